// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/message.h"

#include <tl/expected.hpp>

namespace jalon {

/// What sort of failure it was; decides the exit status and what may be retried.
enum class ErrorKind {
    Usage,          ///< the command or its options make no sense
    Input,          ///< a file or value that cannot be understood
    Io,             ///< this computer could not read or write
    Unreachable,    ///< no answer from the server, or the line dropped
    HostKey,        ///< the server is not proven to be the one it says
    Authentication, ///< the server refuses who we say we are
    Permission,     ///< the account may not do this on the server
    Protocol,       ///< the server answered something that makes no sense
    TimedOut,       ///< the deadline passed
    TooLarge,       ///< an answer or a file beyond its bound
    Cancelled,      ///< the operator asked to stop
};

/// A failure, told as one sentence: what failed, on what, why, what to do.
struct Error {
    ErrorKind kind = ErrorKind::Io;
    Message message;
    QString detail; ///< the words of the system or server, untrusted: to be shown escaped, never as
                    ///< markup

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Expected = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, const char* id, QList<Argument> arguments = {},
                                     QString detail = {})
{
    return tl::unexpected<Error>(
        Error{kind, {QString::fromLatin1(id), std::move(arguments)}, std::move(detail)});
}

} // namespace jalon

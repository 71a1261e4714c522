// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/bytesize.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <variant>

namespace jalon {

/// One typed argument of a message. The reader's language decides how it is written, never core.
using Argument =
    std::variant<QString, qint64, ByteSize, Ratio, QDateTime, std::chrono::milliseconds>;

/// A sentence without its words: an id and its arguments, in the order the sentence numbers them
/// (%1, %2…). `ui/text` owns the words, in every language; a test holds each id to have some.
struct Message {
    QString id;
    QList<Argument> arguments;

    bool isEmpty() const { return id.isEmpty(); }
    friend bool operator==(const Message&, const Message&) = default;
};

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/remoteshell.h"

namespace jalon::test {

/// A shell that only forwards: to a unix socket of this machine, as if it were the server's.
class ForwardingShell : public RemoteShell {
public:
    explicit ForwardingShell(QString socket)
        : m_socket(std::move(socket))
    {
    }

    Expected<Answer> run(const RemoteCommand&, const CancelToken&, const Sink&) override
    {
        return failure(ErrorKind::Protocol, "test.no-commands");
    }
    Expected<std::unique_ptr<RemoteForward>> forward(const QString& host, quint16 port) override
    {
        asked = QStringLiteral("%1:%2").arg(host).arg(port);
        if (m_socket.isEmpty())
            return failure(ErrorKind::Unreachable, "unread.database-unreachable");
        return std::unique_ptr<RemoteForward>(std::make_unique<Forward>(m_socket));
    }

    QString asked;

private:
    struct Forward : RemoteForward {
        explicit Forward(QString where)
            : path(std::move(where))
        {
        }
        QString socketPath() const override { return path; }
        QString path;
    };

    QString m_socket;
};

} // namespace jalon::test

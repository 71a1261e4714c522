// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/error.h"

#include <QString>

namespace jalon {

/// Where a server listens and as whom: `[user@]host[:port]`, IPv6 hosts in brackets.
struct Endpoint {
    QString user; ///< empty: what ~/.ssh/config says, else the local user's name
    QString host;
    quint16 port = 0; ///< 0: what ~/.ssh/config says, else 22

    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

/// Refuses an empty host, a port out of 1–65535, white space, control characters and a leading
/// dash.
Expected<Endpoint> parseEndpoint(const QString& text);
QString toText(const Endpoint& endpoint);

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connect.h"

namespace jalon {

Expected<std::unique_ptr<RemoteShell>> connectServer(const Server& server,
                                                     const QString& knownHosts,
                                                     SshInteraction& interaction,
                                                     const CancelToken& cancel)
{
    const auto endpoint = parseEndpoint(server.address);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    SshTarget target;
    target.server = server.name;
    target.endpoint = *endpoint;
    target.identity = server.identity;
    target.knownHosts = knownHosts;
    if (!server.jump.isEmpty()) {
        const auto jump = parseEndpoint(server.jump);
        if (!jump)
            return tl::unexpected(jump.error());
        target.jump = *jump;
    }
    return connectSsh(target, interaction, cancel);
}

} // namespace jalon

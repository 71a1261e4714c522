// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/endpoint.h"
#include "core/ssh/knownhosts.h"
#include "core/ssh/sshroute.h"
#include "tests/fuzz/targets.h"

namespace jalon::fuzz {

static void readKnownHosts(const QByteArray& bytes)
{
    KnownHosts hosts;
    hosts.parse(bytes, QStringLiteral("file"));
    const ServerKey key{"ssh-ed25519", "a key nobody has"};
    for (const char* host : {"mail", "mail.example.org", "::1"}) {
        const QString name = KnownHosts::hostName(QString::fromLatin1(host), 2222);
        if (hosts.check(name, key).state == HostKeyState::Known)
            qFatal("an unknown key is accepted");
        hosts.typesOf(name);
    }
}

static void readConfiguration(const QByteArray& bytes)
{
    SshTarget target;
    target.endpoint = {{}, QStringLiteral("mail"), 0};
    const auto route = routeTo(target, bytes);
    if (!route)
        return;
    for (const SshHop& hop : *route) {
        if (hop.host.isEmpty() || hop.host.startsWith(u'-') || hop.port == 0)
            qFatal("a route leads nowhere");
    }
}

static void readEndpoint(const QByteArray& bytes)
{
    const auto endpoint = parseEndpoint(QString::fromUtf8(bytes));
    if (!endpoint)
        return;
    const auto again = parseEndpoint(toText(*endpoint));
    if (!again || *again != *endpoint)
        qFatal("an address changes when it is written and read");
}

static const Target list[] = {
    {"knownhosts", readKnownHosts},
    {"sshconfig", readConfiguration},
    {"endpoint", readEndpoint},
};

std::span<const Target> sshTargets()
{
    return list;
}

} // namespace jalon::fuzz

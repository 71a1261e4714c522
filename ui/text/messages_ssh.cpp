// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"ssh.endpoint-host",
     QT_TRANSLATE_NOOP(
         "ssh",
         "The address “%1” names no host: write user@host:port, with an IPv6 address in square "
         "brackets.")},
    {"ssh.endpoint-port",
     QT_TRANSLATE_NOOP(
         "ssh", "The port of “%1” is not a number from 1 to 65535: correct it or leave it out.")},
    {"ssh.endpoint-user",
     QT_TRANSLATE_NOOP(
         "ssh",
         "The account of “%1” cannot be used: write user@host:port, without spaces or quotes.")},
    {"ssh.cancelled", QT_TRANSLATE_NOOP("ssh", "%1: the connection was stopped at your request.")},
    {"ssh.host-unknown",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: no name service knows the host %2: check its spelling, or give its IP address.")},
    {"ssh.name-service-failed",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: the name of %2 could not be looked up: check this computer’s network, or give an IP "
         "address.")},
    {"ssh.name-service-slow",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: the name service did not answer about %2 in time: check this computer’s network, or "
         "give an IP address.")},
    {"ssh.port-refused", QT_TRANSLATE_NOOP("ssh", "%1: %2 refuses connections on port %3: check "
                                                  "the port, and that the SSH server runs there.")},
    {"ssh.no-route",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: %2 cannot be reached on port %3: check this computer’s network, the VPN and the "
         "firewalls between.")},
    {"ssh.connect-timeout",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: %2 did not answer in time: check the address, the VPN and the firewalls between, or "
         "allow more time.")},
    {"ssh.silent", QT_TRANSLATE_NOOP("ssh", "%1: %2 accepts the connection but did not finish the "
                                            "SSH greeting in time: check that this "
                                            "port is the one of its SSH server.")},
    {"ssh.hung-up",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: %2 closed the connection on port %3 before saying anything: it may be overloaded or "
         "refuse this address; check its SSH log and try again.")},
    {"ssh.not-ssh",
     QT_TRANSLATE_NOOP("ssh",
                       "%1: what answers at %2 on port %3 does not speak SSH: check the port.")},
    {"ssh.handshake-failed",
     QT_TRANSLATE_NOOP("ssh",
                       "%1: the SSH negotiation with %2 failed: check the SSH log of the server.")},
    {"ssh.no-common-algorithm",
     QT_TRANSLATE_NOOP("ssh",
                       "%1: %2 and Jalon have no algorithm in common for “%3”. The server offers "
                       "%4; Jalon accepts "
                       "%5. Update the SSH server; Jalon does not fall back on weak algorithms.")},
    {"ssh.jump-refused",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: the jump host does not let through to %2 on port %3: check the address, and that the "
         "jump host allows forwarding.")},
    {"ssh.jump-circle",
     QT_TRANSLATE_NOOP(
         "ssh",
         "The jumps to %1 go through too many hosts or in circles: correct ProxyJump in the SSH "
         "configuration.")},
    {"ssh.tunnel-failed",
     QT_TRANSLATE_NOOP("ssh", "%1: this computer could not open a channel towards %2: close other "
                              "programs and try again.")},
    {"ssh.config-host", QT_TRANSLATE_NOOP("ssh", "The SSH configuration gives %1 the host name "
                                                 "“%2”, which cannot be used: correct HostName "
                                                 "there.")},
    {"ssh.config-unreadable",
     QT_TRANSLATE_NOOP("ssh", "The SSH configuration %1 cannot be read: correct its permissions.")},
    {"ssh.identity-unreadable",
     QT_TRANSLATE_NOOP(
         "ssh", "%1: the key file %2 does not exist or cannot be read: choose another one.")},
    {"ssh.known-hosts-unreadable",
     QT_TRANSLATE_NOOP("ssh", "The list of known servers %1 cannot be read, so no server can be "
                              "proven: repair this file "
                              "before connecting.")},
    {"ssh.known-hosts-unwritable",
     QT_TRANSLATE_NOOP("ssh", "The list of known servers %1 cannot be written: check its "
                              "permissions and the free space. "
                              "Nothing was recorded.")},
    {"ssh.host-key-not-accepted",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: the key of %2 (%3, %4) is not known and was not accepted: compare it with the one "
         "shown on the server itself, then accept it.")},
    {"ssh.host-key-changed",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: the key of %2 has CHANGED: the server shows %3 %4, another one is recorded in %5, "
         "line "
         "%6. Someone may be listening, or the server was reinstalled: ask its administrator, and "
         "remove that line only once this is explained.")},
    {"ssh.host-key-other-type",
     QT_TRANSLATE_NOOP(
         "ssh", "%1: %2 shows a key of another type than the one recorded: %3 %4, against %5, line "
                "%6. Ask "
                "its administrator for the right key and add it to that file before connecting.")},
    {"ssh.host-key-revoked",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: the key of %2 (%3, %4) is marked as revoked in %5, line %6: it may be stolen. Do not "
         "connect; ask the administrator of the server for a new key.")},
    {"ssh.auth-refused",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: the server refuses %2. Tried: %3. It accepts: %4. Check the account and the key, or "
         "give a password.")},
    {"ssh.auth-nothing",
     QT_TRANSLATE_NOOP(
         "ssh", "%1: nothing to prove %2 with. The server accepts: %3. Give a key or a password.")},
    {"ssh.auth-dropped",
     QT_TRANSLATE_NOOP("ssh", "%1: the server closed the connection while %2 was being "
                              "authenticated. Tried: %3. Too many "
                              "keys may have been offered: name the right one.")},
    {"ssh.auth-slow", QT_TRANSLATE_NOOP("ssh", "%1: %2 did not finish the authentication in time: "
                                               "check its SSH log, or allow more time.")},
    {"ssh.passphrase-wrong",
     QT_TRANSLATE_NOOP(
         "ssh", "%1: this passphrase does not open the key %2: try again with the right one.")},
    {"ssh.prompts-endless",
     QT_TRANSLATE_NOOP("ssh", "%1: %2 keeps asking questions during authentication: check its SSH "
                              "configuration, or use a "
                              "key.")},
    {"ssh.line-lost",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: the connection was lost: check the network and connect again. What was received "
         "is kept.")},
    {"ssh.channel-refused",
     QT_TRANSLATE_NOOP("ssh", "%1: the server does not open one more session: check MaxSessions in "
                              "its SSH configuration, "
                              "or close other sessions.")},
    {"ssh.exec-refused", QT_TRANSLATE_NOOP("ssh", "%1: this account may not run commands on the "
                                                  "server: use an account with a normal shell.")},
    {"ssh.answer-too-large",
     QT_TRANSLATE_NOOP(
         "ssh", "%1: the answer went beyond %2 and was cut there: what was received is kept.")},
    {"ssh.command-timeout",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: the command did not end within %2 and was stopped: what was received is kept.")},
    {"ssh.socket-failed",
     QT_TRANSLATE_NOOP(
         "ssh",
         "%1: no private socket could be made on this computer: check the temporary folder.")},
};

Catalogue sshMessages()
{
    return {"ssh", entries};
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/findings/rulecases.h"

namespace jalon::facts {

QList<Case> prerequisiteCases()
{
    return {
        {"prerequisite.fqdn", "short name", Fails,
         [](Plan&, ServerFacts& f) { f.fqdn->value = text("mail"); }},
        {"prerequisite.fqdn", "localhost", Fails,
         [](Plan&, ServerFacts& f) { f.fqdn->value = text("localhost.localdomain"); }},
        {"prerequisite.fqdn", "not read", Unknown, [](Plan&, ServerFacts& f) { f.fqdn.reset(); }},
        {"prerequisite.hosts-file", "not there", Fails,
         [](Plan&, ServerFacts& f) { f.inHostsFile->value = false; }},
        {"prerequisite.hosts-file", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.inHostsFile.reset(); }},
        {"prerequisite.locale", "French", Fails,
         [](Plan&, ServerFacts& f) { f.locale->value = text("fr_FR.UTF-8"); }},
        {"prerequisite.locale", "other spelling", Holds,
         [](Plan&, ServerFacts& f) { f.locale->value = text("en_US.utf8"); }},
        {"prerequisite.locale", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.locale.reset(); }},
        {"prerequisite.requiretty", "asked for", Fails,
         [](Plan&, ServerFacts& f) { f.requiretty->value = true; }},
        {"prerequisite.requiretty", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.requiretty.reset(); }},
        {"prerequisite.container", "LXC", Fails,
         [](Plan&, ServerFacts& f) { f.virtualisation->value = text("lxc"); }},
        {"prerequisite.container", "real machine", Holds,
         [](Plan&, ServerFacts& f) { f.virtualisation->value = text("none"); }},
        {"prerequisite.container", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.virtualisation.reset(); }},
        {"prerequisite.distribution", "Debian 12 with 4", Fails,
         [](Plan&, ServerFacts& f) { f.osVersion->value = text("12"); }},
        {"prerequisite.distribution", "Debian 12 with 5", Holds,
         [](Plan&, ServerFacts& f) {
             f.osVersion->value = text("12");
             makeVersion(f, "5.0.1");
         }},
        {"prerequisite.distribution", "Rocky 8.6", Holds,
         [](Plan&, ServerFacts& f) {
             f.osId->value = text("rocky");
             f.osVersion->value = text("8.6");
         }},
        {"prerequisite.distribution", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.osId.reset(); }},
        {"clock.offset", "a minute and more, behind", Fails,
         [](Plan&, ServerFacts& f) { f.clockOffset->value = std::chrono::milliseconds(-60'001); }},
        {"clock.offset", "a minute", Holds,
         [](Plan&, ServerFacts& f) { f.clockOffset->value = std::chrono::milliseconds(60'000); }},
        {"clock.offset", "not read", Unknown, [](Plan&, ServerFacts& f) { f.clockOffset.reset(); }},
        {"filesystem.stuck", "silent", Fails,
         [](Plan&, ServerFacts& f) {
             f.unread = {{text("filesystem:/nfs"), text("unread.mount-silent"), {}}};
         }},
        {"filesystem.stuck", "never surveyed", Unknown,
         [](Plan& p, ServerFacts&) { p.servers[0] = Server(); }},
        {"survey.unread", "something", Unknown,
         [](Plan&, ServerFacts& f) {
             f.unread = {{text("sudoers"), text("unread.permission"), {}}};
         }},
    };
}

} // namespace jalon::facts

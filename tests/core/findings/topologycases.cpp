// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/findings/rulecases.h"

namespace jalon::facts {

void makeVersion(ServerFacts& facts, const char* version)
{
    facts.bluemind.commercial->value = text(version);
}

void splitMail(Plan& plan)
{
    Server mail = plan.servers[0];
    mail.name = text("backend");
    mail.facts.machineId->value = text("fedcba9876543210fedcba9876543210");
    setTags(mail, {text("mail/imap"), text("bm/pgsql-data")});
    setTags(plan.servers[0], {text("bm/core"), text("bm/es"), text("bm/pgsql")});
    plan.servers.append(mail);
}

void makeVersion35(ServerFacts& facts)
{
    makeVersion(facts, "3.5.14");
    facts.databases = {database(text("bj"), 2 * GB)};
}

QList<Case> topologyCases()
{
    return {
        {"version.before-4.5", "4.4", Fails,
         [](Plan&, ServerFacts& f) { makeVersion(f, "4.4.2"); }},
        {"version.before-4.5", "4.5", Holds, [](Plan&, ServerFacts& f) { makeVersion(f, "4.5"); }},
        {"version.before-4.5", "4.10", Holds,
         [](Plan&, ServerFacts& f) { makeVersion(f, "4.10.1"); }},
        {"version.before-4.5", "3.5", Holds, [](Plan&, ServerFacts& f) { makeVersion35(f); }},
        {"version.before-4.5", "5.1", Holds,
         [](Plan&, ServerFacts& f) { makeVersion(f, "5.1.2"); }},
        {"version.before-4.5", "only the software number", Unknown,
         [](Plan&, ServerFacts& f) {
             f.bluemind.commercial.reset();
             f.bluemind.technical = known(text("4.1.51294"));
         }},
        {"version.before-4.5", "not read", Unknown, [](Plan&, ServerFacts& f) { f.bluemind = {}; }},
        {"version.outlook-folders-4.0", "4.0", Fails,
         [](Plan&, ServerFacts& f) { makeVersion(f, "4.0.7"); }},
        {"version.outlook-folders-4.0", "4.1", Holds,
         [](Plan&, ServerFacts& f) { makeVersion(f, "4.1.0"); }},
        {"version.outlook-folders-4.0", "not read", Unknown,
         [](Plan&, ServerFacts& f) { f.bluemind = {}; }},
        {"version.servers-differ", "4.8 and 4.7", Fails,
         [](Plan& p, ServerFacts&) {
             splitMail(p);
             makeVersion(p.servers[1].facts, "4.7.0");
         }},
        {"version.servers-differ", "both 4.8", Holds, [](Plan& p, ServerFacts&) { splitMail(p); }},
        {"version.servers-differ", "one not read", Unknown,
         [](Plan& p, ServerFacts&) {
             splitMail(p);
             p.servers[1].facts.bluemind = {};
         }},
        {"split.core-still-serves-mail", "still running", Fails,
         [](Plan& p, ServerFacts&) { splitMail(p); }},
        {"split.core-still-serves-mail", "stopped", Holds,
         [](Plan& p, ServerFacts&) {
             splitMail(p);
             for (Service& service : p.servers[0].facts.services)
                 service.state->value = text("inactive/dead");
         }},
        {"split.core-still-serves-mail", "services not read", Unknown,
         [](Plan& p, ServerFacts&) {
             splitMail(p);
             p.servers[0].facts.services.clear();
         }},
        {"split.core-still-serves-mail", "roles not read", Unknown,
         [](Plan& p, ServerFacts&) {
             splitMail(p);
             p.servers[0].facts.tags.clear();
         }},
        {"dedicated.search", "1 TB", Fails,
         [](Plan&, ServerFacts& f) { f.stores[0].bytes->value = ByteSize(1000 * GB); }},
        {"dedicated.search", "a byte under", Holds,
         [](Plan&, ServerFacts& f) { f.stores[0].bytes->value = ByteSize(1000 * GB - 1); }},
        {"dedicated.search", "volume not known", Unknown,
         [](Plan&, ServerFacts& f) { f.stores[0].bytes.reset(); }},
        {"dedicated.mail", "2 TB", Fails,
         [](Plan&, ServerFacts& f) { f.stores[0].bytes->value = ByteSize(2000 * GB); }},
        {"dedicated.mail", "2 TB on a server of its own", Holds,
         [](Plan& p, ServerFacts& f) {
             f.stores[0].bytes->value = ByteSize(2000 * GB);
             splitMail(p);
         }},
        {"dedicated.mail", "volume not known", Unknown,
         [](Plan&, ServerFacts& f) { f.stores[0].bytes.reset(); }},
        {"server.same-machine", "twice", Fails,
         [](Plan& p, ServerFacts& f) {
             splitMail(p);
             p.servers[1].facts.machineId = p.servers[0].facts.machineId;
             Q_UNUSED(f)
         }},
        {"server.same-machine", "two machines", Holds, [](Plan& p, ServerFacts&) { splitMail(p); }},
        {"server.same-machine", "one not read", Unknown,
         [](Plan& p, ServerFacts&) {
             splitMail(p);
             p.servers[1].facts.machineId.reset();
         }},
    };
}

} // namespace jalon::facts

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/factslisting.h"

#include "core/plan/factrows.h"
#include "core/units/untrusted.h"

namespace jalon {

void listFacts(const Plan& plan, Console& console)
{
    for (const Server& server : plan.servers) {
        console.out << server.name << " (" << console.texts.role(server.as) << ")\n";
        QList<QStringList> rows;
        for (const FactRow& row : factRows(server.facts))
            rows.append(
                {QStringLiteral("  ") + row.path, visibleText(console.texts.argument(row.value)),
                 console.texts.origin(row.provenance.origin), console.texts.time(row.provenance.at),
                 visibleText(row.provenance.source.section(u'\n', 0, 0), false, 60)});
        console.printTable(rows);
        for (const Unread& unread : server.facts.unread)
            console.out << "  ? " << unread.what << ": " << visibleText(unread.why) << '\n';
        console.out << '\n';
    }
}

} // namespace jalon

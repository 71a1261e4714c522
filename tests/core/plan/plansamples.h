// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

namespace jalon::samples {

/// A mailbox with everything that can be known, some of it cited elsewhere.
inline Mailbox fullMailbox()
{
    const Citation row{1, 12};
    Mailbox m;
    m.address = QStringLiteral("jean@example.org");
    m.kind = Cited<MailboxKind>{MailboxKind::PublicFolder, row};
    m.system = Cited<MailSystem>{MailSystem::GoogleWorkspace, {2, 7}};
    m.name = Cited<QString>{QStringLiteral("Jean \"Éric\"\\ \u0001\u007f\U0001F4E7\n"), row};
    m.firstName = Cited<QString>{QString(), row};
    m.lastName = Cited<QString>{QStringLiteral("Dupont"), {}};
    m.login = Cited<QString>{QString(u'\0'), row};
    m.group = Cited<QString>{QStringLiteral("=cmd|' /C calc'!A0"), row};
    m.volume = Cited<ByteSize>{ByteSize::max(), row};
    m.messages = Cited<qint64>{0, row};
    m.folders = Cited<qint64>{3, {2, 0}};
    m.largestFolder = Cited<qint64>{4, row};
    m.largestMessage = Cited<ByteSize>{ByteSize(5), row};
    m.archive = Cited<ByteSize>{ByteSize(6), row};
    m.archiveMessages = Cited<qint64>{7, row};
    m.quota = Cited<ByteSize>{ByteSize(), row};
    m.suspended = Cited<bool>{false, row};
    m.lastUse = Cited<QDate>{QDate(2026, 2, 28), row};
    m.aliases = Cited<QStringList>{
        {QStringLiteral("j@example.org"), QStringLiteral("jd@example.org")}, {2, UINT32_MAX}};
    m.server = Cited<QString>{QStringLiteral("bm1"), {}};
    m.wave = Cited<QString>{QStringLiteral("1"), {}};
    m.methodOverride = MethodOverride{Method::DominoTool, QStringLiteral("parce que"),
                                      QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC)};
    m.leftBehind = QStringLiteral("parti");
    return m;
}

/// Mailboxes as an import makes them, in the order of their addresses.
inline QList<Mailbox> mailboxes(int count)
{
    QList<Mailbox> made;
    made.reserve(count);
    for (int i = 0; i < count; ++i) {
        const Citation row{1, quint32(i + 2)};
        Mailbox m;
        m.address =
            QStringLiteral("prenom.nom%1@example%2.org").arg(i, 6, 10, QLatin1Char('0')).arg(i % 3);
        m.kind = Cited<MailboxKind>{MailboxKind::User, row};
        m.system = Cited<MailSystem>{MailSystem::Exchange, row};
        m.name = Cited<QString>{QStringLiteral("Prénom Nom %1").arg(i), row};
        m.firstName = Cited<QString>{QStringLiteral("Prénom"), row};
        m.lastName = Cited<QString>{QStringLiteral("Nom %1").arg(i), row};
        m.group = Cited<QString>{QStringLiteral("Service %1").arg(i % 40), row};
        m.volume = Cited<ByteSize>{ByteSize(qint64(i) * 7'919'113), row};
        m.messages = Cited<qint64>{qint64(i) * 31, row};
        m.folders = Cited<qint64>{i % 300, {2, quint32(i + 1)}};
        m.largestFolder = Cited<qint64>{i % 40'000, {2, quint32(i + 1)}};
        m.quota = Cited<ByteSize>{ByteSize(50LL << 30), row};
        m.suspended = Cited<bool>{i % 50 == 0, row};
        m.lastUse = Cited<QDate>{QDate(2026, 1, 1).addDays(-(i % 900)), row};
        if (i % 4 == 0)
            m.aliases = Cited<QStringList>{{QStringLiteral("alias%1@example.org").arg(i)}, row};
        m.wave = Cited<QString>{QString::number(i % 20), {}};
        made.append(m);
    }
    return made;
}

inline Inventory inventory(int count)
{
    Inventory made;
    for (const char* file : {"boites.csv", "dossiers.csv"}) {
        InventorySource source;
        source.file = QString::fromLatin1(file);
        source.kind = QStringLiteral("exchange");
        source.at = QDateTime(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);
        source.rows = count;
        source.doubts.append({QStringLiteral("import.no-unit"), {QStringLiteral("Taille")}});
        made.sources.append(source);
    }
    SourceProfile exchange;
    exchange.system = MailSystem::Exchange;
    exchange.access = SourceAccess::Administrator;
    made.profiles.append(exchange);
    ColumnMapping mapping;
    mapping.titles = {QStringLiteral("Adresse"), QStringLiteral("Taille")};
    mapping.fields.insert(QStringLiteral("Taille"), QStringLiteral("volume"));
    made.mappings.append(mapping);
    made.mailboxes = MailboxTable(mailboxes(count));
    return made;
}

} // namespace jalon::samples

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exportlists.h"

#include <QSet>

namespace jalon::test {

/// A plan with what comes before its export already computed, by hand.
struct SampleExport {
    Plan plan;
    QList<MethodChoice> choices;
    Creation creation;

    Expected<Export> make(const ExportOptions& options = {}) const
    {
        return exporting::filesOf(plan, choices, creation, options);
    }
    Expected<QList<ExportedFile>> files() const
    {
        return make().map([](Export made) { return std::move(made.files); });
    }
};

inline const MethodRule& sampleRule()
{
    static constexpr Method allowed[] = {Method::ImapsyncAsUser};
    static const MethodRule rule{"method.sample", Method::ImapsyncAsUser, allowed};
    return rule;
}

template <class T>
MaybeCited<T> cited(T value)
{
    return Cited<T>{std::move(value), {}};
}

inline Mailbox sampleMailbox(const QString& address, MailSystem system = MailSystem::Cyrus)
{
    Mailbox mailbox;
    mailbox.address = address;
    mailbox.kind = cited(MailboxKind::User);
    mailbox.system = cited(system);
    mailbox.lastName = cited(QStringLiteral("Nom"));
    mailbox.volume = cited(ByteSize(5'000'000));
    return mailbox;
}

inline Server sampleTarget(const QString& name, const QStringList& tags)
{
    Server server;
    server.name = name;
    server.address = QStringLiteral("root@192.0.2.1:22");
    server.facts.fqdn = Fact<QString>{name + QStringLiteral(".example.org"), {}, {}};
    for (const QString& tag : tags)
        server.facts.tags.append({tag, {}, {}});
    server.facts.bluemind.commercial = Fact<QString>{QStringLiteral("4.8.2"), {}, {}};
    return server;
}

/// Logins and servers as a creation would give them: the letters of the local part, servers in
/// turn.
inline SampleExport sampleExport(QList<Mailbox> mailboxes)
{
    SampleExport sample;
    sample.plan.customer = QStringLiteral("Le Verger");
    sample.plan.created = QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);
    const QString imap = QStringLiteral("mail/imap");
    const QString data = QStringLiteral("bm/pgsql-data");
    sample.plan.servers = {
        sampleTarget(QStringLiteral("bm1"), {QStringLiteral("bm/core"), imap, data}),
        sampleTarget(QStringLiteral("bm2"), {imap, data})};
    SourceProfile cyrus;
    cyrus.system = MailSystem::Cyrus;
    cyrus.access = SourceAccess::Administrator;
    cyrus.host = QStringLiteral("old.example.org");
    cyrus.administrator = QStringLiteral("cyrus");
    sample.plan.inventory.profiles = {cyrus};
    sample.plan.inventory.mailboxes = MailboxTable(std::move(mailboxes));
    QMap<QString, DomainEntry> domains;
    QSet<QString> logins;
    for (qsizetype row = 0; const Mailbox& mailbox : sample.plan.inventory.mailboxes) {
        const Method method =
            mailbox.methodOverride ? mailbox.methodOverride->method : Method::ImapsyncAsUser;
        sample.choices.append({&sampleRule(), method, mailbox.methodOverride.has_value(), false});
        MailboxEntry entry;
        entry.row = row;
        for (const QChar c : mailbox.address.first(mailbox.address.indexOf(u'@')))
            if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
                entry.login += c;
        if (entry.login.isEmpty())
            entry.login = QStringLiteral("m%1").arg(row);
        if (logins.contains(entry.login))
            entry.login += QStringLiteral("-%1").arg(row);
        logins.insert(entry.login);
        entry.lastName = mailbox.lastName ? mailbox.lastName->value : entry.login;
        entry.firstName = mailbox.firstName ? mailbox.firstName->value : QString();
        entry.server = row % 2 == 0 ? QStringLiteral("bm1") : QStringLiteral("bm2");
        entry.quota = ByteSize(1LL << 30);
        entry.domain = domainOf(mailbox.address).toString();
        sample.creation.mailboxes.append(entry);
        const QString domain = sample.creation.mailboxes.last().domain;
        domains[domain].name = domain;
        domains[domain].servers = QStringList{QStringLiteral("bm1"), QStringLiteral("bm2")};
        ++row;
    }
    sample.creation.domains = domains.values();
    return sample;
}

} // namespace jalon::test

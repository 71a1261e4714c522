// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/directoryfacts.h"

#include "core/ssh/endpoint.h"
#include "core/survey/factindex.h"
#include "core/units/untrusted.h"

#include <QSet>

namespace jalon {

namespace {

QString text(const std::optional<QByteArray>& field)
{
    return field ? visibleText(QByteArrayView(*field)) : QString();
}

/// Rows of the directory, taken one by one and written once all are known.
class DirectoryWriter {
public:
    DirectoryWriter(const ProbeAnswer& asked, SurveyDraft& draft)
        : m_asked(asked)
        , m_draft(draft)
    {
    }

    void take(const QList<std::optional<QByteArray>>& row)
    {
        const QByteArray kind = row.first().value_or(QByteArray());
        if (kind == "component" && row.at(1) == QByteArray("bm/core"))
            m_version = text(row.at(2));
        else if (kind == "systemconf")
            takeSettings(row);
        else if (kind == "domain")
            m_domains.append(row);
        else if (kind == "server")
            m_servers.append(row);
        else if (kind == "assignment")
            m_assignments.append(row);
        else if (kind == "entries" && row.at(1))
            m_draft.facts().directoryEntries =
                SurveyDraft::measured(row.at(1)->toLongLong(), m_asked);
        else if (kind == "mailbox" && row.at(1))
            m_mailboxes.append(row);
    }

    void write()
    {
        writeVersion();
        writeDomains();
        writeTags();
        writeMailboxes();
    }

private:
    using Row = QList<std::optional<QByteArray>>;

    void takeSettings(const Row& row)
    {
        if (row.at(1))
            m_databaseVersion = text(row.at(1));
        const QByteArray archives = row.at(2).value_or(QByteArray());
        if (archives == "s3" || archives == "scalityring")
            m_draft.unread(m_asked.probe + QStringLiteral(" archive_kind"), "unread.spool-objects",
                           QString::fromLatin1(archives));
    }

    void writeVersion()
    {
        const QString version = m_version.isEmpty() ? m_databaseVersion : m_version;
        if (version.isEmpty())
            return;
        Maybe<QString>& known = m_draft.facts().bluemind.technical;
        if (!known) {
            known = SurveyDraft::measured(version, m_asked);
            if (version.startsWith(QLatin1String("3.1.")))
                m_draft.facts().bluemind.commercial =
                    SurveyDraft::measured(QStringLiteral("3.5"), m_asked);
        } else if (known->value != version)
            m_draft.unread(m_asked.probe, "survey.disagreement",
                           QStringLiteral("%1, %2").arg(known->value, version));
    }

    void writeDomains()
    {
        QList<Domain>& domains = m_draft.facts().domains;
        for (const Row& row : m_domains) {
            Domain domain;
            domain.name = text(row.at(1));
            for (const QString& alias : text(row.at(2)).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                domain.aliases.append(SurveyDraft::measured(alias, m_asked));
            for (const Row& assignment : m_assignments)
                if (text(assignment.at(2)) == domain.name)
                    domain.assignments.append(SurveyDraft::measured(
                        text(assignment.at(3)) + QLatin1Char('@') + text(assignment.at(1)),
                        m_asked));
            domains.append(domain);
        }
    }

    bool isThisServer(const Row& row) const
    {
        const ServerFacts& facts = m_draft.facts();
        QSet<QString> names{m_draft.server().name};
        if (const auto endpoint = parseEndpoint(m_draft.server().address))
            names.insert(endpoint->host);
        for (const Maybe<QString>& name : {facts.hostname, facts.fqdn})
            if (name)
                names.insert(name->value);
        return names.contains(text(row.at(2))) || names.contains(text(row.at(3))) ||
               names.contains(text(row.at(4)));
    }

    void writeTags()
    {
        const Row* self = m_servers.size() == 1 ? &m_servers.first() : nullptr;
        for (const Row& row : m_servers)
            if (isThisServer(row))
                self = &row;
        if (!self) {
            if (!m_servers.isEmpty())
                m_draft.unread(m_asked.probe + QStringLiteral(" tags"), "unread.database-server");
            return;
        }
        m_uid = text(self->at(1));
        QList<Fact<QString>>& tags = m_draft.facts().tags;
        tags.clear();
        for (const QString& tag : text(self->at(5)).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            tags.append(SurveyDraft::measured(tag, m_asked));
    }

    static QString addressOf(const Row& row)
    {
        QString domain = text(row.at(6));
        static const auto prefix = QStringLiteral("mailboxes_");
        if (domain.startsWith(prefix))
            domain.remove(0, prefix.size());
        const QString name = text(row.at(1));
        return domain.isEmpty() || name.contains(QLatin1Char('@'))
                   ? name
                   : name + QLatin1Char('@') + domain;
    }

    void writeMailboxes()
    {
        if (m_mailboxes.isEmpty())
            return;
        QSet<QString> known;
        QHash<QString, QString> spelling;
        for (const MailboxVolume& box : m_draft.facts().mailboxes)
            spelling.insert(box.address.toLower(), box.address);
        nameArchives();
        MailboxIndex boxes(m_draft.facts());
        for (const Row& row : m_mailboxes) {
            const QString address = addressOf(row);
            known.insert(address.toLower());
            const QString spelled = spelling.value(address.toLower(), address);
            if (isHere(row) || boxes.find(spelled))
                writeMailbox(row, boxes.at(spelled));
        }
        for (const MailboxVolume& box : std::as_const(m_draft.facts().mailboxes))
            if ((box.volume || box.archives) && !known.contains(box.address.toLower()))
                m_draft.facts().spoolDirectoriesWithoutMailbox.append(
                    SurveyDraft::measured(box.address, m_asked));
    }

    /// The archives of 3.5 are kept under the mailbox's identifier: only the database knows whose.
    void nameArchives()
    {
        QHash<QString, QString> addresses;
        for (const Row& row : m_mailboxes) {
            const QString address = addressOf(row);
            const QString domain = address.section(QLatin1Char('@'), -1);
            addresses.insert((text(row.at(8)) + QLatin1Char('@') + domain).toLower(), address);
        }
        QList<MailboxVolume>& known = m_draft.facts().mailboxes;
        QList<MailboxVolume> nameless;
        for (const MailboxVolume& box : std::as_const(known))
            if (box.archives && !box.volume && addresses.contains(box.address.toLower()))
                nameless.append(box);
        known.removeIf([&](const MailboxVolume& box) {
            return box.archives && !box.volume && addresses.contains(box.address.toLower());
        });
        MailboxIndex boxes(m_draft.facts());
        for (const MailboxVolume& box : nameless)
            boxes.at(addresses.value(box.address.toLower())).archives = box.archives;
    }

    /// A mailbox with mail kept by BlueMind, on this server as far as is known.
    bool isHere(const Row& row) const
    {
        const bool isInternal = !row.at(5) || row.at(5) == QByteArray("internal");
        const bool isOurs = m_uid.isEmpty() || !row.at(7) || text(row.at(7)) == m_uid;
        return isInternal && isOurs && !addressOf(row).endsWith(QStringLiteral("@global.virt"));
    }

    void writeMailbox(const Row& row, MailboxVolume& box) const
    {
        if (row.at(2))
            box.kind = SurveyDraft::measured(text(row.at(2)), m_asked);
        const qint64 quota = row.at(3) ? row.at(3)->toLongLong() : 0;
        if (quota > 0 && quota <= (ByteSize::max().bytes() >> 10))
            box.quota = SurveyDraft::measured(ByteSize(quota << 10), m_asked);
        if (row.at(4))
            box.suspended = SurveyDraft::measured(*row.at(4) == "true", m_asked);
    }

    const ProbeAnswer& m_asked;
    SurveyDraft& m_draft;
    QString m_version;
    QString m_databaseVersion;
    QString m_uid;
    QList<Row> m_domains;
    QList<Row> m_servers;
    QList<Row> m_assignments;
    QList<Row> m_mailboxes;
};

} // namespace

void writeDirectory(const DatabaseRows& rows, const ProbeAnswer& asked, SurveyDraft& draft)
{
    DirectoryWriter writer(asked, draft);
    for (const auto& row : rows)
        if (row.size() == 9)
            writer.take(row);
    writer.write();
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/cells.h"
#include "core/export/exportlists.h"
#include "core/plan/enums.h"

#include <QHash>

namespace jalon::exporting {

// Spreadsheets take a file for UTF-8 by this mark alone.
static const QByteArray byteOrderMark = QByteArrayLiteral("\xef\xbb\xbf");

static QString text(const MaybeCited<QString>& value)
{
    return value ? value->value : QString();
}

static QString number(const MaybeCited<qint64>& value)
{
    return value ? QString::number(value->value) : QString();
}

static QString bytes(const MaybeCited<ByteSize>& value)
{
    return value ? QString::number(value->value.bytes()) : QString();
}

template <class E>
static QString word(const MaybeCited<E>& value)
{
    return value ? enumName(value->value) : QString();
}

static QString yesOrNo(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

static QString words(const ExportOptions& options, const Message& message)
{
    return options.sentence ? options.sentence(message) : message.id;
}

static QString stateWord(EntryState state)
{
    switch (state) {
    case EntryState::Unknown:
        return QStringLiteral("unknown");
    case EntryState::Exists:
        return QStringLiteral("exists");
    case EntryState::Missing:
        return QStringLiteral("missing");
    case EntryState::Conflict:
        break;
    }
    return QStringLiteral("conflict");
}

static QString problemsOf(const QList<EntryProblem>& problems, const ExportOptions& options)
{
    QStringList sentences;
    for (const EntryProblem& problem : problems)
        sentences.append(words(options, problem.message));
    return sentences.join(u' ');
}

/// The sentence of a rule, made once for each rule and not for each mailbox.
class Reasons {
public:
    explicit Reasons(const ExportOptions& options)
        : m_options(options)
    {
    }

    QString of(const MethodChoice& choice, const Mailbox& mailbox)
    {
        if (choice.overridden && mailbox.methodOverride)
            return mailbox.methodOverride->reason;
        if (!choice.rule)
            return {};
        auto known = m_known.find(choice.rule);
        if (known == m_known.end())
            known = m_known.insert(
                choice.rule, words(m_options, {QString::fromLatin1(choice.rule->reason), {}}));
        return *known;
    }

private:
    const ExportOptions& m_options;
    QHash<const MethodRule*, QString> m_known;
};

static QByteArray mailboxesCsv(const Plan& plan, const QList<MethodChoice>& choices,
                               const Creation& creation, const QSet<QString>& listed,
                               const ExportOptions& options)
{
    QHash<qsizetype, const MailboxEntry*> entries;
    entries.reserve(creation.mailboxes.size());
    for (const MailboxEntry& entry : creation.mailboxes)
        entries.insert(entry.row, &entry);
    QByteArray csv =
        byteOrderMark +
        "address,kind,system,name,firstName,lastName,sourceLogin,group,volumeBytes,messages,"
        "folders,largestFolder,largestMessageBytes,archiveBytes,archiveMessages,sourceQuotaBytes,"
        "suspended,lastUse,aliases,wave,method,reason,leftBehind,state,login,server,quotaBytes,"
        "inScripts,problems\r\n";
    Reasons reasons(options);
    static const MailboxEntry none;
    for (qsizetype row = 0; const Mailbox& mailbox : plan.inventory.mailboxes) {
        const MethodChoice& choice = choices[row];
        const MailboxEntry* entry = entries.value(row, &none);
        const bool moves = entry != &none;
        csv += csvLine({mailbox.address,
                        word(mailbox.kind),
                        word(mailbox.system),
                        text(mailbox.name),
                        text(mailbox.firstName),
                        text(mailbox.lastName),
                        text(mailbox.login),
                        text(mailbox.group),
                        bytes(mailbox.volume),
                        number(mailbox.messages),
                        number(mailbox.folders),
                        number(mailbox.largestFolder),
                        bytes(mailbox.largestMessage),
                        bytes(mailbox.archive),
                        number(mailbox.archiveMessages),
                        bytes(mailbox.quota),
                        mailbox.suspended ? yesOrNo(mailbox.suspended->value) : QString(),
                        mailbox.lastUse ? mailbox.lastUse->value.toString(Qt::ISODate) : QString(),
                        mailbox.aliases ? mailbox.aliases->value.join(u' ') : QString(),
                        text(mailbox.wave),
                        choice.method ? enumName(*choice.method) : QString(),
                        reasons.of(choice, mailbox),
                        mailbox.leftBehind,
                        moves ? stateWord(entry->state) : QString(),
                        entry->login,
                        entry->server,
                        moves ? QString::number(entry->quota.bytes()) : QString(),
                        moves ? yesOrNo(listed.contains(mailbox.address)) : QString(),
                        problemsOf(entry->problems, options)});
        ++row;
    }
    return csv;
}

static QByteArray domainsCsv(const Creation& creation, const ExportOptions& options)
{
    QByteArray csv =
        byteOrderMark + "domain,aliases,state,servers,mailboxes,volumeBytes,problems\r\n";
    for (const DomainEntry& domain : creation.domains)
        csv +=
            csvLine({domain.name, domain.aliases.join(u' '), stateWord(domain.state),
                     domain.servers.join(u' '), QString::number(domain.mailboxes),
                     QString::number(domain.volume.bytes()), problemsOf(domain.problems, options)});
    return csv;
}

static QByteArray delegationsCsv(const Plan& plan)
{
    QByteArray csv = byteOrderMark + "mailbox,delegate,right\r\n";
    for (const Delegation& delegation : plan.inventory.delegations)
        csv += csvLine({delegation.mailbox, delegation.delegate, enumName(delegation.right)});
    return csv;
}

static QByteArray pstCsv(const Plan& plan)
{
    QByteArray csv = byteOrderMark + "path,bytes,declaredBytes,format,encryption,owner\r\n";
    for (const PstFile& file : plan.inventory.pstFiles)
        csv += csvLine({file.path, file.bytes ? QString::number(file.bytes->bytes()) : QString(),
                        file.declared ? QString::number(file.declared->bytes()) : QString(),
                        enumName(file.format), enumName(file.encryption), text(file.owner)});
    return csv;
}

ExportedFile leftOutCsv(const QList<LeftOut>& leftOut, const ExportOptions& options)
{
    QByteArray csv = byteOrderMark + "kind,name,reasons\r\n";
    for (const LeftOut& one : leftOut) {
        QStringList sentences;
        for (const Message& reason : one.reasons)
            sentences.append(words(options, reason));
        csv += csvLine({kindName(one.kind), one.name, sentences.join(u' ')});
    }
    return {QStringLiteral("left-out.csv"), csv, false};
}

ExportedFile listsCsv(const QList<WaveList>& lists)
{
    QByteArray csv = byteOrderMark + "list,wave,domain,mailboxes,volumeBytes,imapsync,"
                                     "exchange-tool,domino-tool,pst-server-side,unfilled\r\n";
    for (const WaveList& list : lists) {
        ByteSize volume;
        QMap<std::optional<Method>, qint64> filled;
        for (const Row& row : list.rows) {
            if (row.mailbox->volume)
                volume += row.mailbox->volume->value;
            const bool isByHand = kindWord(*row.mailbox) == "by-hand";
            ++filled[isByHand ? std::nullopt : row.choice->method];
        }
        const auto count = [&](std::optional<Method> method) {
            return QString::number(filled.value(method));
        };
        csv += csvLine({list.folder, list.wave, list.domain, QString::number(list.rows.size()),
                        QString::number(volume.bytes()), count(Method::ImapsyncAsUser),
                        count(Method::ExchangeTool), count(Method::DominoTool),
                        count(Method::PstServerSide), count(std::nullopt)});
    }
    return {QStringLiteral("lists.csv"), csv, false};
}

QList<ExportedFile> csvFiles(const Plan& plan, const QList<MethodChoice>& choices,
                             const Creation& creation, const QSet<QString>& listed,
                             const ExportOptions& options)
{
    return {{QStringLiteral("mailboxes.csv"),
             mailboxesCsv(plan, choices, creation, listed, options), false},
            {QStringLiteral("domains.csv"), domainsCsv(creation, options), false},
            {QStringLiteral("delegations.csv"), delegationsCsv(plan), false},
            {QStringLiteral("pst-files.csv"), pstCsv(plan), false}};
}

} // namespace jalon::exporting

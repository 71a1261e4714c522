// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rule.h"

#include <QHash>
#include <QMap>

namespace jalon {

namespace {

constexpr qsizetype shownFiles = 20;
// Outlook stops filling an ANSI file at 1,933 MiB; one of 2 GiB cannot be read to its end.
constexpr ByteSize ansiLimit{1'900LL << 20};
constexpr ByteSize largeFile{50'000'000'000};

/// PST files of one answer, told by the lists and folders they come from.
class PstFiles {
public:
    PstFiles(const RuleContext& context, Answer& answer)
        : m_inventory(context.plan.inventory)
        , m_context(context)
        , m_answer(answer)
    {
    }

    const QList<PstFile>& all() const { return m_inventory.pstFiles; }

    void fails(const PstFile& file)
    {
        ++m_count;
        m_failing[file.from.source].append(&file);
    }
    void unknown(const PstFile& file) { m_unknown.insert(file.from.source, true); }

    void conclude()
    {
        if (m_inventory.sources.isEmpty())
            return knowNothingImported(m_context, m_answer);
        for (auto it = m_failing.cbegin(); it != m_failing.cend(); ++it)
            m_answer.fails(nameOf(it.key()), {evidence(it.key(), it.value())});
        for (auto it = m_unknown.cbegin(); it != m_unknown.cend(); ++it)
            m_answer.unknown(nameOf(it.key()));
        m_answer.holds();
        m_answer.arguments = {m_count};
    }

private:
    const InventorySource* sourceOf(quint32 number) const
    {
        return number > 0 && number <= quint32(m_inventory.sources.size())
                   ? &m_inventory.sources[number - 1]
                   : nullptr;
    }
    QString nameOf(quint32 number) const
    {
        const InventorySource* source = sourceOf(number);
        return source ? source->file : QStringLiteral("PST");
    }
    FindingEvidence evidence(quint32 number, const QList<const PstFile*>& files) const
    {
        FindingEvidence proof;
        proof.server = proof.command = nameOf(number);
        if (const quint32 line = files.first()->from.line; line > 0)
            proof.command += u':' + QString::number(line);
        const InventorySource* source = sourceOf(number);
        proof.at = source ? source->at : m_context.plan.modified;
        QStringList paths;
        for (const PstFile* file : files.first(qMin(files.size(), shownFiles)))
            paths.append(file->path);
        proof.excerpt = paths.join(u'\n');
        if (files.size() > shownFiles)
            proof.excerpt += QStringLiteral("\n…");
        return proof;
    }

    const Inventory& m_inventory;
    const RuleContext& m_context;
    Answer& m_answer;
    QMap<quint32, QList<const PstFile*>> m_failing;
    QMap<quint32, bool> m_unknown;
    qint64 m_count = 0;
};

void judgeDamaged(const RuleContext& context, Answer& answer)
{
    PstFiles files(context, answer);
    for (const PstFile& file : files.all()) {
        if (isDamaged(file))
            files.fails(file);
        else if (!file.bytes || !file.declared)
            files.unknown(file);
    }
    files.conclude();
}

// A file whose owner the inventory has not is in no list of what is to be loaded.
void judgeOwnerless(const RuleContext& context, Answer& answer)
{
    PstFiles files(context, answer);
    for (const PstFile& file : files.all())
        if (!file.owner || context.plan.inventory.mailboxes.rowOf(file.owner->value) < 0)
            files.fails(file);
    files.conclude();
}

QString nameIn(const QString& path)
{
    return path.sliced(qMax(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1).toLower();
}

void judgeRepeated(const RuleContext& context, Answer& answer)
{
    PstFiles files(context, answer);
    QHash<std::pair<QString, qint64>, int> copies;
    const auto keyOf = [](const PstFile& file) {
        return std::pair(nameIn(file.path), file.bytes->bytes());
    };
    for (const PstFile& file : files.all())
        if (file.bytes)
            ++copies[keyOf(file)];
    for (const PstFile& file : files.all())
        if (file.bytes && copies.value(keyOf(file)) > 1)
            files.fails(file);
    files.conclude();
}

void judgeAnsi(const RuleContext& context, Answer& answer)
{
    PstFiles files(context, answer);
    for (const PstFile& file : files.all()) {
        if (file.format == PstFormat::Unicode || (file.bytes && *file.bytes < ansiLimit))
            continue;
        if (file.format == PstFormat::Ansi && file.bytes)
            files.fails(file);
        else
            files.unknown(file);
    }
    files.conclude();
}

void judgeLarge(const RuleContext& context, Answer& answer)
{
    PstFiles files(context, answer);
    for (const PstFile& file : files.all()) {
        if (!file.bytes)
            files.unknown(file);
        else if (*file.bytes > largeFile)
            files.fails(file);
    }
    files.conclude();
}

} // namespace

std::span<const Rule> pstRules()
{
    static const Rule rules[] = {
        {"pst.damaged", Severity::High, false, "Microsoft: [MS-PST] 2.2.2.6", "", judgeDamaged},
        {"pst.ownerless", Severity::Medium, false, "Jalon", "", judgeOwnerless},
        {"pst.repeated", Severity::Low, false, "Jalon", "", judgeRepeated},
        {"pst.ansi-limit", Severity::Medium, false, "Microsoft: PST file formats and limits", "",
         judgeAnsi},
        {"pst.large", Severity::Medium, false, "Microsoft: mailbox import and export", "",
         judgeLarge},
    };
    return rules;
}

} // namespace jalon

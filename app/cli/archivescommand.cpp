// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/outcome/outcome.h"
#include "core/plan/factsdocument.h"
#include "core/plan/planfile.h"
#include "core/reintegration/reintegration.h"

namespace jalon {

namespace {

class Listing {
public:
    explicit Listing(Console& console)
        : m_console(console)
        , m_texts(console.texts)
    {
    }

    void print(const ServerReintegration& server) const
    {
        m_console.out << words("report.archives-on", {server.server}) << " · "
                      << m_texts.bytes(server.packed) << " → " << range(server.plain) << '\n';
        QList<QStringList> rows{{words("report.mailbox"), words("report.archives-packed"),
                                 words("report.archives-plain"), words("report.quota"),
                                 words("report.archives-quota-after"),
                                 words("report.archives-state"), words("report.archives-batch")}};
        for (const ArchivedMailbox& mailbox : server.mailboxes)
            rows.append(row(mailbox));
        m_console.printTable(rows);
        if (server.unnamed > ByteSize())
            m_console.out << words("report.archives-unnamed") << " · "
                          << m_texts.bytes(server.unnamed) << '\n';
        m_console.out << words("report.archives-above-limit") << " · ?\n\n";
        for (qsizetype i = 0; i < server.steps.size(); ++i)
            print(i + 1, server.steps.at(i));
    }

private:
    QString words(const char* id, const QList<Argument>& arguments = {}) const
    {
        return m_texts.sentence({QString::fromLatin1(id), arguments});
    }
    QString words(const QString& id, const QList<Argument>& arguments = {}) const
    {
        return m_texts.sentence({id, arguments});
    }
    QString range(const SizeRange& range) const
    {
        return m_texts.bytes(range.low) + QStringLiteral(" – ") + m_texts.bytes(range.high);
    }
    QStringList row(const ArchivedMailbox& mailbox) const
    {
        const QString state =
            mailbox.skipped == SkipReason::None
                ? words(QStringLiteral("archives.quota.") + quotaStateName(mailbox.quotaState))
                : words(QStringLiteral("archives.skipped.") + skipReasonName(mailbox.skipped));
        const bool hasQuota = mailbox.quota && *mailbox.quota > ByteSize();
        return {m_texts.argument(mailbox.address),
                m_texts.bytes(mailbox.packed),
                range(mailbox.plain),
                hasQuota ? m_texts.bytes(*mailbox.quota) : QString(),
                mailbox.quotaAfter ? range(*mailbox.quotaAfter) : QString(),
                state,
                mailbox.batch < 0 ? QString() : m_texts.count(mailbox.batch + 1)};
    }
    void print(qsizetype number, const ReintegrationStep& step) const
    {
        m_console.out << number << ". "
                      << words(QStringLiteral("archives.step.") + step.id, step.arguments) << '\n';
        for (const QString& command : step.commands)
            m_console.out << "   $ " << m_texts.argument(command) << '\n';
        m_console.out << "   " << words("report.archives-check") << " · "
                      << words(QStringLiteral("archives.check.") + step.id, step.arguments) << '\n';
        for (const QString& check : step.checks)
            m_console.out << "   $ " << m_texts.argument(check) << '\n';
        if (step.canUndo == StepUndo::Nothing)
            return;
        m_console.out << "   " << words("report.archives-undo") << " · "
                      << words(QStringLiteral("archives.undo.") + undoName(step.canUndo)) << '\n';
        for (const QString& undo : step.undo)
            m_console.out << "   $ " << m_texts.argument(undo) << '\n';
    }

    Console& m_console;
    const Texts& m_texts;
};

} // namespace

int runArchives(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const auto loaded = loadPlan(arguments.first());
    if (!loaded)
        return console.fail(loaded.error());
    const Outcome outcome = computeOutcome(std::make_shared<const Plan>(loaded->plan));
    if (outcome.problem)
        return console.fail(*outcome.problem);
    const Reintegration reintegration = reintegrationOf(loaded->plan, projectedOf(outcome));
    if (options.isSet(QStringLiteral("json"))) {
        const Texts planTexts(loaded->plan.language);
        console.out << schemaDocument(QStringLiteral("jalon.archives/1"),
                                      reintegrationBody(reintegration, [&](const Message& message) {
                                          return planTexts.sentence(message);
                                      }));
        return 0;
    }
    if (reintegration.servers.isEmpty())
        console.print({QStringLiteral("command.no-archives"), {}});
    for (const ServerReintegration& server : reintegration.servers)
        Listing(console).print(server);
    return 0;
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/formats.h"
#include "core/inventory/imapsyncruns.h"

namespace jalon::inventory {

namespace {

using Extent = ImapsyncRun::Extent;

/// The mailbox that a login opens: an administrator's own name in it is left out
/// ("anne@example.org*admin", "admin@example.org\anne", "admin@example.org/anne@example.org").
QString openedBy(const QString& login)
{
    const QString name = login.section(u'*', 0, 0);
    if (name.contains(u'\\'))
        return name.section(u'\\', -1);
    const bool startsWithPerson = name.section(u'/', 0, 0).contains(u'@');
    return startsWithPerson ? name.section(u'/', -1) : name;
}

/// What is doubtful in several mailboxes for one reason, told once.
class SharedDoubt {
public:
    explicit SharedDoubt(const char* id)
        : m_id(id)
    {
    }

    void add(const ImapsyncRun& run, const QString& option = {})
    {
        if (m_count++ == 0)
            m_first = {run.user.left(254), qint64(run.line), option};
    }
    void tell(QList<Message>& doubts) const
    {
        if (m_count == 0)
            return;
        Message doubt{QString::fromLatin1(m_id), {m_count, m_first.user, m_first.line}};
        if (!m_first.option.isEmpty())
            doubt.arguments.append(m_first.option);
        doubts.append(std::move(doubt));
    }

private:
    struct First {
        QString user;
        qint64 line = 0;
        QString option;
    };
    const char* m_id;
    qint64 m_count = 0;
    First m_first;
};

/// The runs of one mailbox come to one: the last of those that tell most.
class Runs {
public:
    void add(ImapsyncRun run)
    {
        const QString key = mailboxKey(openedBy(run.user));
        const QString identity =
            key.isEmpty() ? run.host.toLower() + u'\n' + run.user.toLower() : key;
        const auto known = m_places.constFind(identity);
        if (known == m_places.cend() || run.user.isEmpty()) {
            m_places.insert(identity, m_best.size());
            m_best.append({std::move(run), 1});
            return;
        }
        Best& best = m_best[*known];
        best.tellingRuns += run.extent != Extent::Nothing && best.run.extent != Extent::Nothing;
        if (run.extent >= best.run.extent)
            best.run = std::move(run);
    }
    void settle(Batch& batch)
    {
        for (Best& best : m_best)
            settle(best.run, best.tellingRuns > 1, batch);
        for (const SharedDoubt* doubt :
             {&m_repeated, &m_incomplete, &m_unmeasured, &m_part, &m_excluding})
            doubt->tell(batch.source.doubts);
    }

private:
    struct Best {
        ImapsyncRun run;
        int tellingRuns = 1;
    };

    static void refuse(const ImapsyncRun& run, Batch& batch)
    {
        const auto told = [&run](const char* id, QList<Argument> more = {}) {
            return Message{QString::fromLatin1(id),
                           QList<Argument>{run.user.left(254)} + std::move(more)};
        };
        ++batch.refusedCount;
        if (batch.refused.size() >= Batch::refusedLimit)
            return;
        if (run.user.isEmpty())
            batch.refused.append({run.line, {}, {QStringLiteral("import.run-nameless"), {}}});
        else if (!run.failure.isEmpty())
            batch.refused.append({run.failureLine, {}, told("import.run-failed", {run.failure})});
        else
            batch.refused.append(
                {run.line, {}, told(run.isEnded ? "import.run-unsized" : "import.run-cut")});
    }

    void doubt(const ImapsyncRun& run, bool isRepeated)
    {
        if (isRepeated)
            m_repeated.add(run);
        if (run.extent == Extent::Incomplete)
            m_incomplete.add(run);
        else if (run.extent == Extent::Counted)
            m_unmeasured.add(run);
        else if (run.extent == Extent::Part)
            m_part.add(run, run.partOption);
        if (!run.excludeOption.isEmpty() && run.extent >= Extent::Counted)
            m_excluding.add(run, run.excludeOption);
    }

    void settle(ImapsyncRun& run, bool isRepeated, Batch& batch)
    {
        const QString opened = openedBy(run.user);
        const QString address = importedKey(opened);
        if (run.extent == Extent::Nothing || opened.isEmpty()) {
            refuse(run, batch);
            return;
        }
        doubt(run, isRepeated);
        Mailbox mailbox;
        if (run.extent == Extent::Part)
            mailbox.system = run.told.system;
        else
            mailbox = std::move(run.told);
        ++batch.source.rows;
        if (!address.isEmpty()) {
            mailbox.address = address;
            batch.mailboxes.append(std::move(mailbox));
            return;
        }
        mailbox.login = Cited<QString>{opened, {1, run.line}};
        batch.unaddressed.append(std::move(mailbox));
    }

    QList<Best> m_best;
    QHash<QString, qsizetype> m_places;
    SharedDoubt m_repeated{"import.runs-repeated"};
    SharedDoubt m_incomplete{"import.runs-incomplete"};
    SharedDoubt m_unmeasured{"import.runs-unmeasured"};
    SharedDoubt m_part{"import.runs-of-a-part"};
    SharedDoubt m_excluding{"import.runs-excluding"};
};

bool recognises(const FileBytes& file)
{
    auto source = TextSource::headOf(file);
    while (source) {
        const auto line = source->next();
        if (!line)
            break;
        if (isImapsyncLine(line->bytes))
            return !beginsAsAnother(file);
        if (isCyrusQuotaTitles(line->bytes))
            return false;
    }
    return false;
}

Expected<Batch> read(const FileBytes& file, const ImportOptions& options)
{
    constexpr qint64 linesBetweenLooks = 4096;
    auto source = TextSource::of(file);
    if (!source)
        return tl::unexpected(source.error());
    Batch batch;
    ImapsyncRuns log;
    while (const auto line = source->next()) {
        log.take(*line);
        if (line->number % linesBetweenLooks != 1)
            continue;
        if (options.cancel.isCancelled())
            return failure(ErrorKind::Cancelled, "import.cancelled", {file.path});
        if (options.progress)
            options.progress(source->position(), source->size());
    }
    QList<ImapsyncRun> told = log.done();
    if (told.isEmpty())
        return failure(ErrorKind::Input, "import.no-runs", {file.path});
    Runs runs;
    for (ImapsyncRun& run : told)
        runs.add(std::move(run));
    batch.source.kind = QString::fromLatin1(imapsyncLogs.id);
    batch.source.encoding = source->encoding();
    batch.source.doubts = source->doubts();
    runs.settle(batch);
    return batch;
}

} // namespace

constinit const Importer imapsyncLogs{"imapsync-log", recognises, read};

} // namespace jalon::inventory

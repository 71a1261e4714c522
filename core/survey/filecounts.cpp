// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/filecounts.h"

#include "core/survey/factindex.h"
#include "core/survey/probereading.h"
#include "core/units/saturate.h"
#include "core/units/untrusted.h"

namespace jalon {

namespace {

struct Counts {
    qint64 files = 0;
    qint64 messages = 0;
    qint64 unique = 0;
    qint64 otherDisk = 0;
    bool isUniqueKnown = true;
};

class CountReader {
public:
    CountReader(const ProbeAnswer& answer, SurveyDraft& draft)
        : m_answer(answer)
        , m_draft(draft)
    {
    }

    void take(const QList<QByteArray>& words)
    {
        const QByteArray& kind = words.first();
        if (kind == "R" && words.size() >= 3) {
            m_kind = words.at(1);
            m_path = words.mid(2).join('\t');
        } else if (kind == "E") {
            m_partial.insert(storeOf());
            m_draft.unread(m_answer.probe + QLatin1Char(' ') +
                               visibleText(QByteArrayView(words.mid(1).join('\t'))),
                           "unread.spool-denied");
        } else if (kind == "C" && words.size() == 5) {
            add(words);
        } else if (kind == "F" && words.size() == 2 && words.at(1) != "0") {
            m_draft.unread(m_answer.probe + QStringLiteral(" find"), "unread.spool-find");
        }
    }
    void write()
    {
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
            write(m_draft.facts().stores[it.key()], it.value(), m_partial.contains(it.key()));
    }

private:
    void add(const QList<QByteArray>& words)
    {
        const qsizetype store = storeOf();
        if (store < 0)
            return;
        Counts& counts = m_counts[store];
        add(counts.files, words.at(1));
        add(counts.messages, words.at(2));
        add(counts.unique, words.at(3));
        add(counts.otherDisk, words.at(4));
        counts.isUniqueKnown = counts.isUniqueKnown && words.at(3) != "-1";
    }
    static void add(qint64& sum, const QByteArray& word)
    {
        sum = saturatingSum(sum, wholeNumber(word).value_or(0));
    }
    /// The store entry whose directory holds this partition: the deepest one.
    qsizetype storeOf() const
    {
        const StoreKind kind = m_kind == "meta"       ? StoreKind::MailMeta
                               : m_kind == "archives" ? StoreKind::Archives
                                                      : StoreKind::MailData;
        const QString path = visibleText(QByteArrayView(m_path));
        qsizetype best = -1;
        qsizetype depth = -1;
        const QList<Store>& stores = m_draft.facts().stores;
        for (qsizetype i = 0; i < stores.size(); ++i) {
            if (stores.at(i).store != kind || !stores.at(i).path)
                continue;
            const QString& directory = stores.at(i).path->value;
            const bool holds = path == directory || path.startsWith(directory + QLatin1Char('/'));
            if (holds && directory.size() > depth) {
                best = i;
                depth = directory.size();
            }
        }
        return best;
    }
    void write(Store& store, const Counts& counts, bool isPartial) const
    {
        if (isPartial && counts.files == 0)
            return;
        store.files = SurveyDraft::measured(counts.files, m_answer, isPartial);
        if (store.store == StoreKind::MailMeta) {
            store.bytes = SurveyDraft::measured(ByteSize(counts.otherDisk), m_answer, isPartial);
            return;
        }
        if (!store.messages)
            store.messages = SurveyDraft::measured(counts.messages, m_answer, isPartial);
        if (counts.isUniqueKnown)
            store.uniqueMessages = SurveyDraft::measured(counts.unique, m_answer, isPartial);
    }

    const ProbeAnswer& m_answer;
    SurveyDraft& m_draft;
    QByteArray m_kind;
    QByteArray m_path;
    QMap<qsizetype, Counts> m_counts;
    QSet<qsizetype> m_partial;
};

} // namespace

void readFileCounts(const ProbeAnswer& answer, SurveyDraft& draft)
{
    const QList<QByteArray> lines = answer.output.split('\n');
    if (lines.first() != "jalon-files 1" || !answer.output.endsWith("\nZ\n"))
        return draft.unread(answer.probe, "unread.spool-answer");
    CountReader reader(answer, draft);
    const qsizetype start = lines.indexOf("T\tfiles");
    for (qsizetype i = qMax(start, qsizetype(0)) + 1; i < lines.size(); ++i)
        reader.take(lines.at(i).split('\t'));
    reader.write();
}

} // namespace jalon

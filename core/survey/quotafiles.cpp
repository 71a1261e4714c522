// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/quotafiles.h"

#include "core/survey/factindex.h"
#include "core/survey/probe.h"
#include "core/units/saturate.h"
#include "core/units/untrusted.h"

namespace jalon {

static constexpr qsizetype longestQuotaLine = 64 << 10;

bool QuotaFiles::feed(QByteArrayView piece)
{
    m_rest.append(piece);
    qsizetype start = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
        const QByteArrayView line = QByteArrayView(m_rest).sliced(start, end - start);
        if (!m_isStarted && line != "jalon-quota 1")
            return false;
        if (m_isStarted)
            takeLine(line);
        m_isStarted = true;
        start = end + 1;
    }
    m_rest.remove(0, start);
    return m_rest.size() <= longestQuotaLine;
}

void QuotaFiles::takeLine(QByteArrayView line)
{
    const qsizetype middle = line.indexOf('\0');
    if (middle <= 0) {
        ++m_malformed;
        return;
    }
    const QByteArrayView path = line.first(middle);
    const QByteArrayView content = line.sliced(middle + 1);
    if (path != m_path)
        finishFile();
    if (path == "!denied") {
        m_denied.append(content.toByteArray());
    } else if (path == "!end") {
        m_isWhole = true;
    } else {
        m_path = path.toByteArray();
        m_content.append(content).append(' ');
    }
}

void QuotaFiles::finishFile()
{
    if (m_path.isEmpty())
        return;
    if (const auto usage = parseQuotaFile(m_path, m_content))
        m_usages.append(*usage);
    else
        ++m_malformed;
    m_path.clear();
    m_content.clear();
}

QList<QuotaFiles::Usage> QuotaFiles::usages() const
{
    return m_usages;
}

static bool parseOwner(QByteArrayView path, QuotaFiles::Usage& usage)
{
    const QList<QByteArray> parts = path.toByteArray().split('/');
    const qsizetype quota = parts.lastIndexOf("quota");
    if (quota < 1 || quota + 1 >= parts.size())
        return false;
    if (quota >= 3 && parts.at(quota - 3) == "domain")
        usage.domain = parts.at(quota - 1);
    const QList<QByteArray> name = parts.last().split('.');
    usage.isShared = name.first() != "user";
    if (!usage.isShared && name.size() < 2)
        return false;
    usage.name = name.at(usage.isShared ? 0 : 1);
    return !usage.name.isEmpty();
}

static bool takeNumber(const QByteArray& word, qint64& number)
{
    bool isNumber = false;
    number = word.toLongLong(&isNumber);
    return isNumber;
}

static bool parseResources(QByteArray list, QuotaFiles::Usage& usage)
{
    list.replace('(', ' ').replace(')', ' ');
    const QList<QByteArray> words = list.simplified().split(' ');
    bool hasStorage = false;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        qint64 number = 0;
        if (!takeNumber(words.at(i + 1), number))
            continue;
        if (words.at(i) == "M")
            usage.messages = number;
        else if (words.at(i) == "NF")
            usage.folders = number;
        else if (words.at(i) == "S" && (hasStorage = number >= 0)) {
            usage.bytes = number;
            if (i + 2 < words.size())
                takeNumber(words.at(i + 2), usage.limitKiB);
        }
    }
    return hasStorage;
}

std::optional<QuotaFiles::Usage> parseQuotaFile(QByteArrayView path, QByteArrayView content)
{
    QuotaFiles::Usage usage;
    if (!parseOwner(path, usage))
        return std::nullopt;
    QByteArray text = content.toByteArray().simplified();
    if (text.startsWith("%("))
        return parseResources(text.mid(1), usage) ? std::optional(usage) : std::nullopt;
    const QList<QByteArray> words = text.split(' ');
    const bool isGood = words.size() >= 2 && takeNumber(words.at(0), usage.bytes) &&
                        takeNumber(words.at(1), usage.limitKiB) && usage.bytes >= 0;
    return isGood ? std::optional(usage) : std::nullopt;
}

static ByteSize sum(ByteSize a, ByteSize b)
{
    return a + b;
}
static qint64 sum(qint64 a, qint64 b)
{
    return saturatingSum(a, b);
}

template <class T>
static void addTo(Maybe<T>& fact, T value, const ProbeAnswer& answer, bool isFirst)
{
    if (fact && !isFirst)
        value = sum(fact->value, value);
    fact = SurveyDraft::measured(value, answer);
}

void writeQuotaFiles(const QuotaFiles& files, const ProbeAnswer& answer, SurveyDraft& draft)
{
    MailboxIndex boxes(draft.facts());
    QSet<QString> seen;
    for (const QuotaFiles::Usage& usage : files.usages()) {
        MailboxVolume& box = boxes.at(mailboxAddress(usage.domain, usage.name));
        const bool isFirst = !seen.contains(box.address);
        seen.insert(box.address);
        addTo(box.volume, ByteSize(usage.bytes), answer, isFirst);
        if (usage.messages >= 0)
            addTo(box.messages, usage.messages, answer, isFirst);
        if (usage.folders >= 0)
            addTo(box.folders, usage.folders, answer, isFirst);
        if (usage.limitKiB >= 0 && usage.limitKiB <= (ByteSize::max().bytes() >> 10))
            box.quota = SurveyDraft::measured(ByteSize(usage.limitKiB << 10), answer);
        box.kind = SurveyDraft::measured(
            usage.isShared ? QStringLiteral("mailshare") : QStringLiteral("user"), answer);
    }
    for (const QByteArray& path : files.denied())
        draft.unread(answer.probe + QLatin1Char(' ') + visibleText(QByteArrayView(path)),
                     "unread.spool-denied");
    if (files.malformed() > 0)
        draft.unread(answer.probe, "unread.spool-quota", QString::number(files.malformed()));
}

} // namespace jalon

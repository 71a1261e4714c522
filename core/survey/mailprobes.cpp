// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/mailprobes.h"

#include "core/plan/enums.h"
#include "core/survey/archivesample.h"
#include "core/survey/factindex.h"
#include "core/survey/filecounts.h"
#include "core/survey/probereading.h"
#include "core/survey/quotafiles.h"
#include "core/survey/spoolfacts.h"
#include "core/survey/spoolscript.h"
#include "core/survey/spoolstream.h"
#include "core/survey/unpack.h"
#include "core/survey/wholearchives.h"
#include "core/units/saturate.h"
#include "core/units/untrusted.h"

namespace jalon {

static constexpr ByteSize packedLimit(64LL << 20);
static constexpr qint64 plainLimit = 1LL << 30;

static QString firstComplaint(const QByteArray& errors)
{
    return visibleText(QByteArrayView(errors).first(qMax(errors.indexOf('\n'), qsizetype(0))),
                       false, 200);
}

static void readHeaders(const ProbeAnswer& answer, SurveyDraft& draft)
{
    SpoolInventory inventory;
    SpoolStream stream(inventory);
    const bool isGood = unpackAnswer(answer.output, plainLimit,
                                     [&](QByteArrayView piece) { return stream.feed(piece); });
    if (!isGood || !stream.isWhole())
        return draft.unread(answer.probe, "unread.spool-answer");
    inventory.end();
    if (stream.status().toInt() != 0)
        draft.unread(answer.probe + QStringLiteral(" find"), "unread.spool-find",
                     firstComplaint(answer.errors));
    const Tier tier = stream.body() == SpoolStream::Body::Listing ? Tier::FileListing
                      : inventory.hasSums()                       ? Tier::IndexRecords
                                                                  : Tier::IndexHeaders;
    writeInventory(inventory, tier, answer, draft);
}

static void readQuota(const ProbeAnswer& answer, SurveyDraft& draft)
{
    QuotaFiles files;
    const bool isGood = unpackAnswer(answer.output, plainLimit,
                                     [&](QByteArrayView piece) { return files.feed(piece); });
    if (!isGood || !files.isWhole())
        return draft.unread(answer.probe, "unread.spool-answer");
    writeQuotaFiles(files, answer, draft);
}

static void writeSnappyUser(const QList<QByteArray>& words, const ProbeAnswer& answer,
                            MailboxIndex& boxes)
{
    const QByteArray owner = words.mid(4).join('\t');
    const qsizetype slash = owner.indexOf('/');
    const QByteArrayView domain = QByteArrayView(owner).first(qMax(slash, qsizetype(0)));
    MailboxVolume& box = boxes.at(mailboxAddress(domain, QByteArrayView(owner).sliced(slash + 1)));
    box.archives = SurveyDraft::measured(ByteSize(words.at(2).toLongLong()), answer);
    if (!box.kind)
        box.kind = SurveyDraft::measured(QStringLiteral("user"), answer);
}

static void readSnappy(const ProbeAnswer& answer, SurveyDraft& draft)
{
    const QList<QByteArray> lines = answer.output.split('\n');
    if (lines.first() != "jalon-snappy 1" || lines.size() < 2 ||
        !lines.at(lines.size() - 2).startsWith("F\t"))
        return draft.unread(answer.probe, "unread.spool-answer");
    QByteArray path;
    qint64 files = 0, disk = 0, problems = 0;
    MailboxIndex boxes(draft.facts());
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split('\t');
        if (words.first() == "P")
            path = words.mid(1).join('\t');
        else if (words.first() == "U" && words.size() >= 5) {
            files = saturatingSum(files, wholeNumber(words.at(1)).value_or(0));
            disk = saturatingSum(disk, wholeNumber(words.at(3)).value_or(0));
            writeSnappyUser(words, answer, boxes);
        } else if (words.first() == "E") {
            ++problems;
            draft.unread(answer.probe + QLatin1Char(' ') +
                             visibleText(QByteArrayView(words.mid(1).join('\t'))),
                         "unread.spool-denied");
        }
    }
    if (path.isEmpty())
        return;
    Store& store =
        storeAt(draft.facts(), StoreKind::ArchivesSnappy, visibleText(QByteArrayView(path)));
    store.path = SurveyDraft::measured(visibleText(QByteArrayView(path)), answer);
    store.bytes = SurveyDraft::measured(ByteSize(disk), answer, problems > 0);
    store.messages = SurveyDraft::measured(files, answer, problems > 0);
    store.files = SurveyDraft::measured(files, answer, problems > 0);
    store.tier = SurveyDraft::measured(enumName(Tier::FileListing), answer);
}

static const Probe probes[] = {
    {"spool-quota", spoolQuotaScript, false, packedLimit, false, readQuota,
     "find /var/lib/cyrus -path '*/quota/*' -type f -exec grep -aHZ '' {} +"},
    {"spool-headers", spoolHeadersScript, true, packedLimit, false, readHeaders,
     "find PARTITION -name cyrus.index -exec head -c 192 {} +"},
    {"archives-snappy", snappyScript, true, packedLimit, false, readSnappy,
     "find /var/spool/bm-hsm/snappy/user -type f -printf '%s %b %P\\n'"},
    {"archives-sample", archivesSampleScript, true, ByteSize(1LL << 20), false, readArchivesSample,
     "find /var/spool/bm-hsm/snappy/user -type f | perl (block headers of every n-th file)"},
};

static const Probe countingProbes[] = {
    {"spool-files", spoolFilesScript, true, packedLimit, false, readFileCounts,
     "find PARTITION -type f -name '[0-9]*.' -printf '%i\\n'"},
};

static const Probe wholeProbes[] = {
    {"archives-whole", archivesWholeScript, true, ByteSize(1LL << 20), false, readWholeArchives,
     "find /var/spool/bm-hsm/snappy/user -type f | perl (block headers of every file)", true},
};

std::span<const Probe> mailProbes()
{
    return probes;
}
std::span<const Probe> fileCountProbes()
{
    return countingProbes;
}
std::span<const Probe> wholeArchiveProbes()
{
    return wholeProbes;
}

} // namespace jalon

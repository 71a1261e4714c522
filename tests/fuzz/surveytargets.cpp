// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planfile.h"
#include "core/survey/cyrusindex.h"
#include "core/survey/directoryfacts.h"
#include "core/survey/evidence.h"
#include "core/survey/frames.h"
#include "core/survey/mounttable.h"
#include "core/survey/probes.h"
#include "core/survey/quotafiles.h"
#include "core/survey/spoolfacts.h"
#include "core/survey/spoolstream.h"
#include "tests/fuzz/targets.h"

namespace jalon::fuzz {

static constexpr qint64 frameLimit = 4096;

static void readFrames(const QByteArray& bytes)
{
    const QByteArray sentinel = "0123456789abcdef";
    const FrameParser::Limits limits{{QStringLiteral("one"), frameLimit},
                                     {QStringLiteral("two"), frameLimit}};
    FrameParser whole(sentinel, limits);
    FrameParser inPieces(sentinel, limits);
    whole.feed(bytes);
    for (const char byte : bytes)
        inPieces.feed(QByteArrayView(&byte, 1));
    for (const QString& probe : limits.keys()) {
        const FramedAnswer& answer = whole.answer(probe);
        if (answer.output.size() > frameLimit)
            qFatal("an answer is beyond its limit");
        if (answer.state != inPieces.answer(probe).state ||
            answer.output != inPieces.answer(probe).output)
            qFatal("the size of the pieces changes an answer");
    }
}

static void keep(SurveyDraft& draft)
{
    Server server = draft.server();
    server.facts = draft.facts();
    Plan plan;
    plan.servers.append(server);
    if (!decodePlan(encodePlan(plan), QStringLiteral("file")))
        qFatal("a survey found what no plan can hold");
}

static ProbeAnswer answerWith(const QByteArray& output)
{
    ProbeAnswer answer;
    answer.probe = QStringLiteral("probe");
    answer.command = QStringLiteral("command");
    answer.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    answer.output = output;
    return answer;
}

static Server server()
{
    Server server;
    server.name = QStringLiteral("mail");
    return server;
}

// Any number of answers, a record separator between them: "<probe> <status>", a line, the output.
static void readProbes(const QByteArray& bytes)
{
    SurveyOptions options;
    options.countFiles = options.readEveryArchive = true;
    static const QList<Probe> probes = surveyProbes(options);
    const Server mail = server();
    SurveyDraft draft(mail);
    for (const QByteArray& part : bytes.split('\x1e')) {
        const qsizetype end = part.indexOf('\n');
        const QList<QByteArray> head = part.left(end).trimmed().split(' ');
        for (const Probe& probe : probes) {
            if (head.first() != probe.id || end < 0)
                continue;
            ProbeAnswer answer = answerWith(part.mid(end + 1));
            answer.status = head.value(1).toInt();
            answer.errors = answer.output.left(100);
            probe.read(answer, draft);
            evidenceOf(probe, answer);
        }
    }
    keep(draft);
}

static void readMounts(const QByteArray& bytes)
{
    const QList<MountLine> lines = parseMountInfo(bytes);
    for (const qsizetype line : canonicalMounts(lines)) {
        if (line < 0 || line >= lines.size())
            qFatal("a mount stands nowhere");
    }
    QList<MountPoint> points;
    for (const MountLine& line : lines)
        points.append({line.path, QString::fromUtf8(line.path)});
    mountOf(points, "/var/spool/cyrus");
    mountOf(points, bytes);
}

static void readIndex(const QByteArray& bytes)
{
    const auto header = readCyrusIndexHeader(bytes);
    if (header && header->exists > header->records)
        qFatal("more messages than records");
}

static void readSpool(const QByteArray& bytes)
{
    SpoolInventory inventory;
    SpoolStream stream(inventory);
    if (!stream.feed(QByteArrayView(bytes).first(bytes.size() / 2)) ||
        !stream.feed(QByteArrayView(bytes).sliced(bytes.size() / 2)))
        return;
    inventory.end();
    const Server mail = server();
    SurveyDraft draft(mail);
    writeInventory(inventory, Tier::IndexRecords, answerWith(bytes), draft);
    keep(draft);
}

static void readQuotas(const QByteArray& bytes)
{
    const qsizetype end = qMax(bytes.indexOf('\n'), qsizetype(0));
    parseQuotaFile(QByteArrayView(bytes).first(end), QByteArrayView(bytes).sliced(end));
    QuotaFiles files;
    if (!files.feed(bytes))
        return;
    const Server mail = server();
    SurveyDraft draft(mail);
    writeQuotaFiles(files, answerWith(bytes), draft);
    keep(draft);
}

// A line a row, a tab a column; "\N" is nothing.
static void readDirectory(const QByteArray& bytes)
{
    DatabaseRows rows;
    for (const QByteArray& line : bytes.split('\n')) {
        QList<std::optional<QByteArray>> row;
        for (const QByteArray& field : line.split('\t'))
            row.append(field == "\\N" ? std::nullopt : std::optional(field));
        row.resize(9);
        rows.append(row);
    }
    const Server mail = server();
    SurveyDraft draft(mail);
    writeDirectory(rows, answerWith(bytes), draft);
    keep(draft);
}

static const Target list[] = {
    {"frames", readFrames},       {"probes", readProbes}, {"mounts", readMounts},
    {"index", readIndex},         {"spool", readSpool},   {"quota", readQuotas},
    {"directory", readDirectory},
};

std::span<const Target> surveyTargets()
{
    return list;
}

} // namespace jalon::fuzz

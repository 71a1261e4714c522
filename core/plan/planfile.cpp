// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planfile.h"

#include "core/plan/codec.h"
#include "core/plan/jsonslices.h"
#include "core/plan/migrations.h"
#include "core/plan/rowsreader.h"
#include "core/plan/rowswriter.h"
#include "core/plan/surveyedrows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace jalon {

static const auto formatKey = QStringLiteral("format");
static const auto versionKey = QStringLiteral("version");
static const auto formatName = QStringLiteral("jalon-plan");

struct PlanTable {
    QString key;
    bool (*isEmpty)(const Plan&);
    void (*write)(JsonBuffer&, const Plan&, const QJsonObject& rest);
};

static const PlanTable tables[] = {
    {QStringLiteral("delegations"),
     [](const Plan& plan) { return plan.inventory.delegations.isEmpty(); },
     [](JsonBuffer& out, const Plan& plan, const QJsonObject& rest) {
         writeDelegations(out, plan.inventory.delegations, rest);
     }},
    {QStringLiteral("mailboxes"),
     [](const Plan& plan) { return plan.inventory.mailboxes.isEmpty(); },
     [](JsonBuffer& out, const Plan& plan, const QJsonObject& rest) {
         writeMailboxes(out, plan.inventory.mailboxes, rest);
     }},
    {QStringLiteral("pstFiles"), [](const Plan& plan) { return plan.inventory.pstFiles.isEmpty(); },
     [](JsonBuffer& out, const Plan& plan, const QJsonObject& rest) {
         writePstFiles(out, plan.inventory.pstFiles, rest);
     }},
    {QStringLiteral("surveyedMailboxes"),
     [](const Plan& plan) { return !hasSurveyed(plan.servers); },
     [](JsonBuffer& out, const Plan& plan, const QJsonObject& rest) {
         writeSurveyed(out, plan.servers, rest);
     }}};

/// Everything but the tables.
static QJsonObject smallJson(Plan plan)
{
    for (Server& server : plan.servers)
        server.facts.mailboxes.clear();
    QJsonObject json = codec::write(plan).toObject();
    json.insert(formatKey, formatName);
    json.insert(versionKey, planVersion);
    return json;
}

static void writeMember(JsonBuffer& out, const QString& key, const QJsonValue& value)
{
    const QByteArray alone = QJsonDocument(QJsonObject{{key, value}}).toJson();
    constexpr qsizetype brace = 2; // and its line's end
    out.raw(QByteArrayView(alone).sliced(brace).chopped(brace + 1));
}

QByteArray encodePlan(const Plan& plan)
{
    const QJsonObject json = smallJson(plan);
    QMap<QString, const PlanTable*> members;
    for (auto member = json.constBegin(); member != json.constEnd(); ++member)
        members.insert(member.key(), nullptr);
    for (const PlanTable& table : tables)
        if (json.contains(table.key) || !table.isEmpty(plan))
            members.insert(table.key, &table);

    JsonBuffer out;
    const char* separator = "{\n";
    for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
        out.raw(separator);
        separator = ",\n";
        if (!member.value()) {
            writeMember(out, member.key(), json.value(member.key()));
            continue;
        }
        out.raw("    ");
        out.text(member.key());
        out.raw(": ");
        member.value()->write(out, plan, json.value(member.key()).toObject());
    }
    out.raw("\n}\n");
    return out.take();
}

static tl::unexpected<Error> damaged(const QByteArray& text, qint64 offset, const QString& words,
                                     const QString& name)
{
    const QByteArrayView before = QByteArrayView(text).first(qMin(offset, text.size()));
    const qint64 line = std::count(before.begin(), before.end(), '\n') + 1;
    const qint64 column = before.size() - before.lastIndexOf('\n');
    return failure(ErrorKind::Input, "plan.not-json", {name, line, column}, words);
}

static tl::unexpected<Error> damaged(const QByteArray& text, const JsonDamage& damage,
                                     const QString& name)
{
    // Its errors stand at the very byte; the fast parser's stand near it, if anywhere.
    QJsonParseError exact;
    const QJsonDocument document = QJsonDocument::fromJson(text, &exact);
    if (exact.error != QJsonParseError::NoError)
        return damaged(text, exact.offset, exact.errorString(), name);
    if (!document.isObject())
        return failure(ErrorKind::Input, "plan.not-a-plan", {name});
    return damaged(text, damage.offset, damage.words, name);
}

/// The version of a plan's object, once it is known to be one this program reads.
static Expected<int> versionOf(const QJsonObject& json, const QString& name)
{
    if (json.value(formatKey).toString() != formatName)
        return failure(ErrorKind::Input, "plan.not-a-plan", {name});
    const qint64 version = json.value(versionKey).toInteger(0);
    if (version < 1)
        return failure(ErrorKind::Input, "plan.no-version", {name});
    if (version > planVersion)
        return failure(ErrorKind::Input, "plan.newer", {name, version, qint64(planVersion)});
    return int(version);
}

static QByteArray withoutByteOrderMark(const QByteArray& text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

static Expected<LoadedPlan> decode(const QByteArray& bytes, const QString& name)
{
    const QByteArray text = padded(withoutByteOrderMark(bytes));
    PlanSlices slices;
    if (const auto damage = slicePlan(text, slices))
        return damaged(text, *damage, name);
    QJsonParseError error;
    QJsonObject json = QJsonDocument::fromJson(slices.small, &error).object();
    if (error.error != QJsonParseError::NoError)
        return damaged(text, slices.offsetOf(error.offset), error.errorString(), name);
    slices.small.clear();
    const auto version = versionOf(json, name);
    if (!version)
        return tl::unexpected(version.error());

    json = migrate(std::move(json), *version, planMigrations());
    json.remove(formatKey);
    json.remove(versionKey);
    for (const PlanTable& table : tables)
        json.remove(table.key);
    codec::Reader reader({}, {});
    LoadedPlan loaded{{}, {}, *version};
    reader.read(json, loaded.plan, name);
    if (reader.problem())
        return tl::unexpected<Error>(Error{ErrorKind::Input, *reader.problem(), {}});
    if (const auto fault = readTables(text, slices, name, loaded.plan)) {
        if (fault->wrong.isEmpty())
            return damaged(text, fault->damage, name);
        return tl::unexpected<Error>(Error{ErrorKind::Input, fault->wrong, {}});
    }
    for (size_t i = 0; i < slices.tables.size(); ++i) {
        QJsonObject rest = QJsonDocument::fromJson(slices.tables[i].rest).object();
        rest.remove(QStringLiteral("provenances"));
        if (!rest.isEmpty())
            loaded.plan.extra.insert(tables[i].key, rest);
    }
    return loaded;
}

Expected<Plan> decodePlan(const QByteArray& text, const QString& name)
{
    return decode(text, name).map([](LoadedPlan&& loaded) { return std::move(loaded.plan); });
}

static FileStamp stampOf(const QByteArray& text)
{
    // As strong as SHA-256 and four times faster here: it is the longest part of a saving.
    return {QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256)};
}

static Expected<QByteArray> readWhole(const QString& file)
{
    if (QFileInfo(file).isDir())
        return failure(ErrorKind::Input, "file.is-directory", {file});
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return failure(in.exists() ? ErrorKind::Io : ErrorKind::Input, "file.unreadable", {file},
                       in.errorString());
    if (in.size() > planSizeLimit.bytes())
        return failure(ErrorKind::TooLarge, "plan.too-large",
                       {file, ByteSize(in.size()), planSizeLimit});
    QByteArray text;
    text.reserve(in.size() + jsonPadding);
    text.resize(in.size());
    const qint64 read = in.read(text.data(), text.size());
    text.truncate(qMax(read, qint64(0)));
    if (in.error() != QFileDevice::NoError)
        return failure(ErrorKind::Io, "file.unreadable", {file}, in.errorString());
    return text;
}

Expected<LoadedPlan> loadPlan(const QString& file)
{
    const auto text = readWhole(file);
    if (!text)
        return tl::unexpected(text.error());
    auto loaded = decode(*text, file);
    if (loaded)
        loaded->stamp = stampOf(*text);
    return loaded;
}

// A disk that fills up takes a part first, and tells why only to the one who comes back with the
// rest.
static bool writeWhole(QIODevice& out, const QByteArray& text)
{
    qint64 written = 0;
    while (written < text.size()) {
        const qint64 more = out.write(text.constData() + written, text.size() - written);
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

Expected<FileStamp> savePlan(const Plan& plan, const QString& file,
                             const std::optional<FileStamp>& expected)
{
    if (expected && QFile::exists(file)) {
        const auto onDisk = readWhole(file);
        if (onDisk && stampOf(*onDisk) != *expected)
            return failure(ErrorKind::Io, "plan.changed-on-disk", {file});
    }
    const QByteArray text = encodePlan(plan);
    QSaveFile out(file);
    out.setDirectWriteFallback(false);
    // Flushed apart: a commit that fails to flush forgets why.
    if (!out.open(QIODevice::WriteOnly) || !writeWhole(out, text) || !out.flush() || !out.commit())
        return failure(ErrorKind::Io, "plan.unsaved", {file}, out.errorString());
    return stampOf(text);
}

Expected<void> backUpOlderVersion(const QString& file, int version, int present)
{
    const QString copy = QStringLiteral("%1.v%2").arg(file).arg(version);
    if (version >= present || QFile::exists(copy))
        return {};
    QFile original(file);
    if (!original.copy(copy))
        return failure(ErrorKind::Io, "plan.not-backed-up", {file, copy}, original.errorString());
    return {};
}

QString recoveryFile(const QString& file, const QString& directory)
{
    if (file.isEmpty())
        return QDir(directory).filePath(QStringLiteral("unnamed.jalon.autosave"));
    const QFileInfo info(file);
    return info.dir().filePath(QLatin1Char('.') + info.fileName() + QStringLiteral(".autosave"));
}

} // namespace jalon

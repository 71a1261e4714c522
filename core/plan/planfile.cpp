// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planfile.h"

#include "core/plan/codec.h"
#include "core/plan/migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace jalon {

static const auto formatKey = QStringLiteral("format");
static const auto versionKey = QStringLiteral("version");
static const auto formatName = QStringLiteral("jalon-plan");

QByteArray encodePlan(const Plan& plan)
{
    QJsonObject json = codec::write(plan).toObject();
    json.insert(formatKey, formatName);
    json.insert(versionKey, planVersion);
    return QJsonDocument(json).toJson();
}

static tl::unexpected<Error> syntaxError(const QByteArray& text, const QJsonParseError& error,
                                         const QString& name)
{
    const QByteArray before = text.left(error.offset);
    const qint64 line = before.count('\n') + 1;
    const qint64 column = before.size() - before.lastIndexOf('\n');
    return failure(ErrorKind::Input, "plan.not-json", {name, line, column}, error.errorString());
}

Expected<Plan> decodePlan(const QByteArray& text, const QString& name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return syntaxError(text, error, name);
    QJsonObject json = document.object();
    if (json.value(formatKey).toString() != formatName)
        return failure(ErrorKind::Input, "plan.not-a-plan", {name});
    const qint64 version = json.value(versionKey).toInteger(0);
    if (version < 1)
        return failure(ErrorKind::Input, "plan.no-version", {name});
    if (version > planVersion)
        return failure(ErrorKind::Input, "plan.newer", {name, version, qint64(planVersion)});

    json = migrate(std::move(json), int(version), planMigrations());
    json.remove(formatKey);
    json.remove(versionKey);
    codec::Reader reader({}, {});
    Plan plan;
    reader.read(json, plan, name);
    if (reader.problem())
        return tl::unexpected<Error>(Error{ErrorKind::Input, *reader.problem(), {}});
    return plan;
}

static FileStamp stampOf(const QByteArray& text)
{
    return {QCryptographicHash::hash(text, QCryptographicHash::Sha256)};
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
    QByteArray text = in.readAll();
    if (in.error() != QFileDevice::NoError)
        return failure(ErrorKind::Io, "file.unreadable", {file}, in.errorString());
    return text;
}

Expected<LoadedPlan> loadPlan(const QString& file)
{
    const auto text = readWhole(file);
    if (!text)
        return tl::unexpected(text.error());
    auto plan = decodePlan(*text, file);
    if (!plan)
        return tl::unexpected(plan.error());
    const qint64 version =
        QJsonDocument::fromJson(*text).object().value(versionKey).toInteger(planVersion);
    return LoadedPlan{std::move(*plan), stampOf(*text), int(version)};
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

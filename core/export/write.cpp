// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/export.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace jalon {

static const auto manifestName = QStringLiteral("manifest.json");
static const auto sumsName = QStringLiteral("SHA256SUMS");
static const auto operatorsName = QStringLiteral("settings.local");

static QString systemError(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

static tl::unexpected<Error> unwritable(const QString& path, const QString& why)
{
    return failure(ErrorKind::Io, "export.unwritable", {path}, why);
}

static QByteArray digestOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

/// Path → digest of the files a former export wrote; nothing where the folder is none.
static QMap<QString, QByteArray> formerFiles(const QString& directory)
{
    QMap<QString, QByteArray> files;
    QFile sums(QDir(directory).filePath(sumsName));
    if (!QFile::exists(QDir(directory).filePath(manifestName)) || !sums.open(QIODevice::ReadOnly))
        return files;
    constexpr qsizetype digestLength = 64;
    for (const QByteArray& line : sums.readAll().split('\n'))
        if (line.size() > digestLength + 2)
            files.insert(QString::fromUtf8(line.sliced(digestLength + 2)),
                         line.first(digestLength));
    return files;
}

/// Whether the folder may be replaced: nothing in it is anybody's work but a former export's. What
/// was taken out of it may stand elsewhere and is written again.
static Expected<void> checkReplaceable(const QString& directory, const CancelToken& cancel)
{
    if (QFileInfo::exists(directory) && !QFileInfo(directory).isDir())
        return failure(ErrorKind::Input, "export.not-a-folder", {directory});
    QMap<QString, QByteArray> former = formerFiles(directory);
    const bool isExport = !former.isEmpty();
    QDirIterator it(directory,
                    QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    const qsizetype base = QDir(directory).absolutePath().size() + 1;
    while (it.hasNext()) {
        it.next();
        if (cancel.isCancelled())
            return failure(ErrorKind::Cancelled, "export.cancelled");
        const QFileInfo info = it.fileInfo();
        const QString path = info.absoluteFilePath().sliced(base);
        if (isExport &&
            ((info.isDir() && !info.isSymLink()) || path == sumsName || path == operatorsName))
            continue;
        if (!former.contains(path))
            return failure(ErrorKind::Input, "export.foreign-file", {directory, path});
        if (info.isSymLink() || digestOfFile(info.absoluteFilePath()) != former.take(path))
            return failure(ErrorKind::Input, "export.changed-by-hand", {path, directory});
    }
    return {};
}

static Expected<void> writeFile(const QString& path, const ExportedFile& file)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        out.write(file.bytes) != file.bytes.size() || !out.flush())
        return unwritable(file.path, out.errorString());
    // The lists name people and their logins: nobody else on the machine reads them.
    auto mode = QFile::ReadOwner | QFile::WriteOwner;
    if (file.isExecutable)
        mode |= QFile::ExeOwner;
    if (!out.setPermissions(mode))
        return unwritable(file.path, out.errorString());
    if (::fsync(out.handle()) != 0)
        return unwritable(file.path, systemError(errno));
    return {};
}

static Expected<void> writeAll(const QList<ExportedFile>& files, const QDir& directory,
                               const ExportOptions& options)
{
    for (qint64 done = 0; const ExportedFile& file : files) {
        if (options.cancel.isCancelled())
            return failure(ErrorKind::Cancelled, "export.cancelled");
        const QString path = directory.filePath(file.path);
        if (!directory.mkpath(QFileInfo(path).path()))
            return unwritable(file.path, systemError(errno));
        if (const auto written = writeFile(path, file); !written)
            return written;
        if (options.progress)
            options.progress(++done, files.size());
    }
    return {};
}

static Expected<void> keepOperatorsSettings(const QString& from, const QDir& to)
{
    const QString settings = QDir(from).filePath(operatorsName);
    if (!QFile::exists(settings))
        return {};
    QFile file(settings);
    if (!file.copy(to.filePath(operatorsName)))
        return unwritable(operatorsName, file.errorString());
    return {};
}

static bool renameTo(const QByteArray& from, const QByteArray& to)
{
    return ::rename(from.constData(), to.constData()) == 0;
}

/// Puts the new folder in the place of `directory`; the former one is then at `fresh`.
static Expected<void> exchange(const QString& fresh, const QString& directory)
{
    const QByteArray from = QFile::encodeName(fresh);
    const QByteArray to = QFile::encodeName(directory);
    if (renameTo(from, to)) // over nothing, or over an empty folder
        return {};
    if (errno != ENOTEMPTY && errno != EEXIST)
        return unwritable(directory, systemError(errno));
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return unwritable(directory, systemError(errno));
    const QByteArray aside = to + ".former";
    if (!renameTo(to, aside))
        return unwritable(directory, systemError(errno));
    if (!renameTo(from, to)) {
        const int why = errno;
        renameTo(aside, to);
        return unwritable(directory, systemError(why));
    }
    renameTo(aside, from);
    return {};
}

Expected<void> writeExport(const QList<ExportedFile>& files, const QString& directory,
                           const ExportOptions& options)
{
    const QString place = QDir::cleanPath(QDir(directory).absolutePath());
    if (const auto replaceable = checkReplaceable(place, options.cancel); !replaceable)
        return replaceable;
    const QFileInfo info(place);
    if (!QDir().mkpath(info.path()))
        return unwritable(info.path(), systemError(errno));
    // Beside the folder, so that one rename is all that puts it in place.
    const QTemporaryDir fresh(QStringLiteral("%1/.%2.XXXXXX").arg(info.path(), info.fileName()));
    if (!fresh.isValid())
        return unwritable(info.path(), fresh.errorString());
    if (auto written = writeAll(files, QDir(fresh.path()), options); !written)
        return written;
    if (auto kept = keepOperatorsSettings(place, QDir(fresh.path())); !kept)
        return kept;
    return exchange(fresh.path(), place);
}

} // namespace jalon

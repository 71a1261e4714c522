// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/pstfolder.h"

#include "core/inventory/formats.h"
#include "core/units/untrusted.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jalon::inventory {

namespace {

namespace fs = std::filesystem;

QString textOf(const fs::path& path)
{
    return QString::fromUtf8(path.native().data(), qsizetype(path.native().size()));
}

/// The size and the first bytes of a regular file. The kind is asked of what was opened, and
/// opening does not wait: a pipe may have taken the file's place.
struct Opened {
    int error = 0; ///< errno
    bool isFile = false;
    qint64 size = 0;
    QByteArray head;
};

Opened opened(const char* path, int flags)
{
    Opened file;
    const int descriptor = ::open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | flags);
    if (descriptor < 0) {
        file.error = errno;
        return file;
    }
    struct stat status {};
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode)) {
        file.isFile = true;
        file.size = status.st_size;
        file.head.resize(pstHeaderBytes);
        const ssize_t got = ::pread(descriptor, file.head.data(), size_t(file.head.size()), 0);
        file.error = got < 0 ? errno : 0;
        file.head.truncate(std::max<ssize_t>(got, 0));
    }
    ::close(descriptor);
    return file;
}

/// Finds what is named as a PST or OST file below a folder.
class Walk {
public:
    Walk(Batch& batch, const ImportOptions& options)
        : m_batch(batch)
        , m_options(options)
    {
    }

    enum class End { Done, Cancelled, TooLarge };
    End run(const fs::path& root)
    {
        m_folders.push_back(root);
        while (!m_folders.empty()) {
            const fs::path folder = std::move(m_folders.back());
            m_folders.pop_back();
            if (!isEnteredAgain(folder))
                enter(folder);
            if (m_options.cancel.isCancelled())
                return End::Cancelled;
            if (m_entries > folderEntryLimit)
                return End::TooLarge;
        }
        std::ranges::sort(m_files);
        return End::Done;
    }

    const std::vector<fs::path>& files() const { return m_files; }
    qint64 entries() const { return m_entries; }
    qint64 links() const { return m_links; }
    const QString& firstLink() const { return m_firstLink; }

private:
    /// A folder mounted inside itself would never end.
    bool isEnteredAgain(const fs::path& folder)
    {
        struct stat status {};
        return ::stat(folder.c_str(), &status) == 0 &&
               !m_entered.emplace(status.st_dev, status.st_ino).second;
    }

    void enter(const fs::path& folder)
    {
        std::error_code error;
        fs::directory_iterator entries(folder, error);
        for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
            if (++m_entries > folderEntryLimit || m_options.cancel.isCancelled())
                return;
            take(*entries);
        }
        if (error)
            refusePst(m_batch, 0, "import.folder-unreadable",
                      {textOf(folder), QString::fromStdString(error.message())});
    }

    void take(const fs::directory_entry& entry)
    {
        std::error_code error;
        const fs::file_type type = entry.symlink_status(error).type();
        const QString name = textOf(entry.path().filename());
        const bool isNamed = isPstName(name) || isOstName(name);
        if (type == fs::file_type::symlink) {
            noteLink(entry, isNamed);
        } else if (type == fs::file_type::directory) {
            m_folders.push_back(entry.path());
        } else if (isNamed && type != fs::file_type::regular && !error) {
            refusePst(m_batch, 0, "import.pst-no-file", {textOf(entry.path())});
        } else if (isNamed) {
            m_files.push_back(entry.path());
        }
    }

    void noteLink(const fs::directory_entry& entry, bool isNamed)
    {
        std::error_code error;
        if ((isNamed || entry.is_directory(error)) && m_links++ == 0)
            m_firstLink = visibleText(textOf(entry.path()));
    }

    Batch& m_batch;
    const ImportOptions& m_options;
    std::vector<fs::path> m_folders;
    std::vector<fs::path> m_files;
    std::set<std::pair<dev_t, ino_t>> m_entered;
    qint64 m_entries = 0;
    qint64 m_links = 0;
    QString m_firstLink;
};

void takeFile(Batch& batch, const fs::path& path, int flags)
{
    const QString name = textOf(path);
    const Opened file = opened(path.c_str(), flags);
    if (file.error != 0)
        refusePst(batch, 0, "import.pst-unreadable", {name, qt_error_string(file.error)});
    else if (!file.isFile)
        refusePst(batch, 0, "import.pst-no-file", {name});
    else
        takePst(batch, name, ByteSize(file.size), readPstHeader(file.head));
}

/// What was found, so that a folder that has not changed is known again.
QString digestOf(const Batch& batch, const QString& path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(path.toUtf8());
    for (const PstFile& file : batch.pstFiles) {
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(file.path.toUtf8());
        hash.addData(QByteArray::number(file.bytes->bytes()));
        hash.addData(QByteArray::number(file.declared ? file.declared->bytes() : -1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

bool isUnfitPath(const QString& path)
{
    constexpr qsizetype longestPath = 32'767; // of Windows; Linux stops at 4096 bytes
    return path.size() > longestPath || path.contains(QChar::ReplacementCharacter) ||
           visibleText(path, false, longestPath) != path;
}

void refusePst(Batch& batch, qint64 line, const char* why, QList<Argument> arguments)
{
    ++batch.refusedCount;
    if (batch.refused.size() < Batch::refusedLimit)
        batch.refused.append({line, {}, {QString::fromLatin1(why), std::move(arguments)}});
}

void takePst(Batch& batch, const QString& path, ByteSize size, const PstHeader& header)
{
    if (isOstName(path))
        return refusePst(batch, 0, "import.pst-ost", {path});
    if (header.refused)
        return refusePst(batch, 0, header.refused, {path});
    if (isUnfitPath(path))
        return refusePst(batch, 0, "import.pst-name-unfit", {path});
    PstFile file;
    file.path = path;
    file.from = {1, 0};
    file.bytes = size;
    takeHeader(file, header);
    batch.pstFiles.append(std::move(file));
    batch.source.bytes += size.bytes();
    ++batch.source.rows;
}

bool isPstSource(const QString& path)
{
    return QFileInfo(path).isDir() ||
           hasPstMagic(opened(QFile::encodeName(path).constData(), 0).head);
}

Expected<Batch> readPstFolder(const QString& path, const ImportOptions& options)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const fs::path root(QFile::encodeName(whole).toStdString());
    Batch batch;
    batch.source.kind = QString::fromLatin1(pstFolder.id);
    Walk walk(batch, options);
    if (!QFileInfo(whole).isDir()) {
        takeFile(batch, root, 0);
    } else if (const Walk::End end = walk.run(root); end == Walk::End::TooLarge) {
        return failure(ErrorKind::TooLarge, "import.folder-too-large", {path, folderEntryLimit});
    } else if (end == Walk::End::Done && walk.files().empty() && batch.refusedCount == 0) {
        return failure(ErrorKind::Input, "import.no-pst", {path, walk.entries()});
    }
    qint64 done = 0;
    for (const fs::path& file : walk.files()) {
        if (options.cancel.isCancelled())
            break;
        takeFile(batch, file, O_NOFOLLOW);
        if (options.progress)
            options.progress(++done, qint64(walk.files().size()));
    }
    if (options.cancel.isCancelled())
        return failure(ErrorKind::Cancelled, "import.cancelled", {path});
    if (walk.links() > 0)
        batch.source.doubts.append(
            {QStringLiteral("import.links-not-followed"), {walk.links(), walk.firstLink()}});
    batch.source.digest = digestOf(batch, whole);
    return batch;
}

static Expected<Batch> readBytes(const FileBytes& file, const ImportOptions&)
{
    Batch batch;
    batch.source.kind = QString::fromLatin1(pstFolder.id);
    takePst(batch, file.path, ByteSize(file.bytes.size()), readPstHeader(file.head()));
    return batch;
}

static bool recognises(const FileBytes& file)
{
    return hasPstMagic(file.head());
}

constinit const Importer pstFolder{"pst-folder", recognises, readBytes};

} // namespace jalon::inventory

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/readsource.h"

#include "core/inventory/formats.h"
#include "core/inventory/pstfolder.h"

#include <QDir>
#include <QFileInfo>

#include <openssl/evp.h>

#include <array>
#include <future>

namespace jalon::inventory {

static QString kindNames()
{
    QStringList names;
    for (const Importer& importer : importers())
        names.append(QString::fromLatin1(importer.id));
    return names.join(QStringLiteral(", "));
}

Expected<MappedFile> mapFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(ErrorKind::Input, "file.is-directory", {path});
    if (info.exists() && !info.isFile())
        return failure(ErrorKind::Input, "import.no-file", {path});
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(ErrorKind::Input, "file.unreadable", {path}, file->errorString());
    const qint64 size = file->size();
    if (size > importSizeLimit.bytes())
        return failure(ErrorKind::TooLarge, "import.too-large",
                       {path, ByteSize(size), importSizeLimit});
    if (size == 0)
        return failure(ErrorKind::Input, "import.empty", {path});
    const uchar* mapped = file->map(0, size);
    if (!mapped)
        return failure(ErrorKind::Input, "file.unreadable", {path}, file->errorString());
    const QByteArrayView bytes(reinterpret_cast<const char*>(mapped), size);
    return MappedFile{std::move(file), {path, bytes}};
}

static const Importer* recogniserOf(const FileBytes& file)
{
    for (const Importer& importer : importers())
        if (importer.recognises(file))
            return &importer;
    return nullptr;
}

/// Where the NUL byte is that keeps a text from being recognised: no importer knows a text with
/// one.
static std::optional<Error> nulByteOf(const FileBytes& file)
{
    QByteArray head = file.head().toByteArray();
    if (!head.contains('\0') || !recogniserOf({file.path, head.replace('\0', ' ')}))
        return std::nullopt;
    const auto text = TextSource::headOf(file);
    return text ? std::nullopt : std::optional(text.error());
}

static constexpr char unrecognised[] = "import.unrecognised";

Expected<const Importer*> importerFor(const FileBytes& file, const QString& kind)
{
    if (!kind.isEmpty()) {
        for (const Importer& importer : importers())
            if (kind == QLatin1String(importer.id))
                return &importer;
        return failure(ErrorKind::Usage, "import.unknown-kind", {kind, kindNames()});
    }
    if (const Importer* importer = recogniserOf(file))
        return importer;
    if (const auto nul = nulByteOf(file))
        return tl::unexpected(*nul);
    return failure(ErrorKind::Input, unrecognised, {file.path, kindNames()});
}

bool isUnrecognised(const Error& error)
{
    return error.message.id == QLatin1String(unrecognised);
}

static QString digestOf(QByteArrayView bytes)
{
    std::array<uchar, EVP_MAX_MD_SIZE> sum{};
    unsigned length = 0;
    EVP_Digest(bytes.data(), size_t(bytes.size()), sum.data(), &length, EVP_sha256(), nullptr);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(sum.data()), qsizetype(length)).toHex());
}

/// A folder or a PST file, of which little is read however large it is.
static Expected<Batch> readPst(const QString& path, const ImportOptions& options)
{
    auto batch = readPstFolder(path, options);
    if (batch) {
        batch->source.file =
            QFileInfo(QDir::cleanPath(QFileInfo(path).absoluteFilePath())).fileName();
        batch->source.at = options.now;
    }
    return batch;
}

Expected<Batch> readSource(const QString& path, const QString& kind, const ImportOptions& options)
{
    const bool mayBePst = kind.isEmpty() || kind == QLatin1String(pstFolder.id);
    if (mayBePst && isPstSource(path))
        return readPst(path, options);
    const auto mapped = mapFile(path);
    if (!mapped)
        return tl::unexpected(mapped.error());
    const auto importer = importerFor(mapped->bytes, kind);
    if (!importer)
        return tl::unexpected(importer.error());
    // The sum takes as long as the reading: it is made beside it.
    auto digest = std::async(std::launch::async, digestOf, mapped->bytes.bytes);
    auto batch = (*importer)->read(mapped->bytes, options);
    if (!batch)
        return batch;
    batch->source.file = QFileInfo(path).fileName();
    batch->source.kind = QString::fromLatin1((*importer)->id);
    batch->source.digest = digest.get();
    batch->source.at = options.now;
    batch->source.bytes = mapped->bytes.bytes.size();
    return batch;
}

} // namespace jalon::inventory

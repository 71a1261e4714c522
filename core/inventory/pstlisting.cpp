// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/bytesizes.h"
#include "core/inventory/formats.h"
#include "core/inventory/listingline.h"
#include "core/inventory/pstfolder.h"

namespace jalon::inventory {

namespace {

bool mentionsPst(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf('.'); at >= 0 && at + 3 < bytes.size();
         at = bytes.indexOf('.', at + 1)) {
        const char first = char(bytes[at + 1] | 0x20);
        if ((first == 'p' || first == 'o') && (bytes[at + 2] | 0x20) == 's' &&
            (bytes[at + 3] | 0x20) == 't')
            return true;
    }
    return false;
}

/// A listing whose style is known, with the folder it is at.
struct Reading {
    ListingStyle style = ListingStyle::Path;
    bool isConsole = false; ///< its bytes that are no UTF-8 are of code page 850
    QString folder;

    QString textOf(const TextLine& line) const
    {
        return isConsole && !line.isUtf8 ? consoleText(line.bytes)
                                         : decodedText(line.bytes, line.isUtf8);
    }
    ListingLine read(const TextLine& line)
    {
        ListingLine read = readListingLine(textOf(line), style);
        if (read.kind == ListingLine::Folder)
            folder = read.path;
        else if (read.kind != ListingLine::Unfit)
            read.path = pathInFolder(folder, read.path, style);
        return read;
    }
};

bool isNamed(const QString& path)
{
    return isPstName(path) || isOstName(path);
}

/// How well the beginning of a file is written in one style.
struct Fit {
    int lines = 0;
    int unfit = 0;
    int pstFiles = 0;
    bool isConsole = false;
};

Fit fitOf(TextSource head, ListingStyle style)
{
    constexpr int enough = 200;
    Fit fit;
    Reading reading{style, style == ListingStyle::Windows, {}};
    while (fit.lines < enough) {
        const auto line = head.next();
        if (!line)
            break;
        if (line->bytes.trimmed().isEmpty())
            continue;
        ++fit.lines;
        fit.isConsole |= reading.isConsole && !line->isUtf8;
        // cmd.exe writes the console's code page; a list saved again by an editor has its é.
        if (reading.isConsole && line->bytes.contains("R\xE9pertoire"))
            reading.isConsole = fit.isConsole = false;
        const ListingLine read = reading.read(*line);
        fit.unfit += read.kind == ListingLine::Unfit ? 1 : 0;
        const bool isEntry = read.kind == ListingLine::File || read.kind == ListingLine::Link;
        fit.pstFiles += isEntry && isNamed(read.path) ? 1 : 0;
    }
    fit.isConsole &= reading.isConsole;
    return fit;
}

/// The most particular style the beginning is written in. Where none fits it whole, and it need
/// not, the one that most of its PST files are written in; nothing where it names none.
std::optional<Reading> readingOf(const TextSource& head, bool mustBeCertain)
{
    std::optional<Reading> best;
    int most = 0;
    for (const ListingStyle style : listingStyles()) {
        const Fit fit = fitOf(head, style);
        if (fit.pstFiles == 0)
            continue;
        // Messages such as "Permission denied" stand among the lines of a real list.
        if (fit.unfit * 5 <= fit.lines)
            return Reading{style, fit.isConsole, {}};
        if (mustBeCertain || fit.pstFiles <= most)
            continue;
        most = fit.pstFiles;
        best = Reading{style, fit.isConsole, {}};
    }
    return best;
}

// Get-ChildItem … | Select-Object FullName, Length | Export-Csv, lists made by hand, and Jalon's
// own list of PST files.
std::span<const Title> titles()
{
    static constexpr Title titles[] = {
        {"fullname", Cell::FolderPath},
        {"fullpath", Cell::FolderPath},
        {"path", Cell::FolderPath},
        {"filepath", Cell::FolderPath},
        {"chemin", Cell::FolderPath},
        {"chemincomplet", Cell::FolderPath},
        {"cheminacces", Cell::FolderPath},
        {"chemindacces", Cell::FolderPath},
        {"fichier", Cell::FolderPath},
        {"fichierpst", Cell::FolderPath},
        {"pst", Cell::FolderPath},
        {"file", Cell::FolderPath},
        {"length", Cell::Volume},
        {"size", Cell::Volume},
        {"bytes", Cell::Volume},
        {"taille", Cell::Volume},
        {"longueur", Cell::Volume},
        {"octets", Cell::Volume},
        {"owner", Cell::Identity},
        {"proprietaire", Cell::Identity},
        {"mailbox", Cell::Identity},
        {"boite", Cell::Identity},
        {"boiteauxlettres", Cell::Identity},
        {"address", Cell::Identity},
        {"adresse", Cell::Identity},
        {"email", Cell::Identity},
        {"utilisateur", Cell::Identity},
        {"user", Cell::Identity},
        {"login", Cell::Identity},
    };
    return titles;
}

/// A table of PST files and how its columns are read.
struct PstTable {
    TableHead head;
    QList<Column> columns;

    qsizetype columnOf(Cell cell) const
    {
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (columns[i].cell == cell)
                return i;
        return -1;
    }
};

std::optional<PstTable> tableOf(const FileBytes& file)
{
    const auto head = headOfTable(file, titles());
    auto source = TextSource::headOf(file);
    if (!head || !source)
        return std::nullopt;
    PstTable table{*head, columnsOf(head->titles, titles())};
    const qsizetype path = table.columnOf(Cell::FolderPath);
    if (path < 0 || table.columns.size() < 2)
        return std::nullopt;
    CsvReader reader(*source, head->dialect);
    while (reader.next())
        if (reader.line() > head->line && reader.size() > path && isNamed(reader.text(path)))
            return table;
    return std::nullopt;
}

/// A batch of PST files in the making.
class Listing {
public:
    explicit Listing(const FileBytes& file)
        : m_file(file)
    {
        m_batch.source.kind = QString::fromLatin1(pstListing.id);
    }

    void take(qint64 line, QString path, std::optional<ByteSize> size, QString owner)
    {
        if (isOstName(path))
            return refusePst(m_batch, line, "import.pst-ost", {path});
        if (isUnfitPath(path))
            return refusePst(m_batch, line, "import.pst-name-unfit", {path});
        PstFile file;
        file.path = std::move(path);
        file.from = {1, quint32(line)};
        file.bytes = size;
        file.ownerSpelling = std::move(owner);
        m_batch.pstFiles.append(std::move(file));
        ++m_batch.source.rows;
    }
    void link(const QString& path)
    {
        if (m_links++ == 0)
            m_firstLink = path;
    }
    void unfit(const TextLine& line)
    {
        if (mentionsPst(line.bytes))
            refusePst(m_batch, line.number, "import.listing-line-unfit", {});
        else if (m_unread++ == 0)
            m_firstUnread = line.number;
    }
    void refuse(qint64 line, const char* why, QList<Argument> arguments = {})
    {
        refusePst(m_batch, line, why, std::move(arguments));
    }

    Expected<Batch> done(const TextSource& text, bool isConsole)
    {
        if (m_batch.pstFiles.isEmpty() && m_batch.refusedCount == 0)
            return failure(ErrorKind::Input, "import.listing-no-pst", {m_file.path});
        m_batch.source.encoding = isConsole ? QStringLiteral("cp850") : text.encoding();
        if (!isConsole)
            m_batch.source.doubts = text.doubts();
        if (m_links > 0)
            m_batch.source.doubts.append(
                {QStringLiteral("import.links-not-followed"), {m_links, m_firstLink}});
        if (m_unread > 0)
            m_batch.source.doubts.append(
                {QStringLiteral("import.listing-lines-unread"), {m_unread, m_firstUnread}});
        return std::move(m_batch);
    }

private:
    const FileBytes& m_file;
    Batch m_batch;
    qint64 m_links = 0;
    QString m_firstLink;
    qint64 m_unread = 0;
    qint64 m_firstUnread = 0;
};

bool wantsStop(const ImportOptions& options, const TextSource& text, qint64& told)
{
    constexpr qint64 step = 1 << 20;
    if (options.progress && text.position() - told >= step) {
        told = text.position();
        options.progress(told, text.size());
    }
    return options.cancel.isCancelled();
}

Expected<Batch> readTableOf(const PstTable& table, const FileBytes& file,
                            const ImportOptions& options)
{
    auto text = TextSource::of(file);
    if (!text)
        return tl::unexpected(text.error());
    const qsizetype path = table.columnOf(Cell::FolderPath);
    const qsizetype size = table.columnOf(Cell::Volume);
    const qsizetype owner = table.columnOf(Cell::Identity);
    Listing listing(file);
    CsvReader reader(*text, table.head.dialect);
    qint64 told = 0;
    while (reader.next()) {
        if (wantsStop(options, *text, told))
            return failure(ErrorKind::Cancelled, "import.cancelled", {file.path});
        if (reader.line() <= table.head.line)
            continue;
        const QString name = reader.size() > path ? reader.text(path).trimmed() : QString();
        if (reader.broken()) {
            listing.refuse(reader.line(), reader.isCut() ? "import.cut-line" : reader.broken());
        } else if (reader.size() != table.columns.size()) {
            listing.refuse(reader.line(), "import.wrong-column-count",
                           {qint64(reader.size()), qint64(table.columns.size())});
        } else if (isNamed(name)) {
            const QString volume = size < 0 ? QString() : reader.text(size);
            const ReadSize read =
                readSize(volume, table.columns[qMax(size, qsizetype(0))].unit.value_or(1));
            if (!volume.trimmed().isEmpty() && read.state != SizeState::Known)
                listing.refuse(reader.line(), "import.size-unfit", {volume.left(100)});
            else
                listing.take(reader.line(), name,
                             read.state == SizeState::Known ? std::optional(read.size)
                                                            : std::nullopt,
                             owner < 0 ? QString() : reader.text(owner).trimmed());
        }
    }
    return listing.done(*text, false);
}

Expected<Batch> read(const FileBytes& file, const ImportOptions& options)
{
    if (const auto table = tableOf(file))
        return readTableOf(*table, file, options);
    auto text = TextSource::of(file);
    if (!text)
        return tl::unexpected(text.error());
    const auto head = TextSource::headOf(file);
    auto reading = head ? readingOf(*head, false) : std::nullopt;
    if (!reading)
        reading = Reading();
    Listing listing(file);
    qint64 told = 0;
    while (const auto line = text->next()) {
        if (wantsStop(options, *text, told))
            return failure(ErrorKind::Cancelled, "import.cancelled", {file.path});
        if (line->bytes.trimmed().isEmpty())
            continue;
        const ListingLine read = reading->read(*line);
        if (read.kind == ListingLine::Unfit)
            listing.unfit(*line);
        else if (read.kind == ListingLine::Link && isNamed(read.path))
            listing.link(read.path);
        else if (read.kind == ListingLine::File && isNamed(read.path))
            listing.take(line->number, read.path, read.size, {});
    }
    return listing.done(*text, reading->isConsole);
}

bool recognises(const FileBytes& file)
{
    const auto head = TextSource::headOf(file);
    if (!head || !mentionsPst(head->bytes()))
        return false;
    return tableOf(file) || readingOf(*head, true);
}

} // namespace

constinit const Importer pstListing{"pst-listing", recognises, read};

} // namespace jalon::inventory

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/bytesizes.h"
#include "core/inventory/formats.h"

namespace jalon::inventory {

namespace {

// Get-MailboxFolderStatistics: a row a folder.
std::span<const Title> titles()
{
    static constexpr Title titles[] = {
        {"primarysmtpaddress", Cell::Address},
        {"userprincipalname", Cell::Address},
        {"mailbox", Cell::Address},
        {"identity", Cell::Identity},
        {"identite", Cell::Identity},
        {"folderpath", Cell::FolderPath},
        {"chemindudossier", Cell::FolderPath},
        {"foldertype", Cell::FolderKind},
        {"typededossier", Cell::FolderKind},
        {"itemsinfolder", Cell::FolderMessages},
        {"elementsdansledossier", Cell::FolderMessages},
    };
    return titles;
}

bool isIts(const QSet<QString>& keys)
{
    return keys.contains(QStringLiteral("itemsinfolder")) ||
           keys.contains(QStringLiteral("elementsdansledossier"));
}

// What Exchange keeps of deleted items is not moved, and its root holds nothing.
bool isMoved(const QString& kind, const QString& path)
{
    static constexpr QLatin1String roots[] = {QLatin1String("/Recoverable Items"),
                                              QLatin1String("/Deletions"),
                                              QLatin1String("/Purges"),
                                              QLatin1String("/Versions"),
                                              QLatin1String("/DiscoveryHolds"),
                                              QLatin1String("/Calendar Logging"),
                                              QLatin1String("/Audits"),
                                              QLatin1String("/SubstrateHolds")};
    const bool isKept = kind.startsWith(u"RecoverableItems", Qt::CaseInsensitive) ||
                        kind.compare(u"Root", Qt::CaseInsensitive) == 0 ||
                        kind.compare(u"Audits", Qt::CaseInsensitive) == 0 ||
                        kind.compare(u"CalendarLogging", Qt::CaseInsensitive) == 0;
    return !isKept && std::ranges::none_of(roots, [&path](QLatin1String root) {
        return path.startsWith(root, Qt::CaseInsensitive);
    });
}

void takeFolder(const TableRow& row, TableBatch& batch)
{
    QString identity = row.text(Cell::Address);
    QString path = row.text(Cell::FolderPath);
    if (identity.isEmpty()) {
        const QString whole = row.text(Cell::Identity);
        identity = whole.section(u'\\', 0, 0);
        if (path.isEmpty())
            path = u'/' + whole.section(u'\\', 1);
    }
    if (identity.isEmpty()) {
        batch.refuse(row.line(), {}, {QStringLiteral("import.no-address"), {}});
        return;
    }
    const QString text = row.text(Cell::FolderMessages);
    const auto messages = readCount(text);
    if (!messages) {
        batch.refuse(row.line(), {}, {QStringLiteral("import.count-unfit"), {text.left(80)}});
        return;
    }
    batch.countRow();
    if (!isMoved(row.text(Cell::FolderKind), path))
        return;
    TableBatch::Folders& folders = batch.folders(identity, row.line());
    ++folders.count;
    if (*messages > folders.largest) {
        folders.largest = *messages;
        folders.line = row.line();
    }
}

void finish(TableBatch& batch)
{
    for (const TableBatch::Folders& folders : batch.allFolders()) {
        const Citation from{1, folders.line};
        Mailbox mailbox;
        mailbox.address = importedKey(folders.identity);
        if (mailbox.address.isEmpty())
            mailbox.name = Cited<QString>{folders.identity, from};
        mailbox.folders = Cited<qint64>{folders.count, from};
        mailbox.largestFolder = Cited<qint64>{folders.largest, from};
        batch.add(std::move(mailbox));
    }
}

constexpr TableFormat format{.id = "exchange-folders",
                             .system = MailSystem::Exchange,
                             .titles = titles,
                             .isIts = isIts,
                             .unit = {},
                             .mayLackAddress = true,
                             .take = takeFolder,
                             .finish = finish};

} // namespace

constinit const Importer exchangeFolders = tableImporter<format>();

} // namespace jalon::inventory

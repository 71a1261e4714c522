// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/bytesizes.h"
#include "core/inventory/csv.h"
#include "core/inventory/dates.h"
#include "core/inventory/formats.h"
#include "core/inventory/ldifentry.h"
#include "core/inventory/listingline.h"
#include "core/inventory/merge.h"
#include "core/inventory/preview.h"
#include "core/inventory/pstfolder.h"
#include "core/plan/planfile.h"
#include "tests/fuzz/targets.h"

namespace jalon::fuzz {

using namespace inventory;

// Going back to a line gives the same line again.
static void readText(const QByteArray& bytes)
{
    auto text = TextSource::of({QStringLiteral("file"), bytes});
    if (!text)
        return;
    qint64 number = 0;
    while (const auto line = text->next()) {
        if (line->number != ++number)
            qFatal("a line is not counted");
        text->goBackTo(*line);
        const auto again = text->next();
        if (!again || again->bytes != line->bytes || again->number != line->number)
            qFatal("a line changes when it is read again");
        decodedText(line->bytes, line->isUtf8);
    }
}

// The first two bytes choose the dialect.
static void readCsv(const QByteArray& bytes)
{
    if (bytes.size() < 2)
        return;
    const Dialect dialect{";,\t|"[uchar(bytes[0]) % 4], "\"'"[uchar(bytes[1]) % 2]};
    const QByteArray rest = bytes.sliced(2);
    auto text = TextSource::of({QStringLiteral("file"), rest});
    if (!text)
        return;
    CsvReader reader(*text, dialect);
    for (qint64 line = 0; reader.next(); line = reader.line()) {
        if (reader.line() <= line)
            qFatal("a row does not come after the one before");
        for (qsizetype i = 0; i < reader.size(); ++i)
            if (reader.text(i).size() > CsvReader::rowLimit)
                qFatal("a cell is beyond its limit");
    }
}

static void readCells(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const QChar mark : {QChar(), QChar(u'.'), QChar(u',')})
        if (readSize(text, 1 << 20, mark).state == SizeState::Ambiguous && !mark.isNull())
            qFatal("a size stays ambiguous when it is told how to be read");
    if (const auto count = readCount(text); count && *count < 0)
        qFatal("a count is negative");
    for (const DateOrder order : {DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst})
        if (const ReadDate date = readDate(text, order);
            date.state == ReadDate::Known && !date.date.isValid())
            qFatal("a date is none");
}

// Whatever is imported can be saved, and the same file adds nothing the second time.
static void readImport(const QByteArray& bytes)
{
    const FileBytes file{QStringLiteral("file"), bytes};
    previewTable(file);
    ImportOptions options;
    options.now = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    for (const Importer& importer : importers()) {
        auto batch = importer.read(file, options);
        if (!batch)
            continue;
        batch->source.file = QStringLiteral("file");
        batch->source.digest = QStringLiteral("digest");
        const Merge once = merge(Plan(), *batch, OnConflict::KeepKnown);
        const Merge twice = merge(once.plan, std::move(*batch), OnConflict::KeepKnown);
        if (twice.added > 0 || twice.plan.inventory.sources.size() != 1)
            qFatal("a file counts twice");
        if (!decodePlan(encodePlan(once.plan), QStringLiteral("file")))
            qFatal("an import made what no plan can hold");
    }
}

static QStringList addressesOf(const Batch& batch)
{
    QStringList addresses;
    for (const Mailbox& mailbox : batch.mailboxes)
        addresses.append(mailbox.address);
    return addresses;
}

static void checkLines(const Batch& batch, const QByteArray& bytes)
{
    const qint64 most = bytes.size() + 1;
    for (const QList<Mailbox>* mailboxes : {&batch.mailboxes, &batch.unaddressed})
        for (const Mailbox& mailbox : *mailboxes)
            for (const auto& from : {mailbox.volume ? mailbox.volume->from : Citation{1, 1},
                                     mailbox.messages ? mailbox.messages->from : Citation{1, 1}})
                if (from.source != 1 || from.line < 1 || from.line > most)
                    qFatal("a value comes from no line");
    for (const RefusedRow& row : batch.refused)
        if (row.line < 1 || row.line > most)
            qFatal("no line was refused");
}

static std::optional<Batch> batchOf(const char* id, const QByteArray& bytes)
{
    ImportOptions options;
    options.now = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    for (const Importer& importer : importers()) {
        if (QByteArrayView(importer.id) != id)
            continue;
        if (auto batch = importer.read({QStringLiteral("file"), bytes}, options))
            return *batch;
    }
    return std::nullopt;
}

// A mailbox comes once however many runs tell of it, and a volume never without what it is made of.
static void readImapsyncLog(const QByteArray& bytes)
{
    const auto once = batchOf("imapsync-log", bytes);
    if (!once)
        return;
    checkLines(*once, bytes);
    const QStringList addresses = addressesOf(*once);
    if (QSet<QString>(addresses.begin(), addresses.end()).size() != addresses.size())
        qFatal("a mailbox comes twice");
    for (const Mailbox& mailbox : once->mailboxes)
        if (mailbox.volume && !(mailbox.messages && mailbox.folders))
            qFatal("a volume of nothing");
}

// No file is of two kinds; one table joined to itself tells no more mailboxes.
static void readQuotaList(const QByteArray& bytes)
{
    QByteArrayList certain;
    for (const Importer& importer : importers())
        if (importer.recognises({QStringLiteral("file"), bytes}))
            certain.append(importer.id);
    for (const char* id : {"imapsync-log", "cyrus-quota", "dovecot-quota", "dovecot-status"})
        if (certain.contains(id) && certain.size() > 1)
            qFatal("two importers are certain of one file");
    for (const char* id : {"cyrus-quota", "dovecot-quota", "dovecot-status"}) {
        const auto once = batchOf(id, bytes);
        if (!once)
            continue;
        checkLines(*once, bytes);
        const auto twice = batchOf(id, bytes + '\n' + bytes);
        if (!twice || !bytes.endsWith('\n') || once->refusedCount > 0 ||
            once->source.encoding.startsWith(u"UTF-16"))
            continue;
        const QStringList addresses = addressesOf(*once);
        for (const QString& address : addressesOf(*twice))
            if (!addresses.contains(address))
                qFatal("a mailbox comes of nowhere");
    }
}

// Records come in the order of their lines, and hold no more than is promised.
static void readLdif(const QByteArray& bytes)
{
    auto text = TextSource::of({QStringLiteral("file"), bytes});
    if (!text)
        return;
    LdifReader reader(*text, useOfAttribute);
    for (qint64 line = 0; reader.next(); line = reader.record().line) {
        const LdifRecord& record = reader.record();
        if (record.line <= line)
            qFatal("a record does not come after the one before");
        if (record.values.size() > LdifReader::valueLimit)
            qFatal("a record is beyond its limit");
        if (!record.refused.isEmpty() && record.refusedLine < record.line)
            qFatal("a refusal names a line before its record");
        if (!record.isEntry || !record.refused.isEmpty())
            continue;
        const LdifEntry entry = readLdifEntry(record);
        if (entry.kind == LdifEntry::Told && mailboxKey(entry.mailbox.address).isEmpty())
            qFatal("an entry tells an address that is none");
    }
}

// What a list names can be shown and written, and is the name of a PST file.
static void readListing(const QByteArray& bytes)
{
    for (const ListingStyle style : listingStyles())
        readListingLine(consoleText(bytes), style);
    const auto batch = pstListing.read({QStringLiteral("file"), bytes}, {});
    if (!batch)
        return;
    for (const PstFile& file : batch->pstFiles)
        if (!isPstName(file.path) || isUnfitPath(file.path) || file.from.line == 0 ||
            (file.bytes && file.bytes->bytes() < 0))
            qFatal("a list names what is no PST file");
}

// A refused header says nothing more; a damaged one is not believed.
static void readHeader(const QByteArray& bytes)
{
    const PstHeader header = readPstHeader(bytes);
    const bool isKnown = header.format != PstFormat::Unknown;
    if ((header.refused != nullptr) == isKnown)
        qFatal("a header is neither read nor refused");
    if (header.declared && (header.isDamaged || header.declared->bytes() <= 0))
        qFatal("a header declares what is not to be believed");
}

static const Target list[] = {
    {"text", readText},
    {"csv", readCsv},
    {"cells", readCells},
    {"import", readImport},
    {"imapsync", readImapsyncLog},
    {"quotalists", readQuotaList},
    {"ldif", readLdif},
    {"listing", readListing},
    {"header", readHeader},
};

std::span<const Target> inventoryTargets()
{
    return list;
}

} // namespace jalon::fuzz

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/bytesizes.h"
#include "core/inventory/formats.h"

namespace jalon::inventory {

namespace {

// `zmprov gqu SERVER`: "address quota used" a line, in bytes; a quota of 0 is none.
struct QuotaLine {
    QString address;
    std::optional<qint64> quota;
    std::optional<qint64> used;
};

std::optional<QuotaLine> quotaLine(const TextLine& line)
{
    const QStringList words = decodedText(line.bytes, line.isUtf8).split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 3 || !words[0].contains(u'@'))
        return std::nullopt;
    const auto number = [](const QString& word) -> std::optional<qint64> {
        bool isNumber = false;
        const qint64 value = word.toLongLong(&isNumber);
        return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
    };
    return QuotaLine{words[0], number(words[1]), number(words[2])};
}

bool recognises(const FileBytes& file)
{
    constexpr int enough = 5;
    auto source = TextSource::headOf(file);
    int known = 0;
    while (source && known < enough) {
        const auto line = source->next();
        if (!line)
            break;
        if (line->bytes.trimmed().isEmpty())
            continue;
        const auto quota = quotaLine(*line);
        if (!quota || !quota->quota || !quota->used)
            return false;
        ++known;
    }
    return known > 0;
}

void take(const TextLine& line, Batch& batch)
{
    const auto refuse = [&](const char* id, QList<Argument> arguments) {
        if (batch.refused.size() < Batch::refusedLimit)
            batch.refused.append(
                {line.number, {}, {QString::fromLatin1(id), std::move(arguments)}});
        ++batch.refusedCount;
    };
    const auto quota = quotaLine(line);
    if (!quota || !quota->quota || !quota->used) {
        refuse(line.isTerminated ? "import.quota-line-unfit" : "import.cut-line", {});
        return;
    }
    Mailbox mailbox;
    mailbox.address = importedKey(quota->address);
    if (mailbox.address.isEmpty()) {
        refuse("import.address-unfit", {quota->address.left(254)});
        return;
    }
    const Citation from{1, quint32(line.number)};
    mailbox.system = Cited<MailSystem>{MailSystem::Zimbra, from};
    mailbox.quota = Cited<ByteSize>{ByteSize(*quota->quota), from};
    mailbox.volume = Cited<ByteSize>{ByteSize(*quota->used), from};
    batch.mailboxes.append(std::move(mailbox));
    ++batch.source.rows;
}

Expected<Batch> read(const FileBytes& file, const ImportOptions& options)
{
    auto source = TextSource::of(file);
    if (!source)
        return tl::unexpected(source.error());
    Batch batch;
    batch.source.kind = QString::fromLatin1(zimbraQuotas.id);
    while (const auto line = source->next()) {
        if (options.cancel.isCancelled())
            return failure(ErrorKind::Cancelled, "import.cancelled", {file.path});
        if (!line->bytes.trimmed().isEmpty())
            take(*line, batch);
    }
    batch.source.encoding = source->encoding();
    batch.source.doubts = source->doubts();
    return batch;
}

} // namespace

constinit const Importer zimbraQuotas{"zimbra-quota", recognises, read};

} // namespace jalon::inventory

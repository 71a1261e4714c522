// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/bytesizes.h"
#include "core/inventory/formats.h"
#include "core/inventory/imapsyncruns.h"
#include "core/inventory/quotaroots.h"

namespace jalon::inventory {

namespace {

constexpr qsizetype longestLine = 8192;
constexpr qint64 kibibyte = 1024;

enum class Titles { None, Old, WithResource };

/// "   Quota   % Used     Used             Resource Root", before Cyrus 2.5 without the resource.
Titles titlesOf(QByteArrayView line)
{
    if (line.size() > longestLine)
        return Titles::None;
    const QByteArray words = line.toByteArray().simplified();
    if (words == "Quota % Used Used Resource Root")
        return Titles::WithResource;
    return words == "Quota % Used Used Root" ? Titles::Old : Titles::None;
}

struct QuotaLine {
    std::optional<qint64> limit; ///< none: unlimited
    qint64 used = 0;
    QString resource;
    QString root;
};

/// The word `text` begins with, taken off it.
QString takeWord(QString& text)
{
    const qsizetype end = text.indexOf(u' ');
    QString word = end < 0 ? text : text.first(end);
    text = end < 0 ? QString() : text.sliced(end).trimmed();
    return word;
}

/// A count, and nothing else; below the limit its bytes still fit.
std::optional<qint64> countOf(const QString& word)
{
    constexpr qint64 most = 1LL << 50;
    bool isNumber = false;
    const qint64 value = word.toLongLong(&isNumber);
    return isNumber && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

/// "LIMIT PERCENT USED", "0 USED" or, where there is no limit, "USED"; then the resource, the root.
std::optional<QuotaLine> quotaLine(const TextLine& line, Titles titles)
{
    if (line.bytes.size() > longestLine)
        return std::nullopt;
    QString rest = decodedText(line.bytes, line.isUtf8).trimmed();
    QList<qint64> numbers;
    while (numbers.size() < 3) {
        QString later = rest;
        const auto number = countOf(takeWord(later));
        if (!number || later.isEmpty())
            break;
        numbers.append(*number);
        rest = later;
    }
    if (numbers.isEmpty() || (numbers.size() == 2 && numbers.first() != 0))
        return std::nullopt;
    QuotaLine told;
    told.used = numbers.last();
    if (numbers.size() > 1)
        told.limit = numbers.first();
    told.resource = titles == Titles::WithResource ? takeWord(rest) : QStringLiteral("STORAGE");
    told.root = rest;
    return told.root.isEmpty() ? std::nullopt : std::optional(told);
}

/// What `quota -f` says it mended, among its table or before it.
bool isRepair(QByteArrayView line)
{
    return line.contains(" usage was ") || line.contains(": quota root ") ||
           line.endsWith(": removed");
}

/// The mailboxes of one table: a root has a line for each resource, a folder may have its own root.
class QuotaTable {
public:
    explicit QuotaTable(Batch& batch)
        : m_batch(batch)
    {
    }

    void take(const QuotaLine& told, quint32 line)
    {
        using Of = QuotaRoot::Of;
        const QuotaRoot root = quotaRootOf(told.root);
        const QString address = importedKey(root.address());
        if (root.of == Of::Deleted) {
            m_batch.leftOut += told.resource == u"STORAGE";
            return;
        }
        if (root.of == Of::Nobody || (address.isEmpty() && !root.domain.isEmpty())) {
            if (told.resource == u"STORAGE" && m_ownerless++ == 0)
                m_firstOwnerless = line;
            return;
        }
        Account& account = accountOf(root, address, line);
        if (root.of == Of::UserFolder)
            addFolder(account, told);
        else
            addRoot(account, told, {1, line});
        ++m_batch.source.rows;
    }
    /// Gives the mailboxes to the batch; another table may follow.
    void close()
    {
        for (Account& account : m_accounts)
            settle(account);
        m_accounts.clear();
        m_places.clear();
    }
    void tellDoubts() const
    {
        if (m_ownerless > 0)
            m_batch.source.doubts.append({QStringLiteral("import.roots-of-nobody"),
                                          {m_ownerless, qint64(m_firstOwnerless)}});
    }

private:
    struct Account {
        Mailbox mailbox;
        qint64 folderBytes = 0; ///< of the roots below its own
        qint64 folderMessages = 0;
        qint64 folderFolders = 0;
    };

    Account& accountOf(const QuotaRoot& root, const QString& address, quint32 line)
    {
        const QString identity = address.isEmpty() ? root.name.toLower() : address;
        auto place = m_places.find(identity);
        if (place == m_places.end()) {
            place = m_places.insert(identity, m_accounts.size());
            Mailbox mailbox;
            mailbox.address = address;
            mailbox.system = Cited<MailSystem>{MailSystem::Cyrus, {1, line}};
            if (address.isEmpty())
                mailbox.login = Cited<QString>{root.name, {1, line}};
            if (root.of == QuotaRoot::Of::Shared)
                mailbox.kind = Cited<MailboxKind>{MailboxKind::Shared, {1, line}};
            m_accounts.append({std::move(mailbox)});
        }
        return m_accounts[*place];
    }
    static void addRoot(Account& account, const QuotaLine& told, Citation from)
    {
        Mailbox& mailbox = account.mailbox;
        if (told.resource == u"STORAGE") {
            mailbox.volume = Cited<ByteSize>{ByteSize(told.used * kibibyte), from};
            // A limit of 0 lets nothing in; it is no quota to plan with, and not unlimited.
            if (told.limit != 0)
                mailbox.quota = Cited<ByteSize>{ByteSize(told.limit.value_or(0) * kibibyte), from};
        } else if (told.resource == u"MESSAGE") {
            mailbox.messages = Cited<qint64>{told.used, from};
        } else if (told.resource == u"X-NUM-FOLDERS" || told.resource == u"MAILBOX") {
            mailbox.folders = Cited<qint64>{told.used, from};
        }
    }
    static void addFolder(Account& account, const QuotaLine& told)
    {
        if (told.resource == u"STORAGE")
            account.folderBytes = saturatedSum(account.folderBytes, told.used * kibibyte);
        else if (told.resource == u"MESSAGE")
            account.folderMessages = saturatedSum(account.folderMessages, told.used);
        else if (told.resource == u"X-NUM-FOLDERS" || told.resource == u"MAILBOX")
            account.folderFolders = saturatedSum(account.folderFolders, told.used);
    }
    void settle(Account& account)
    {
        Mailbox& mailbox = account.mailbox;
        if (mailbox.volume)
            mailbox.volume->value += ByteSize(account.folderBytes);
        if (mailbox.messages)
            mailbox.messages->value = saturatedSum(mailbox.messages->value, account.folderMessages);
        if (mailbox.folders)
            mailbox.folders->value = saturatedSum(mailbox.folders->value, account.folderFolders);
        // A server that was upgraded counts messages and folders from the next change on alone.
        const bool isFilled = mailbox.volume && mailbox.volume->value > ByteSize();
        if (isFilled && mailbox.messages && mailbox.messages->value == 0)
            mailbox.messages.reset();
        if (isFilled && mailbox.folders && mailbox.folders->value == 0)
            mailbox.folders.reset();
        (mailbox.address.isEmpty() ? m_batch.unaddressed : m_batch.mailboxes)
            .append(std::move(mailbox));
    }

    Batch& m_batch;
    QList<Account> m_accounts;
    QHash<QString, qsizetype> m_places;
    qint64 m_ownerless = 0;
    quint32 m_firstOwnerless = 0;
};

bool recognises(const FileBytes& file)
{
    auto source = TextSource::headOf(file);
    while (source) {
        const auto line = source->next();
        if (!line)
            break;
        if (isCyrusQuotaTitles(line->bytes))
            return !beginsAsAnother(file);
        if (isImapsyncLine(line->bytes))
            return false;
    }
    return false;
}

void refuse(const TextLine& line, Batch& batch)
{
    ++batch.refusedCount;
    if (batch.refused.size() < Batch::refusedLimit)
        batch.refused.append({line.number,
                              {},
                              {line.isTerminated ? QStringLiteral("import.quota-root-unfit")
                                                 : QStringLiteral("import.cut-line"),
                               {}}});
}

Expected<Batch> read(const FileBytes& file, const ImportOptions& options)
{
    auto source = TextSource::of(file);
    if (!source)
        return tl::unexpected(source.error());
    Batch batch;
    QuotaTable table(batch);
    Titles titles = Titles::None;
    while (const auto line = source->next()) {
        if (options.cancel.isCancelled())
            return failure(ErrorKind::Cancelled, "import.cancelled", {file.path});
        if (const Titles these = titlesOf(line->bytes); these != Titles::None) {
            titles = these;
            table.close();
        } else if (titles == Titles::None || line->bytes.trimmed().isEmpty() ||
                   isRepair(line->bytes)) {
            continue;
        } else if (const auto told = quotaLine(*line, titles); told && line->isTerminated) {
            table.take(*told, quint32(line->number));
        } else {
            refuse(*line, batch);
        }
    }
    if (titles == Titles::None)
        return failure(ErrorKind::Input, "import.no-quota-titles", {file.path});
    table.close();
    batch.source.kind = QString::fromLatin1(cyrusQuotas.id);
    batch.source.encoding = source->encoding();
    batch.source.doubts = source->doubts();
    table.tellDoubts();
    return batch;
}

} // namespace

bool isCyrusQuotaTitles(QByteArrayView line)
{
    return titlesOf(line) != Titles::None;
}

constinit const Importer cyrusQuotas{"cyrus-quota", recognises, read};

} // namespace jalon::inventory

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/bytesizes.h"
#include "core/inventory/doveadmrows.h"
#include "core/inventory/formats.h"

namespace jalon::inventory {

namespace {

constexpr qint64 kibibyte = 1024;

/// A number of things or bytes that can be counted on with.
std::optional<qint64> countOf(const QString& text)
{
    constexpr qint64 most = 1LL << 52;
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

void refuse(const DoveadmRow& row, Batch& batch, const char* id, QList<Argument> arguments = {})
{
    ++batch.refusedCount;
    if (batch.refused.size() < Batch::refusedLimit)
        batch.refused.append(
            {qint64(row.line), {}, {QString::fromLatin1(id), std::move(arguments)}});
}

/// Rows of one user come to one mailbox.
class Users {
public:
    struct User {
        Mailbox mailbox;
        QString identity;
        QString firstPlace;
        bool hasOthers = false; ///< other quotas, or folders of others
    };

    User& of(const DoveadmRow& row)
    {
        const QString key = importedKey(row.user);
        const QString identity = identityOf(row.user);
        m_last = row.user;
        if (std::exchange(m_breaksNext, false))
            m_broken.insert(identity);
        const auto known = m_places.constFind(identity);
        if (known != m_places.cend())
            return m_users[*known];
        m_places.insert(identity, m_users.size());
        User user;
        user.identity = identity;
        user.firstPlace = row.place;
        user.mailbox.address = key;
        user.mailbox.system = Cited<MailSystem>{MailSystem::Dovecot, {1, row.line}};
        if (key.isEmpty())
            user.mailbox.login = Cited<QString>{row.user.left(254), {1, row.line}};
        m_users.append(std::move(user));
        return m_users.last();
    }
    /// Something of this user could not be read: no total of it is true.
    void breakUser(const QString& name) { m_broken.insert(identityOf(name)); }
    /// The same, where the row does not say of whom it is: of the user before it, or after.
    void breakAround(const DoveadmRow& row)
    {
        breakUser(row.user);
        breakUser(m_last);
        m_breaksNext = true;
    }
    void give(Batch& batch)
    {
        for (User& user : m_users) {
            if (m_broken.contains(user.identity)) {
                user.mailbox.volume.reset();
                user.mailbox.messages.reset();
                user.mailbox.folders.reset();
                user.mailbox.largestFolder.reset();
            }
            (user.mailbox.address.isEmpty() ? batch.unaddressed : batch.mailboxes)
                .append(std::move(user.mailbox));
        }
    }

private:
    static QString identityOf(const QString& name)
    {
        const QString key = importedKey(name);
        return key.isEmpty() ? name.toLower() : key;
    }

    QList<User> m_users;
    QHash<QString, qsizetype> m_places;
    QSet<QString> m_broken;
    QString m_last;
    bool m_breaksNext = false;
};

/// What is left out of the sum, counted for a doubt.
struct LeftOut {
    qint64 count = 0;
    quint32 firstLine = 0;

    void add(quint32 line)
    {
        if (count++ == 0)
            firstLine = line;
    }
    void tell(const char* id, Batch& batch) const
    {
        if (count > 0)
            batch.source.doubts.append({QString::fromLatin1(id), {count, qint64(firstLine)}});
    }
};

void takeQuota(const DoveadmRow& row, Users& users, LeftOut& others, Batch& batch)
{
    const QString type = row.values.value(u"Type"_qs);
    const auto value = countOf(row.values.value(u"Value"_qs));
    const QString limitText = row.values.value(u"Limit"_qs);
    const auto limit = countOf(limitText);
    if (!value || (!limit && limitText != u"-")) {
        refuse(row, batch, "import.dovecot-quota-unfit", {row.user.left(254)});
        return;
    }
    Users::User& user = users.of(row);
    ++batch.source.rows;
    if (row.place != user.firstPlace) {
        if (!user.hasOthers)
            others.add(row.line);
        user.hasOthers = true;
        return;
    }
    const Citation from{1, row.line};
    if (type == u"STORAGE") {
        user.mailbox.volume = Cited<ByteSize>{ByteSize(*value * kibibyte), from};
        // "-" is no limit; a limit of 0 is told where one could not be read.
        if (limit != 0)
            user.mailbox.quota = Cited<ByteSize>{ByteSize(limit.value_or(0) * kibibyte), from};
    } else if (type == u"MESSAGE") {
        user.mailbox.messages = Cited<qint64>{*value, from};
    }
}

/// Namespaces of Dovecot's own examples, in which each user sees what others or all own.
bool isOfOthers(const QString& folder)
{
    static const QStringList starts{u"shared/"_qs, u"shared."_qs,      u"public/"_qs,
                                    u"public."_qs, u"other users/"_qs, u"shared folders/"_qs};
    const QString name = folder.toLower();
    return std::ranges::any_of(starts,
                               [&name](const QString& start) { return name.startsWith(start); });
}

template <class T>
T& valueOf(MaybeCited<T>& field, Citation from)
{
    if (!field)
        field = Cited<T>{T{}, from};
    return field->value;
}

void takeFolder(const DoveadmRow& row, Users& users, LeftOut& others, Batch& batch)
{
    const auto told = [&row](const QString& title) { return row.values.value(title); };
    const auto messages = countOf(told(u"messages"_qs));
    const auto bytes = countOf(told(u"vsize"_qs));
    if ((!messages && row.values.contains(u"messages"_qs)) ||
        (!bytes && row.values.contains(u"vsize"_qs))) {
        users.breakUser(row.user);
        refuse(row, batch, "import.doveadm-row-unfit");
        return;
    }
    ++batch.source.rows;
    if (isOfOthers(row.place)) {
        others.add(row.line);
        return;
    }
    Mailbox& mailbox = users.of(row).mailbox;
    const Citation from{1, row.line};
    if (bytes)
        valueOf(mailbox.volume, from) += ByteSize(*bytes);
    if (messages) {
        qint64& sum = valueOf(mailbox.messages, from);
        sum = saturatedSum(sum, *messages);
    }
    if (row.place.isEmpty())
        return;
    ++valueOf(mailbox.folders, from);
    if (messages && (!mailbox.largestFolder || *messages > mailbox.largestFolder->value))
        mailbox.largestFolder = Cited<qint64>{*messages, from};
}

/// "doveadm(anne@example.org)<41><x>: Error: …"
QString userOfError(const QString& error)
{
    return error.section(u'(', 1, 1).section(u')', 0, 0);
}

/// Without -A the folder stands where the user should.
bool isFolderForUser(const DoveadmRow& row)
{
    return row.place.isEmpty() && row.user.compare(u"INBOX", Qt::CaseInsensitive) == 0;
}

template <DoveadmCommand command>
Expected<Batch> read(const FileBytes& file, const ImportOptions& options)
{
    constexpr bool isQuota = command == DoveadmCommand::QuotaGet;
    auto rows = DoveadmRows::of(command, file);
    if (!rows)
        return tl::unexpected(rows.error());
    Batch batch;
    Users users;
    LeftOut others;
    while (const auto row = rows->next()) {
        if (options.cancel.isCancelled())
            return failure(ErrorKind::Cancelled, "import.cancelled", {file.path});
        if (!row->error.isEmpty()) {
            if (!isQuota)
                users.breakUser(userOfError(row->error));
            refuse(*row, batch, "import.doveadm-error", {row->error});
        } else if (!row->isWhole || row->user.isEmpty()) {
            if (!isQuota)
                users.breakAround(*row);
            refuse(*row, batch, "import.doveadm-row-unfit");
        } else if (isFolderForUser(*row)) {
            return failure(ErrorKind::Input, "import.no-usernames", {file.path});
        } else if (isQuota) {
            takeQuota(*row, users, others, batch);
        } else {
            takeFolder(*row, users, others, batch);
        }
    }
    users.give(batch);
    batch.source.kind = QString::fromLatin1(isQuota ? dovecotQuotas.id : dovecotStatus.id);
    batch.source.encoding = rows->source().encoding();
    batch.source.doubts = rows->source().doubts();
    others.tell(isQuota ? "import.other-quotas" : "import.folders-of-others", batch);
    return batch;
}

template <DoveadmCommand command>
bool recognises(const FileBytes& file)
{
    return DoveadmRows::isOutputOf(command, file) && !holdsTable(file);
}

} // namespace

constinit const Importer dovecotQuotas{"dovecot-quota", recognises<DoveadmCommand::QuotaGet>,
                                       read<DoveadmCommand::QuotaGet>};
constinit const Importer dovecotStatus{"dovecot-status", recognises<DoveadmCommand::MailboxStatus>,
                                       read<DoveadmCommand::MailboxStatus>};

} // namespace jalon::inventory

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/mailboxorder.h"

#include "ui/models/sortkey.h"

#include <QStringMatcher>

#include <algorithm>

namespace jalon {

const MailboxEntry* MailboxRows::entry(qsizetype row) const
{
    const qint32 at = row < entries.size() ? entries.at(row) : -1;
    return at < 0 ? nullptr : &creation->mailboxes.at(at);
}

int gravityOf(const MailboxEntry& entry)
{
    if (std::ranges::any_of(entry.problems, &EntryProblem::blocks))
        return 2;
    return entry.problems.isEmpty() ? 0 : 1;
}

namespace {

class Sieve {
public:
    Sieve(const MailboxRows& rows, const MailboxFilter& filter)
        : m_rows(rows)
        , m_filter(filter)
        , m_text(filter.text, Qt::CaseInsensitive)
    {
    }

    bool lets(const Mailbox& mailbox, qsizetype row) const
    {
        return isOfSystem(mailbox) && isOfKind(mailbox) && isOfDomain(mailbox) && isOfMethod(row) &&
               hasProblem(row) && hasText(mailbox);
    }

private:
    bool isOfSystem(const Mailbox& mailbox) const
    {
        return !m_filter.system || (mailbox.system && mailbox.system->value == *m_filter.system);
    }
    bool isOfKind(const Mailbox& mailbox) const
    {
        return !m_filter.kind ||
               (mailbox.kind ? mailbox.kind->value : MailboxKind::User) == *m_filter.kind;
    }
    bool isOfDomain(const Mailbox& mailbox) const
    {
        return m_filter.domain.isEmpty() || domainOf(mailbox.address) == m_filter.domain;
    }
    bool isOfMethod(qsizetype row) const
    {
        if (!m_filter.methodChoice)
            return true;
        if (!m_rows.choices || row >= m_rows.choices->size())
            return false;
        const auto& method = m_rows.choices->at(row).method;
        return (method ? int(*method) : MailboxFilter::noMethod) == *m_filter.methodChoice;
    }
    bool hasProblem(qsizetype row) const
    {
        if (!m_filter.onlyProblems)
            return true;
        const MailboxEntry* entry = m_rows.entry(row);
        return entry && gravityOf(*entry) > 0;
    }
    bool has(const MaybeCited<QString>& text) const
    {
        return text && m_text.indexIn(text->value) >= 0;
    }
    bool hasText(const Mailbox& mailbox) const
    {
        return m_filter.text.isEmpty() || m_text.indexIn(mailbox.address) >= 0 ||
               has(mailbox.name) || has(mailbox.group);
    }

    const MailboxRows& m_rows;
    const MailboxFilter& m_filter;
    QStringMatcher m_text;
};

} // namespace

QList<qint32> filteredMailboxes(const MailboxRows& rows, const MailboxFilter& filter)
{
    const Sieve sieve(rows, filter);
    QList<qint32> shown;
    shown.reserve(rows.plan->inventory.mailboxes.size());
    qint32 row = 0;
    for (const Mailbox& mailbox : rows.plan->inventory.mailboxes) {
        if (sieve.lets(mailbox, row))
            shown.append(row);
        ++row;
    }
    return shown;
}

namespace {

struct KeyOfMember {
    const Mailbox& mailbox;
    SortKey& key;

    void operator()(QString Mailbox::*member) const
    {
        if (!(mailbox.*member).isEmpty())
            key.setText(mailbox.*member);
    }
    template <class T>
    void operator()(MaybeCited<T> Mailbox::*member) const
    {
        const MaybeCited<T>& maybe = mailbox.*member;
        if (!maybe)
            return;
        if constexpr (std::is_same_v<T, QString>)
            key.setText(maybe->value);
        else if constexpr (std::is_same_v<T, QStringList>)
            key.setText(maybe->value.join(u' '));
        else if constexpr (std::is_same_v<T, ByteSize>)
            key.first = quint64(maybe->value.bytes());
        else if constexpr (std::is_same_v<T, QDate>)
            key.first = quint64(qMax<qint64>(0, maybe->value.toJulianDay()));
        else
            key.first = quint64(qint64(maybe->value));
    }
};

SortKey keyOf(const MailboxRows& rows, qint32 row, MailboxSort by, const MailboxField* field)
{
    SortKey key;
    if (by == MailboxSort::Field) {
        std::visit(KeyOfMember{rows.mailbox(row), key}, field->member);
    } else if (by == MailboxSort::Method) {
        if (rows.choices && rows.choices->at(row).method)
            key.first = quint64(*rows.choices->at(row).method);
    } else if (const MailboxEntry* entry = rows.entry(row)) {
        key.first = quint64(gravityOf(*entry)) << 8 | quint64(entry->state);
    }
    return key;
}

} // namespace

void sortMailboxes(QList<qint32>& shown, const MailboxRows& rows, MailboxSort by,
                   const MailboxField* field, Qt::SortOrder order)
{
    sortRows(
        shown, [&](qint32 row) { return keyOf(rows, row, by, field); }, order);
}

} // namespace jalon

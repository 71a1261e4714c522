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

const MethodChoice* MailboxRows::choice(qsizetype row) const
{
    return choices && row < choices->size() ? &choices->at(row) : nullptr;
}

int methodCode(const MethodChoice& choice)
{
    if (choice.leftBehind)
        return LeftBehind;
    if (choice.method)
        return int(*choice.method);
    return choice.rule && choice.rule->nothingToFill ? NothingToFill : NoMethodYet;
}

bool hasProblem(const MailboxRows& rows, qsizetype row)
{
    const Mailbox& mailbox = rows.mailbox(row);
    if (!mailbox.leftBehind.isEmpty())
        return false;
    const MailboxEntry* entry = rows.entry(row);
    const MethodChoice* choice = rows.choice(row);
    return !mailbox.volume || (entry && gravityOf(*entry) > 0) ||
           (choice && methodCode(*choice) == NoMethodYet);
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
               isOfWave(mailbox) && isBeyond(mailbox) &&
               (!m_filter.onlyProblems || hasProblem(m_rows, row)) && hasText(mailbox);
    }

private:
    bool isOfSystem(const Mailbox& mailbox) const
    {
        return !m_filter.system || *m_filter.system == (mailbox.system ? int(mailbox.system->value)
                                                                       : MailboxFilter::unknown);
    }
    bool isOfKind(const Mailbox& mailbox) const
    {
        return !m_filter.kind ||
               *m_filter.kind == (mailbox.kind ? mailbox.kind->value : MailboxKind::User);
    }
    bool isOfDomain(const Mailbox& mailbox) const
    {
        return m_filter.domain.isEmpty() || domainOf(mailbox.address) == m_filter.domain;
    }
    bool isOfMethod(qsizetype row) const
    {
        if (!m_filter.method)
            return true;
        const MethodChoice* choice = m_rows.choice(row);
        return choice && methodCode(*choice) == *m_filter.method;
    }
    bool isOfWave(const Mailbox& mailbox) const
    {
        return !m_filter.wave || *m_filter.wave == (mailbox.wave ? mailbox.wave->value : QString());
    }
    bool isBeyond(const Mailbox& mailbox) const
    {
        return !m_filter.beyond ||
               (mailbox.leftBehind.isEmpty() && m_filter.beyond->areExceededBy(mailbox));
    }
    bool holds(const QString& text) const { return m_text.indexIn(text) >= 0; }
    bool holds(const MaybeCited<QString>& text) const { return text && holds(text->value); }
    bool holds(const MaybeCited<QStringList>& texts) const
    {
        return texts && std::ranges::any_of(texts->value,
                                            [this](const QString& text) { return holds(text); });
    }
    bool hasText(const Mailbox& mailbox) const
    {
        return m_filter.text.isEmpty() || holds(mailbox.address) || holds(mailbox.name) ||
               holds(mailbox.group) || holds(mailbox.aliases);
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
        const auto& maybe = mailbox.*member;
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
        // What has no method comes after all methods.
        if (const MethodChoice* choice = rows.choice(row))
            key.first = quint64(100 + methodCode(*choice)) + (choice->method ? 0 : 100);
    } else if (by == MailboxSort::Server) {
        if (const MailboxEntry* entry = rows.entry(row); entry && !entry->server.isEmpty())
            key.setText(entry->server);
    } else if (!rows.mailbox(row).leftBehind.isEmpty()) {
        key.first = SortKey::unknown - 1;
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

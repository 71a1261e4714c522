// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/mailboxorder.h"

#include <QStringMatcher>

#include <algorithm>
#include <array>

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

constexpr quint64 unknownKey = std::numeric_limits<quint64>::max();

QString foldedSlowly(const QString& text)
{
    QString folded = text.toCaseFolded().normalized(QString::NormalizationForm_D);
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return folded;
}

/// What each letter of Latin alphabets becomes; null where that is no single letter.
const std::array<QChar, 0x180>& latinLetters()
{
    static const auto letters = [] {
        std::array<QChar, 0x180> made;
        for (char16_t c = 0; c < made.size(); ++c)
            if (const QString folded = foldedSlowly(QString(QChar(c))); folded.size() == 1)
                made[c] = folded.front();
        return made;
    }();
    return letters;
}

/// Case and accents aside: é sorts beside e.
QString lettersOf(const QString& text)
{
    const auto& latin = latinLetters();
    QString folded(text.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    for (const QChar c : text) {
        if (c.unicode() >= latin.size() || latin[c.unicode()].isNull())
            return foldedSlowly(text);
        *out++ = latin[c.unicode()];
    }
    return folded;
}

/// The first four letters as one number: most comparisons end there.
quint64 beginningOf(const QString& letters)
{
    quint64 beginning = 0;
    for (qsizetype i = 0; i < 4; ++i)
        beginning = beginning << 16 | (i < letters.size() ? letters.at(i).unicode() : 0);
    return beginning;
}

/// What a row is sorted by: a number; where it is the beginning of a text, the text stands apart,
/// so that sorting moves no texts.
struct Key {
    quint64 first = unknownKey;
    qint32 row = 0;
    qint32 place = 0; ///< in the texts
};

/// A key while it is made.
struct Draft {
    Key key;
    QString letters;

    void setLetters(const QString& text)
    {
        letters = lettersOf(text);
        key.first = beginningOf(letters);
    }
    void setNumber(quint64 number) { key.first = number; }
};

struct KeyOfMember {
    const Mailbox& mailbox;
    Draft& draft;

    void operator()(QString Mailbox::*member) const
    {
        if (!(mailbox.*member).isEmpty())
            draft.setLetters(mailbox.*member);
    }
    template <class T>
    void operator()(MaybeCited<T> Mailbox::*member) const
    {
        const MaybeCited<T>& maybe = mailbox.*member;
        if (!maybe)
            return;
        if constexpr (std::is_same_v<T, QString>)
            draft.setLetters(maybe->value);
        else if constexpr (std::is_same_v<T, QStringList>)
            draft.setLetters(maybe->value.join(u' '));
        else if constexpr (std::is_same_v<T, ByteSize>)
            draft.setNumber(quint64(maybe->value.bytes()));
        else if constexpr (std::is_same_v<T, QDate>)
            draft.setNumber(quint64(qMax<qint64>(0, maybe->value.toJulianDay())));
        else
            draft.setNumber(quint64(qint64(maybe->value)));
    }
};

Draft draftOf(const MailboxRows& rows, qint32 row, MailboxSort by, const MailboxField* field)
{
    Draft draft;
    draft.key.row = row;
    if (by == MailboxSort::Field) {
        std::visit(KeyOfMember{rows.mailbox(row), draft}, field->member);
    } else if (by == MailboxSort::Method) {
        // What has no method comes after all methods.
        if (const MethodChoice* choice = rows.choice(row))
            draft.setNumber(quint64(100 + methodCode(*choice)) + (choice->method ? 0 : 100));
    } else if (by == MailboxSort::Server) {
        if (const MailboxEntry* entry = rows.entry(row); entry && !entry->server.isEmpty())
            draft.setLetters(entry->server);
    } else if (!rows.mailbox(row).leftBehind.isEmpty()) {
        draft.setNumber(unknownKey - 1);
    } else if (const MailboxEntry* entry = rows.entry(row)) {
        draft.setNumber(quint64(gravityOf(*entry)) << 8 | quint64(entry->state));
    }
    return draft;
}

} // namespace

void sortMailboxes(QList<qint32>& shown, const MailboxRows& rows, MailboxSort by,
                   const MailboxField* field, Qt::SortOrder order)
{
    std::vector<Key> keys;
    std::vector<QString> texts;
    keys.reserve(size_t(shown.size()));
    texts.reserve(size_t(shown.size()));
    for (const qint32 row : shown) {
        Draft draft = draftOf(rows, row, by, field);
        draft.key.place = qint32(keys.size());
        keys.push_back(draft.key);
        texts.push_back(std::move(draft.letters));
    }
    const auto before = [&texts](const Key& a, const Key& b) {
        if (a.first != b.first)
            return a.first < b.first;
        if (const int letters = texts[size_t(a.place)].compare(texts[size_t(b.place)]))
            return letters < 0;
        return a.row < b.row;
    };
    const auto unknown = std::partition(keys.begin(), keys.end(),
                                        [](const Key& key) { return key.first != unknownKey; });
    if (order == Qt::AscendingOrder)
        std::sort(keys.begin(), unknown, before);
    else
        std::sort(keys.begin(), unknown,
                  [before](const Key& a, const Key& b) { return before(b, a); });
    std::sort(unknown, keys.end(), [](const Key& a, const Key& b) { return a.row < b.row; });
    std::ranges::transform(keys, shown.begin(), &Key::row);
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/imapsyncruns.h"

#include "core/inventory/bytesizes.h"

#include <algorithm>
#include <array>

namespace jalon::inventory {

namespace {

constexpr QByteArrayView opening = "Here is imapsync ";
constexpr QByteArrayView revision = "$RCSfile: imapsync,v $";
constexpr QByteArrayView server = "Host1: IMAP server [";

/// What follows `start`, or nothing when the line begins otherwise.
std::optional<QByteArrayView> after(QByteArrayView line, QByteArrayView start)
{
    return line.startsWith(start) ? std::optional(line.sliced(start.size())) : std::nullopt;
}

/// A number of things or bytes that a mailbox can hold.
std::optional<qint64> number(QByteArrayView word)
{
    constexpr qsizetype mostDigits = 16;
    if (word.isEmpty() || word.size() > mostDigits)
        return std::nullopt;
    qint64 value = 0;
    for (const char digit : word) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value;
}

QByteArrayView firstWord(QByteArrayView text)
{
    text = text.trimmed();
    const qsizetype end = text.indexOf(' ');
    return end < 0 ? text : text.first(end);
}

/// The number that follows `label`, which stands first in `text`; takes both off it.
std::optional<qint64> labelled(QByteArrayView& text, QByteArrayView label)
{
    text = text.trimmed();
    if (!text.startsWith(label))
        return std::nullopt;
    text = text.sliced(label.size()).trimmed();
    const QByteArrayView word = firstWord(text);
    text = text.sliced(word.size());
    return number(word);
}

struct SystemName {
    QByteArrayView word;
    MailSystem system;
};

/// As the greetings and the identities of these servers spell them.
constexpr std::array systemNames = {
    SystemName{"Dovecot", MailSystem::Dovecot},
    SystemName{"Cyrus IMAP", MailSystem::Cyrus},
    SystemName{"Microsoft Exchange", MailSystem::Exchange},
    SystemName{"Microsoft.Exchange", MailSystem::Exchange},
    SystemName{"Gimap", MailSystem::GoogleWorkspace},
    SystemName{"GImap", MailSystem::GoogleWorkspace},
    SystemName{"Zimbra", MailSystem::Zimbra},
    SystemName{"Kerio", MailSystem::Kerio},
    SystemName{"Domino IMAP", MailSystem::Domino},
};

std::optional<MailSystem> systemOf(QByteArrayView text)
{
    std::optional<MailSystem> found;
    for (const SystemName& name : systemNames) {
        if (!text.contains(name.word))
            continue;
        if (found && *found != name.system)
            return std::nullopt;
        found = name.system;
    }
    return found;
}

bool isAmong(QByteArrayView word, std::initializer_list<QByteArrayView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

bool isImapsyncLine(QByteArrayView line)
{
    return line.startsWith(opening) || line.startsWith(revision) || line.startsWith(server);
}

void ImapsyncRuns::Folders::add(qint64 folderMessages, quint32 line)
{
    ++known;
    messages = saturatedSum(messages, folderMessages);
    if (folderMessages >= largest) {
        largest = folderMessages;
        largestLine = line;
    }
}

void ImapsyncRuns::begin(quint32 line)
{
    finish();
    m_isOpen = true;
    m_run.line = line;
}

void ImapsyncRuns::finish()
{
    if (m_isOpen) {
        settleCounts();
        if (!m_run.partOption.isEmpty() && m_run.extent != ImapsyncRun::Extent::Nothing)
            m_run.extent = ImapsyncRun::Extent::Part;
        m_runs.append(std::move(m_run));
    }
    m_run = {};
    m_sizes = {};
    m_selected = {};
    m_messages.reset();
    m_isOpen = m_areOptionsNext = m_isHost1Identity = false;
}

QList<ImapsyncRun> ImapsyncRuns::done()
{
    finish();
    return std::move(m_runs);
}

void ImapsyncRuns::take(const TextLine& line)
{
    constexpr QByteArrayView mark = "\xEF\xBB\xBF"; // of a file that others were joined to
    TextLine bare = line;
    if (bare.bytes.startsWith(mark))
        bare.bytes = bare.bytes.sliced(mark.size());
    const QByteArrayView text = bare.bytes;
    const auto at = quint32(line.number);
    // The first line may be missing, or glued to the last of a log that was cut short.
    if (text.startsWith(opening) ||
        (text.startsWith(revision) && (!m_isOpen || !m_run.user.isNull())))
        begin(at);
    if (const auto rest = after(text, server))
        takeServer(*rest, bare);
    if (!m_isOpen)
        return;
    if (m_areOptionsNext)
        takeOptions(bare);
    m_areOptionsNext = text.startsWith("Command line used");
    if (const auto rest = after(text, "Host1"))
        takeHost1(*rest, bare);
    else if (const auto looped = after(text, "++++ Looping on each one of "))
        m_selected.expected = number(firstWord(*looped)).value_or(-1);
    else if (text.startsWith("Exiting with return value"))
        m_run.isEnded = true;
    else if (text.startsWith("Host2: found ID capability"))
        m_isHost1Identity = false;
    else if (text.startsWith("Host2 failure: "))
        takeFailure(bare);
    else if (m_isHost1Identity && text.startsWith("Read:"))
        takeSystem(text, at);
}

/// "HOST] port [PORT] user [USER]"
void ImapsyncRuns::takeServer(QByteArrayView rest, const TextLine& line)
{
    constexpr qsizetype longest = 2048;
    constexpr QByteArrayView portMark = "] port [";
    constexpr QByteArrayView userMark = "] user [";
    const qsizetype port = rest.indexOf(portMark);
    const qsizetype user = port < 0 ? -1 : rest.indexOf(userMark, port);
    if (user < 0 || !rest.endsWith(']') || rest.size() > longest)
        return;
    if (!m_isOpen || !m_run.user.isNull())
        begin(quint32(line.number));
    m_run.line = quint32(line.number);
    m_run.host = decodedText(rest.first(port), line.isUtf8);
    QByteArrayView name = rest.sliced(user + userMark.size());
    name.chop(1);
    m_run.user = decodedText(name.trimmed(), line.isUtf8);
    if (m_run.user.isNull())
        m_run.user = QStringLiteral("");
}

/// Options that confine the run to a part of the mailbox, or leave folders out of it. Nothing else
/// of the command line is kept: passwords may stand in it.
void ImapsyncRuns::takeOptions(const TextLine& line)
{
    constexpr qsizetype longest = 1 << 16;
    const QByteArray words = line.bytes.first(qMin(line.bytes.size(), longest)).toByteArray();
    for (const QByteArray& word : words.split(' ')) {
        if (!word.startsWith('-'))
            continue;
        const qsizetype start = word.startsWith("--") ? 2 : 1;
        QByteArrayView name = QByteArrayView(word).sliced(start);
        if (const qsizetype equals = name.indexOf('='); equals >= 0)
            name = name.first(equals);
        if (isAmong(name,
                    {"folder", "folderrec", "include", "search", "search1", "maxage", "minage"}))
            m_run.partOption = QStringLiteral("--") + QString::fromLatin1(name);
        else if (isAmong(name, {"exclude", "subscribed"}))
            m_run.excludeOption = QStringLiteral("--") + QString::fromLatin1(name);
    }
}

/// `rest` is what follows "Host1".
void ImapsyncRuns::takeHost1(QByteArrayView rest, const TextLine& line)
{
    const auto at = quint32(line.number);
    if (rest.startsWith(" failure: "))
        takeFailure(line);
    else if (const auto banner = after(rest, " banner: "))
        takeSystem(*banner, at);
    else if (rest.startsWith(": found ID capability"))
        m_isHost1Identity = true;
    else if (const auto folder = after(rest, " folder "); folder && !folder->startsWith('['))
        takeFolderSize(*folder, at);
    else if (rest.startsWith(" folder [") || rest.startsWith(": folder ["))
        takeSelected(rest, at);
    else if (const auto folders = after(rest, " Nb folders:"))
        takeExpected(*folders, at);
    else if (const auto messages = after(rest, " Nb messages:")) {
        if (const auto count = number(firstWord(*messages)))
            m_messages = Cited<qint64>{*count, {1, at}};
    } else if (const auto total = after(rest, " Total size:"))
        takeTotal(*total, at);
    else if (const auto biggest = after(rest, " Biggest message:"))
        if (const auto bytes = number(firstWord(*biggest)); bytes && m_run.told.volume)
            if (!m_run.told.largestMessage)
                m_run.told.largestMessage = Cited<ByteSize>{ByteSize(*bytes), {1, at}};
}

/// "    1/4 [NAME] Size: 12 Messages: 3 Biggest: 5": a name may hold anything, so it is read from
/// its end.
void ImapsyncRuns::takeFolderSize(QByteArrayView rest, quint32 line)
{
    const QByteArrayView place = firstWord(rest);
    const qsizetype slash = place.indexOf('/');
    if (slash < 0 || !number(place.first(slash)))
        return;
    if (place.first(slash) == "1")
        m_sizes = {};
    ++m_sizes.seen;
    const qsizetype size = rest.lastIndexOf(" Size:");
    if (size < 0)
        return;
    QByteArrayView figures = rest.sliced(size);
    const auto bytes = labelled(figures, "Size:");
    const auto messages = labelled(figures, "Messages:");
    const bool endsWell = figures.trimmed().isEmpty() || labelled(figures, "Biggest:");
    if (!bytes || !messages || !endsWell || !figures.trimmed().isEmpty())
        return;
    m_sizes.bytes = saturatedSum(m_sizes.bytes, *bytes);
    m_sizes.add(*messages, line);
}

void ImapsyncRuns::takeExpected(QByteArrayView rest, quint32 line)
{
    m_sizes.expected = number(firstWord(rest)).value_or(-1);
    m_sizes.expectedLine = line;
}

/// " folder [NAME] has 4 messages in total (mentioned by SELECT)"
void ImapsyncRuns::takeSelected(QByteArrayView rest, quint32 line)
{
    constexpr QByteArrayView end = " messages in total (mentioned by SELECT)";
    if (!rest.endsWith(end))
        return;
    rest.chop(end.size());
    const auto messages = number(rest.sliced(rest.lastIndexOf(' ') + 1));
    ++m_selected.seen;
    if (messages)
        m_selected.add(*messages, line);
}

/// The first listing of a run counts: at its end messages may have been moved away (--delete1).
void ImapsyncRuns::takeTotal(QByteArrayView rest, quint32 line)
{
    using Extent = ImapsyncRun::Extent;
    const auto total = number(firstWord(rest));
    if (!total || m_run.extent == Extent::Measured)
        return;
    const bool isWhole = m_sizes.known == m_sizes.expected && m_sizes.seen == m_sizes.expected &&
                         m_sizes.bytes == *total && m_messages &&
                         m_sizes.messages == m_messages->value;
    m_run.extent = isWhole ? Extent::Measured : Extent::Incomplete;
    if (m_sizes.expected >= 0)
        m_run.told.folders = Cited<qint64>{m_sizes.expected, {1, m_sizes.expectedLine}};
    if (!isWhole)
        return;
    m_run.told.volume = Cited<ByteSize>{ByteSize(*total), {1, line}};
    m_run.told.messages = m_messages;
    if (m_sizes.known > 0)
        m_run.told.largestFolder = Cited<qint64>{m_sizes.largest, {1, m_sizes.largestLine}};
}

/// Without sizes, the folders synced still tell their messages, if every one of them was reached.
void ImapsyncRuns::settleCounts()
{
    if (m_run.extent != ImapsyncRun::Extent::Nothing || m_selected.expected <= 0 ||
        m_selected.known != m_selected.expected || m_selected.seen != m_selected.expected)
        return;
    const Citation from{1, m_selected.largestLine};
    m_run.told.folders = Cited<qint64>{m_selected.expected, from};
    m_run.told.messages = Cited<qint64>{m_selected.messages, from};
    m_run.told.largestFolder = Cited<qint64>{m_selected.largest, from};
    m_run.extent = ImapsyncRun::Extent::Counted;
}

void ImapsyncRuns::takeSystem(QByteArrayView text, quint32 line)
{
    constexpr qsizetype longest = 4096;
    const auto system = systemOf(text.first(qMin(text.size(), longest)));
    if (system && !m_run.told.system)
        m_run.told.system = Cited<MailSystem>{*system, {1, line}};
}

void ImapsyncRuns::takeFailure(const TextLine& line)
{
    constexpr qsizetype longest = 300;
    if (!m_run.failure.isEmpty())
        return;
    const QByteArrayView text = line.bytes.first(qMin(line.bytes.size(), longest));
    m_run.failure = decodedText(text.trimmed(), text.isValidUtf8());
    m_run.failureLine = quint32(line.number);
}

} // namespace jalon::inventory

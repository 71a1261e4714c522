// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libldap reads LDIF too, but fetches what `:<` and `include:` name, and does not tell lines.
#include "core/inventory/ldif.h"

#include <algorithm>

namespace jalon::inventory {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == ';' || c == '_' || c == '=';
}

/// The attribute before the colon, in lower case and without options; empty where there is none.
QByteArray nameOf(QByteArrayView line)
{
    constexpr qsizetype longestName = 256;
    const qsizetype colon = line.first(qMin(line.size(), longestName)).indexOf(':');
    if (colon <= 0)
        return {};
    const QByteArrayView whole = line.first(colon);
    if (!std::ranges::all_of(whole, isNameCharacter))
        return {};
    const qsizetype options = whole.indexOf(';');
    return whole.first(options < 0 ? colon : options).toByteArray().toLower();
}

bool isOfReader(const QByteArray& name)
{
    static constexpr QByteArrayView own[] = {"dn", "changetype", "version", "result", "control"};
    return std::ranges::find(own, QByteArrayView(name)) != std::end(own);
}

/// What stands between entries: the end of a search, a reference to another server.
bool isBetweenEntries(const QByteArray& name)
{
    static constexpr QByteArrayView between[] = {"search", "ref", "result", "control"};
    return std::ranges::find(between, QByteArrayView(name)) != std::end(between);
}

} // namespace

bool LdifReader::next()
{
    if (!gather())
        return false;
    if (!m_record.isEntry && m_record.refused.isEmpty() && !isBetweenEntries(m_firstName)) {
        m_line.number = m_record.line;
        refuse("import.ldif-no-dn");
    }
    return true;
}

bool LdifReader::gather()
{
    m_record = {};
    m_firstName.clear();
    m_gathered = 0;
    m_isBegun = false;
    m_hasLine = false;
    m_isComment = false;
    while (const auto line = m_source.next()) {
        if (line->bytes.isEmpty()) {
            finishLine();
            if (m_isBegun)
                return true;
        } else if (line->bytes.front() == ' ') {
            fold(*line);
        } else {
            finishLine();
            begin(*line);
        }
    }
    finishLine();
    return m_isBegun;
}

void LdifReader::begin(const TextLine& line)
{
    m_isComment = line.bytes.front() == '#';
    if (m_isComment)
        return;
    m_hasLine = true;
    m_line = {{}, line.number, line.isTerminated, LdifUse::Keep};
    const QByteArray name = nameOf(line.bytes);
    if (!name.isEmpty() && !isOfReader(name))
        m_line.use = m_useOf(name);
    if (m_line.use == LdifUse::Keep)
        fold(line);
    else
        m_line.bytes = line.bytes.first(line.bytes.indexOf(':') + 1).toByteArray();
}

/// Continues the line, which begins with a space unless it is the first.
void LdifReader::fold(const TextLine& line)
{
    if (m_isComment)
        return;
    const bool isFirst = m_hasLine && m_line.number == line.number;
    if (!m_hasLine) {
        m_hasLine = m_isBegun = true;
        m_line = {{}, line.number, line.isTerminated, LdifUse::Keep};
        m_record.line = m_record.line > 0 ? m_record.line : line.number;
    }
    m_line.isTerminated = line.isTerminated;
    if (m_line.use != LdifUse::Keep)
        return;
    m_gathered += line.bytes.size();
    if (m_gathered <= recordLimit)
        m_line.bytes += isFirst ? line.bytes : line.bytes.sliced(1);
}

void LdifReader::finishLine()
{
    if (!std::exchange(m_hasLine, false))
        return;
    const QByteArray name = nameOf(m_line.bytes);
    if (name == "version" && !m_isBegun) {
        m_version = m_line.bytes.sliced(m_line.bytes.indexOf(':') + 1).trimmed();
        return;
    }
    if (!std::exchange(m_isBegun, true)) {
        m_record.line = m_line.number;
        m_firstName = name;
    }
    if (m_gathered > recordLimit)
        return refuse("import.row-too-long");
    if (m_line.use == LdifUse::Count)
        ++m_record.counted;
    if (m_line.use != LdifUse::Keep)
        return;
    if (!m_line.isTerminated)
        return refuse("import.cut-line");
    if (m_line.bytes == "-") // parts the changes of a record, which is refused for them
        return;
    if (name.isEmpty())
        return refuse("import.ldif-line-unfit");
    takeValue(name, QByteArrayView(m_line.bytes).sliced(m_line.bytes.indexOf(':') + 1));
}

void LdifReader::takeValue(const QByteArray& name, QByteArrayView rest)
{
    LdifValue value{name, {}, m_line.number};
    if (rest.startsWith('<'))
        return refuse("import.ldif-url", {QString::fromLatin1(name)});
    if (!rest.startsWith(':')) {
        value.bytes = rest.trimmed().toByteArray();
        m_hasOtherEncoding |= !value.bytes.isValidUtf8();
        return takeNamed(std::move(value));
    }
    const QByteArray encoded = rest.sliced(1).trimmed().toByteArray();
    auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || encoded.size() % 4 != 0)
        return refuse("import.ldif-base64-unfit", {QString::fromLatin1(name)});
    value.bytes = std::move(*decoded);
    takeNamed(std::move(value));
}

void LdifReader::takeNamed(LdifValue value)
{
    if (value.name == "dn") {
        if (std::exchange(m_record.isEntry, true))
            return refuse("import.ldif-dn-again");
        m_record.dn = value.text();
    } else if (value.name == "changetype") {
        takeChange(value);
    } else if (value.name == "result" && !m_record.isEntry) {
        if (!value.bytes.startsWith("0 "))
            m_failedSearch = std::move(value);
    } else if (!isOfReader(value.name) && m_record.refused.isEmpty()) {
        m_record.values.append(std::move(value));
        if (m_record.values.size() > valueLimit)
            refuse("import.row-too-long");
    }
}

void LdifReader::takeChange(const LdifValue& value)
{
    if (value.bytes.compare("add", Qt::CaseInsensitive) != 0)
        refuse("import.ldif-change", {value.text().left(40)});
}

void LdifReader::refuse(const char* why, QList<Argument> arguments)
{
    m_record.values.clear();
    if (!m_record.refused.isEmpty())
        return;
    m_record.refused = {QString::fromLatin1(why), std::move(arguments)};
    m_record.refusedLine = m_line.number;
}

} // namespace jalon::inventory

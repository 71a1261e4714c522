// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/doveadmwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jalon::inventory {

constexpr ByteSize jsonLimit{256LL << 20};

const QStringList& doveadmQuotaTitles()
{
    static const QStringList titles{u"Type"_qs, u"Value"_qs, u"Limit"_qs, u"%"_qs};
    return titles;
}

const QStringList& doveadmStatusTitles()
{
    static const QStringList titles{
        u"messages"_qs, u"recent"_qs,        u"deleted"_qs, u"uidnext"_qs, u"uidvalidity"_qs,
        u"unseen"_qs,   u"highestmodseq"_qs, u"vsize"_qs,   u"guid"_qs,    u"firstsaved"_qs};
    return titles;
}

QString doveadmText(const TextLine& line)
{
    constexpr qsizetype longest = 16384;
    return line.bytes.size() > longest ? QString() : decodedText(line.bytes, line.isUtf8);
}

bool isDoveadmError(const QString& text)
{
    return text.startsWith(u"doveadm(") || text.startsWith(u"Error: ") ||
           text.startsWith(u"Fatal: ");
}

QHash<QString, QString> takeStatusWords(QString& text)
{
    QHash<QString, QString> values;
    for (;;) {
        const qsizetype start = text.lastIndexOf(u' ') + 1;
        const QString title = text.sliced(start).section(u'=', 0, 0);
        if (start + title.size() == text.size() || !doveadmStatusTitles().contains(title) ||
            values.contains(title))
            return values;
        values.insert(title, text.sliced(start + title.size() + 1));
        text = text.first(std::max<qsizetype>(start - 1, 0));
    }
}

DoveadmRows::DoveadmRows(DoveadmCommand command, TextSource source, Form form)
    : m_command(command)
    , m_source(std::move(source))
    , m_form(std::move(form))
{
}

Expected<DoveadmRows> DoveadmRows::of(DoveadmCommand command, const FileBytes& file)
{
    auto source = TextSource::of(file);
    if (!source)
        return tl::unexpected(source.error());
    auto form = formOf(command, *source);
    if (!form)
        return failure(ErrorKind::Input, "import.no-doveadm-rows", {file.path});
    if (!form->hasUser)
        return failure(ErrorKind::Input, "import.no-usernames", {file.path});
    DoveadmRows rows(command, std::move(*source), std::move(*form));
    if (rows.m_form.format == Format::Json)
        if (auto read = rows.readJson(file); !read)
            return tl::unexpected(read.error());
    return rows;
}

Expected<void> DoveadmRows::readJson(const FileBytes& file)
{
    if (m_source.size() > jsonLimit.bytes())
        return failure(ErrorKind::TooLarge, "import.too-large",
                       {file.path, ByteSize(m_source.size()), jsonLimit});
    QByteArray text;
    qint64 lines = 0;
    while (const auto line = m_source.next()) {
        if (const QByteArrayView bytes = line->bytes.trimmed();
            bytes.startsWith('[') || lines > 0) {
            text.append(bytes).append('\n');
            lines = line->number;
        }
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isArray())
        return failure(ErrorKind::Input, "import.json-unfit", {file.path, qint64(error.offset)});
    const bool isQuota = m_command == DoveadmCommand::QuotaGet;
    for (const QJsonValue& value : document.array()) {
        const QJsonObject object = value.toObject();
        const auto told = [&object](const QString& key) {
            return object.value(key).toVariant().toString();
        };
        DoveadmRow row;
        row.line = 1;
        row.isWhole = true;
        row.user = told(u"username"_qs);
        row.place = told(isQuota ? u"root"_qs : u"mailbox"_qs);
        for (const QString& title : isQuota ? doveadmQuotaTitles() : doveadmStatusTitles())
            if (const QString key = title == u"%" ? u"percent"_qs : title.toLower();
                object.contains(key))
                row.values.insert(title, told(key));
        m_json.append(std::move(row));
    }
    return {};
}

std::optional<DoveadmRow> DoveadmRows::next()
{
    if (m_form.format == Format::Json)
        return m_nextJson < m_json.size() ? std::optional(m_json[m_nextJson++]) : std::nullopt;
    while (const auto line = m_source.next()) {
        const QString text = doveadmText(*line);
        if (line->bytes.trimmed().isEmpty() || text == u"\f")
            continue;
        DoveadmRow row;
        if (isDoveadmError(text))
            row.error = text.left(300);
        else if (m_form.format == Format::Pager)
            return pagerRow(*line);
        else if (m_form.format == Format::Flow)
            row = flowRow(text);
        else if (formOfTitles(m_command, text))
            continue;
        else
            row = m_form.format == Format::Tab ? tabRow(text) : tableRow(text);
        row.line = quint32(line->number);
        row.isWhole = !row.values.isEmpty() && line->isTerminated &&
                      row.values.size() == m_form.titles.size();
        return row;
    }
    return std::nullopt;
}

DoveadmRow DoveadmRows::tabRow(const QString& text) const
{
    DoveadmRow row;
    const QStringList cells = text.split(u'\t');
    const qsizetype first = m_form.hasPlace ? 2 : 1;
    if (cells.size() != first + m_form.titles.size())
        return row;
    row.user = cells[0];
    row.place = m_form.hasPlace ? cells[1] : QString();
    for (qsizetype i = 0; i < m_form.titles.size(); ++i)
        row.values.insert(m_form.titles[i], cells[first + i]);
    return row;
}

/// Names hold spaces, the values after them do not: it is read from its end.
DoveadmRow DoveadmRows::tableRow(const QString& text) const
{
    DoveadmRow row;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const qsizetype values = m_form.titles.size();
    const qsizetype names = words.size() - values;
    if (names < (m_form.hasPlace ? 2 : 1))
        return row;
    row.user = words[0];
    row.place = words.mid(1, names - 1).join(u' ');
    for (qsizetype i = 0; i < values; ++i)
        row.values.insert(m_form.titles[i], words[names + i]);
    return row;
}

DoveadmRow DoveadmRows::flowRow(const QString& text) const
{
    DoveadmRow row;
    QString rest = text.trimmed();
    if (m_command == DoveadmCommand::MailboxStatus) {
        row.values = takeStatusWords(rest);
        row.user = rest.section(u' ', 0, 0);
        row.place = rest.section(u' ', 1);
        return row;
    }
    for (auto title = doveadmQuotaTitles().rbegin(); title != doveadmQuotaTitles().rend();
         ++title) {
        const QString start = u' ' + *title + u'=';
        const qsizetype at = rest.lastIndexOf(start);
        if (at < 0)
            return {};
        row.values.insert(*title, rest.sliced(at + start.size()));
        rest = rest.first(at);
    }
    const QString mark = u" Quota name="_qs;
    row.user = rest.section(mark, 0, 0);
    row.place = rest.section(mark, 1);
    return row;
}

std::optional<DoveadmRow> DoveadmRows::pagerRow(TextLine line)
{
    DoveadmRow row;
    row.line = quint32(line.number);
    row.user = doveadmText(line);
    bool isTerminated = line.isTerminated;
    bool needsPlace = m_command == DoveadmCommand::MailboxStatus && m_form.hasPlace;
    while (const auto next = m_source.next()) {
        const QString text = doveadmText(*next);
        if (text == u"\f")
            break;
        isTerminated = next->isTerminated;
        const QString title = text.section(u": "_qs, 0, 0);
        if (needsPlace)
            row.place = text;
        else if (title == u"Quota name")
            row.place = text.section(u": "_qs, 1);
        else if (m_form.titles.contains(title))
            row.values.insert(title, text.section(u": "_qs, 1));
        needsPlace = false;
    }
    row.isWhole = isTerminated && row.values.size() == m_form.titles.size();
    return row;
}

} // namespace jalon::inventory

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/doveadmwords.h"

#include <algorithm>

namespace jalon::inventory {

static bool isStatusTitles(const QStringList& titles)
{
    return (titles.contains(u"messages") || titles.contains(u"vsize")) &&
           std::ranges::all_of(
               titles, [](const QString& title) { return doveadmStatusTitles().contains(title); });
}

/// "title: value", a line of a page.
static bool isPageOf(const QString& line, const QString& title)
{
    return line.startsWith(title + u": "_qs);
}

std::optional<DoveadmRows::Form> DoveadmRows::formOfTitles(DoveadmCommand command,
                                                           const QString& titles)
{
    Form form;
    form.format = titles.contains(u'\t') ? Format::Tab : Format::Table;
    QStringList words = titles.simplified().split(u' ');
    form.hasUser = words[0] == u"Username";
    if (form.hasUser)
        words.removeFirst();
    if (command == DoveadmCommand::QuotaGet) {
        form.titles = doveadmQuotaTitles();
        return words == QStringList{u"Quota"_qs, u"name"_qs} + doveadmQuotaTitles()
                   ? std::optional(form)
                   : std::nullopt;
    }
    form.hasPlace = words.value(0) == u"mailbox";
    if (form.hasPlace)
        words.removeFirst();
    form.titles = words;
    return (form.hasUser || form.hasPlace) && isStatusTitles(words) ? std::optional(form)
                                                                    : std::nullopt;
}

std::optional<DoveadmRows::Form> DoveadmRows::formOfFlow(DoveadmCommand command,
                                                         const QString& line)
{
    Form form;
    form.format = Format::Flow;
    if (command == DoveadmCommand::QuotaGet) {
        const qsizetype name = line.indexOf(u"Quota name=");
        form.hasUser = name > 0;
        form.titles = doveadmQuotaTitles();
        return name >= 0 && line.contains(u" Type=") && line.contains(u" Value=") &&
                       line.contains(u" Limit=")
                   ? std::optional(form)
                   : std::nullopt;
    }
    QString rest = line.trimmed();
    const auto values = takeStatusWords(rest);
    form.titles = values.keys();
    form.hasUser = !rest.isEmpty();
    form.hasPlace = rest.contains(u' ');
    return isStatusTitles(form.titles) ? std::optional(form) : std::nullopt;
}

std::optional<DoveadmRows::Form> DoveadmRows::formOfPager(DoveadmCommand command, TextSource source)
{
    QStringList page;
    while (const auto line = source.next()) {
        const QString text = doveadmText(*line);
        if (text == u"\f" || page.size() > doveadmStatusTitles().size() + 2)
            break;
        page.append(text);
    }
    Form form;
    form.format = Format::Pager;
    if (command == DoveadmCommand::QuotaGet) {
        form.hasUser = !isPageOf(page.value(0), u"Quota name"_qs);
        form.titles = doveadmQuotaTitles();
        const qsizetype first = form.hasUser ? 1 : 0;
        return isPageOf(page.value(first), u"Quota name"_qs) &&
                       isPageOf(page.value(first + 1), u"Type"_qs) &&
                       isPageOf(page.value(first + 2), u"Value"_qs)
                   ? std::optional(form)
                   : std::nullopt;
    }
    qsizetype first = page.size();
    while (first > 0 && doveadmStatusTitles().contains(page[first - 1].section(u": "_qs, 0, 0)))
        form.titles.prepend(page[--first].section(u": "_qs, 0, 0));
    form.hasUser = first > 0;
    form.hasPlace = first == 2;
    return first <= 2 && isStatusTitles(form.titles) ? std::optional(form) : std::nullopt;
}

std::optional<DoveadmRows::Form> DoveadmRows::formOfJson(DoveadmCommand command,
                                                         const QString& head)
{
    Form form;
    form.format = Format::Json;
    const QString first = head.section(u'}', 0, 0);
    form.hasUser = first.contains(u"\"username\":");
    const bool isQuota = first.contains(u"\"root\":") && first.contains(u"\"type\":") &&
                         first.contains(u"\"value\":") && first.contains(u"\"limit\":");
    const bool isStatus = (form.hasUser || first.contains(u"\"mailbox\":")) &&
                          (first.contains(u"\"messages\":") || first.contains(u"\"vsize\":"));
    return command == DoveadmCommand::QuotaGet ? (isQuota ? std::optional(form) : std::nullopt)
                                               : (isStatus ? std::optional(form) : std::nullopt);
}

/// By its first lines; what doveadm complains of may stand before its titles.
std::optional<DoveadmRows::Form> DoveadmRows::formOf(DoveadmCommand command, TextSource source)
{
    constexpr int mostErrors = 100;
    constexpr qsizetype enough = 4096;
    for (int i = 0; i < mostErrors; ++i) {
        const auto line = source.next();
        if (!line)
            return std::nullopt;
        const QByteArrayView bytes = line->bytes.first(std::min(line->bytes.size(), enough));
        const QString text = decodedText(bytes, line->isUtf8);
        if (text.trimmed().isEmpty() || isDoveadmError(text))
            continue;
        if (text.startsWith(u"[{\""))
            return formOfJson(command, text);
        if (auto form = formOfTitles(command, text))
            return form;
        if (auto form = formOfFlow(command, text))
            return form;
        source.goBackTo(*line);
        return formOfPager(command, source);
    }
    return std::nullopt;
}

bool DoveadmRows::isOutputOf(DoveadmCommand command, const FileBytes& file)
{
    const auto source = TextSource::headOf(file);
    if (!source || !formOf(command, *source))
        return false;
    // A name may be made of the words of both; those of a quota are more.
    return command == DoveadmCommand::QuotaGet || !formOf(DoveadmCommand::QuotaGet, *source);
}

} // namespace jalon::inventory

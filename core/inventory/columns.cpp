// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/columns.h"

#include "core/inventory/bytesizes.h"

#include <algorithm>
#include <array>

namespace jalon::inventory {

namespace {

QString withoutBrackets(const QString& title)
{
    QString rest;
    int depth = 0;
    for (const QChar c : title) {
        depth += c == u'[' ? 1 : 0;
        if (depth == 0)
            rest += c;
        depth -= c == u']' && depth > 0 ? 1 : 0;
    }
    return rest.trimmed().isEmpty() ? title : rest;
}

/// Its words: parted by anything but letters and digits, and where a capital follows a small one.
QStringList wordsOf(const QString& title)
{
    const QString plain = withoutBrackets(title).normalized(QString::NormalizationForm_KD);
    QStringList words;
    bool begins = true;
    QChar before;
    for (const QChar c : plain) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (!c.isLetterOrNumber()) {
            begins = true;
            continue;
        }
        if (begins || (c.isUpper() && before.isLower()))
            words.append(QString());
        words.last() += c.toLower();
        begins = false;
        before = c;
    }
    return words;
}

struct FieldCell {
    const char* field;
    Cell cell;
};

constexpr std::array<FieldCell, 21> fieldCells{{{"address", Cell::Address},
                                                {"kind", Cell::Kind},
                                                {"system", Cell::System},
                                                {"name", Cell::Name},
                                                {"firstName", Cell::FirstName},
                                                {"lastName", Cell::LastName},
                                                {"login", Cell::Login},
                                                {"group", Cell::Group},
                                                {"volume", Cell::Volume},
                                                {"messages", Cell::Messages},
                                                {"folders", Cell::Folders},
                                                {"largestFolder", Cell::LargestFolder},
                                                {"largestMessage", Cell::LargestMessage},
                                                {"archive", Cell::Archive},
                                                {"archiveMessages", Cell::ArchiveMessages},
                                                {"quota", Cell::Quota},
                                                {"suspended", Cell::Suspended},
                                                {"lastUse", Cell::LastUse},
                                                {"aliases", Cell::Aliases},
                                                {"server", Cell::Server},
                                                {"wave", Cell::Wave}}};

bool holdsVolume(Cell cell)
{
    return cell == Cell::Volume || cell == Cell::Archive || cell == Cell::Quota ||
           cell == Cell::LargestMessage || cell == Cell::VolumeBesides;
}

qsizetype columnNamed(const QList<Column>& columns, const QString& name)
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].title == name)
            return i;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].title.compare(name, Qt::CaseInsensitive) == 0)
            return i;
    bool isNumber = false;
    const qsizetype number = name.toInt(&isNumber);
    return isNumber && number >= 1 && number <= columns.size() ? number - 1 : -1;
}

} // namespace

TitleKey titleKey(const QString& title)
{
    QStringList words = wordsOf(title);
    TitleKey key;
    if (words.size() > 1) {
        // "To" is a unit in French and the end of English names such as GrantSendOnBehalfTo.
        const bool isWord = words.last() == u"to" && words[words.size() - 2] != u"en" &&
                            !title.trimmed().endsWith(u')');
        key.unit = isWord ? std::nullopt : unitOfTitle(words.last());
        if (key.unit)
            words.removeLast();
        if (key.unit && words.size() > 1 && (words.last() == u"in" || words.last() == u"en"))
            words.removeLast();
    }
    key.key = words.join(QString());
    return key;
}

QSet<QString> titleKeys(const QStringList& titles)
{
    QSet<QString> keys;
    for (const QString& title : titles)
        keys.insert(titleKey(title).key);
    return keys;
}

QList<Column> columnsOf(const QStringList& header, std::span<const Title> titles)
{
    QList<Column> columns;
    for (const QString& title : header) {
        Column column{title, titleKey(title), Cell::Ignored, {}};
        column.unit = column.key.unit;
        columns.append(column);
    }
    QList<Cell> taken;
    for (const Title& title : titles) {
        if (taken.contains(title.cell))
            continue;
        const auto found = std::ranges::find_if(columns, [&title](const Column& column) {
            return column.cell == Cell::Ignored && column.key.key == QLatin1String(title.key);
        });
        if (found == columns.end())
            continue;
        found->cell = title.cell;
        taken.append(title.cell);
    }
    return columns;
}

const char* fieldOf(Cell cell)
{
    const auto found = std::ranges::find(fieldCells, cell, &FieldCell::cell);
    return found == fieldCells.end() ? nullptr : found->field;
}

std::optional<Cell> cellOf(QStringView field)
{
    const auto found = std::ranges::find_if(
        fieldCells, [field](const FieldCell& pair) { return field == QLatin1String(pair.field); });
    return found == fieldCells.end() ? std::nullopt : std::optional(found->cell);
}

Expected<QList<Column>> mapped(QList<Column> columns, const ColumnMapping& mapping)
{
    const auto unit = unitByName(mapping.volumeUnit);
    if (!unit && !mapping.volumeUnit.isEmpty())
        return failure(ErrorKind::Usage, "import.wrong-unit", {mapping.volumeUnit, unitNames()});
    for (auto it = mapping.fields.cbegin(); it != mapping.fields.cend(); ++it) {
        const qsizetype index = columnNamed(columns, it.key());
        if (index < 0)
            return failure(ErrorKind::Usage, "import.unknown-column", {it.key()});
        const auto cell = it.value().isEmpty() ? std::optional(Cell::Ignored) : cellOf(it.value());
        if (!cell) {
            QStringList names;
            for (const FieldCell& pair : fieldCells)
                names.append(QLatin1String(pair.field));
            return failure(ErrorKind::Usage, "import.wrong-field",
                           {it.value(), names.join(QStringLiteral(", "))});
        }
        for (Column& column : columns)
            if (column.cell == *cell)
                column.cell = Cell::Ignored;
        columns[index].cell = *cell;
    }
    if (unit)
        for (Column& column : columns)
            if (holdsVolume(column.cell))
                column.unit = unit;
    return columns;
}

} // namespace jalon::inventory

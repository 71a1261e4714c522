// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/settingsmodel.h"

#include "core/units/untrusted.h"
#include "ui/models/exportwords.h"

namespace jalon {

/// Settings the scripts take beside those of the plan.
static constexpr const char* operatorsKeys[] = {
    "SECRETS_DIR", "CA_FILE",    "TARGET_IMAP_CA_FILE", "SOURCE_…_CA_FILE", "TARGET_IMAP_VERIFY",
    "IMAPSYNC",    "FINAL_DAYS", "MAX_MESSAGE_BYTES",   "SHARED_WRITER",
};

void SettingsModel::show(const QByteArray& settings)
{
    beginResetModel();
    m_rows.clear();
    QStringList administered;
    for (const QByteArray& line : settings.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals <= 0 || line.startsWith('#'))
            continue;
        Row row{QString::fromUtf8(line.first(equals)),
                visibleText(QByteArrayView(line).sliced(equals + 1)), true};
        if (row.key.endsWith(QLatin1String("_ACCESS")) &&
            row.value == QLatin1String("administrator"))
            administered.append(row.key.chopped(7));
        // Where no administrator reads the mailboxes, none is to be named.
        const bool isNeedless = (row.key.endsWith(QLatin1String("_ADMIN")) &&
                                 !administered.contains(row.key.chopped(6))) ||
                                row.key == QLatin1String("BLUEMIND_VERSION");
        row.isWanting = row.value.isEmpty() && !isNeedless;
        m_rows.append(row);
    }
    for (const char* key : operatorsKeys)
        m_rows.append({QString::fromUtf8(key), {}});
    endResetModel();
}

QStringList SettingsModel::wanting() const
{
    QStringList keys;
    for (const Row& row : m_rows)
        if (row.isWanting)
            keys.append(row.key);
    return keys;
}

int SettingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SettingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SettingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Row& row = m_rows.at(index.row());
    const auto text = [&] {
        if (index.column() == Key)
            return visibleText(row.key);
        if (index.column() == Meaning)
            return settingWords(row.key);
        if (!row.value.isEmpty())
            return row.value;
        return row.isWanting ? QStringLiteral("⚠ ") + tr("to be given")
               : row.isTold  ? QStringLiteral("–")
                             : tr("not set");
    }();
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key:
        return tr("Setting");
    case Value:
        return tr("Value");
    case Meaning:
        return tr("What it is");
    }
    return {};
}

} // namespace jalon

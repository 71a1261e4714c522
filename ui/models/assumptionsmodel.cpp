// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/assumptionsmodel.h"

#include "core/report/cells.h"
#include "ui/models/assumptionscale.h"
#include "ui/text/texts.h"

#include <QFont>

#include <algorithm>
#include <array>

namespace jalon {

namespace {

enum Group { Stores, Thresholds, Filling, Growth, OldArchives, Archiver, Backups, Others };
constexpr int groupCount = Others + 1;

struct Prefix {
    const char* prefix;
    Group group;
};

constexpr Prefix prefixes[] = {
    {"replication", Stores},   {"search", Stores},        {"database", Stores},
    {"memory", Stores},        {"threshold", Thresholds}, {"dedicated", Thresholds},
    {"fill", Filling},         {"expansion", Filling},    {"calendar", Filling},
    {"waves", Filling},        {"horizon", Growth},       {"growth", Growth},
    {"archives", OldArchives}, {"archive", Archiver},     {"expunge", Archiver},
    {"logs", Backups},         {"backup", Backups},
};

Group groupOf(const Assumption& assumption)
{
    const QByteArrayView key(assumption.key);
    const QByteArrayView prefix = key.first(key.indexOf('.'));
    const auto known = std::ranges::find_if(
        prefixes, [&](const Prefix& each) { return prefix == QByteArrayView(each.prefix); });
    return known == std::end(prefixes) ? Others : known->group;
}

const AssumptionValue* valueOf(const QList<AssumptionValue>& values, const char* key)
{
    const auto found = std::ranges::find_if(
        values, [key](const AssumptionValue& value) { return value.key == QLatin1String(key); });
    return found == values.cend() ? nullptr : &*found;
}

void set(AssumptionRow& row, const QList<AssumptionValue>& values, AssumptionOrigin origin)
{
    const AssumptionValue* value = valueOf(values, row.assumption->key);
    if (!value)
        return;
    row.value = value->value;
    row.origin = origin;
    row.reason = value->reason;
}

} // namespace

AssumptionsModel::AssumptionsModel(QObject* parent)
    : QAbstractItemModel(parent)
{
    m_groups.resize(groupCount);
    for (const Assumption& assumption : assumptionCatalogue())
        m_groups[groupOf(assumption)].append(
            {&assumption, assumption.defaultValue, assumption.defaultValue, {}, {}});
}

void AssumptionsModel::show(const Plan& plan, const QString& scenario, const Texts& texts)
{
    const auto chosen = std::ranges::find(plan.scenarios, scenario, &Scenario::name);
    m_isBase = scenario.isEmpty() || chosen == plan.scenarios.cend();
    const bool isFirst = !m_texts;
    m_texts = &texts;
    for (int group = 0; group < groupCount; ++group) {
        const QModelIndex parent = index(group, 0);
        for (int i = 0; i < m_groups.at(group).size(); ++i) {
            AssumptionRow& row = m_groups[group][i];
            const Assumption& assumption = *row.assumption;
            AssumptionRow now{
                &assumption, assumption.defaultValue, assumption.defaultValue, {}, {}};
            set(now, plan.assumptions, AssumptionOrigin::Entered);
            if (!m_isBase) {
                now.former = now.value;
                set(now, chosen->overrides, AssumptionOrigin::Scenario);
            }
            if (now == row)
                continue;
            row = now;
            Q_EMIT dataChanged(index(i, 0, parent), index(i, ColumnCount - 1, parent));
        }
    }
    if (isFirst)
        retranslate();
}

void AssumptionsModel::retranslate()
{
    for (int group = 0; group < groupCount; ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, parent),
                           index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
    Q_EMIT dataChanged(index(0, 0), index(groupCount - 1, 0));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const AssumptionRow* AssumptionsModel::row(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0
               ? &m_groups.at(qsizetype(index.internalId()) - 1).at(index.row())
               : nullptr;
}

QModelIndex AssumptionsModel::indexOf(const QString& key) const
{
    for (int group = 0; group < groupCount; ++group)
        for (int row = 0; row < m_groups.at(group).size(); ++row)
            if (key == QLatin1String(m_groups.at(group).at(row).assumption->key))
                return index(row, Value, index(group, 0));
    return {};
}

QString AssumptionsModel::rangeWords(const Assumption& assumption) const
{
    if (assumption.unit == AssumptionUnit::Switch)
        return m_texts->sentence(report::message("unit.yes-or-no"));
    const bool isPlausible = assumption.hasPlausibleRange();
    const QString least = m_texts->assumptionValue(
        assumption.unit, isPlausible ? assumption.plausibleLow : assumption.minimum);
    if (!isPlausible && !assumption.hasMaximum())
        return tr("%1 or more").arg(least);
    const qint64 most = isPlausible ? assumption.plausibleHigh : assumption.maximum;
    //: A range of values
    return tr("%1 to %2").arg(least, m_texts->assumptionValue(assumption.unit, most));
}

QModelIndex AssumptionsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex AssumptionsModel::parent(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0
               ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
               : QModelIndex();
}

int AssumptionsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return groupCount;
    const bool isGroup = parent.internalId() == 0 && parent.column() == 0;
    return isGroup ? int(m_groups.at(parent.row()).size()) : 0;
}

int AssumptionsModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString AssumptionsModel::groupName(int group) const
{
    switch (group) {
    case Stores:
        return tr("Stores that follow the mail");
    case Thresholds:
        return tr("Thresholds");
    case Filling:
        return tr("Filling and waves");
    case Growth:
        return tr("Growth and horizon");
    case OldArchives:
        return tr("Archives of 3.5");
    case Archiver:
        return tr("Archiver and deleted messages");
    case Backups:
        return tr("Logs and backups");
    }
    return tr("Others");
}

QString AssumptionsModel::text(const AssumptionRow& row, int column) const
{
    const Assumption& assumption = *row.assumption;
    switch (column) {
    case Name:
        return m_texts->assumption(QString::fromLatin1(assumption.key));
    case Value: {
        const bool isWrong = row.value < assumption.minimum || row.value > assumption.maximum;
        const QString sign = isWrong           ? QStringLiteral("⚠ ")
                             : row.isChanged() ? QStringLiteral("● ")
                                               : QString();
        return sign + m_texts->assumptionValue(assumption.unit, row.value);
    }
    case Range:
        return rangeWords(assumption);
    case Origin:
        return m_texts->sentence(report::wordOf(row.origin));
    case Source:
        return QString::fromUtf8(assumption.source);
    }
    return {};
}

QVariant AssumptionsModel::data(const QModelIndex& index, int role) const
{
    if (!m_texts || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AssumptionRow* one = row(index);
    if (role == Qt::FontRole && (!one || (one->isChanged() && index.column() <= Value))) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (!one)
        return role == Qt::DisplayRole && index.column() == Name ? groupName(index.row())
                                                                 : QVariant();
    if (role == Qt::EditRole && index.column() == Value)
        return editableValue(one->assumption->unit, one->value, *m_texts);
    if (role == Qt::DisplayRole)
        return text(*one, index.column());
    if (role != Qt::ToolTipRole)
        return {};
    const QString former = m_texts->assumptionValue(one->assumption->unit, one->former);
    return (index.column() != Value || !one->isChanged() ? text(*one, index.column())
            : m_isBase                                   ? tr("Default: %1").arg(former)
                                                         : tr("Base: %1").arg(former))
        .toHtmlEscaped();
}

/// A bare number is in the unit that was shown.
static QString withUnit(const QString& written, const QString& shown)
{
    if (written.isEmpty() || !written.back().isDigit())
        return written;
    qsizetype unit = shown.size();
    while (unit > 0 && !shown.at(unit - 1).isDigit())
        --unit;
    return unit == 0 ? written : written + shown.sliced(unit);
}

/// Why a value is refused, by the name of the assumption and not by its key.
QString AssumptionsModel::refusal(const Assumption& assumption, const QString& written,
                                  const Error& error) const
{
    const QString name =
        m_texts->sentence({QStringLiteral("assumption.") + QLatin1String(assumption.key), {}});
    if (error.message.id == QLatin1String("sizing.out-of-range"))
        return tr("“%1” goes from %2 to %3: %4 is outside.")
            .arg(name, m_texts->assumptionValue(assumption.unit, assumption.minimum),
                 m_texts->assumptionValue(assumption.unit, assumption.maximum), written);
    return tr("“%1” is no value of “%2”: write it like %3.")
        .arg(written, name, editableValue(assumption.unit, assumption.defaultValue, *m_texts));
}

bool AssumptionsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const AssumptionRow* one = row(index);
    const QString shown = data(index, Qt::EditRole).toString();
    const QString written = withUnit(value.toString().trimmed(), shown);
    if (!one || role != Qt::EditRole || written == shown)
        return false;
    const auto parsed =
        parseAssumption(QString::fromLatin1(one->assumption->key) + QLatin1Char('=') + written);
    if (!parsed) {
        Q_EMIT refused(refusal(*one->assumption, written, parsed.error()));
        return false;
    }
    Q_EMIT edited(parsed->key, parsed->value);
    return true;
}

Qt::ItemFlags AssumptionsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return row(index) && index.column() == Value ? flags | Qt::ItemIsEditable : flags;
}

QVariant AssumptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Assumption");
    case Value:
        return tr("Value");
    case Range:
        return tr("Range");
    case Origin:
        return tr("Origin");
    case Source:
        return tr("Source");
    }
    return {};
}

} // namespace jalon

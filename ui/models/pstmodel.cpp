// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pstmodel.h"

#include "core/plan/pstedits.h"
#include "core/units/untrusted.h"
#include "ui/models/citations.h"
#include "ui/text/texts.h"

namespace jalon {

static const QString unknownSign = QStringLiteral("?");

void PstModel::show(const PlanPtr& plan, const Texts& texts)
{
    const bool isReset =
        !m_plan || m_plan->inventory.pstFiles.size() != plan->inventory.pstFiles.size();
    if (isReset)
        beginResetModel();
    m_plan = plan;
    m_texts = &texts;
    if (isReset)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

bool PstModel::hasOwner(const PstFile& file) const
{
    return file.owner && m_plan->inventory.mailboxes.rowOf(file.owner->value) >= 0;
}

bool PstModel::hasProblem(int row) const
{
    return isTruncated(file(row)) || !hasOwner(file(row));
}

int PstModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan ? 0 : int(m_plan->inventory.pstFiles.size());
}

int PstModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString word(PstFormat format)
{
    switch (format) {
    case PstFormat::Unknown:
        return unknownSign;
    case PstFormat::Ansi:
        return QStringLiteral("ANSI");
    case PstFormat::Unicode:
        return QStringLiteral("Unicode");
    }
    Q_UNREACHABLE();
}

static QString word(PstEncryption encryption)
{
    switch (encryption) {
    case PstEncryption::Unknown:
        return unknownSign;
    case PstEncryption::None:
        return PstModel::tr("none");
    case PstEncryption::Compressible:
        return PstModel::tr("compressible");
    case PstEncryption::High:
        return PstModel::tr("high");
    }
    Q_UNREACHABLE();
}

QString PstModel::stateText(const PstFile& file) const
{
    QStringList states;
    if (isTruncated(file))
        states.append(QStringLiteral("✕ ") + tr("truncated: copy it again"));
    if (!file.owner)
        states.append(QStringLiteral("▲ ") + tr("no owner yet"));
    else if (!hasOwner(file))
        states.append(QStringLiteral("▲ ") + tr("its owner is no mailbox of the plan"));
    return states.join(QStringLiteral(" · "));
}

QString PstModel::text(const PstFile& file, int column) const
{
    const auto bytes = [this](const std::optional<ByteSize>& size) {
        return size ? m_texts->bytes(*size) : unknownSign;
    };
    switch (column) {
    case Path:
        return visibleText(file.path);
    case Owner:
        return file.owner ? visibleText(file.owner->value) : unknownSign;
    case Size:
        return bytes(file.bytes);
    case Declared:
        return bytes(file.declared);
    case Format:
        return word(file.format);
    case Encryption:
        return word(file.encryption);
    case State:
        return stateText(file);
    }
    return {};
}

QString PstModel::toolTip(const PstFile& file, int column) const
{
    QStringList lines{text(file, column)};
    const Inventory& inventory = m_plan->inventory;
    if (column == Size && file.bytes)
        lines.append(m_texts->exactBytes(*file.bytes));
    if (column == Declared && file.declared)
        lines.append(m_texts->exactBytes(*file.declared));
    if (column == Owner && file.owner)
        lines.append(citationText(inventory, file.owner->from));
    else if (column == Format && file.format == PstFormat::Ansi)
        lines.append(tr("The format of Outlook before 2003, of 2 GB at most."));
    else if (column != State)
        lines.append(citationText(inventory, file.from));
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

static QVariant sortKey(const PstFile& file, int column, const QString& text)
{
    if (column == PstModel::Size)
        return file.bytes ? file.bytes->bytes() : -1;
    if (column == PstModel::Declared)
        return file.declared ? file.declared->bytes() : -1;
    return text;
}

QVariant PstModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PstFile& shown = file(index.row());
    const bool isNumber = index.column() == Size || index.column() == Declared;
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return toolTip(shown, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case sortRole:
        return sortKey(shown, index.column(), text(shown, index.column()));
    default:
        return {};
    }
}

QVariant PstModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Size || section == Declared))
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Path:
        return tr("File");
    case Owner:
        return tr("Owner");
    case Size:
        return tr("Size on disk");
    case Declared:
        return tr("Size it declares");
    case Format:
        return tr("Format");
    case Encryption:
        return tr("Encryption");
    case State:
        return tr("To be looked at");
    }
    return {};
}

PstFilter::PstFilter(PstModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setSortRole(PstModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void PstFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

void PstFilter::setOnlyProblems(bool isOnly)
{
    m_isOnlyProblems = isOnly;
    invalidateFilter();
}

bool PstFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const PstFile& file = m_model->file(row);
    const bool isNamed = file.path.contains(m_text, Qt::CaseInsensitive) ||
                         (file.owner && file.owner->value.contains(m_text, Qt::CaseInsensitive));
    return isNamed && (!m_isOnlyProblems || m_model->hasProblem(row));
}

} // namespace jalon

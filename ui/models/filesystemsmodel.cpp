// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/filesystemsmodel.h"

#include "core/units/untrusted.h"
#include "ui/text/texts.h"

#include <algorithm>

namespace jalon {

void FilesystemsModel::show(const QList<FilesystemSizing>& filesystems, const Texts& texts)
{
    const bool isReset = !std::ranges::equal(m_filesystems, filesystems, {},
                                             &FilesystemSizing::mount, &FilesystemSizing::mount);
    if (isReset)
        beginResetModel();
    m_filesystems = filesystems;
    m_texts = &texts;
    if (isReset)
        endResetModel();
    else if (!m_filesystems.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const FilesystemSizing* FilesystemsModel::filesystem(const QModelIndex& index) const
{
    return index.isValid() ? &m_filesystems.at(index.row()) : nullptr;
}

int FilesystemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_filesystems.size());
}

int FilesystemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FilesystemsModel::verdictWord(jalon::Verdict verdict, const Texts& texts)
{
    switch (verdict) {
    case Verdict::Fits:
        return QStringLiteral("✓ ") + texts.verdict(verdict);
    case Verdict::Tight:
        return QStringLiteral("▲ ") + texts.verdict(verdict);
    case Verdict::Full:
        return QStringLiteral("✕ ") + texts.verdict(verdict);
    case Verdict::Unknown:
        return QStringLiteral("? ") + texts.verdict(verdict);
    }
    Q_UNREACHABLE();
}

QString FilesystemsModel::mountWord(const FilesystemSizing& filesystem)
{
    //: In the place of a mount: no filesystem of the server is known
    return filesystem.mount.isEmpty() ? tr("none known") : visibleText(filesystem.mount);
}

QString FilesystemsModel::bytes(const std::optional<ByteSize>& size) const
{
    return size ? m_texts->bytes(*size) : QStringLiteral("?");
}

QString FilesystemsModel::figure(const FilesystemSizing& filesystem, ByteSize size) const
{
    const QString words = m_texts->bytes(size);
    return filesystem.isLowerBound() ? QStringLiteral("≥ ") + words : words;
}

QString FilesystemsModel::text(const FilesystemSizing& filesystem, int column) const
{
    switch (column) {
    case Mount:
        return mountWord(filesystem);
    case Stores: {
        QStringList names;
        for (const StoreKind store : filesystem.stores)
            names.append(m_texts->store(store));
        return names.join(QStringLiteral(", "));
    }
    case Capacity:
        return bytes(filesystem.usable);
    case Used:
        return bytes(filesystem.used);
    case Peak:
        return filesystem.verdict == Verdict::Unknown ? QStringLiteral("?")
                                                      : figure(filesystem, filesystem.peak.high);
    case Missing:
        return filesystem.missing == ByteSize{} ? QStringLiteral("–")
                                                : figure(filesystem, filesystem.missing);
    case Verdict:
        return verdictWord(filesystem.verdict, *m_texts);
    }
    return {};
}

QVariant FilesystemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNumber = index.column() >= Capacity && index.column() <= Missing;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = text(m_filesystems.at(index.row()), index.column());
    return role == Qt::ToolTipRole ? shown.toHtmlEscaped() : shown;
}

QVariant FilesystemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Capacity && section <= Missing)
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mount:
        return tr("Filesystem");
    case Stores:
        return tr("Stores");
    //: Used plus available, as df prints them
    case Capacity:
        return tr("Usable");
    case Used:
        return tr("Used now");
    case Peak:
        return tr("At worst");
    //: What must be freed or added
    case Missing:
        return tr("Missing");
    case Verdict:
        return tr("Verdict");
    }
    return {};
}

} // namespace jalon

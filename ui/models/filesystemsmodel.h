// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/sizing.h"

#include <QAbstractTableModel>

namespace jalon {

class Texts;

/// The filesystems of one server as they were sized: the table beside the chart.
class FilesystemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Mount, Stores, Capacity, Used, Peak, Missing, Verdict, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<FilesystemSizing>& filesystems, const Texts& texts);
    const FilesystemSizing* filesystem(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString mountWord(const FilesystemSizing& filesystem);
    /// The verdict's word after a sign of its own, so that it is told without colour.
    static QString verdictWord(jalon::Verdict verdict, const Texts& texts);

private:
    QString text(const FilesystemSizing& filesystem, int column) const;
    QString bytes(const std::optional<ByteSize>& size) const;
    /// With "≥" when more of it is unknown.
    QString figure(const FilesystemSizing& filesystem, ByteSize size) const;

    QList<FilesystemSizing> m_filesystems;
    const Texts* m_texts = nullptr;
};

} // namespace jalon

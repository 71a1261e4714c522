// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/export.h"
#include "ui/models/exportwords.h"

#include <QAbstractItemModel>

namespace jalon {

class Texts;

/// A file of an export as it is shown: nothing of its bytes is copied.
struct ListedFile {
    const ExportedFile* file = nullptr;
    qint64 rows = -1; ///< of a table, its header aside; −1 for what is none
};

/// The files of an export in the groups and the order their reader needs them in.
class ExportFilesModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Path, Purpose, Content, ColumnCount };

    using QAbstractItemModel::parent;
    using QAbstractItemModel::QAbstractItemModel;

    /// The files outlive what is shown of them.
    void show(const QList<ListedFile>& files, const Texts& texts);
    /// The file of a row; nothing for a group.
    const ExportedFile* file(const QModelIndex& index) const;
    /// Where the file of that path stands; the first file where none has it.
    QModelIndex indexOf(const QString& path) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        ExportGroup group;
        QList<ListedFile> files;
    };

    QString groupText(const Group& group, int column) const;
    QString fileText(const ListedFile& file, int column) const;

    QList<Group> m_groups;
    const Texts* m_texts = nullptr;
};

} // namespace jalon

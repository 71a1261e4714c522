// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servers/storepaths.h"

#include "core/plan/enums.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QHeaderView>

namespace jalon {

StorePaths::StorePaths(QWidget* parent)
    : QTableWidget(parent)
{
    const auto stores = enumNames(StoreKind{});
    setColumnCount(2);
    setRowCount(int(stores.size()));
    setUpTable(this);
    setMinimumHeight(90);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (int row = 0; row < rowCount(); ++row) {
        auto* name = new QTableWidgetItem;
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        setItem(row, 0, name);
        setItem(row, 1, new QTableWidgetItem);
    }
    connect(this, &QTableWidget::itemChanged, this, &StorePaths::onChanged);
}

void StorePaths::retranslate(const Texts& texts)
{
    const QSignalBlocker quiet(this);
    setHorizontalHeaderLabels({tr("Store"), tr("Directory on the server")});
    int row = 0;
    for (const auto& [store, name] : enumNames(StoreKind{}))
        item(row++, 0)->setText(texts.store(store));
}

void StorePaths::show(const QMap<QString, QString>& paths)
{
    const QSignalBlocker quiet(this);
    int row = 0;
    for (const auto& [store, name] : enumNames(StoreKind{}))
        item(row++, 1)->setText(paths.value(name));
    viewport()->update();
}

void StorePaths::onChanged()
{
    QMap<QString, QString> paths;
    int row = 0;
    for (const auto& [store, name] : enumNames(StoreKind{})) {
        const QString path = item(row++, 1)->text().trimmed();
        if (!path.isEmpty())
            paths.insert(name, path);
    }
    Q_EMIT edited(paths);
}

} // namespace jalon

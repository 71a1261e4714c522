// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/methods/methods.h"
#include "tests/bench/measure.h"
#include "ui/models/mailboxesmodel.h"
#include "ui/text/texts.h"

#include <QApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

using namespace jalon;

namespace {

Plan planOf(qsizetype count)
{
    QList<Mailbox> mailboxes;
    for (qsizetype i = 0; i < count; ++i) {
        // No order of any column is that of the addresses.
        const quint32 mixed = quint32(i) * 2654435761u;
        const Citation row{1, quint32(i + 2)};
        Mailbox box;
        box.address =
            QStringLiteral("prenom.nom%1@example%2.org").arg(i, 6, 10, QLatin1Char('0')).arg(i % 3);
        box.name = Cited<QString>{QStringLiteral("Prénom Nom %1").arg(mixed), row};
        box.kind = Cited<MailboxKind>{MailboxKind::User, row};
        box.system = Cited<MailSystem>{i % 5 ? MailSystem::Exchange : MailSystem::Domino, row};
        box.group = Cited<QString>{QStringLiteral("Service %1").arg(mixed % 40), row};
        if (i % 20)
            box.volume = Cited<ByteSize>{ByteSize(qint64(mixed) * 3), row};
        box.messages = Cited<qint64>{mixed / 20'000, row};
        mailboxes.append(box);
    }
    Plan plan;
    plan.inventory.mailboxes = MailboxTable(mailboxes);
    return plan;
}

/// An item a cell, texts to show and numbers to sort by.
void fill(QStandardItemModel& model, const MailboxesModel& like)
{
    for (int row = 0; row < like.rowCount(); ++row) {
        const Mailbox& mailbox = like.rows().mailbox(row);
        QList<QStandardItem*> items;
        for (int column = 0; column < MailboxesModel::ColumnCount; ++column) {
            auto* item = new QStandardItem(like.index(row, column).data().toString());
            item->setData(item->text(), Qt::UserRole);
            if (column == MailboxesModel::Volume && mailbox.volume)
                item->setData(mailbox.volume->value.bytes(), Qt::UserRole);
            items.append(item);
        }
        model.appendRow(items);
    }
}

/// From what the operator does to what he sees.
void paint(QTableView& view)
{
    QCoreApplication::processEvents();
    view.viewport()->repaint();
}

void prepare(QTableView& view)
{
    view.resize(1100, 600);
    view.verticalHeader()->setDefaultSectionSize(24);
    view.show();
    paint(view);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const qsizetype count = argc > 1 ? std::atoll(argv[1]) : 100'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 9;
    const Texts texts(Language::French);
    MailboxRows rows;
    rows.plan = std::make_shared<const Plan>(planOf(count));
    rows.choices = std::make_shared<const QList<MethodChoice>>(chooseMethods(*rows.plan));

    MailboxesModel model;
    QTableView table;
    table.setModel(&model);
    prepare(table);
    MailboxesModel again;
    again.show(rows, texts);
    QStandardItemModel items;
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&items);
    proxy.setSortRole(Qt::UserRole);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(-1);
    QTableView naive;
    naive.setModel(&proxy);
    prepare(naive);

    bench::compare(
        "shown", "items of a QStandardItemModel",
        [&] {
            items.clear();
            fill(items, again);
            paint(naive);
        },
        "MailboxesModel",
        [&] {
            model.show({}, texts);
            model.show(rows, texts);
            paint(table);
        },
        rounds);
    bool isUp = false;
    for (const auto& [name, column] :
         {std::pair("sorted by volume", int(MailboxesModel::Volume)),
          std::pair("sorted by name", int(MailboxesModel::Name)),
          std::pair("sorted by method", int(MailboxesModel::MoveMethod))}) {
        const auto order = [&] { return isUp ? Qt::AscendingOrder : Qt::DescendingOrder; };
        bench::compare(
            name, "QSortFilterProxyModel",
            [&] {
                isUp = !isUp;
                proxy.sort(column, order());
                paint(naive);
            },
            "MailboxesModel",
            [&] {
                model.sort(column, order());
                paint(table);
            },
            rounds);
    }
    // The last order stays: what the filter lets through is sorted too.
    model.sort(MailboxesModel::Name);
    proxy.sort(MailboxesModel::Name);
    int letters = 0;
    bench::compare(
        "filtered by a text, in the order of names", "QSortFilterProxyModel",
        [&] {
            proxy.setFilterFixedString(QStringLiteral("nom%1").arg(++letters % 2));
            paint(naive);
        },
        "MailboxesModel",
        [&] {
            MailboxFilter filter;
            filter.text = QStringLiteral("nom%1").arg(letters % 2);
            model.setFilter(filter);
            paint(table);
        },
        rounds);
    return model.rowCount() < 0;
}

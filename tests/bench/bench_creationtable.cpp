// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measure.h"
#include "ui/models/creationmodels.h"
#include "ui/text/texts.h"

#include <QSortFilterProxyModel>

#include <cstdlib>

using namespace jalon;

// usage: bench_creationtable [MAILBOXES [ROUNDS]]

namespace {

template <class T>
Cited<T> cited(T value)
{
    return {std::move(value), {1, 1}};
}

/// Ten domains, two servers, every hundredth mailbox without a last name.
EntryRows rowsOf(qsizetype count)
{
    auto plan = std::make_shared<Plan>();
    for (const char* name : {"bm1", "bm2"}) {
        Server server;
        server.name = QString::fromLatin1(name);
        server.facts.tags = {{QStringLiteral("mail/imap"), {}, std::nullopt}};
        plan->servers.append(server);
    }
    QList<Mailbox> boxes;
    for (qsizetype i = 0; i < count; ++i) {
        Mailbox box;
        box.address = QStringLiteral("nom.famille%1@d%2.example")
                          .arg((i * 7919) % 1'000'003, 7, 10, QChar(u'0'))
                          .arg(i % 10);
        box.system = cited(MailSystem::Exchange);
        if (i % 100 > 0)
            box.lastName = cited(QStringLiteral("Lefèvre%1").arg((i * 31) % 9973));
        box.volume = cited(ByteSize(1'000'003 * (i % 9973 + 1)));
        boxes.append(box);
    }
    plan->inventory.mailboxes = MailboxTable(boxes);
    return {plan, std::make_shared<const Creation>(planCreation(*plan, chooseMethods(*plan)))};
}

} // namespace

int main(int argc, char** argv)
{
    const qsizetype count = argc > 1 ? std::atoll(argv[1]) : 100'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    const EntryRows rows = rowsOf(count);
    const Texts texts(Language::English);
    EntriesModel model;
    EntriesModel beneath;
    model.show(rows, texts);
    beneath.show(rows, texts);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&beneath);
    const auto order = [](int round) {
        return round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder;
    };
    for (int column = 0; column < EntriesModel::ColumnCount; ++column) {
        int naive = 0;
        int ours = 0;
        const QString what = QStringLiteral("sorted by column %1").arg(column);
        bench::compare(
            qPrintable(what), "a proxy model", [&] { proxy.sort(column, order(naive++)); },
            "the model itself", [&] { model.sort(column, order(ours++)); }, rounds);
    }
    int naive = 0;
    int ours = 0;
    const auto text = [](int round) { return QStringLiteral("famille00%1").arg(round % 10); };
    bench::compare(
        "filtered by a text", "a proxy model", [&] { proxy.setFilterFixedString(text(naive++)); },
        "the model itself",
        [&] {
            model.setFilter({text(ours++), {}, {}, {}, false});
        },
        rounds);
    return model.rowCount() < 0;
}

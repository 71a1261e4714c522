// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/edits.h"
#include "core/plan/factrows.h"

#include <QTest>

using namespace jalon;

static const QDateTime monday = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);

static Server named(const char* name)
{
    Server server;
    server.name = QString::fromUtf8(name);
    return server;
}

static Plan planWith(const QList<Server>& servers)
{
    Plan plan;
    plan.servers = servers;
    return plan;
}

class TestEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanNeedsItsCustomer()
    {
        QCOMPARE(newPlan(QStringLiteral("  "), Language::French, monday).error().message.id,
                 QStringLiteral("plan.no-customer"));
        const auto plan = newPlan(QStringLiteral(" Évry "), Language::English, monday);
        QCOMPARE(plan->customer, QStringLiteral("Évry"));
        QCOMPARE(plan->created, monday);
    }

    void unfitServersAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("store");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("id");
        QTest::newRow("no name") << " "
                                 << ""
                                 << ""
                                 << "plan.server-without-name";
        QTest::newRow("long") << QString(65, u'x') << ""
                              << ""
                              << "plan.server-name-unfit";
        QTest::newRow("escape") << "a\x1B"
                                << ""
                                << ""
                                << "plan.server-name-unfit";
        QTest::newRow("taken") << " bm1 "
                               << ""
                               << ""
                               << "plan.server-exists";
        QTest::newRow("store unheard of") << "bm2"
                                          << "mails"
                                          << "/srv"
                                          << "plan.store-unknown";
        QTest::newRow("relative path") << "bm2"
                                       << "mail-data"
                                       << "srv"
                                       << "plan.path-unfit";
        QTest::newRow("new line in path") << "bm2"
                                          << "mail-data"
                                          << "/srv\n"
                                          << "plan.path-unfit";
    }
    void unfitServersAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, store);
        QFETCH(QString, path);
        QFETCH(QString, id);
        Server server;
        server.name = name;
        if (!store.isEmpty())
            server.paths.insert(store, path);
        const auto plan = withServer(planWith({named("bm1")}), server);
        QVERIFY(!plan);
        QCOMPARE(plan.error().message.id, id);
    }

    void replacingKeepsThePlaceAndMayRename()
    {
        const auto plan =
            withServerReplaced(planWith({named("a"), named("b")}), QStringLiteral("a"), named("c"));
        QVERIFY(plan);
        QCOMPARE(plan->servers.at(0).name, QStringLiteral("c"));
        QVERIFY(!withServerReplaced(planWith({named("a"), named("b")}), QStringLiteral("a"),
                                    named("b")));
        QVERIFY(!withServerReplaced(planWith({named("a")}), QStringLiteral("z"), named("b")));
    }

    void removingAnUnknownServerIsAnError()
    {
        QCOMPARE(withoutServer(planWith({named("a")}), QStringLiteral("a"))->servers.size(), 0);
        QCOMPARE(withoutServer(planWith({named("a")}), QStringLiteral("b")).error().message.id,
                 QStringLiteral("plan.server-unknown"));
    }

    void aWaiverReplacesTheFormerOneOfItsFinding()
    {
        Waiver waiver{QStringLiteral("disk.full"),
                      {},
                      QStringLiteral("C. Durand"),
                      QStringLiteral("commandé"),
                      QDate(2026, 12, 31),
                      monday,
                      {}};
        Plan plan = *withWaiver({}, waiver);
        waiver.reason = QStringLiteral("livré");
        plan = *withWaiver(plan, waiver);
        QCOMPARE(plan.waivers.size(), 1);
        QCOMPARE(plan.waivers[0].reason, QStringLiteral("livré"));
        Waiver nobodys = waiver;
        nobodys.person = QStringLiteral(" ");
        Waiver endless = waiver;
        endless.until = QDate();
        Waiver unexplained = waiver;
        unexplained.reason.clear();
        for (const Waiver& unfit : {nobodys, endless, unexplained})
            QVERIFY(!withWaiver(plan, unfit));
        QVERIFY(withoutWaiver(plan, QStringLiteral("disk.full")).waivers.isEmpty());
    }

    void everyFactBecomesARow()
    {
        ServerFacts facts;
        const Provenance measured{Origin::Measured, monday, QStringLiteral("nproc"), false};
        facts.cpus = Fact<qint64>{8,
                                  {Origin::Entered, monday, QStringLiteral("hand"), false},
                                  Fact<qint64>::Overruled{4, measured}};
        Filesystem disk;
        disk.mount = QStringLiteral("/var");
        disk.used = Fact<ByteSize>{ByteSize(7), measured, {}};
        facts.filesystems.append(disk);
        const QList<FactRow> rows = factRows(facts);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].path, QStringLiteral("cpus"));
        QCOMPARE(std::get<qint64>(*rows[0].measured), 4);
        QCOMPARE(rows[1].path, QStringLiteral("filesystems[/var].usedBytes"));
        QCOMPARE(std::get<ByteSize>(rows[1].value), ByteSize(7));
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"

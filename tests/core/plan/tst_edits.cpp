// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/edits.h"
#include "core/plan/factedits.h"
#include "core/plan/factrows.h"
#include "core/plan/mailboxedits.h"

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

    void otherAddressesAreSpelledAlike()
    {
        Plan plan;
        Mailbox mailbox;
        mailbox.address = QStringLiteral("a@b.example");
        plan.inventory.mailboxes = MailboxTable({mailbox});
        const auto with = [&](const char* text) {
            return withMailboxField(plan, std::array<qsizetype, 1>{0},
                                    *findMailboxField(u"aliases"), QString::fromUtf8(text));
        };
        QString many;
        for (int i = 0; i < 40; ++i)
            many += QStringLiteral("alias%1@b.example ").arg(i);
        QCOMPARE(with(" X@B.example y@b.example x@b.example ")
                     ->inventory.mailboxes.at(0)
                     .aliases->value.join(u' '),
                 QStringLiteral("x@b.example y@b.example"));
        QCOMPARE(with(many.toUtf8().constData())->inventory.mailboxes.at(0).aliases->value.size(),
                 40);
        QCOMPARE(with("x@b.example nobody").error().message,
                 (Message{QStringLiteral("mailbox.address-unfit"), {QStringLiteral("nobody")}}));
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
        QCOMPARE(elementOf(rows[1].path), QStringLiteral("filesystems[/var]"));
        QVERIFY(elementOf(rows[0].path).isEmpty());
    }

    void anElementIsTakenAwayWithItsFacts_data()
    {
        QTest::addColumn<QString>("element");
        for (const char* each : {"filesystems[/a]b]", "stores[replication /r]", "databases[bj]",
                                 "services[bm-core]", "memorySettings[bm-es]", "domains[x.example]",
                                 "mailboxes[a@x.example]", "unread[df /stuck]"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }
    void anElementIsTakenAwayWithItsFacts()
    {
        QFETCH(QString, element);
        ServerFacts facts;
        facts.filesystems.resize(2);
        facts.filesystems[0].mount = QStringLiteral("/a]b");
        facts.stores.resize(2);
        facts.stores[0].store = StoreKind::Replication;
        facts.stores[0].path = Fact<QString>{QStringLiteral("/r"), {}, {}};
        facts.databases.resize(2);
        facts.databases[0].name = QStringLiteral("bj");
        facts.services.resize(2);
        facts.services[0].name = QStringLiteral("bm-core");
        facts.memorySettings.resize(2);
        facts.memorySettings[0].product = QStringLiteral("bm-es");
        facts.domains.resize(2);
        facts.domains[0].name = QStringLiteral("x.example");
        facts.mailboxes.resize(2);
        facts.mailboxes[0].address = QStringLiteral("a@x.example");
        facts.unread.resize(2);
        facts.unread[0].what = QStringLiteral("df /stuck");
        const auto sizes = [](const ServerFacts& f) {
            return QList<qsizetype>{
                f.filesystems.size(),    f.stores.size(),  f.databases.size(), f.services.size(),
                f.memorySettings.size(), f.domains.size(), f.mailboxes.size(), f.unread.size()};
        };
        const auto without = withoutElement(facts, element);
        QVERIFY(without);
        QCOMPARE(sizes(facts).count(2), 8);
        QCOMPARE(sizes(*without).count(2), 7);
        QCOMPARE(sizes(*without).count(1), 1);
        QVERIFY(!withoutElement(*without, element));
        QVERIFY(!withoutElement(facts, QStringLiteral("cpus")));
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"

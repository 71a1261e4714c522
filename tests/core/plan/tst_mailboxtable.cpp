// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/mailboxfields.h"
#include "core/plan/mailboxtable.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <map>

using namespace jalon;

static Mailbox mailbox(int number, const char* name = "")
{
    Mailbox made;
    made.address = QStringLiteral("user%1@example.org").arg(number);
    if (*name)
        made.name = Cited<QString>{QString::fromLatin1(name), {1, quint32(number)}};
    return made;
}

static MailboxTable tableOf(int count)
{
    QList<Mailbox> mailboxes;
    for (int i = 0; i < count; ++i)
        mailboxes.append(mailbox(i));
    return MailboxTable(mailboxes);
}

/// Blocks show through the addresses of their rows.
static QSet<const Mailbox*> placesOf(const MailboxTable& table)
{
    QSet<const Mailbox*> places;
    for (const Mailbox& each : table)
        places.insert(&each);
    return places;
}

static qsizetype copied(const MailboxTable& from, const MailboxTable& to)
{
    return (placesOf(to) - placesOf(from)).size();
}

using Model = std::map<QString, QString>;

static bool isSame(const MailboxTable& table, const Model& model)
{
    if (table.size() != qsizetype(model.size()))
        return false;
    qsizetype row = 0;
    for (const auto& [address, name] : model) {
        const Mailbox& found = table.at(row);
        if (found.address != address || (found.name ? found.name->value : QString()) != name ||
            table.rowOf(address) != row)
            return false;
        ++row;
    }
    return std::equal(table.begin(), table.end(), model.begin(), model.end(),
                      [](const Mailbox& a, const auto& b) { return a.address == b.first; });
}

/// A table and a map, changed alike at random.
struct Twins {
    QRandomGenerator random;
    MailboxTable table;
    Model model;

    std::vector<qsizetype> someRows()
    {
        std::vector<qsizetype> rows;
        const int oneIn = 1 + random.bounded(50);
        for (qsizetype row = 0; row < table.size(); ++row)
            if (random.bounded(oneIn) == 0)
                rows.push_back(row);
        return rows;
    }
    void put()
    {
        QList<Mailbox> more;
        for (int i = random.bounded(400); i > 0; --i) {
            more.append(mailbox(random.bounded(3000), random.bounded(2) ? "put" : ""));
            model[more.last().address] = more.last().name ? more.last().name->value : QString();
        }
        table = table.with(more);
    }
    void edit()
    {
        const auto rows = someRows();
        for (const qsizetype row : rows)
            model[table.at(row).address] = QStringLiteral("edited");
        table = table.withEdited(rows, [](Mailbox& each) {
            each.name = Cited<QString>{QStringLiteral("edited"), {}};
        });
    }
    void drop()
    {
        const auto rows = someRows();
        for (const qsizetype row : rows)
            model.erase(table.at(row).address);
        table = table.without(rows);
    }
};

class TestMailboxTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void behavesAsAMap_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void behavesAsAMap()
    {
        QFETCH(quint32, seed);
        Twins twins{QRandomGenerator(seed), {}, {}};
        for (int step = 0; step < 30; ++step) {
            const MailboxTable before = twins.table;
            const Model modelBefore = twins.model;
            switch (twins.random.bounded(3)) {
            case 0:
                twins.put();
                break;
            case 1:
                twins.edit();
                break;
            default:
                twins.drop();
            }
            QVERIFY(isSame(twins.table, twins.model));
            QVERIFY2(isSame(before, modelBefore), "a change reached the table it came from");
        }
    }

    void theLaterOfTwoStays()
    {
        const MailboxTable table({mailbox(2), mailbox(1, "first"), mailbox(1, "second")});
        QCOMPARE(table.size(), 2);
        QCOMPARE(table.at(0).name->value, QStringLiteral("second"));
        QCOMPARE(table.rowOf(QStringLiteral("nobody@example.org")), -1);
        QCOMPARE(MailboxTable().rowOf(QStringLiteral("user1@example.org")), -1);
    }

    void aBuilderMakesTheSameTable()
    {
        QRandomGenerator random(7);
        for (const int disorder : {0, 1, 50}) {
            QList<Mailbox> mailboxes;
            for (const Mailbox& each : tableOf(1000))
                mailboxes.append(each);
            for (int i = 0; i < disorder; ++i)
                mailboxes.swapItemsAt(random.bounded(1000), random.bounded(1000));
            MailboxTable::Builder builder;
            for (Mailbox each : std::as_const(mailboxes))
                builder.append(std::move(each));
            QVERIFY(builder.take() == tableOf(1000));
            QVERIFY(builder.twice().isEmpty());
        }
    }

    void aBuilderNamesAnAddressThatComesTwice()
    {
        for (const QList<int>& numbers :
             {QList<int>{1, 1}, {1, 2, 1}, {3, 1, 2, 1}, {3, 2, 1, 2}}) {
            MailboxTable::Builder builder;
            for (const int number : numbers)
                builder.append(mailbox(number));
            const MailboxTable table = builder.take();
            QCOMPARE(table.size(), numbers.size() - 1);
            QVERIFY(table.rowOf(builder.twice()) >= 0);
        }
    }

    void anEditCopiesOneBlock()
    {
        const MailboxTable table = tableOf(10'000);
        const std::vector<qsizetype> row{5000};
        const MailboxTable edited =
            table.withEdited(row, [](Mailbox& each) { each.leftBehind = QStringLiteral("gone"); });
        QVERIFY(copied(table, edited) <= 128);
        QCOMPARE(edited.at(5000).leftBehind, QStringLiteral("gone"));
        QVERIFY(table.at(5000).leftBehind.isEmpty());
        QVERIFY(copied(table, table.with({mailbox(5000, "new")})) <= 129);
        QVERIFY(copied(table, table.without(row)) <= 127);
        QVERIFY(MailboxTable(table) == table);
        QCOMPARE(copied(table, MailboxTable(table)), 0);
    }

    void twoHundredStepsCopyTwoHundredBlocks()
    {
        const MailboxTable table = tableOf(100'000);
        QList<MailboxTable> steps{table};
        QRandomGenerator random(3);
        QSet<const Mailbox*> places = placesOf(table);
        for (int step = 0; step < 200; ++step) {
            const std::vector<qsizetype> row{random.bounded(100'000)};
            steps.append(steps.constLast().withEdited(
                row, [](Mailbox& each) { each.leftBehind = QStringLiteral("gone"); }));
        }
        for (const MailboxTable& step : std::as_const(steps))
            places += placesOf(step);
        QVERIFY2(places.size() <= 100'000 + 200 * 128, qPrintable(QString::number(places.size())));
    }

    void keys_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* name, const QString& address, const QString& key) {
            QTest::newRow(name) << address << key;
        };
        row("plain", u"a@b.fr"_qs, u"a@b.fr"_qs);
        row("trimmed, lower case", u"  Jean.Dupont@Example.ORG\r\n"_qs,
            u"jean.dupont@example.org"_qs);
        row("composed", u"e\u0301@b.fr"_qs, u"é@b.fr"_qs);
        row("IDN", u"a@BÜCHER.example"_qs, u"a@bücher.example"_qs);
        row("quoted at", u"\"a@b\"@c.fr"_qs, u"\"a@b\"@c.fr"_qs);
        row("escaped quote", u"\"a\\\"@b\"@c.fr"_qs, u"\"a\\\"@b\"@c.fr"_qs);
        row("open quote", u"\"a@b.fr"_qs, {});
        row("empty", {}, {});
        row("no at", u"a.b.fr"_qs, {});
        row("two ats", u"a@b@c.fr"_qs, {});
        row("nothing before", u"@b.fr"_qs, {});
        row("nothing after", u"a@"_qs, {});
        row("space inside", u"a b@c.fr"_qs, {});
        row("quoted space", u"\"a b\"@c.fr"_qs, {});
        row("no-break space", u"a\u00a0b@c.fr"_qs, {});
        row("line end", u"a\n@c.fr"_qs, {});
        row("NUL", u"a\0@c.fr"_qs, {});
        row("bidi", u"a\u202e@c.fr"_qs, {});
        row("zero width", u"a\u200b@c.fr"_qs, {});
        row("254", QString(247, u'a') + u"@b.test"_qs, QString(247, u'a') + u"@b.test"_qs);
        row("255", QString(248, u'a') + u"@b.test"_qs, {});
    }
    void keys()
    {
        QFETCH(QString, address);
        QFETCH(QString, key);
        QCOMPARE(mailboxKey(address), key);
        QCOMPARE(mailboxKey(key), key);
    }

    void everyFieldIsReadSetAndCleared()
    {
        const QList<Argument> offered{QStringLiteral("user"),
                                      QStringLiteral("exchange"),
                                      QStringLiteral("true"),
                                      QStringLiteral("2026-03-04"),
                                      QStringLiteral("x@b.fr"),
                                      qint64(7),
                                      ByteSize(7)};
        QSet<QString> names;
        for (const MailboxField& field : mailboxFields()) {
            names.insert(QString::fromLatin1(field.name));
            QCOMPARE(findMailboxField(QString::fromLatin1(field.name)), &field);
            Mailbox each;
            QVERIFY(!fieldValue(each, field));
            bool isSet = false;
            for (const Argument& value : offered) {
                if (!setFieldValue(each, field, value, {1, 2}))
                    continue;
                isSet = true;
                QVERIFY(fieldValue(each, field)->value == value);
                QVERIFY(compareField(each, Mailbox(), field) < 0);
                QVERIFY(compareField(each, each, field) == 0);
                clearField(each, field);
                QVERIFY(each == Mailbox());
            }
            QVERIFY2(isSet, field.name);
        }
        QCOMPARE(names.size(), qsizetype(mailboxFields().size()));
        QVERIFY(!findMailboxField(u"nothing"));
        Mailbox each;
        QVERIFY(!setFieldValue(each, *findMailboxField(u"messages"), qint64(-1), {}));
        QVERIFY(!setFieldValue(each, *findMailboxField(u"kind"), QStringLiteral("robot"), {}));
        QVERIFY(each == Mailbox());
    }
};

QTEST_GUILESS_MAIN(TestMailboxTable)
#include "tst_mailboxtable.moc"

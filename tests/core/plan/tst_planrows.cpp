// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planfile.h"
#include "tests/core/plan/plansamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jalon;

static Plan samplePlan()
{
    Plan plan;
    plan.customer = QStringLiteral("Mairie d’Évry");
    plan.inventory = samples::inventory(3);
    plan.inventory.mailboxes = plan.inventory.mailboxes.with({samples::fullMailbox()});
    plan.inventory.delegations = {
        {QStringLiteral("a@b.fr"), QStringLiteral("c@b.fr"), DelegationRight::SendAs, {2, 3}, {}},
        {QStringLiteral("a@b.fr"), QStringLiteral("d@b.fr"), DelegationRight::FullAccess, {}, {}}};
    PstFile pst;
    pst.path = QStringLiteral("D:\\Archives\\été.pst");
    pst.from = {1, 9};
    pst.bytes = ByteSize(10);
    pst.declared = ByteSize(20);
    pst.format = PstFormat::Unicode;
    pst.encryption = PstEncryption::Compressible;
    pst.headerDamaged = true;
    pst.ownerSpelling = QStringLiteral("Ville\\anne");
    pst.owner = Cited<QString>{QStringLiteral("a@b.fr"), {}};
    plan.inventory.pstFiles = {PstFile{QStringLiteral("/a.pst"), {}, {}, {}, {}, {}, {}, {}, {}, {}}, pst};
    return plan;
}

static Expected<Plan> decoded(const QByteArray& text)
{
    return decodePlan(text, QStringLiteral("p.jalon"));
}

/// A plan whose mailboxes are this table.
static QByteArray withMailboxes(const QByteArray& table)
{
    return "{\"format\":\"jalon-plan\",\"inventory\":{\"sources\":[{\"file\":\"a\"}]},"
           "\"mailboxes\":" +
           table + ",\"version\":2}";
}

static QByteArray withRow(const QByteArray& row)
{
    return withMailboxes("{\"columns\":[\"address\",\"from\",\"volume\",\"aliases\",\"rack\"],"
                         "\"rows\":[\n[\"a@b.fr\",[1,1],1,null,null],\n" +
                         row + "]}");
}

class TestPlanRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoundTripChangesNothing()
    {
        const Plan plan = samplePlan();
        const QByteArray text = encodePlan(plan);
        const auto read = decoded(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message.id + read.error().detail));
        QVERIFY(read->inventory.mailboxes == plan.inventory.mailboxes);
        QVERIFY(read->inventory.delegations == plan.inventory.delegations);
        QVERIFY(read->inventory.pstFiles == plan.inventory.pstFiles);
        QCOMPARE(read->inventory.sources.size(), 2);
        QCOMPARE(read->inventory.sources[0].doubts, plan.inventory.sources[0].doubts);
        QCOMPARE(read->inventory.profiles[0].access, SourceAccess::Administrator);
        QCOMPARE(read->inventory.mappings[0].fields, plan.inventory.mappings[0].fields);
        QCOMPARE(encodePlan(*read), text);
    }

    void theTextIsOneObjectWithSortedKeysAndARowALine()
    {
        const QByteArray text = encodePlan(samplePlan());
        QJsonParseError error;
        const QJsonObject json = QJsonDocument::fromJson(text, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(text.contains("\n[\"prenom.nom000001@example1.org\",[1,3],\"user\","));
        qsizetype last = 0;
        for (const QString& key : json.keys()) {
            const qsizetype here = text.indexOf("\n    \"" + key.toUtf8() + "\": ");
            QVERIFY2(here >= last, qPrintable(key));
            last = here;
        }
        QVERIFY(text.contains("[3,2,0]"));
        QVERIFY(text.contains("[[\"j@example.org\",\"jd@example.org\"],2,4294967295]"));
        const QJsonObject table = json.value(QStringLiteral("mailboxes")).toObject();
        QCOMPARE(table.value(QStringLiteral("rows")).toArray().size(), 4);
        QVERIFY(!table.value(QStringLiteral("columns")).toArray().contains(QStringLiteral("rack")));
    }

    void unknownColumnsAndKeysSurvive()
    {
        Plan plan = samplePlan();
        Mailbox first = plan.inventory.mailboxes.at(0);
        first.extra.insert(
            QStringLiteral("rack"),
            QJsonObject{{QStringLiteral("a"), QJsonArray{1.5, QStringLiteral("\"")}}});
        plan.inventory.mailboxes = plan.inventory.mailboxes.with({first});
        plan.inventory.delegations[0].extra.insert(QStringLiteral("until"), true);
        plan.inventory.pstFiles[0].extra.insert(QStringLiteral("é"), QStringLiteral("x"));
        plan.extra.insert(QStringLiteral("mailboxes"),
                          QJsonObject{{QStringLiteral("note"), QJsonArray{1, QJsonValue()}}});
        const QByteArray text = encodePlan(plan);
        const auto read = decoded(text);
        QVERIFY(read);
        QVERIFY(read->inventory.mailboxes == plan.inventory.mailboxes);
        QVERIFY(read->inventory.delegations == plan.inventory.delegations);
        QVERIFY(read->inventory.pstFiles == plan.inventory.pstFiles);
        QCOMPARE(read->extra, plan.extra);
        QCOMPARE(encodePlan(*read), text);
    }

    void anyWriterMayLayItOutOtherwise()
    {
        const QByteArray text = encodePlan(samplePlan());
        const auto compact = decoded(QJsonDocument::fromJson(text).toJson(QJsonDocument::Compact));
        QVERIFY(compact);
        QCOMPARE(encodePlan(*compact), text);
        const auto marked = decoded("\xEF\xBB\xBF" + text);
        QVERIFY(marked);
        const auto unsorted = decoded(
            "{\"mailboxes\":{\"rows\":[[\"Z@b.fr\"],[\"a@b.fr\"]],\"columns\":[\"address\"]},"
            "\"version\":2,\"format\":\"jalon-plan\"}");
        QVERIFY(unsorted);
        QCOMPARE(unsorted->inventory.mailboxes.at(0).address, QStringLiteral("a@b.fr"));
        QCOMPARE(unsorted->inventory.mailboxes.at(1).address, QStringLiteral("z@b.fr"));
    }

    void whatTheReaderWouldRefuseIsNotWritten()
    {
        Plan plan = samplePlan();
        Mailbox odd = plan.inventory.mailboxes.at(0);
        odd.messages = Cited<qint64>{-1, {}};
        odd.lastUse = Cited<QDate>{QDate(), {}};
        odd.name = Cited<QString>{QString(QChar(0xd800)), {}};
        plan.inventory.mailboxes = plan.inventory.mailboxes.with({odd});
        const auto read = decoded(encodePlan(plan));
        QVERIFY(read);
        QVERIFY(!read->inventory.mailboxes.at(0).messages);
        QVERIFY(!read->inventory.mailboxes.at(0).lastUse);
        QCOMPARE(read->inventory.mailboxes.at(0).name->value, QString(QChar(0xfffd)));
    }

    void wrongRowsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const QByteArray& cells, const QString& where) {
            QTest::newRow(name) << withRow(cells) << u"p.jalon.mailboxes"_qs + where;
        };
        row("negative size", "[\"c@b.fr\",[1,1],-1,null,null]", u".rows[1].volume"_qs);
        row("fraction", "[\"c@b.fr\",[1,1],1.5,null,null]", u".rows[1].volume"_qs);
        row("1e400", "[\"c@b.fr\",[1,1],1e400,null,null]", u".rows[1].volume"_qs);
        row("beyond 64 bits", "[\"c@b.fr\",[1,1],9223372036854775808,null,null]",
            u".rows[1].volume"_qs);
        row("text for a size", "[\"c@b.fr\",[1,1],\"1\",null,null]", u".rows[1].volume"_qs);
        row("object for a size", "[\"c@b.fr\",[1,1],{},null,null]", u".rows[1].volume"_qs);
        row("half a citation", "[\"c@b.fr\",[1,1],[5,1],null,null]", u".rows[1].volume"_qs);
        row("long citation", "[\"c@b.fr\",[1,1],[5,1,1,1],null,null]", u".rows[1].volume"_qs);
        row("unknown source", "[\"c@b.fr\",[1,1],[5,2,1],null,null]", u".rows[1].volume"_qs);
        row("line beyond 32 bits", "[\"c@b.fr\",[1,4294967296],5,null,null]", u".rows[1].from"_qs);
        row("negative line", "[\"c@b.fr\",[1,-1],5,null,null]", u".rows[1].from"_qs);
        row("number among aliases", "[\"c@b.fr\",[1,1],1,[\"x\",1],null]", u".rows[1].aliases"_qs);
        row("no address", "[null,[1,1],1,null,null]", u".rows[1]"_qs);
        row("no mail address", "[\"cb.fr\",[1,1],1,null,null]", u".rows[1]"_qs);
        row("NUL in an address", "[\"c\\u0000@b.fr\",[1,1],1,null,null]", u".rows[1]"_qs);
        row("short row", "[\"c@b.fr\",[1,1],1,null]", u".rows[1]"_qs);
        row("long row", "[\"c@b.fr\",[1,1],1,null,null,null]", u".rows[1]"_qs);
        row("object for a row", "{}", u".rows[1]"_qs);
        row("null for a row", "null", u".rows[1]"_qs);
        const auto table = [](const char* name, const QByteArray& text, const QString& where) {
            QTest::newRow(name) << withMailboxes(text) << u"p.jalon.mailboxes"_qs + where;
        };
        table("array for a table", "[]", {});
        table("null for a table", "null", {});
        table("no rows", "{\"columns\":[]}", u".rows"_qs);
        table("no columns", "{\"rows\":[]}", u".columns"_qs);
        table("object for rows", "{\"columns\":[],\"rows\":{}}", u".rows"_qs);
        table("column twice", "{\"columns\":[\"address\",\"address\"],\"rows\":[]}",
              u".columns"_qs);
        table("number for a column", "{\"columns\":[1],\"rows\":[]}", u".columns[0]"_qs);
        table("citation at the end", "{\"columns\":[\"address\",\"volume\",\"from\"],\"rows\":[]}",
              u".columns"_qs);
    }
    void wrongRowsNameTheirPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto read = decoded(text);
        QVERIFY(!read);
        QCOMPARE(read.error().message.id, QStringLiteral("plan.wrong-value"));
        QCOMPARE(std::get<QString>(read.error().message.arguments.at(0)), where);
    }

    void damagedTextNamesItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("line");
        const QByteArray good = withRow("[\"c@b.fr\",[1,1],1,null,null]");
        QVERIFY(decoded(good));
        QTest::newRow("a comma too many")
            << withRow("[\"c@b.fr\",,[1,1],1,null,null]") << qint64(3);
        QTest::newRow("no comma") << withRow("[\"c@b.fr\" [1,1],1,null,null]") << qint64(3);
        QTest::newRow("no end of a row") << withRow("[\"c@b.fr\",[1,1],1,null,null") << qint64(3);
        QTest::newRow("a word") << withRow("[\"c@b.fr\",[1,1],nul,null,null]") << qint64(3);
        QTest::newRow("bad escape") << withRow("[\"c\\x@b.fr\",[1,1],1,null,null]") << qint64(3);
        QTest::newRow("raw NUL") << withRow(QByteArray("[\"c\0@b.fr\",[1,1],1,null,null]", 29))
                                 << qint64(3);
        QTest::newRow("raw NUL outside")
            << withRow(QByteArray("[\0\"c@b.fr\",[1,1],1,null,null]", 29)) << qint64(3);
        QTest::newRow("no UTF-8") << withRow("[\"c\xff@b.fr\",[1,1],1,null,null]") << qint64(3);
        QTest::newRow("deep in a row")
            << withRow("[\"c@b.fr\",[1,1],1,null," + QByteArray(5000, '[') + QByteArray(5000, ']') +
                       "]")
            << qint64(3);
        QTest::newRow("deep for a size")
            << withRow("[\"c@b.fr\",[1,1]," + QByteArray(100'000, '[') + "]") << qint64(3);
        QTest::newRow("deep for a table") << withMailboxes(QByteArray(100'000, '{')) << qint64(1);
        QTest::newRow("after the end") << good + "\n\n}" << qint64(5);
    }
    void damagedTextNamesItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, line);
        const auto read = decoded(text);
        QVERIFY(!read);
        QCOMPARE(read.error().message.id, QStringLiteral("plan.not-json"));
        QCOMPARE(std::get<qint64>(read.error().message.arguments.at(1)), line);
    }

    void anyCutIsRefused()
    {
        const QByteArray text = encodePlan(samplePlan()).trimmed();
        for (qsizetype size = 0; size < text.size(); ++size)
            QVERIFY2(!decoded(text.first(size)), qPrintable(QString::number(size)));
    }

    void anAddressTwiceIsRefused()
    {
        for (const char* again : {"a@b.fr", "A@B.fr"}) {
            const auto read = decoded(withRow("[\"" + QByteArray(again) + "\",[1,1],1,null,null]"));
            QVERIFY(!read);
            QCOMPARE(read.error().message.id, QStringLiteral("plan.mailbox-twice"));
            QCOMPARE(std::get<QString>(read.error().message.arguments.at(1)),
                     QStringLiteral("a@b.fr"));
        }
    }

    void surveyedMailboxesAreATableToo()
    {
        const QDateTime at(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);
        const Provenance quota{Origin::Measured, at, QStringLiteral("quota"), false};
        const Provenance index{Origin::Measured, at, QStringLiteral("index"), true};
        const Provenance hand{Origin::Entered, at, QStringLiteral("hand"), false};
        Plan plan;
        for (const char* name : {"bm2", "bm1"}) {
            Server server;
            server.name = QString::fromLatin1(name);
            for (int i = 0; i < 3; ++i) {
                MailboxVolume mailbox;
                mailbox.address = QStringLiteral("user%1@example.org").arg(2 - i);
                if (i > 0) {
                    mailbox.kind = Fact<QString>{QStringLiteral("user"), quota, {}};
                    mailbox.volume = Fact<ByteSize>{ByteSize(i), index, {}};
                    mailbox.quota = Fact<ByteSize>{ByteSize(9), hand,
                                                   Fact<ByteSize>::Overruled{ByteSize(8), quota}};
                    mailbox.suspended = Fact<bool>{true, quota, {}};
                    mailbox.lastAppend = Fact<QDateTime>{at, quota, {}};
                    mailbox.extra.insert(QStringLiteral("uid"), i);
                }
                server.facts.mailboxes.append(mailbox);
            }
            plan.servers.append(server);
        }
        const QByteArray text = encodePlan(plan);
        QVERIFY(text.contains("\n[\"bm2\",0,\"user1@example.org\",\"user\",[1,1],[9,2,8,0],true,"
                              "\"2026-03-04T05:06:00.000Z\",1]"));
        const auto read = decoded(text);
        QVERIFY(read);
        QCOMPARE(encodePlan(*read), text);
        for (qsizetype i = 0; i < 2; ++i) {
            const QList<MailboxVolume>& mailboxes = read->servers[i].facts.mailboxes;
            QCOMPARE(mailboxes.size(), 3);
            QCOMPARE(mailboxes[2].address, QStringLiteral("user0@example.org"));
            QVERIFY(!mailboxes[0].volume);
            QVERIFY(mailboxes[2].volume == plan.servers[i].facts.mailboxes[2].volume);
            QVERIFY(mailboxes[2].quota == plan.servers[i].facts.mailboxes[2].quota);
            QCOMPARE(mailboxes[2].lastAppend->value, at);
            QCOMPARE(mailboxes[2].extra, plan.servers[i].facts.mailboxes[2].extra);
        }
    }

    void wrongSurveyedRowsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const QByteArray& cells, const QString& where) {
            QTest::newRow(name) << cells << u"p.jalon.surveyedMailboxes.rows[0]"_qs + where;
        };
        row("unknown server", "\"bm9\",0,\"a@b.fr\",1", {});
        row("unknown provenance", "\"bm1\",1,\"a@b.fr\",1", u".from"_qs);
        row("unknown provenance of a cell", "\"bm1\",0,\"a@b.fr\",[1,1]", u".volumeBytes"_qs);
        row("half a measured value", "\"bm1\",0,\"a@b.fr\",[1,0,1]", u".volumeBytes"_qs);
        row("no provenance", "\"bm1\",0,\"a@b.fr\",[1]", u".volumeBytes"_qs);
        row("negative size", "\"bm1\",0,\"a@b.fr\",-1", u".volumeBytes"_qs);
        row("negative measured size", "\"bm1\",0,\"a@b.fr\",[1,0,-1,0]", u".volumeBytes"_qs);
    }
    void wrongSurveyedRowsNameTheirPlace()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, where);
        const auto read =
            decoded("{\"format\":\"jalon-plan\",\"servers\":[{\"name\":\"bm1\"}],"
                    "\"surveyedMailboxes\":{\"columns\":[\"server\",\"from\",\"address\","
                    "\"volumeBytes\"],\"provenances\":[{\"origin\":\"measured\"}],\"rows\":[[" +
                    row + "]]},\"version\":2}");
        QVERIFY(!read);
        QCOMPARE(read.error().message.id, QStringLiteral("plan.wrong-value"));
        QCOMPARE(std::get<QString>(read.error().message.arguments.at(0)), where);
    }

    void valuesThatRepeatShareTheirMemory()
    {
        Plan plan;
        plan.inventory = samples::inventory(200);
        const auto read = decoded(encodePlan(plan));
        QVERIFY(read);
        const MailboxTable& mailboxes = read->inventory.mailboxes;
        QCOMPARE(mailboxes.at(0).group->value, mailboxes.at(40).group->value);
        QVERIFY(mailboxes.at(0).group->value.constData() ==
                mailboxes.at(40).group->value.constData());
    }
};

QTEST_GUILESS_MAIN(TestPlanRows)
#include "tst_planrows.moc"

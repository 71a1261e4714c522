// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/labplan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace jalon::test;

namespace {

QJsonObject find(const QJsonValue& rows, const char* key, const QString& value)
{
    for (const QJsonValue& row : rows.toArray())
        if (row[QLatin1String(key)].toString() == value)
            return row.toObject();
    return {};
}

/// The value of a fact, wherever it comes from; -1 when there is none.
qint64 fact(const QJsonObject& row, const char* key)
{
    return row.value(QLatin1String(key))[QLatin1String("value")].toInteger(-1);
}

qint64 number(const QJsonValue& value, const char* key)
{
    return value[QLatin1String(key)].toInteger(-1);
}

/// `bytes` × `part` ÷ `whole`, rounded up.
qint64 share(qint64 bytes, qint64 part, qint64 whole)
{
    return (bytes * part + whole - 1) / whole;
}

QByteArray contentsOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

/// From nothing to a printed plan by the command line alone, its figures held against a
/// calculation by hand.
class TestLabCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDryRunShowsEverythingAndChangesNothing();
    void filesystemsAreThoseOfDf_data();
    void filesystemsAreThoseOfDf();
    void mailIsCountedToTheByte_data();
    void mailIsCountedToTheByte();
    void databasesAreCountedToTheRow_data();
    void databasesAreCountedToTheRow();
    void growthFollowsTheFormulas();
    void endsAndPeaksAreWhatIsUsedAndWhatFlows();
    void archivesComeBackByTheMeasuredExpansion();
    void theStatusOfCheckSaysWhatWasFound();
    void theDocumentHoldsTheFigures();

private:
    QJsonObject serverFacts(const QString& name) const;
    void everyServer() const;

    std::unique_ptr<LabPlan> m_plan;
    QMap<QString, QJsonObject> m_before;
    QMap<QString, QJsonObject> m_after;
    QByteArray m_dryRun;
    bool m_isUntouched = false;
    QJsonObject m_facts;
    QJsonObject m_size;
};

void TestLabCli::initTestCase()
{
    m_plan = std::make_unique<LabPlan>();
    QVERIFY2(m_plan->lab().isRunning(), "start the lab and set JALON_LAB_DIR");
    QCOMPARE(m_plan->add(QStringLiteral("root@bm35"), QStringLiteral("target")).status, 0);
    QCOMPARE(m_plan->add(QStringLiteral("ops@bm4"), QStringLiteral("source")).status, 0);
    QCOMPARE(m_plan->add(QStringLiteral("guest@plain"), QStringLiteral("test")).status, 0);
    const QByteArray empty = contentsOf(m_plan->file());
    m_dryRun = m_plan
                   ->run(QStringLiteral("survey"),
                         {QStringLiteral("--count-files"), QStringLiteral("--dry-run")})
                   .out;
    m_isUntouched = contentsOf(m_plan->file()) == empty;
    const QStringList servers{QStringLiteral("bm35"), QStringLiteral("bm4"),
                              QStringLiteral("plain")};
    for (const QString& server : servers)
        m_before.insert(server, m_plan->lab().handCheck(server));
    const CliRun survey = m_plan->survey({QStringLiteral("--count-files")});
    QVERIFY2(survey.status == 0, survey.err.constData());
    for (const QString& server : servers)
        m_after.insert(server, m_plan->lab().handCheck(server));
    m_facts = m_plan->run(QStringLiteral("facts"), {QStringLiteral("--json")}).json();
    m_size = m_plan->run(QStringLiteral("size"), {QStringLiteral("--json")}).json();
    QCOMPARE(m_facts.value(QLatin1String("schema")).toString(), QStringLiteral("jalon.facts/1"));
    QCOMPARE(m_size.value(QLatin1String("schema")).toString(), QStringLiteral("jalon.size/1"));
}

QJsonObject TestLabCli::serverFacts(const QString& name) const
{
    return find(m_facts.value(QLatin1String("servers")), "name", name);
}

void TestLabCli::everyServer() const
{
    QTest::addColumn<QString>("name");
    for (auto one = m_before.begin(); one != m_before.end(); ++one)
        QTest::newRow(qPrintable(one.key())) << one.key();
}

// What the dry run shows is what the evidence says was run.
void TestLabCli::theDryRunShowsEverythingAndChangesNothing()
{
    QVERIFY(m_isUntouched);
    QCOMPARE(m_dryRun.count("\n## launch\n"), 3);
    QVERIFY(m_dryRun.contains("(" + m_plan->address(QStringLiteral("ops@bm4")).toUtf8() + ")"));
    const QJsonObject plan = QJsonDocument::fromJson(contentsOf(m_plan->file())).object();
    int shown = 0;
    for (const QJsonValue& server : plan.value(QLatin1String("servers")).toArray())
        for (const QJsonValue& one :
             server[QLatin1String("survey")][QLatin1String("evidence")].toArray()) {
            const QByteArray probe = one[QLatin1String("probe")].toString().toUtf8();
            QVERIFY2(m_dryRun.contains("\n## " + probe.split(' ').first()), probe.constData());
            ++shown;
        }
    QVERIFY(shown > 30);
}

void TestLabCli::filesystemsAreThoseOfDf_data()
{
    everyServer();
}

// /usr is this machine's own; a figure that moved between two calculations is not compared.
void TestLabCli::filesystemsAreThoseOfDf()
{
    QFETCH(QString, name);
    const QJsonArray after = m_after[name].value(QLatin1String("filesystems")).toArray();
    const QJsonValue found = serverFacts(name).value(QLatin1String("filesystems"));
    int compared = 0;
    for (const QJsonValue& row : m_before[name].value(QLatin1String("filesystems")).toArray()) {
        const QString mount = row[QLatin1String("mount")].toString();
        if (row[QLatin1String("type")].toString() == QLatin1String("tmpfs") ||
            mount == QLatin1String("/usr"))
            continue;
        const QJsonObject disk = find(found, "mount", mount);
        for (const char* key : {"capacityBytes", "inodes"})
            QCOMPARE(fact(disk, key), number(row, key));
        if (!after.contains(row))
            continue;
        for (const char* key : {"usedBytes", "availableBytes", "inodesUsed"})
            QCOMPARE(fact(disk, key), number(row, key));
        ++compared;
    }
    QVERIFY(compared >= (name == QLatin1String("plain") ? 2 : 4));
}

void TestLabCli::mailIsCountedToTheByte_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("3.5, archives in Snappy") << QStringLiteral("bm35");
    QTest::newRow("4.8, archives of Cyrus") << QStringLiteral("bm4");
}

void TestLabCli::mailIsCountedToTheByte()
{
    QFETCH(QString, name);
    const QJsonValue hand = m_before[name];
    const QJsonValue stores = serverFacts(name).value(QLatin1String("stores"));
    const QJsonObject data = find(stores, "store", QStringLiteral("mail-data"));
    const QJsonObject archives = find(stores, "store", QStringLiteral("archives"));
    const QJsonObject snappy = find(stores, "store", QStringLiteral("archives-snappy"));
    const QJsonValue mail = hand[QLatin1String("mail")];
    const QJsonValue byHand = hand[QLatin1String("stores")];
    const bool isNew = !archives.isEmpty();
    QCOMPARE(fact(data, "bytes") + (isNew ? fact(archives, "bytes") : 0), number(mail, "bytes"));
    QCOMPARE(fact(data, "messages") + (isNew ? fact(archives, "messages") : 0),
             number(mail, "messages"));
    QCOMPARE(fact(data, "files"), number(byHand[QLatin1String("mail-data")], "files"));
    QCOMPARE(fact(data, "uniqueMessages"),
             number(byHand[QLatin1String("mail-data")], "uniqueFiles"));
    if (isNew)
        QCOMPARE(fact(archives, "files"), number(byHand[QLatin1String("archives")], "files"));
    else
        QCOMPARE(fact(snappy, "bytes"),
                 number(byHand[QLatin1String("archives-snappy")], "diskBytes"));
    const QJsonObject boxes = mail[QLatin1String("mailboxes")].toObject();
    const QJsonValue found = serverFacts(name).value(QLatin1String("mailboxes"));
    QCOMPARE(found.toArray().size(), boxes.size());
    for (auto box = boxes.begin(); box != boxes.end(); ++box) {
        const QString address = QString(box.key()).remove(QLatin1String("user/"));
        const QJsonObject one = find(found, "address", address);
        const qint64 archived = isNew ? fact(one, "archivesBytes") : 0;
        QCOMPARE(fact(one, "volumeBytes") + archived, number(box.value(), "bytes"));
        QCOMPARE(fact(one, "messages"), number(box.value(), "messages"));
    }
}

void TestLabCli::databasesAreCountedToTheRow_data()
{
    mailIsCountedToTheByte_data();
}

void TestLabCli::databasesAreCountedToTheRow()
{
    QFETCH(QString, name);
    const QJsonArray byHand = m_before[name].value(QLatin1String("databases")).toArray();
    const QJsonArray after = m_after[name].value(QLatin1String("databases")).toArray();
    const QJsonValue found = serverFacts(name).value(QLatin1String("databases"));
    QCOMPARE(found.toArray().size(), byHand.size());
    for (const QJsonValue& row : byHand) {
        const QJsonObject one = find(found, "name", row[QLatin1String("name")].toString());
        QCOMPARE(fact(one, "messageBodies"), number(row, "messageBodies"));
        QCOMPARE(fact(one, "messageRecords"), number(row, "messageRecords"));
        if (after.contains(row))
            QCOMPARE(fact(one, "bytes"), number(row, "bytes"));
    }
}

// L: what IMAP counts on bm35, and half a block of 4 KiB for each message, since its disk holds
// more than the mail. A: the disk blocks of the Snappy files. moved: what IMAP counts on bm4, to
// which filling adds up to 30 %.
void TestLabCli::growthFollowsTheFormulas()
{
    const QJsonValue mail = m_before[QStringLiteral("bm35")].value(QLatin1String("mail"));
    const QJsonValue stores = m_before[QStringLiteral("bm35")].value(QLatin1String("stores"));
    const qint64 live = number(mail, "bytes") + number(mail, "messages") * 2048;
    const qint64 archives = number(stores[QLatin1String("archives-snappy")], "diskBytes");
    const qint64 low =
        number(m_before[QStringLiteral("bm4")].value(QLatin1String("mail")), "bytes");
    const qint64 high = share(low, 13, 10);
    const qint64 volume = live + archives;
    const QMap<QString, std::pair<qint64, qint64>> expected{
        {QStringLiteral("replication.final"), {share(live + low, 1, 4), share(live + high, 1, 4)}},
        {QStringLiteral("search.final"), {share(volume + low, 1, 5), share(volume + high, 1, 4)}},
        {QStringLiteral("database.growth"),
         {share(volume + low, 1, 10), share(volume + high, 1, 10)}},
        {QStringLiteral("mail.fill"), {low, high}},
        {QStringLiteral("logs.reserve"), {1'000'000'000, 1'000'000'000}}};
    QStringList rules;
    for (const QJsonValue& disk : m_size.value(QLatin1String("filesystems")).toArray())
        for (const QJsonValue& term : disk[QLatin1String("terms")].toArray()) {
            const QString rule = term[QLatin1String("rule")].toString();
            rules.append(rule);
            if (!expected.contains(rule))
                continue;
            QCOMPARE(number(term, "lowBytes"), expected.value(rule).first);
            QCOMPARE(number(term, "highBytes"), expected.value(rule).second);
        }
    rules.sort();
    QCOMPARE(rules,
             (QStringList{QStringLiteral("database.copy"), QStringLiteral("database.growth"),
                          QStringLiteral("logs.reserve"), QStringLiteral("mail.fill"),
                          QStringLiteral("replication.final"), QStringLiteral("search.final")}));
}

static qint64 flowed(const QJsonValue& moment, const char* bound)
{
    qint64 total = 0;
    for (const QJsonValue& flow : moment[QLatin1String("flows")].toArray())
        total += number(flow, bound);
    return total;
}

// What a filesystem holds is what it holds today and every flow, to the byte, and the worst day of
// all is its peak, which must fit.
void TestLabCli::endsAndPeaksAreWhatIsUsedAndWhatFlows()
{
    const QJsonArray disks = m_size.value(QLatin1String("filesystems")).toArray();
    QCOMPARE(disks.size(), 7);
    const QJsonObject facts = serverFacts(QStringLiteral("bm35"));
    for (const QJsonValue& disk : disks) {
        const QJsonObject known = find(facts.value(QLatin1String("filesystems")), "mount",
                                       disk[QLatin1String("mount")].toString());
        const qint64 used = fact(known, "usedBytes");
        for (const char* bound : {"lowBytes", "highBytes"})
            for (const char* moment : {"end", "peak"})
                QCOMPARE(number(disk[QLatin1String(moment)], bound),
                         used + flowed(disk[QLatin1String(moment)], bound));
        qint64 highest = 0, reserve = 0;
        for (const QJsonValue& day : disk[QLatin1String("days")].toArray())
            highest = std::max(highest, number(day, "highBytes"));
        QCOMPARE(number(disk[QLatin1String("peak")], "highBytes"), highest);
        for (const QJsonValue& term : disk[QLatin1String("terms")].toArray())
            if (term[QLatin1String("kind")].toString() == u"reserve")
                reserve += number(term, "highBytes");
        const qint64 usable = used + fact(known, "availableBytes");
        const qint64 missing = std::max(share(highest, 100, 85), highest + reserve) - usable;
        QCOMPARE(number(disk, "missingBytes"), std::max<qint64>(missing, 0));
    }
}

// The Snappy files go, and what they declare comes into the live mail: their blocks times the
// interval that the survey's sample gives.
void TestLabCli::archivesComeBackByTheMeasuredExpansion()
{
    const QJsonValue stores = m_before[QStringLiteral("bm35")].value(QLatin1String("stores"));
    const qint64 archives = number(stores[QLatin1String("archives-snappy")], "diskBytes");
    const QJsonValue assumptions = m_size.value(QLatin1String("assumptions"));
    const auto ppm = [&](const char* key) {
        const QJsonValue value = assumptions[QLatin1String(key)];
        return value[QLatin1String("origin")].toString() == u"measured"
                   ? qRound64(value[QLatin1String("value")].toDouble() * 1'000'000)
                   : 0;
    };
    const qint64 low = ppm("archives.expansionLow"), high = ppm("archives.expansionHigh");
    QVERIFY(low > 0 && low <= high);
    const qint64 plain = number(m_before[QStringLiteral("bm35")].value(QLatin1String("archived")),
                                "plainBlockBytes");
    QVERIFY(plain > 0);
    QVERIFY(share(archives, low, 1'000'000) <= plain + 1);
    QVERIFY(share(archives, high, 1'000'000) >= plain);
    QMap<QString, std::pair<qint64, qint64>> flows;
    for (const QJsonValue& disk : m_size.value(QLatin1String("filesystems")).toArray())
        for (const QJsonValue& flow : disk[QLatin1String("end")][QLatin1String("flows")].toArray())
            flows.insert(flow[QLatin1String("flow")].toString(),
                         {number(flow, "lowBytes"), number(flow, "highBytes")});
    QCOMPARE(flows.value(QStringLiteral("archives.packed-removed")).second, -archives);
    QCOMPARE(flows.value(QStringLiteral("archives.reintegration")),
             std::pair(share(archives, low, 1'000'000), share(archives, high, 1'000'000)));
}

void TestLabCli::theStatusOfCheckSaysWhatWasFound()
{
    const auto check = [](const LabPlan& plan) {
        return plan.run(QStringLiteral("check"), {QStringLiteral("--json")});
    };
    const CliRun blocked = check(*m_plan);
    QCOMPARE(blocked.status, 3);
    const QJsonValue findings = blocked.json().value(QLatin1String("findings"));
    const QJsonObject full = find(findings, "key", QStringLiteral("disk.full"));
    QCOMPARE(full.value(QLatin1String("state")).toString(), QStringLiteral("fails"));
    QCOMPARE(full.value(QLatin1String("subjects")).toArray(), QJsonArray{QStringLiteral("bm35:/")});

    const QString wide = m_plan->write(
        QStringLiteral("wide.json"),
        R"({"schema":"jalon.facts/1","servers":[{"name":"bm35","filesystems":[{"mount":"/",
            "capacityBytes":100000000000,"usedBytes":430080,"availableBytes":90000000000}]}]})");
    QCOMPARE(m_plan->run(QStringLiteral("import"), {wide}).status, 0);
    const CliRun warned = check(*m_plan);
    QCOMPARE(warned.status, 4);
    const QJsonObject archives = find(warned.json().value(QLatin1String("findings")), "key",
                                      QStringLiteral("archives.to-reintegrate"));
    QCOMPARE(archives.value(QLatin1String("state")).toString(), QStringLiteral("fails"));

    LabPlan files;
    QCOMPARE(files.add(QStringLiteral("root@plain"), QStringLiteral("target")).status, 0);
    QCOMPARE(files.survey().status, 0);
    QCOMPARE(check(files).status, 0);
}

void TestLabCli::theDocumentHoldsTheFigures()
{
    for (const char* suffix : {"pdf", "html", "json"}) {
        const QString file = m_plan->path(QStringLiteral("plan.") + QLatin1String(suffix));
        const CliRun run =
            m_plan->run(QStringLiteral("report"), {QStringLiteral("--output"), file});
        QVERIFY2(run.status == 0 && run.out.isEmpty(), run.err.constData());
    }
    QProcess reader;
    reader.start(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-layout"), m_plan->path(QStringLiteral("plan.pdf")), QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QByteArray pdf = reader.readAllStandardOutput();
    const QByteArray html = contentsOf(m_plan->path(QStringLiteral("plan.html")));
    const QByteArray json = contentsOf(m_plan->path(QStringLiteral("plan.json")));
    QVERIFY(json.startsWith("{\"schema\":\"jalon.report/1\","));
    for (const QByteArray& document : {pdf, html, json})
        for (const char* words : {"Le Verger", "mail.verger.example", "3.1.61842",
                                  "/var/spool/bm-elasticsearch", "/var/spool/bm-hsm"})
            QVERIFY2(document.contains(words), words);
    const QJsonObject data =
        find(serverFacts(QStringLiteral("bm35")).value(QLatin1String("stores")), "store",
             QStringLiteral("archives-snappy"));
    QVERIFY(json.contains(QByteArray::number(fact(data, "bytes"))));
}

QTEST_GUILESS_MAIN(TestLabCli)
#include "tst_labcli.moc"

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/edits.h"
#include "core/plan/planfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jalon;

namespace {

struct Run {
    int status;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Run run(const char* line, const QString& plan)
{
    QStringList arguments;
    for (const QString& word : QString::fromUtf8(line).split(u' '))
        arguments << (word == QLatin1String("PLAN") ? plan : QString(word).replace(u'~', u' '));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JALON_CLI), arguments);
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Mailbox mailbox(const char* address, MailSystem system, qint64 bytes)
{
    Mailbox box;
    box.address = QString::fromLatin1(address);
    box.system = Cited<MailSystem>{system, {}};
    box.lastName = Cited<QString>{QStringLiteral("Nom"), {}};
    box.volume = Cited<ByteSize>{ByteSize(bytes), {}};
    return box;
}

} // namespace

class TestMailboxCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSourceDecidesTheMethods();
    void anOverrideNeedsAReason();
    void whatIsChosenIsNamed();
    void wrongWordsExit2_data();
    void wrongWordsExit2();
    void creationIsTold();
    void theDocumentHasItAll();
    void whatIsLeftOutIsSaidAndTheRestExported();

private:
    QByteArray contents() const
    {
        QFile file(m_plan);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject choice(qsizetype row) const
    {
        return run("methods PLAN --json", m_plan)
            .json()
            .value(QStringLiteral("mailboxes"))
            .toArray()
            .at(row)
            .toObject();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_plan;
};

void TestMailboxCli::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_plan = m_directory->filePath(QStringLiteral("p.jalon"));
    Plan plan = *newPlan(QStringLiteral("Évry"), Language::English,
                         QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC));
    plan.inventory.mailboxes =
        MailboxTable({mailbox("anne@a.example", MailSystem::Exchange, 2'000'000'000),
                      mailbox("bob@a.example", MailSystem::Exchange, 60'000'000'000),
                      mailbox("zoe@b.example", MailSystem::Domino, 1'000'000'000)});
    QVERIFY(savePlan(plan, m_plan).has_value());
}

void TestMailboxCli::aSourceDecidesTheMethods()
{
    QCOMPARE(choice(0).value(QStringLiteral("reason")).toString(),
             QStringLiteral("method.access-unknown"));
    QCOMPARE(run("source PLAN set exchange --access administrator --calendars --host "
                 "ex.example.org --administrator jalon",
                 m_plan)
                 .status,
             0);
    const Run methods = run("methods PLAN --json", m_plan);
    QVERIFY(methods.out.startsWith("{\"schema\":\"jalon.methods/1\","));
    QCOMPARE(choice(0).value(QStringLiteral("method")).toString(), QStringLiteral("exchange-tool"));
    QCOMPARE(choice(2).value(QStringLiteral("method")).toString(), QStringLiteral("domino-tool"));
    const QJsonObject group =
        methods.json().value(QStringLiteral("groups")).toArray().first().toObject();
    QCOMPARE(group.value(QStringLiteral("mailboxes")).toInt(), 2);
    QCOMPARE(group.value(QStringLiteral("volumeBytes")).toInteger(), 62'000'000'000);

    QCOMPARE(run("source PLAN set exchange --mail-only", m_plan).status, 0); // the rest stays
    QCOMPARE(choice(0).value(QStringLiteral("method")).toString(),
             QStringLiteral("imapsync-as-user"));
    const QJsonObject source = run("source PLAN --json", m_plan)
                                   .json()
                                   .value(QStringLiteral("sources"))
                                   .toArray()
                                   .first()
                                   .toObject();
    QCOMPARE(source.value(QStringLiteral("host")).toString(), QStringLiteral("ex.example.org"));
    QCOMPARE(source.value(QStringLiteral("access")).toString(), QStringLiteral("administrator"));
}

void TestMailboxCli::anOverrideNeedsAReason()
{
    run("source PLAN set exchange --access administrator --calendars", m_plan);
    const QByteArray before = contents();
    QCOMPARE(run("methods PLAN set imapsync-as-user --address anne@a.example", m_plan).status, 2);
    QCOMPARE(run("methods PLAN set domino-tool --reason x --address anne@a.example", m_plan).status,
             2);
    QCOMPARE(contents(), before);
    QCOMPARE(run("methods PLAN set imapsync-as-user --reason no~licence --address Anne@A.example",
                 m_plan)
                 .status,
             0);
    QVERIFY(choice(0).value(QStringLiteral("overridden")).toBool());
    QVERIFY(!choice(1).value(QStringLiteral("overridden")).toBool());
    QVERIFY(run("methods PLAN", m_plan).out.contains("no licence"));
    QCOMPARE(run("methods PLAN set proposed --domain a.example", m_plan).status, 0);
    QVERIFY(!choice(0).value(QStringLiteral("overridden")).toBool());
}

void TestMailboxCli::whatIsChosenIsNamed()
{
    run("source PLAN set exchange --access administrator", m_plan);
    QCOMPARE(run("methods PLAN set exchange-tool --reason r --system exchange --domain a.example",
                 m_plan)
                 .status,
             0);
    QVERIFY(choice(0).value(QStringLiteral("overridden")).toBool());
    QVERIFY(choice(1).value(QStringLiteral("overridden")).toBool());
    QVERIFY(!choice(2).value(QStringLiteral("overridden")).toBool());
}

void TestMailboxCli::wrongWordsExit2_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line :
         {"methods PLAN set teleport --reason r --system exchange", "methods PLAN put x",
          "methods PLAN set pst-server-side --reason r",
          "methods PLAN set pst-server-side --reason r --address no@a.example",
          "methods PLAN set pst-server-side --reason r --domain z.example",
          "methods PLAN set pst-server-side --reason r --system lotus", "source PLAN set lotus",
          "source PLAN set exchange --access anyone", "source PLAN set exchange --port x",
          "source PLAN set exchange --port 0", "source PLAN set exchange --host a;b",
          "source PLAN set exchange --hosting kept", "source PLAN set bluemind --hosting gone",
          "source PLAN set domino --access administrator", "source PLAN set pst", "source PLAN get",
          "creation PLAN x"})
        QTest::newRow(line) << QByteArray(line);
}

void TestMailboxCli::wrongWordsExit2()
{
    QFETCH(QByteArray, line);
    const QByteArray before = contents();
    const Run refused = run(line.constData(), m_plan);
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(refused.err.endsWith('\n') && refused.err.count('\n') == 1);
    QCOMPARE(contents(), before);
}

void TestMailboxCli::creationIsTold()
{
    const Run creation = run("creation PLAN --json", m_plan);
    QCOMPARE(creation.status, 0);
    QVERIFY(creation.out.startsWith("{\"schema\":\"jalon.creation/1\","));
    const QJsonArray domains = creation.json().value(QStringLiteral("domains")).toArray();
    QCOMPARE(domains.size(), 2);
    QCOMPARE(domains.first().toObject().value(QStringLiteral("mailboxes")).toInt(), 2);
    QCOMPARE(domains.first().toObject().value(QStringLiteral("volumeBytes")).toInteger(),
             62'000'000'000);
    QVERIFY(run("creation PLAN", m_plan).out.contains("a.example"));
}

void TestMailboxCli::theDocumentHasItAll()
{
    const QString html = m_directory->filePath(QStringLiteral("p.html"));
    run("source PLAN set exchange --access administrator --calendars", m_plan);
    run("methods PLAN set imapsync-as-user --reason no~licence --address anne@a.example", m_plan);
    for (const char* language : {"en", "fr"}) {
        const QByteArray line =
            QByteArray("report PLAN --language ") + language + " --output " + html.toUtf8();
        const Run report = run(line.constData(), m_plan);
        QVERIFY2(report.status == 0, report.err.constData());
        QFile file(html);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("no licence"));
        QVERIFY(text.contains("bob@a.example"));
        QVERIFY(text.contains(language[0] == 'f' ? "Boîtes par taille" : "Mailboxes by size"));
    }
}

void TestMailboxCli::whatIsLeftOutIsSaidAndTheRestExported()
{
    const QString place = m_directory->filePath(QStringLiteral("out"));
    const QByteArray line = "export PLAN --output " + place.toUtf8();
    const Run homeless = run(line.constData(), m_plan);
    QCOMPARE(homeless.status, 2);
    QVERIFY(homeless.err.contains("no mail server"));
    QVERIFY(!QFile::exists(place));
    QCOMPARE(run("server add PLAN bm1 --address root@bm1 --as target --tags "
                 "mail/imap,bm/pgsql-data,bm/core",
                 m_plan)
                 .status,
             0);
    const Run whole = run(line.constData(), m_plan);
    QCOMPARE(whole.status, 0);
    QVERIFY(whole.err.isEmpty());
    Plan plan = loadPlan(m_plan)->plan;
    Mailbox nameless = mailbox("nameless@b.example", MailSystem::Domino, 1000);
    nameless.lastName = {};
    plan.inventory.mailboxes =
        MailboxTable({mailbox("anne@a.example", MailSystem::Exchange, 2000), nameless});
    QVERIFY(savePlan(plan, m_plan).has_value());
    const Run partial = run((line + " --json").constData(), m_plan);
    QCOMPARE(partial.status, 4);
    QVERIFY(partial.err.contains("Left out of the scripts: 1."));
    QVERIFY(partial.err.contains("nameless@b.example has no last name"));
    const QJsonArray leftOut = partial.json().value(QStringLiteral("leftOut")).toArray();
    QCOMPARE(leftOut.size(), 1);
    const QJsonObject one = leftOut.first().toObject();
    QCOMPARE(one.value(QStringLiteral("kind")).toString(), QStringLiteral("mailbox"));
    QCOMPARE(one.value(QStringLiteral("name")).toString(), QStringLiteral("nameless@b.example"));
    QVERIFY(QFile::exists(place + QStringLiteral("/left-out.csv")));
    QVERIFY(QFile::exists(place + QStringLiteral("/lists/all/a.example/mailboxes.tsv")));
    QVERIFY(!QFile::exists(place + QStringLiteral("/lists/all/b.example")));
}

QTEST_GUILESS_MAIN(TestMailboxCli)
#include "tst_mailboxcli.moc"

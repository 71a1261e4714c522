// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run {
    int status;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Run jalon(const QStringList& arguments, const char* locale = "C.UTF-8")
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QLatin1String(locale));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JALON_CLI), arguments);
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString dataFile(const char* name)
{
    return QStringLiteral(JALON_TEST_DATA "/inventory/") + QLatin1String(name);
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_plan = m_directory->filePath(u"p.jalon"_qs);
        QCOMPARE(jalon({u"init"_qs, m_plan, u"--customer"_qs, u"Ville"_qs}).status, 0);
    }

    void anExportInFrenchNeedsNoOption()
    {
        const Run run = import({dataFile("exchange-francais.csv")});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.out.count('\n'), 1);
        const QJsonArray mailboxes = listed();
        QCOMPARE(mailboxes.size(), 3);
        const QJsonObject volume = mailboxes[1].toObject()[u"volume"_qs].toObject();
        QCOMPARE(volume[u"value"_qs].toInteger(), 1'288'490'188);
        QCOMPARE(volume[u"source"_qs].toString(), u"exchange-francais.csv:2"_qs);
        QCOMPARE(volume[u"origin"_qs].toString(), u"imported"_qs);
        const Run table = jalon({u"mailboxes"_qs, m_plan});
        QVERIFY(table.out.contains("helene.lefevre@ville.example"));
    }

    void theOrderOfFilesDoesNotMatter()
    {
        const Run run = import({dataFile("get-mailboxpermission.csv"),
                                dataFile("get-mailboxfolderstatistics.csv"),
                                dataFile("get-mailboxstatistics.csv"),
                                dataFile("get-mailbox-utf16.csv"), u"--json"_qs});
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(run.out.startsWith("{\"schema\":\"jalon.import/1\","));
        const QJsonObject jean = listed()[1].toObject();
        QCOMPARE(jean[u"address"_qs].toString(), u"jean.dupont@ville.example"_qs);
        const auto value = [&jean](const char* field) {
            return jean[QLatin1String(field)].toObject()[u"value"_qs].toInteger();
        };
        QCOMPARE(value("volume"), 1'989'568'835);
        QCOMPARE(value("archive"), 536'870'912);
        QCOMPARE(value("folders"), 2);
        QCOMPARE(value("largestFolder"), 20'321);
        const QJsonArray delegations =
            jalon({u"mailboxes"_qs, m_plan, u"--json"_qs}).json()[u"delegations"_qs].toArray();
        QCOMPARE(delegations.size(), 3); // full access, send as, on behalf
    }

    void refusedRowsImportNothingUnlessAgreed()
    {
        const QString file = written("email,size\na@b.example,1 MB\nnobody,2 MB\n");
        const QByteArray before = contents();
        const Run refused = import({dataFile("main.csv"), file});
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY(refused.out.contains("line 3"));
        QVERIFY(refused.out.contains("email"));
        QCOMPARE(contents(), before);
        const Run kept = import({dataFile("main.csv"), file, u"--keep-good-rows"_qs});
        QCOMPARE(kept.status, 0);
        QCOMPARE(listed().size(), 3);
    }

    void severalFilesAreAllOrNothing()
    {
        const QByteArray before = contents();
        QCOMPARE(import({dataFile("main.csv"), u"/nonexistent.csv"_qs}).status, 2);
        QCOMPARE(import({dataFile("main.csv"), m_directory->path()}).status, 2);
        QCOMPARE(import({dataFile("main.csv"), written("{\"schema\":\"x\"}")}).status, 2);
        QCOMPARE(contents(), before);
    }

    void theSameFileTwiceChangesNoMailbox()
    {
        import({dataFile("main.csv")});
        const QJsonArray before = listed();
        const Run again = import({dataFile("main.csv"), dataFile("main.csv"), u"--json"_qs});
        QCOMPARE(again.status, 0);
        const QJsonObject file = again.json()[u"files"_qs].toArray()[0].toObject();
        QVERIFY(file[u"alreadyImported"_qs].toBool());
        QCOMPARE(file[u"added"_qs].toInteger(), 0);
        QCOMPARE(listed(), before);
    }

    void theDryRunWritesNothing()
    {
        const QByteArray before = contents();
        const Run dry = import({dataFile("main.csv"), u"--dry-run"_qs, u"--json"_qs});
        QCOMPARE(dry.status, 0);
        QVERIFY(!dry.json()[u"saved"_qs].toBool());
        QCOMPARE(dry.json()[u"files"_qs].toArray()[0].toObject()[u"added"_qs].toInteger(), 2);
        QCOMPARE(contents(), before);
    }

    void mappingsAreRemembered()
    {
        const QString one = written("Qui,Poids\na@b.example,5\n", "one.csv");
        const QString two = written("Qui,Poids\nc@d.example,7\n", "two.csv");
        const Run first =
            import({one, u"--map"_qs, u"Qui=address,Poids=volume"_qs, u"--unit"_qs, u"MiB"_qs});
        QVERIFY2(first.status == 0, first.err.constData());
        QCOMPARE(import({two}).status, 0);
        for (const QJsonValue& mailbox : listed())
            QVERIFY(mailbox.toObject()[u"volume"_qs].toObject()[u"value"_qs].toInteger() >=
                    5 << 20);
    }

    void conflictsAreToldAndTakenWhenAsked()
    {
        import({written("email,size\na@b.example,1 MB\n", "one.csv")});
        const QString newer = written("email,size\na@b.example,2 MB\n", "two.csv");
        const auto volume = [this] {
            return listed()[0].toObject()[u"volume"_qs].toObject()[u"value"_qs].toInteger();
        };
        QVERIFY(import({newer}).out.contains("two.csv:2"));
        QCOMPARE(volume(), 1 << 20);
        QCOMPARE(import({newer, u"--take-new"_qs}).status, 0);
        QCOMPARE(volume(), 2 << 20);
    }

    void wrongUsageExits2()
    {
        const QString file = dataFile("main.csv");
        QCOMPARE(import({file, u"--as"_qs, u"nonsense"_qs}).status, 2);
        QCOMPARE(import({file, u"--map"_qs, u"nonsense"_qs}).status, 2);
        QCOMPARE(import({file, u"--map"_qs, u"E-mail=colour"_qs}).status, 2);
        QCOMPARE(import({file, u"--unit"_qs, u"furlong"_qs}).status, 2);
    }

    void doubtsBecomeFindings()
    {
        import({written(
            "email,size,login\na@b.example,0 MB,a\nc@d.example,0 MB,c\na@b.example,0 MB,a\n")});
        const QJsonArray findings =
            jalon({u"check"_qs, m_plan, u"--json"_qs}).json()[u"findings"_qs].toArray();
        int failing = 0;
        for (const QJsonValue& value : findings) {
            const QJsonObject finding = value.toObject();
            if (!finding[u"key"_qs].toString().startsWith(u"inventory."))
                continue;
            QCOMPARE(finding[u"state"_qs].toString(), u"fails"_qs);
            QVERIFY(finding[u"evidence"_qs]
                        .toArray()[0]
                        .toObject()[u"command"_qs]
                        .toString()
                        .startsWith(u"table.csv"));
            ++failing;
        }
        QCOMPARE(failing, 3);
    }

private:
    Run import(const QStringList& arguments)
    {
        return jalon(QStringList{u"import"_qs, m_plan} + arguments);
    }
    QJsonArray listed() const
    {
        return jalon({u"mailboxes"_qs, m_plan, u"--json"_qs}).json()[u"mailboxes"_qs].toArray();
    }
    QString written(const QByteArray& bytes, const char* name = "table.csv")
    {
        QFile file(m_directory->filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            QTest::qFail("the file cannot be written", __FILE__, __LINE__);
        return file.fileName();
    }
    QByteArray contents() const
    {
        QFile in(m_plan);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_plan;
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"

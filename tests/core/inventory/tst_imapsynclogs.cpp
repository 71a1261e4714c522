// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/merge.h"
#include "tests/core/inventory/tablefixture.h"

#include <QStringEncoder>

using namespace jalon;
using namespace jalon::inventory;

class TestImapsyncLogs : public QObject, private TableFixture {
    Q_OBJECT

private Q_SLOTS:
    void sizes();
    void olderWordsAndMessagesMovedAway();
    void whoseMailbox_data();
    void whoseMailbox();
    void systems_data();
    void systems();
    void neverALowVolume_data();
    void neverALowVolume();
    void failedRunsNameTheirCause();
    void theLastCompleteRunCounts();
    void aGoodRunExcusesTheOthers();
    void withoutSizesMessagesRemain();
    void partsAreNoVolume_data();
    void partsAreNoVolume();
    void excludedFoldersAreTold();
    void passwordsStayBehind();
    void encodings_data();
    void encodings();
    void anotherFileIsRefused();
    void cancelled();

private:
    static QByteArray sized();
    Batch log(const QByteArray& text, const QString& kind = {})
    {
        return read(written(text, "log.txt"), kind);
    }
};

/// A run that tells sizes.
QByteArray TestImapsyncLogs::sized()
{
    QFile file(dataFile("imapsync-sizes.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestImapsyncLogs::sizes()
{
    const Batch batch = read("imapsync-sizes.txt");
    QCOMPARE(batch.source.kind, u"imapsync-log"_qs);
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(doubtIds(batch), QStringList());
    QCOMPARE(batch.source.rows, 1);
    QCOMPARE(batch.mailboxes.size(), 1);
    const Mailbox& lea = batch.mailboxes[0];
    QCOMPARE(lea.address, u"lea.martin@example.org"_qs);
    QCOMPARE(lea.volume->value, ByteSize(22'020'096));
    QCOMPARE(lea.volume->from, (Citation{1, 31}));
    QCOMPARE(lea.messages->value, 312);
    QCOMPARE(lea.messages->from.line, 28U);
    QCOMPARE(lea.folders->value, 3);
    QCOMPARE(lea.folders->from.line, 25U);
    QCOMPARE(lea.largestFolder->value, 300);
    QCOMPARE(lea.largestFolder->from.line, 17U);
    QCOMPARE(lea.largestMessage->value, ByteSize(7'340'032));
    QCOMPARE(lea.largestMessage->from.line, 34U);
    QCOMPARE(lea.system->value, MailSystem::Cyrus);
    QCOMPARE(lea.system->from.line, 9U);
    QVERIFY(!lea.login);
    QVERIFY(!lea.quota);
}

void TestImapsyncLogs::olderWordsAndMessagesMovedAway()
{
    const Batch batch = read("imapsync-1.txt");
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(doubtIds(batch), QStringList());
    QCOMPARE(batch.mailboxes.size(), 1);
    const Mailbox& noe = batch.mailboxes[0];
    QCOMPARE(noe.address, u"noe.petit@example.org"_qs);
    QVERIFY2(noe.volume->value == ByteSize(104'622), "what it held before, not after the run");
    QCOMPARE(noe.volume->from.line, 15U);
    QCOMPARE(noe.messages->value, 6);
    QCOMPARE(noe.largestFolder->value, 4);
    QCOMPARE(noe.largestMessage->value, ByteSize(50'107));
    QCOMPARE(noe.system->value, MailSystem::Dovecot);
}

void TestImapsyncLogs::whoseMailbox_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("login");
    QTest::newRow("address") << QByteArray("Lea@Example.ORG") << u"lea@example.org"_qs << QString();
    QTest::newRow("login") << QByteArray("lmartin") << QString() << u"lmartin"_qs;
    QTest::newRow("master of Dovecot")
        << QByteArray("lea@example.org*master") << u"lea@example.org"_qs << QString();
    QTest::newRow("master of a login")
        << QByteArray("lea*master@example.org") << QString() << u"lea"_qs;
    QTest::newRow("shared, Microsoft") << QByteArray("admin@example.org\\accueil@example.org")
                                       << u"accueil@example.org"_qs << QString();
    QTest::newRow("shared, slash")
        << QByteArray("admin@example.org/accueil") << QString() << u"accueil"_qs;
    QTest::newRow("Windows domain") << QByteArray("VILLE\\lmartin") << QString() << u"lmartin"_qs;
    QTest::newRow("Domino") << QByteArray("Lea Martin/Ville") << QString()
                            << u"Lea Martin/Ville"_qs;
    QTest::newRow("bracket") << QByteArray("a] user [b") << QString() << u"a] user [b"_qs;
}

void TestImapsyncLogs::whoseMailbox()
{
    QFETCH(QByteArray, user);
    QFETCH(QString, address);
    QFETCH(QString, login);
    QByteArray text = sized();
    text.replace("port [993] user [lea.martin@example.org]\nHost2: IMAP",
                 "port [993] user [" + user + "]\nHost2: IMAP");
    const Batch batch = log(text);
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(batch.mailboxes.size() + batch.unaddressed.size(), 1);
    const Mailbox& mailbox =
        address.isEmpty() ? batch.unaddressed.value(0) : batch.mailboxes.value(0);
    QCOMPARE(mailbox.address, address);
    QCOMPARE(mailbox.login ? mailbox.login->value : QString(), login);
    QCOMPARE(mailbox.volume->value, ByteSize(22'020'096));
}

void TestImapsyncLogs::systems_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<int>("system");
    const auto row = [](const char* greeting, int system) {
        QTest::newRow(greeting) << QByteArray(greeting) << system;
    };
    row("* OK The Microsoft Exchange IMAP4 service is ready. [UABB]", int(MailSystem::Exchange));
    row("* OK Gimap ready for requests from 192.0.2.1 k1", int(MailSystem::GoogleWorkspace));
    row("* OK mail.example.org Zimbra IMAP4rev1 server ready", int(MailSystem::Zimbra));
    row("* OK Kerio Connect 9.4.0 IMAP4rev1 server ready", int(MailSystem::Kerio));
    row("* OK Domino IMAP4 Server Release 9.0.1 ready", int(MailSystem::Domino));
    row("* OK IMAP4 ready", -1);
    row("* OK Zimbra relay to Dovecot ready", -1);
}

void TestImapsyncLogs::systems()
{
    QFETCH(QByteArray, greeting);
    QFETCH(int, system);
    QByteArray text = sized();
    text.replace("* OK [CAPABILITY IMAP4rev1 LITERAL+ ID ENABLE] old.example.org Cyrus IMAP "
                 "v2.4.17 server ready",
                 greeting);
    const Batch batch = log(text);
    QCOMPARE(batch.mailboxes.size(), 1);
    const auto& told = batch.mailboxes[0].system;
    QCOMPARE(told ? int(told->value) : -1, system);
}

void TestImapsyncLogs::neverALowVolume_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("doubt");
    const QByteArray whole = sized();
    const auto cutAt = [&whole](const char* mark) { return whole.first(whole.indexOf(mark)); };
    const auto with = [&whole](const char* before, const char* after) {
        return QByteArray(whole).replace(before, after);
    };
    QTest::newRow("cut among the folders")
        << cutAt("Host2 folder     2/3") << u"7::import.run-cut"_qs << QString();
    QTest::newRow("cut before the total")
        << cutAt("Host1 Total size") << u"7::import.run-cut"_qs << QString();
    QTest::newRow("cut in the total")
        << cutAt("096 bytes (21.000") << QString() << u"import.runs-incomplete"_qs;
    QTest::newRow("cut, and another joined")
        << cutAt("096 bytes (21.000") + "Here is imapsync 2.229 on host x\n"
        << u"7::import.run-cut"_qs << QString();
    QTest::newRow("a folder that failed")
        << with("Size:  20971520 Messages:   300 Biggest:   7340032", "  does not exist")
        << QString() << u"import.runs-incomplete"_qs;
    QTest::newRow("a folder that is missing")
        << with("Host1 folder     2/3", "Host3 folder     2/3") << QString()
        << u"import.runs-incomplete"_qs;
    QTest::newRow("totals of the other side")
        << with("Host1 Total size", "Host2 Total size") << u"7::import.run-unsized"_qs << QString();
    QTest::newRow("a number beyond reason")
        << with("Size:  20971520", "Size:  99999999999999999999") << QString()
        << u"import.runs-incomplete"_qs;
}

void TestImapsyncLogs::neverALowVolume()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, refusal);
    QFETCH(QString, doubt);
    const Batch batch = log(text);
    for (const Mailbox& mailbox : batch.mailboxes) {
        QVERIFY(!mailbox.volume);
        QVERIFY(!mailbox.messages);
        QVERIFY(!mailbox.largestFolder);
        QVERIFY(!mailbox.largestMessage);
    }
    if (!refusal.isEmpty())
        QVERIFY2(refusals(batch).contains(refusal), qPrintable(refusals(batch).join(u' ')));
    else
        QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(doubtIds(batch).join(u' '), doubt);
}

void TestImapsyncLogs::failedRunsNameTheirCause()
{
    const QByteArray text = "Here is imapsync 2.229 on host x\n"
                            "Host1: IMAP server [old.example.org] port [993] user [max]\n"
                            "Host1 failure: Error login on [old.example.org] with user [max] auth "
                            "[LOGIN]: 2 NO [AUTHENTICATIONFAILED] Authentication failed.\n"
                            "Exiting with return value 161 (EXIT_AUTHENTICATION_FAILURE_USER1)\n"
                            "Here is imapsync 2.229 on host x\n"
                            "Missing --host1, exiting.\n";
    const Batch batch = log(text);
    QCOMPARE(batch.mailboxes.size() + batch.unaddressed.size(), 0);
    QCOMPARE(refusals(batch),
             (QStringList{u"3::import.run-failed"_qs, u"5::import.run-nameless"_qs}));
    QCOMPARE(std::get<QString>(batch.refused[0].why.arguments[0]), u"max"_qs);
    QVERIFY(std::get<QString>(batch.refused[0].why.arguments[1]).contains(u"AUTHENTICATIONFAILED"));
}

void TestImapsyncLogs::theLastCompleteRunCounts()
{
    const QByteArray earlier =
        sized().replace("22020096", "12020096").replace("20971520", "10971520");
    const QByteArray cut = sized().first(sized().indexOf("Host1 Total size"));
    const Batch batch = log(earlier + sized() + cut);
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(doubtIds(batch), QStringList{u"import.runs-repeated"_qs});
    QCOMPARE(batch.source.doubts[0].arguments,
             (QList<Argument>{qint64(1), u"lea.martin@example.org"_qs, qint64(46)}));
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(22'020'096));
    QCOMPARE(batch.mailboxes[0].volume->from.line, 70U);
}

void TestImapsyncLogs::aGoodRunExcusesTheOthers()
{
    const QByteArray failed = "Here is imapsync 2.229 on host x\n"
                              "Host1: IMAP server [old.example.org] port [993] user "
                              "[lea.martin@example.org]\n"
                              "Host1 failure: Error login on [old.example.org]\n";
    for (const QByteArray& text : {failed + sized(), sized() + failed}) {
        const Batch batch = log(text);
        QCOMPARE(refusals(batch), QStringList());
        QCOMPARE(doubtIds(batch), QStringList());
        QCOMPARE(batch.mailboxes.size(), 1);
        QVERIFY(batch.mailboxes[0].volume);
    }
}

void TestImapsyncLogs::withoutSizesMessagesRemain()
{
    const QByteArray start =
        "Here is imapsync 2.229 on host x\n"
        "Host1: IMAP server [old.example.org] port [993] user [a@b.example]\n"
        "++++ Looping on each one of 2 folders to sync\n"
        "Host1: folder [INBOX] has 40 messages in total (mentioned by SELECT)\n"
        "Host2: folder [INBOX] has 1 messages in total (mentioned by SELECT)\n";
    const QByteArray end =
        "Host1: folder [Sent [x] has 2 messages in total (mentioned by SELECT)\n";
    const Batch batch = log(start + end);
    QCOMPARE(doubtIds(batch), QStringList{u"import.runs-unmeasured"_qs});
    QCOMPARE(batch.mailboxes.size(), 1);
    QVERIFY(!batch.mailboxes[0].volume);
    QCOMPARE(batch.mailboxes[0].messages->value, 42);
    QCOMPARE(batch.mailboxes[0].folders->value, 2);
    QCOMPARE(batch.mailboxes[0].largestFolder->value, 40);
    QCOMPARE(batch.mailboxes[0].largestFolder->from.line, 4U);
    QCOMPARE(refusals(log(start)), QStringList{u"2::import.run-cut"_qs});
}

void TestImapsyncLogs::partsAreNoVolume_data()
{
    QTest::addColumn<QByteArray>("option");
    for (const char* option : {"--folder=INBOX", "--folder INBOX", "--folderrec Sent", "--maxage=2",
                               "-maxage 2", "--search1 UNSEEN", "--include ^Sent"})
        QTest::newRow(option) << QByteArray(option);
}

void TestImapsyncLogs::partsAreNoVolume()
{
    QFETCH(QByteArray, option);
    const Batch batch = log(sized().replace("--justfoldersizes", option));
    QCOMPARE(doubtIds(batch), QStringList{u"import.runs-of-a-part"_qs});
    QCOMPARE(batch.mailboxes.size(), 1);
    QVERIFY(!batch.mailboxes[0].volume);
    QVERIFY(!batch.mailboxes[0].messages);
    QVERIFY(!batch.mailboxes[0].folders);
    QCOMPARE(batch.mailboxes[0].system->value, MailSystem::Cyrus);
    const Batch both = log(sized() + sized().replace("--justfoldersizes", option));
    QVERIFY2(both.mailboxes[0].volume, "the run of the whole mailbox counts");
}

void TestImapsyncLogs::excludedFoldersAreTold()
{
    const Batch batch = log(sized().replace("--justfoldersizes", "--exclude ^Public"));
    QCOMPARE(doubtIds(batch), QStringList{u"import.runs-excluding"_qs});
    QCOMPARE(std::get<QString>(batch.source.doubts[0].arguments[3]), u"--exclude"_qs);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(22'020'096));
}

void TestImapsyncLogs::passwordsStayBehind()
{
    const Batch batch = log(sized().replace("MASKED", "--folder-s3cret"));
    const Merge merged = merge(Plan(), batch, OnConflict::KeepKnown);
    QCOMPARE(merged.added, 1);
    for (const Message& doubt : merged.plan.inventory.sources[0].doubts)
        for (const Argument& argument : doubt.arguments)
            if (const auto* text = std::get_if<QString>(&argument))
                QVERIFY(!text->contains(u"s3cret"));
    QVERIFY(merged.plan.inventory.mailboxes.at(0).extra.isEmpty());
}

void TestImapsyncLogs::encodings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("encoding");
    const QByteArray whole = sized();
    const QString wide = QString::fromUtf8(whole).replace(u'\n', u"\r\n"_qs);
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    QTest::newRow("PowerShell") << "\xFF\xFE" + QByteArray(utf16(wide)) << u"UTF-16LE"_qs;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + whole << u"UTF-8"_qs;
    QTest::newRow("Windows") << wide.toLatin1() << u"windows-1252"_qs;
    QTest::newRow("a long line") << QByteArray(10 << 20, 'x') + '\n' + whole << u"UTF-8"_qs;
}

void TestImapsyncLogs::encodings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, encoding);
    const Batch batch = log(text, u"imapsync-log"_qs);
    QCOMPARE(batch.source.encoding, encoding);
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(doubtIds(batch), QStringList());
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(22'020'096));
}

void TestImapsyncLogs::anotherFileIsRefused()
{
    const auto other = readSource(written("a,b\n1,2\n"), u"imapsync-log"_qs, options());
    QVERIFY(!other);
    QCOMPARE(other.error().message.id, u"import.no-runs"_qs);
    const auto nul =
        readSource(written(sized() + QByteArray(1, '\0')), u"imapsync-log"_qs, options());
    QVERIFY(!nul);
    QCOMPARE(nul.error().message.id, u"import.nul-byte"_qs);
    QCOMPARE(nul.error().message.arguments.value(1), Argument(qint64(40)));
}

void TestImapsyncLogs::cancelled()
{
    ImportOptions with = options();
    with.cancel.cancel();
    const auto batch = readSource(dataFile("imapsync-sizes.txt"), {}, with);
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestImapsyncLogs)
#include "tst_imapsynclogs.moc"

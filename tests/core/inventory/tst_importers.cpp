// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/preview.h"
#include "tests/core/inventory/tablefixture.h"

#include <QDir>

using namespace jalon;
using namespace jalon::inventory;

class TestImporters : public QObject, private TableFixture {
    Q_OBJECT

private Q_SLOTS:
    void exactlyOneRecognisesEachFile();
    void logsAndListsAreNotTakenForAnother();
    void exchangeInFrench();
    void exchangeMailboxesInUtf16();
    void exchangeStatisticsHaveNoAddress();
    void exchangeFolders();
    void exchangePermissions();
    void zimbra();
    void kerio();
    void google();
    void domino();
    void handMade();
    void apostrophesAsQuotes();
    void mappingsDecide();
    void theAddressIsGuessedByContent();
    void previews();
};

void TestImporters::exactlyOneRecognisesEachFile()
{
    const std::pair<const char*, const char*> kinds[] = {
        {"exchange-francais.csv", "exchange-mailboxes"},
        {"get-mailbox-utf16.csv", "exchange-mailboxes"},
        {"get-mailboxstatistics.csv", "exchange-statistics"},
        {"get-mailboxfolderstatistics.csv", "exchange-folders"},
        {"get-mailboxpermission.csv", "exchange-permissions"},
        {"zimbra-gqu.txt", "zimbra-quota"},
        {"imapsync-sizes.txt", "imapsync-log"},
        {"imapsync-1.txt", "imapsync-log"},
        {"cyrus-quota.txt", "cyrus-quota"},
        {"cyrus-quota-old.txt", "cyrus-quota"},
        {"dovecot-quota.txt", "dovecot-quota"},
        {"dovecot-status.txt", "dovecot-status"},
        {"kerio-users.csv", "kerio-users"},
        {"google-users.csv", "google-users"},
        {"google-usage.csv", "google-users"},
        {"domino-users.csv", "domino-users"},
        {"main.csv", "table"},
        {"apostrophes.csv", "table"},
    };
    for (const auto& [name, kind] : kinds) {
        QFile file(dataFile(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        const QByteArray bytes = file.readAll();
        QByteArray sure;
        for (const Importer& importer : importers())
            if (importer.recognises({file.fileName(), bytes}))
                sure += QByteArray(importer.id) + ' ';
        QCOMPARE(sure.trimmed(), QByteArray(kind));
    }
}

void TestImporters::logsAndListsAreNotTakenForAnother()
{
    const QDir folder(dataFile(""));
    for (const QString& first : folder.entryList(QDir::Files))
        for (const QString& second : folder.entryList(QDir::Files)) {
            QFile one(folder.filePath(first));
            QFile two(folder.filePath(second));
            QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
            const QByteArray bytes = one.readAll() + two.readAll();
            QByteArrayList sure;
            for (const Importer& importer : importers())
                if (importer.recognises({first, bytes}))
                    sure.append(importer.id);
            for (const char* id :
                 {"imapsync-log", "cyrus-quota", "dovecot-quota", "dovecot-status"})
                if (sure.contains(id))
                    QVERIFY2(sure.size() == 1, qPrintable(first + u' ' + second));
        }
}

void TestImporters::exchangeInFrench()
{
    const Batch batch = read("exchange-francais.csv");
    QCOMPARE(batch.source.kind, u"exchange-mailboxes"_qs);
    QCOMPARE(batch.source.encoding, u"windows-1252"_qs);
    QCOMPARE(batch.source.file, u"exchange-francais.csv"_qs);
    QCOMPARE(batch.source.rows, 3);
    QCOMPARE(batch.source.digest.size(), 64);
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(doubtIds(batch), QStringList());
    const Mailbox* helene = find(batch.mailboxes, "helene.lefevre@ville.example");
    QVERIFY(helene);
    QCOMPARE(helene->name->value, u"Hélène Lefèvre"_qs);
    QCOMPARE(helene->volume->value, ByteSize(1'288'490'188));
    QCOMPARE(helene->volume->from, (Citation{1, 2}));
    QCOMPARE(helene->messages->value, 12'034);
    QCOMPARE(helene->quota->value, ByteSize());
    QCOMPARE(helene->kind->value, MailboxKind::User);
    QCOMPARE(helene->system->value, MailSystem::Exchange);
    QCOMPARE(helene->lastUse->value, QDate(2026, 1, 31));
    QCOMPARE(helene->group->value, u"ville.example/Mairie/Finances"_qs);
    const Mailbox* desk = find(batch.mailboxes, "accueil@ville.example");
    QCOMPARE(desk->kind->value, MailboxKind::Shared);
    QCOMPARE(desk->lastUse->value, QDate(2026, 2, 3)); // as the column's other dates count
    const Mailbox* room = find(batch.mailboxes, "salle.conseil@ville.example");
    QCOMPARE(room->kind->value, MailboxKind::Resource);
    QCOMPARE(room->volume->value, ByteSize(6672));
    QVERIFY(!room->lastUse);
}

void TestImporters::exchangeMailboxesInUtf16()
{
    const Batch batch = read("get-mailbox-utf16.csv");
    QCOMPARE(batch.source.encoding, u"UTF-16LE"_qs);
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(batch.mailboxes.size(), 3);
    QCOMPARE(batch.leftOut, 1);
    const Mailbox* jean = find(batch.mailboxes, "jean.dupont@ville.example");
    QVERIFY(jean);
    QCOMPARE(jean->aliases->value, QStringList{u"jd@ville.example"_qs});
    QCOMPARE(jean->login->value, u"jdupont"_qs);
    QCOMPARE(jean->quota->value, ByteSize(53'687'091'200));
    QCOMPARE(jean->suspended->value, false);
    QCOMPARE(jean->name->from.line, 3U);
    const Mailbox* desk = find(batch.mailboxes, "accueil@ville.example");
    QVERIFY2(!desk->suspended, "the disabled account of a shared mailbox means nothing");
    QVERIFY2(!desk->quota, "the quota of the database holds, not this one");
    QCOMPARE(batch.delegations.size(), 1);
    QCOMPARE(batch.delegations[0].mailbox, u"jean.dupont@ville.example"_qs);
    QCOMPARE(batch.delegations[0].delegate, u"ville.example/Users/Marie Curie"_qs);
    QCOMPARE(batch.delegations[0].right, DelegationRight::SendOnBehalf);
}

void TestImporters::exchangeStatisticsHaveNoAddress()
{
    const Batch batch = read("get-mailboxstatistics.csv");
    QCOMPARE(batch.mailboxes.size(), 0);
    QCOMPARE(batch.unaddressed.size(), 4);
    QCOMPARE(batch.unaddressed[0].volume->value, ByteSize(1'989'568'835));
    QCOMPARE(batch.unaddressed[0].lastUse->value, QDate(2026, 1, 31));
    QVERIFY(!batch.unaddressed[1].volume);
    QCOMPARE(batch.unaddressed[1].archive->value, ByteSize(536'870'912));
    QCOMPARE(batch.unaddressed[1].archiveMessages->value, 1200);
}

void TestImporters::exchangeFolders()
{
    const Batch batch = read("get-mailboxfolderstatistics.csv");
    QCOMPARE(batch.source.rows, 5);
    QCOMPARE(batch.unaddressed.size(), 2);
    QCOMPARE(batch.unaddressed[0].name->value, u"jdupont"_qs);
    QCOMPARE(batch.unaddressed[0].folders->value, 2);
    QCOMPARE(batch.unaddressed[0].largestFolder->value, 20'321);
    QCOMPARE(batch.unaddressed[0].largestFolder->from.line, 3U);
}

void TestImporters::exchangePermissions()
{
    const Batch batch = read("get-mailboxpermission.csv");
    QCOMPARE(batch.source.rows, 5);
    QCOMPARE(batch.delegations.size(), 3);
    QCOMPARE(batch.delegations[0].right, DelegationRight::FullAccess);
    QCOMPARE(batch.delegations[1].right, DelegationRight::SendAs);
}

void TestImporters::zimbra()
{
    const Batch batch = read("zimbra-gqu.txt");
    QCOMPARE(batch.mailboxes.size(), 2);
    QCOMPARE(batch.mailboxes[0].quota->value, ByteSize(5'368'709'120));
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(1'288'490'188));
    QCOMPARE(batch.mailboxes[1].quota->value, ByteSize());
    QCOMPARE(batch.mailboxes[1].volume->from.line, 2U);
}

void TestImporters::kerio()
{
    const Batch batch = read("kerio-users.csv");
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].address, u"jdupont@ville.example"_qs);
    QCOMPARE(batch.mailboxes[0].aliases->value, QStringList{u"jean.dupont@ville.example"_qs});
    QCOMPARE(batch.unaddressed.size(), 1); // the file does not tell its domain
    QCOMPARE(batch.unaddressed[0].login->value, u"mcurie"_qs);
}

void TestImporters::google()
{
    const Batch users = read("google-users.csv");
    QCOMPARE(users.mailboxes.size(), 2);
    QCOMPARE(users.mailboxes[0].volume->value, ByteSize(1'288'490'189));
    QCOMPARE(users.mailboxes[0].suspended->value, false);
    QCOMPARE(users.mailboxes[1].suspended->value, true);
    QVERIFY(!users.mailboxes[1].lastUse);
    QVERIFY2(!users.mailboxes[0].quota, "the limit is shared with files");
    const Batch usage = read("google-usage.csv");
    QCOMPARE(usage.mailboxes[0].volume->value, ByteSize(1228LL << 20));
}

void TestImporters::domino()
{
    const Batch batch = read("domino-users.csv");
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].name->value, u"Jean Dupont"_qs);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(150LL << 20)); // DAOS besides the file
    QCOMPARE(batch.mailboxes[0].quota->value, ByteSize(1000LL << 20));
    const Batch logical = read(written(
        "InternetAddress;ShortName;Logical size (MB);DAOS size (MB)\na@b.example;a;150;50\n"));
    QCOMPARE(logical.mailboxes[0].volume->value, ByteSize(150LL << 20)); // DAOS is in it
}

void TestImporters::handMade()
{
    const Batch batch = read("main.csv");
    QCOMPARE(batch.source.kind, u"table"_qs);
    const Mailbox* jean = find(batch.mailboxes, "jean.dupont@ville.example");
    QVERIFY(jean);
    QCOMPARE(jean->firstName->value, u"Jean"_qs);
    QCOMPARE(jean->lastName->value, u"Dupont"_qs);
    QCOMPARE(jean->volume->value, ByteSize(1LL << 30));
    QCOMPARE(jean->messages->value, 12'034);
    QCOMPARE(jean->folders->value, 35);
    QCOMPARE(jean->wave->value, u"1"_qs);
    QVERIFY(!jean->system);
    QCOMPARE(find(batch.mailboxes, "marie.curie@ville.example")->volume->value, ByteSize(524'288));
}

void TestImporters::apostrophesAsQuotes()
{
    const Batch batch = read("apostrophes.csv");
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].name->value, u"D'Artagnan; Charles"_qs);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(1'610'612'736));
}

void TestImporters::mappingsDecide()
{
    ColumnMapping mapping;
    mapping.fields = {{u"Machin"_qs, u"address"_qs}, {u"2"_qs, u"volume"_qs}};
    mapping.volumeUnit = u"MB"_qs;
    ImportOptions with = options();
    with.mapping = &mapping;
    const Batch batch = read(written("Machin;Truc\na@b.example;5\n"), u"table"_qs, with);
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(5'000'000));
    mapping.titles = {u"Other"_qs, u"Titles"_qs};
    const Batch without = read(written("email;size\na@b.example;5\n"), u"table"_qs, with);
    QVERIFY(!without.mailboxes[0].volume);
}

void TestImporters::theAddressIsGuessedByContent()
{
    const Batch batch = read(written("Qui;Combien de messages\na@b.example;5\nc@d.example;6\n"));
    QCOMPARE(batch.source.kind, u"table"_qs);
    QCOMPARE(batch.mailboxes.size(), 2);
}

void TestImporters::previews()
{
    const QString path = written("Rapport du mois\n\nCourriel;Taille;Divers\na@b.example;12;x\n");
    const auto preview = previewTable(path);
    QVERIFY(preview);
    QCOMPARE(preview->kind, u"table"_qs);
    QCOMPARE(preview->titles, (QStringList{u"Courriel"_qs, u"Taille"_qs, u"Divers"_qs}));
    QCOMPARE(preview->titleLine, 3);
    QCOMPARE(preview->delimiter, u';');
    QCOMPARE(preview->rows, QList<QStringList>({{u"a@b.example"_qs, u"12"_qs, u"x"_qs}}));
    QCOMPARE(preview->mapping.fields.value(u"Courriel"_qs), u"address"_qs);
    QCOMPARE(preview->mapping.fields.value(u"Taille"_qs), u"volume"_qs);
    QVERIFY(!preview->mapping.fields.contains(u"Divers"_qs));
    QCOMPARE(preview->doubts.value(0).id, u"import.unit-unknown"_qs);
    ColumnMapping remembered;
    remembered.titles = preview->titles;
    remembered.volumeUnit = u"GiB"_qs;
    const auto again = previewTable(path, {remembered});
    QVERIFY(again && again->isRemembered);
    QCOMPARE(again->mapping.volumeUnit, u"GiB"_qs);
}

QTEST_GUILESS_MAIN(TestImporters)
#include "tst_importers.moc"

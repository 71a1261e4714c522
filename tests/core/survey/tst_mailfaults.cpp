// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/spoolfixture.h"

#include <unistd.h>

using namespace jalon;
using namespace jalon::test;

/// Spools that are damaged, closed, strange or absent.
class TestMailFaults : public test::SpoolFixture {
    Q_OBJECT

private Q_SLOTS:
    void badIndexesAreNamed();
    void nothingReadableIsNotNought();
    void quotasThatSayOtherwiseAreShown();
    void unreadableFoldersAreNamed();
    void listingWhenThereIsNoIndex();
    void theStoreOfBlueMind5IsNotMeasured();
    void noSpoolIsAPlainFact();
    void cutAnswersAreRefused();
    void strangeNamesAreData();
    void scriptsHoldNoWrites();
};

void TestMailFaults::badIndexesAreNamed()
{
    IndexWriter good;
    good.exists = 2;
    good.bytes = 20;
    QVERIFY(good.save(meta(QStringLiteral("u/user/good"))));
    IndexWriter torn = good;
    torn.breakChecksum = true;
    QVERIFY(torn.save(meta(QStringLiteral("u/user/torn"))));
    QByteArray unknown = good.header();
    IndexWriter::put(unknown, 8, 99);
    writeFile(meta(QStringLiteral("u/user/unknown/cyrus.index")), unknown);
    writeFile(meta(QStringLiteral("u/user/empty/cyrus.index")), QByteArray());
    QVERIFY(QDir().mkpath(meta(QStringLiteral("u/user/fifo"))));
    QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"),
                               {meta(QStringLiteral("u/user/fifo/cyrus.index"))}),
             0);
    QVERIFY(QFile::link(meta(QStringLiteral("u/user/loop")), meta(QStringLiteral("u/user/loop"))));
    QVERIFY(QFile::link(meta(QStringLiteral("u")), meta(QStringLiteral("u/user/good/up"))));

    for (const QByteArray& without : {QByteArray(), QByteArray("perl")}) {
        const ServerFacts facts = survey("spool-headers", {}, without);
        const Store* store = storeOf(facts, StoreKind::MailData);
        QCOMPARE(store->messages->value, 2);
        QVERIFY(store->messages->provenance.estimated);
        QVERIFY(mentionsUnread(facts, QStringLiteral("user/torn"),
                               QStringLiteral("unread.spool-index-torn")));
        QVERIFY(mentionsUnread(facts, QStringLiteral("user/unknown"),
                               QStringLiteral("unread.spool-index-version")));
        QVERIFY(mentionsUnread(facts, QStringLiteral("user/empty"),
                               QStringLiteral("unread.spool-index")));
        QVERIFY(mentionsUnread(facts, QStringLiteral("user/fifo"),
                               QStringLiteral("unread.spool-index-kind")));
        QVERIFY(mentionsUnread(facts, QStringLiteral("spool-headers"),
                               QStringLiteral("unread.spool-folders: 4")));
    }
}

void TestMailFaults::nothingReadableIsNotNought()
{
    IndexWriter torn;
    torn.exists = 2;
    torn.breakChecksum = true;
    QVERIFY(torn.save(meta(QStringLiteral("u/user/torn"))));
    const ServerFacts facts = survey("spool-headers");
    const Store* store = storeOf(facts, StoreKind::MailData);
    QVERIFY(store);
    QVERIFY(!store->bytes && !store->messages);
    QVERIFY(facts.mailboxes.isEmpty());
}

void TestMailFaults::quotasThatSayOtherwiseAreShown()
{
    IndexWriter index;
    index.exists = 2;
    index.bytes = 20;
    const Provenance quota{Origin::Measured, {}, QStringLiteral("quota files"), false};
    const Server server{};
    SurveyDraft draft(server);
    for (const char* name : {"same", "other"}) {
        QVERIFY(index.save(meta(QStringLiteral("u/user/") + QLatin1String(name))));
        MailboxVolume box;
        box.address = QLatin1String(name) + QStringLiteral("@d.org");
        box.volume = Fact<ByteSize>{ByteSize(*name == 's' ? 20 : 21), quota, {}};
        box.messages = Fact<qint64>{2, quota, {}};
        draft.facts().mailboxes.append(box);
    }
    mailProbeNamed("spool-headers").read(run("spool-headers"), draft);
    QVERIFY(mentionsUnread(draft.facts(), QStringLiteral("spool-quota other@d.org"),
                           QStringLiteral("survey.disagreement: quota 21 / 2, index 20 / 2")));
    QVERIFY(!mentionsUnread(draft.facts(), QStringLiteral("spool-quota same@d.org"), QString()));
    QCOMPARE(boxOf(draft.facts(), QStringLiteral("other@d.org"))->volume->value.bytes(), 20);
}

void TestMailFaults::unreadableFoldersAreNamed()
{
    IndexWriter good;
    good.exists = 2;
    QVERIFY(good.save(meta(QStringLiteral("u/user/good"))));
    QVERIFY(good.save(meta(QStringLiteral("u/user/closed"))));
    QVERIFY(good.save(meta(QStringLiteral("u/user/file"))));
    QVERIFY(QFile::setPermissions(meta(QStringLiteral("u/user/closed")), QFile::ReadOwner));
    QVERIFY(
        QFile::setPermissions(meta(QStringLiteral("u/user/file/cyrus.index")), QFile::ReadOwner));
    const QStringList asNobody{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                               QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"),
                               QStringLiteral("--")};
    for (const QByteArray& without : {QByteArray(), QByteArray("perl")}) {
        const ServerFacts facts =
            survey("spool-headers", getuid() == 0 ? asNobody : QStringList(), without);
        const Store* store = storeOf(facts, StoreKind::MailData);
        QVERIFY(store);
        QCOMPARE(store->messages->value, 2);
        QVERIFY(mentionsUnread(facts, QStringLiteral("user/closed"),
                               QStringLiteral("unread.spool-denied")));
        QVERIFY(mentionsUnread(facts, QStringLiteral("user/file"),
                               QStringLiteral("unread.spool-denied")));
        QVERIFY(mentionsUnread(facts, QStringLiteral("spool-headers"),
                               QStringLiteral("unread.spool-folders: 2")));
    }
}

void TestMailFaults::listingWhenThereIsNoIndex()
{
    for (int i = 1; i <= 30; ++i)
        writeFile(data(QStringLiteral("u/user/bob/%1.").arg(i)), QByteArray(i * 100, 'x'));
    writeFile(data(QStringLiteral("u/user/bob/Sent/7.")), "1234567");
    writeFile(data(QStringLiteral("u/user/bob/Sent/notes")), "no message");
    const ServerFacts facts = survey("spool-headers");
    const Store* store = storeOf(facts, StoreKind::MailData);
    QVERIFY(store);
    QCOMPARE(store->tier->value, QStringLiteral("file-listing"));
    QCOMPARE(store->messages->value, 31);
    QVERIFY(!store->expungedBytes);
    QCOMPARE(boxOf(facts, QStringLiteral("bob@d.org"))->volume->value.bytes(), 46'507);
}

void TestMailFaults::theStoreOfBlueMind5IsNotMeasured()
{
    writeFile(m_dir->path() + QStringLiteral("/data/by_hash/0/1/01ab.zst"), "content");
    writeFile(m_dir->path() + QStringLiteral("/data/by_hash/0/1/7."), "content");
    writeFile(m_dir->path() + QStringLiteral("/data/by_hash/0/2/cyrus.index"), "content");
    const auto check = [this](const ServerFacts& facts, std::optional<qint64> messages) {
        const Store* store = storeOf(facts, StoreKind::MailData);
        QVERIFY(store && store->path);
        QCOMPARE(store->messages ? std::optional(store->messages->value) : std::nullopt, messages);
        QVERIFY(!messages || store->messages->provenance.estimated);
        QCOMPARE(store->bytes.has_value(), messages.has_value());
        QVERIFY(mentionsUnread(facts, QStringLiteral("/data/by_hash"),
                               QStringLiteral("unread.spool-hashed")));
    };
    for (const QByteArray& without : {QByteArray(), QByteArray("perl")})
        check(survey("spool-headers", {}, without), std::nullopt);

    const Server server{};
    SurveyDraft draft(server);
    mailProbeNamed("spool-headers").read(run("spool-headers"), draft);
    mailProbeNamed("spool-files").read(run("spool-files"), draft);
    check(draft.facts(), std::nullopt);
    QVERIFY(!storeOf(draft.facts(), StoreKind::MailData)->files);

    IndexWriter index;
    index.exists = 3;
    QVERIFY(index.save(meta(QStringLiteral("u/user/left"))));
    check(survey("spool-headers"), 3);
}

void TestMailFaults::noSpoolIsAPlainFact()
{
    for (const char* name : {"P_MAIL_DATA", "P_MAIL_META", "P_ARCHIVES", "P_ARCHIVES_SNAPPY"})
        m_environment.insert(QString::fromLatin1(name), QString());
    QVERIFY2(!QFile::exists(QStringLiteral("/var/spool/bm-hsm/snappy")),
             "this machine has a real spool");
    const ServerFacts facts = survey("archives-snappy");
    QVERIFY(facts.stores.isEmpty());
    QVERIFY(facts.unread.isEmpty());
}

void TestMailFaults::cutAnswersAreRefused()
{
    for (int i = 0; i < 40; ++i) {
        IndexWriter index;
        index.exists = 1;
        QVERIFY(index.save(meta(QStringLiteral("u/user/b%1").arg(i))));
    }
    const Server server{};
    for (const QByteArray& without : {QByteArray(), QByteArray("gzip")}) {
        const ProbeAnswer whole = run("spool-headers", {}, without);
        for (qsizetype size = 0; size < whole.output.size(); size += 1 + whole.output.size() / 97) {
            ProbeAnswer cut = whole;
            cut.output.truncate(size);
            SurveyDraft draft(server);
            mailProbeNamed("spool-headers").read(cut, draft);
            QVERIFY(draft.facts().stores.isEmpty());
            QVERIFY(mentionsUnread(draft.facts(), QStringLiteral("spool-headers"),
                                   QStringLiteral("unread.spool-answer")));
        }
    }
}

void TestMailFaults::strangeNamesAreData()
{
    IndexWriter index;
    index.exists = 1;
    index.bytes = 3;
    const QStringList names{QStringLiteral("a\nP\tdata\tx\t1\t/evil"),
                            QStringLiteral("'; echo \"$(id)\""), QStringLiteral("\x1b[2J"),
                            QStringLiteral("-rf")};
    for (const QString& name : names)
        QVERIFY(index.save(meta(QStringLiteral("u/user/") + name)));
    const ServerFacts facts = survey("spool-headers");
    QCOMPARE(storeOf(facts, StoreKind::MailData)->messages->value, 4);
    QCOMPARE(facts.stores.size(), 3);
    QCOMPARE(facts.mailboxes.size(), 4);
    for (const MailboxVolume& box : facts.mailboxes)
        QVERIFY(!box.address.contains(QLatin1Char('\x1b')) &&
                !box.address.contains(QLatin1Char('\n')));
}

void TestMailFaults::scriptsHoldNoWrites()
{
    for (const Probe& probe : mailProbes()) {
        QByteArray script(probe.script);
        script.replace("2>/dev/null", "").replace(">/dev/null 2>&1", "").replace("2>&1", "");
        for (const char* verb : {" rm ", " mv ", " cp ", " touch ", " tee ", "mktemp", " -delete",
                                 "chmod", "flock", "unlink", ">>"})
            QVERIFY2(!script.contains(verb), verb);
    }
}

QTEST_GUILESS_MAIN(TestMailFaults)
#include "tst_mailfaults.moc"

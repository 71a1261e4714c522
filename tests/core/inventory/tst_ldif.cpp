// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/merge.h"
#include "tests/core/inventory/tablefixture.h"

using namespace jalon;
using namespace jalon::inventory;

namespace {

// As ldapsearch against Active Directory writes it: folded lines, base64 for what is not ASCII.
const QByteArray activeDirectory = R"(# extended LDIF
#
# LDAPv3
# base <DC=ville,DC=example> with scope subtree
#  (a comment that is folded)

dn:: Q049SMOpbMOobmUgTGVmw6h2cmUsT1U9RmluYW5jZXMsREM9dmlsbGUsREM9ZXhhbXBsZQ==
objectClass: top
objectClass: person
objectClass: organizationalPerson
objectClass: user
cn:: SMOpbMOobmUgTGVmw6h2cmU=
sn:: TGVmw6h2cmU=
givenName:: SMOpbMOobmU=
displayName:: SMOpbMOobmUgTGVmw6h2cmU=
department: Finances
sAMAccountName: hlefevre
userPrincipalName: hlefevre@ville.local
userAccountControl: 512
mail: helene.lefevre@ville.example
proxyAddresses: SMTP:Helene.Lefevre@ville.example
proxyAddresses: smtp:hl@ville.exam
 ple
proxyAddresses: X500:/o=Ville/ou=x/cn=y
proxyAddresses: sip:helene@ville.example
msExchMailboxGuid:: AQIDBAUGBwgJCgsMDQ4PEA==
msExchRecipientTypeDetails: 1
mDBOverHardQuotaLimit: 52428800
jpegPhoto:< file:///etc/passwd
publicDelegates: CN=Dupont\, Jean,OU=Finances,DC=ville,DC=example
msExchDelegateListLink: CN=Jean le Vieux,OU=Ailleurs,DC=ville,DC=example

dn: CN=Dupont\, Jean,OU=Finances, DC=ville,DC=example
objectClass: user
cn: Dupont, Jean
sAMAccountName: jdupont
userAccountControl: 514
mail: jean.dupont@ville.example
msExchRecipientTypeDetails: 1
mDBUseDefaults: TRUE
mDBOverHardQuotaLimit: 1000

dn: CN=Accueil,DC=ville,DC=example
objectClass: user
cn: Accueil
userAccountControl: 514
proxyAddresses: SMTP:accueil@ville.example
msExchRecipientTypeDetails: 4

dn: CN=Salle,DC=ville,DC=example
objectClass: user
cn: Salle
mail: salle@ville.example
msExchRecipientDisplayType: 7

dn: CN=Agents,DC=ville,DC=example
objectClass: group
cn: Agents
mail: agents@ville.example
member;range=0-1: CN=Accueil,DC=ville,DC=example
member;range=0-1: CN=Salle,DC=ville,DC=example

dn: CN=Vide,DC=ville,DC=example
objectClass: group
cn: Vide
mail: vide@ville.example

dn: CN=Domain Admins,DC=ville,DC=example
objectClass: group
sAMAccountName: Domain Admins

dn: CN=Fournisseur,DC=ville,DC=example
objectClass: contact
mail: contact@ailleurs.example

dn: CN=PC1,DC=ville,DC=example
objectClass: user
objectClass: computer
sAMAccountName: PC1$

dn: CN=svc,DC=ville,DC=example
objectClass: user
sAMAccountName: svc-sauvegarde

dn: OU=Finances,DC=ville,DC=example
objectClass: organizationalUnit
ou: Finances

# search reference
ref: ldap://ForestDnsZones.ville.example/DC=x

# search result
search: 2
result: 4 Size limit exceeded
)";

} // namespace

class TestLdif : public QObject, private TableFixture {
    Q_OBJECT

private Q_SLOTS:
    void activeDirectoryTellsMailboxes();
    void whoMayIsFoundByItsName();
    void groupsAndEnds();
    void zimbra();
    void directoryServers();
    void ldifdeInUtf16();
    void onlyLdifIsRecognised();
    void refusals_data();
    void refusals();
    void badRecordsLeaveTheOthers();
    void wholeFilesRefused();
    void foldsCutCharacters();
    void hugeAttributes();
    void cancelled();
};

void TestLdif::activeDirectoryTellsMailboxes()
{
    const Batch batch = read(written(activeDirectory, "ad.ldif"));
    QCOMPARE(batch.source.kind, u"ldif"_qs);
    QCOMPARE(batch.source.encoding, u"ASCII"_qs);
    QCOMPARE(inventory::refusals(batch), QStringList());
    QCOMPARE(batch.mailboxes.size(), 6);
    QCOMPARE(batch.source.rows, 7);
    QCOMPARE(batch.leftOut, 3); // the contact, the computer, the group without mail
    const Mailbox* helene = find(batch.mailboxes, "helene.lefevre@ville.example");
    QVERIFY(helene);
    QCOMPARE(helene->name->value, u"Hélène Lefèvre"_qs);
    QCOMPARE(helene->name->from, (Citation{1, 15}));
    QCOMPARE(helene->firstName->value, u"Hélène"_qs);
    QCOMPARE(helene->lastName->value, u"Lefèvre"_qs);
    QCOMPARE(helene->login->value, u"hlefevre"_qs);
    QCOMPARE(helene->login->from, (Citation{1, 17}));
    QCOMPARE(helene->group->value, u"Finances"_qs);
    QCOMPARE(helene->kind->value, MailboxKind::User);
    QCOMPARE(helene->system->value, MailSystem::Exchange);
    QCOMPARE(helene->aliases->value, QStringList{u"hl@ville.example"_qs});
    QCOMPARE(helene->aliases->from, (Citation{1, 21}));
    QCOMPARE(helene->quota->value, ByteSize(53'687'091'200));
    QCOMPARE(helene->suspended->value, false);
    QCOMPARE(helene->extra.value(u"guid"_qs).toString(),
             u"04030201-0605-0807-090a-0b0c0d0e0f10"_qs);
    const Mailbox* jean = find(batch.mailboxes, "jean.dupont@ville.example");
    QCOMPARE(jean->suspended->value, true);
    QVERIFY2(!jean->quota, "the quota of the database holds, not this one");
    const Mailbox* desk = find(batch.mailboxes, "accueil@ville.example");
    QCOMPARE(desk->kind->value, MailboxKind::Shared);
    QVERIFY2(!desk->suspended, "the disabled account of a shared mailbox means nothing");
    QCOMPARE(find(batch.mailboxes, "salle@ville.example")->kind->value, MailboxKind::Resource);
    QCOMPARE(batch.unaddressed.size(), 1);
    QCOMPARE(batch.unaddressed[0].login->value, u"svc-sauvegarde"_qs);
}

void TestLdif::whoMayIsFoundByItsName()
{
    const Batch batch = read(written(activeDirectory, "ad.ldif"));
    QCOMPARE(batch.delegations.size(), 2);
    QCOMPARE(batch.delegations[0].mailbox, u"helene.lefevre@ville.example"_qs);
    QCOMPARE(batch.delegations[0].delegate, u"jean.dupont@ville.example"_qs);
    QCOMPARE(batch.delegations[0].right, DelegationRight::SendOnBehalf);
    QCOMPARE(batch.delegations[0].from, (Citation{1, 7}));
    QCOMPARE(batch.delegations[1].delegate, u"Jean le Vieux"_qs);
    QCOMPARE(batch.delegations[1].right, DelegationRight::FullAccess);
    const Merge merged = merge(Plan(), batch, OnConflict::KeepKnown);
    QCOMPARE(merged.plan.inventory.delegations.size(), 1);
    QCOMPARE(merged.added, 6);
}

void TestLdif::groupsAndEnds()
{
    const Batch batch = read(written(activeDirectory, "ad.ldif"));
    QCOMPARE(doubtIds(batch),
             (QStringList{u"import.groups-without-members"_qs, u"import.ldif-incomplete"_qs}));
    QCOMPARE(batch.source.doubts[0].arguments,
             (QList<Argument>{qint64(1), u"vide@ville.example"_qs, qint64(63)}));
    QCOMPARE(batch.source.doubts[1].arguments,
             (QList<Argument>{u"4 Size limit exceeded"_qs, qint64(94)}));
}

void TestLdif::zimbra()
{
    const Batch batch = read(written(R"(dn: uid=jdupont,ou=people,dc=ville,dc=example
objectClass: inetOrgPerson
objectClass: zimbraAccount
uid: jdupont
cn: Jean
displayName: Jean Dupont
mail: jean.dupont@ville.example
mail: jdupont@ville.example
zimbraMailDeliveryAddress: jdupont@ville.example
zimbraMailAlias: jean.dupont@ville.example
zimbraMailQuota: 0
zimbraAccountStatus: locked
ou: Voirie

dn: uid=salle,ou=people,dc=ville,dc=example
objectClass: zimbraCalendarResource
objectClass: zimbraAccount
uid: salle
mail: salle@ville.example
zimbraAccountStatus: active

dn: uid=spam.x,ou=people,dc=ville,dc=example
objectClass: zimbraAccount
mail: spam.x@ville.example
zimbraIsSystemAccount: TRUE

dn: cn=default,cn=cos,cn=zimbra
objectClass: zimbraCOS
cn: default
zimbraMailQuota: 5
)",
                                     "zimbra.ldif"));
    QCOMPARE(inventory::refusals(batch), QStringList());
    QCOMPARE(batch.mailboxes.size(), 2);
    QCOMPARE(batch.leftOut, 1);
    const Mailbox& jean = batch.mailboxes[0];
    QCOMPARE(jean.address, u"jdupont@ville.example"_qs);
    QCOMPARE(jean.aliases->value, QStringList{u"jean.dupont@ville.example"_qs});
    QCOMPARE(jean.quota->value, ByteSize());
    QCOMPARE(jean.suspended->value, true);
    QCOMPARE(jean.suspended->from, (Citation{1, 12}));
    QCOMPARE(jean.group->value, u"Voirie"_qs);
    QCOMPARE(jean.system->value, MailSystem::Zimbra);
    QVERIFY2(!jean.login, "what stands before the @ says nothing new");
    QCOMPARE(batch.mailboxes[1].kind->value, MailboxKind::Resource);
    QVERIFY(!batch.mailboxes[1].suspended);
}

void TestLdif::directoryServers()
{
    const Batch batch = read(written(R"(version: 1
dn: uid=a,ou=people,dc=b,dc=example
changetype: add
objectClass: inetOrgPerson
uid: a
cn;lang-fr: Anne
mail: anne@b.example
mailAlternateAddress: a@b.example
mailQuota: -1
nsAccountLock: TRUE
l: Lyon

dn: uid=c,ou=people,dc=b,dc=example
uid: c
mail: c@b.example
accountStatus: active
)",
                                     "ds.ldif"));
    QCOMPARE(inventory::refusals(batch), QStringList());
    QCOMPARE(batch.mailboxes.size(), 2);
    const Mailbox& anne = batch.mailboxes[0];
    QCOMPARE(anne.name->value, u"Anne"_qs);
    QCOMPARE(anne.login->value, u"a"_qs);
    QCOMPARE(anne.aliases->value, QStringList{u"a@b.example"_qs});
    QCOMPARE(anne.quota->value, ByteSize());
    QCOMPARE(anne.suspended->value, true);
    QCOMPARE(anne.group->value, u"Lyon"_qs);
    QVERIFY(!anne.system);
    QCOMPARE(batch.mailboxes[1].suspended->value, false);
    QVERIFY(!batch.mailboxes[1].kind);
}

void TestLdif::ldifdeInUtf16()
{
    QByteArray wide("\xFF\xFE");
    const QString text = u"dn: CN=Zoé,DC=b\r\nchangetype: add\r\nmail: zoe@b.example\r\n"
                         u"displayName: Zoé\r\n\r\n"_qs;
    for (const QChar c : text) {
        wide += char(c.unicode() & 0xFF);
        wide += char(c.unicode() >> 8);
    }
    const Batch batch = read(written(wide, "ldifde.ldf"));
    QCOMPARE(batch.source.encoding, u"UTF-16LE"_qs);
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].name->value, u"Zoé"_qs);
    QCOMPARE(batch.mailboxes[0].name->from, (Citation{1, 4}));
}

void TestLdif::onlyLdifIsRecognised()
{
    const auto sure = [](const QByteArray& bytes) {
        QByteArray ids;
        for (const Importer& importer : importers())
            if (importer.recognises({u"file"_qs, bytes}))
                ids += QByteArray(importer.id) + ' ';
        return ids.trimmed();
    };
    QCOMPARE(sure(activeDirectory), QByteArray("ldif"));
    QCOMPARE(sure("version: 1\n\n# x\n#  y\n z\ndn:: YQ==\nmail: a@b.example\n"),
             QByteArray("ldif"));
    QCOMPARE(sure("dear all,\ndn: no\n"), QByteArray());
    QCOMPARE(sure("address,volume\ndn@b.example,3 MB\n"), QByteArray("table"));
    QCOMPARE(sure("# only remarks\n"), QByteArray());
    QCOMPARE(sure("mail: a@b.example\ndn: x\n"), QByteArray());
}

void TestLdif::refusals_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char* name, const QByteArray& record, const QString& refusal) {
        QTest::newRow(name) << record << refusal;
    };
    row("cut base64", "dn: x\nmail: a@b.example\ncn:: SGVsb\n", u"3::import.ldif-base64-unfit"_qs);
    row("no base64", "dn: x\nmail:: @@@@\n", u"2::import.ldif-base64-unfit"_qs);
    row("value elsewhere", "dn: x\nmail:< file:///etc/passwd\n", u"2::import.ldif-url"_qs);
    row("modify", "dn: x\nchangetype: modify\nreplace: mail\nmail: a@b.example\n-\n",
        u"2::import.ldif-change"_qs);
    row("delete", "dn: x\nchangetype: delete\n", u"2::import.ldif-change"_qs);
    row("no dn", "mail: a@b.example\ncn: x\n", u"1::import.ldif-no-dn"_qs);
    row("include", "include: file:///etc/passwd\n", u"1::import.ldif-no-dn"_qs);
    row("no colon", "dn: x\nmail a@b.example\n", u"2::import.ldif-line-unfit"_qs);
    row("a space first", " x\n", u"1::import.ldif-line-unfit"_qs);
    row("two entries", "dn: x\nmail: a@b.example\ndn: y\n", u"3::import.ldif-dn-again"_qs);
    row("no address", "dn: x\nmail: a b@c\n", u"2:mail:import.address-unfit"_qs);
    row("no quota", "dn: x\nmail: a@b.example\nzimbraMailQuota: many\n",
        u"3:zimbramailquota:import.size-unfit"_qs);
    row("cut", "dn: x\nmail: a@b.exam", u"2::import.cut-line"_qs);
    row("cut base64 at the end", "dn: x\ncn:: SGVs", u"2::import.cut-line"_qs);
}

void TestLdif::refusals()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, refusal);
    const Batch batch = read(written(record, "bad.ldif"), u"ldif"_qs);
    QCOMPARE(inventory::refusals(batch), QStringList{refusal});
    QCOMPARE(batch.refusedCount, 1);
    QCOMPARE(batch.mailboxes.size(), 0);
}

void TestLdif::badRecordsLeaveTheOthers()
{
    QByteArray text;
    for (int i = 0; i < 1500; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "dn: cn=" + n + "\nmail: u" + n + "@b.example\n\ndn: bad\nnonsense\n\n";
    }
    const Batch batch = read(written(text, "many.ldif"));
    QCOMPARE(batch.mailboxes.size(), 1500);
    QCOMPARE(batch.refusedCount, 1500);
    QCOMPARE(batch.refused.size(), Batch::refusedLimit);
    QCOMPARE(batch.mailboxes[1499].address, u"u1499@b.example"_qs);
}

void TestLdif::wholeFilesRefused()
{
    const auto problem = [this](const QByteArray& text) {
        const auto batch = readSource(written(text, "bad.ldif"), u"ldif"_qs, options());
        return batch ? QString() : batch.error().message.id;
    };
    QCOMPARE(problem("version: 2\ndn: x\nmail: a@b.example\n"), u"import.ldif-version"_qs);
    QCOMPARE(problem(QByteArray("dn: x\nmail: a\0@b.example\n", 25)), u"import.nul-byte"_qs);
    QCOMPARE(problem("\n\n"), u"import.empty"_qs);
}

void TestLdif::foldsCutCharacters()
{
    // RFC 2849 folds bytes: the two of "é" may stand on two lines.
    Batch batch = read(written("dn: x\nmail: a@b.example\ncn: Zo\xC3\n \xA9\n", "utf8.ldif"));
    QCOMPARE(batch.mailboxes[0].name->value, u"Zoé"_qs);
    QCOMPARE(batch.source.encoding, u"UTF-8"_qs);
    QCOMPARE(doubtIds(batch), QStringList());
    batch = read(written("dn: x\nmail: a@b.example\ncn: Zo\xE9\n", "latin.ldif"));
    QCOMPARE(batch.mailboxes[0].name->value, u"Zoé"_qs);
    QCOMPARE(batch.source.encoding, u"windows-1252"_qs);
}

void TestLdif::hugeAttributes()
{
    QByteArray text("dn: x\nmail: a@b.example\njpegPhoto:: ");
    for (int i = 0; i < 1'000'000; ++i)
        text += "AAAA\n ";
    text += "\nsn: X\n\ndn: y\nmail: b@b.example\ncn: " + QByteArray(10 << 20, 'x') + "\n\n";
    text += "dn: z\nmail: c@b.example\nobjectClass: group\n";
    for (int i = 0; i < 200'000; ++i)
        text += "member: cn=" + QByteArray::number(i) + ",ou=people,dc=b,dc=example\n";
    text += "\ndn: v\n";
    for (int i = 0; i < 10'001; ++i)
        text += "mail: a@b.example\n";
    const Batch batch = read(written(text, "huge.ldif"));
    QCOMPARE(batch.mailboxes.size(), 2);
    QCOMPARE(batch.mailboxes[0].lastName->value, u"X"_qs);
    QCOMPARE(batch.mailboxes[0].lastName->from, (Citation{1, 1'000'004}));
    QCOMPARE(batch.mailboxes[1].address, u"c@b.example"_qs);
    QCOMPARE(inventory::refusals(batch).size(), 2);
    for (const RefusedRow& row : batch.refused)
        QCOMPARE(row.why.id, u"import.row-too-long"_qs);
    QCOMPARE(batch.refused[0].line, 1'000'008);
}

void TestLdif::cancelled()
{
    ImportOptions stopped = options();
    stopped.cancel.cancel();
    const auto batch = readSource(written(activeDirectory, "ad.ldif"), {}, stopped);
    QVERIFY(!batch);
    QCOMPARE(batch.error().message.id, u"import.cancelled"_qs);
    QCOMPARE(batch.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestLdif)
#include "tst_ldif.moc"

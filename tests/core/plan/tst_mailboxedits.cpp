// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/mailboxedits.h"
#include "tests/core/plan/plansamples.h"

#include <QTest>

using namespace jalon;

namespace {

/// a, b and c@example.org as a file told them; b is also known as second@example.org.
Plan imported()
{
    QList<Mailbox> mailboxes;
    for (const char* name : {"a", "b", "c"}) {
        Mailbox mailbox = samples::fullMailbox();
        mailbox.address = QString::fromLatin1(name) + QStringLiteral("@example.org");
        mailbox.aliases.reset();
        mailbox.leftBehind.clear();
        mailboxes.append(mailbox);
    }
    mailboxes[1].aliases = Cited<QStringList>{{QStringLiteral("second@example.org")}, {1, 12}};
    Plan plan;
    plan.inventory.mailboxes = MailboxTable(mailboxes);
    plan.inventory.delegations = {{QStringLiteral("a@example.org"),
                                   QStringLiteral("b@example.org"),
                                   DelegationRight::FullAccess,
                                   {}}};
    PstFile file;
    file.path = QStringLiteral("/pst/a.pst");
    file.owner = Cited<QString>{QStringLiteral("a@example.org"), {}};
    plan.inventory.pstFiles = {file};
    Server target;
    target.name = QStringLiteral("bm1");
    Server source;
    source.name = QStringLiteral("old");
    source.as = ServerRole::Source;
    plan.servers = {target, source};
    return plan;
}

const Mailbox& at(const Plan& plan, qsizetype row)
{
    return plan.inventory.mailboxes.at(row);
}

const MailboxField& field(const char* name)
{
    return *findMailboxField(QString::fromLatin1(name));
}

QString refusal(const Expected<Plan>& edited)
{
    return edited ? QString() : edited.error().message.id;
}

} // namespace

class TestMailboxEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsEnteredByHandForManyAtOnce();
    void onlyTheFieldChanges();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void aFieldBecomesUnknownAgain();
    void leftBehindAndMovedAgain();
    void aReasonHasLimits();
    void aMailboxIsAdded();
    void anAddressIsTakenOnce_data();
    void anAddressIsTakenOnce();
    void aForgottenMailboxLeavesWhatPointsToIt();
};

void TestMailboxEdits::aFieldIsEnteredByHandForManyAtOnce()
{
    const Plan before = imported();
    const QList<qsizetype> rows{0, 2};
    const auto after = withMailboxField(before, rows, field("wave"), QStringLiteral("2"));
    QVERIFY(after);
    for (const qsizetype row : rows) {
        QCOMPARE(at(*after, row).wave->value, QStringLiteral("2"));
        QCOMPARE(at(*after, row).wave->from, Citation());
    }
    QCOMPARE(at(*after, 1), at(before, 1));
    QCOMPARE(at(before, 0).wave->value, QStringLiteral("1"));
}

void TestMailboxEdits::onlyTheFieldChanges()
{
    const Plan before = imported();
    const auto after =
        withMailboxField(before, QList<qsizetype>{1}, field("volume"), ByteSize(1234));
    QVERIFY(after);
    QCOMPARE(at(*after, 1).volume->value, ByteSize(1234));
    QCOMPARE(at(*after, 1).volume->from, Citation());
    Mailbox expected = at(before, 1);
    expected.volume = at(*after, 1).volume;
    QCOMPARE(at(*after, 1), expected);
    QCOMPARE(at(*after, 1).aliases->value, QStringList{QStringLiteral("second@example.org")});
}

void TestMailboxEdits::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* tag, const char* name, const QString& text, qint64 number,
                        const char* id) {
        QTest::newRow(tag) << QByteArray(name) << text << number << QString::fromLatin1(id);
    };
    row("the address", "address", QStringLiteral("d@example.org"), 0, "mailbox.field-fixed");
    row("the reason", "leftBehind", QStringLiteral("gone"), 0, "mailbox.field-fixed");
    row("a word for a number", "messages", QStringLiteral("many"), 0, "mailbox.value-unfit");
    row("a number for a text", "wave", {}, 3, "mailbox.value-unfit");
    row("less than none", "messages", {}, -1, "mailbox.value-unfit");
    row("a kind there is not", "kind", QStringLiteral("robot"), 0, "mailbox.value-unfit");
    row("a server there is not", "server", QStringLiteral("bm9"), 0, "mailbox.server-unknown");
    row("a source server", "server", QStringLiteral("old"), 0, "mailbox.server-unknown");
    row("a new line", "wave", QStringLiteral("a\nb"), 0, "mailbox.text-unfit");
    row("too long", "wave", QString(251, u'x'), 0, "mailbox.text-unfit");
}

void TestMailboxEdits::whatDoesNotFitIsRefused()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, text);
    QFETCH(const qint64, number);
    const Argument value = text.isNull() ? Argument(number) : Argument(text);
    const auto edited =
        withMailboxField(imported(), QList<qsizetype>{0}, field(name.constData()), value);
    QTEST(refusal(edited), "id");
}

void TestMailboxEdits::aFieldBecomesUnknownAgain()
{
    const Plan before = imported();
    const Plan after = withoutMailboxField(before, QList<qsizetype>{0, 1}, field("volume"));
    QVERIFY(!at(after, 0).volume);
    QVERIFY(!at(after, 1).volume);
    QCOMPARE(at(after, 2), at(before, 2));
}

void TestMailboxEdits::leftBehindAndMovedAgain()
{
    const Plan before = imported();
    const auto left =
        withLeftBehind(before, QList<qsizetype>{0, 2}, QStringLiteral("  left the firm "));
    QVERIFY(left);
    QCOMPARE(at(*left, 0).leftBehind, QStringLiteral("left the firm"));
    QCOMPARE(at(*left, 2).leftBehind, QStringLiteral("left the firm"));
    QCOMPARE(at(*left, 1), at(before, 1));
    QCOMPARE(at(*left, 0).volume, at(before, 0).volume);
    const auto back = withLeftBehind(*left, QList<qsizetype>{0, 2}, QStringLiteral("  "));
    QVERIFY(back);
    QVERIFY(back->inventory.mailboxes == before.inventory.mailboxes);
}

void TestMailboxEdits::aReasonHasLimits()
{
    const QList<qsizetype> rows{0};
    QCOMPARE(refusal(withLeftBehind(imported(), rows, QStringLiteral("a\tb"))),
             QStringLiteral("mailbox.text-unfit"));
    QCOMPARE(refusal(withLeftBehind(imported(), rows, QString(251, u'x'))),
             QStringLiteral("mailbox.text-unfit"));
    QVERIFY(withLeftBehind(imported(), rows, QString(250, u'x')));
}

void TestMailboxEdits::aMailboxIsAdded()
{
    const Plan before = imported();
    const auto after = withMailbox(before, QStringLiteral(" New.One@Example.ORG "));
    QVERIFY(after);
    QCOMPARE(after->inventory.mailboxes.size(), 4);
    const qsizetype row = after->inventory.mailboxes.rowOf(u"new.one@example.org");
    QVERIFY(row >= 0);
    QCOMPARE(at(*after, row).kind->value, MailboxKind::User);
    QCOMPARE(at(*after, row).kind->from, Citation());
    QVERIFY(!at(*after, row).volume);
    for (qsizetype other = 0; other < 3; ++other)
        QCOMPARE(at(*after, other), at(before, other));
}

void TestMailboxEdits::anAddressIsTakenOnce_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("id");
    QTest::newRow("in the plan") << QStringLiteral("A@example.org")
                                 << QStringLiteral("mailbox.exists");
    QTest::newRow("an alias") << QStringLiteral("Second@example.org")
                              << QStringLiteral("mailbox.alias-of");
    QTest::newRow("empty") << QString() << QStringLiteral("mailbox.address-unfit");
    QTest::newRow("a name") << QStringLiteral("jean") << QStringLiteral("mailbox.address-unfit");
    QTest::newRow("no domain") << QStringLiteral("jean@")
                               << QStringLiteral("mailbox.address-unfit");
    QTest::newRow("a space") << QStringLiteral("jean paul@example.org")
                             << QStringLiteral("mailbox.address-unfit");
}

void TestMailboxEdits::anAddressIsTakenOnce()
{
    QFETCH(const QString, address);
    QTEST(refusal(withMailbox(imported(), address)), "id");
}

void TestMailboxEdits::aForgottenMailboxLeavesWhatPointsToIt()
{
    const Plan before = imported();
    const Plan after = withoutMailboxes(before, QList<qsizetype>{0, 1});
    QCOMPARE(after.inventory.mailboxes.size(), 1);
    QCOMPARE(at(after, 0), at(before, 2));
    QCOMPARE(after.inventory.delegations, before.inventory.delegations);
    QCOMPARE(after.inventory.pstFiles, before.inventory.pstFiles);
}

QTEST_APPLESS_MAIN(TestMailboxEdits)
#include "tst_mailboxedits.moc"

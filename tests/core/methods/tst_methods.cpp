// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/methods/methods.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace jalon;

namespace {

using Rows = std::array<qsizetype, 1>;

Mailbox mailbox(const char* address, std::optional<MailSystem> system, qint64 bytes = -1,
                MailboxKind kind = MailboxKind::User)
{
    Mailbox box;
    box.address = QString::fromLatin1(address);
    if (system)
        box.system = Cited<MailSystem>{*system, {}};
    if (bytes >= 0)
        box.volume = Cited<ByteSize>{ByteSize(bytes), {}};
    box.kind = Cited<MailboxKind>{kind, {}};
    return box;
}

SourceProfile profile(MailSystem system, SourceAccess access, bool calendars = false)
{
    SourceProfile made;
    made.system = system;
    made.access = access;
    made.calendars = calendars;
    return made;
}

/// Exchange with calendars: two users, a room, a list; Domino: one; one of nobody knows what.
Plan mixedPlan()
{
    Plan plan;
    plan.inventory.mailboxes = MailboxTable(
        {mailbox("anne@a.example", MailSystem::Exchange, 1000),
         mailbox("bob@a.example", MailSystem::Exchange, 500),
         mailbox("list@a.example", MailSystem::Exchange, -1, MailboxKind::Group),
         mailbox("room@a.example", MailSystem::Exchange, 10, MailboxKind::Resource),
         mailbox("zoe@b.example", MailSystem::Domino), mailbox("who@b.example", std::nullopt, 7)});
    plan.inventory.profiles = {profile(MailSystem::Exchange, SourceAccess::Administrator, true)};
    return plan;
}

Server server(ServerRole role, const char* version)
{
    Server made;
    made.name = QString::fromLatin1(version);
    made.as = role;
    made.facts.bluemind.commercial = Fact<QString>{QString::fromLatin1(version), {}, std::nullopt};
    return made;
}

QByteArray reasonAt(const Plan& plan, const QList<MethodChoice>& choices, const char* address)
{
    return choices.at(plan.inventory.mailboxes.rowOf(QString::fromLatin1(address))).rule->reason;
}

const QDateTime now(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC);

} // namespace

class TestMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachMailboxHasItsChoice();
    void oneQuestionForAllThatIsAlike();
    void pstFilesDecideForTheirOwner();
    void hostingIsToldByTheServers();
    void overrideNeedsAReasonAndLeave();
    void anOverrideThatIsNoLongerAllowedIsNotFollowed();
    void whatStaysBehindHasNoMethod();
    void orderOfTheMailboxesDoesNotMatter();
    void sourcesAreChecked();
    void jsonSaysTheSame();
};

void TestMethods::eachMailboxHasItsChoice()
{
    const Plan plan = mixedPlan();
    const QList<MethodChoice> choices = chooseMethods(plan);
    QCOMPARE(choices.size(), 6);
    QCOMPARE(reasonAt(plan, choices, "anne@a.example"), QByteArray("method.exchange-tool"));
    QCOMPARE(reasonAt(plan, choices, "list@a.example"), QByteArray("method.group-empty"));
    QCOMPARE(reasonAt(plan, choices, "room@a.example"), QByteArray("method.exchange-resource"));
    QCOMPARE(reasonAt(plan, choices, "zoe@b.example"),
             QByteArray("method.domino-no-administrator"));
    QCOMPARE(reasonAt(plan, choices, "who@b.example"), QByteArray("method.system-unknown"));
}

void TestMethods::oneQuestionForAllThatIsAlike()
{
    const Plan plan = mixedPlan();
    const QList<MethodGroup> groups = methodGroups(plan, chooseMethods(plan));
    QCOMPARE(groups.size(), 5);
    QCOMPARE(groups.first().rows, QList<qsizetype>({0, 1}));
    QCOMPARE(groups.first().volume, ByteSize(1500));
    QCOMPARE(groups.first().unknownVolumes, 0);
    qsizetype rows = 0;
    for (const MethodGroup& group : groups)
        rows += group.rows.size();
    QCOMPARE(rows, 6);
}

void TestMethods::pstFilesDecideForTheirOwner()
{
    Plan plan = mixedPlan();
    PstFile file;
    file.path = QStringLiteral("\\\\nas\\anne.pst");
    file.owner = Cited<QString>{QStringLiteral("anne@a.example"), {}};
    plan.inventory.pstFiles = {file};
    const QList<MethodChoice> choices = chooseMethods(plan);
    QCOMPARE(choices.at(0).method, std::optional(Method::ExchangeTool));
    QVERIFY(choices.at(0).notes.testFlag(MethodNote::PstAfter));
    QVERIFY(!choices.at(1).notes.testFlag(MethodNote::PstAfter));
}

void TestMethods::hostingIsToldByTheServers()
{
    Plan plan;
    plan.inventory.mailboxes = MailboxTable({mailbox("a@a.example", MailSystem::BlueMind, 1)});
    plan.inventory.profiles = {profile(MailSystem::BlueMind, SourceAccess::Administrator)};
    const auto reason = [](const Plan& of) {
        return QByteArray(chooseMethods(of).first().rule->reason);
    };
    QCOMPARE(reason(plan), QByteArray("method.hosting-unknown"));
    plan.servers = {server(ServerRole::Target, "3.5.14")};
    QCOMPARE(reason(plan), QByteArray("method.upgrade"));
    plan.servers = {server(ServerRole::Target, "4.8.24")};
    QCOMPARE(reason(plan), QByteArray("method.hosting-unknown"));
    plan.servers.append(server(ServerRole::Source, "3.5.14"));
    QCOMPARE(reason(plan), QByteArray("method.bluemind-administrator"));
    plan.inventory.profiles[0].hosting = Hosting::Kept; // the operator knows better
    QCOMPARE(reason(plan), QByteArray("method.upgrade"));
}

void TestMethods::overrideNeedsAReasonAndLeave()
{
    const Plan plan = mixedPlan();
    const QString why = QStringLiteral("  the tool is not licensed ");
    const auto none = withMethod(plan, Rows{0}, Method::ImapsyncAsUser, QStringLiteral(" "), now);
    QCOMPARE(none.error().message.id, QStringLiteral("method.no-reason"));
    const auto forbidden =
        withMethod(plan, std::array<qsizetype, 2>{0, 5}, Method::ImapsyncAsUser, why, now);
    QCOMPARE(forbidden.error().message.id, QStringLiteral("method.not-allowed"));
    QCOMPARE(std::get<QString>(forbidden.error().message.arguments.first()),
             QStringLiteral("zoe@b.example"));

    const auto changed = withMethod(plan, Rows{0}, Method::ImapsyncAsUser, why, now);
    QVERIFY(changed.has_value());
    const QList<MethodChoice> choices = chooseMethods(*changed);
    QVERIFY(choices.at(0).overridden);
    QCOMPARE(choices.at(0).method, std::optional(Method::ImapsyncAsUser));
    QVERIFY(choices.at(0).notes.testFlag(MethodNote::CalendarsApart));
    QVERIFY(!choices.at(1).overridden);
    for (const MethodGroup& group : methodGroups(*changed, choices))
        if (group.choice.overridden)
            QCOMPARE(group.reasons, QStringList(QStringLiteral("the tool is not licensed")));

    const auto same = withMethod(*changed, Rows{0}, Method::ExchangeTool, why, now);
    const MethodChoice kept = chooseMethods(*same).at(0); // the rule's own choice, and his reason
    QVERIFY(kept.overridden);
    QCOMPARE(kept.method, std::optional(Method::ExchangeTool));
    QCOMPARE(same->inventory.mailboxes.at(0).methodOverride->reason, why.trimmed());
    QVERIFY(chooseMethods(withoutMethodOverride(*changed, Rows{0})) == chooseMethods(plan));
}

void TestMethods::anOverrideThatIsNoLongerAllowedIsNotFollowed()
{
    Plan plan = *withMethod(mixedPlan(), Rows{0}, Method::ExchangeTool, QStringLiteral("x"), now);
    plan = *withMethod(plan, Rows{0}, Method::PstServerSide, QStringLiteral("x"), now);
    plan.inventory.mailboxes = plan.inventory.mailboxes.withEdited(
        Rows{0}, [](Mailbox& box) { box.system->value = MailSystem::Domino; });
    const MethodChoice choice = chooseMethods(plan).first();
    QVERIFY(choice.overrideRefused && !choice.overridden);
    QCOMPARE(choice.method, std::optional(Method::DominoTool));
}

void TestMethods::whatStaysBehindHasNoMethod()
{
    Plan plan = mixedPlan();
    plan.inventory.mailboxes = plan.inventory.mailboxes.withEdited(
        Rows{1}, [](Mailbox& box) { box.leftBehind = QStringLiteral("left in 2019"); });
    const MethodChoice choice = chooseMethods(plan).at(1);
    QVERIFY(choice.leftBehind && !choice.method);
    const QList<MethodGroup> groups = methodGroups(plan, chooseMethods(plan));
    const auto behind = std::find_if(groups.cbegin(), groups.cend(), [](const MethodGroup& group) {
        return group.choice.leftBehind;
    });
    QCOMPARE(behind->reasons, QStringList(QStringLiteral("left in 2019")));
}

void TestMethods::orderOfTheMailboxesDoesNotMatter()
{
    std::mt19937 random(7);
    QList<Mailbox> boxes;
    for (int i = 0; i < 500; ++i)
        boxes.append(mailbox(qPrintable(QStringLiteral("u%1@a.example").arg(i)),
                             MailSystem(random() % 10), qint64(random() % 1000),
                             MailboxKind(random() % 5)));
    Plan plan;
    plan.inventory.profiles = {profile(MailSystem::Exchange, SourceAccess::Administrator),
                               profile(MailSystem::Zimbra, SourceAccess::EachPassword, true)};
    plan.inventory.mailboxes = MailboxTable(boxes);
    const QList<MethodChoice> expected = chooseMethods(plan);
    for (int round = 0; round < 5; ++round) {
        std::shuffle(boxes.begin(), boxes.end(), random);
        plan.inventory.mailboxes = MailboxTable(boxes);
        QVERIFY(chooseMethods(plan) == expected);
    }
    ByteSize all;
    for (const Mailbox& box : boxes)
        all += box.volume->value;
    ByteSize grouped;
    for (const MethodGroup& group : methodGroups(plan, expected))
        grouped += group.volume;
    QCOMPARE(grouped, all);
}

void TestMethods::sourcesAreChecked()
{
    const auto refusal = [](const SourceProfile& given) {
        const auto made = withSource(Plan(), given);
        return made ? QString() : made.error().message.id;
    };
    QCOMPARE(refusal(profile(MailSystem::Domino, SourceAccess::Administrator)),
             QStringLiteral("source.domino-administrator"));
    QCOMPARE(refusal(profile(MailSystem::Pst, SourceAccess::Unknown)),
             QStringLiteral("source.pst"));
    SourceProfile zimbra = profile(MailSystem::Zimbra, SourceAccess::Administrator);
    zimbra.hosting = Hosting::Kept;
    QCOMPARE(refusal(zimbra), QStringLiteral("source.hosting"));
    zimbra.hosting = Hosting::Unknown;
    for (const char* host : {"a b", "a;rm", "-oProxyCommand", "a\"b", "a\nb", "$(id)"}) {
        zimbra.host = QString::fromLatin1(host);
        QCOMPARE(refusal(zimbra), QStringLiteral("source.wrong-host"));
    }
    zimbra.host = QStringLiteral("imap.example.org");
    zimbra.administrator = QStringLiteral("admin`id`");
    QCOMPARE(refusal(zimbra), QStringLiteral("source.wrong-administrator"));
    zimbra.administrator = QStringLiteral("admin@example.org");
    zimbra.port = 65536;
    QCOMPARE(refusal(zimbra), QStringLiteral("source.wrong-port"));
    zimbra.port = 143;
    Plan plan = *withSource(Plan(), zimbra);
    plan = *withSource(plan, profile(MailSystem::Exchange, SourceAccess::EachPassword));
    zimbra.port = 993;
    plan = *withSource(plan, zimbra);
    QCOMPARE(plan.inventory.profiles.size(), 2);
    QCOMPARE(plan.inventory.profiles.at(0).system, MailSystem::Exchange);
    QCOMPARE(plan.inventory.profiles.at(1).port, 993);
}

void TestMethods::jsonSaysTheSame()
{
    const Plan plan = *withMethod(mixedPlan(), Rows{0}, Method::PstServerSide,
                                  QStringLiteral("only files are left"), now);
    const QJsonObject body =
        methodsBody(plan, chooseMethods(plan), [](const Message& message) { return message.id; });
    const QJsonArray mailboxes = body.value(QStringLiteral("mailboxes")).toArray();
    QCOMPARE(mailboxes.size(), 6);
    const QJsonObject expected{{QStringLiteral("address"), QStringLiteral("anne@a.example")},
                               {QStringLiteral("system"), QStringLiteral("exchange")},
                               {QStringLiteral("method"), QStringLiteral("pst-server-side")},
                               {QStringLiteral("reason"), QStringLiteral("method.exchange-tool")},
                               {QStringLiteral("overridden"), true},
                               {QStringLiteral("leftBehind"), false}};
    QCOMPARE(mailboxes.first().toObject(), expected);
    qint64 counted = 0;
    for (const QJsonValue& group : body.value(QStringLiteral("groups")).toArray())
        counted += group.toObject().value(QStringLiteral("mailboxes")).toInteger();
    QCOMPARE(counted, 6);
}

QTEST_GUILESS_MAIN(TestMethods)
#include "tst_methods.moc"

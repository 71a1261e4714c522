// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/methods/methods.h"
#include "core/plan/enums.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace jalon;
using enum Method;
using System = MailSystem;
using Access = SourceAccess;

namespace {

std::vector<MethodCase> allCases()
{
    std::vector<std::optional<System>> systems{std::nullopt};
    for (const auto& [system, name] : enumNames(System{}))
        systems.emplace_back(system);
    std::vector<MethodCase> cases;
    for (const auto& system : systems)
        for (const auto& [hosting, hostingName] : enumNames(Hosting{}))
            for (const auto& [kind, kindName] : enumNames(MailboxKind{}))
                for (const auto& [access, accessName] : enumNames(Access{}))
                    for (int bits = 0; bits < 8; ++bits)
                        cases.push_back({system, hosting, kind, access, (bits & 1) != 0,
                                         (bits & 2) != 0, (bits & 4) != 0});
    return cases;
}

bool allows(const MethodRule& rule, Method method)
{
    return std::find(rule.allowed.begin(), rule.allowed.end(), method) != rule.allowed.end();
}

QByteArray nameOf(const MethodCase& of)
{
    return ((of.system ? enumName(*of.system) : QStringLiteral("?")) + u' ' + enumName(of.hosting) +
            u' ' + enumName(of.kind) + u' ' + enumName(of.access) +
            QStringLiteral(" collaborative %1 pst %2 live %3")
                .arg(of.collaborative)
                .arg(of.pst)
                .arg(of.liveMail))
        .toUtf8();
}

} // namespace

class TestMethodRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCaseHasARule();
    void noCaseAllowsWhatIsForbidden();
    void whatIsMissingIsAskedFor();
    void tableOfUsers_data();
    void tableOfUsers();
    void tableOfOtherKinds_data();
    void tableOfOtherKinds();
    void everyRuleIsReached();
    void notesFollowTheMethod();
};

void TestMethodRules::everyCaseHasARule()
{
    const auto cases = allCases();
    QCOMPARE(cases.size(), std::size_t(11 * 3 * 5 * 3 * 8));
    for (const MethodCase& of : cases) {
        const MethodRule& rule = methodRule(of);
        QVERIFY2(QByteArray(rule.reason).startsWith("method."), nameOf(of).constData());
        QVERIFY2(rule.source && *rule.source, nameOf(of).constData());
        QVERIFY2(rule.method.has_value() == !rule.allowed.empty(), nameOf(of).constData());
        QVERIFY2(!rule.method || rule.allowed.front() == *rule.method, nameOf(of).constData());
        QVERIFY2(!(rule.method && rule.nothingToFill), nameOf(of).constData());
        const QSet<Method> once(rule.allowed.begin(), rule.allowed.end());
        QVERIFY2(once.size() == qsizetype(rule.allowed.size()), nameOf(of).constData());
    }
}

void TestMethodRules::noCaseAllowsWhatIsForbidden()
{
    for (const MethodCase& of : allCases()) {
        const MethodRule& rule = methodRule(of);
        const bool isKept = of.system == System::BlueMind && of.hosting == Hosting::Kept;
        QVERIFY2(allows(rule, UpgradeInPlace) == isKept, nameOf(of).constData());
        if (isKept)
            continue;
        // No administrator reads Domino over IMAP; imapsync always needs to know who logs in.
        if (of.system == System::Domino)
            QVERIFY2(!allows(rule, ImapsyncAsUser) || of.access == Access::EachPassword,
                     nameOf(of).constData());
        else
            QVERIFY2(!allows(rule, DominoTool), nameOf(of).constData());
        if (allows(rule, ImapsyncAsUser)) {
            QVERIFY2(of.access != Access::Unknown, nameOf(of).constData());
            QVERIFY2(of.liveMail && of.kind != MailboxKind::Group, nameOf(of).constData());
        }
        if (allows(rule, ExchangeTool))
            QVERIFY2(of.system == System::Exchange && of.access == Access::Administrator,
                     nameOf(of).constData());
        if (allows(rule, PstServerSide))
            QVERIFY2(of.pst || of.system == System::Exchange, nameOf(of).constData());
        if (of.kind == MailboxKind::Group)
            QVERIFY2(rule.allowed.empty(), nameOf(of).constData());
    }
}

void TestMethodRules::whatIsMissingIsAskedFor()
{
    for (const MethodCase& of : allCases()) {
        const QByteArray reason = methodRule(of).reason;
        QVERIFY2((reason == "method.system-unknown") == !of.system, nameOf(of).constData());
        QVERIFY2((reason == "method.hosting-unknown") ==
                     (of.system == System::BlueMind && of.hosting == Hosting::Unknown),
                 nameOf(of).constData());
        if (reason == "method.access-unknown")
            QVERIFY2(of.access == Access::Unknown, nameOf(of).constData());
    }
}

void TestMethodRules::tableOfUsers_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("access");
    QTest::addColumn<bool>("collaborative");
    QTest::addColumn<QString>("method");
    const auto row = [](const char* system, const char* access, bool collaborative,
                        const char* method) {
        QTest::addRow("%s, %s, %s", system, access, collaborative ? "calendars" : "mail only")
            << QString::fromLatin1(system) << QString::fromLatin1(access) << collaborative
            << QString::fromLatin1(method);
    };
    for (const bool collaborative : {false, true}) {
        row("exchange", "unknown", collaborative, "");
        row("exchange", "each-password", collaborative, "imapsync-as-user");
        for (const char* access : {"unknown", "administrator", "each-password"})
            row("domino", access, collaborative, "domino-tool");
        for (const char* system :
             {"bluemind", "zimbra", "kerio", "dovecot", "cyrus", "google-workspace", "imap"}) {
            row(system, "unknown", collaborative, "");
            row(system, "administrator", collaborative, "imapsync-as-user");
            row(system, "each-password", collaborative, "imapsync-as-user");
        }
    }
    row("exchange", "administrator", false, "imapsync-as-user");
    row("exchange", "administrator", true, "exchange-tool");
}

void TestMethodRules::tableOfUsers()
{
    QFETCH(QString, system);
    QFETCH(QString, access);
    QFETCH(bool, collaborative);
    QFETCH(QString, method);
    MethodCase of;
    of.system = enumFromName<System>(system);
    of.access = *enumFromName<Access>(access);
    of.hosting = Hosting::Replaced;
    of.collaborative = collaborative;
    for (const bool pst : {false, true}) {
        of.pst = pst; // live mail decides; the files follow
        const MethodRule& rule = methodRule(of);
        QCOMPARE(rule.method ? enumName(*rule.method) : QString(), method);
    }
    of.pst = true;
    of.liveMail = false;
    QCOMPARE(methodRule(of).method, std::optional(PstServerSide));
}

void TestMethodRules::tableOfOtherKinds_data()
{
    QTest::addColumn<MethodCase>("of");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* reason, MethodCase of) {
        QTest::addRow("%s", nameOf(of).constData()) << of << QByteArray(reason);
    };
    using Kind = MailboxKind;
    constexpr auto any = Hosting::Unknown;
    constexpr auto admin = Access::Administrator;
    constexpr auto each = Access::EachPassword;
    row("method.upgrade", {System::BlueMind, Hosting::Kept, Kind::Group, admin, true, true, true});
    row("method.group-empty", {System::Exchange, any, Kind::Group, admin, true, false, false});
    row("method.group-mail", {System::Exchange, any, Kind::Group, admin, true, false, true});
    row("method.exchange-resource",
        {System::Exchange, any, Kind::Resource, admin, true, false, true});
    row("method.resource-empty",
        {System::Exchange, any, Kind::Resource, admin, false, false, true});
    row("method.resource-empty", {System::Exchange, any, Kind::Resource, each, true, false, true});
    row("method.domino-resource", {System::Domino, any, Kind::Resource, each, true, false, true});
    row("method.resource-mail", {System::Zimbra, any, Kind::Resource, admin, false, false, true});
    row("method.resource-empty", {System::Zimbra, any, Kind::Resource, admin, true, false, false});
    row("method.resource-mail", {System::Exchange, any, Kind::Resource, admin, true, true, true});
    row("method.exchange-public-folder",
        {System::Exchange, any, Kind::PublicFolder, admin, false, false, true});
    row("method.exchange-tool", {System::Exchange, any, Kind::Shared, admin, true, false, true});
    row("method.imapsync-shared-passwords",
        {System::Dovecot, any, Kind::Shared, each, false, false, true});
    row("method.dovecot-administrator",
        {System::Dovecot, any, Kind::Shared, admin, false, false, true});
    row("method.domino-no-administrator",
        {System::Domino, any, Kind::Shared, each, false, false, true});
    row("method.pst-missing", {System::Pst, any, Kind::User, admin, true, false, false});
}

void TestMethodRules::tableOfOtherKinds()
{
    QFETCH(MethodCase, of);
    QFETCH(QByteArray, reason);
    QCOMPARE(QByteArray(methodRule(of).reason), reason);
}

void TestMethodRules::everyRuleIsReached()
{
    QSet<QByteArray> reached;
    for (const MethodCase& of : allCases())
        reached.insert(methodRule(of).reason);
    QList<QByteArray> reasons = reached.values();
    std::sort(reasons.begin(), reasons.end());
    const QList<QByteArray> expected{"method.access-unknown",
                                     "method.bluemind-administrator",
                                     "method.cyrus-administrator",
                                     "method.domino-no-administrator",
                                     "method.domino-resource",
                                     "method.domino-tool",
                                     "method.dovecot-administrator",
                                     "method.empty",
                                     "method.exchange-mail-only",
                                     "method.exchange-public-folder",
                                     "method.exchange-resource",
                                     "method.exchange-tool",
                                     "method.google-administrator",
                                     "method.group-empty",
                                     "method.group-mail",
                                     "method.hosting-unknown",
                                     "method.imap-administrator",
                                     "method.imapsync-passwords",
                                     "method.imapsync-shared-passwords",
                                     "method.kerio-administrator",
                                     "method.pst",
                                     "method.pst-missing",
                                     "method.resource-empty",
                                     "method.resource-mail",
                                     "method.system-unknown",
                                     "method.upgrade",
                                     "method.zimbra-administrator"};
    QCOMPARE(reasons, expected);
}

void TestMethodRules::notesFollowTheMethod()
{
    for (const MethodCase& of : allCases()) {
        for (const Method method : methodRule(of).allowed) {
            const MethodNotes notes = methodNotes(of, method);
            const bool isUpgrade = method == UpgradeInPlace;
            QCOMPARE(notes.testFlag(MethodNote::PstAfter),
                     of.pst && method != PstServerSide && !isUpgrade);
            QCOMPARE(notes.testFlag(MethodNote::CalendarsApart),
                     of.collaborative && method == ImapsyncAsUser);
            QCOMPARE(notes.testFlag(MethodNote::FilledByMember),
                     method == ImapsyncAsUser && of.kind != MailboxKind::User);
            QCOMPARE(noteIds(notes).isEmpty(), notes == MethodNotes());
        }
    }
}

QTEST_GUILESS_MAIN(TestMethodRules)
#include "tst_methodrules.moc"

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rule.h"
#include "tests/support/facts.h"

#include <QTest>

using namespace jalon;
using namespace jalon::facts;

namespace {

constexpr qint64 GB = 1'000'000'000;

using Change = std::function<void(Plan& plan, Mailbox& mailbox)>;

struct Case {
    const char* key;
    const char* name;
    FindingState state;
    Change change;
};

constexpr auto Fails = FindingState::Fails;
constexpr auto Holds = FindingState::Holds;
constexpr auto Unknown = FindingState::Unknown;

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

template <class T>
Cited<T> cited(T value)
{
    return {std::move(value), {1, 2}};
}

/// A healthy target that knows the domain, and one Zimbra mailbox that moves into it.
Plan moving(Mailbox& mailbox)
{
    Plan plan = healthy();
    Domain domain;
    domain.name = text("a.example");
    for (const char* tag : {"mail/imap@mail", "bm/pgsql-data@mail"})
        domain.assignments.append(known(text(tag)));
    plan.servers[0].facts.domains = {domain};
    InventorySource source;
    source.file = text("accounts.csv");
    source.at = at();
    plan.inventory.sources = {source};
    SourceProfile zimbra;
    zimbra.system = MailSystem::Zimbra;
    zimbra.access = SourceAccess::Administrator;
    plan.inventory.profiles = {zimbra};
    mailbox.address = text("anne@a.example");
    mailbox.system = cited(MailSystem::Zimbra);
    mailbox.lastName = cited(text("Nom"));
    mailbox.volume = cited(ByteSize(GB));
    return plan;
}

Finding judged(const Case& tried)
{
    Mailbox mailbox;
    Plan plan = moving(mailbox);
    tried.change(plan, mailbox);
    if (!mailbox.address.isEmpty())
        plan.inventory.mailboxes = plan.inventory.mailboxes.with({mailbox});
    for (const Finding& finding : checkPlan(plan, sizePlan(plan, {}, *Assumptions::of(plan))))
        if (finding.key == text(tried.key))
            return finding;
    return {};
}

void forgetTarget(Plan& plan)
{
    plan.servers[0].facts.domains.clear();
    plan.servers[0].survey.outcome = SurveyOutcome::Never;
}

void choose(Mailbox& mailbox, Method method)
{
    mailbox.methodOverride = MethodOverride{method, text("because"), at()};
}

QList<Case> methodCases()
{
    return {
        {"methods.access-unknown", "nobody said", Fails,
         [](Plan& p, Mailbox&) { p.inventory.profiles.clear(); }},
        {"methods.access-unknown", "said", Holds, [](Plan&, Mailbox&) {}},
        {"methods.access-unknown", "Domino needs no answer", Holds,
         [](Plan&, Mailbox& m) { m.system->value = MailSystem::Domino; }},
        {"methods.access-unknown", "no inventory and no source", Holds,
         [](Plan&, Mailbox& m) { m.address.clear(); }},
        {"methods.access-unknown", "a source and no inventory", Unknown,
         [](Plan& p, Mailbox& m) {
             m.address.clear();
             Server old;
             old.name = text("old");
             old.as = ServerRole::Source;
             p.servers.append(old);
         }},
        {"methods.none-possible", "PST without a file", Fails,
         [](Plan&, Mailbox& m) { m.system->value = MailSystem::Pst; }},
        {"methods.none-possible", "an empty group needs none", Holds,
         [](Plan&, Mailbox& m) {
             m.kind = cited(MailboxKind::Group);
             m.volume.reset();
         }},
        {"methods.none-possible", "of no known system", Unknown,
         [](Plan&, Mailbox& m) { m.system.reset(); }},
        {"methods.none-possible", "left behind", Holds,
         [](Plan&, Mailbox& m) {
             m.system.reset();
             m.leftBehind = text("gone");
         }},
        {"methods.calendars-apart", "calendars by imapsync", Fails,
         [](Plan& p, Mailbox&) { p.inventory.profiles[0].calendars = true; }},
        {"methods.calendars-apart", "mail only", Holds, [](Plan&, Mailbox&) {}},
        {"methods.calendars-apart", "no access said", Unknown,
         [](Plan& p, Mailbox&) { p.inventory.profiles.clear(); }},
        {"methods.overridden", "by hand", Fails,
         [](Plan& p, Mailbox& m) {
             m.system->value = MailSystem::Exchange;
             p.inventory.profiles[0].system = MailSystem::Exchange;
             choose(m, Method::PstServerSide);
         }},
        {"methods.overridden", "no longer allowed", Fails,
         [](Plan&, Mailbox& m) { choose(m, Method::ExchangeTool); }},
        {"methods.overridden", "not by hand", Holds, [](Plan&, Mailbox&) {}},
        {"methods.overridden", "whether it is allowed is not known", Unknown,
         [](Plan& p, Mailbox& m) {
             p.inventory.profiles.clear();
             choose(m, Method::ImapsyncAsUser);
         }},
        {"methods.heavy-mailboxes", "a byte above", Fails,
         [](Plan&, Mailbox& m) { m.volume = cited(ByteSize(50 * GB + 1)); }},
        {"methods.heavy-mailboxes", "at the limits", Holds,
         [](Plan&, Mailbox& m) {
             m.volume = cited(ByteSize(50 * GB));
             m.messages = cited(qint64(300'000));
             m.folders = cited(qint64(1000));
             m.largestFolder = cited(qint64(100'000));
         }},
        {"methods.heavy-mailboxes", "one folder", Fails,
         [](Plan&, Mailbox& m) { m.largestFolder = cited(qint64(100'001)); }},
        {"methods.heavy-mailboxes", "no figure", Unknown,
         [](Plan&, Mailbox& m) { m.volume.reset(); }},
    };
}

QList<Case> creationCases()
{
    return {
        {"creation.blocked", "no last name", Fails, [](Plan&, Mailbox& m) { m.lastName.reset(); }},
        {"creation.blocked", "a whole entry", Holds, [](Plan&, Mailbox&) {}},
        {"creation.blocked", "no target surveyed", Unknown,
         [](Plan& p, Mailbox&) { forgetTarget(p); }},
        {"creation.collisions", "one login for two", Fails,
         [](Plan& p, Mailbox& m) {
             Mailbox other = m;
             other.address = QStringLiteral("ànne@a.example");
             p.inventory.mailboxes = MailboxTable({other});
         }},
        {"creation.collisions", "alone", Holds, [](Plan&, Mailbox&) {}},
        {"creation.collisions", "no target surveyed", Unknown,
         [](Plan& p, Mailbox&) { forgetTarget(p); }},
        {"creation.quota-below-volume", "too small", Fails,
         [](Plan&, Mailbox& m) { m.quota = cited(ByteSize(GB)); }},
        {"creation.quota-below-volume", "unlimited", Holds,
         [](Plan&, Mailbox& m) { m.quota = cited(ByteSize()); }},
        {"creation.quota-below-volume", "volume not known", Unknown,
         [](Plan&, Mailbox& m) {
             m.quota = cited(ByteSize(GB));
             m.volume.reset();
         }},
        {"creation.domain-unassigned", "no data role", Fails,
         [](Plan& p, Mailbox&) { p.servers[0].facts.domains[0].assignments.removeLast(); }},
        {"creation.domain-unassigned", "no role at all", Fails,
         [](Plan& p, Mailbox&) { p.servers[0].facts.domains[0].assignments.clear(); }},
        {"creation.domain-unassigned", "both roles", Holds, [](Plan&, Mailbox&) {}},
        {"creation.domain-unassigned", "no target surveyed", Unknown,
         [](Plan& p, Mailbox&) { forgetTarget(p); }},
        {"creation.suspended", "suspended", Fails,
         [](Plan&, Mailbox& m) { m.suspended = cited(true); }},
        {"creation.suspended", "active", Holds,
         [](Plan&, Mailbox& m) { m.suspended = cited(false); }},
        {"creation.suspended", "no target surveyed", Unknown,
         [](Plan& p, Mailbox&) { forgetTarget(p); }},
    };
}

} // namespace

class TestMailboxRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void everyRuleIsTried();
    void subjectsStayFew();
};

void TestMailboxRules::judges_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Case> cases = methodCases() + creationCases();
    for (qsizetype i = 0; i < cases.size(); ++i)
        QTest::addRow("%s: %s", cases.at(i).key, cases.at(i).name) << i;
}

void TestMailboxRules::judges()
{
    QFETCH(qsizetype, index);
    const Case tried = (methodCases() + creationCases()).at(index);
    const Finding finding = judged(tried);
    QCOMPARE(finding.key, text(tried.key));
    QCOMPARE(int(finding.state), int(tried.state));
    QCOMPARE(finding.subjects.isEmpty(), tried.state == Holds);
    if (tried.state != Fails)
        return;
    QVERIFY(!finding.evidence.isEmpty());
    for (const FindingEvidence& evidence : finding.evidence) {
        QVERIFY(!evidence.command.isEmpty() && !evidence.excerpt.isEmpty());
        QVERIFY(evidence.at.isValid());
    }
}

void TestMailboxRules::everyRuleIsTried()
{
    for (const Rule& rule : mailboxRules())
        for (const FindingState state : {Holds, Fails, Unknown})
            QVERIFY2(std::ranges::any_of(methodCases() + creationCases(),
                                         [&](const Case& one) {
                                             return text(one.key) == text(rule.key) &&
                                                    one.state == state;
                                         }),
                     rule.key);
}

void TestMailboxRules::subjectsStayFew()
{
    Mailbox mailbox;
    Plan plan = moving(mailbox);
    QList<Mailbox> many;
    for (int i = 0; i < 5000; ++i) {
        mailbox.address = QStringLiteral("u%1@a.example").arg(i);
        mailbox.lastName.reset();
        many.append(mailbox);
    }
    plan.inventory.mailboxes = MailboxTable(many);
    for (const Finding& finding : checkPlan(plan, sizePlan(plan, {}, *Assumptions::of(plan)))) {
        if (finding.key != text("creation.blocked"))
            continue;
        QCOMPARE(finding.subjects, QStringList(text("a.example")));
        QCOMPARE(std::get<qint64>(finding.statement.arguments.at(1)), 5000);
        QVERIFY(finding.evidence.first().excerpt.count(u'\n') <= 20);
        QCOMPARE(finding.evidence.first().command, text("accounts.csv:2"));
    }
}

QTEST_GUILESS_MAIN(TestMailboxRules)
#include "tst_mailboxrules.moc"

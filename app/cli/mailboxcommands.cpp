// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/planedit.h"
#include "core/creation/creation.h"
#include "core/plan/enums.h"
#include "core/plan/factsdocument.h"
#include "core/report/cells.h"

#include <QJsonArray>

namespace jalon {

static QString value(const QCommandLineParser& options, const char* name)
{
    return options.value(QString::fromLatin1(name));
}

static bool isSet(const QCommandLineParser& options, const char* name)
{
    return options.isSet(QString::fromLatin1(name));
}

template <class E>
static Expected<E> wordOf(const QString& text, const char* messageId)
{
    if (const auto found = enumFromName<E>(text))
        return *found;
    return failure(ErrorKind::Usage, messageId, {text});
}

static std::function<QString(const Message&)> wordsOf(const Texts& texts)
{
    return [&texts](const Message& message) { return texts.sentence(message); };
}

static void printMethods(const Plan& plan, Console& console)
{
    const Texts& texts = console.texts;
    for (const MethodGroup& group : methodGroups(plan, chooseMethods(plan))) {
        console.out << texts.count(group.rows.size()) << " · "
                    << (group.system ? texts.sentence(report::wordOf(*group.system))
                                     : QStringLiteral("?"))
                    << " · " << texts.text(report::methodText(group.choice)) << " · "
                    << texts.bytes(group.volume) << '\n';
        QStringList lines;
        if (!group.choice.leftBehind)
            lines << texts.sentence({QString::fromLatin1(group.choice.rule->reason), {}});
        for (const QString& note : noteIds(group.choice.notes))
            lines << texts.sentence({note, {}});
        for (const QString& reason : group.reasons)
            lines << texts.argument(reason);
        for (const QString& line : lines)
            console.out << "  " << line << '\n';
    }
}

/// The rows the options name.
static Expected<std::vector<qsizetype>> chosenRows(const Plan& plan,
                                                   const QCommandLineParser& options)
{
    const QStringList addresses = options.values(QStringLiteral("address"));
    const QString domain = value(options, "domain").toLower();
    std::vector<qsizetype> rows;
    for (const QString& address : addresses) {
        const qsizetype row = plan.inventory.mailboxes.rowOf(mailboxKey(address));
        if (row < 0)
            return failure(ErrorKind::Input, "command.unknown-mailbox", {address});
        rows.push_back(row);
    }
    std::optional<MailSystem> system;
    if (isSet(options, "system")) {
        const auto named = wordOf<MailSystem>(value(options, "system"), "command.wrong-system");
        if (!named)
            return tl::unexpected(named.error());
        system = *named;
    }
    if (addresses.isEmpty() && domain.isEmpty() && !system)
        return failure(ErrorKind::Usage, "command.no-mailboxes-chosen");
    if (!domain.isEmpty() || system) {
        qsizetype row = 0;
        for (const Mailbox& mailbox : plan.inventory.mailboxes) {
            const bool isOfDomain = domain.isEmpty() || domainOf(mailbox.address) == domain;
            const bool isOfSystem = !system || (mailbox.system && mailbox.system->value == *system);
            if (isOfDomain && isOfSystem)
                rows.push_back(row);
            ++row;
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty())
        return failure(ErrorKind::Input, "command.no-mailbox-matches");
    return rows;
}

static int setMethod(const QString& file, const QString& name, const QCommandLineParser& options,
                     Console& console)
{
    const bool isProposed = name == QLatin1String("proposed");
    const auto method = wordOf<Method>(name, "command.wrong-method");
    if (!isProposed && !method)
        return console.fail(method.error());
    const auto edited = editPlanFile(file, [&](const Plan& plan) {
        return chosenRows(plan, options).and_then([&](const std::vector<qsizetype>& rows) {
            if (isProposed)
                return Expected<Plan>(withoutMethodOverride(plan, rows));
            return withMethod(plan, rows, *method, value(options, "reason"),
                              QDateTime::currentDateTimeUtc());
        });
    });
    return edited ? 0 : console.fail(edited.error());
}

int runMethods(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const QString file = arguments.first();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("set"))
        return setMethod(file, arguments.at(2), options, console);
    if (arguments.size() > 1)
        return console.fail(
            failure(ErrorKind::Usage, "command.wrong-methods", {arguments.at(1)}).value());
    const auto loaded = loadPlan(file);
    if (!loaded)
        return console.fail(loaded.error());
    if (isSet(options, "json")) {
        const Texts planTexts(loaded->plan.language);
        console.out << schemaDocument(
            QStringLiteral("jalon.methods/1"),
            methodsBody(loaded->plan, chooseMethods(loaded->plan), wordsOf(planTexts)));
    } else {
        printMethods(loaded->plan, console);
    }
    return 0;
}

static QStringList heading(std::initializer_list<const char*> ids, const Texts& texts)
{
    QStringList row;
    for (const char* id : ids)
        row << texts.sentence(report::message(id));
    return row;
}

static QString stateWords(EntryState state, const Texts& texts)
{
    return texts.sentence(report::wordOf(state));
}

static void printProblems(const QList<EntryProblem>& problems, Console& console)
{
    for (const EntryProblem& problem : problems)
        console.out << (problem.blocks ? "  ! " : "  – ") << console.texts.sentence(problem.message)
                    << '\n';
}

static void printCreation(const Plan& plan, const Creation& creation, Console& console)
{
    const Texts& texts = console.texts;
    for (const DomainEntry& domain : creation.domains) {
        console.out << texts.argument(domain.name) << " · " << stateWords(domain.state, texts)
                    << " · " << texts.count(domain.mailboxes) << " · " << texts.bytes(domain.volume)
                    << " · " << texts.argument(domain.servers.join(QStringLiteral(", "))) << '\n';
        printProblems(domain.problems, console);
    }
    QList<QStringList> rows{
        heading({"report.mailbox", "report.login", "report.state", "report.server", "report.quota"},
                texts)};
    for (const MailboxEntry& entry : creation.mailboxes)
        rows.append({plan.inventory.mailboxes.at(entry.row).address, entry.login,
                     stateWords(entry.state, texts), entry.server,
                     entry.quota > ByteSize() ? texts.bytes(entry.quota) : QString()});
    console.printTable(rows);
    for (const MailboxEntry& entry : creation.mailboxes)
        printProblems(entry.problems, console);
}

int runCreation(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const auto loaded = loadPlan(arguments.first());
    if (!loaded)
        return console.fail(loaded.error());
    const Plan& plan = loaded->plan;
    const auto assumptions = Assumptions::of(plan);
    if (!assumptions)
        return console.fail(assumptions.error());
    const Creation creation = planCreation(plan, chooseMethods(plan), *assumptions);
    if (isSet(options, "json")) {
        const Texts planTexts(plan.language);
        console.out << schemaDocument(QStringLiteral("jalon.creation/1"),
                                      creationBody(plan, creation, wordsOf(planTexts)));
    } else {
        printCreation(plan, creation, console);
    }
    return 0;
}

/// What is known of the system already, with what the options change.
static Expected<SourceProfile> profileOf(const Plan& plan, MailSystem system,
                                         const QCommandLineParser& options)
{
    SourceProfile profile;
    profile.system = system;
    for (const SourceProfile& known : plan.inventory.profiles)
        if (known.system == system)
            profile = known;
    if (isSet(options, "access")) {
        const auto access = wordOf<SourceAccess>(value(options, "access"), "command.wrong-access");
        if (!access)
            return tl::unexpected(access.error());
        profile.access = *access;
    }
    if (isSet(options, "hosting")) {
        const auto hosting = wordOf<Hosting>(value(options, "hosting"), "command.wrong-hosting");
        if (!hosting)
            return tl::unexpected(hosting.error());
        profile.hosting = *hosting;
    }
    if (isSet(options, "port")) {
        bool isNumber = false;
        profile.port = value(options, "port").toLongLong(&isNumber);
        if (!isNumber)
            return failure(ErrorKind::Usage, "command.wrong-port", {value(options, "port")});
    }
    // What a second call leaves out stays; --mail-only takes both back.
    const bool isMailOnly = isSet(options, "mail-only");
    profile.calendars = !isMailOnly && (profile.calendars || isSet(options, "calendars"));
    profile.contacts = !isMailOnly && (profile.contacts || isSet(options, "contacts"));
    if (isSet(options, "host"))
        profile.host = value(options, "host");
    if (isSet(options, "administrator"))
        profile.administrator = value(options, "administrator");
    return profile;
}

static int listSources(const QString& file, bool asJson, Console& console)
{
    const auto loaded = loadPlan(file);
    if (!loaded)
        return console.fail(loaded.error());
    QJsonArray sources;
    QList<QStringList> rows{heading({"report.old-system", "report.access", "report.host",
                                     "report.port", "report.administrator"},
                                    console.texts)};
    for (const SourceProfile& profile : loaded->plan.inventory.profiles) {
        sources.append(QJsonObject{{QStringLiteral("system"), enumName(profile.system)},
                                   {QStringLiteral("access"), enumName(profile.access)},
                                   {QStringLiteral("hosting"), enumName(profile.hosting)},
                                   {QStringLiteral("calendars"), profile.calendars},
                                   {QStringLiteral("contacts"), profile.contacts},
                                   {QStringLiteral("host"), profile.host},
                                   {QStringLiteral("port"), profile.port},
                                   {QStringLiteral("administrator"), profile.administrator}});
        rows.append({console.texts.sentence(report::wordOf(profile.system)),
                     console.texts.sentence(report::wordOf(profile.access)), profile.host,
                     QString::number(profile.port), profile.administrator});
    }
    if (asJson)
        console.out << schemaDocument(QStringLiteral("jalon.sources/1"),
                                      {{QStringLiteral("sources"), sources}});
    else
        console.printTable(rows);
    return 0;
}

int runSource(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const QString file = arguments.first();
    if (arguments.size() == 1)
        return listSources(file, isSet(options, "json"), console);
    if (arguments.size() != 3 || arguments.at(1) != QLatin1String("set"))
        return console.fail(
            failure(ErrorKind::Usage, "command.wrong-source-verb", {arguments.at(1)}).value());
    const auto system = wordOf<MailSystem>(arguments.at(2), "command.wrong-system");
    if (!system)
        return console.fail(system.error());
    const auto edited = editPlanFile(file, [&](const Plan& plan) {
        return profileOf(plan, *system, options).and_then([&](const SourceProfile& profile) {
            return withSource(plan, profile);
        });
    });
    return edited ? 0 : console.fail(edited.error());
}

} // namespace jalon

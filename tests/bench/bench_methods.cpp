// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/creation.h"
#include "core/plan/enums.h"
#include "tests/bench/measure.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <cstdlib>

using namespace jalon;

// usage: bench_methods [MAILBOXES [ROUNDS]]

namespace {

template <class T>
Cited<T> cited(T value)
{
    return {std::move(value), {1, 1}};
}

Server mailServer(const char* name)
{
    Server server;
    server.name = QString::fromLatin1(name);
    server.facts.tags = {{QStringLiteral("mail/imap"), {}, std::nullopt},
                         {QStringLiteral("bm/pgsql-data"), {}, std::nullopt}};
    server.survey.outcome = SurveyOutcome::Done;
    return server;
}

/// Ten domains, four systems, an alias each, every hundredth address with an accent.
Plan planOf(qsizetype count)
{
    Plan plan;
    plan.servers = {mailServer("bm1"), mailServer("bm2"), mailServer("bm3")};
    static constexpr MailSystem systems[] = {MailSystem::Exchange, MailSystem::Zimbra,
                                             MailSystem::Dovecot, MailSystem::Domino};
    for (const MailSystem system : systems) {
        SourceProfile profile;
        profile.system = system;
        profile.access = SourceAccess::EachPassword;
        plan.inventory.profiles.append(profile);
    }
    QList<Mailbox> boxes;
    boxes.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const QString local = QStringLiteral("%1nom.famille%2")
                                  .arg(i % 100 ? u'p' : QChar(0xe9))
                                  .arg(i, 6, 10, QChar(u'0'));
        Mailbox box;
        box.address = local + QStringLiteral("@d%1.example").arg(i % 10);
        box.system = cited(systems[i % 4]);
        box.lastName = cited(QStringLiteral("Famille%1").arg(i));
        box.volume = cited(ByteSize(1'000'003 * (i % 9973 + 1)));
        box.quota = cited(ByteSize(5'000'000'000));
        box.messages = cited(qint64(i % 50'000));
        if (i % 3 == 0)
            box.aliases = cited(QStringList{QStringLiteral("a%1@d%2.example").arg(i).arg(i % 10)});
        boxes.append(box);
    }
    plan.inventory.mailboxes = MailboxTable(boxes);
    return plan;
}

/// As a script would: a document of objects, a pattern a login, every alias looked up in a list of
/// all, the least loaded server found anew.
qint64 scripted(const QJsonArray& mailboxes)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9][a-z0-9\\-._]{0,63}$"));
    QMap<QString, QString> taken;
    QMap<QString, qint64> held{
        {QStringLiteral("bm1"), 0}, {QStringLiteral("bm2"), 0}, {QStringLiteral("bm3"), 0}};
    qint64 faults = 0;
    for (const QJsonValue& value : mailboxes) {
        const QJsonObject mailbox = value.toObject();
        const QString address = mailbox.value(QStringLiteral("address")).toString();
        const QString login = address.section(u'@', 0, 0)
                                  .normalized(QString::NormalizationForm_D)
                                  .remove(QRegularExpression(QStringLiteral("\\p{Mn}")));
        faults += !pattern.match(login).hasMatch();
        const QString key = login + u'@' + address.section(u'@', 1);
        faults += taken.contains(key);
        taken.insert(key, address);
        for (const QJsonValue& alias : mailbox.value(QStringLiteral("aliases")).toArray())
            faults += taken.contains(alias.toString());
        auto least = held.begin();
        for (auto server = held.begin(); server != held.end(); ++server)
            if (*server < *least)
                least = server;
        *least += mailbox.value(QStringLiteral("volumeBytes")).toInteger();
        const QString system = mailbox.value(QStringLiteral("system")).toString();
        faults += system != QLatin1String("domino") && system.isEmpty();
    }
    return faults;
}

QJsonArray documentOf(const Plan& plan)
{
    QJsonArray mailboxes;
    for (const Mailbox& box : plan.inventory.mailboxes) {
        QJsonObject object{{QStringLiteral("address"), box.address},
                           {QStringLiteral("system"), enumName(box.system->value)},
                           {QStringLiteral("volumeBytes"), box.volume->value.bytes()}};
        if (box.aliases)
            object.insert(QStringLiteral("aliases"),
                          QJsonArray::fromStringList(box.aliases->value));
        mailboxes.append(object);
    }
    return mailboxes;
}

} // namespace

int main(int argc, char** argv)
{
    const qsizetype count = argc > 1 ? std::atoll(argv[1]) : 100'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 9;
    const Plan plan = planOf(count);
    const QJsonArray document = documentOf(plan);
    qint64 faults = 0;
    bench::compare(
        "methods and creation", "a script's loop over a JSON document",
        [&] { faults += scripted(document); }, "chooseMethods and planCreation",
        [&] { faults += planCreation(plan, chooseMethods(plan)).domains.size(); }, rounds);
    std::vector<double> methods;
    for (int round = 0; round < rounds; ++round)
        methods.push_back(bench::once([&] { faults += chooseMethods(plan).size(); }));
    const bench::Figures alone = bench::summed(methods);
    std::printf("  %-44s %10.2f %10.2f %10.2f ms\n", "chooseMethods alone", alone.least,
                alone.median, alone.most);
    std::printf("  %-44s %10.0f MiB\n", "resident at its peak", bench::residentMiB("VmHWM"));
    return faults < 0;
}

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/creation.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace jalon;

namespace {

template <class T>
Cited<T> cited(T value)
{
    return {std::move(value), {1, 1}};
}

Plan randomTarget(std::mt19937& random)
{
    Plan plan;
    for (unsigned i = 0; i < 1 + random() % 4; ++i) {
        Server server;
        server.name = QStringLiteral("bm%1").arg(i);
        server.facts.tags = {{QStringLiteral("mail/imap"), {}, std::nullopt}};
        server.survey.outcome = random() % 4 ? SurveyOutcome::Done : SurveyOutcome::Never;
        for (unsigned box = 0; box < random() % 20; ++box) {
            MailboxVolume known;
            known.address = QStringLiteral("u%1@d%2.example").arg(random() % 200).arg(random() % 3);
            known.volume = Fact<ByteSize>{ByteSize(random()), {}, std::nullopt};
            server.facts.mailboxes.append(known);
        }
        plan.servers.append(server);
    }
    SourceProfile profile;
    profile.system = MailSystem::Dovecot;
    profile.access = SourceAccess::EachPassword;
    plan.inventory.profiles = {profile};
    return plan;
}

QList<Mailbox> randomMailboxes(std::mt19937& random)
{
    QList<Mailbox> boxes;
    QSet<QString> addresses;
    for (unsigned i = 0; i < 200; ++i) {
        Mailbox box;
        const char* accent = random() % 5 ? "u" : "ù";
        box.address = QStringLiteral("%1%2@d%3.example")
                          .arg(QString::fromUtf8(accent))
                          .arg(random() % 200)
                          .arg(random() % 5);
        if (addresses.contains(box.address))
            continue;
        addresses.insert(box.address);
        box.system = cited(MailSystem::Dovecot);
        if (random() % 8)
            box.volume = cited(ByteSize(random()));
        if (random() % 3)
            box.lastName = cited(QStringLiteral("N"));
        if (random() % 10 == 0)
            box.leftBehind = QStringLiteral("x");
        if (random() % 10 == 0)
            box.server = cited(QStringLiteral("bm%1").arg(random() % 5));
        boxes.append(box);
    }
    return boxes;
}

QByteArray written(const Plan& plan)
{
    const Creation creation = planCreation(plan, chooseMethods(plan));
    return QJsonDocument(
               creationBody(plan, creation, [](const Message& message) { return message.id; }))
        .toJson();
}

} // namespace

class TestCreationProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMovedMailboxHasAnAnswer();
    void placementsSum();
    void orderOfTheMailboxesDoesNotMatter();
    void noTwoUnblockedEntriesShareALogin();
    void balancedWithinTheLargest();
};

void TestCreationProperties::everyMovedMailboxHasAnAnswer()
{
    std::mt19937 random(1);
    for (int round = 0; round < 50; ++round) {
        Plan plan = randomTarget(random);
        plan.inventory.mailboxes = MailboxTable(randomMailboxes(random));
        const Creation creation = planCreation(plan, chooseMethods(plan));
        QSet<qsizetype> rows;
        for (const MailboxEntry& entry : creation.mailboxes) {
            rows.insert(entry.row);
            QVERIFY(findDomain(creation, entry.domain));
            const bool isCreatable = !entry.login.isEmpty() && !entry.server.isEmpty() &&
                                     !entry.lastName.isEmpty() &&
                                     entry.state != EntryState::Conflict;
            QVERIFY(entry.state == EntryState::Exists || isCreatable || isBlocked(entry.problems));
        }
        qsizetype moving = 0;
        for (const Mailbox& box : plan.inventory.mailboxes)
            moving += box.leftBehind.isEmpty();
        QCOMPARE(rows.size(), moving);
    }
}

void TestCreationProperties::placementsSum()
{
    std::mt19937 random(2);
    for (int round = 0; round < 50; ++round) {
        Plan plan = randomTarget(random);
        plan.inventory.mailboxes = MailboxTable(randomMailboxes(random));
        const Creation creation = planCreation(plan, chooseMethods(plan));
        qint64 mailboxes = 0;
        ByteSize placed;
        for (const Creation::Placement& placement : creation.placements) {
            mailboxes += placement.mailboxes;
            placed += placement.volume;
        }
        QCOMPARE(mailboxes, creation.mailboxes.size());
        qint64 counted = 0;
        ByteSize volume;
        for (const DomainEntry& domain : creation.domains) {
            counted += domain.mailboxes;
            volume += domain.volume;
        }
        QCOMPARE(counted, mailboxes);
        QCOMPARE(volume, placed);
    }
}

void TestCreationProperties::orderOfTheMailboxesDoesNotMatter()
{
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        Plan plan = randomTarget(random);
        QList<Mailbox> boxes = randomMailboxes(random);
        plan.inventory.mailboxes = MailboxTable(boxes);
        const QByteArray expected = written(plan);
        std::shuffle(boxes.begin(), boxes.end(), random);
        plan.inventory.mailboxes = MailboxTable(boxes);
        QCOMPARE(written(plan), expected);
    }
}

void TestCreationProperties::noTwoUnblockedEntriesShareALogin()
{
    std::mt19937 random(4);
    for (int round = 0; round < 50; ++round) {
        Plan plan = randomTarget(random);
        plan.inventory.mailboxes = MailboxTable(randomMailboxes(random));
        QSet<QString> taken;
        for (const MailboxEntry& entry : planCreation(plan, chooseMethods(plan)).mailboxes) {
            if (isBlocked(entry.problems))
                continue;
            const QString key = entry.login + u'@' + entry.domain;
            QVERIFY2(!taken.contains(key), qPrintable(key));
            taken.insert(key);
        }
    }
}

void TestCreationProperties::balancedWithinTheLargest()
{
    std::mt19937 random(5);
    for (int round = 0; round < 50; ++round) {
        Plan plan = randomTarget(random);
        for (Server& server : plan.servers)
            server.facts.mailboxes.clear();
        QList<Mailbox> boxes = randomMailboxes(random);
        ByteSize largest;
        for (Mailbox& box : boxes) {
            box.server.reset();
            if (!box.volume)
                box.volume = cited(ByteSize(1));
            largest = std::max(largest, box.volume->value);
        }
        plan.inventory.mailboxes = MailboxTable(boxes);
        const auto placements = planCreation(plan, chooseMethods(plan)).placements;
        const auto [least, most] =
            std::minmax_element(placements.cbegin(), placements.cend(),
                                [](const auto& a, const auto& b) { return a.volume < b.volume; });
        QVERIFY(most->volume <= least->volume + largest);
    }
}

QTEST_GUILESS_MAIN(TestCreationProperties)
#include "tst_creationproperties.moc"

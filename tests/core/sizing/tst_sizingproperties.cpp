// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/exact.h"
#include "core/sizing/sizing.h"
#include "core/sizing/verdict.h"
#include "tests/support/facts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jalon;
using namespace jalon::facts;

static constexpr qint64 GB = 1'000'000'000;

static QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

static Sizing sized(const Plan& plan)
{
    return sizePlan(plan, {}, *Assumptions::of(plan));
}

static qint64 upTo(QRandomGenerator& random, qint64 bound)
{
    return qint64(random.generate64() % quint64(bound)) + 1;
}

static const QStringList mounts{text("/"), text("/a"), text("/b"), text("/c")};

// One to three servers with roles, stores and sources drawn at random, every fact of them known.
static Plan randomPlan(quint32 seed)
{
    QRandomGenerator random(seed);
    Plan plan;
    const int count = 1 + int(random.bounded(3));
    const QString version = random.bounded(2) ? text("3.5.14") : text("4.6.2");
    for (int i = 0; i < count; ++i) {
        Server server = target(QStringLiteral("server%1").arg(i), version);
        setTags(server, i == 0 ? allTags() : QStringList{text("mail/imap")});
        for (const QString& mount : mounts)
            server.facts.filesystems.append(
                disk(mount, upTo(random, 5000 * GB), upTo(random, 5000 * GB)));
        for (const StoreKind kind :
             {StoreKind::MailData, StoreKind::Archives, StoreKind::Replication, StoreKind::Search,
              StoreKind::Database, StoreKind::Logs}) {
            if (i > 0 && kind != StoreKind::MailData && random.bounded(2))
                continue;
            const int parts = 1 + int(random.bounded(2));
            for (int part = 0; part < parts; ++part)
                server.facts.stores.append(store(
                    kind, mounts.at(random.bounded(int(mounts.size()))), upTo(random, 900 * GB)));
        }
        server.facts.databases = {database(text("bj"), upTo(random, 50 * GB))};
        plan.servers.append(server);
    }
    if (random.bounded(2)) {
        Server source;
        source.name = text("old");
        source.as = ServerRole::Source;
        source.facts.stores = {store(StoreKind::MailData, text("/"), upTo(random, 800 * GB))};
        plan.servers.append(source);
    }
    return plan;
}

static ByteSize allIncrease(const Sizing& sizing)
{
    ByteSize total;
    for (const FilesystemSizing& filesystem : sizing.filesystems)
        for (const SizeTerm& term : filesystem.terms)
            total += term.increase.high;
    return total;
}

class TestSizingProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lowIsNeverAboveHigh();
    void filesystemIsTheSumOfItsTerms();
    void mergingMountsNeverLowersTheNeed();
    void moreMailNeverFreesADisk();
    void orderOfServersDoesNotMatter();
    void whatIsUnknownOnlyMakesItWorse();
    void missingCapacityIsTheLeast();
    void emptyPlanIsEmpty();
};

void TestSizingProperties::lowIsNeverAboveHigh()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        Plan plan = randomPlan(seed);
        AssumptionValue reversed;
        reversed.key = text("search.lowRatio");
        reversed.value = 900'000;
        if (seed % 2)
            plan.assumptions = {reversed};
        for (const FilesystemSizing& filesystem : sized(plan).filesystems) {
            QVERIFY(filesystem.end.low <= filesystem.end.high);
            QVERIFY(filesystem.peak.high >= filesystem.end.high);
            for (const SizeTerm& term : filesystem.terms) {
                QVERIFY(term.isKnown);
                QVERIFY(term.amount.low <= term.amount.high &&
                        term.increase.low <= term.increase.high);
            }
        }
    }
}

void TestSizingProperties::filesystemIsTheSumOfItsTerms()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        for (const FilesystemSizing& filesystem : sized(randomPlan(seed)).filesystems) {
            qint64 high = filesystem.used->bytes();
            for (const SizeTerm& term : filesystem.terms) {
                QVERIFY(filesystem.stores.contains(term.store));
                high += term.increase.high.bytes();
            }
            QCOMPARE(filesystem.end.high.bytes(), high);
        }
    }
}

void TestSizingProperties::mergingMountsNeverLowersTheNeed()
{
    // The stores of /a and /b on one filesystem: what is added stays the same, but for the byte
    // that each of two parts was rounded up by.
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const Plan apart = randomPlan(seed);
        Plan together = apart;
        for (Server& server : together.servers) {
            if (server.facts.filesystems.size() < 3)
                continue;
            Filesystem& a = server.facts.filesystems[1];
            const Filesystem b = server.facts.filesystems.takeAt(2);
            a.used->value += b.used->value;
            a.available->value += b.available->value;
            for (Store& store : server.facts.stores)
                if (store.mount->value == text("/b"))
                    store.mount->value = text("/a");
        }
        const ByteSize before = allIncrease(sized(apart));
        const ByteSize after = allIncrease(sized(together));
        QVERIFY(after <= before);
        QVERIFY(before - after <= ByteSize(qint64(6 * apart.servers.size())));
        QVERIFY(sized(together).filesystems.size() < sized(apart).filesystems.size());
    }
}

void TestSizingProperties::moreMailNeverFreesADisk()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const Plan less = randomPlan(seed);
        Plan more = less;
        QRandomGenerator random(seed);
        const ByteSize extra(upTo(random, 500 * GB));
        for (Store& store : more.servers.last().facts.stores)
            if (store.store == StoreKind::MailData) {
                store.bytes->value += extra;
                break;
            }
        const Sizing before = sized(less);
        const Sizing after = sized(more);
        for (qsizetype i = 0; i < before.filesystems.size(); ++i) {
            QVERIFY(before.filesystems.at(i).end.high <= after.filesystems.at(i).end.high);
            QVERIFY(before.filesystems.at(i).missing <= after.filesystems.at(i).missing);
        }
    }
}

void TestSizingProperties::orderOfServersDoesNotMatter()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        const Plan plan = randomPlan(seed);
        Plan reversed = plan;
        std::reverse(reversed.servers.begin(), reversed.servers.end());
        const Sizing one = sized(plan);
        const Sizing other = sized(reversed);
        QCOMPARE(one.filesystems.size(), other.filesystems.size());
        for (const FilesystemSizing& filesystem : one.filesystems) {
            const auto same = std::find_if(other.filesystems.cbegin(), other.filesystems.cend(),
                                           [&](const FilesystemSizing& candidate) {
                                               return candidate.server == filesystem.server &&
                                                      candidate.mount == filesystem.mount;
                                           });
            QVERIFY(same != other.filesystems.cend());
            QCOMPARE(same->end, filesystem.end);
            QCOMPARE(same->reserve, filesystem.reserve);
            QCOMPARE(same->missing, filesystem.missing);
            QCOMPARE(int(same->verdict), int(filesystem.verdict));
        }
    }
}

void TestSizingProperties::whatIsUnknownOnlyMakesItWorse()
{
    // Forgetting the size of a store leaves a filesystem as it was, or unknown, or full: and then
    // it was full, and lacked as much at least.
    int full = 0;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const Plan plan = randomPlan(seed);
        const Sizing known = sized(plan);
        for (qsizetype i = 0; i < plan.servers.first().facts.stores.size(); ++i) {
            Plan less = plan;
            Store& store = less.servers.first().facts.stores[i];
            // Mail not counted on a filesystem of its own is taken for all that is used there.
            if (store.store == StoreKind::MailData || store.store == StoreKind::Archives)
                continue;
            store.bytes.reset();
            const Sizing sizing = sized(less);
            for (qsizetype disk = 0; disk < known.filesystems.size(); ++disk) {
                const FilesystemSizing& before = known.filesystems.at(disk);
                const FilesystemSizing& after = sizing.filesystems.at(disk);
                if (!after.isLowerBound())
                    continue;
                ++full;
                QCOMPARE(int(before.verdict), int(Verdict::Full));
                QVERIFY(after.missing <= before.missing);
                QVERIFY(after.end.high <= before.end.high);
            }
        }
    }
    QVERIFY2(full > 20, qPrintable(QString::number(full)));
}

void TestSizingProperties::missingCapacityIsTheLeast()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        const ByteSize usable(upTo(random, qint64(1) << (1 + i % 50)));
        const ByteSize end(upTo(random, qint64(1) << (1 + (i / 50) % 50)));
        const ByteSize reserve(i % 3 ? upTo(random, 2 * GB) : 0);
        const Ratio fit{upTo(random, 1'000'000)};
        const ByteSize missing = missingCapacity(usable, end, reserve, fit);
        const auto fits = [&](ByteSize capacity) {
            return !exact::exceeds(end, fit, capacity) && end + reserve <= capacity;
        };
        QVERIFY(fits(usable + missing));
        if (missing > ByteSize())
            QVERIFY(!fits(usable + missing - ByteSize(1)));
    }
}

void TestSizingProperties::emptyPlanIsEmpty()
{
    const Sizing sizing = sized(Plan());
    QVERIFY(sizing.servers.isEmpty());
    QVERIFY(sizing.filesystems.isEmpty());
}

QTEST_GUILESS_MAIN(TestSizingProperties)
#include "tst_sizingproperties.moc"

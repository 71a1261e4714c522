// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/names.h"
#include "core/creation/placement.h"

#include <QRegularExpression>
#include <QTest>

using namespace jalon;

class TestCreationNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logins_data();
    void logins();
    void aLoginMatchesThePatternOrIsNone();
    void domainNames();
    void lastNames_data();
    void lastNames();
    void largestFirstToTheLeastLoaded();
    void unknownVolumesCountAsTheMean();
};

void TestCreationNames::logins_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("isChanged");
    const auto row = [](const char* local, const char* login, bool isChanged) {
        QTest::newRow(local) << QString::fromUtf8(local) << QString::fromUtf8(login) << isChanged;
    };
    row("marie.dupont", "marie.dupont", false);
    row("a-b_c.9", "a-b_c.9", false);
    row("hélène", "helene", true);
    row("œuvres", "oeuvres", true);
    row("straße", "strasse", true);
    row("o'brien", "obrien", true);
    row("\"jean dupont\"", "jean_dupont", true);
    row("sales+fr", "sales_fr", true);
    row("_service", "service", true);
    row(".dot", "dot", true);
    row("..", "", true);
    row("株式会社", "", true);
}

void TestCreationNames::logins()
{
    QFETCH(QString, local);
    QFETCH(QString, login);
    QFETCH(bool, isChanged);
    const LoginProposal proposal = loginOf(local, MailboxKind::User);
    QCOMPARE(proposal.login, login);
    QCOMPARE(proposal.isChanged, isChanged);
    QCOMPARE(loginOf(u"_team", MailboxKind::Shared).login, QStringLiteral("_team"));
    QCOMPARE(loginOf(QString(64, u'a'), MailboxKind::User).login.size(), 64);
    QVERIFY(loginOf(QString(65, u'a'), MailboxKind::User).login.isEmpty());
}

void TestCreationNames::aLoginMatchesThePatternOrIsNone()
{
    static const QRegularExpression user(QStringLiteral("^[a-z0-9][a-z0-9\\-._]{0,63}$"));
    static const QRegularExpression shared(QStringLiteral("^[_a-z0-9][a-z0-9\\-._]{0,63}$"));
    for (char16_t c = 1; c < 0x2200; ++c) {
        for (const QString& local :
             {QString(QChar(c)), u'x' + QString(QChar(c)), QString(QChar(c)) + u'x'}) {
            const QString login = loginOf(local, MailboxKind::User).login;
            QVERIFY2(login.isEmpty() || user.match(login).hasMatch(), qPrintable(login));
            const QString name = loginOf(local, MailboxKind::Shared).login;
            QVERIFY2(name.isEmpty() || shared.match(name).hasMatch(), qPrintable(name));
        }
    }
}

void TestCreationNames::domainNames()
{
    for (const char16_t* good : {u"a.example", u"xn--caf-dma.example", u"1.2.fr"})
        QVERIFY(isDomainName(QStringView(good)));
    for (const char16_t* bad : {u"", u"localhost", u"-a.fr", u"a-.fr", u"a..fr", u".fr", u"a.fr.",
                                u"café.fr", u"a_b.fr", u"a b.fr", u"[192.0.2.1]"})
        QVERIFY(!isDomainName(QStringView(bad)));
    QVERIFY(!isDomainName(QString(64, u'a') + QStringLiteral(".fr")));
}

void TestCreationNames::lastNames_data()
{
    QTest::addColumn<QString>("displayed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("isGuessed");
    const auto row = [](const char* displayed, const char* first, const char* last,
                        bool isGuessed) {
        QTest::newRow(displayed) << QString::fromUtf8(displayed) << QString::fromUtf8(first)
                                 << QString::fromUtf8(last) << isGuessed;
    };
    row("DUPONT Marie", "Marie", "DUPONT", false);
    row("Marie DUPONT", "Marie", "DUPONT", false);
    row("DE LA TOUR Jean-Pierre", "Jean-Pierre", "DE LA TOUR", false);
    row("Anne LE GOFF", "Anne", "LE GOFF", false);
    row("Dupont, Marie", "Marie", "Dupont", false);
    row("Standard", "", "Standard", false);
    row("Marie Dupont", "Marie", "Dupont", true);
    row("Marie de La Tour", "Marie", "de La Tour", true);
    row("DUPONT MARIE", "", "DUPONT MARIE", true);
    row("Élodie ÉTIENNE", "Élodie", "ÉTIENNE", false);
    row("SERVICE des SPORTS", "SERVICE", "des SPORTS", true);
}

void TestCreationNames::lastNames()
{
    QFETCH(QString, displayed);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(bool, isGuessed);
    const PersonName name = personName(displayed);
    QCOMPARE(name.first, first);
    QCOMPARE(name.last, last);
    QCOMPARE(name.isGuessed, isGuessed);
}

static Load load(qint64 bytes, quint64 servers = 3)
{
    return {0, bytes < 0 ? std::nullopt : std::optional(ByteSize(bytes)), servers};
}

void TestCreationNames::largestFirstToTheLeastLoaded()
{
    // 7 → 0; 6 → 1; 5 → 1 (11); 4 → 0 (11); 3 → 0 (14)
    QCOMPARE(placedOn({load(3), load(5), load(7), load(4), load(6)}, {ByteSize(), ByteSize()}),
             QList<qsizetype>({0, 1, 0, 0, 1}));
    // what a server holds already counts
    QCOMPARE(placedOn({load(3), load(5)}, {ByteSize(100), ByteSize()}), QList<qsizetype>({1, 1}));
    // only where it may go
    QCOMPARE(placedOn({load(3, 1), load(5, 1)}, {ByteSize(100), ByteSize()}),
             QList<qsizetype>({0, 0}));
    QCOMPARE(placedOn({load(3)}, {}), QList<qsizetype>({-1}));
}

void TestCreationNames::unknownVolumesCountAsTheMean()
{
    // the mean of 10 and 2 is 6: 10 → 0, 6 → 1, 6 → 1, 2 → 0
    QCOMPARE(placedOn({load(10), load(-1), load(2), load(-1)}, {ByteSize(), ByteSize()}),
             QList<qsizetype>({0, 1, 0, 1}));
    QCOMPARE(placedOn({load(-1), load(-1), load(-1), load(-1)}, {ByteSize(), ByteSize()}),
             QList<qsizetype>({0, 1, 0, 1}));
}

QTEST_GUILESS_MAIN(TestCreationNames)
#include "tst_creationnames.moc"

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/mailboxedits.h"
#include "ui/models/delegationsmodel.h"
#include "ui/models/mailboxesmodel.h"
#include "ui/models/mailboxtotals.h"
#include "ui/models/methodgroupsmodel.h"
#include "ui/models/pstmodel.h"
#include "ui/text/texts.h"
#include "ui/wizard/outcomecomputer.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jalon;
using namespace jalon::literals;

namespace {

Mailbox mailbox(const char* address, const char* name, MailSystem system, qint64 bytes,
                const char* wave)
{
    Mailbox made;
    made.address = QString::fromLatin1(address);
    made.name = Cited<QString>{QString::fromUtf8(name), {1, 2}};
    made.system = Cited<MailSystem>{system, {1, 2}};
    if (bytes >= 0)
        made.volume = Cited<ByteSize>{ByteSize(bytes), {1, 2}};
    made.messages = Cited<qint64>{bytes >= 0 ? bytes / 1000 : 7, {1, 2}};
    if (*wave)
        made.wave = Cited<QString>{QString::fromLatin1(wave), {}};
    return made;
}

/// In the order of their addresses: 0 anne, 1 bob, 2 carl, 3 dora, 4 emil.
Plan fivePeople()
{
    QList<Mailbox> mailboxes{
        mailbox("anne@a.example", "Zoé", MailSystem::Exchange, 5'000'000, "1"),
        mailbox("bob@a.example", "Émile", MailSystem::Exchange, 90'000'000'000, "1"),
        mailbox("carl@b.example", "eric", MailSystem::Domino, -1, ""),
        mailbox("dora@b.example", "Ève", MailSystem::Domino, 7'000'000, "2"),
        mailbox("emil@b.example", "<b>x", MailSystem::Zimbra, 6'000'000, "2")};
    mailboxes[0].aliases = Cited<QStringList>{{QStringLiteral("second@a.example")}, {1, 2}};
    mailboxes[3].suspended = Cited<bool>{true, {1, 2}};
    mailboxes[4].leftBehind = QStringLiteral("left the firm");
    Plan plan;
    InventorySource source;
    source.file = QStringLiteral("people.csv");
    plan.inventory.sources = {source};
    plan.inventory.mailboxes = MailboxTable(mailboxes);
    return plan;
}

MailboxRows rowsOf(const Plan& from)
{
    const Outcome outcome = computeOutcome(std::make_shared<const Plan>(from));
    MailboxRows rows;
    rows.plan = outcome.plan;
    rows.choices = outcome.choices;
    rows.creation = outcome.creation;
    rows.entries.fill(-1, rows.plan->inventory.mailboxes.size());
    for (qsizetype i = 0; i < rows.creation->mailboxes.size(); ++i)
        rows.entries[rows.creation->mailboxes.at(i).row] = qint32(i);
    return rows;
}

QString shown(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QString column(const QAbstractItemModel& model, int number)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(shown(model, row, number));
    return cells.join(u'|').replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

class TestMailboxModels : public QObject {
    Q_OBJECT

    using Mode = QAbstractItemModelTester::FailureReportingMode;
    Texts m_texts{Language::English};

private Q_SLOTS:
    void everyFilterNarrows_data();
    void everyFilterNarrows();
    void filtersAreCombined();
    void unknownValuesComeLastEitherWay();
    void namesAreSortedByTheirLetters();
    void anEditThatMovesNothingKeepsTheRows();
    void whatIsWrongShows();
    void theSourceOfAValueIsTold();
    void totalsAddUp();
    void totalsOfMethodsAndWaves();
    void pstFilesShowWhatIsWrong();
    void delegationsAreFiltered();
    void groupsTellTheirMethod();
};

void TestMailboxModels::everyFilterNarrows_data()
{
    QTest::addColumn<MailboxFilter>("filter");
    QTest::addColumn<QList<qint32>>("rows");
    const auto row = [](const char* name, const std::function<void(MailboxFilter&)>& set,
                        const QList<qint32>& rows) {
        MailboxFilter filter;
        set(filter);
        QTest::newRow(name) << filter << rows;
    };
    row("none", [](auto&) {}, {0, 1, 2, 3, 4});
    row("address", [](auto& f) { f.text = QStringLiteral("BOB@"); }, {1});
    row("name", [](auto& f) { f.text = QStringLiteral("zoÉ"); }, {0});
    row("alias", [](auto& f) { f.text = QStringLiteral("second"); }, {0});
    row("nobody", [](auto& f) { f.text = QStringLiteral("xyz"); }, {});
    row("system", [](auto& f) { f.system = int(MailSystem::Domino); }, {2, 3});
    row("no system", [](auto& f) { f.system = MailboxFilter::unknown; }, {});
    row("domain", [](auto& f) { f.domain = QStringLiteral("b.example"); }, {2, 3, 4});
    row("kind", [](auto& f) { f.kind = MailboxKind::Shared; }, {});
    row("method", [](auto& f) { f.method = int(Method::DominoTool); }, {2, 3});
    row("no method", [](auto& f) { f.method = NoMethodYet; }, {0, 1});
    row("left behind", [](auto& f) { f.method = LeftBehind; }, {4});
    row("wave", [](auto& f) { f.wave = QStringLiteral("1"); }, {0, 1});
    row("no wave", [](auto& f) { f.wave = QString(); }, {2});
    row("beyond", [](auto& f) { f.beyond = OutlierLimits{50_GB, 1'000'000'000, 10, 10}; }, {1});
}

void TestMailboxModels::everyFilterNarrows()
{
    QFETCH(const MailboxFilter, filter);
    QTEST(filteredMailboxes(rowsOf(fivePeople()), filter), "rows");
}

void TestMailboxModels::filtersAreCombined()
{
    MailboxFilter filter;
    filter.domain = QStringLiteral("b.example");
    filter.system = int(MailSystem::Domino);
    filter.wave = QStringLiteral("2");
    QCOMPARE(filteredMailboxes(rowsOf(fivePeople()), filter), QList<qint32>{3});
    filter.text = QStringLiteral("anne");
    QVERIFY(filteredMailboxes(rowsOf(fivePeople()), filter).isEmpty());
}

void TestMailboxModels::unknownValuesComeLastEitherWay()
{
    MailboxesModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.show(rowsOf(fivePeople()), m_texts);
    model.sort(MailboxesModel::Volume, Qt::AscendingOrder);
    QCOMPARE(column(model, MailboxesModel::Volume), QStringLiteral("5 MB|6 MB|7 MB|90 GB|?"));
    model.sort(MailboxesModel::Volume, Qt::DescendingOrder);
    QCOMPARE(column(model, MailboxesModel::Volume), QStringLiteral("90 GB|7 MB|6 MB|5 MB|?"));
}

void TestMailboxModels::namesAreSortedByTheirLetters()
{
    MailboxesModel model;
    model.show(rowsOf(fivePeople()), m_texts);
    model.sort(MailboxesModel::Name, Qt::AscendingOrder);
    QCOMPARE(column(model, MailboxesModel::Name), QStringLiteral("<b>x|Émile|eric|Ève|Zoé"));
    QCOMPARE(model.planRow(model.index(1, 0)), 1);
    QCOMPARE(model.screenRow(0), 4);
    QCOMPARE(model.planRows(), QList<qsizetype>({0, 1, 2, 3, 4}));
}

void TestMailboxModels::anEditThatMovesNothingKeepsTheRows()
{
    MailboxesModel model;
    model.show(rowsOf(fivePeople()), m_texts);
    const QPersistentModelIndex chosen = model.index(2, MailboxesModel::Wave);
    const auto edited = withMailboxField(fivePeople(), QList<qsizetype>{2},
                                         *findMailboxField(u"wave"), QStringLiteral("9"));
    QVERIFY(edited);
    model.show(rowsOf(*edited), m_texts);
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.data().toString(), QStringLiteral("9"));
}

void TestMailboxModels::whatIsWrongShows()
{
    const MailboxRows rows = rowsOf(fivePeople());
    QVERIFY(hasProblem(rows, 0));  // no method
    QVERIFY(hasProblem(rows, 2));  // no volume
    QVERIFY(!hasProblem(rows, 4)); // left behind
    MailboxesModel model;
    model.show(rows, m_texts);
    QVERIFY(shown(model, 0, MailboxesModel::MoveMethod).startsWith(QStringLiteral("✕ ")));
    QVERIFY(shown(model, 3, MailboxesModel::State).contains(QStringLiteral("suspended")));
    QCOMPARE(shown(model, 4, MailboxesModel::State), QStringLiteral("left behind"));
    const QString tip = model.index(4, MailboxesModel::State).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("left the firm")));
}

void TestMailboxModels::theSourceOfAValueIsTold()
{
    MailboxesModel model;
    model.show(rowsOf(fivePeople()), m_texts);
    const auto tip = [&](int row, int at) {
        return model.index(row, at).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(tip(0, MailboxesModel::Volume).contains(QStringLiteral("people.csv, line 2")));
    QVERIFY(tip(0, MailboxesModel::Volume).contains(QStringLiteral("5,000,000")));
    QVERIFY(tip(0, MailboxesModel::Wave).contains(QStringLiteral("by hand")));
    QVERIFY(tip(4, MailboxesModel::Name).contains(QStringLiteral("&lt;b&gt;")));
}

void TestMailboxModels::totalsAddUp()
{
    MailboxTotalsModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const MailboxRows rows = rowsOf(fivePeople());
    const QList<qsizetype> all{0, 1, 2, 3, 4};
    model.show(rows, all, TotalsBy::System, m_texts);
    QCOMPARE(column(model, MailboxTotalsModel::Name),
             QStringLiteral("Exchange|Domino|Zimbra|All together"));
    QCOMPARE(column(model, MailboxTotalsModel::Mailboxes), QStringLiteral("2|2|1|5"));
    QCOMPARE(column(model, MailboxTotalsModel::Volume),
             QStringLiteral("90 GB|7 MB at least|6 MB|90 GB at least"));
    QCOMPARE(column(model, MailboxTotalsModel::Unknown), QStringLiteral("–|1|–|1"));
    QCOMPARE(column(model, MailboxTotalsModel::Messages),
             QStringLiteral("90,005,000|7,007|6,000|90,018,007"));
    QVERIFY(!model.total(model.index(3, 0)));
    model.show(rows, QList<qsizetype>{0, 3}, TotalsBy::Domain, m_texts);
    QCOMPARE(column(model, MailboxTotalsModel::Name),
             QStringLiteral("b.example|a.example|All together"));
    QCOMPARE(column(model, MailboxTotalsModel::Share), QStringLiteral("58.3%|41.7%|100%"));
}

void TestMailboxModels::totalsOfMethodsAndWaves()
{
    const MailboxRows rows = rowsOf(fivePeople());
    const QList<qsizetype> all{0, 1, 2, 3, 4};
    QMap<int, qint64> methods;
    for (const MailboxTotal& total : totalsOf(rows, all, TotalsBy::Method))
        methods.insert(total.code, total.mailboxes);
    QCOMPARE(methods,
             (QMap<int, qint64>{{LeftBehind, 1}, {NoMethodYet, 2}, {int(Method::DominoTool), 2}}));
    QMap<QString, qint64> waves;
    for (const MailboxTotal& total : totalsOf(rows, all, TotalsBy::Wave))
        waves.insert(total.name, total.mailboxes);
    QCOMPARE(waves, (QMap<QString, qint64>{
                        {QString(), 1}, {QStringLiteral("1"), 2}, {QStringLiteral("2"), 2}}));
}

void TestMailboxModels::pstFilesShowWhatIsWrong()
{
    Plan plan = fivePeople();
    for (const char* name : {"cut", "strange", "well"}) {
        PstFile file;
        file.path = QStringLiteral("/pst/%1.pst").arg(QLatin1String(name));
        file.bytes = file.declared = ByteSize(1'000'000);
        file.owner = Cited<QString>{QStringLiteral("anne@a.example"), {1, 2}};
        plan.inventory.pstFiles.append(file);
    }
    plan.inventory.pstFiles[0].declared = ByteSize(2'000'000);
    plan.inventory.pstFiles[1].owner->value = QStringLiteral("gone@a.example");
    PstModel model;
    PstFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, Mode::QtTest);
    model.show(std::make_shared<const Plan>(plan), m_texts);
    QVERIFY(shown(model, 0, PstModel::State).startsWith(QStringLiteral("✕ truncated")));
    QVERIFY(shown(model, 1, PstModel::State).startsWith(QStringLiteral("▲ ")));
    QVERIFY(shown(model, 2, PstModel::State).isEmpty());
    filter.setOnlyProblems(true);
    QCOMPARE(column(filter, PstModel::Path), QStringLiteral("/pst/cut.pst|/pst/strange.pst"));
    filter.setText(QStringLiteral("GONE@"));
    QCOMPARE(column(filter, PstModel::Path), QStringLiteral("/pst/strange.pst"));
}

void TestMailboxModels::delegationsAreFiltered()
{
    Plan plan = fivePeople();
    plan.inventory.delegations = {{QStringLiteral("anne@a.example"),
                                   QStringLiteral("bob@a.example"),
                                   DelegationRight::FullAccess,
                                   {1, 9}},
                                  {QStringLiteral("carl@b.example"),
                                   QStringLiteral("dora@b.example"),
                                   DelegationRight::SendAs,
                                   {}}};
    DelegationsModel model;
    DelegationsFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, Mode::QtTest);
    model.show(std::make_shared<const Plan>(plan));
    QCOMPARE(shown(model, 0, DelegationsModel::Source), QStringLiteral("people.csv, line 9"));
    filter.setText(QStringLiteral("Dora"));
    QCOMPARE(column(filter, DelegationsModel::MailboxColumn), QStringLiteral("carl@b.example"));
}

void TestMailboxModels::groupsTellTheirMethod()
{
    const Outcome outcome = computeOutcome(std::make_shared<const Plan>(fivePeople()));
    MethodGroupsModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.show(outcome.methodGroups, m_texts);
    QCOMPARE(model.rowCount(), int(outcome.methodGroups.size()));
    qint64 mailboxes = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const MethodGroup* group = model.group(model.index(row, 0));
        mailboxes += group->rows.size();
        QCOMPARE(shown(model, row, MethodGroupsModel::Mailboxes),
                 QString::number(group->rows.size()));
        QVERIFY(!shown(model, row, MethodGroupsModel::Reason).isEmpty());
        if (group->choice.leftBehind)
            QCOMPARE(shown(model, row, MethodGroupsModel::Reason), QStringLiteral("left the firm"));
        if (group->unknownVolumes > 0)
            QVERIFY(
                shown(model, row, MethodGroupsModel::Volume).endsWith(QStringLiteral("at least")));
    }
    QCOMPARE(mailboxes, 5);
    QVERIFY(!model.group(model.index(model.rowCount(), 0)));
}

QTEST_GUILESS_MAIN(TestMailboxModels)
#include "tst_mailboxmodels.moc"

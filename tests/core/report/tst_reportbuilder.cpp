// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportbuilder.h"
#include "tests/support/samplereport.h"

#include <QtTest>

using namespace jalon;
using namespace jalon::literals;

class TestReportBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sectionsInTheirOrder();
    void everyRowFillsItsColumns();
    void summaryTellsWhatToAdd();
    void emptyPlanSaysSo();
    void partsOfTheChartAddUp();
    void reserveStaysWithinTheDisk();
    void lowerBoundIsMarked();
    void expiredWaiverIsNoLongerOne();
    void everyMailboxIsListed();
    void gravestFindingsComeFirst();
    void everyInputIsToldOnce();
    void unsurveyedServersAreUnknown();
    void longCommandsAreInFullOnce();
    void bytesThatAreNoTextAreCounted();
    void idsAreNamed();
    void assumptionsHaveNoColumnOfUnits();

private:
    static const ReportTable* table(const ReportDocument& document, const char* caption);
    static QString id(const ReportText& text);
    static ReportDocument document(const SampleReport& sample)
    {
        return buildReport(sample.plan, sample.sizing, sample.findings);
    }
    static const ReportSection* section(const ReportDocument& document, const QString& id);
    static QStringList ids(const ReportSection& section);
};

const ReportSection* TestReportBuilder::section(const ReportDocument& document, const QString& id)
{
    for (const ReportSection& candidate : document.sections)
        if (candidate.id == id)
            return &candidate;
    return nullptr;
}

/// Message ids of the section's paragraphs.
QStringList TestReportBuilder::ids(const ReportSection& section)
{
    QStringList found;
    for (const ReportBlock& block : section.blocks)
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
            if (const auto* message = std::get_if<Message>(&paragraph->text.content))
                found << message->id;
    return found;
}

void TestReportBuilder::sectionsInTheirOrder()
{
    QStringList found;
    for (const ReportSection& part : document(sampleReport(1)).sections)
        found << part.id;
    QCOMPARE(found, QStringList({u"cover"_qs, u"summary"_qs, u"servers"_qs, u"disks"_qs,
                                 u"disks"_qs, u"disks"_qs, u"memory"_qs, u"findings"_qs,
                                 u"finding"_qs, u"finding"_qs, u"waivers"_qs, u"assumptions"_qs,
                                 u"unread"_qs, u"sign-off"_qs, u"evidence"_qs, u"mailboxes"_qs}));
}

void TestReportBuilder::everyRowFillsItsColumns()
{
    int tables = 0;
    for (const ReportSection& part : document(sampleReport(3)).sections) {
        for (const ReportBlock& block : part.blocks) {
            const auto* table = std::get_if<ReportTable>(&block);
            if (!table)
                continue;
            ++tables;
            for (const QList<ReportText>& row : table->rows)
                QCOMPARE(row.size(), table->columns.size());
        }
    }
    QVERIFY(tables >= 10);
}

void TestReportBuilder::summaryTellsWhatToAdd()
{
    const ReportDocument whole = document(sampleReport());
    const ReportSection* summary = section(whole, u"summary"_qs);
    QVERIFY(summary && ids(*summary).startsWith(u"report.overall-not-ready"_qs));
    bool isFound = false;
    for (const ReportBlock& block : summary->blocks)
        if (const auto* table = std::get_if<ReportTable>(&block);
            table && table->caption.id == u"report.what-to-add") {
            QCOMPARE(table->rows.size(), 1);
            QCOMPARE(std::get<ByteSize>(std::get<Argument>(table->rows.first().at(4).content)),
                     712_GB);
            isFound = true;
        }
    QVERIFY(isFound);
}

void TestReportBuilder::emptyPlanSaysSo()
{
    const ReportDocument empty = buildReport({}, {}, {});
    QCOMPARE(ids(*section(empty, u"summary"_qs)).first(), u"report.no-target"_qs);
    QCOMPARE(ids(*section(empty, u"servers"_qs)).first(), u"report.no-server"_qs);
    QVERIFY(!section(empty, u"mailboxes"_qs));
    QVERIFY(section(empty, u"sign-off"_qs));
}

void TestReportBuilder::partsOfTheChartAddUp()
{
    const ChartSpec chart = filesystemChart(sampleReport().sizing, u"mail01"_qs);
    QCOMPARE(chart.bars.size(), 3);
    const ChartSpec::Bar& spool = chart.bars.at(1);
    QCOMPARE(spool.capacity.value(), 3700_GB);
    QList<std::pair<ChartRole, ByteSize>> parts;
    for (const ChartSpec::Segment& segment : spool.segments)
        parts.append({segment.role, segment.size});
    const QList<std::pair<ChartRole, ByteSize>> expected{
        {ChartRole::Used, 3100_GB}, {ChartRole::Growth, 600_GB}, {ChartRole::Missing, 50_GB}};
    QCOMPARE(parts, expected);
    QCOMPARE(chart.summary.id, u"chart.summary-missing"_qs);
}

void TestReportBuilder::reserveStaysWithinTheDisk()
{
    const ChartSpec chart = filesystemChart(sampleReport().sizing, u"mail01"_qs);
    ByteSize sum;
    for (const ChartSpec::Segment& segment : chart.bars.at(2).segments)
        sum += segment.size;
    QCOMPARE(sum, chart.bars.at(2).capacity.value());
}

void TestReportBuilder::lowerBoundIsMarked()
{
    SampleReport sample = sampleReport();
    FilesystemSizing& spool = sample.sizing.filesystems[1];
    spool.why = {u"sizing.why.known-alone"_qs, {3750_GB, 3700_GB}};
    spool.unknowns = {{u"sizing.missing.live"_qs, {u"mail01"_qs}},
                      {u"sizing.missing.archives"_qs, {u"mail01"_qs}}};
    const ReportDocument whole = document(sample);
    const ReportText toAdd = table(whole, "report.what-to-add")->rows.first().at(4);
    QCOMPARE(id(toAdd), u"report.at-least"_qs);
    QCOMPARE(std::get<Message>(toAdd.content).arguments, QList<Argument>{712_GB});
    QCOMPARE(id(table(whole, "report.filesystems")->rows.at(1).at(7)), u"report.at-least"_qs);
    QStringList reasons;
    for (const QList<ReportText>& row : table(whole, "report.what-decides")->rows)
        reasons << id(row.at(1));
    QCOMPARE(reasons, QStringList({u"sizing.why.known-alone"_qs, u"sizing.missing.live"_qs,
                                   u"sizing.missing.archives"_qs}));
    // What is left of the disk is not called free.
    const ChartSpec chart = filesystemChart(sample.sizing, u"mail01"_qs);
    for (const ChartSpec::Segment& segment : chart.bars.at(1).segments)
        QVERIFY(segment.role != ChartRole::Free);
}

void TestReportBuilder::expiredWaiverIsNoLongerOne()
{
    SampleReport sample = sampleReport();
    sample.findings[1].waiver->until = QDate(2026, 9, 1);
    sample.findings[1].blocks = true;
    const ReportDocument late = document(sample);
    for (const ReportBlock& block : section(late, u"summary"_qs)->blocks)
        if (const auto* table = std::get_if<ReportTable>(&block);
            table && table->caption.id == u"report.what-blocks")
            QCOMPARE(table->rows.size(), 2);
}

void TestReportBuilder::everyMailboxIsListed()
{
    const ReportDocument large = document(sampleReport(1234));
    const auto& table = std::get<ReportTable>(section(large, u"mailboxes"_qs)->blocks.first());
    QCOMPARE(table.rows.size(), 1234);
}

const ReportTable* TestReportBuilder::table(const ReportDocument& document, const char* caption)
{
    for (const ReportSection& part : document.sections)
        for (const ReportBlock& block : part.blocks)
            if (const auto* found = std::get_if<ReportTable>(&block);
                found && found->caption.id == QLatin1String(caption))
                return found;
    return nullptr;
}

QString TestReportBuilder::id(const ReportText& text)
{
    if (const auto* list = std::get_if<WordList>(&text.content))
        return list->sentence.id;
    const auto* message = std::get_if<Message>(&text.content);
    return message ? message->id : QString();
}

void TestReportBuilder::gravestFindingsComeFirst()
{
    SampleReport sample = sampleReport();
    Finding high = sample.findings.at(0);
    high.blocks = false;
    high.statement.id = u"sample.high"_qs;
    Finding low = high;
    low.severity = Severity::Low;
    low.statement.id = u"sample.low"_qs;
    sample.findings = QList<Finding>{low, high} + sample.findings;
    const ReportDocument whole = document(sample);
    const ReportTable* fails = table(whole, "report.what-fails");
    QVERIFY(fails);
    QStringList order;
    for (const QList<ReportText>& row : fails->rows)
        order << id(row.at(0)) + u' ' + id(row.at(2));
    QCOMPARE(order,
             QStringList({u"report.fails-blocks sample.full"_qs, u"state.fails sample.high"_qs,
                          u"state.fails sample.low"_qs, u"report.waived sample.full"_qs}));
    QCOMPARE(table(whole, "report.what-is-unknown")->rows.size(), 1);
    QCOMPARE(id(table(whole, "report.what-holds")->rows.at(0).at(1)), u"sample.holds"_qs);
}

void TestReportBuilder::everyInputIsToldOnce()
{
    SampleReport sample = sampleReport();
    QList<SizeTerm>& terms = sample.sizing.filesystems[2].terms;
    terms.append(terms.first());
    const ReportDocument whole = document(sample);
    const ReportTable* inputs = table(whole, "report.inputs");
    QVERIFY(inputs);
    QCOMPARE(inputs->rows.size(), terms.first().inputs.size());
    QCOMPARE(table(whole, "report.terms")->rows.size(), 2);
    QCOMPARE(id(inputs->rows.at(1).at(1)), u"report.input.present"_qs);
    QCOMPARE(id(inputs->rows.at(2).at(1)), u"assumption.search.highRatio"_qs);
}

void TestReportBuilder::unsurveyedServersAreUnknown()
{
    SampleReport sample = sampleReport();
    sample.plan.servers = {sample.plan.servers.at(1)};
    const ReportDocument whole = document(sample);
    const ReportSection* unread = section(whole, u"unread"_qs);
    QCOMPARE(ids(*unread).value(0), u"report.unread-reading"_qs);
    const auto& rows = std::get<ReportTable>(unread->blocks.at(1)).rows;
    QCOMPARE(id(rows.at(0).at(2)), u"report.never-surveyed"_qs);
    QVERIFY(!section(whole, u"evidence"_qs));
}

void TestReportBuilder::longCommandsAreInFullOnce()
{
    SampleReport sample = sampleReport();
    Server& first = sample.plan.servers[0];
    first.survey.evidence[0].command = QString(2000, u'x');
    Server second = first;
    second.name = u"mail03"_qs;
    sample.plan.servers.append(second);
    const ReportDocument whole = document(sample);
    const ReportSection* inFull = section(whole, u"commands"_qs);
    QVERIFY(inFull);
    QCOMPARE(std::get<ReportTable>(inFull->blocks.first()).rows.size(), 1);
    QCOMPARE(id(table(whole, "report.commands-of")->rows.at(0).at(4)), u"report.long-command"_qs);
}

void TestReportBuilder::bytesThatAreNoTextAreCounted()
{
    SampleReport sample = sampleReport();
    Evidence& evidence = sample.plan.servers[0].survey.evidence[0];
    evidence.excerpt = u"\u001f\uFFFD\u0008\uFFFDJ\uFFFD"_qs;
    evidence.bytes = 1872;
    const ReportDocument whole = document(sample);
    const ReportText answer = table(whole, "report.commands-of")->rows.at(0).at(5);
    QCOMPARE(id(answer), u"report.binary-answer"_qs);
    QCOMPARE(std::get<ByteSize>(std::get<Message>(answer.content).arguments.at(0)), ByteSize(1872));
}

void TestReportBuilder::idsAreNamed()
{
    SampleReport sample = sampleReport();
    Server& server = sample.plan.servers[0];
    server.facts.unread = {{u"sudoers"_qs, u"unread.permission"_qs, {}},
                           {u"spool-headers /srv/mail/a"_qs, u"unread.permission"_qs, {}},
                           {u"spool-quota names"_qs, u"unread.failed"_qs, {}},
                           {u"filesystem:/srv"_qs, u"unread.mount-silent"_qs, {}}};
    Finding& systems = sample.findings[0];
    systems.subjects = {u"exchange"_qs};
    systems.words = u"mail-system."_qs;
    const ReportDocument whole = document(sample);
    const auto words = [](const ReportText& text) {
        return std::get<WordList>(text.content).words;
    };
    const ReportTable& unread = std::get<ReportTable>(section(whole, u"unread"_qs)->blocks.at(1));
    const QList<Word> expected{{u"probe.sudoers"_qs, u"sudoers"_qs},
                               {u"probe.spool-headers"_qs, u"spool-headers"_qs, u"/srv/mail/a"_qs},
                               {u"probe.spool-quota"_qs, u"spool-quota"_qs},
                               {u"report.filesystem"_qs, u"filesystem:/srv"_qs, u"/srv"_qs}};
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(words(unread.rows.at(i).at(1)), QList{expected.at(i)});
    const QList<ReportText>& row = table(whole, "report.what-fails")->rows.at(0);
    QCOMPARE(id(row.at(2)), u"sample.full"_qs);
    QCOMPARE(words(row.at(3)).at(0).id, u"mail-system.exchange"_qs);
    QCOMPARE(words(table(whole, "report.commands-of")->rows.at(0).at(1)).at(0).id,
             u"probe.filesystems"_qs);
}

void TestReportBuilder::assumptionsHaveNoColumnOfUnits()
{
    const ReportDocument whole = document(sampleReport());
    const auto& table = std::get<ReportTable>(section(whole, u"assumptions"_qs)->blocks.at(1));
    QCOMPARE(table.columns.size(), 5);
    const auto isSwitch = [](const QList<ReportText>& row) {
        return id(row.at(0)) == u"assumption.archive.always";
    };
    const auto row = std::ranges::find_if(table.rows, isSwitch);
    QVERIFY(row != table.rows.cend());
    QCOMPARE(id(row->at(1)), u"unit.no"_qs);
    QCOMPARE(id(row->at(3)), u"unit.yes-or-no"_qs);
}

QTEST_GUILESS_MAIN(TestReportBuilder)
#include "tst_reportbuilder.moc"

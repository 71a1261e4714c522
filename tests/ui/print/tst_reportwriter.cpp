// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/print/press.h"
#include "ui/print/reportformats.h"
#include "ui/print/reportwriter.h"

#include <QApplication>
#include <QJsonDocument>
#include <QtTest>

using namespace jalon;

class TestReportWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameDocumentSameBytes_data();
    void sameDocumentSameBytes();
    void onlyTheDateIsReplaced();
    void markupFromOutsideStaysText();
    void htmlLoadsNothing();
    void timelinesAreDrawn_data();
    void timelinesAreDrawn();
    void jsonStartsWithItsSchema();
    void cancelLeavesTheFormerFile();
    void unknownFormatsAreRefused();
    void unwritableDirectoriesAreNamed();

private:
    Press m_press;
};

void TestReportWriter::sameDocumentSameBytes_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char* suffix : {"pdf", "html", "json"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestReportWriter::sameDocumentSameBytes()
{
    QFETCH(QString, suffix);
    const ReportDocument same = documentOf(sampleReport(20));
    QByteArray first;
    for (const char* name : {"one.", "two.", "three.", "four.", "five."}) {
        QHashSeed::resetRandomGlobalSeed();
        QFile file(m_press.write(same, QString::fromLatin1(name) + suffix));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 1000);
        if (first.isEmpty())
            first = bytes;
        QVERIFY(bytes == first);
    }
}

void TestReportWriter::onlyTheDateIsReplaced()
{
    const QDateTime at(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const QByteArray one = "%PDF\n/CreationDate (D:20200101000000+01'00')\n/X (D:1)";
    const QByteArray two = withStableDate(one, at);
    QCOMPARE(two.size(), one.size());
    QCOMPARE(two, QByteArray("%PDF\n/CreationDate (D:20260102030405Z      )\n/X (D:1)"));
    QCOMPARE(withStableDate("no date", at), QByteArray("no date"));
}

void TestReportWriter::markupFromOutsideStaysText()
{
    SampleReport sample = sampleReport();
    sample.plan.customer = u"<script>alert(1)</script>\u202Egnp"_qs;
    sample.sizing.filesystems[1].mount = u"/srv/<img src=x>&amp;"_qs;
    const ReportDocument hostile = documentOf(sample);
    const QByteArray text =
        outputOf(u"pdftotext"_qs, {m_press.write(hostile, u"hostile.pdf"_qs), u"-"_qs});
    QVERIFY(text.contains("<script>alert(1)</script>"));
    QVERIFY(!text.contains("\u202E"));
    QVERIFY(text.contains("U+202E"));
    QFile html(m_press.write(hostile, u"hostile.html"_qs));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray page = html.readAll();
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("<img"));
    QVERIFY(page.contains("&lt;img src=x&gt;&amp;amp;"));
}

void TestReportWriter::htmlLoadsNothing()
{
    QFile html(m_press.write(documentOf(sampleReport(5)), u"plan.html"_qs, Language::English));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray page = html.readAll();
    for (const char* loader : {" src=", " href=", "url(", "@import", "http://", "https://"})
        QVERIFY2(!page.contains(loader), loader);
    QVERIFY(page.contains("lang=\"en\""));
    QVERIFY(page.contains("<svg"));
}

/// Three scenarios, one of a hostile name, over a hundred days.
static TimelineSpec timeline(TimelineSpec::Form form)
{
    TimelineSpec spec;
    spec.id = u"sample"_qs;
    spec.title = {u"chart.scenarios"_qs, {u"mail01"_qs, u"/var/spool/cyrus"_qs}};
    spec.form = form;
    spec.today = QDate(2026, 9, 14);
    spec.lastDay = 100;
    for (const QString& name : {QString(), u"<img src=x>"_qs, u"30 jours"_qs}) {
        TimelineSpec::Line line{scenarioLabel(name), {}};
        for (int day = 0; day <= 100; ++day)
            line.points.append({day,
                                {ByteSize(1'000'000'000LL * (100 + day)),
                                 ByteSize(1'100'000'000LL * (100 + day))}});
        spec.lines.append(line);
    }
    spec.capacity = ByteSize(500'000'000'000);
    spec.thresholds = {ByteSize(425'000'000'000), ByteSize(475'000'000'000)};
    spec.worst = spec.lines.first().points.last();
    return spec;
}

void TestReportWriter::timelinesAreDrawn_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("bands") << int(TimelineSpec::Form::Bands);
    QTest::newRow("stacked") << int(TimelineSpec::Form::Stacked);
}

void TestReportWriter::timelinesAreDrawn()
{
    QFETCH(int, form);
    ReportDocument document = documentOf(sampleReport());
    document.sections.last().blocks << ReportTimeline{timeline(TimelineSpec::Form(form))};
    QFile html(m_press.write(document, u"timeline.html"_qs));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray page = html.readAll();
    QVERIFY(page.contains("<circle") && page.contains("30 jours"));
    QVERIFY(!page.contains("<img") && page.contains("&lt;img src=x&gt;"));
    const QString file = m_press.write(document, u"timeline.pdf"_qs);
    const QByteArray text = outputOf(u"pdftotext"_qs, {file, u"-"_qs});
    QVERIFY(text.contains("/var/spool/cyrus de mail01 dans chaque scénario"));
    QVERIFY(text.contains("<img src=x>") && text.contains("30 jours"));
    QCOMPARE(outputOf(u"pdfimages"_qs, {u"-list"_qs, file}).trimmed().count('\n'), 1);
}

void TestReportWriter::jsonStartsWithItsSchema()
{
    QFile json(m_press.write(documentOf(sampleReport(5)), u"plan.json"_qs, Language::English));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QByteArray text = json.readAll();
    QVERIFY(text.simplified().startsWith(R"({ "schema": "jalon.report/1")") ||
            text.startsWith(R"({"schema":"jalon.report/1")"));
    const QJsonObject body = QJsonDocument::fromJson(text).object();
    QCOMPARE(body.value(u"customer").toString(), u"Université de la Côte d’Émeraude"_qs);
    QVERIFY(body.value(u"sections").toArray().size() > 10);
}

void TestReportWriter::cancelLeavesTheFormerFile()
{
    const QString file = m_press.write(documentOf(sampleReport()), u"former.pdf"_qs);
    const QDateTime before = QFileInfo(file).lastModified();
    const CancelToken cancel;
    int pages = 0;
    const auto written = writeReport(documentOf(sampleReport(300)), Texts(Language::English), file,
                                     cancel, [&](int page) {
                                         pages = page;
                                         if (page == 3)
                                             cancel.cancel();
                                     });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QCOMPARE(pages, 3);
    QCOMPARE(QFileInfo(file).lastModified(), before);
}

void TestReportWriter::unknownFormatsAreRefused()
{
    const auto written = writeReport(documentOf(sampleReport()), Texts(Language::English),
                                     m_press.path(u"plan.doc"_qs), {});
    QVERIFY(!written);
    QCOMPARE(written.error().message.id, u"report.unknown-format"_qs);
}

void TestReportWriter::unwritableDirectoriesAreNamed()
{
    const QString file = m_press.path(u"absent/plan.json"_qs);
    const auto written =
        writeReport(documentOf(sampleReport()), Texts(Language::English), file, {});
    QVERIFY(!written);
    QCOMPARE(written.error().message.id, u"report.unwritten"_qs);
    QVERIFY(Texts(Language::English).error(written.error()).contains(file));
}

QTEST_MAIN(TestReportWriter)
#include "tst_reportwriter.moc"

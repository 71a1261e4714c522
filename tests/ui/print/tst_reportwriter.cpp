// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportbuilder.h"
#include "tests/support/samplereport.h"
#include "ui/print/reportformats.h"
#include "ui/print/reportwriter.h"

#include <QApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

using namespace jalon;

class TestReportWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesCarryTheirNumber();
    void fontsAreEmbedded();
    void chartsAreVectors();
    void informationIsTheDocuments();
    void headersRepeatOnEachPage();
    void longRowsAreCutAcrossPages();
    void sameDocumentSameBytes_data();
    void sameDocumentSameBytes();
    void onlyTheDateIsReplaced();
    void headingsOfColumnsStayWhole();
    void outlineLeadsToTheSections();
    void summaryTakesOnePage();
    void factsOfAFindingStayTogether();
    void markupFromOutsideStaysText();
    void htmlLoadsNothing();
    void jsonStartsWithItsSchema();
    void cancelLeavesTheFormerFile();
    void unknownFormatsAreRefused();
    void unwritableDirectoriesAreNamed();
    void previewShowsThePrintedPages();

private:
    static ReportDocument document(const SampleReport& sample);
    QByteArray run(const QString& program, const QStringList& arguments) const;
    QString write(const ReportDocument& document, const QString& name,
                  Language language = Language::French) const;

    QTemporaryDir m_directory;
};

ReportDocument TestReportWriter::document(const SampleReport& sample)
{
    return buildReport(sample.plan, sample.sizing, sample.findings);
}

QByteArray TestReportWriter::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s failed: install poppler-utils", qPrintable(program));
    return process.readAllStandardOutput();
}

QString TestReportWriter::write(const ReportDocument& document, const QString& name,
                                Language language) const
{
    const QString file = m_directory.filePath(name);
    const Texts texts(language);
    const auto written = writeReport(document, texts, file, {});
    if (!written)
        qFatal("%s", qPrintable(texts.error(written.error())));
    return file;
}

void TestReportWriter::initTestCase()
{
    QVERIFY(m_directory.isValid());
    write(document(sampleReport(300)), u"plan.pdf"_qs);
}

void TestReportWriter::pagesCarryTheirNumber()
{
    const QString file = m_directory.filePath(u"plan.pdf"_qs);
    const QByteArray text = run(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs});
    const QList<QByteArray> pages = text.split('\f');
    const auto count = pages.size() - 1;
    QVERIFY(count > 8);
    QVERIFY(run(u"pdfinfo"_qs, {file})
                .contains("Pages:           " + QByteArray::number(count) + "\n"));
    for (qsizetype page = 2; page <= count; ++page)
        QVERIFY(pages.at(page - 1).contains(QByteArray::number(page) + " / " +
                                            QByteArray::number(count)));
    QVERIFY(pages.at(1).contains("Sommaire"));
    QVERIFY(pages.at(2).contains("Synthèse"));
    QVERIFY(pages.at(2).contains("712 Go"));
}

void TestReportWriter::fontsAreEmbedded()
{
    const QList<QByteArray> lines =
        run(u"pdffonts"_qs, {m_directory.filePath(u"plan.pdf"_qs)}).trimmed().split('\n');
    QVERIFY(lines.size() > 4);
    for (const QByteArray& line : lines.sliced(2)) {
        QVERIFY2(line.contains("NotoSans") || line.contains("DejaVuSans"), line.constData());
        const QList<QByteArray> words = line.simplified().split(' ');
        QVERIFY2(words.size() >= 8 && words.at(words.size() - 5) == "yes", line.constData());
    }
}

void TestReportWriter::chartsAreVectors()
{
    const QByteArray images =
        run(u"pdfimages"_qs, {u"-list"_qs, m_directory.filePath(u"plan.pdf"_qs)});
    QCOMPARE(images.trimmed().split('\n').size(), 2);
    const QByteArray text = run(u"pdftotext"_qs, {m_directory.filePath(u"plan.pdf"_qs), u"-"_qs});
    QVERIFY(text.contains("Systèmes de fichiers de mail01 au pire moment"));
    QVERIFY(text.contains("Capacité utilisable"));
}

void TestReportWriter::informationIsTheDocuments()
{
    qputenv("TZ", "UTC");
    const QByteArray information = run(u"pdfinfo"_qs, {m_directory.filePath(u"plan.pdf"_qs)});
    QVERIFY(information.contains(
        "Plan de migration vers BlueMind 4 – Université de la Côte d’Émeraude"));
    QVERIFY(information.contains("Sep 15 08:12:30 2026"));
    QVERIFY(information.contains("(A4)"));
}

void TestReportWriter::headersRepeatOnEachPage()
{
    const QByteArray text =
        run(u"pdftotext"_qs, {u"-layout"_qs, m_directory.filePath(u"plan.pdf"_qs), u"-"_qs});
    int pages = 0;
    for (const QByteArray& page : text.split('\f')) {
        if (!page.contains("user0"))
            continue;
        ++pages;
        QVERIFY(page.contains("Dossiers"));
        QVERIFY(page.contains("UCE-2026-014"));
    }
    QVERIFY(pages >= 5);
    for (int i = 0; i < 300; ++i)
        QCOMPARE(text.count(u"user%1@"_qs.arg(i, 6, 10, QLatin1Char('0')).toUtf8()), 1);
}

void TestReportWriter::longRowsAreCutAcrossPages()
{
    SampleReport sample = sampleReport();
    QString& excerpt = sample.plan.servers.first().survey.evidence.first().excerpt;
    excerpt.clear();
    for (int i = 0; i < 300; ++i)
        excerpt += u"line-%1\n"_qs.arg(i, 3, 10, QLatin1Char('0'));
    const QString file = write(document(sample), u"long.pdf"_qs);
    const QByteArray text = run(u"pdftotext"_qs, {file, u"-"_qs});
    for (int i = 0; i < 300; ++i)
        QCOMPARE(text.count(u"line-%1"_qs.arg(i, 3, 10, QLatin1Char('0')).toUtf8()), 1);
}

void TestReportWriter::sameDocumentSameBytes_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char* suffix : {"pdf", "html", "json"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestReportWriter::sameDocumentSameBytes()
{
    QFETCH(QString, suffix);
    const ReportDocument same = document(sampleReport(20));
    QByteArray first;
    for (const char* name : {"one.", "two.", "three.", "four.", "five."}) {
        QHashSeed::resetRandomGlobalSeed();
        QFile file(write(same, QString::fromLatin1(name) + suffix));
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

void TestReportWriter::headingsOfColumnsStayWhole()
{
    const QString file = write(document(sampleReport(3)), u"english.pdf"_qs, Language::English);
    const QByteArray text = run(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs});
    for (const char* word : {"Status", "Duration", "Processors", "Available", "Messages"})
        QVERIFY2(text.contains(word), word);
}

void TestReportWriter::outlineLeadsToTheSections()
{
    const QString file = m_directory.filePath(u"plan.pdf"_qs);
    const QByteArray text = run(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs});
    const auto plain = [](QByteArray words) {
        return words.replace("\u00A0", " ").replace("\u202F", " ").replace("&#160;", " ");
    };
    const QList<QByteArray> pages = plain(text).split('\f');
    const QByteArray xml = plain(run(u"pdftohtml"_qs, {u"-xml"_qs, u"-i"_qs, u"-stdout"_qs, file}));
    int items = 0;
    for (const QByteArray& line : xml.split('\n')) {
        const qsizetype at = line.indexOf("<item page=\"");
        if (at < 0)
            continue;
        const int page = line.mid(at + 12, 6).split('"').value(0).toInt();
        const qsizetype title = line.indexOf('>', at) + 1;
        const QByteArray words = line.mid(title, line.indexOf('<', title) - title);
        QVERIFY2(pages.value(page - 1).contains(words), line.constData());
        ++items;
    }
    QVERIFY(items >= 14);
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QCOMPARE(pdf.readAll().count("/Subtype /Link"), items);
}

void TestReportWriter::summaryTakesOnePage()
{
    SampleReport sample = sampleReport();
    for (int i = 0; i < 40; ++i) {
        const QString name = u"a-mail-server-with-a-long-name-%1.example.org"_qs.arg(i);
        ServerSizing server = sample.sizing.servers.at(0);
        FilesystemSizing filesystem = sample.sizing.filesystems.at(1);
        server.server = filesystem.server = name;
        sample.sizing.servers.append(server);
        sample.sizing.filesystems.append(filesystem);
        Finding finding = sample.findings.at(0);
        finding.key = u"disk.tight"_qs;
        finding.remedy = {u"remedy.disk.full"_qs, {}};
        finding.subjects = QStringList(20, name + u":/var/spool/cyrus"_qs);
        sample.findings.append(finding);
    }
    for (const Language language : {Language::French, Language::English}) {
        const QString file = write(document(sample), u"many.pdf"_qs, language);
        const QList<QByteArray> pages =
            run(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs}).split('\f');
        qsizetype summary = 1;
        const QByteArray title = language == Language::French ? "Synthèse" : "Summary";
        const QByteArray next =
            language == Language::French ? "Serveurs et versions" : "Servers and versions";
        while (!pages.at(summary).contains(title) || pages.at(summary).contains(next))
            ++summary;
        QVERIFY2(pages.at(summary + 1).contains(next), pages.at(summary + 1).constData());
    }
}

void TestReportWriter::factsOfAFindingStayTogether()
{
    SampleReport sample = sampleReport();
    for (int i = 0; i < 30; ++i) {
        Finding finding = sample.findings.at(0);
        finding.evidence = QList<FindingEvidence>(i % 5, finding.evidence.at(0));
        sample.findings.append(finding);
    }
    const QString file = write(document(sample), u"findings.pdf"_qs, Language::English);
    qsizetype findings = 0;
    for (const QByteArray& page :
         run(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs}).split('\f')) {
        QCOMPARE(page.count("\nRemedy  "), page.count("\nRule  "));
        findings += page.count("\nRule  ");
    }
    QCOMPARE(findings, 32);
}

void TestReportWriter::markupFromOutsideStaysText()
{
    SampleReport sample = sampleReport();
    sample.plan.customer = u"<script>alert(1)</script>\u202Egnp"_qs;
    sample.sizing.filesystems[1].mount = u"/srv/<img src=x>&amp;"_qs;
    const ReportDocument hostile = document(sample);
    const QByteArray text = run(u"pdftotext"_qs, {write(hostile, u"hostile.pdf"_qs), u"-"_qs});
    QVERIFY(text.contains("<script>alert(1)</script>"));
    QVERIFY(!text.contains("\u202E"));
    QVERIFY(text.contains("U+202E"));
    QFile html(write(hostile, u"hostile.html"_qs));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray page = html.readAll();
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("<img"));
    QVERIFY(page.contains("&lt;img src=x&gt;&amp;amp;"));
}

void TestReportWriter::htmlLoadsNothing()
{
    QFile html(write(document(sampleReport(5)), u"plan.html"_qs, Language::English));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray page = html.readAll();
    for (const char* loader : {" src=", " href=", "url(", "@import", "http://", "https://"})
        QVERIFY2(!page.contains(loader), loader);
    QVERIFY(page.contains("lang=\"en\""));
    QVERIFY(page.contains("<svg"));
}

void TestReportWriter::jsonStartsWithItsSchema()
{
    QFile json(write(document(sampleReport(5)), u"plan.json"_qs, Language::English));
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
    const QString file = write(document(sampleReport()), u"former.pdf"_qs);
    const QDateTime before = QFileInfo(file).lastModified();
    const CancelToken cancel;
    int pages = 0;
    const auto written = writeReport(document(sampleReport(300)), Texts(Language::English), file,
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
    const auto written = writeReport(document(sampleReport()), Texts(Language::English),
                                     m_directory.filePath(u"plan.doc"_qs), {});
    QVERIFY(!written);
    QCOMPARE(written.error().message.id, u"report.unknown-format"_qs);
}

void TestReportWriter::unwritableDirectoriesAreNamed()
{
    const QString file = m_directory.filePath(u"absent/plan.json"_qs);
    const auto written = writeReport(document(sampleReport()), Texts(Language::English), file, {});
    QVERIFY(!written);
    QCOMPARE(written.error().message.id, u"report.unwritten"_qs);
    QVERIFY(Texts(Language::English).error(written.error()).contains(file));
}

void TestReportWriter::previewShowsThePrintedPages()
{
    const Texts texts(Language::French);
    const ReportPreview preview(document(sampleReport(300)), texts);
    const QByteArray information = run(u"pdfinfo"_qs, {m_directory.filePath(u"plan.pdf"_qs)});
    QVERIFY(
        information.contains("Pages:           " + QByteArray::number(preview.pageCount()) + "\n"));
    for (int page = 1; page <= 5; ++page) {
        const QImage image = preview.image(page, 50);
        QCOMPARE(image.size(), QSize(413, 585));
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        QVERIFY(colours.contains(QColor(Qt::white).rgb()));
        QVERIFY(colours.size() > 10);
    }
}

QTEST_MAIN(TestReportWriter)
#include "tst_reportwriter.moc"

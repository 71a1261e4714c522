// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/print/press.h"
#include "ui/print/reportwriter.h"

#include <QApplication>
#include <QtTest>

#include <thread>

using namespace jalon;

class TestPrintedPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesCarryTheirNumber();
    void fontsAreEmbedded();
    void everyCharacterIsShown();
    void chartsAreVectors();
    void informationIsTheDocuments();
    void headersRepeatOnEachPage();
    void longRowsAreCutAcrossPages();
    void headingsOfColumnsStayWhole();
    void outlineLeadsToTheSections();
    void summaryTakesOnePage();
    void factsOfAFindingStayTogether();
    void aPreviewOutlivesTheThreadThatLaidItOut();
    void previewShowsThePrintedPages();
    void tabsKeepWordsApart();

private:
    Press m_press;
};

void TestPrintedPages::initTestCase()
{
    m_press.write(documentOf(sampleReport(300)), u"plan.pdf"_qs);
}

void TestPrintedPages::pagesCarryTheirNumber()
{
    const QString file = m_press.path(u"plan.pdf"_qs);
    const QByteArray text = outputOf(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs});
    const QList<QByteArray> pages = text.split('\f');
    const auto count = pages.size() - 1;
    QVERIFY(count > 8);
    QVERIFY(outputOf(u"pdfinfo"_qs, {file})
                .contains("Pages:           " + QByteArray::number(count) + "\n"));
    for (qsizetype page = 2; page <= count; ++page)
        QVERIFY(pages.at(page - 1).contains(QByteArray::number(page) + " / " +
                                            QByteArray::number(count)));
    QVERIFY(pages.at(1).contains("Sommaire"));
    QVERIFY(pages.at(2).contains("Synthèse"));
    QVERIFY(pages.at(2).contains("712 Go"));
}

void TestPrintedPages::fontsAreEmbedded()
{
    const QList<QByteArray> lines =
        outputOf(u"pdffonts"_qs, {m_press.path(u"plan.pdf"_qs)}).trimmed().split('\n');
    QVERIFY(lines.size() > 4);
    for (const QByteArray& line : lines.sliced(2)) {
        QVERIFY2(line.contains("NotoSans") || line.contains("DejaVuSans"), line.constData());
        const QList<QByteArray> words = line.simplified().split(' ');
        QVERIFY2(words.size() >= 8 && words.at(words.size() - 5) == "yes", line.constData());
    }
}

void TestPrintedPages::everyCharacterIsShown()
{
    SampleReport sample = sampleReport(1);
    QList<MailboxVolume>& mailboxes = sample.plan.servers.first().facts.mailboxes;
    mailboxes.first().address = u"山田太郎 한국 😀 Ωμέγα Жуков ∑ \U00010330"_qs;
    sample.plan.customer = u"株式会社 山田 🏢"_qs;
    sample.sizing.filesystems[1].mount = u"/srv/山田"_qs;
    const QString file = m_press.write(documentOf(sample), u"scripts.pdf"_qs);
    const QByteArray text = outputOf(u"pdftotext"_qs, {u"-raw"_qs, file, u"-"_qs});
    for (const char* word : {"山田太郎", "한국", "Ωμέγα", "Жуков", "株式会社", "∑", "/srv/山田"})
        QVERIFY2(text.contains(word), word);
    QVERIFY2(text.contains("‹U+10330›"), "no font of the document has Gothic letters");
    QVERIFY(!text.contains("U+1F6") && !text.contains("U+1F3"));
    // Whatever this computer has besides, the document is set in its own fonts.
    const QByteArray fonts = outputOf(u"pdffonts"_qs, {file});
    QVERIFY(fonts.contains("Symbola") && fonts.contains("WenQuanYiMicroHei"));
    for (const QByteArray& line : fonts.trimmed().split('\n').sliced(2)) {
        const bool isOwn = line.contains("NotoSans") || line.contains("DejaVuSans") ||
                           line.contains("Symbola") || line.contains("WenQuanYiMicroHei");
        const QList<QByteArray> words = line.simplified().split(' ');
        QVERIFY2(isOwn && words.size() >= 8 && words.at(words.size() - 5) == "yes",
                 line.constData());
    }
}

void TestPrintedPages::chartsAreVectors()
{
    const QByteArray images =
        outputOf(u"pdfimages"_qs, {u"-list"_qs, m_press.path(u"plan.pdf"_qs)});
    QCOMPARE(images.trimmed().split('\n').size(), 2);
    const QByteArray text = outputOf(u"pdftotext"_qs, {m_press.path(u"plan.pdf"_qs), u"-"_qs});
    QVERIFY(text.contains("Systèmes de fichiers de mail01 au pire moment"));
    QVERIFY(text.contains("Capacité utilisable"));
}

void TestPrintedPages::informationIsTheDocuments()
{
    qputenv("TZ", "UTC");
    const QByteArray information = outputOf(u"pdfinfo"_qs, {m_press.path(u"plan.pdf"_qs)});
    QVERIFY(information.contains(
        "Plan de migration vers BlueMind 4 – Université de la Côte d’Émeraude"));
    QVERIFY(information.contains("Sep 15 08:12:30 2026"));
    QVERIFY(information.contains("(A4)"));
}

void TestPrintedPages::headersRepeatOnEachPage()
{
    const QByteArray text =
        outputOf(u"pdftotext"_qs, {u"-layout"_qs, m_press.path(u"plan.pdf"_qs), u"-"_qs});
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

void TestPrintedPages::longRowsAreCutAcrossPages()
{
    SampleReport sample = sampleReport();
    QString& excerpt = sample.plan.servers.first().survey.evidence.first().excerpt;
    excerpt.clear();
    for (int i = 0; i < 300; ++i)
        excerpt += u"line-%1\n"_qs.arg(i, 3, 10, QLatin1Char('0'));
    const QString file = m_press.write(documentOf(sample), u"long.pdf"_qs);
    const QByteArray text = outputOf(u"pdftotext"_qs, {file, u"-"_qs});
    for (int i = 0; i < 300; ++i)
        QCOMPARE(text.count(u"line-%1"_qs.arg(i, 3, 10, QLatin1Char('0')).toUtf8()), 1);
}

void TestPrintedPages::headingsOfColumnsStayWhole()
{
    const QString file =
        m_press.write(documentOf(sampleReport(3)), u"english.pdf"_qs, Language::English);
    const QByteArray text = outputOf(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs});
    for (const char* word : {"Status", "Duration", "Processors", "Available", "Messages"})
        QVERIFY2(text.contains(word), word);
}

void TestPrintedPages::outlineLeadsToTheSections()
{
    const QString file = m_press.path(u"plan.pdf"_qs);
    const QByteArray text = outputOf(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs});
    const auto plain = [](QByteArray words) {
        return words.replace("\u00A0", " ").replace("\u202F", " ").replace("&#160;", " ");
    };
    const QList<QByteArray> pages = plain(text).split('\f');
    const QByteArray xml =
        plain(outputOf(u"pdftohtml"_qs, {u"-xml"_qs, u"-i"_qs, u"-stdout"_qs, file}));
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

void TestPrintedPages::summaryTakesOnePage()
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
        const QString file = m_press.write(documentOf(sample), u"many.pdf"_qs, language);
        const QList<QByteArray> pages =
            outputOf(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs}).split('\f');
        qsizetype summary = 1;
        const QByteArray title = language == Language::French ? "Synthèse" : "Summary";
        const QByteArray next =
            language == Language::French ? "Serveurs et versions" : "Servers and versions";
        while (!pages.at(summary).contains(title) || pages.at(summary).contains(next))
            ++summary;
        QVERIFY2(pages.at(summary + 1).contains(next), pages.at(summary + 1).constData());
    }
}

void TestPrintedPages::factsOfAFindingStayTogether()
{
    SampleReport sample = sampleReport();
    for (int i = 0; i < 30; ++i) {
        Finding finding = sample.findings.at(0);
        finding.evidence = QList<FindingEvidence>(i % 5, finding.evidence.at(0));
        sample.findings.append(finding);
    }
    const QString file = m_press.write(documentOf(sample), u"findings.pdf"_qs, Language::English);
    qsizetype findings = 0;
    for (const QByteArray& page :
         outputOf(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs}).split('\f')) {
        // The last of a finding's facts stands where the one before it does.
        QCOMPARE(page.count("\nSource  "), page.count("\nRemedy  "));
        findings += page.count("\nRemedy  ");
    }
    QCOMPARE(findings, 32);
}

void TestPrintedPages::aPreviewOutlivesTheThreadThatLaidItOut()
{
    const Texts texts(Language::French);
    std::unique_ptr<ReportPreview> preview;
    std::thread([&] {
        preview = std::make_unique<ReportPreview>(documentOf(sampleReport(3)), texts);
    }).join();
    const ReportPreview here(documentOf(sampleReport(3)), texts);
    for (const int page : {1, 2, 4})
        QCOMPARE(preview->image(page, 50), here.image(page, 50));
}

void TestPrintedPages::previewShowsThePrintedPages()
{
    const Texts texts(Language::French);
    const ReportPreview preview(documentOf(sampleReport(300)), texts);
    const QByteArray information = outputOf(u"pdfinfo"_qs, {m_press.path(u"plan.pdf"_qs)});
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

void TestPrintedPages::tabsKeepWordsApart()
{
    SampleReport sample = sampleReport();
    sample.plan.servers[0].survey.evidence[0].excerpt = u"alpha\tbeta\n12345678\tgamma"_qs;
    const ReportDocument document = documentOf(sample);
    const QString pdf = m_press.write(document, u"tabs.pdf"_qs);
    const QString text =
        QString::fromUtf8(outputOf(u"pdftotext"_qs, {u"-layout"_qs, pdf, u"-"_qs}));
    QVERIFY(text.contains(QRegularExpression(u"alpha +beta"_qs)));
    QVERIFY(text.contains(QRegularExpression(u"12345678 +gamma"_qs)));
    QFile html(m_press.write(document, u"tabs.html"_qs));
    QVERIFY(html.open(QIODevice::ReadOnly));
    QVERIFY(html.readAll().contains("alpha\tbeta"));
}

QTEST_MAIN(TestPrintedPages)
#include "tst_printedpages.moc"

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportbuilder.h"
#include "tests/bench/measure.h"
#include "ui/print/reportwriter.h"

#include <QApplication>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace jalon;

using Write = std::function<int(const ReportDocument&)>;

static ReportDocument documentOf(int rows)
{
    ReportTable table;
    for (const char* title : {"address", "volume", "messages", "folders"})
        table.columns.append({{QStringLiteral("report.column-%1").arg(QLatin1String(title)), {}},
                              1,
                              title[0] != 'a'});
    for (int row = 0; row < rows; ++row)
        table.rows.append(
            {{Argument(QStringLiteral("mailbox.%1@example.org").arg(row)), Emphasis::Normal},
             {Argument(ByteSize(qint64(row) * 7'919'113)), Emphasis::Normal},
             {Argument(qint64(row) * 31), Emphasis::Normal},
             {Argument(qint64(row % 300)), Emphasis::Normal}});
    ReportSection section;
    section.id = QStringLiteral("mailboxes");
    section.title = {QStringLiteral("report.section-mailboxes"), {}};
    section.blocks.append(table);
    ReportDocument document;
    document.customer = QStringLiteral("Bench");
    document.at = QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);
    document.sections.append(section);
    return document;
}

static void writeAsTextDocument(const ReportDocument& document, const Texts& texts,
                                const QString& file)
{
    const auto& table = std::get<ReportTable>(document.sections.first().blocks.first());
    QString html = QStringLiteral("<table border=1>");
    for (const auto& row : table.rows) {
        html += QLatin1String("<tr>");
        for (const ReportText& cell : row)
            html +=
                QLatin1String("<td>") + texts.text(cell).toHtmlEscaped() + QLatin1String("</td>");
        html += QLatin1String("</tr>");
    }
    QTextDocument text;
    text.setHtml(html + QLatin1String("</table>"));
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    text.print(&writer);
}

/// What writing a document adds at its peak to what is resident before, in MiB: printed by a
/// process of its own, where nothing was freed before.
static void printMemory(const ReportDocument& document, const Write& write)
{
    const double held = bench::residentMiB();
    bench::forgetPeak();
    int pages = 0;
    const double time = bench::once([&] { pages = write(document); });
    const double peak = bench::residentMiB("VmHWM") - held;
    std::printf("%.2f a document of %d pages: %.0f ms, %.2f ms a page; resident %.0f MiB before, "
                "%+.1f at the peak\n",
                peak, pages, time, time / pages, held, peak);
}

static double memoryOf(int rows)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QString::number(rows)});
    process.waitForFinished(-1);
    const QByteArray line = process.readAllStandardOutput();
    std::printf("%s", line.mid(line.indexOf(' ') + 1).constData());
    return line.left(line.indexOf(' ')).toDouble();
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir directory;
    const Texts texts(Language::French);
    const QString file = directory.filePath(QStringLiteral("bench.pdf"));
    const Write write = [&](const ReportDocument& document) {
        int pages = 0;
        if (!writeReport(document, texts, file, {},
                         [&](int page) { pages = std::max(pages, page); }))
            std::abort();
        return pages;
    };

    if (argc > 1) {
        printMemory(documentOf(QByteArray(argv[1]).toInt()), write);
        return 0;
    }
    const ReportDocument small = documentOf(10'000);
    bench::compare(
        "a table of 10,000 rows on paper", "one QTextDocument table",
        [&] { writeAsTextDocument(small, texts, file); }, "painted row by row",
        [&] { write(small); }, 3);

    const double few = memoryOf(4'400);
    const double many = memoryOf(88'000);
    std::printf("writing 2,000 pages takes %+.1f MiB more at its peak than writing 100 pages\n",
                many - few);
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportbuilder.h"
#include "tests/bench/measure.h"
#include "ui/print/reportwriter.h"

#include <QApplication>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace jalon;

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

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir directory;
    const Texts texts(Language::French);
    const QString file = directory.filePath(QStringLiteral("bench.pdf"));
    const auto write = [&](const ReportDocument& document) {
        int pages = 0;
        if (!writeReport(document, texts, file, {},
                         [&](int page) { pages = std::max(pages, page); }))
            std::abort();
        return pages;
    };

    const ReportDocument small = documentOf(10'000);
    bench::compare(
        "a table of 10,000 rows on paper", "one QTextDocument table",
        [&] { writeAsTextDocument(small, texts, file); }, "painted row by row",
        [&] { write(small); }, 3);

    const double before = bench::residentMiB();
    const ReportDocument large = documentOf(60'000);
    const double held = bench::residentMiB();
    int pages = 0;
    const double time = bench::once([&] { pages = write(large); });
    std::printf("a document of %d pages: %.0f ms, %.2f ms a page; resident %.0f MiB before, %.0f "
                "with its data, peak %.0f\n",
                pages, time, time / pages, before, held, bench::residentMiB("VmHWM"));
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pageflow.h"
#include "ui/print/reportformats.h"

#include <QBuffer>
#include <QHash>
#include <QPageLayout>
#include <QPdfWriter>

namespace jalon {

namespace {

/// Of most pages, at most.
constexpr qsizetype bytesOfPage = 8192;

/// Qt writes the fonts in the order of a hash, whose seed each process draws anew.
class SteadyHashes {
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SteadyHashes)
};

} // namespace

static QString titleOf(const ReportDocument& document, const Texts& texts)
{
    const QString title = texts.sentence({QStringLiteral("report.title"), {}});
    return document.customer.isEmpty()
               ? title
               : title + QStringLiteral(" – ") + texts.argument(document.customer);
}

QByteArray pdfReport(const ReportDocument& document, const Texts& texts, const CancelToken& cancel,
                     const std::function<void(int page)>& progress)
{
    PageFlow flow(document, texts);
    if (!flow.layout(cancel))
        return {};
    const SteadyHashes steady;
    QByteArray pdf;
    // Grown step by step, each step would leave its former place behind. What is not used of it
    // costs nothing.
    pdf.reserve(qsizetype(flow.pageCount()) * bytesOfPage);
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {}});
        writer.setResolution(unitsPerInch);
        writer.setTitle(titleOf(document, texts));
        writer.setCreator(QStringLiteral("Jalon " JALON_VERSION));
        QPainter painter(&writer);
        for (int page = 1; page <= flow.pageCount(); ++page) {
            if (cancel.isCancelled())
                return {};
            if (page > 1)
                writer.newPage();
            flow.paint(painter, page);
            if (progress)
                progress(page);
        }
    }
    // In place: a long document is not held twice.
    pdf = withStableDate(std::move(pdf), document.at);
    pdf += navigation(pdf, flow.contents(), flow.links(), texts);
    return pdf;
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pageflow.h"
#include "ui/print/reportwriter.h"

namespace jalon {

struct ReportPreview::Pages {
    Pages(ReportDocument content, const Texts& texts, const CancelToken& cancel)
        : document(std::move(content))
        , flow(document, texts)
    {
        flow.layout(cancel);
    }

    const ReportDocument document;
    PageFlow flow;
};

ReportPreview::ReportPreview(ReportDocument document, const Texts& texts, const CancelToken& cancel)
    : m_pages(std::make_unique<Pages>(std::move(document), texts, cancel))
{
}

ReportPreview::~ReportPreview() = default;

int ReportPreview::pageCount() const
{
    return m_pages->flow.pageCount();
}

void ReportPreview::paint(QPainter& painter, const QRectF& area, int page) const
{
    const PageGeometry geometry;
    painter.save();
    painter.fillRect(area, Qt::white);
    painter.setClipRect(area);
    painter.translate(area.topLeft());
    painter.scale(area.width() / geometry.width, area.height() / geometry.height);
    m_pages->flow.paint(painter, page);
    painter.restore();
}

QImage ReportPreview::image(int page, int dotsPerInch) const
{
    const PageGeometry geometry;
    const QSizeF size = QSizeF(geometry.width, geometry.height) * dotsPerInch / unitsPerInch;
    QImage image(size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    paint(painter, QRectF(image.rect()), page);
    return image;
}

} // namespace jalon

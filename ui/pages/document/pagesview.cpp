// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/document/pagesview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace jalon {

constexpr int gap = 14;
constexpr double heightToWidth = 297.0 / 210.0;
constexpr int widestPage = 820;

class PagesView::Sheets : public QWidget {
public:
    using QWidget::QWidget;

    void show(const ReportPreview* preview, int width)
    {
        m_preview = preview;
        m_page = QSize(qMin(width - 2 * gap, widestPage), 0);
        m_page.setHeight(int(m_page.width() * heightToWidth));
        setFixedHeight(preview ? preview->pageCount() * (m_page.height() + gap) + gap : 0);
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (!m_preview)
            return;
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const int step = m_page.height() + gap;
        const int first = qMax(0, (event->rect().top() - gap) / step);
        const int last = qMin(m_preview->pageCount() - 1, event->rect().bottom() / step);
        for (int page = first; page <= last; ++page) {
            const QRect sheet(QPoint((width() - m_page.width()) / 2, gap + page * step), m_page);
            painter.fillRect(sheet, Qt::white);
            painter.setPen(QColor(0xc4, 0xcc, 0xd4));
            painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
            painter.save();
            painter.setClipRect(sheet);
            m_preview->paint(painter, sheet, page + 1);
            painter.restore();
        }
    }

private:
    const ReportPreview* m_preview = nullptr;
    QSize m_page;
};

PagesView::PagesView(QWidget* parent)
    : QScrollArea(parent)
    , m_sheets(new Sheets)
{
    setWidget(m_sheets);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    viewport()->setBackgroundRole(QPalette::Button);
}

PagesView::~PagesView() = default;

void PagesView::setDocument(const LaidOutDocumentPtr& document)
{
    const LaidOutDocumentPtr former = std::exchange(m_document, document);
    fit();
}

void PagesView::clear()
{
    setDocument({});
}

int PagesView::pageCount() const
{
    return m_document ? m_document->preview.pageCount() : 0;
}

void PagesView::fit()
{
    m_sheets->show(m_document ? &m_document->preview : nullptr, viewport()->width());
}

void PagesView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace jalon

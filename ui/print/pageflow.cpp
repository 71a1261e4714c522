// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pageflow.h"

#include "ui/print/blockpainter.h"

namespace jalon {

PageFlow::PageFlow(const ReportDocument& document, const Texts& texts)
    : m_document(document)
    , m_texts(texts)
{
    m_first = !document.sections.isEmpty() && document.sections.first().id == QLatin1String("cover")
                  ? 1
                  : 0;
}

bool PageFlow::flow(const Faces& faces, PagePosition& position, QPainter* painter,
                    QList<qsizetype>* begun) const
{
    BlockPainter page(m_texts, faces, m_geometry, painter);
    while (position.section < m_document.sections.size()) {
        const ReportSection& section = m_document.sections.at(position.section);
        if (position.block < 0) {
            const bool breaks = section.startsPage || page.wouldPart(section);
            if ((breaks && !page.isEmpty()) || !page.heading(section))
                return true;
            if (begun)
                begun->append(position.section);
            position.block = 0;
        }
        for (; position.block < section.blocks.size(); ++position.block) {
            if (!page.block(section.blocks.at(position.block), position))
                return true;
            position.row = 0;
            position.line = 0;
        }
        position = {position.section + 1, -1, 0, 0};
    }
    return false;
}

bool PageFlow::layout(const CancelToken& cancel)
{
    const Faces faces;
    m_starts.clear();
    m_contents.clear();
    PagePosition position{m_first, -1, 0, 0};
    bool goesOn = m_first < m_document.sections.size();
    while (goesOn) {
        if (cancel.isCancelled())
            return false;
        m_starts.append(position);
        QList<qsizetype> begun;
        goesOn = flow(faces, position, nullptr, &begun);
        for (const qsizetype section : begun) {
            const ReportSection& announced = m_document.sections.at(section);
            m_contents.append({announced.title, announced.level, int(m_starts.size())});
        }
    }
    const int contentsPages = (int(m_contents.size()) + contentsPerPage() - 1) / contentsPerPage();
    m_frontPages = int(m_first) + contentsPages;
    for (ContentsEntry& entry : m_contents)
        entry.page += m_frontPages;
    return true;
}

void PageFlow::paint(QPainter& painter, int page) const
{
    if (!m_faces)
        m_faces.emplace();
    painter.setRenderHint(QPainter::Antialiasing);
    if (page > 1 || m_first == 0)
        paintFrame(painter, page);
    if (page <= m_first)
        return paintCover(painter);
    if (page <= m_frontPages)
        return paintContents(painter, page - int(m_first) - 1);
    const int index = page - m_frontPages - 1;
    if (index >= m_starts.size())
        return;
    PagePosition position = m_starts.at(index);
    flow(*m_faces, position, &painter, nullptr);
}

} // namespace jalon

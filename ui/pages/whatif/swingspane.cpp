// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/swingspane.h"

#include "ui/charts/tornadoview.h"
#include "ui/models/filesystemsmodel.h"
#include "ui/models/textrowsmodel.h"
#include "ui/pages/parts.h"
#include "ui/pages/whatif/daystable.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jalon {

namespace {
enum SwingColumn { Name, Low, PeakLow, VerdictLow, High, PeakHigh, VerdictHigh, Width };
}
static constexpr qsizetype barLimit = 12;
static constexpr qsizetype namedLimit = 3;

SwingsPane::SwingsPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new TextRowsModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary = plainLabel());
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setMinimumSize(320, 120);
    scroll->setWidget(m_chart = new TornadoView);
    scroll->viewport()->setAutoFillBackground(false);
    m_chart->setAutoFillBackground(false);
    splitter->addWidget(scroll);
    splitter->addWidget(m_table = new QTableView);
    splitter->setSizes({260, 170});
    layout->addWidget(splitter, 1);
    showWhole(m_table);
    m_table->setModel(m_model);
    openRows(m_table, [this] {
        const int row = m_table->currentIndex().row();
        if (row >= 0)
            Q_EMIT assumptionChosen(QString::fromLatin1(m_swings.at(row).assumption->key));
    });
}

/// Those that move this filesystem, or its verdict.
static QList<Swing> swingsOf(const QList<Swing>& all, qsizetype filesystem)
{
    QList<Swing> swings;
    for (const Swing& swing : all) {
        const Swing::At& at = swing.filesystems.at(filesystem);
        if (at.peakLow != at.peakHigh || at.verdictLow != at.verdictHigh)
            swings.append(swing);
    }
    std::ranges::stable_sort(swings, [filesystem](const Swing& a, const Swing& b) {
        return a.swingOf(filesystem) > b.swingOf(filesystem);
    });
    return swings;
}

void SwingsPane::show(const ProjectedSizing& projected, const FilesystemName& chosen,
                      const std::optional<QList<Swing>>& swings, const Texts& texts)
{
    m_texts = &texts;
    m_filesystem = indexOf(projected.sizing, chosen);
    const bool isThere = swings && m_filesystem >= 0;
    m_swings = isThere ? swingsOf(*swings, m_filesystem) : QList<Swing>();
    m_model->show({{tr("Assumption")},
                   {tr("From"), true},
                   {tr("At worst"), true},
                   {tr("Verdict")},
                   {tr("To"), true},
                   {tr("At worst"), true},
                   {tr("Verdict")},
                   {tr("Moves it by"), true}},
                  int(m_swings.size()), [this](int row, int column) { return text(row, column); });
    m_chart->setVisible(isThere);
    m_table->setVisible(isThere);
    m_table->viewport()->update();
    if (!isThere)
        return m_summary->setText(tr("What matters most is being computed…"));
    const FilesystemSizing& filesystem = projected.sizing.filesystems.at(m_filesystem);
    draw(nameWords(filesystem), filesystem.peak.high);
}

QString SwingsPane::summaryWords(const QString& filesystem) const
{
    QStringList names;
    for (const Swing& swing : m_swings.first(qMin(namedLimit, m_swings.size())))
        names.append(m_texts->assumption(QString::fromLatin1(swing.assumption->key)));
    //: %1 is a filesystem
    return names.isEmpty()
               ? tr("No assumption moves %1 within what is plausible.").arg(filesystem)
               //: %1 is a filesystem, %2 the names of assumptions
               : tr("To know more of %1, measure first: %2. Press Enter on a line to change it.")
                     .arg(filesystem, names.join(QStringLiteral(" · ")));
}

void SwingsPane::draw(const QString& filesystem, ByteSize base)
{
    TornadoSpec spec;
    spec.title = tr("What matters most");
    spec.summary = summaryWords(filesystem);
    spec.base = base;
    for (const Swing& swing : m_swings.first(qMin(barLimit, m_swings.size()))) {
        const AssumptionUnit unit = swing.assumption->unit;
        const Swing::At& at = swing.filesystems.at(m_filesystem);
        spec.bars.append({m_texts->assumption(QString::fromLatin1(swing.assumption->key)),
                          m_texts->assumptionValue(unit, swing.low),
                          m_texts->assumptionValue(unit, swing.high), at.peakLow, at.peakHigh});
    }
    m_summary->setText(spec.summary);
    m_chart->setTornado(spec, *m_texts);
}

QString SwingsPane::text(int row, int column) const
{
    const Swing& swing = m_swings.at(row);
    const Swing::At& at = swing.filesystems.at(m_filesystem);
    const AssumptionUnit unit = swing.assumption->unit;
    switch (column) {
    case Name:
        return m_texts->assumption(QString::fromLatin1(swing.assumption->key));
    case Low:
        return m_texts->assumptionValue(unit, swing.low);
    case PeakLow:
        return m_texts->bytes(at.peakLow);
    case VerdictLow:
        return FilesystemsModel::verdictWord(at.verdictLow, *m_texts);
    case High:
        return m_texts->assumptionValue(unit, swing.high);
    case PeakHigh:
        return m_texts->bytes(at.peakHigh);
    case VerdictHigh:
        return FilesystemsModel::verdictWord(at.verdictHigh, *m_texts);
    case Width:
        return m_texts->bytes(swing.swingOf(m_filesystem));
    }
    return {};
}

void SwingsPane::retranslate()
{
    m_table->setAccessibleName(tr("Assumptions by what they move"));
}

} // namespace jalon

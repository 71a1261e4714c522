// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/dayspane.h"

#include "core/report/timelinespec.h"
#include "ui/charts/timelineview.h"
#include "ui/models/filesystemsmodel.h"
#include "ui/pages/parts.h"
#include "ui/pages/whatif/daystable.h"
#include "ui/pages/whatif/steadysentence.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace jalon {

DaysPane::DaysPane(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    auto* top = new QHBoxLayout;
    top->addWidget(m_label = new QLabel);
    top->addWidget(m_filesystem = new QComboBox, 1);
    top->addSpacing(12);
    top->addWidget(m_stacked = new QCheckBox);
    m_label->setBuddy(m_filesystem);
    layout->addLayout(top);
    layout->addWidget(m_summary = new SteadySentence);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart = new TimelineView);
    splitter->addWidget(m_days = new DaysTable);
    splitter->setSizes({280, 130});
    layout->addWidget(splitter, 1);
    connect(m_filesystem, &QComboBox::currentIndexChanged, this, [this](int index) {
        const FilesystemSizing& filesystem = m_projected.sizing.filesystems.at(index);
        Q_EMIT chosen({filesystem.server, filesystem.mount});
    });
    connect(m_stacked, &QCheckBox::toggled, this, &DaysPane::draw);
    connect(m_chart, &TimelineView::daySelected, m_days, &DaysTable::choose);
    connect(m_chart, &TimelineView::daySelected, this, &DaysPane::dayChosen);
}

void DaysPane::fillFilesystems(const Sizing& sizing, const FilesystemName& chosen)
{
    const QSignalBlocker quiet(m_filesystem);
    while (m_filesystem->count() > sizing.filesystems.size())
        m_filesystem->removeItem(m_filesystem->count() - 1);
    for (int i = 0; i < sizing.filesystems.size(); ++i) {
        if (m_filesystem->count() == i)
            m_filesystem->addItem({});
        const FilesystemSizing& filesystem = sizing.filesystems.at(i);
        // The sign of the verdict alone: its words stand in the sentence below.
        const QString sign = FilesystemsModel::verdictWord(filesystem.verdict, *m_texts).left(1);
        const QString words = sign + u' ' + nameWords(filesystem);
        if (m_filesystem->itemText(i) != words)
            m_filesystem->setItemText(i, words);
    }
    m_filesystem->setCurrentIndex(int(indexOf(sizing, chosen)));
}

void DaysPane::show(const ProjectedSizing& projected, const FilesystemName& chosen,
                    const Texts& texts)
{
    m_projected = projected;
    m_texts = &texts;
    fillFilesystems(projected.sizing, chosen);
    draw();
}

void DaysPane::draw()
{
    const int index = m_filesystem->currentIndex();
    const bool isDrawn =
        m_texts && index >= 0 && !m_projected.projection->filesystems.at(index).used.empty();
    m_chart->setVisible(isDrawn);
    m_days->setVisible(isDrawn);
    m_stacked->setEnabled(isDrawn);
    if (!m_texts || index < 0)
        return m_summary->setText({});
    QStringList words;
    const QList<Message> reasons = m_projected.sizing.filesystems.at(index).reasons();
    if (!isDrawn)
        for (const Message& reason : reasons)
            words.append(m_texts->sentence(reason));
    if (isDrawn) {
        const TimelineSpec spec = m_stacked->isChecked() ? storesTimeline(m_projected, index)
                                                         : filesystemTimeline(m_projected, index);
        words.append(m_texts->sentence(spec.summary));
        m_chart->setTimeline(spec, *m_texts);
        m_days->show(spec, *m_texts);
    }
    m_summary->setText(words.join(u' '));
}

void DaysPane::retranslate()
{
    nameRow(m_label, tr("F&ilesystem:"));
    m_stacked->setText(tr("St&acked by store"));
    m_days->setAccessibleName(tr("Figures day by day"));
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/figurespane.h"

#include "ui/pages/explanation.h"
#include "ui/pages/parts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jalon {

FiguresPane::FiguresPane(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_heading = headingLabel());
    layout->addWidget(m_why = plainLabel());
    layout->addWidget(m_explanation = new Explanation, 1);
}

void FiguresPane::show(const ProjectedSizing& projected, const FilesystemName& chosen, int day,
                       const Texts& texts)
{
    const qsizetype index = indexOf(projected.sizing, chosen);
    m_explanation->setVisible(index >= 0);
    if (index < 0)
        return;
    const FilesystemSizing& filesystem = projected.sizing.filesystems.at(index);
    m_heading->setText(QStringLiteral("%1 – %2").arg(
        nameWords(filesystem), WorstWords(projected, index, texts).verdict()));
    QStringList reasons;
    const QList<Message> messages = filesystem.reasons();
    for (const Message& reason : messages)
        reasons.append(texts.sentence(reason));
    m_why->setText(reasons.join(u' '));
    m_why->setVisible(!reasons.isEmpty());
    std::optional<Explanation::Day> told;
    if (day >= 0)
        //: %1 is a date, or the number of a day
        told = {day, tr("On %1").arg(dayWords(*projected.projection, day, texts))};
    m_explanation->show(projected.sizing, filesystem, &projected.projection->filesystems.at(index),
                        texts, told);
}

void FiguresPane::retranslate()
{
    m_explanation->retranslate();
}

} // namespace jalon

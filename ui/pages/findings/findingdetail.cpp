// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/findings/findingdetail.h"

#include "core/report/wordlists.h"
#include "core/units/untrusted.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jalon {

FindingDetail::FindingDetail(QWidget* parent)
    : QScrollArea(parent)
{
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setSpacing(4);
    layout->addWidget(m_statement = headingLabel());
    layout->addWidget(m_state = plainLabel());
    m_subjects = addPart(layout, false);
    m_remedy = addPart(layout, false);
    m_command = addPart(layout, true);
    m_waiver = addPart(layout, false);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->addWidget(m_accept = new QPushButton);
    buttons->addWidget(m_remove = new QPushButton);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_evidence = addPart(layout, true);
    m_source = addPart(layout, false);
    layout->addStretch();
    setWidgetResizable(true);
    setWidget(body);
    connect(m_accept, &QPushButton::clicked, this, &FindingDetail::waiverAsked);
    connect(m_remove, &QPushButton::clicked, this, &FindingDetail::waiverRemovalAsked);
}

FindingDetail::Part FindingDetail::addPart(QVBoxLayout* layout, bool isCode)
{
    const Part part{hintLabel(), isCode ? codeLabel() : plainLabel()};
    part.heading->setContentsMargins(0, 8, 0, 0);
    part.words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(part.heading);
    layout->addWidget(part.words);
    return part;
}

void FindingDetail::fill(const Part& part, const QString& words)
{
    part.words->setText(words);
    part.heading->setVisible(!words.isEmpty());
    part.words->setVisible(!words.isEmpty());
}

void FindingDetail::retranslate()
{
    setAccessibleName(tr("The finding chosen"));
    m_subjects.heading->setText(tr("Where"));
    m_remedy.heading->setText(tr("What to do"));
    m_command.heading->setText(tr("Command you may run yourself"));
    m_evidence.heading->setText(tr("Evidence"));
    m_source.heading->setText(tr("Source of the rule"));
    m_waiver.heading->setText(tr("Waiver"));
    //: Button: somebody accepts that a finding fails
    m_accept->setText(tr("&Accept this finding…"));
    m_remove->setText(tr("&Remove the waiver"));
}

static QString proofs(const Finding& finding, const Texts& texts)
{
    QStringList lines;
    for (const FindingEvidence& proof : finding.evidence) {
        QString line =
            QStringLiteral("%1 · %2\n$ %3")
                .arg(visibleText(proof.server), texts.time(proof.at), visibleText(proof.command));
        if (!proof.excerpt.isEmpty())
            line += QLatin1Char('\n') + visibleText(proof.excerpt.trimmed(), true, 2000);
        // One answer may prove what is found of several filesystems.
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines.join(QStringLiteral("\n\n"));
}

static QString waiverWords(const Finding& finding, const Texts& texts, const QDate& today)
{
    if (!finding.waiver)
        return {};
    const Waiver& waiver = *finding.waiver;
    //: %1 is a person, %2 a date, %3 the reason
    QString words =
        FindingDetail::tr("Accepted by %1 until %2: %3")
            .arg(visibleText(waiver.person), texts.date(waiver.until), visibleText(waiver.reason));
    if (!finding.isWaived(today))
        words += QLatin1Char('\n') +
                 FindingDetail::tr("⚠ This waiver has ended: the finding counts again.");
    return words;
}

void FindingDetail::show(const Finding* finding, const Texts& texts, const QDate& today)
{
    widget()->setVisible(finding);
    if (!finding)
        return;
    m_statement->setText(texts.text(report::statementOf(*finding)));
    QString state = FindingsModel::stateWord(*finding, texts, today);
    //: Added to the state of a finding: its severity
    state += QStringLiteral(" · ") + tr("severity: %1").arg(texts.severity(finding->severity));
    if (finding->blocks)
        state += QStringLiteral(" · ") + tr("blocks the migration");
    m_state->setText(state);
    fill(m_subjects, finding->words.isEmpty()
                         ? visibleText(finding->subjects.join(QLatin1Char('\n')), true)
                         : texts.text(report::subjectsOf(*finding)));
    fill(m_remedy, finding->remedy.isEmpty() ? QString() : texts.sentence(finding->remedy));
    fill(m_command, visibleText(finding->command, true));
    fill(m_evidence, proofs(*finding, texts));
    fill(m_source, finding->source);
    fill(m_waiver, waiverWords(*finding, texts, today));
    m_accept->setVisible(finding->state == FindingState::Fails && !finding->isWaived(today));
    m_remove->setVisible(finding->waiver.has_value());
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/worstpane.h"

#include "core/report/projectionwords.h"
#include "ui/models/textrowsmodel.h"
#include "ui/pages/parts.h"
#include "ui/pages/whatif/daystable.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalon {

namespace {
enum WorstColumn { Place, Day, Peak, Missing, Blame, Judgement, Trust };
}

WorstPane::WorstPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new TextRowsModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table = new QTableView, 3);
    layout->addWidget(m_heading = headingLabel());
    layout->addWidget(m_why = plainLabel());
    layout->addWidget(m_list = new QListWidget, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_try = new QPushButton);
    buttons->addWidget(m_explain = new QPushButton);
    buttons->addStretch();
    layout->addLayout(buttons);
    showWhole(m_table);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(90);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setMinimumHeight(60);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                const FilesystemSizing& filesystem =
                    m_projected.sizing.filesystems.at(m_order.at(current.row()));
                Q_EMIT chosen({filesystem.server, filesystem.mount});
            });
    connect(m_list, &QListWidget::currentRowChanged, this, &WorstPane::onRemedyChosen);
    connect(m_explain, &QPushButton::clicked, this, &WorstPane::explanationAsked);
    connect(m_try, &QPushButton::clicked, this,
            [this] { Q_EMIT remedyAsked(m_remedies.at(m_list->currentRow())); });
}

QString WorstPane::text(int row, int column) const
{
    const qsizetype filesystem = m_order.at(row);
    const WorstWords words(m_projected, filesystem, *m_texts);
    switch (column) {
    case Place:
        return nameWords(m_projected.sizing.filesystems.at(filesystem));
    case Day:
        return words.day();
    case Peak:
        return words.peak();
    case Missing:
        return words.missing();
    case Blame:
        return words.blame();
    case Judgement:
        return words.verdict();
    case Trust:
        return words.confidence();
    }
    return {};
}

void WorstPane::show(const ProjectedSizing& projected, const FilesystemName& chosen,
                     const std::optional<QList<Remedy>>& remedies, const Texts& texts)
{
    m_projected = projected;
    m_texts = &texts;
    showMoments(chosen);
    showRemedies(indexOf(projected.sizing, chosen), remedies);
}

void WorstPane::showMoments(const FilesystemName& chosen)
{
    const QSignalBlocker quiet(m_table->selectionModel());
    m_order = report::fullestFirst(m_projected.sizing);
    m_model->show({{tr("Filesystem")},
                   {tr("Worst on")},
                   {tr("At worst"), true},
                   {tr("Missing"), true},
                   //: What adds most to a filesystem until its worst moment
                   {tr("Because of")},
                   {tr("Verdict")},
                   {tr("Confidence")}},
                  int(m_order.size()), [this](int row, int column) { return text(row, column); });
    const qsizetype row = m_order.indexOf(indexOf(m_projected.sizing, chosen));
    m_table->setCurrentIndex(m_model->index(int(row), 0));
    m_table->viewport()->update();
}

void WorstPane::showRemedies(qsizetype filesystem, const std::optional<QList<Remedy>>& remedies)
{
    if (filesystem < 0)
        return;
    const FilesystemSizing& sizing = m_projected.sizing.filesystems.at(filesystem);
    m_heading->setText(QStringLiteral("%1 – %2").arg(
        nameWords(sizing), WorstWords(m_projected, filesystem, *m_texts).verdict()));
    QStringList words;
    const QList<Message> reasons = sizing.reasons();
    for (const Message& reason : reasons)
        words.append(m_texts->sentence(reason));
    const bool isInNeed = sizing.verdict == Verdict::Full || sizing.verdict == Verdict::Tight;
    if (isInNeed && !remedies)
        words.append(tr("What would help is being looked for…"));
    else if (isInNeed && remedies->isEmpty())
        words.append(tr("Nothing that was tried makes it fit without harming another filesystem."));
    m_why->setText(words.join(u' '));
    m_why->setVisible(!words.isEmpty());
    const int was = m_list->currentRow();
    m_remedies = remedies.value_or(QList<Remedy>());
    m_list->clear();
    for (const Remedy& remedy : std::as_const(m_remedies))
        m_list->addItem(m_texts->sentence(report::sentenceOf(remedy)));
    m_list->setCurrentRow(qBound(m_remedies.isEmpty() ? -1 : 0, was, int(m_remedies.size()) - 1));
    onRemedyChosen();
}

void WorstPane::onRemedyChosen()
{
    const int row = m_list->currentRow();
    m_try->setEnabled(row >= 0 && row < m_remedies.size() && !m_remedies.at(row).changes.isEmpty());
}

void WorstPane::retranslate()
{
    m_table->setAccessibleName(tr("Worst moments"));
    m_list->setAccessibleName(tr("What would help"));
    m_try->setText(tr("&Put in a new scenario…"));
    m_explain->setText(tr("E&xplain the figures"));
}

} // namespace jalon

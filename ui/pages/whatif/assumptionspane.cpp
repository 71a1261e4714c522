// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/assumptionspane.h"

#include "core/units/untrusted.h"
#include "ui/models/assumptionsmodel.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace jalon {

namespace {

/// A tree measures its rows as if nothing were wrapped: this one knows how wide a name may be.
class NameDelegate : public QStyledItemDelegate {
public:
    explicit NameDelegate(QTreeView* tree)
        : QStyledItemDelegate(tree)
        , m_tree(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int anyHeight = 1000;
        const int depth = index.parent().isValid() ? 2 : 1;
        QStyleOptionViewItem narrow(option);
        narrow.rect = {0, 0, m_tree->columnWidth(index.column()) - depth * m_tree->indentation(),
                       anyHeight};
        return QStyledItemDelegate::sizeHint(narrow, index);
    }

private:
    QTreeView* m_tree;
};

} // namespace

AssumptionsPane::AssumptionsPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new AssumptionsModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_tree = new QTreeView, 1);
    layout->addLayout(makeDetail());
    setUpTree(m_tree);
    m_tree->setModel(m_model);
    m_tree->setMinimumSize(340, 120);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    // The value stays in sight beside the name, which may take two lines.
    m_tree->setWordWrap(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setItemDelegateForColumn(AssumptionsModel::Name, new NameDelegate(m_tree));
    m_tree->header()->resizeSection(AssumptionsModel::Name, 320);
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, [this](int section) {
        if (section == AssumptionsModel::Name)
            m_tree->doItemsLayout();
    });
    for (int group = 0; group < m_model->rowCount(); ++group)
        m_tree->setFirstColumnSpanned(group, {}, true);
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->index(0, AssumptionsModel::Value, m_model->index(0, 0)));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AssumptionsPane::onChosen);
    connect(m_model, &AssumptionsModel::edited, this, [this](const QString& key, qint64 value) {
        m_problem->show({});
        Q_EMIT edited(key, value, -1);
    });
    connect(m_model, &AssumptionsModel::refused, m_problem, &FieldProblem::show);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AssumptionsPane::widen);
}

// A header that measures all its rows at every movement of a slider would hold the slider back.
void AssumptionsPane::widen(const QModelIndex& first, const QModelIndex& last)
{
    if (!first.parent().isValid())
        return;
    QHeaderView* header = m_tree->header();
    for (int column = AssumptionsModel::Value; column <= last.column(); ++column) {
        int needed = qMax(header->sectionSize(column), header->sectionSizeHint(column));
        for (int row = first.row(); row <= last.row(); ++row)
            needed = qMax(needed, m_tree->sizeHintForIndex(first.sibling(row, column)).width());
        header->resizeSection(column, needed);
    }
}

QLayout* AssumptionsPane::makeDetail()
{
    auto* column = new QVBoxLayout;
    column->addWidget(m_name = headingLabel());
    column->addWidget(m_about = hintLabel());
    auto* written = new QHBoxLayout;
    written->addWidget(m_valueLabel = new QLabel);
    written->addWidget(m_value = new QLineEdit, 1);
    written->addWidget(m_takeBack = new QPushButton);
    m_valueLabel->setBuddy(m_value);
    leaveUndoToPlan(m_value);
    column->addLayout(written);
    auto* sliding = new QHBoxLayout;
    sliding->addWidget(m_low = new QLabel);
    sliding->addWidget(m_slider = new QSlider(Qt::Horizontal), 1);
    sliding->addWidget(m_high = new QLabel);
    for (QLabel* end : {m_low, m_high})
        end->setTextFormat(Qt::PlainText);
    column->addLayout(sliding);
    column->addWidget(m_problem = new FieldProblem);
    connect(m_value, &QLineEdit::editingFinished, this, &AssumptionsPane::onWritten);
    connect(m_value, &QLineEdit::textEdited, this, [this] { m_problem->show({}); });
    connect(m_slider, &QSlider::valueChanged, this, &AssumptionsPane::onMoved);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { ++m_movement; });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const AssumptionRow* one = row())
            Q_EMIT takenBack(QString::fromLatin1(one->assumption->key));
    });
    return column;
}

const AssumptionRow* AssumptionsPane::row() const
{
    return m_model->row(m_tree->currentIndex());
}

void AssumptionsPane::choose(const QString& key)
{
    m_tree->setCurrentIndex(m_model->indexOf(key));
}

void AssumptionsPane::onChosen()
{
    ++m_movement;
    m_problem->show({});
    m_value->setModified(false);
    showDetail();
}

void AssumptionsPane::onWritten()
{
    if (!row() || !m_value->isModified())
        return;
    m_value->setModified(false);
    const QModelIndex current = m_tree->currentIndex();
    m_model->setData(current.siblingAtColumn(AssumptionsModel::Value), m_value->text(),
                     Qt::EditRole);
}

void AssumptionsPane::onMoved(int place)
{
    const AssumptionRow* one = row();
    if (!one || one->value == m_scale.valueAt(place))
        return;
    m_problem->show({});
    m_value->setModified(false);
    Q_EMIT edited(QString::fromLatin1(one->assumption->key), m_scale.valueAt(place), m_movement);
}

void AssumptionsPane::show(const Plan& plan, const QString& scenario, const Texts& texts)
{
    m_texts = &texts;
    m_model->show(plan, scenario, texts);
    showDetail();
}

void AssumptionsPane::showDetail()
{
    const AssumptionRow* one = row();
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_name, m_about, m_valueLabel, m_value, m_takeBack})
        each->setVisible(one && m_texts);
    const bool isSliding = one && m_texts && one->assumption->hasPlausibleRange();
    for (QWidget* each : std::initializer_list<QWidget*>{m_low, m_slider, m_high})
        each->setVisible(isSliding);
    if (!one || !m_texts)
        return;
    const Assumption& assumption = *one->assumption;
    m_name->setText(m_texts->assumption(QString::fromLatin1(assumption.key)));
    //: %1 is what the value would be without the change, %2 the source of the default
    m_about->setText(tr("Without a change: %1. Source: %2")
                         .arg(m_texts->assumptionValue(assumption.unit, one->former),
                              QString::fromUtf8(assumption.source)));
    if (!m_value->isModified())
        showText(m_value, editableValue(assumption.unit, one->value, *m_texts));
    m_takeBack->setEnabled(one->isChanged());
    if (isSliding)
        showSlider(*one);
}

void AssumptionsPane::showSlider(const AssumptionRow& row)
{
    const Assumption& assumption = *row.assumption;
    m_low->setText(m_texts->assumptionValue(assumption.unit, assumption.plausibleLow));
    m_high->setText(m_texts->assumptionValue(assumption.unit, assumption.plausibleHigh));
    m_scale = AssumptionScale(assumption);
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, m_scale.last());
    m_slider->setPageStep(qMax(1, m_scale.last() / 10));
    m_slider->setAccessibleName(m_name->text());
    // The hand that moves it knows better where it is.
    if (!m_slider->isSliderDown() && m_scale.valueAt(m_slider->value()) != row.value)
        m_slider->setValue(m_scale.placeOf(row.value));
}

void AssumptionsPane::retranslate()
{
    m_tree->setAccessibleName(tr("Assumptions"));
    m_model->retranslate();
    nameRow(m_valueLabel, tr("Val&ue:"));
    m_takeBack->setText(tr("Ta&ke the change back"));
}

} // namespace jalon

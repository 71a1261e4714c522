// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/steplist.h"

#include "ui/wizard/stepicon.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace jalon {

namespace {

constexpr int StateRole = Qt::UserRole;

/// Two lines a step: its name, and how it stands.
class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.rect.width(), option.fontMetrics.height() * 2 + 20};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected) {
            QColor wash = option.palette.highlight().color();
            wash.setAlpha(isDark(option) ? 90 : 40);
            painter->fillRect(option.rect, wash);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())),
                              option.palette.highlight());
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, option.palette.alternateBase());
        }
        const QRect icon(option.rect.left() + 14, option.rect.center().y() - 11, 22, 22);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
        drawWords(painter, option, index, isSelected);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(option.palette.highlight().color(), 1, Qt::DotLine));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    static bool isDark(const QStyleOptionViewItem& option)
    {
        return option.palette.color(QPalette::Base).lightness() < 128;
    }

    static void drawWords(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index, bool isSelected)
    {
        QRect line = option.rect.adjusted(46, 9, -6, 0);
        line.setHeight(option.fontMetrics.height());
        QFont font = option.font;
        font.setBold(isSelected);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                          index.data(Qt::DisplayRole).toString());
        font.setBold(false);
        font.setPointSizeF(font.pointSizeF() * 0.9);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        line.translate(0, option.fontMetrics.height() + 2);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, index.data(StateRole).toString());
    }
};

} // namespace

StepList::StepList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(220);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void StepList::setPages(const QList<Page*>& pages)
{
    m_pages = pages;
    for (qsizetype i = 0; i < pages.size(); ++i)
        addItem(new QListWidgetItem);
    retranslate();
}

QString StepList::word(StepState state)
{
    switch (state) {
    case StepState::NotStarted:
        return tr("Not started");
    case StepState::ToComplete:
        return tr("To complete");
    case StepState::Done:
        return tr("Done");
    case StepState::Problem:
        return tr("Problem");
    }
    Q_UNREACHABLE();
}

void StepList::update(int step)
{
    const Page* page = m_pages.at(step);
    const StepStatus status = page->status();
    QListWidgetItem* entry = item(step);
    entry->setText(QStringLiteral("%1. %2").arg(step + 1).arg(page->title()));
    // Setting the same one would paint the list again at every edit.
    if (const QIcon icon = stepIcon(status.state); icon.cacheKey() != entry->icon().cacheKey())
        entry->setIcon(icon);
    entry->setData(StateRole, word(status.state));
    //: Read aloud: a step's name and its state
    entry->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(entry->text(), word(status.state)));
    entry->setToolTip(status.missing.toHtmlEscaped());
}

void StepList::retranslate()
{
    setAccessibleName(tr("Steps"));
    for (int i = 0; i < count(); ++i)
        update(i);
}

} // namespace jalon

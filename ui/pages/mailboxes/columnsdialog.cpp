// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/columnsdialog.h"

#include "core/inventory/bytesizes.h"
#include "core/inventory/columns.h"
#include "core/plan/mailboxfields.h"
#include "core/units/untrusted.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jalon {

using namespace inventory;

constexpr qsizetype shownValues = 4;

ColumnsDialog::ColumnsDialog(TablePreview preview, const Texts& texts, QWidget* parent)
    : QDialog(parent)
    , m_preview(std::move(preview))
    , m_texts(texts)
{
    setWindowTitle(tr("Columns of the table"));
    resize(820, 520);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(
        tr("Choose what each column holds. Tables with these titles are read so from now on.")));
    layout->addWidget(m_table = new QTableWidget, 1);
    auto* form = new QFormLayout;
    nameRow(addRow(form, m_unit = new QComboBox), tr("&Unit of volumes that name none:"));
    m_unit->addItem(tr("none: such volumes are left out"), QString());
    for (const QString& unit : unitNames().split(QStringLiteral(", ")))
        m_unit->addItem(texts.unit(unit), unit);
    m_unit->setCurrentIndex(qMax(0, m_unit->findData(m_preview.mapping.volumeUnit)));
    layout->addLayout(form);
    layout->addWidget(m_problem = new FieldProblem);
    auto* buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("&Read so"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillTable();
    updateAccept();
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus();
}

/// A column is named by its title, or by its number where it has none or shares it.
static QString nameOf(const QStringList& titles, qsizetype column)
{
    const QString& title = titles.at(column);
    return title.isEmpty() || titles.indexOf(title) != column ? QString::number(column + 1) : title;
}

static QString firstValues(const QList<QStringList>& rows, qsizetype column)
{
    QStringList values;
    for (const QStringList& row : rows)
        if (const QString value = row.value(column);
            !value.isEmpty() && values.size() < shownValues && !values.contains(value))
            values.append(visibleText(value));
    return values.join(QStringLiteral(" · "));
}

void ColumnsDialog::fillTable()
{
    const QStringList& titles = m_preview.titles;
    m_table->setColumnCount(3);
    m_table->setRowCount(int(titles.size()));
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("Holds"), tr("First values")});
    m_table->setAccessibleName(tr("Columns of the table"));
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    // Tab goes from one choice to the next, not from cell to cell.
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (qsizetype column = 0; column < titles.size(); ++column) {
        const QString name = nameOf(titles, column);
        QComboBox* box = fieldBox(m_preview.mapping.fields.value(name));
        box->setAccessibleName(name);
        m_fields.append(box);
        m_table->setItem(int(column), 0, new QTableWidgetItem(visibleText(name)));
        m_table->setCellWidget(int(column), 1, box);
        m_table->setItem(int(column), 2, new QTableWidgetItem(firstValues(m_preview.rows, column)));
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(0, qMin(m_table->columnWidth(0), 240));
}

QComboBox* ColumnsDialog::fieldBox(const QString& chosen)
{
    auto* box = new QComboBox;
    box->addItem(tr("nothing that counts"), QString());
    for (const MailboxField& field : mailboxFields())
        if (cellOf(QString::fromLatin1(field.name)))
            box->addItem(m_texts.sentence(mailboxFieldTitle(field)),
                         QString::fromLatin1(field.name));
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] { onChosen(box); });
    return box;
}

void ColumnsDialog::onChosen(QComboBox* changed)
{
    const QString field = changed->currentData().toString();
    for (QComboBox* box : m_fields)
        if (box != changed && !field.isEmpty() && box->currentData().toString() == field)
            box->setCurrentIndex(0);
    updateAccept();
}

void ColumnsDialog::updateAccept()
{
    const bool hasAddress = std::ranges::any_of(m_fields, [](const QComboBox* box) {
        return box->currentData().toString() == QLatin1String("address");
    });
    m_accept->setEnabled(hasAddress);
    m_problem->show(hasAddress ? QString() : tr("One column must hold the addresses."));
}

ColumnMapping ColumnsDialog::mapping() const
{
    ColumnMapping mapping;
    mapping.titles = m_preview.titles;
    mapping.volumeUnit = m_unit->currentData().toString();
    for (qsizetype column = 0; column < m_fields.size(); ++column)
        mapping.fields.insert(nameOf(m_preview.titles, column),
                              m_fields.at(column)->currentData().toString());
    return mapping;
}

} // namespace jalon

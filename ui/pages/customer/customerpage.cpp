// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/customer/customerpage.h"

#include "ui/pages/parts.h"
#include "ui/wizard/plansession.h"
#include "ui/wizard/recentfiles.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalon {

CustomerPage::CustomerPage(WizardContext& context, QWidget* parent)
    : Page(context, parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_form = makeForm());
    layout->addWidget(m_start = makeStart());
    layout->addStretch(1);
    connect(&context.recent, &RecentFiles::changed, this, &CustomerPage::showRecent);
}

QGroupBox* CustomerPage::makeStart()
{
    auto* box = new QGroupBox;
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(m_startWords = plainLabel());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_demo = new QPushButton);
    buttons->addWidget(m_open = new QPushButton);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_recentLabel = plainLabel());
    layout->addWidget(m_recent = new QListWidget);
    m_recentLabel->setBuddy(m_recent);
    connect(m_demo, &QPushButton::clicked, this, [this] { context().openDemo(); });
    connect(m_open, &QPushButton::clicked, this, [this] { context().chooseFile(); });
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        context().openFile(item->data(Qt::UserRole).toString());
    });
    return box;
}

QGroupBox* CustomerPage::makeForm()
{
    auto* box = new QGroupBox;
    auto* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(10);
    m_customerLabel = addRow(form, m_customer = new QLineEdit);
    m_referenceLabel = addRow(form, m_reference = new QLineEdit);
    m_authorLabel = addRow(form, m_author = new QLineEdit);
    m_languageLabel = addRow(form, m_language = new QComboBox, m_languageHint = hintLabel());
    m_notesLabel = addRow(form, m_notes = new QPlainTextEdit);
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_notes->setTabChangesFocus(true);
    m_notes->setUndoRedoEnabled(false);
    leaveUndoToPlan(m_notes);
    m_notes->setMaximumHeight(110);

    bind(m_customer, &Plan::customer, "customer");
    bind(m_reference, &Plan::reference, "reference");
    bind(m_author, &Plan::author, "author");
    connect(m_language, &QComboBox::activated, this, &CustomerPage::onLanguageChosen);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &CustomerPage::onNotesChanged);
    return box;
}

void CustomerPage::bind(QLineEdit* field, QString Plan::*member, const char* series)
{
    field->setMaxLength(500);
    leaveUndoToPlan(field);
    connect(field, &QLineEdit::textEdited, this,
            [this, field, member, key = QLatin1String(series)](const QString& text) {
                Plan plan = *session().plan();
                plan.*member = text;
                session().edit(field->accessibleName(), plan, QStringLiteral("customer.") + key);
            });
}

void CustomerPage::onLanguageChosen(int index)
{
    Plan plan = *session().plan();
    const auto chosen = Language(m_language->itemData(index).toInt());
    if (chosen == plan.language)
        return;
    plan.language = chosen;
    session().edit(m_language->accessibleName(), plan);
}

void CustomerPage::onNotesChanged()
{
    Plan plan = *session().plan();
    if (plan.notes == m_notes->toPlainText())
        return;
    plan.notes = m_notes->toPlainText();
    session().edit(m_notes->accessibleName(), plan, QStringLiteral("customer.notes"));
}

QString CustomerPage::title() const
{
    return tr("Customer");
}

QString CustomerPage::purpose() const
{
    return tr("Whose migration this is, as the cover of the document says it. The name is enough "
              "to go on.");
}

StepStatus CustomerPage::status() const
{
    const Plan& plan = *session().plan();
    if (!plan.customer.trimmed().isEmpty())
        return {StepState::Done, {}};
    const bool isUntouched =
        plan.reference.isEmpty() && plan.author.isEmpty() && plan.notes.isEmpty();
    return {isUntouched ? StepState::NotStarted : StepState::ToComplete,
            tr("The customer has no name yet.")};
}

void CustomerPage::retranslate()
{
    m_form->setTitle(tr("The migration"));
    nameRow(m_customerLabel, tr("&Customer:"));
    nameRow(m_referenceLabel, tr("&Reference:"));
    //: The consultant who writes the plan
    nameRow(m_authorLabel, tr("&Author:"));
    nameRow(m_languageLabel, tr("Docu&ment language:"));
    nameRow(m_notesLabel, tr("No&tes:"));
    m_customer->setPlaceholderText(tr("Name of the organisation"));
    m_reference->setPlaceholderText(tr("Project or quotation number"));
    m_author->setPlaceholderText(tr("Your name and company"));
    m_languageHint->setText(tr(
        "The printed plan is written in it. The language of the screen is in the menu Language."));
    m_language->clear();
    // Each language is named in itself, so that its readers find it.
    m_language->addItem(QStringLiteral("Français"), int(Language::French));
    m_language->addItem(QStringLiteral("English"), int(Language::English));

    m_start->setTitle(tr("Or start from a plan that exists"));
    m_startWords->setText(
        tr("The demonstration plan shows every step filled in, with no server to reach. "
           "Nothing you do in it changes the example."));
    m_demo->setText(tr("Open the &demonstration plan"));
    m_open->setText(tr("&Open a plan…"));
    m_recentLabel->setText(tr("Recent &plans:"));
    m_recent->setAccessibleName(tr("Recent plans"));
}

void CustomerPage::refresh()
{
    const Plan& plan = *session().plan();
    showText(m_customer, plan.customer);
    showText(m_reference, plan.reference);
    showText(m_author, plan.author);
    m_language->setCurrentIndex(m_language->findData(int(plan.language)));
    if (m_notes->toPlainText() != plan.notes) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(plan.notes);
    }
    m_start->setVisible(session().file().isEmpty() && plan.customer.isEmpty() &&
                        plan.servers.isEmpty());
    showRecent();
}

void CustomerPage::showRecent()
{
    m_recent->clear();
    const QStringList files = context().recent.files();
    for (const QString& file : files) {
        const QFileInfo info(file);
        //: %1 is a file's name, %2 its folder
        auto* item = new QListWidgetItem(
            tr("%1 in %2").arg(info.fileName(), QDir::toNativeSeparators(info.path())));
        item->setData(Qt::UserRole, file);
        m_recent->addItem(item);
    }
    const int row = qMax(m_recent->sizeHintForRow(0), fontMetrics().height());
    m_recent->setFixedHeight(row * int(qBound(qsizetype(1), files.size(), qsizetype(5))) +
                             2 * m_recent->frameWidth() + 2);
    m_recent->setVisible(!files.isEmpty());
    m_recentLabel->setVisible(!files.isEmpty());
}

} // namespace jalon

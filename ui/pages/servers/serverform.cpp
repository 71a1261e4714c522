// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servers/serverform.h"

#include "core/units/untrusted.h"
#include "ui/pages/parts.h"
#include "ui/pages/servers/serverproblems.h"
#include "ui/pages/servers/storepaths.h"
#include "ui/text/texts.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace jalon {

static QWidget* stacked(std::initializer_list<QWidget*> widgets)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return box;
}

ServerForm::ServerForm(QWidget* parent)
    : QGroupBox(parent)
{
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(10);
    addFields(form);
    bind(m_address, &Server::address, "address");
    bind(m_identity, &Server::identity, "identity");
    bind(m_jump, &Server::jump, "jump");
    connect(m_name, &QLineEdit::textEdited, this, &ServerForm::onNameEdited);
    connect(m_browse, &QPushButton::clicked, this, &ServerForm::onBrowse);
    connect(m_as, &QComboBox::activated, this, [this](int index) {
        m_server.as = ServerRole(m_as->itemData(index).toInt());
        Q_EMIT edited(m_server, tr("Use of %1").arg(m_server.name), QStringLiteral("as"));
    });
    connect(m_paths, &StorePaths::edited, this, [this](const QMap<QString, QString>& paths) {
        m_server.paths = paths;
        Q_EMIT edited(m_server, tr("Directories of %1").arg(m_server.name),
                      QStringLiteral("paths"));
    });
}

void ServerForm::addFields(QFormLayout* form)
{
    m_nameLabel = addRow(form, m_name = new QLineEdit, m_nameProblem = new FieldProblem);
    m_asLabel = addRow(form, m_as = new QComboBox);
    m_as->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_addressLabel =
        addRow(form, m_address = new QLineEdit,
               stacked({m_addressProblem = new FieldProblem, m_addressHint = hintLabel()}));
    auto* identity = new QHBoxLayout;
    identity->addWidget(m_identity = new QLineEdit, 1);
    identity->addWidget(m_browse = new QPushButton);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(identity);
    column->addWidget(m_identityProblem = new FieldProblem);
    form->addRow(m_identityLabel = plainLabel(), column);
    m_identityLabel->setWordWrap(false);
    m_identityLabel->setBuddy(m_identity);
    m_jumpLabel = addRow(form, m_jump = new QLineEdit, m_jumpProblem = new FieldProblem);
    auto* test = new QHBoxLayout;
    test->addWidget(m_test = new QPushButton, 0, Qt::AlignTop);
    test->addWidget(m_cancelTest = new QPushButton, 0, Qt::AlignTop);
    test->addWidget(m_testResult = plainLabel(), 1);
    test->setSpacing(10);
    m_testResult->setContentsMargins(0, 4, 0, 0);
    form->addRow(QString(), test);
    m_pathsLabel = addRow(form, m_paths = new StorePaths,
                          stacked({m_pathsProblem = new FieldProblem, m_pathsHint = hintLabel()}));
    m_cancelTest->hide();
    m_name->setMaxLength(64);
    leaveUndoToPlan(m_name);
}

void ServerForm::bind(QLineEdit* field, QString Server::*member, const char* series)
{
    field->setMaxLength(1000);
    leaveUndoToPlan(field);
    connect(field, &QLineEdit::textEdited, this,
            [this, field, member, key = QString::fromLatin1(series)](const QString& text) {
                m_server.*member = text.trimmed();
                //: An edit, as Undo names it: %1 is the field, %2 the server
                Q_EMIT edited(m_server, tr("%1 of %2").arg(field->accessibleName(), m_server.name),
                              key);
            });
}

void ServerForm::onNameEdited()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = m_others.contains(name);
    m_nameProblem->show(
        name.isEmpty() ? tr("A server needs a name; “%1” is kept until then.").arg(m_server.name)
        : isTaken      ? tr("Another server has this name already.")
                       : QString());
    if (name.isEmpty() || isTaken)
        return;
    m_server.name = name;
    Q_EMIT edited(m_server, tr("Name of %1").arg(name), QStringLiteral("name"));
}

void ServerForm::onBrowse()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Choose a private key"), QDir::home().filePath(QStringLiteral(".ssh")));
    if (file.isEmpty())
        return;
    m_server.identity = file;
    Q_EMIT edited(m_server, tr("Identity file of %1").arg(m_server.name),
                  QStringLiteral("identity"));
}

void ServerForm::retranslate(const Texts& texts)
{
    setTitle(tr("The server chosen"));
    nameRow(m_nameLabel, tr("Na&me:"));
    nameRow(m_asLabel, tr("&Used as:"));
    nameRow(m_addressLabel, tr("&Address:"));
    nameRow(m_identityLabel, tr("&Identity file:"));
    //: The bastion an SSH connection goes through
    nameRow(m_jumpLabel, tr("Through ba&stion:"));
    nameRow(m_pathsLabel, tr("Dire&ctories:"));
    m_name->setPlaceholderText(tr("A short name, for you"));
    m_address->setPlaceholderText(QStringLiteral("[user@]host[:port]"));
    m_identity->setPlaceholderText(tr("None: the agent and the usual keys"));
    m_jump->setPlaceholderText(tr("None: reached directly"));
    m_addressHint->setText(tr("Leave empty for a server that is described by hand."));
    m_pathsHint->setText(
        tr("Only where the survey cannot find a store by itself. Double-click or F2 to write."));
    m_browse->setText(tr("Bro&wse…"));
    m_browse->setAccessibleName(tr("Choose the identity file"));
    m_test->setText(tr("&Test the connection"));
    m_cancelTest->setText(tr("Cancel the &test"));
    m_as->clear();
    for (const auto role : {ServerRole::Target, ServerRole::Source, ServerRole::Test})
        m_as->addItem(texts.role(role), int(role));
    m_paths->retranslate(texts);
}

void ServerForm::show(const Server& server, const QStringList& others, const Texts& texts)
{
    const bool isOther = server.name != m_server.name;
    m_server = server;
    m_others = others;
    if (m_name->text().trimmed() != server.name && (isOther || !m_name->hasFocus()))
        m_name->setText(server.name);
    if (m_name->text().trimmed() == server.name)
        m_nameProblem->show({});
    m_as->setCurrentIndex(m_as->findData(int(server.as)));
    showText(m_address, server.address);
    showText(m_identity, server.identity);
    showText(m_jump, server.jump);
    m_paths->show(server.paths);
    if (isOther)
        m_testResult->clear();
    showProblems(texts);
}

void ServerForm::showProblems(const Texts& texts)
{
    const auto problems = serverProblems(m_server);
    const auto words = [&](ServerField field) {
        return problems.contains(field) ? texts.sentence(problems.value(field)) : QString();
    };
    m_addressProblem->show(words(ServerField::Address));
    m_identityProblem->show(words(ServerField::Identity));
    m_jumpProblem->show(words(ServerField::Jump));
    m_pathsProblem->show(words(ServerField::Paths));
}

void ServerForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ServerForm::showTest(const QString& result)
{
    m_testResult->setText(result);
}

void ServerForm::showTesting(bool isTesting)
{
    const bool hadFocus = m_test->hasFocus() || m_cancelTest->hasFocus();
    m_test->setVisible(!isTesting);
    m_cancelTest->setVisible(isTesting);
    if (hadFocus)
        (isTesting ? m_cancelTest : m_test)->setFocus();
}

} // namespace jalon

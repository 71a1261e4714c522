// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/survey/commandspane.h"

#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace jalon {

CommandsPane::CommandsPane(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_promise = plainLabel());
    layout->addWidget(m_commands = codeView(), 1);
}

void CommandsPane::retranslate()
{
    m_commands->setAccessibleName(tr("Commands"));
}

static QString commandsOf(const Server& server, const SurveyOptions& options, const Texts& texts)
{
    QString text;
    const QList<PlannedCommand> commands = plannedCommands(server, options);
    for (const PlannedCommand& command : commands)
        text += QStringLiteral("── %1 ──\n%2\n\n").arg(texts.probe(command.probe), command.text);
    return text;
}

void CommandsPane::show(const Plan& plan, const Server* server, const SurveyOptions& options,
                        const Texts& texts)
{
    const bool isReached = server && !server->address.isEmpty();
    const QString text = isReached ? commandsOf(*server, options, texts) : QString();
    if (m_commands->toPlainText() != text)
        m_commands->setPlainText(text);
    m_promise->setText(
        plan.servers.isEmpty()
            ? tr("There is no server to survey yet: name them in the step Servers.")
        : !server ? tr("Choose a server in the list to read what would run on it.")
        : !isReached
            ? tr("%1 has no address: nothing is run on it. Enter what is known of it in the tab "
                 "Facts.")
                  .arg(server->name)
            : tr("Every command that the survey runs on %1, verbatim. None of them changes "
                 "anything there. You may show them to the customer before you start.")
                  .arg(server->name));
}

} // namespace jalon

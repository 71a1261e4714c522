// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/guiinteraction.h"
#include "ui/pages/steps.h"
#include "ui/wizard/plansession.h"
#include "ui/wizard/recentfiles.h"
#include "ui/wizard/surveyrunner.h"
#include "ui/wizard/uilanguage.h"
#include "ui/wizard/wizardwindow.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace jalon::test {

inline void nameTestApplication()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("JalonTest"));
    QCoreApplication::setApplicationName(QStringLiteral("jalon-test"));
}

using jalon::stepOf;

/// Every server refuses.
inline Expected<std::unique_ptr<RemoteShell>> nowhere(const Server& server, const CancelToken&)
{
    return failure(ErrorKind::Unreachable, "ssh.refused", {server.name});
}

/// A wizard as the program makes it, whose servers are reached by `shells`.
struct WizardFixture {
    explicit WizardFixture(ShellFactory shells, Language words = Language::English)
        : language(words)
        , session(directory.path())
        , survey(session, std::move(shells))
        , window(session, survey, interaction, language, recent)
    {
        window.resize(1366, 768);
        window.show();
    }
    ~WizardFixture()
    {
        interaction.close();
        session.discard();
    }

    /// The demonstration plan with a mailbox to move: every page has something to show.
    void openDemoWithMailbox()
    {
        window.files().openDemo();
        Mailbox mailbox;
        mailbox.address = QStringLiteral("jean@example.org");
        mailbox.system = Cited<MailSystem>{MailSystem::Exchange, {}};
        mailbox.lastName = Cited<QString>{QStringLiteral("Dupont"), {}};
        Plan plan = *session.plan();
        plan.inventory.mailboxes = MailboxTable({mailbox});
        session.edit({}, std::move(plan));
    }

    /// The widget of the window that is named so for those who cannot see it.
    template <class W>
    W* named(const char* accessibleName)
    {
        const QList<W*> all = window.findChildren<W*>();
        for (W* widget : all)
            if (widget->accessibleName() == QString::fromUtf8(accessibleName))
                return widget;
        return nullptr;
    }
    /// The button of the shown page, or of the window's foot, with these words.
    template <class B>
    B* button(const char* words)
    {
        const QList<B*> all = window.findChildren<B*>();
        for (B* each : all)
            if (each->isVisible() &&
                each->text().remove(QLatin1Char('&')) == QString::fromUtf8(words))
                return each;
        return nullptr;
    }

    QTemporaryDir directory;
    UiLanguage language;
    PlanSession session;
    GuiInteraction interaction;
    SurveyRunner survey;
    RecentFiles recent;
    WizardWindow window;
};

} // namespace jalon::test

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connect.h"
#include "core/jobs/largeblocks.h"
#include "core/plan/enums.h"
#include "ui/dialogs/guiinteraction.h"
#include "ui/wizard/plansession.h"
#include "ui/wizard/recentfiles.h"
#include "ui/wizard/recoveryfolder.h"
#include "ui/wizard/surveyrunner.h"
#include "ui/wizard/theme.h"
#include "ui/wizard/uilanguage.h"
#include "ui/wizard/wizardwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

using namespace jalon;

static void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Jalon"));
    QCoreApplication::setApplicationName(QStringLiteral("jalon"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JALON_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Jalon"));
    QGuiApplication::setDesktopFileName(QStringLiteral("jalon"));
}

/// Asked for on the command line, else chosen before, else the system's.
static Language startLanguage(const QStringList& arguments)
{
    const qsizetype option = arguments.indexOf(QStringLiteral("--language"));
    const QString asked = option >= 0 ? arguments.value(option + 1)
                                      : QSettings().value(QStringLiteral("language")).toString();
    return enumFromName<Language>(asked).value_or(UiLanguage::ofSystem());
}

static void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Plans migrations to the BlueMind 4 mail server."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("plan"),
                                 QCoreApplication::translate("main", "The plan to open."),
                                 QStringLiteral("[PLAN]"));
    parser.addOption({QStringLiteral("demo"),
                      QCoreApplication::translate("main", "Open the demonstration plan.")});
    parser.addOption({QStringLiteral("language"),
                      QCoreApplication::translate("main", "Language of the screen: fr or en."),
                      QStringLiteral("fr|en")});
    parser.addOption(
        {QStringLiteral("exit-after-startup"),
         QCoreApplication::translate("main", "End once the window is shown: a smoke test.")});
}

int main(int argc, char* argv[])
{
    giveLargeBlocksBack();
    QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/jalon.svg")));
    applyTheme(application);
    UiLanguage language(startLanguage(QCoreApplication::arguments()));
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);

    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const RecoveryFolder folder(data + QStringLiteral("/recovery"));
    PlanSession session(folder.path());
    GuiInteraction interaction;
    SurveyRunner survey(session, [&interaction](const Server& server, const CancelToken& cancel) {
        return connectServer(server, {}, interaction, cancel);
    });
    RecentFiles recent;
    WizardWindow window(session, survey, interaction, language, recent);
    window.show();
    window.start(parser.isSet(QStringLiteral("demo")), parser.positionalArguments().value(0),
                 folder);
    if (parser.isSet(QStringLiteral("exit-after-startup")))
        QTimer::singleShot(0, &application, &QCoreApplication::quit);
    const int status = QCoreApplication::exec();
    interaction.close();
    return status;
}

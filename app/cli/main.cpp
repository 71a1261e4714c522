// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QApplication>

#include <csignal>

using namespace jalon;

static const CancelToken& interruption()
{
    static const CancelToken token;
    return token;
}

static void onInterrupt(int)
{
    interruption().cancel();
}

static Language terminalLanguage()
{
    const QString locale = QLocale::system().name();
    return locale.startsWith(QLatin1String("fr")) ? Language::French : Language::English;
}

static int printUsage(Console& console, int status)
{
    QTextStream& stream = status == 0 ? console.out : console.err;
    for (const Command& command : commands())
        stream << "jalon-cli " << command.name << ' ' << QString::fromUtf8(command.usage) << '\n';
    return status;
}

static int runCommand(const Command& command, const QStringList& words, Console& console)
{
    QCommandLineParser parser;
    parser.addOptions(command.options());
    const QString usage = QStringLiteral("jalon-cli %1 %2")
                              .arg(QLatin1String(command.name), QString::fromUtf8(command.usage));
    if (!parser.parse(words))
        return console.fail({ErrorKind::Usage,
                             {QStringLiteral("command.wrong-option"), {usage}},
                             parser.errorText()});
    const QStringList arguments = parser.positionalArguments();
    const bool tooMany = command.mostArguments >= 0 && arguments.size() > command.mostArguments;
    if (arguments.size() < command.leastArguments || tooMany)
        return console.fail(
            {ErrorKind::Usage, {QStringLiteral("command.wrong-arguments"), {usage}}, {}});
    return command.run(arguments, parser, console);
}

int main(int argc, char** argv)
{
    // Drawing the PDF needs Qt's painting, never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jalon"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JALON_VERSION));

    Console console(terminalLanguage());
    console.cancel = interruption();
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);

    QStringList words = QCoreApplication::arguments();
    const QString name = words.value(1);
    if (name == QLatin1String("--help") || name == QLatin1String("help"))
        return printUsage(console, 0);
    if (name == QLatin1String("--version")) {
        console.out << "jalon-cli " << JALON_VERSION << '\n';
        return 0;
    }
    for (const Command& command : commands())
        if (name == QLatin1String(command.name)) {
            words.removeAt(1);
            return runCommand(command, words, console);
        }
    if (!name.isEmpty())
        console.fail({ErrorKind::Usage, {QStringLiteral("command.unknown"), {name}}, {}});
    return printUsage(console, 2);
}

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QTranslator>

#include <csignal>
#include <memory>

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

/// Told apart here, for the parser has only its own English words for it.
static Message optionProblem(const QCommandLineParser& parser, const Command& command,
                             const QStringList& words, const QString& usage)
{
    if (!parser.unknownOptionNames().isEmpty())
        return {QStringLiteral("command.unknown-option"),
                {QString::fromLatin1(command.name), parser.unknownOptionNames().first(), usage}};
    for (const QString& word : words) {
        const QString name = word.mid(2).section(u'=', 0, 0);
        for (const QCommandLineOption& option : command.options())
            if (option.names().contains(name) && option.valueName().isEmpty() &&
                word.contains(u'='))
                return {QStringLiteral("command.option-without-value"), {name, usage}};
    }
    return {QStringLiteral("command.value-missing"), {words.last(), usage}};
}

static int runCommand(const Command& command, const QStringList& words, Console& console)
{
    QCommandLineParser parser;
    parser.addOptions(command.options());
    const QString usage = QStringLiteral("jalon-cli %1 %2")
                              .arg(QLatin1String(command.name), QString::fromUtf8(command.usage));
    if (!parser.parse(words))
        return console.fail({ErrorKind::Usage, optionProblem(parser, command, words, usage), {}});
    const QStringList arguments = parser.positionalArguments();
    const bool tooMany = command.mostArguments >= 0 && arguments.size() > command.mostArguments;
    if (arguments.size() < command.leastArguments || tooMany)
        return console.fail(
            {ErrorKind::Usage, {QStringLiteral("command.wrong-arguments"), {usage}}, {}});
    return command.run(arguments, parser, console);
}

static const Command* findCommand(const QString& name)
{
    for (const Command& command : commands())
        if (name == QLatin1String(command.name))
            return &command;
    return nullptr;
}

static std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool draws)
{
    QCoreApplication::setApplicationName(QStringLiteral("jalon"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JALON_VERSION));
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

int main(int argc, char** argv)
{
    // Standard error holds Jalon's own sentences and no library's remarks.
    QLoggingCategory::setFilterRules(
        QStringLiteral("*.warning=false\n*.info=false\n*.debug=false"));
    const QString name = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const Command* command = findCommand(name);
    const auto application = makeApplication(argc, argv, command && command->draws);

    Console console(terminalLanguage());
    QTranslator ofQt;
    if (console.texts.language() == Language::French &&
        ofQt.load(QStringLiteral("qtbase_fr"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&ofQt);
    console.cancel = interruption();
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);

    if (command) {
        QStringList words = QCoreApplication::arguments();
        words.removeAt(1);
        return runCommand(*command, words, console);
    }
    if (name == QLatin1String("--help") || name == QLatin1String("help"))
        return printUsage(console, 0);
    if (name == QLatin1String("--version")) {
        console.out << "jalon-cli " << JALON_VERSION << '\n';
        return 0;
    }
    if (!name.isEmpty())
        console.fail({ErrorKind::Usage, {QStringLiteral("command.unknown"), {name}}, {}});
    return printUsage(console, 2);
}

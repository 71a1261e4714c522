// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/export/export.h"
#include "core/plan/factsdocument.h"
#include "core/plan/planfile.h"

#include <QDir>
#include <QJsonArray>

namespace jalon {

/// As `check` ends when findings fail and none keeps the work from being done.
constexpr int statusWhenSomeAreLeftOut = 4;

static QJsonArray leftOutArray(const QList<LeftOut>& leftOut, const ExportOptions& exporting)
{
    QJsonArray list;
    for (const LeftOut& one : leftOut) {
        QJsonArray reasons;
        for (const Message& reason : one.reasons)
            reasons.append(exporting.sentence(reason));
        list.append(QJsonObject{{QStringLiteral("kind"), kindName(one.kind)},
                                {QStringLiteral("name"), one.name},
                                {QStringLiteral("reasons"), reasons}});
    }
    return list;
}

/// On standard error, so that the JSON stays alone on standard output.
static void warnOfLeftOut(const QList<LeftOut>& leftOut, const QString& directory, Console& console)
{
    constexpr qsizetype named = 10;
    const QString file = QDir(directory).filePath(QStringLiteral("left-out.csv"));
    console.err << "jalon-cli: "
                << console.texts.sentence(
                       {QStringLiteral("export.left-out"), {qint64(leftOut.size()), file}})
                << '\n';
    for (const LeftOut& one : leftOut.first(qMin(named, leftOut.size()))) {
        console.err << "  ! " << console.texts.argument(one.name) << '\n';
        for (const Message& reason : one.reasons)
            console.err << "    " << console.texts.sentence(reason) << '\n';
    }
    if (leftOut.size() > named)
        console.err << "  "
                    << console.texts.sentence({QStringLiteral("export.left-out-more"),
                                               {qint64(leftOut.size() - named)}})
                    << '\n';
    console.err << Qt::flush;
}

static QJsonObject exportBody(const QString& directory, const QList<ExportedFile>& files,
                              const QJsonArray& leftOut)
{
    QJsonArray list;
    qint64 bytes = 0;
    for (const ExportedFile& file : files) {
        bytes += file.bytes.size();
        list.append(QJsonObject{{QStringLiteral("path"), file.path},
                                {QStringLiteral("bytes"), qint64(file.bytes.size())},
                                {QStringLiteral("executable"), file.isExecutable}});
    }
    return {{QStringLiteral("directory"), QDir(directory).absolutePath()},
            {QStringLiteral("bytes"), bytes},
            {QStringLiteral("files"), list},
            {QStringLiteral("leftOut"), leftOut}};
}

int runExport(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const QString directory = options.value(QStringLiteral("output"));
    if (directory.isEmpty())
        return console.fail(failure(ErrorKind::Usage, "export.no-output").value());
    const auto loaded = loadPlan(arguments.first());
    if (!loaded)
        return console.fail(loaded.error());
    const Texts planTexts(loaded->plan.language);
    ExportOptions exporting;
    exporting.cancel = console.cancel;
    exporting.sentence = [&](const Message& message) { return planTexts.sentence(message); };
    const auto made = exportedFiles(loaded->plan, exporting);
    if (!made)
        return console.fail(made.error());
    if (const auto written = writeExport(made->files, directory, exporting); !written)
        return console.fail(written.error());
    if (options.isSet(QStringLiteral("json")))
        console.out << schemaDocument(
            QStringLiteral("jalon.export/1"),
            exportBody(directory, made->files, leftOutArray(made->leftOut, exporting)));
    else
        console.print({QStringLiteral("export.written"), {qint64(made->files.size()), directory}});
    if (made->leftOut.isEmpty())
        return 0;
    warnOfLeftOut(made->leftOut, directory, console);
    return statusWhenSomeAreLeftOut;
}

} // namespace jalon

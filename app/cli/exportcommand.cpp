// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/export/export.h"
#include "core/plan/factsdocument.h"
#include "core/plan/planfile.h"

#include <QDir>
#include <QJsonArray>

namespace jalon {

static QJsonObject exportBody(const QString& directory, const QList<ExportedFile>& files)
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
            {QStringLiteral("files"), list}};
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
    const auto files = exportedFiles(loaded->plan, exporting);
    if (!files)
        return console.fail(files.error());
    if (const auto written = writeExport(*files, directory, exporting); !written)
        return console.fail(written.error());
    if (options.isSet(QStringLiteral("json")))
        console.out << schemaDocument(QStringLiteral("jalon.export/1"),
                                      exportBody(directory, *files));
    else
        console.print({QStringLiteral("export.written"), {qint64(files->size()), directory}});
    return 0;
}

} // namespace jalon

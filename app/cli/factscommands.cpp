// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/factslisting.h"
#include "core/plan/factsdocument.h"
#include "core/plan/planfile.h"

#include <QFile>
#include <QFileInfo>

namespace jalon {

int runFacts(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const auto loaded = loadPlan(arguments.first());
    if (!loaded)
        return console.fail(loaded.error());
    if (options.isSet(QStringLiteral("json")))
        console.out << schemaDocument(QStringLiteral("jalon.facts/1"), factsBody(loaded->plan));
    else
        listFacts(loaded->plan, console);
    return 0;
}

Expected<QByteArray> readFactsFile(const QString& file)
{
    if (QFileInfo(file).isDir())
        return failure(ErrorKind::Input, "file.is-directory", {file});
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Input, "file.unreadable", {file}, in.errorString());
    QByteArray text = in.read(planSizeLimit.bytes() + 1);
    if (text.size() > planSizeLimit.bytes())
        return failure(ErrorKind::TooLarge, "plan.too-large",
                       {file, ByteSize(in.size()), planSizeLimit});
    return text;
}

} // namespace jalon

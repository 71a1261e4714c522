// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/factslisting.h"
#include "app/cli/planedit.h"
#include "core/plan/factsdocument.h"

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

static Expected<QByteArray> readInput(const QString& file)
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

int runImport(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const QString kind = options.value(QStringLiteral("as"));
    if (!kind.isEmpty() && kind != QLatin1String("facts"))
        return console.fail(failure(ErrorKind::Usage, "command.wrong-kind", {kind}).value());
    const QStringList files = arguments.sliced(1);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto edited = editPlanFile(arguments.first(), [&](const Plan& plan) {
        Expected<Plan> result = plan;
        for (const QString& file : files)
            result = result.and_then([&](const Plan& so) {
                return readInput(file).and_then(
                    [&](const QByteArray& text) { return importFacts(so, text, file, now); });
            });
        return result;
    });
    return edited ? 0 : console.fail(edited.error());
}

} // namespace jalon

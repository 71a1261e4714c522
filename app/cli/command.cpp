// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

namespace jalon {

QCommandLineOption option(const char* name, const char* valueName)
{
    return QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(valueName));
}

static QList<QCommandLineOption> initOptions()
{
    return {option("customer", "NAME"), option("language", "fr|en"), option("demo")};
}

static QList<QCommandLineOption> serverOptions()
{
    return {option("address", "[user@]host[:port]"),
            option("as", "target|source|test"),
            option("identity", "FILE"),
            option("jump", "[user@]host[:port]"),
            option("tags", "a,b"),
            option("paths", "store=dir,…"),
            option("json")};
}

static QList<QCommandLineOption> surveyOptions()
{
    return {option("known-hosts", "FILE"), option("accept-new-host-keys"), option("dry-run"),
            option("count-files"), option("every-archive")};
}

static QList<QCommandLineOption> jsonOption()
{
    return {option("json")};
}

static QList<QCommandLineOption> importOptions()
{
    return {option("as", "KIND"),
            option("take-new"),
            option("keep-good-rows"),
            option("map", "COLUMN=FIELD,…"),
            option("unit", "UNIT"),
            option("dry-run"),
            option("json")};
}

static QList<QCommandLineOption> sizeOptions()
{
    return {option("json"), option("scenario", "NAME"), option("set", "KEY=VALUE")};
}

static QList<QCommandLineOption> scenarioOptions()
{
    return {option("json"), option("reason", "TEXT")};
}

static QList<QCommandLineOption> assumeOptions()
{
    return {option("unset", "KEY"), option("reason", "TEXT")};
}

static QList<QCommandLineOption> reportOptions()
{
    return {option("output", "FILE"), option("language", "fr|en")};
}

static QList<QCommandLineOption> methodOptions()
{
    return {option("json"), option("reason", "TEXT"), option("address", "ADDRESS"),
            option("domain", "NAME"), option("system", "NAME")};
}

static QList<QCommandLineOption> sourceOptions()
{
    return {option("json"),
            option("access", "administrator|each-password|unknown"),
            option("hosting", "kept|replaced|unknown"),
            option("calendars"),
            option("contacts"),
            option("mail-only"),
            option("host", "HOST"),
            option("port", "PORT"),
            option("administrator", "LOGIN")};
}

static QList<QCommandLineOption> exportOptions()
{
    return {option("output", "DIR"), option("json")};
}

std::span<const Command> commands()
{
    static constexpr Command all[] = {
        {"init", "PLAN --customer NAME [--language fr|en] [--demo]", 1, 1, false, initOptions,
         runInit},
        {"server",
         "add PLAN NAME --address [user@]host[:port] [--as target|source|test] [--identity FILE] "
         "[--jump [user@]host[:port]] [--tags a,b] [--paths store=dir,…] | list PLAN [--json] | "
         "remove PLAN NAME",
         2, 3, false, serverOptions, runServer},
        {"survey",
         "PLAN [NAME…] [--known-hosts FILE] [--accept-new-host-keys] [--count-files] "
         "[--every-archive] [--dry-run]",
         1, -1, false, surveyOptions, runSurvey},
        {"facts", "PLAN [--json]", 1, 1, false, jsonOption, runFacts},
        {"import",
         "PLAN FILE… [--as KIND] [--take-new] [--keep-good-rows] [--map COLUMN=FIELD,…] "
         "[--unit B|kB|KiB|MB|MiB|GB|GiB|TB|TiB] [--dry-run] [--json]",
         2, -1, false, importOptions, runImport},
        {"mailboxes", "PLAN [--json]", 1, 1, false, jsonOption, runMailboxes},
        {"source",
         "PLAN [--json] | PLAN set SYSTEM [--access administrator|each-password] "
         "[--hosting kept|replaced] [--calendars] [--contacts] [--mail-only] [--host HOST] "
         "[--port PORT] [--administrator LOGIN]",
         1, 3, false, sourceOptions, runSource},
        {"methods",
         "PLAN [--json] | PLAN set METHOD --reason TEXT (--address ADDRESS… | [--domain NAME] "
         "[--system NAME])",
         1, 3, false, methodOptions, runMethods},
        {"creation", "PLAN [--json]", 1, 1, false, jsonOption, runCreation},
        {"size", "PLAN [--scenario NAME] [--set KEY=VALUE]… [--json]", 1, 1, false, sizeOptions,
         runSize},
        {"scenario",
         "PLAN list [--json] | PLAN compare [--json] | PLAN add NAME | PLAN copy NAME NEW | "
         "PLAN rename NAME NEW | PLAN remove NAME | PLAN set NAME KEY=VALUE… [--reason TEXT] | "
         "PLAN unset NAME KEY… | PLAN promote NAME",
         2, -1, false, scenarioOptions, runScenario},
        {"assume", "PLAN [KEY=VALUE…] [--unset KEY]… [--reason TEXT]", 1, -1, false, assumeOptions,
         runAssume},
        {"archives", "PLAN [--json]", 1, 1, false, jsonOption, runArchives},
        {"check", "PLAN [--json]", 1, 1, false, jsonOption, runCheck},
        {"report", "PLAN --output FILE.pdf|.html|.json [--language fr|en]", 1, 1, true,
         reportOptions, runReport},
        {"export", "PLAN --output DIR [--json]", 1, 1, false, exportOptions, runExport},
    };
    return all;
}

} // namespace jalon

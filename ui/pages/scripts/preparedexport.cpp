// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/scripts/preparedexport.h"

#include "ui/text/texts.h"

namespace jalon {

/// The rows of a table under its header.
static qint64 rowsOf(const ExportedFile& file)
{
    const bool isTable =
        file.path.endsWith(QLatin1String(".csv")) || file.path.endsWith(QLatin1String(".tsv"));
    return isTable ? qMax<qint64>(0, file.bytes.count('\n') - 1) : -1;
}

PreparedExportPtr prepareExport(const PlanPtr& plan, const CancelToken& cancel)
{
    const Texts words(plan->language);
    ExportOptions options;
    options.cancel = cancel;
    options.sentence = [&](const Message& message) { return words.sentence(message); };
    const auto prepared =
        std::make_shared<PreparedExport>(PreparedExport{plan, exportedFiles(*plan, options), {}});
    if (prepared->made)
        for (const ExportedFile& file : std::as_const(prepared->made->files))
            prepared->listed.append({&file, rowsOf(file)});
    return prepared;
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/reportwriter.h"

#include "core/plan/factsdocument.h"
#include "core/report/reportbuilder.h"
#include "ui/print/reportformats.h"

#include <QFileInfo>
#include <QSaveFile>

namespace jalon {

static Expected<void> save(const QByteArray& bytes, const QString& file)
{
    QSaveFile out(file);
    // Flushed apart: a commit that fails to flush forgets why.
    const bool isWritten = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() &&
                           out.flush() && out.commit();
    if (!isWritten)
        return failure(ErrorKind::Io, "report.unwritten", {file}, out.errorString());
    return {};
}

static QByteArray jsonReport(const ReportDocument& document, const Texts& texts)
{
    return schemaDocument(
        QStringLiteral("jalon.report/1"),
        reportBody(document, [&](const ReportText& text) { return texts.text(text); }));
}

Expected<void> writeReport(const ReportDocument& document, const Texts& texts, const QString& file,
                           const CancelToken& cancel, const std::function<void(int page)>& progress)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    if (suffix == QLatin1String("pdf"))
        bytes = pdfReport(document, texts, cancel, progress);
    else if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        bytes = htmlReport(document, texts);
    else if (suffix == QLatin1String("json"))
        bytes = jsonReport(document, texts);
    else
        return failure(ErrorKind::Usage, "report.unknown-format", {file});
    if (cancel.isCancelled())
        return failure(ErrorKind::Cancelled, "report.cancelled", {file});
    return save(bytes, file);
}

} // namespace jalon

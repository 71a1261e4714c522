// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/print/press.h"

#include "core/report/reportbuilder.h"
#include "ui/print/reportwriter.h"

#include <QProcess>

namespace jalon {

ReportDocument documentOf(const SampleReport& sample)
{
    return buildReport(sample.plan, sample.sizing, sample.findings);
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s failed: install poppler-utils", qPrintable(program));
    return process.readAllStandardOutput();
}

QString Press::write(const ReportDocument& document, const QString& name, Language language) const
{
    const QString file = path(name);
    const Texts texts(language);
    const auto written = writeReport(document, texts, file, {});
    if (!written)
        qFatal("%s", qPrintable(texts.error(written.error())));
    return file;
}

} // namespace jalon

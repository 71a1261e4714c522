// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/samplereport.h"
#include "ui/text/texts.h"

#include <QTemporaryDir>

namespace jalon {

ReportDocument documentOf(const SampleReport& sample);

/// What a tool of poppler-utils says on standard output; ends the test when it fails.
QByteArray outputOf(const QString& program, const QStringList& arguments);

/// Writes documents into a directory of its own.
class Press {
public:
    QString path(const QString& name) const { return m_directory.filePath(name); }
    /// The file written; ends the test when it could not be.
    QString write(const ReportDocument& document, const QString& name,
                  Language language = Language::French) const;

private:
    QTemporaryDir m_directory;
};

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/canceltoken.h"
#include "ui/text/texts.h"

#include <QTextStream>

namespace jalon {

/// What a command may use of the outside: its words, its two streams, the wish to stop.
struct Console {
    Texts texts;
    QTextStream out;
    QTextStream err;
    CancelToken cancel;

    explicit Console(Language language);

    /// Prints the error as one line and returns its exit status.
    int fail(const Error& error);
    void print(const Message& message);
    /// Columns aligned on their widest cell; the first row is the heading.
    void printTable(const QList<QStringList>& rows);
};

/// 2 for wrong usage or unreadable input, 5 when cancelled, else 1.
int exitStatus(const Error& error);

} // namespace jalon

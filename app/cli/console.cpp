// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include <cstdio>

namespace jalon {

Console::Console(Language language)
    : texts(language)
    , out(stdout)
    , err(stderr)
{
}

int exitStatus(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Usage:
    case ErrorKind::Input:
    case ErrorKind::TooLarge:
        return 2;
    case ErrorKind::Cancelled:
        return 5;
    default:
        return 1;
    }
}

int Console::fail(const Error& error)
{
    err << "jalon-cli: " << texts.error(error) << '\n' << Qt::flush;
    return exitStatus(error);
}

void Console::print(const Message& message)
{
    out << texts.sentence(message) << '\n';
}

void Console::printTable(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows)
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = qMax(widths[column], row[column].size());
        }
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 2);
        out << line.trimmed() << '\n';
    }
}

} // namespace jalon

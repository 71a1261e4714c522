// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/citations.h"

#include "core/units/untrusted.h"

#include <QCoreApplication>

namespace jalon {

QString citationText(const Inventory& inventory, const Citation& from)
{
    if (from.source == 0 || from.source > inventory.sources.size())
        return QCoreApplication::translate("jalon::Citation", "entered by hand");
    const QString file = visibleText(inventory.sources.at(from.source - 1).file);
    if (from.line == 0)
        return file;
    //: Where a value comes from: a file and a line of it
    return QCoreApplication::translate("jalon::Citation", "%1, line %2").arg(file).arg(from.line);
}

} // namespace jalon

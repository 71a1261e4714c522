// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

Catalogue reportMessages()
{
    static constexpr CatalogueEntry entries[] = {
        {"report.unwritten", QT_TRANSLATE_NOOP("report", "The document %1 could not be written. Check the free space and the rights on the directory, or choose another file.")},
    };
    return {"report", entries};
}

} // namespace jalon

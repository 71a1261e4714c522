// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/export.h"
#include "ui/models/exportfilesmodel.h"

#include <memory>

namespace jalon {

/// What would be written of a plan, or why nothing can be.
struct PreparedExport {
    PlanPtr plan;
    Expected<Export> made;
    QList<ListedFile> listed; ///< of its files
};
using PreparedExportPtr = std::shared_ptr<const PreparedExport>;

/// May run on any thread.
PreparedExportPtr prepareExport(const PlanPtr& plan, const CancelToken& cancel);

} // namespace jalon

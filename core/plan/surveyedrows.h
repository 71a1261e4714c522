// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/jsonbuffer.h"
#include "core/plan/plan.h"

namespace jalon {

namespace rows {
class TableReader;
}
struct TableSlices;

// The mailboxes of the servers' facts as one table of the plan file: hundreds of thousands of facts
// that share a few provenances, which the key `provenances` lists. The column `from` is the number
// of the row's; a cell is a bare value, [value, its own provenance], or [value, provenance, the
// measured value it overrules, the provenance of that].

bool hasSurveyed(const QList<Server>& servers);
void writeSurveyed(JsonBuffer& out, const QList<Server>& servers, const QJsonObject& rest);
/// Appends to the facts of `servers`.
void readSurveyed(rows::TableReader& reader, const TableSlices& slices, QList<Server>& servers);

} // namespace jalon

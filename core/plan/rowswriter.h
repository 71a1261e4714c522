// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/inventory.h"
#include "core/plan/jsonbuffer.h"

namespace jalon {

// The inventory's tables as the plan file holds them: {"columns": […], "rows": […]}, one row a
// line. Columns in which nothing is known are left out. The column `from` is the row's citation,
// [source, line]: a cell that cites it is a bare value, another one is [value, source, line]; what
// is missing is null. `rest` are keys of the table nobody here knows.

void writeMailboxes(JsonBuffer& out, const MailboxTable& mailboxes, const QJsonObject& rest);
void writeDelegations(JsonBuffer& out, const QList<Delegation>& delegations,
                      const QJsonObject& rest);
void writePstFiles(JsonBuffer& out, const QList<PstFile>& files, const QJsonObject& rest);

} // namespace jalon

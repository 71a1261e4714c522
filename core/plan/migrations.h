// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/error.h"

#include <QJsonObject>

#include <span>

namespace jalon {

/// One pure step from a version of the plan file to the next.
using Migration = QJsonObject (*)(QJsonObject);

/// The steps, the first from version 1 to 2.
std::span<const Migration> planMigrations();

/// Brings `plan` from version `from` to `from + steps.size()` at most, applying what is left of
/// `steps`.
QJsonObject migrate(QJsonObject plan, int from, std::span<const Migration> steps);

} // namespace jalon

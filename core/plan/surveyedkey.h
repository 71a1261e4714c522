// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/facts.h"

namespace jalon {

/// The key of a mailbox as a survey spells it. From 4.3 on BlueMind names it in a domain of its
/// own, `<uid>.internal`, where people know it by the domain's first alias. Source: BlueMind's
/// page on installing 4.3.
QString surveyedKey(const ServerFacts& facts, const QString& address);

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/error.h"

namespace jalon {

/// `{"schema":…,…}`: one JSON object whose first key is the schema, the others sorted.
QByteArray schemaDocument(const QString& schema, const QJsonObject& body);

/// What is known of the servers: `jalon.facts/1`. Identities (name, as, mount, store, what…) are
/// plain text; every other leaf carries its provenance.
QJsonObject factsBody(const Plan& plan);

/// Reads a `jalon.facts/1` document into the plan, adding the servers it lacks. A bare leaf is
/// entered by hand at `now`, from `name`. A round trip changes nothing.
Expected<Plan> importFacts(const Plan& plan, const QByteArray& text, const QString& name,
                           const QDateTime& now);

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/facts.h"
#include "core/units/error.h"

namespace jalon {

enum class FactKind { Text, Number, Bytes, Truth, Duration };

/// A place for one fact: known or still to be entered. Paths are those of `factRows`.
struct FactSlot {
    QString path;
    FactKind kind = FactKind::Text;
    bool isKnown = false;
};

/// Every fact a server may have, in the order of `factRows`: those of the machine, and those of
/// each filesystem, store, database… it lists. Mailboxes and lists of plain texts are left out.
QList<FactSlot> factSlots(const ServerFacts& facts);

/// The value entered by hand, with the measured one kept beside it. `at` and `source` say who says
/// so, when. Nothing when there is no such place or the value is of another kind.
std::optional<ServerFacts> withEnteredFact(ServerFacts facts, const QString& path,
                                           const Argument& value, const QDateTime& at,
                                           const QString& source);

/// Back to the measured value; without one, the fact is unknown again.
ServerFacts withoutEnteredFact(ServerFacts facts, const QString& path);

/// The element of a list that a fact belongs to: "filesystems[/var].usedBytes" →
/// "filesystems[/var]"; empty when it belongs to none.
QString elementOf(const QString& path);

/// One element of a list less, with all its facts: a filesystem, store, database, service, memory
/// setting, domain, mailbox ("mailboxes[a@b]") or unread entry ("unread[what]"). Of several with
/// the same name, the first. Nothing when there is no such element.
std::optional<ServerFacts> withoutElement(ServerFacts facts, const QString& element);

} // namespace jalon

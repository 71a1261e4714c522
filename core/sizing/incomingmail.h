// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/mailvolume.h"

namespace jalon {

/// Whether terms get the inputs and the formulas that a reader checks them by: where only the
/// figures count, making them takes longer than the figures.
enum class Explained { Yes, No };

/// What is moved in from outside, expanded.
struct IncomingMail {
    /// Why a volume is not known: the last part of `sizing.missing.<missing>`; empty: it is.
    QString missing;
    SizeRange shared;                 ///< what no server is named for: an equal share each
    QString sharedText;               ///< what formulas call it: "moved", "moved − inventory"
    QHash<QString, SizeRange> placed; ///< by server
    QList<TermInput> inputs;          ///< "inventory@server", "inventory.imapsync@server" are those
                                      ///< of that server alone
    int expansions = 0;               ///< how many pairs of ratios it was multiplied by
    Explained explained = Explained::Yes;

    bool isKnown() const { return missing.isEmpty(); }
    bool isNone() const { return isKnown() && shared.high == ByteSize() && placed.isEmpty(); }
};

/// How much mail becomes once a method has moved it: the low and the high ratio.
struct Expansion {
    const char* low; ///< assumptions
    const char* high;
    const char* name; ///< as formulas call it: "imapsync", "pst"
};
/// Without a method, that of any mail that no inventory tells of.
Expansion expansionOf(std::optional<Method> method);
/// Every method that may have moved some of it, none first.
std::span<const std::optional<Method>> movingMethods();
SizeRange expanded(ByteSize volume, std::optional<Method> method, const Assumptions& assumptions);
SizeRange expanded(const MethodVolumes& volumes, const Assumptions& assumptions);

/// `fill.incomingBytes` when it was set or nothing else tells; else what the inventory moves to
/// each server; the sources' mail as measured where there is no inventory, and where it is larger,
/// the difference counts in the high figure. All times the expansion.
IncomingMail incomingMail(const Plan& plan, const Moves& moves, const Assumptions& assumptions,
                          Explained explained = Explained::Yes);

} // namespace jalon

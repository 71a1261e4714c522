// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/sizing.h"

namespace jalon {

/// What a figure of a disagreement counts.
enum class AdviceUnit { Bytes, OperationsPerSecond };

/// One official figure, from low to high, and the page it is of.
struct OfficialFigure {
    qint64 low = 0;
    qint64 high = 0;
    const char* source = "";
};

/// Two official figures for one thing, shown together: neither is chosen.
struct Disagreement {
    const char* id; ///< its words are `hardware.disagreement.<id>`
    AdviceUnit unit = AdviceUnit::Bytes;
    OfficialFigure one;
    OfficialFigure other;
};

/// What BlueMind's unit tables ask of the machine that carries everything.
struct HardwareNeed {
    qint64 cores = 0;
    ByteSize memory;      ///< in decimal GB: what a system shows of a module is a little less
                          ///< than its binary size
    bool isSplit = false; ///< the table supposes search (and, in version 4, mail) elsewhere
};

enum class Dedication { NotNeeded, Needed, Unknown };

struct HardwareAdvice {
    qint64 users = 0; ///< of the inventory and of the target servers, each once
    qint64 units = 0;
    HardwareNeed version4;
    HardwareNeed version5;
    QString server;              ///< the core server, or the only target; empty: none can be named
    std::optional<qint64> cores; ///< of that server
    std::optional<ByteSize> memory;          ///< of that server
    std::optional<ByteSize> mail;            ///< live and archives of all target servers
    Dedication search = Dedication::Unknown; ///< a server of its own for it, from dedicated.search
    Dedication mailServer = Dedication::Unknown; ///< from dedicated.mail
    QList<Disagreement> disagreements;           ///< those whose inputs are known
};

/// Live and archives of all target mail servers; nothing when one of them is not known.
std::optional<ByteSize> allMail(const Sizing& sizing);

/// Cores and memory by units. Source: BlueMind 4: Dimensionnement matériel, 2022-06; memory of
/// version 5: BlueMind 5: Dimensionnement. Precondition: units ≥ 0.
HardwareNeed needOfVersion4(qint64 units);
HardwareNeed needOfVersion5(qint64 units);

/// Pure. Users: user mailboxes that are moved or upgraded and not suspended; each is
/// `units.perUser` units.
HardwareAdvice hardwareAdvice(const Plan& plan, const Sizing& sizing);

} // namespace jalon

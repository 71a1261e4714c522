// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/error.h"

#include <span>

namespace jalon {

/// What a method is chosen from: the decision table's columns.
struct MethodCase {
    MailSystem system = MailSystem::Imap;
    SourceAccess access = SourceAccess::Unknown;
    bool collaborative = false; ///< calendars or address books must move
    bool pst = false;           ///< a PST file is to be loaded into it
    bool liveMail = true;       ///< the old system holds mail beside the PST files
};

/// A decision: what to do, why, and what else may be chosen instead. `reason` is a message id,
/// `method.<…>`; nothing is chosen when something is missing, which `reason` then names.
struct MethodRule {
    const char* reason;
    std::optional<Method> method;
    std::span<const Method> allowed; ///< the first is `method`
};

/// Total over `MethodCase`: there is a rule for each of them.
const MethodRule& methodRule(const MethodCase& of);

/// The method of one mailbox.
struct MethodChoice {
    const MethodRule* rule = nullptr;
    std::optional<Method> method; ///< the operator's where he chose, else the rule's
    bool overridden = false;
    bool leftBehind = false;
};

/// The choice for each row of `plan.inventory.mailboxes`, in its order. Pure; a hundred thousand
/// in a few milliseconds.
QList<MethodChoice> chooseMethods(const Plan& plan);

/// Mailboxes chosen alike, for one question instead of a hundred thousand.
struct MethodGroup {
    MethodChoice choice;
    MailSystem system = MailSystem::Imap;
    QList<qsizetype> rows; ///< ascending
    ByteSize volume;       ///< of those that tell theirs, archives included
    qint64 messages = 0;
    qint64 unknownVolumes = 0;
    QStringList reasons; ///< the operator's, each once, where he chose otherwise
};

/// The largest first.
QList<MethodGroup> methodGroups(const Plan& plan, const QList<MethodChoice>& choices);

/// The operator's choice for these rows. Refuses an empty reason (`method.no-reason`) and a method
/// the rule of one of them does not allow (`method.not-allowed`, which names it).
Expected<Plan> withMethod(Plan plan, std::span<const qsizetype> rows, Method method,
                          const QString& reason, const QDateTime& at);
/// Back to the rule's choice.
Plan withoutMethodOverride(Plan plan, std::span<const qsizetype> rows);

} // namespace jalon

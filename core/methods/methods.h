// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/error.h"

#include <QFlags>
#include <QJsonObject>

#include <functional>
#include <span>

namespace jalon {

/// What a method is chosen from: the decision table's columns.
struct MethodCase {
    std::optional<MailSystem> system; ///< nothing: no source says which
    Hosting hosting = Hosting::Unknown;
    MailboxKind kind = MailboxKind::User;
    SourceAccess access = SourceAccess::Unknown;
    bool collaborative = false; ///< calendars or address books must move
    bool pst = false;           ///< a PST file is to be loaded into it
    bool liveMail = true;       ///< the old system holds mail beside the PST files
};

/// A decision: what to do, why, and what else may be chosen instead. `reason` is a message id,
/// `method.<…>`; nothing is chosen when something is missing, which `reason` then names, or when
/// there is nothing to fill.
struct MethodRule {
    const char* reason;
    std::optional<Method> method;
    std::span<const Method> allowed; ///< the first is `method`; none when there is no method
    const char* source = "";         ///< the document the decision comes from, as printed
    bool nothingToFill = false;      ///< no method, and none is needed
};

/// Total over `MethodCase`: there is a rule for each of them.
const MethodRule& methodRule(const MethodCase& of);

/// What else is to be known of moving a mailbox by a method.
enum class MethodNote : quint8 {
    PstAfter = 1,       ///< its PST files are loaded afterwards by the server-side PST tool
    CalendarsApart = 2, ///< the method leaves calendars and address books, which must move
    CalendarsToTry = 4, ///< whether the method takes them is for the rehearsal to tell
    FilledByMember = 8, ///< BlueMind's shared mailboxes have no login: a user with the right to
                        ///< write fills it
};
Q_DECLARE_FLAGS(MethodNotes, MethodNote)
Q_DECLARE_OPERATORS_FOR_FLAGS(MethodNotes)

/// The notes of moving `of` by `method`.
MethodNotes methodNotes(const MethodCase& of, Method method);
/// Their message ids, `method.note.<…>`.
QStringList noteIds(MethodNotes notes);

/// The method of one mailbox.
struct MethodChoice {
    const MethodRule* rule = nullptr;
    std::optional<Method> method; ///< the operator's where he chose, else the rule's; nothing for
                                  ///< what stays behind
    bool overridden = false;
    bool leftBehind = false;
    bool overrideRefused = false; ///< the operator's choice is no longer one the rule allows
    MethodNotes notes{};

    friend bool operator==(const MethodChoice&, const MethodChoice&) = default;
};

/// What the plan says of an old system, with what the roles of its servers tell of BlueMind's
/// hosting: replaced when a source server runs BlueMind, else kept when a target runs 3.5.
SourceProfile sourceProfile(const Plan& plan, MailSystem system);

/// The column values of one mailbox. `hasPst`: a PST file names it as its owner.
MethodCase methodCase(const Mailbox& mailbox, const SourceProfile& profile, bool hasPst);

/// The choice for each row of `plan.inventory.mailboxes`, in its order. Pure; a hundred thousand
/// in a few milliseconds.
QList<MethodChoice> chooseMethods(const Plan& plan);

/// Mailboxes chosen alike, for one question instead of a hundred thousand.
struct MethodGroup {
    MethodChoice choice;
    std::optional<MailSystem> system;
    QList<qsizetype> rows; ///< ascending
    ByteSize volume;       ///< of those that tell theirs, archives included
    qint64 messages = 0;
    qint64 unknownVolumes = 0;
    qint64 unknownMessages = 0;
    QStringList reasons; ///< the operator's, each once, where he chose otherwise or leaves behind
};

/// The largest first.
QList<MethodGroup> methodGroups(const Plan& plan, const QList<MethodChoice>& choices);

/// The operator's choice for these rows. Refuses an empty reason (`method.no-reason`) and a method
/// the rule of one of them does not allow (`method.not-allowed`, which names it). What the rule
/// chooses anyway is kept as well, with its reason: it stays should the rule choose otherwise.
Expected<Plan> withMethod(Plan plan, std::span<const qsizetype> rows, Method method,
                          const QString& reason, const QDateTime& at);
/// Back to the rule's choice.
Plan withoutMethodOverride(Plan plan, std::span<const qsizetype> rows);

/// What is known of an old system, put in the place of what was. Refuses an administrator on Domino
/// (`source.domino-administrator`: it lets none read the mailboxes of others), a hosting of
/// anything but BlueMind (`source.hosting`), a host or a login with spaces, quotes or control
/// characters (`source.wrong-host`, `source.wrong-administrator`), a port that is none
/// (`source.wrong-port`), anything of PST files (`source.pst`).
Expected<Plan> withSource(Plan plan, const SourceProfile& profile);

/// The body of `jalon.methods/1`. `text` gives the words of a message, in the caller's language.
QJsonObject methodsBody(const Plan& plan, const QList<MethodChoice>& choices,
                        const std::function<QString(const Message&)>& text);

} // namespace jalon

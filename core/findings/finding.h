// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"
#include "core/sizing/sizing.h"

#include <functional>

namespace jalon {

enum class Severity { Info, Low, Medium, High };
/// `Unknown`: a fact the rule needs is missing. It never counts as holding.
enum class FindingState { Holds, Fails, Unknown };

struct FindingEvidence {
    QString server;
    QString command;
    QDateTime at;
    QString excerpt;
};

/// One rule's answer over the whole plan.
struct Finding {
    QString key; ///< stable: "disk.full", "version.before-4.5"…
    Severity severity = Severity::Info;
    bool blocks = false;
    FindingState state = FindingState::Unknown;
    QStringList subjects; ///< "server", "server:/mount"…: what fails, or what is unknown
    QString words;     ///< of subjects that are ids and no names: "mail-system.", what the ids of
                       ///< their words begin with; "probe.": "server:" and what was not read
    Message statement; ///< what was found, in a sentence
    QList<FindingEvidence> evidence;
    Message remedy;
    QString command; ///< what the operator may run himself, or empty
    QString source;  ///< the document and page the rule comes from
    std::optional<Waiver> waiver;

    bool isWaived(const QDate& today) const { return waiver && waiver->until >= today; }
};

/// Every rule of the list, in its order; the clock is the caller's.
QList<Finding> checkPlan(const Plan& plan, const Sizing& sizing);
/// The same, with the methods and the creation somebody already has.
QList<Finding> checkPlan(const Plan& plan, const Sizing& sizing, const QList<MethodChoice>& choices,
                         const Creation& creation);

/// The body of `jalon.findings/1`. `text` gives the words of a message, in the caller's language.
QJsonObject findingsBody(const QList<Finding>& findings,
                         const std::function<QString(const Message&)>& text);

/// Exit status of `check`: 3 when a finding that blocks fails and is not waived, 4 when one that
/// does not block fails and is not waived, else 0.
int checkStatus(const QList<Finding>& findings, const QDate& today);

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/facts.h"
#include "core/plan/inventory.h"
#include "core/units/message.h"

#include <QDate>

#include <memory>

namespace jalon {

enum class ServerRole { Target, Source, Test };
enum class Language { French, English };

/// One command as it ran: the proof behind the facts. The excerpt is bounded and holds no secret.
struct Evidence {
    QString probe;
    QString command;
    QDateTime at;
    qint64 milliseconds = 0;
    qint64 status = 0; ///< exit status, −1 when killed or never ended
    qint64 bytes = 0;  ///< size of the whole answer
    QString excerpt;
    QJsonObject extra;
};

enum class SurveyOutcome { Never, Done, Partial, Cancelled, Failed };

/// How the last survey of a server went, with its proofs.
struct SurveyRecord {
    SurveyOutcome outcome = SurveyOutcome::Never;
    QDateTime at;
    Message failure; ///< what stopped it, when something did
    QString detail;  ///< the server's own words about it, already made visible
    QList<Evidence> evidence;
    QJsonObject extra;
};

/// A server: how to reach it and what is known of it. No secret is ever part of it.
struct Server {
    QString name; ///< unique in the plan, chosen by the operator
    ServerRole as = ServerRole::Target;
    QString address;  ///< [user@]host[:port], empty for a server that is only described by hand
    QString identity; ///< private key file
    QString jump;     ///< [user@]host[:port] of the bastion
    QMap<QString, QString> paths; ///< store → directory, where the operator knows better
    ServerFacts facts;
    SurveyRecord survey;
    QJsonObject extra;
};

/// An assumption the operator set: a number in the unit its catalogue entry says.
struct AssumptionValue {
    QString key;
    qint64 value = 0; ///< bytes, parts per million, or a count: see `sizing/assumptions.h`
    QString reason;
    QDateTime at;
    QJsonObject extra;
};

/// A named set of overrides on top of the plan's assumptions; equal to its list of differences.
struct Scenario {
    QString name;
    QList<AssumptionValue> overrides;
    QJsonObject extra;
};

/// One finding accepted by a named person, for a reason, until a date.
struct Waiver {
    QString finding;      ///< the finding's key
    QStringList subjects; ///< which of its subjects; empty: all
    QString person;
    QString reason;
    QDate until;
    QDateTime at;
    QJsonObject extra;
};

/// The document: one customer, one migration. A value: copied cheaply, never changed in place
/// once it is shared as `PlanPtr`.
struct Plan {
    QString customer;
    QString author;
    QString reference;
    QString notes;
    Language language = Language::French;
    QDateTime created;
    QDateTime modified;
    QList<Server> servers;
    Inventory inventory; ///< what is to be moved
    QList<AssumptionValue> assumptions;
    QList<Scenario> scenarios;
    QList<Waiver> waivers;
    QJsonObject extra; ///< keys of newer or other writers, kept as they were
};

using PlanPtr = std::shared_ptr<const Plan>;

/// The server of that name, or nothing.
const Server* findServer(const Plan& plan, const QString& name);
Server* findServer(Plan& plan, const QString& name);

} // namespace jalon

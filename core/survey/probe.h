// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"
#include "core/units/secret.h"

#include <QByteArray>

namespace jalon {

/// What one probe answered, unframed: bytes from outside, to be parsed as such.
struct ProbeAnswer {
    QString probe;
    QString
        command;  ///< what says it, for the provenance: the probe's command, else its whole script
    QDateTime at; ///< UTC, this computer's clock
    std::chrono::milliseconds took{0};
    std::chrono::milliseconds roundTrip{
        0}; ///< from the sending of the script to the end of this answer
    int status = 0;
    bool isTruncated = false; ///< over its size limit: nothing in it may be taken as complete
    bool hasTimedOut = false;
    QByteArray output;
    QByteArray errors;
};

/// How to open the databases: read from /etc/bm/bm.ini, kept in memory for this survey only.
struct DatabaseAccess {
    QString host;
    quint16 port = 5432;
    QString user;
    Secret password;
};

/// A line of the server's mount table.
struct MountPoint {
    QByteArray path;    ///< as the server spells it, octal escapes undone
    QString filesystem; ///< the mount its filesystem is listed under; empty for what is no real
                        ///< filesystem
};

/// The facts of one server as its probes fill them in.
class SurveyDraft {
public:
    explicit SurveyDraft(const Server& server)
        : m_server(server)
    {
    }

    const Server& server() const { return m_server; }
    ServerFacts& facts() { return m_facts; }
    std::optional<DatabaseAccess>& databaseAccess() { return m_access; }
    /// The mount table, in the order of mounting: a later line hides an earlier one of the same
    /// path.
    QList<MountPoint>& mounts() { return m_mounts; }

    template <class T>
    static Fact<T> measured(T value, const ProbeAnswer& answer, bool estimated = false)
    {
        return {std::move(value),
                {Origin::Measured, answer.at, answer.command, estimated},
                std::nullopt};
    }
    /// Notes something as unknown, with its reason: a message id of the survey's catalogue.
    void unread(const QString& what, const char* messageId, const QString& detail = {});

private:
    const Server& m_server;
    ServerFacts m_facts;
    std::optional<DatabaseAccess> m_access;
    QList<MountPoint> m_mounts;
};

/// One look at a server: a fixed piece of POSIX shell and the pure function that reads its answer.
/// `script` runs under `sh` with LC_ALL=C, at the lowest priority; `$R` is empty or `sudo -n`;
/// it may use the script's variables of `scriptprelude.h`, always quoted, and nothing of any
/// answer.
struct Probe {
    const char* id;
    const char* script;
    bool isLong = false; ///< runs under `longProbeTimeout`
    ByteSize outputLimit{1LL << 20};
    bool holdsSecret = false; ///< its answer never goes into evidence
    /// Reads a complete answer into the draft. Called only when the answer is whole (exit status
    /// whatever it is); a failed, cut or timed-out probe becomes an unread entry by itself.
    void (*read)(const ProbeAnswer& answer, SurveyDraft& draft) = nullptr;
    /// The one command of a longer script that its figures come from; null: the script is that
    /// command.
    const char* command = nullptr;
    bool isPatient = false; ///< long, and runs under `patientProbeTimeout`
};

} // namespace jalon

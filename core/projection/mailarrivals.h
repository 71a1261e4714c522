// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/model.h"

namespace jalon::projection {

/// Puts into the mail servers of a model what arrives on them, and when: the mail of the waves, the
/// archives of 3.5 that are written back, and who grows meanwhile. What would not end within
/// `dayLimit` cuts the model.
class MailArrivals {
public:
    /// All of them outlive it; `model` has its waves already.
    MailArrivals(const Moves& moves, const IncomingMail& incoming, const Assumptions& assumptions,
                 qsizetype mailServers, Model& model);

    /// `mail` has its present volumes already.
    void addTo(const TargetServer& target, MailModel& mail);

private:
    /// Mail that moves into a server, expanded, and the waves that bring it in proportion to
    /// theirs.
    struct Pool {
        ByteSize all;
        ByteSize weight;
        QList<std::pair<const MovedWave*, ByteSize>> waves;
    };
    static void addGrowingMail(const TargetServer& target, MailModel& mail);
    Pool poolOf(ByteSize all, const QList<const MovedWave*>& waves) const;
    static void pour(const Pool& pool, MailModel& mail, std::vector<ByteSize>& byWave);
    void addFilling(const TargetServer& target, MailModel& mail);
    void addReintegration(const TargetServer& target, MailModel& mail);

    const IncomingMail& m_incoming;
    const Assumptions& m_assumptions;
    const qsizetype m_mailServers;
    Model& m_model;
    QHash<QString, QList<const MovedWave*>> m_placed; ///< by server
    QList<const MovedWave*> m_anywhere;
};

} // namespace jalon::projection

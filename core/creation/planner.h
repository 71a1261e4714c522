// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"
#include "core/creation/target.h"

#include <functional>
#include <unordered_map>

namespace jalon {

/// What a new mailbox may hold, beside what it had.
struct QuotaPolicy {
    Ratio margin;         ///< above the mail it must hold
    bool isRaised = true; ///< where the quota it had does not hold its mail
    ByteSize otherwise;   ///< of one that tells none, at the least; zero: none

    explicit QuotaPolicy(const Assumptions& assumptions);
};

/// Makes one creation, step after step.
class CreationPlanner {
public:
    CreationPlanner(const Plan& plan, const QList<MethodChoice>& choices,
                    const QuotaPolicy& quotas);
    Creation take();

private:
    struct TextHash {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };
    struct TextEqual {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };

    void addEntry(qsizetype row, const Mailbox& mailbox, const MethodChoice& choice);
    qsizetype domainOfAddress(QStringView name);
    DomainEntry newDomain(const QString& name) const;
    QString keyOf(const Mailbox& mailbox, const QString& local, const QString& domain) const;
    void compareWithTarget(MailboxEntry& entry, const Mailbox& mailbox, const QString& key,
                           bool isFilled);
    void nameEntry(MailboxEntry& entry, const Mailbox& mailbox) const;
    void giveQuota(MailboxEntry& entry, const Mailbox& mailbox, const QString& key) const;
    void raiseQuota(MailboxEntry& entry, const Mailbox& mailbox, ByteSize need) const;
    void addAliases();
    void proposeAliasDomains();
    void judgeAliases(qsizetype index);
    qsizetype entryOf(const QString& address) const;
    bool mayFill(qsizetype user, qsizetype shared) const;
    QHash<qsizetype, qsizetype> fillers() const;
    void chooseFillers();
    void place();
    void placeByHand(MailboxEntry& entry, const Mailbox& mailbox);
    quint64 serversFor(const DomainEntry& domain) const;
    void sumUp();

    static MailboxKind kindOf(const Mailbox& mailbox)
    {
        return mailbox.kind ? mailbox.kind->value : MailboxKind::User;
    }
    const Mailbox& mailboxOf(const MailboxEntry& entry) const
    {
        return m_plan.inventory.mailboxes.at(entry.row);
    }
    QString addressOf(qsizetype entry) const
    {
        return mailboxOf(m_creation.mailboxes.at(entry)).address;
    }

    const Plan& m_plan;
    const QList<MethodChoice>& m_choices;
    const QuotaPolicy m_quotas;
    const Target m_target;
    Creation m_creation;
    std::unordered_map<QString, qsizetype, TextHash, TextEqual> m_domains;
    QHash<QString, qsizetype> m_domainNames;
    QList<qsizetype> m_domainOf;        ///< of each entry
    QHash<QString, qsizetype> m_logins; ///< login@domain → entry
    QHash<QString, qsizetype> m_addresses;
    QList<qsizetype> m_serverOf; ///< of each entry, of the mail servers; −1: still to be placed
    QList<qsizetype> m_withAliases;
};

} // namespace jalon

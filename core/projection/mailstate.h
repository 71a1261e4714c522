// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/model.h"

namespace jalon::projection {

enum Bound { Low, High };
inline constexpr std::array bounds{Low, High};

/// What one mail server has received and moved by the end of one day.
struct MailState {
    ByteSize fill, plain, growthLive, growthArchives, archived, packedRemoved, stubsRemoved;

    ByteSize live(const MailModel& mail) const
    {
        return mail.live + fill + plain + growthLive - archived - stubsRemoved;
    }
    /// In the archive partition of version 4 and in the Snappy store of 3.5.
    ByteSize archives(const MailModel& mail) const
    {
        return mail.archives + archived + growthArchives + (mail.packed - packedRemoved);
    }
    ByteSize all(const MailModel& mail) const { return live(mail) + archives(mail); }
};

using Growth = std::array<Ratio, sizeClassCount>;

/// What each class of mailboxes has grown by since today.
Growth grownBy(const Model& model, int day);

/// What the mailboxes of a server receive by a day, those of today and those that move in.
struct GrownMail {
    ByteSize present, moved;
};
GrownMail grownMail(const MailModel& mail, const Growth& by);

/// Puts the growth of another day into a state in which nothing else changes any more.
void growTo(int day, const MailModel& mail, const GrownMail& grown, MailState& state);

/// `grown` is that of the day, which both bounds share.
MailState stateOf(const Model& model, const MailModel& mail, int day, Bound bound,
                  const GrownMail& grown);

} // namespace jalon::projection

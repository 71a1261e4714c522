// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/dayspan.h"
#include "core/projection/model.h"

namespace jalon::projection {

/// What each class of mailboxes has grown by since today.
using Growth = std::array<Ratio, sizeClassCount>;
/// On every day of a span; a day before today is today.
ByDay<Growth> growthOn(const Model& model, DaySpan span);

/// What one mail server has received and moved by the end of each day of a span, and what it holds
/// then. A day before today is today.
struct MailDays {
    Column fill{}, plain{}, growthLive{}, growthArchives{}, archived{}, packedRemoved{},
        stubsRemoved{};
    Column live{};
    Column all{}; ///< with the archive partition of version 4 and the Snappy store of 3.5

    void compute(const Model& model, const MailModel& mail, DaySpan span,
                 const ByDay<Growth>& growth);
    /// From the last of `days` computed days on, nothing changes but growth: that day stands for
    /// all of the spans that `grow` computes.
    void settle(int days);
    void grow(const MailModel& mail, DaySpan span, const ByDay<Growth>& growth);

private:
    Column m_live{}, m_others{}; ///< before what grows; the other stores are part of `all`

    void receive(const Model& model, const MailModel& mail, DaySpan span);
    void archive(const Model& model, const MailModel& mail, DaySpan span);
    void hold(const MailModel& mail, DaySpan span);
};

} // namespace jalon::projection

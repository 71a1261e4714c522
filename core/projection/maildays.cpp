// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/maildays.h"

#include "core/sizing/exact.h"

#include <algorithm>

namespace jalon::projection {

static int dayOf(DaySpan span, size_t index)
{
    return std::max(0, span.first + int(index));
}

ByDay<Growth> growthOn(const Model& model, DaySpan span)
{
    ByDay<Growth> growth;
    for (size_t d = 0; d < size_t(span.count); ++d)
        for (size_t i = 0; i < sizeClassCount; ++i)
            growth[d][i] = grownBy(model.growth[i], dayOf(span, d));
    return growth;
}

/// What has arrived of a volume by a day, whose high figure the arrivals tell.
static Pair arrivedBy(const SizeRange& volume, const Arrivals& arrivals, int day)
{
    if (volume.high == ByteSize())
        return {};
    const ByteSize arrived = arrivals.at(day);
    return {exact::share(volume.low, arrived.bytes(), volume.high.bytes()), arrived};
}

void MailDays::receive(const Model& model, const MailModel& mail, DaySpan span)
{
    const size_t days = size_t(span.count);
    if (mail.moved.high > ByteSize())
        for (size_t d = 0; d < days; ++d)
            fill[d] = arrivedBy(mail.moved, mail.filling, dayOf(span, d));
    if (mail.plain.high == ByteSize())
        return;
    const auto cameBack = [&](ByteSize whole, int by) {
        const ByteSize back =
            exact::share(whole, mail.reintegration.at(by).bytes(), mail.plain.high.bytes());
        return Pair{back, back};
    };
    for (size_t d = 0; d < days; ++d) {
        const int day = dayOf(span, d);
        plain[d] = arrivedBy(mail.plain, mail.reintegration, day);
        packedRemoved[d] = cameBack(mail.packed, day);
        stubsRemoved[d] = cameBack(mail.stubs, day - model.pruneDays);
    }
}

// Every night takes what had come by the evening before.
void MailDays::archive(const Model& model, const MailModel& mail, DaySpan span)
{
    if (!mail.isArchived)
        return;
    const ByteSize firstNight = (mail.liveOnDisk - mail.stubs).scaledUp(mail.archivableLive);
    Pair filled = arrivedBy(mail.moved, mail.filling, span.first - 1);
    Pair back = arrivedBy(mail.plain, mail.reintegration, span.first - 1);
    for (size_t d = 0; d < size_t(span.count); ++d) {
        const bool hasWorked = dayOf(span, d) > model.startDay;
        for (const Bound bound : bounds)
            archived[d][bound] = hasWorked
                                     ? filled[bound].scaledUp(mail.archivable) +
                                           back[bound].scaledUp(mail.archivablePlain) + firstNight
                                     : ByteSize();
        filled = fill[d];
        back = plain[d];
    }
}

/// What it holds but for growth.
void MailDays::hold(const MailModel& mail, DaySpan span)
{
    for (size_t d = 0; d < size_t(span.count); ++d)
        for (const Bound bound : bounds) {
            m_live[d][bound] = mail.live + fill[d][bound] + plain[d][bound] - archived[d][bound] -
                               stubsRemoved[d][bound];
            m_others[d][bound] =
                mail.archives + archived[d][bound] + (mail.packed - packedRemoved[d][bound]);
        }
}

void MailDays::grow(const MailModel& mail, DaySpan span, const ByDay<Growth>& growth)
{
    const bool hasMoved = mail.moved.high > ByteSize();
    for (size_t d = 0; d < size_t(span.count); ++d) {
        ByteSize present, moved;
        for (size_t i = 0; i < sizeClassCount; ++i) {
            if (mail.presentBySize[i] > ByteSize())
                present += mail.presentBySize[i].scaledUp(growth[d][i]);
            if (mail.movedBySize[i] > ByteSize())
                moved += mail.movedBySize[i].scaledUp(growth[d][i]);
        }
        for (const Bound bound : bounds) {
            ByteSize grown = present;
            if (hasMoved)
                grown += exact::share(moved, fill[d][bound].bytes(), mail.moved.high.bytes());
            if (mail.isArchived)
                growthArchives[d][bound] = grown.scaledDown(mail.archivable);
            growthLive[d][bound] = grown - growthArchives[d][bound];
            live[d][bound] = m_live[d][bound] + growthLive[d][bound];
            all[d][bound] = live[d][bound] + m_others[d][bound] + growthArchives[d][bound];
        }
    }
}

void MailDays::compute(const Model& model, const MailModel& mail, DaySpan span,
                       const ByDay<Growth>& growth)
{
    receive(model, mail, span);
    archive(model, mail, span);
    hold(mail, span);
    grow(mail, span, growth);
}

void MailDays::settle(int days)
{
    for (Column* column :
         {&fill, &plain, &archived, &packedRemoved, &stubsRemoved, &m_live, &m_others})
        column->fill(Pair((*column)[size_t(days - 1)]));
}

} // namespace jalon::projection

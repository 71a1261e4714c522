// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/mailstate.h"

#include "core/sizing/exact.h"

namespace jalon::projection {

static ByteSize bounded(const SizeRange& range, Bound bound)
{
    return bound == Low ? range.low : range.high;
}

Growth grownBy(const Model& model, int day)
{
    Growth grown;
    for (size_t i = 0; i < sizeClassCount; ++i)
        grown[i] = grownBy(model.growth[i], day);
    return grown;
}

GrownMail grownMail(const MailModel& mail, const Growth& by)
{
    GrownMail grown;
    for (size_t i = 0; i < sizeClassCount; ++i) {
        grown.present += mail.presentBySize[i].scaledUp(by[i]);
        grown.moved += mail.movedBySize[i].scaledUp(by[i]);
    }
    return grown;
}

static void addGrowth(const MailModel& mail, int day, const GrownMail& by, MailState& state)
{
    ByteSize grown = by.present;
    if (mail.moved.high > ByteSize() && day >= mail.filling.firstDay())
        grown += exact::share(by.moved, state.fill.bytes(), mail.moved.high.bytes());
    if (mail.isArchived)
        state.growthArchives = exact::shareDown(grown, mail.archivable.ppm, 1'000'000);
    state.growthLive = grown - state.growthArchives;
}

MailState stateOf(const Model& model, const MailModel& mail, int day, Bound bound,
                  const GrownMail& grown)
{
    MailState state;
    const auto filledBy = [&](int by) {
        return mail.moved.high == ByteSize()
                   ? ByteSize()
                   : exact::share(bounded(mail.moved, bound), mail.filling.at(by).bytes(),
                                  mail.moved.high.bytes());
    };
    const auto cameBack = [&](ByteSize whole, int by) {
        return mail.plain.high == ByteSize()
                   ? ByteSize()
                   : exact::share(whole, mail.reintegration.at(by).bytes(),
                                  mail.plain.high.bytes());
    };
    state.fill = filledBy(day);
    state.plain = cameBack(bounded(mail.plain, bound), day);
    state.packedRemoved = cameBack(mail.packed, day);
    state.stubsRemoved = cameBack(mail.stubs, day - model.pruneDays);
    if (mail.isArchived && day > model.startDay)
        state.archived =
            filledBy(day - 1).scaledUp(mail.archivable) +
            cameBack(bounded(mail.plain, bound), day - 1).scaledUp(mail.archivablePlain) +
            (mail.liveOnDisk - mail.stubs).scaledUp(mail.archivableLive);
    addGrowth(mail, day, grown, state);
    return state;
}

} // namespace jalon::projection

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

void growTo(int day, const MailModel& mail, const GrownMail& grown, MailState& state)
{
    ByteSize all = grown.present;
    if (mail.moved.high > ByteSize() && day >= mail.filling.firstDay())
        all += exact::share(grown.moved, state.fill.bytes(), mail.moved.high.bytes());
    if (mail.isArchived)
        state.growthArchives = exact::shareDown(all, mail.archivable.ppm, Ratio::whole);
    state.growthLive = all - state.growthArchives;
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
    growTo(day, mail, grown, state);
    return state;
}

} // namespace jalon::projection

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/outlets.h"

#include "core/sizing/exact.h"

namespace jalon::projection {

void FollowerOutlet::follow(const Column& need, int days)
{
    const auto partOf = [&](ByteSize whole) {
        return outlet.parts == 1 ? whole : exact::share(whole, outlet.part, outlet.parts);
    };
    for (size_t d = 0; d < size_t(days); ++d) {
        for (const Bound bound : bounds)
            most[bound] = std::max(most[bound], partOf(need[d][bound]) - present);
        added[d] = most;
    }
}

std::vector<MailOutlets> mailOutlets(const Model& model, Ledger& ledger)
{
    std::vector<MailOutlets> outlets;
    for (const MailModel& mail : model.mail) {
        const auto live = [&](Flow flow) {
            return ledger.outletsOf(mail.mailData, flow, StoreKind::MailData);
        };
        const auto archives = [&](Flow flow) {
            return ledger.outletsOf(mail.archivePlaces, flow, StoreKind::Archives);
        };
        MailOutlets to;
        to.fill = live(Flow::Fill);
        to.plain = live(Flow::Reintegration);
        to.growthLive = live(Flow::Growth);
        to.growthArchives = archives(Flow::Growth);
        to.archivedOut = live(Flow::ArchivedOut);
        to.archivedIn = archives(Flow::ArchivedIn);
        to.packedRemoved =
            ledger.outletsOf(mail.packedPlaces, Flow::PackedRemoved, StoreKind::ArchivesSnappy);
        to.stubsRemoved = live(Flow::StubsRemoved);
        to.backups = ledger.outletsOf(mail.backups, Flow::Backups, StoreKind::Backups);
        outlets.push_back(to);
    }
    return outlets;
}

std::vector<std::vector<FollowerOutlet>> followerOutlets(const Model& model, Ledger& ledger)
{
    std::vector<std::vector<FollowerOutlet>> all;
    for (const FollowerModel& follower : model.followers) {
        // What is rebuilt, or only grows, does not count what is there.
        const bool startsAfresh = follower.isGrowth || follower.isRebuilt;
        std::vector<FollowerOutlet> outlets;
        for (const Place& place : follower.places) {
            const int slot = ledger.slotOf(place.filesystem, follower.flow, follower.store);
            outlets.push_back({{slot, place.part, place.parts},
                               startsAfresh ? ByteSize() : place.present.value_or(ByteSize()),
                               {},
                               {}});
        }
        all.push_back(outlets);
    }
    return all;
}

} // namespace jalon::projection

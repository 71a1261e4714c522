// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/confidence.h"
#include "core/projection/flows.h"
#include "core/projection/simulate.h"
#include "core/sizing/verdict.h"

namespace jalon {

using namespace projection;

static QList<ServerCalendar> calendarsOf(const Model& model)
{
    QList<ServerCalendar> calendars;
    for (const MailModel& mail : model.mail) {
        ServerCalendar calendar;
        calendar.server = mail.server;
        if (!mail.filling.isNone()) {
            calendar.firstFillDay = mail.filling.firstDay();
            calendar.lastFillDay = mail.filling.lastDay();
        }
        if (!mail.reintegration.isNone()) {
            calendar.firstArchiveDay = mail.reintegration.firstDay();
            calendar.lastArchiveDay = mail.reintegration.lastDay();
            calendar.plainArchives = mail.plain;
        }
        calendars.append(calendar);
    }
    return calendars;
}

static void addPresent(const Model& model, QList<FilesystemProjection>& filesystems)
{
    const auto tell = [&](const Places& places, StoreKind store) {
        for (const Place& place : places)
            for (StoreSeries& series : filesystems[place.filesystem].stores)
                if (series.store == store && place.present)
                    series.present = series.present.value_or(ByteSize()) + *place.present;
    };
    for (const MailModel& mail : model.mail) {
        tell(mail.mailData, StoreKind::MailData);
        tell(mail.archivePlaces, StoreKind::Archives);
        tell(mail.packedPlaces, StoreKind::ArchivesSnappy);
    }
    for (const FollowerModel& follower : model.followers)
        tell(follower.places, follower.store);
}

static void judgeAtWorst(const Projection& projection, Sizing& sizing)
{
    for (qsizetype i = 0; i < sizing.filesystems.size(); ++i) {
        const FilesystemProjection& projected = projection.filesystems.at(i);
        WorstMoment worst;
        worst.peak = projected.peak;
        worst.end = projected.end;
        if (projection.today.isValid())
            worst.on = projection.dateOf(projected.peakDay);
        for (const FlowAmount& flow : projected.atPeak)
            if (!takesAway(flow.flow) && flow.amount.high > worst.heaviest) {
                worst.heaviest = flow.amount.high;
                worst.heaviestRule = flowRule(flow.flow);
            }
        worst.isCut = projection.isCut;
        judge(sizing.filesystems[i], sizing.assumptions, worst);
    }
}

ProjectedSizing projectSizing(const Plan& plan, const Moves& moves, const Assumptions& assumptions,
                              const QString& scenario, Detail detail,
                              const QList<Relocation>& relocations)
{
    ProjectedSizing result;
    SizingBasis basis =
        basisOf(plan, moves, assumptions, detail == Detail::Days ? Explained::Yes : Explained::No);
    result.sizing = sizeOn(basis, assumptions, scenario);
    const Model model = modelOf(plan, moves, basis, result.sizing, relocations);
    auto projection = std::make_shared<Projection>();
    projection->today = model.today;
    projection->lastDay = model.lastDay();
    projection->settledDay = model.settledDay();
    projection->isCut = model.isCut;
    projection->servers = calendarsOf(model);
    projection->waves = model.waves;
    QList<ByteSize> present;
    for (const FilesystemSizing& filesystem : std::as_const(result.sizing.filesystems)) {
        FilesystemProjection projected;
        projected.server = filesystem.server;
        projected.mount = filesystem.mount;
        projection->filesystems.append(projected);
        present.append(filesystem.used.value_or(ByteSize()));
    }
    simulate(model, present, detail, projection->filesystems);
    judgeAtWorst(*projection, result.sizing);
    if (detail == Detail::Days) {
        addPresent(model, projection->filesystems);
        for (qsizetype i = 0; i < projection->filesystems.size(); ++i)
            projection->filesystems[i].confidence =
                confidenceIn(result.sizing.filesystems.at(i), projection->filesystems.at(i));
    }
    result.projection = projection;
    return result;
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"

namespace jalon {

/// A chart over days, for the screen and the paper: bands between a low and a high figure, or areas
/// stacked on one another, against a capacity and its thresholds, with one moment marked.
struct TimelineSpec {
    struct Point {
        int day = 0;
        SizeRange value;
    };
    struct Line {
        Message label;
        QList<Point> points; ///< ascending days, at most 366: see `thinned`
    };
    enum class Form { Bands, Stacked };

    QString id;
    Message title;
    Message summary; ///< the one thing it says, read by those who cannot see it
    Form form = Form::Bands;
    QDate today; ///< of day 0; invalid: days are shown as numbers
    int lastDay = 0;
    QList<Line> lines; ///< 8 at most
    std::optional<ByteSize> capacity;
    QList<ByteSize> thresholds; ///< tight, full
    std::optional<Point> worst;
};

/// What one filesystem holds, its low to high band, its worst moment marked.
TimelineSpec filesystemTimeline(const ProjectedSizing& projected, qsizetype filesystem);
/// The stores of one filesystem, one on the other; what no store tells of lies below them.
TimelineSpec storesTimeline(const ProjectedSizing& projected, qsizetype filesystem);
/// How a legend or a table calls a scenario; the base when the name is empty.
Message scenarioLabel(const QString& name);
/// One filesystem in several scenarios, a line each: the first eight that know it. The worst moment
/// is that of the worst of them.
TimelineSpec scenariosTimeline(const QList<std::pair<Message, const ProjectedSizing*>>& scenarios,
                               const QString& server, const QString& mount);

/// At most `limit` of the points: the first, the last and the highest always, and where days are
/// left out, the highest of each stretch, so that no peak is lost to the eye.
QList<TimelineSpec::Point> thinned(const std::vector<SizeRange>& days, int limit = 366);

} // namespace jalon

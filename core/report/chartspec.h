// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/message.h"

#include <optional>

namespace jalon {

/// What a part of a bar stands for; the theme gives it a colour and a pattern, on screen and paper.
enum class ChartRole { Used, Growth, Reserve, Free, Missing };

/// What the sizes of a chart count.
enum class ChartUnit { Bytes, Mailboxes };

/// Horizontal stacked bars: one per filesystem, against its capacity and thresholds, or one per
/// class of mailboxes. The legend takes the labels of the segments.
struct ChartSpec {
    struct Segment {
        ChartRole role = ChartRole::Used;
        ByteSize size; ///< in the chart's unit
        Message label;
    };
    struct Bar {
        QString label;
        QList<Segment> segments;
        std::optional<ByteSize> capacity;
        QList<ByteSize> thresholds; ///< tight, full
        Message words{};            ///< the label, where it is no name
    };

    QString id;
    Message title;
    Message summary; ///< the one thing it says, read by those who cannot see it
    QList<Bar> bars;
    ChartUnit unit = ChartUnit::Bytes;
};

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/message.h"

#include <optional>

namespace jalon {

/// What a part of a bar stands for; the theme gives it a colour and a pattern, on screen and paper.
enum class ChartRole { Used, Growth, Reserve, Free, Missing };

/// One horizontal stacked bar per filesystem, against its capacity and thresholds.
struct ChartSpec {
    struct Segment {
        ChartRole role = ChartRole::Used;
        ByteSize size;
        Message label;
    };
    struct Bar {
        QString label;
        QList<Segment> segments;
        std::optional<ByteSize> capacity;
        QList<ByteSize> thresholds; ///< tight, full
    };

    QString id;
    Message title;
    Message summary; ///< the one thing it says, read by those who cannot see it
    QList<Bar> bars;
};

} // namespace jalon

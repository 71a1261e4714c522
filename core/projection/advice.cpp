// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/advice.h"

namespace jalon {

Advice adviceOn(const Plan& plan, const Moves& moves, const ProjectedSizing& projected)
{
    Advice advice;
    for (qsizetype i = 0; i < projected.sizing.filesystems.size(); ++i)
        advice.remedies.append(remediesFor(plan, moves, projected, i));
    advice.swings = sensitivity(plan, moves, projected);
    return advice;
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/outliers.h"

namespace jalon {

OutlierLimits OutlierLimits::of(const Assumptions& assumptions)
{
    return {assumptions.bytes("outlier.volume"), assumptions.value("outlier.messages"),
            assumptions.value("outlier.folders"), assumptions.value("outlier.largestFolder")};
}

bool OutlierLimits::areExceededBy(const Mailbox& mailbox) const
{
    ByteSize held;
    held += mailbox.volume ? mailbox.volume->value : ByteSize();
    held += mailbox.archive ? mailbox.archive->value : ByteSize();
    return held > volume || (mailbox.messages && mailbox.messages->value > messages) ||
           (mailbox.folders && mailbox.folders->value > folders) ||
           (mailbox.largestFolder && mailbox.largestFolder->value > largestFolder);
}

} // namespace jalon

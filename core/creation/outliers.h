// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"

namespace jalon {

/// The sizes beyond which a mailbox decides the calendar rather than its wave.
struct OutlierLimits {
    ByteSize volume;          ///< `outlier.volume`, live mail and archives
    qint64 messages = 0;      ///< `outlier.messages`
    qint64 folders = 0;       ///< `outlier.folders`
    qint64 largestFolder = 0; ///< `outlier.largestFolder`, messages

    static OutlierLimits of(const Assumptions& assumptions);
    /// Any of its known figures is above.
    bool areExceededBy(const Mailbox& mailbox) const;

    friend bool operator==(const OutlierLimits&, const OutlierLimits&) = default;
};

} // namespace jalon

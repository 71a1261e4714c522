// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/bytesize.h"

#include <QList>

#include <optional>

namespace jalon {

/// One mailbox to be put on a mail server.
struct Load {
    qsizetype entry = 0;
    std::optional<ByteSize> volume; ///< nothing: counts as the mean of those that are known
    quint64 servers = 0;            ///< those it may go to, a bit each; never none
};

/// The largest first, each to the server that holds least by then (longest processing time first):
/// for each load, in the order given, its server. `held` is what each server holds before. Ties go
/// to the first server and the first load, so that the same plan gives the same placement.
QList<qsizetype> placedOn(const QList<Load>& loads, QList<ByteSize> held);

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QStringList>

namespace jalon {

/// The waves by their names, numbers in them by value ("2" before "10"), in the order they run; the
/// mailboxes without one, whose name is empty, come last.
QStringList wavesInOrder(const QSet<QString>& names);

} // namespace jalon

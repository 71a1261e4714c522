// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/doveadmrows.h"

namespace jalon::inventory {

/// The titles of the values of `doveadm quota get`, in their order.
const QStringList& doveadmQuotaTitles();
/// Those `doveadm mailbox status` may be asked for.
const QStringList& doveadmStatusTitles();

/// The text of a line; nothing of one longer than any of doveadm's.
QString doveadmText(const TextLine& line);
/// Whether it complains: "doveadm(anne@example.org): Error: …".
bool isDoveadmError(const QString& text);
/// The words "title=value" a line of `mailbox status` ends with, taken off it.
QHash<QString, QString> takeStatusWords(QString& text);

} // namespace jalon::inventory

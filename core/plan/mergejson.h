// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace jalon {

/// `mergeFacts` on the JSON form: a leaf is an object that has an `origin`; the identity of a
/// list's element is its `mount`, its `store` and path, its `name`, `address`, `product` or `what`.
QJsonObject mergeFactsJson(const QJsonObject& known, const QJsonObject& found);

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <span>

namespace jalon::fuzz {

/// A parser of bytes from outside, fed with any bytes. Aborts when the parser breaks a promise.
struct Target {
    const char* name; ///< also the folder of its inputs in tests/data/fuzz
    void (*run)(const QByteArray& bytes);
};

std::span<const Target> targets();
const Target* findTarget(QByteArrayView name);

std::span<const Target> planTargets();
std::span<const Target> sshTargets();
std::span<const Target> surveyTargets();
std::span<const Target> inventoryTargets();

} // namespace jalon::fuzz

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <QIcon>

namespace jalon {

/// The sign of a step's state: told by its shape first, by its colour only besides.
QIcon stepIcon(StepState state);

} // namespace jalon

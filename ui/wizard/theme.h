// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace jalon {

/// The look of the wizard: Qt's own style with a calm palette, dark where the desktop is dark.
void applyTheme(QApplication& application);

} // namespace jalon

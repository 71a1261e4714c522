// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/interaction.h"

#include <QDialog>

namespace jalon {

/// A server never seen before: shows what proves it and what would be written. Default: Cancel.
class HostKeyDialog : public QDialog {
    Q_OBJECT

public:
    explicit HostKeyDialog(const HostKeyQuestion& question, QWidget* parent = nullptr);
};

} // namespace jalon

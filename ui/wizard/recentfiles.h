// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

namespace jalon {

/// The plan files opened or saved last, the newest first, kept in the user's settings.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Those that still exist.
    QStringList files() const;
    void add(const QString& file);

    static constexpr qsizetype limit = 8;

Q_SIGNALS:
    void changed();
};

} // namespace jalon

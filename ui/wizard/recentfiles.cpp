// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace jalon {

static const auto settingsKey = QStringLiteral("recentFiles");

QStringList RecentFiles::files() const
{
    QStringList found = QSettings().value(settingsKey).toStringList();
    found.removeIf([](const QString& file) { return !QFileInfo(file).isFile(); });
    return found;
}

void RecentFiles::add(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList all = QSettings().value(settingsKey).toStringList();
    all.removeAll(path);
    all.prepend(path);
    QSettings().setValue(settingsKey, all.mid(0, limit));
    Q_EMIT changed();
}

} // namespace jalon

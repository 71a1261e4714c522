// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/cells.h"
#include "core/export/exportlists.h"

#include <QMap>

#include <algorithm>

namespace jalon::exporting {

/// A folder for each wave; two names that would share one are numbered apart.
class WaveFolders {
public:
    explicit WaveFolders(bool hasWaves)
        : m_hasWaves(hasWaves)
    {
    }

    QString of(const QString& wave)
    {
        const auto known = m_folders.constFind(wave);
        if (known != m_folders.cend())
            return *known;
        const QString plain = !wave.isEmpty() ? slug(wave)
                              : m_hasWaves    ? QStringLiteral("no-wave")
                                              : QStringLiteral("all");
        QString folder = plain;
        for (int number = 2; m_taken.contains(folder); ++number)
            folder = plain + u'-' + QString::number(number);
        m_taken.insert(folder);
        m_folders.insert(wave, folder);
        return folder;
    }

private:
    bool m_hasWaves;
    QMap<QString, QString> m_folders;
    QSet<QString> m_taken;
};

static QString waveOf(const Mailbox& mailbox)
{
    return mailbox.wave ? mailbox.wave->value : QString();
}

QList<WaveList> waveLists(const QList<Row>& chosen)
{
    QMap<std::pair<QString, QString>, QList<Row>> rows;
    for (const Row& row : chosen)
        rows[{waveOf(*row.mailbox), row.entry->domain}].append(row);
    const bool hasWaves = std::any_of(rows.keyBegin(), rows.keyEnd(),
                                      [](const auto& key) { return !key.first.isEmpty(); });
    WaveFolders folders(hasWaves);
    QList<WaveList> lists;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const auto& [wave, domain] = it.key();
        lists.append({wave, domain, QStringLiteral("lists/%1/%2").arg(folders.of(wave), domain),
                      it.value()});
    }
    return lists;
}

} // namespace jalon::exporting

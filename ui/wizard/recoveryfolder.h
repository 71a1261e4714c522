// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace jalon {

/// The private folder of this process for the recovery copies of plans without a file, and the
/// way to those that killed processes left. Each folder is held by a lock, so that two wizards
/// side by side neither share a folder nor offer each other's work.
class RecoveryFolder {
public:
    explicit RecoveryFolder(const QString& parent);
    ~RecoveryFolder();
    RecoveryFolder(const RecoveryFolder&) = delete;
    RecoveryFolder& operator=(const RecoveryFolder&) = delete;

    const QString& path() const { return m_path; }
    /// Copies whose process is gone, the newest first.
    QStringList orphans() const;
    /// Removes a copy of `orphans()` and its folder.
    static void remove(const QString& orphan);

private:
    QString m_parent;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/recoveryfolder.h"

#include "core/plan/planfile.h"

#include <QDir>
#include <QUuid>

namespace jalon {

static QString lockOf(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("lock"));
}

RecoveryFolder::RecoveryFolder(const QString& parent)
    : m_parent(parent)
{
    m_path = QDir(parent).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QDir().mkpath(m_path);
    m_lock = std::make_unique<QLockFile>(lockOf(m_path));
    m_lock->setStaleLockTime(0);
    m_lock->tryLock();
}

RecoveryFolder::~RecoveryFolder()
{
    m_lock->unlock();
    QDir().rmdir(m_path);
}

QStringList RecoveryFolder::orphans() const
{
    QStringList found;
    const QFileInfoList folders =
        QDir(m_parent).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QFileInfo& folder : folders) {
        if (folder.filePath() == m_path)
            continue;
        QLockFile lock(lockOf(folder.filePath()));
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue;
        const QString copy = recoveryFile({}, folder.filePath());
        lock.unlock();
        if (QFile::exists(copy))
            found.append(copy);
        else
            QDir().rmdir(folder.filePath());
    }
    return found;
}

void RecoveryFolder::remove(const QString& orphan)
{
    QFile::remove(orphan);
    QDir().rmdir(QFileInfo(orphan).path());
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/recoverywriter.h"

#include "core/plan/planfile.h"

#include <QDir>
#include <QFileInfo>

namespace jalon {

RecoveryWriter::RecoveryWriter(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryWriter::write);
}

RecoveryWriter::~RecoveryWriter()
{
    m_pool.waitForDone();
}

void RecoveryWriter::setFile(const QString& file)
{
    if (file == m_file)
        return;
    const PlanPtr pending = m_pending;
    discard();
    m_file = file;
    if (pending)
        schedule(pending);
}

void RecoveryWriter::schedule(const PlanPtr& plan)
{
    m_pending = plan;
    // Not restarted by the next edit: steady typing must not put the copy off for ever.
    if (!m_timer.isActive())
        m_timer.start();
}

void RecoveryWriter::discard()
{
    m_timer.stop();
    m_pending.reset();
    if (!m_file.isEmpty())
        m_pool.start([file = m_file] { QFile::remove(file); });
}

void RecoveryWriter::flush()
{
    if (m_pending)
        write();
    m_pool.waitForDone();
}

void RecoveryWriter::write()
{
    m_timer.stop();
    if (!m_pending || m_file.isEmpty())
        return;
    m_pool.start([this, plan = std::exchange(m_pending, {}), file = m_file] {
        QDir().mkpath(QFileInfo(file).path());
        const auto stamp = savePlan(*plan, file);
        QMetaObject::invokeMethod(this, [this, stamp] {
            if (stamp)
                Q_EMIT written();
            else
                Q_EMIT failed(stamp.error());
        });
    });
}

} // namespace jalon

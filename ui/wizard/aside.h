// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEventLoop>
#include <QThread>

#include <memory>
#include <optional>

namespace jalon {

/// Runs `work` on a thread of its own and waits for its result while the calling thread goes on
/// painting and receiving; by default without the keyboard or the mouse: for files on slow disks.
/// `work` may touch only what it holds.
template <class Work>
auto runAside(Work work, QEventLoop::ProcessEventsFlags events = QEventLoop::ExcludeUserInputEvents)
{
    std::optional<decltype(work())> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result.emplace(work()); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(events);
    thread->wait();
    return std::move(*result);
}

} // namespace jalon

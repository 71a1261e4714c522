// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/canceltoken.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace jalon {

/// Answers requests off the thread it lives on: one at a time, and only the last one asked for.
/// `work` may touch only what it is given; its answer is dropped when its token was cancelled.
/// `take` is called on the thread this lives on. Both classes are copied between threads.
template <class Request, class Answer>
class Latest {
public:
    using Work = std::function<Answer(const Request&, const CancelToken&)>;
    using Take = std::function<void(const Answer&)>;

    Latest(Work work, Take take)
        : m_work(std::move(work))
        , m_take(std::move(take))
    {
        m_pool.setMaxThreadCount(1);
    }
    ~Latest()
    {
        giveUp();
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(Latest)

    /// Whatever was asked for before is given up, unless it is the same.
    void ask(const Request& request)
    {
        if (m_wanted == request)
            return;
        giveUp();
        m_wanted = request;
        m_pool.start([this, request, cancel = m_cancel] {
            if (cancel.isCancelled())
                return;
            const Answer answer = m_work(request, cancel);
            QMetaObject::invokeMethod(&m_home, [this, answer, cancel] {
                if (cancel.isCancelled())
                    return;
                m_wanted.reset();
                m_take(answer);
            });
        });
    }
    void giveUp()
    {
        m_cancel.cancel();
        m_cancel = CancelToken();
        m_wanted.reset();
    }
    bool isWorking() const { return m_wanted.has_value(); }

private:
    Work m_work;
    Take m_take;
    QObject m_home;
    QThreadPool m_pool;
    std::optional<Request> m_wanted;
    CancelToken m_cancel;
};

} // namespace jalon

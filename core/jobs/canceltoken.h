// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <memory>

namespace jalon {

/// A stop flag shared by whoever asks and whoever works. Copies share the flag; any thread may ask.
class CancelToken {
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const
    {
        return m_flag->load(std::memory_order_relaxed) || (m_parent && m_parent->isCancelled());
    }
    /// A token that also stops when this one does; stopping it leaves this one alone.
    CancelToken child() const
    {
        CancelToken token;
        token.m_parent = std::make_shared<const CancelToken>(*this);
        return token;
    }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<const CancelToken> m_parent;
};

} // namespace jalon

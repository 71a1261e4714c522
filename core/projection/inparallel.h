// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace jalon::projection {

/// `compute(i)` for every i below `count`, on all the cores, in the order of i. `compute` may be
/// called by several threads at once: it reads what nobody changes.
template <class F>
auto inParallel(size_t count, const F& compute)
{
    std::vector<decltype(compute(size_t()))> results(count);
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < count; i = next++)
            results[i] = compute(i);
    };
    std::vector<std::future<void>> others;
    const size_t cores = std::max(std::thread::hardware_concurrency(), 1U);
    for (size_t i = 1; i < std::min(cores, count); ++i)
        others.push_back(std::async(std::launch::async, work));
    work();
    for (auto& other : others)
        other.get();
    return results;
}

} // namespace jalon::projection

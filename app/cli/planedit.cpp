// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/planedit.h"

#include <QLockFile>

#include <chrono>

namespace jalon {

using namespace std::chrono_literals;

Expected<Plan> editPlanFile(const QString& file,
                            const std::function<Expected<Plan>(const Plan&)>& edit)
{
    const auto before = loadPlan(file);
    if (!before)
        return tl::unexpected(before.error());
    QLockFile lock(file + QStringLiteral(".lock"));
    if (!lock.tryLock(10s))
        return failure(lock.error() == QLockFile::LockFailedError ? ErrorKind::Io
                                                                  : ErrorKind::Permission,
                       lock.error() == QLockFile::LockFailedError ? "plan.locked"
                                                                  : "plan.directory-unwritable",
                       {file});
    const auto loaded = loadPlan(file);
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto edited = edit(loaded->plan);
    if (!edited)
        return edited;
    edited->modified = QDateTime::currentDateTimeUtc();
    return backUpOlderVersion(file, loaded->version)
        .and_then([&] { return savePlan(*edited, file, loaded->stamp); })
        .map([&](const FileStamp&) { return std::move(*edited); });
}

} // namespace jalon

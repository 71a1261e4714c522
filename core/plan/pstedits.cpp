// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/pstedits.h"

#include <algorithm>

namespace jalon {

Expected<Plan> withPstOwner(Plan plan, std::span<const qsizetype> files, const QString& address)
{
    const QString owner = mailboxKey(address);
    if (owner.isEmpty())
        return failure(ErrorKind::Input, "mailbox.address-unfit", {address.left(254)});
    if (plan.inventory.mailboxes.rowOf(owner) < 0)
        return failure(ErrorKind::Input, "pst.owner-unknown", {owner});
    for (const qsizetype file : files)
        plan.inventory.pstFiles[file].owner = Cited<QString>{owner, {}};
    return plan;
}

Plan withoutPstOwner(Plan plan, std::span<const qsizetype> files)
{
    for (const qsizetype file : files)
        plan.inventory.pstFiles[file].owner.reset();
    return plan;
}

Plan withoutPstFiles(Plan plan, std::span<const qsizetype> files)
{
    QList<PstFile> kept;
    for (qsizetype i = 0; i < plan.inventory.pstFiles.size(); ++i)
        if (!std::ranges::binary_search(files, i))
            kept.append(plan.inventory.pstFiles.at(i));
    plan.inventory.pstFiles = std::move(kept);
    return plan;
}

bool isTruncated(const PstFile& file)
{
    return file.bytes && file.declared && *file.bytes < *file.declared;
}

} // namespace jalon

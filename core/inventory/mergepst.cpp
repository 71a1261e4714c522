// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/mergepst.h"

#include "core/inventory/mergevalues.h"

#include <algorithm>

namespace jalon::inventory {

namespace {

const QLatin1String ownerless("import.pst-ownerless");

void complete(PstFile& known, PstFile&& offered)
{
    const bool isSame = !offered.bytes || !known.bytes || offered.bytes == known.bytes;
    if (offered.format == PstFormat::Unknown && isSame) {
        offered.bytes = offered.bytes ? offered.bytes : known.bytes;
        offered.format = known.format;
        offered.encryption = known.encryption;
        offered.declared = known.declared;
        offered.headerDamaged = known.headerDamaged;
    }
    const bool isByHand = known.owner && known.owner->from.source == byHand;
    if (isByHand || offered.ownerSpelling.isEmpty()) {
        offered.owner = std::move(known.owner);
        if (offered.ownerSpelling.isEmpty())
            offered.ownerSpelling = std::move(known.ownerSpelling);
    }
    offered.extra = std::move(known.extra);
    known = std::move(offered);
}

struct Lost {
    qint64 count = 0;
    qint64 firstLine = 0;
    QString firstPath;
};

void note(Lost& lost, const PstFile& file)
{
    const bool isFirst = lost.count++ == 0 || qint64(file.from.line) < lost.firstLine;
    if (!isFirst)
        return;
    lost.firstLine = file.from.line;
    lost.firstPath = file.path;
}

} // namespace

void addPstFiles(QList<PstFile>& known, QList<PstFile> offered, quint32 source)
{
    QHash<QString, qsizetype> places;
    if (!offered.isEmpty())
        for (qsizetype i = 0; i < known.size(); ++i)
            places.insert(known[i].path, i);
    for (PstFile& file : offered) {
        file.from.source = source;
        const auto place = places.constFind(file.path);
        if (place == places.cend()) {
            places.insert(file.path, known.size());
            known.append(std::move(file));
        } else {
            complete(known[*place], std::move(file));
        }
    }
    std::ranges::sort(known, {}, &PstFile::path);
}

void findPstOwners(Inventory& inventory, const People& people)
{
    QList<Lost> lost(inventory.sources.size() + 1);
    for (PstFile& file : inventory.pstFiles) {
        if (file.owner)
            continue;
        const QString owner = file.ownerSpelling.isEmpty() ? people.findInPath(file.path)
                                                           : people.find(file.ownerSpelling);
        if (!owner.isEmpty())
            file.owner = Cited<QString>{owner, file.from};
        else if (file.from.source < lost.size())
            note(lost[file.from.source], file);
    }
    for (qsizetype i = 1; i < lost.size(); ++i) {
        QList<Message>& doubts = inventory.sources[i - 1].doubts;
        doubts.removeIf([](const Message& doubt) { return doubt.id == ownerless; });
        if (lost[i].count > 0)
            doubts.append({ownerless, {lost[i].count, lost[i].firstPath, lost[i].firstLine}});
    }
}

} // namespace jalon::inventory

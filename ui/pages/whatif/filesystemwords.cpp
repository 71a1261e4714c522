// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/filesystemwords.h"

#include "core/projection/flows.h"
#include "core/units/untrusted.h"
#include "ui/models/filesystemsmodel.h"

#include <algorithm>

namespace jalon {

qsizetype indexOf(const Sizing& sizing, const FilesystemName& name)
{
    const auto found = std::ranges::find_if(sizing.filesystems, [&](const FilesystemSizing& each) {
        return each.server == name.server && each.mount == name.mount;
    });
    return found == sizing.filesystems.cend() ? -1 : found - sizing.filesystems.cbegin();
}

QString nameWords(const FilesystemSizing& filesystem)
{
    return visibleText(filesystem.server) + u':' + FilesystemsModel::mountWord(filesystem);
}

QString dayWords(const Projection& projection, int day, const Texts& texts)
{
    return projection.today.isValid()
               ? texts.date(projection.dateOf(day))
               : texts.sentence({QStringLiteral("timeline.day"), {qint64(day)}});
}

WorstWords::WorstWords(const ProjectedSizing& projected, qsizetype filesystem, const Texts& texts)
    : m_sizing(projected.sizing.filesystems.at(filesystem))
    , m_projection(projected.projection->filesystems.at(filesystem))
    , m_all(*projected.projection)
    , m_texts(texts)
{
}

bool WorstWords::isKnown() const
{
    return m_sizing.verdict != Verdict::Unknown;
}

QString WorstWords::figure(ByteSize size) const
{
    const QString words = m_texts.bytes(size);
    return m_sizing.isLowerBound() ? QStringLiteral("≥ ") + words : words;
}

QString WorstWords::day() const
{
    return isKnown() ? dayWords(m_all, m_projection.peakDay, m_texts) : QStringLiteral("?");
}

QString WorstWords::peak() const
{
    return isKnown() ? figure(m_sizing.peak.high) : QStringLiteral("?");
}

QString WorstWords::missing() const
{
    return m_sizing.missing == ByteSize() ? QStringLiteral("–") : figure(m_sizing.missing);
}

QString WorstWords::blame() const
{
    const FlowAmount* heaviest = nullptr;
    for (const FlowAmount& flow : m_projection.atPeak)
        if (!takesAway(flow.flow) && flow.amount.high > ByteSize() &&
            (!heaviest || flow.amount.high > heaviest->amount.high))
            heaviest = &flow;
    return heaviest ? m_texts.sentence(
                          {QStringLiteral("flow.") + projection::flowRule(heaviest->flow), {}})
                    : QStringLiteral("–");
}

QString WorstWords::verdict() const
{
    return FilesystemsModel::verdictWord(m_sizing.verdict, m_texts);
}

QString WorstWords::confidence() const
{
    constexpr int most = 5;
    const int stars = std::clamp(m_projection.confidence.stars, 0, most);
    return QString(stars, u'★') + QString(most - stars, u'☆') +
           QStringLiteral(" %1/%2").arg(stars).arg(most);
}

QString remedyWords(const Remedy& remedy, const Texts& texts)
{
    const qint64 value = remedy.changes.isEmpty() ? 0 : remedy.changes.constFirst().value;
    const auto words = [&texts](const char* id, const QList<Argument>& arguments) {
        return texts.sentence({QString::fromLatin1(id), arguments});
    };
    switch (remedy.kind) {
    case RemedyKind::ArchiveBatches:
        return words("remedy.archive-batches", {value, remedy.peak.high});
    case RemedyKind::LaterWaves:
        return words("remedy.later-waves", {value, remedy.peak.high});
    case RemedyKind::SlowerFilling:
        return words("remedy.slower-filling", {ByteSize(value), remedy.peak.high});
    case RemedyKind::MoveStore:
        return words("remedy.move-store", {texts.store(remedy.relocation->store),
                                           remedy.relocation->mount, remedy.peak.high});
    case RemedyKind::MoreCapacity:
        return words("remedy.more-capacity", {remedy.capacity});
    }
    Q_UNREACHABLE();
}

} // namespace jalon

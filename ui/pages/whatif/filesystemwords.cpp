// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/filesystemwords.h"

#include "core/report/projectionwords.h"
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
    return texts.text(report::dayText(projection, day));
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
    const std::optional<Flow> heaviest = report::heaviestFlow(m_projection);
    return heaviest ? m_texts.sentence(report::wordOf(*heaviest)) : QStringLiteral("–");
}

QString WorstWords::verdict() const
{
    return FilesystemsModel::verdictWord(m_sizing.verdict, m_texts);
}

QString WorstWords::confidence() const
{
    return QStringLiteral("%1 %2/5")
        .arg(report::starsOf(m_projection.confidence))
        .arg(m_projection.confidence.stars);
}

} // namespace jalon

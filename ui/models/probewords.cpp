// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/units/untrusted.h"
#include "ui/models/probemodel.h"
#include "ui/text/texts.h"

#include <algorithm>

namespace jalon {

QVariant ProbeModel::serverText(const Row& row, int column) const
{
    switch (column) {
    case What:
        return visibleText(row.server);
    case State:
        return outcome(row);
    case Note:
        if (row.isRunning || row.record.failure.isEmpty())
            return {};
        return m_texts->error({ErrorKind::Io, row.record.failure, row.record.detail});
    }
    return {};
}

QString ProbeModel::outcome(const Row& row) const
{
    if (row.isRunning) {
        const qsizetype over = std::ranges::count_if(row.probes, [](const ProbeProgress& probe) {
            return probe.state != ProbeState::Waiting && probe.state != ProbeState::Running;
        });
        //: %1 of %2 probes have ended
        return tr("… %1 of %2").arg(over).arg(row.probes.size());
    }
    if (row.isByHand)
        return tr("✎ by hand");
    switch (row.record.outcome) {
    case SurveyOutcome::Never:
        return tr("○ not surveyed");
    case SurveyOutcome::Done:
        return tr("✓ done");
    case SurveyOutcome::Partial:
        return tr("◐ in part");
    case SurveyOutcome::Cancelled:
        return tr("■ cancelled");
    case SurveyOutcome::Failed:
        return tr("⚠ failed");
    }
    Q_UNREACHABLE();
}

QVariant ProbeModel::probeText(const ProbeProgress& probe, int column) const
{
    switch (column) {
    case What:
        return m_texts->probe(probe.probe);
    case State:
        return word(probe.state);
    case Note:
        if (!probe.note.isEmpty())
            return m_texts->sentence(probe.note);
        return probe.bytes > 0 ? m_texts->bytes(ByteSize(probe.bytes)) : QString();
    }
    return {};
}

QString ProbeModel::word(ProbeState state)
{
    switch (state) {
    case ProbeState::Waiting:
        return tr("○ waiting");
    case ProbeState::Running:
        return tr("… running");
    case ProbeState::Done:
        return tr("✓ read");
    case ProbeState::Unread:
        return tr("⚠ not read");
    case ProbeState::Cancelled:
        return tr("■ cancelled");
    }
    Q_UNREACHABLE();
}

QVariant ProbeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Server and probe");
    case State:
        return tr("State");
    case Note:
        return tr("Note");
    }
    return {};
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/evidence.h"

#include "core/units/untrusted.h"

namespace jalon {

static constexpr qsizetype excerptLimit = 2048;

Evidence evidenceOf(const Probe& probe, const ProbeAnswer& answer)
{
    Evidence evidence;
    evidence.probe = answer.probe;
    evidence.command = QString::fromUtf8(probe.script).trimmed();
    evidence.at = answer.at;
    evidence.milliseconds = answer.took.count();
    evidence.status = answer.status;
    evidence.bytes = answer.output.size();
    if (!probe.holdsSecret) {
        const QByteArray& words = answer.output.isEmpty() ? answer.errors : answer.output;
        evidence.excerpt = visibleText(QByteArrayView(words), true, excerptLimit);
        if (evidence.excerpt.toUtf8().size() > excerptLimit)
            evidence.excerpt.truncate(excerptLimit / 4);
    }
    return evidence;
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/disks.h"
#include "core/sizing/generation.h"

namespace jalon {

/// What one mail server holds now, in disk bytes, with the figures it was made of.
struct MailVolume {
    std::optional<ByteSize> live;     ///< L
    std::optional<ByteSize> archives; ///< A
    std::optional<ByteSize> packed;   ///< the Snappy archives of 3.5, which are part of A
    QList<TermInput> liveInputs;
    QList<TermInput> archiveInputs;
};

/// Whether a target server keeps mail or is meant to (tag `mail/imap`).
bool isMailServer(const Server& server);

/// L and A of a server. A store measured by its messages takes the larger of that figure and the
/// used bytes where it is alone on a filesystem of its own; elsewhere half a block a message is
/// added, and what Cyrus has expunged and not yet pruned. A store with no directory at all holds
/// nothing, unless the survey could not read it.
MailVolume mailVolume(const Server& server, Generation generation, const Assumptions& assumptions);

/// An assumption as a term's input, with its source or the operator's reason.
TermInput inputOf(const QString& name, const char* key, const Assumptions& assumptions);

} // namespace jalon

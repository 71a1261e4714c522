// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/interaction.h"
#include "ui/text/texts.h"

#include <QMutex>

namespace jalon {

/// Asks on the controlling terminal, one question at a time whatever the number of connections.
/// With no terminal, an unknown key is refused and a secret declined.
class TerminalInteraction : public SshInteraction {
public:
    TerminalInteraction(const Texts& texts, bool acceptNewHostKeys)
        : m_texts(texts)
        , m_acceptNewHostKeys(acceptNewHostKeys)
    {
    }

    bool acceptHostKey(const HostKeyQuestion& question) override;
    std::optional<Secret> secret(const SecretQuestion& question) override;

private:
    const Texts& m_texts;
    const bool m_acceptNewHostKeys;
    QMutex m_oneAtATime;
};

} // namespace jalon

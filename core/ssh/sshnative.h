// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/sshsession.h"

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>

// libssh's side of the classes. Only their own sources include it, and nothing else includes
// libssh.

namespace jalon {

struct SshKey::Native {
    ssh_key key = nullptr;
    Native() = default;
    Q_DISABLE_COPY_MOVE(Native)
    ~Native() { ssh_key_free(key); }
};

struct SshSession::Native {
    ssh_session session = ssh_new();
    ssh_event event = nullptr;
    ssh_counter_struct socketCounter = {};
    ssh_counter_struct packetCounter = {};
    QByteArray user;

    Native() = default;
    Q_DISABLE_COPY_MOVE(Native)
    ~Native()
    {
        if (event) {
            ssh_event_remove_session(event, session);
            ssh_event_free(event);
        }
        ssh_disconnect(session);
        ssh_free(session);
    }
};

inline SshStep toStep(int result)
{
    return result == SSH_OK      ? SshStep::Done
           : result == SSH_AGAIN ? SshStep::Again
                                 : SshStep::Failed;
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshnative.h"

#include <QFile>

namespace jalon {

SshKey::SshKey()
    : m_native(std::make_unique<Native>())
{
}
SshKey::~SshKey() = default;
SshKey::SshKey(SshKey&&) noexcept = default;
SshKey& SshKey::operator=(SshKey&&) noexcept = default;

static int noteThatAPassphraseIsNeeded(const char*, char*, size_t, int, int, void* userdata)
{
    *static_cast<bool*>(userdata) = true;
    return -1;
}

SshKey::Loaded SshKey::loadPrivate(const QString& file, const Secret* passphrase)
{
    m_native = std::make_unique<Native>();
    bool isEncrypted = false;
    const int result = ssh_pki_import_privkey_file(
        QFile::encodeName(file).constData(), passphrase ? passphrase->text() : nullptr,
        noteThatAPassphraseIsNeeded, &isEncrypted, &m_native->key);
    if (result == SSH_OK)
        return Loaded::Yes;
    return isEncrypted && !passphrase ? Loaded::NeedsPassphrase : Loaded::No;
}

SshKey::Loaded SshKey::loadPublic(const QString& file)
{
    m_native = std::make_unique<Native>();
    const int result =
        ssh_pki_import_pubkey_file(QFile::encodeName(file).constData(), &m_native->key);
    return result == SSH_OK ? Loaded::Yes : Loaded::No;
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/importer.h"
#include "core/inventory/ldif.h"

namespace jalon::inventory {

/// What an entry of a directory tells of mailboxes.
struct LdifEntry {
    enum Kind {
        Structure,   ///< a container, a domain, a setting: no mailbox, and nobody would think so
        LeftOut,     ///< a contact, a computer, a group without mail, the system's own mailbox
        Unaddressed, ///< a login and no address
        Told,        ///< `mailbox` has an address
        Refused
    } kind = Structure;
    Mailbox mailbox; ///< citations name source 1
    bool isMemberless = false;
    bool hasMembers = false;
    QList<std::pair<QString, DelegationRight>> delegates; ///< by their distinguished names
    RefusedRow refusal;
};

/// Which attributes `readLdifEntry` looks at: those of Active Directory and Exchange, Zimbra,
/// OpenLDAP and 389 Directory Server with the mail schemas in use.
LdifUse useOfAttribute(const QByteArray& name);

/// Reads a record that is an entry and was not refused.
LdifEntry readLdifEntry(const LdifRecord& record);

} // namespace jalon::inventory

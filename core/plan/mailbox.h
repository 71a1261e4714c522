// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/bytesize.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace jalon {

enum class MailboxKind { User, Shared, Resource, Group, PublicFolder };

/// The system that holds a mailbox today. `BlueMind` is 3.5 or 4, `Imap` any server that is none
/// of the others, `Pst` a mailbox known by its PST files alone.
enum class MailSystem {
    BlueMind,
    Exchange,
    Pst,
    Domino,
    Zimbra,
    Kerio,
    Dovecot,
    Cyrus,
    GoogleWorkspace,
    Imap
};

/// The only ways a mailbox may be moved. Loading PST files through Outlook and imapsync as admin0
/// are not among them: BlueMind's page of pitfalls forbids both.
enum class Method { ExchangeTool, PstServerSide, ImapsyncAsUser, DominoTool, UpgradeInPlace };
constexpr size_t methodCount = size_t(Method::UpgradeInPlace) + 1;

/// Where a value of the inventory comes from: the line of a source. A hundred thousand mailboxes
/// carry a dozen values each: this is a Provenance in eight bytes.
struct Citation {
    quint32 source = 0; ///< 0: entered by hand; n: the n-th of `Inventory::sources`
    quint32 line = 0;   ///< from 1; 0 where the source has no lines

    friend bool operator==(const Citation&, const Citation&) = default;
};

template <class T>
struct Cited {
    T value{};
    Citation from;

    friend bool operator==(const Cited&, const Cited&) = default;
};

/// A value of the inventory that may be missing. Missing is unknown: never read as zero.
template <class T>
using MaybeCited = std::optional<Cited<T>>;

/// The operator's own choice of a method, within what is allowed.
struct MethodOverride {
    Method method = Method::ImapsyncAsUser;
    QString reason; ///< never empty; printed
    QDateTime at;   ///< UTC

    friend bool operator==(const MethodOverride&, const MethodOverride&) = default;
};

/// One mailbox of the old system, to be moved.
struct Mailbox {
    QString address; ///< unique in the plan: see `mailboxKey`
    MaybeCited<MailboxKind> kind;
    MaybeCited<MailSystem> system;
    MaybeCited<QString> name; ///< as the old system displays it
    MaybeCited<QString> firstName;
    MaybeCited<QString> lastName;
    MaybeCited<QString> login;   ///< on the old system, where it is not the address
    MaybeCited<QString> group;   ///< the owner's department, site, organisational unit
    MaybeCited<ByteSize> volume; ///< live mail, the archive mailbox not included
    MaybeCited<qint64> messages;
    MaybeCited<qint64> folders;
    MaybeCited<qint64> largestFolder; ///< messages of the folder that has most
    MaybeCited<ByteSize> largestMessage;
    MaybeCited<ByteSize> archive; ///< volume of the archive mailbox beside the live one
    MaybeCited<qint64> archiveMessages;
    MaybeCited<ByteSize> quota; ///< zero: unlimited, and said so by the source
    MaybeCited<bool> suspended;
    MaybeCited<QDate> lastUse;
    MaybeCited<QStringList> aliases; ///< its other addresses, as `mailboxKey` spells them
    MaybeCited<QString> server;      ///< the target mail server it is placed on by hand
    MaybeCited<QString> wave;
    std::optional<MethodOverride> methodOverride;
    QString leftBehind; ///< why it is not moved at all; empty: it is moved
    QJsonObject extra;

    friend bool operator==(const Mailbox&, const Mailbox&) = default;
};

/// The spelling two mailboxes are compared by: trimmed, lower case, NFC. Empty when `address` holds
/// no mail address: exactly one @ outside quotes, something on both sides, no control, bidi or
/// white-space character, 254 characters at most.
QString mailboxKey(QStringView address);

/// The part after the @ of a key.
QStringView domainOf(QStringView key);

} // namespace jalon

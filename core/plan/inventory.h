// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/mailboxtable.h"
#include "core/units/message.h"

namespace jalon {

/// One file (or folder) the inventory was told by.
struct InventorySource {
    QString file;   ///< its name without the folders of the operator's computer
    QString kind;   ///< the importer's id
    QString digest; ///< SHA-256 of its bytes, in hexadecimal; of a folder, of what was found in it
    QString encoding;
    QDateTime at; ///< UTC
    qint64 bytes = 0;
    qint64 rows = 0;        ///< rows that were understood
    qint64 rowsRefused = 0; ///< rows the operator agreed to leave out
    QList<Message> doubts; ///< what looks wrong in it as a whole: a column of zeros, a lost unit…
    QJsonObject extra;
};

/// Columns of hand-made tables as the operator matched them once, remembered by their titles.
struct ColumnMapping {
    QStringList titles;            ///< the header row it applies to
    QMap<QString, QString> fields; ///< column title → field name of `mailboxFields()`
    QString volumeUnit; ///< "B", "kB", "KiB", "MB", "MiB", "GB", "GiB" for numbers without a unit
    QJsonObject extra;
};

/// Who may read the mailboxes of an old system. `EachPassword`: only the users themselves.
enum class SourceAccess { Unknown, Administrator, EachPassword };

/// What becomes of an old BlueMind. `Kept`: the installation itself goes on, upgraded where it is
/// or moved whole to other machines, and its mailboxes with it. `Replaced`: another installation
/// takes over and every mailbox is moved into it. `Unknown`: told by the roles of the plan's
/// servers, where they tell it.
enum class Hosting { Unknown, Kept, Replaced };

/// What is to be known of an old system as a whole before a method can be chosen.
struct SourceProfile {
    MailSystem system = MailSystem::Imap;
    SourceAccess access = SourceAccess::Unknown;
    Hosting hosting = Hosting::Unknown; ///< of BlueMind; no other system is upgraded
    bool calendars = false;             ///< calendars must move too
    bool contacts = false;              ///< address books must move too
    QString host;                       ///< of its IMAP service
    qint64 port = 993;
    QString administrator; ///< the login that may read every mailbox; never its password
    QJsonObject extra;

    friend bool operator==(const SourceProfile&, const SourceProfile&) = default;
};

enum class PstFormat { Unknown, Ansi, Unicode };
enum class PstEncryption { Unknown, None, Compressible, High };

/// One PST file of the old system.
struct PstFile {
    QString path;
    Citation from;
    std::optional<ByteSize> bytes;    ///< on disk
    std::optional<ByteSize> declared; ///< by its own header; more than `bytes`: it is truncated
    PstFormat format = PstFormat::Unknown;
    PstEncryption encryption = PstEncryption::Unknown;
    bool headerDamaged = false; ///< the checksum of its header is wrong
    MaybeCited<QString> owner;  ///< key of the mailbox it is to be loaded into
    QString ownerSpelling;      ///< whom its list says it is of, as the list spells it
    QJsonObject extra;

    friend bool operator==(const PstFile&, const PstFile&) = default;
};

/// Not as whole as it should be: shorter than its header declares, or with a wrong header.
inline bool isDamaged(const PstFile& file)
{
    return file.headerDamaged || (file.bytes && file.declared && *file.declared > *file.bytes);
}

enum class DelegationRight { FullAccess, SendAs, SendOnBehalf, Folder };

/// `delegate` may open, or write as, `mailbox`: both keys.
struct Delegation {
    QString mailbox;
    QString delegate;
    DelegationRight right = DelegationRight::FullAccess;
    Citation from;
    QJsonObject extra{};

    friend bool operator==(const Delegation&, const Delegation&) = default;
};

/// What the old systems hold, as files and the operator tell it.
struct Inventory {
    QList<InventorySource> sources; ///< only ever appended to: citations count in it
    MailboxTable mailboxes;
    QList<PstFile> pstFiles;       ///< sorted by path
    QList<Delegation> delegations; ///< sorted, each once
    QList<SourceProfile> profiles; ///< one a system at most
    QList<ColumnMapping> mappings;
    QJsonObject extra;
};

} // namespace jalon

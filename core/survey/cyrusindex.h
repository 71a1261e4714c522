// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <tl/expected.hpp>

#include <optional>

namespace jalon {

/// What one folder of a Cyrus spool says of itself: the header of its `cyrus.index`, all numbers
/// big-endian on disk. Layouts by minor version from Cyrus IMAP's `imap/mailbox.h`, 2.3 to 3.12.
struct CyrusIndexHeader {
    quint32 version = 0;
    quint32 startOffset = 0;
    quint32 recordSize = 0;
    quint32 records = 0;   ///< expunged ones included
    quint32 exists = 0;    ///< live messages, archived ones included
    quint64 bytes = 0;     ///< of the live messages, archived ones included
    qint64 lastAppend = 0; ///< seconds since 1970, 0: never
    quint32 deleted = 0;   ///< live messages flagged \Deleted
    quint32 answered = 0;
    quint32 flagged = 0;
    quint32 options = 0;
    bool isDeletedMailbox = false;
    std::optional<quint64> expungedBytes; ///< written from version 18 on

    quint32 expunged() const { return records - exists; }
    friend bool operator==(const CyrusIndexHeader&, const CyrusIndexHeader&) = default;
};

enum class CyrusIndexProblem {
    TooShort,       ///< fewer bytes than its version's header
    UnknownVersion, ///< below 6, 11 (never on disk) or above 20: its layout is not known
    BadChecksum,    ///< read while it was being written, or damaged (versions from 12 on carry one)
    Inconsistent,   ///< more live messages than records
};

/// Reads the first bytes of a `cyrus.index`; bytes after the header are ignored.
tl::expected<CyrusIndexHeader, CyrusIndexProblem> readCyrusIndexHeader(QByteArrayView bytes);

/// Size of the header of a minor version, 0 when it is not known.
qsizetype cyrusIndexHeaderSize(quint32 version);

} // namespace jalon

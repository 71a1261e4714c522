// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace jalon {

/// Whose folder a directory of a Cyrus spool is, by BlueMind's and Cyrus's path rules. Views
/// into the path that was given.
struct SpoolFolder {
    enum class Kind {
        User,    ///< `[domain/d/<domain>/]<x>/user/<login>/…`
        Shared,  ///< `[domain/d/<domain>/]<x>/<name>/…`
        Unnamed, ///< `uuid/…` of Cyrus 3.6 and later: the path names nobody
        Foreign, ///< not a place where Cyrus keeps folders
    };
    Kind kind = Kind::Foreign;
    bool isDeleted = false;    ///< under DELETED/: removed, kept until Cyrus prunes it
    QByteArrayView domain;     ///< empty outside virtual domains
    QByteArrayView name;       ///< the mailbox, as on disk
    qsizetype ownerLength = 0; ///< length of the part of the path that decides all of the above
};

/// `path` is relative to a partition, or to a directory of partitions, without the file's name.
SpoolFolder spoolFolder(QByteArrayView path);

/// A mailbox name as people write it: `^` is a dot, modified UTF-7 (RFC 3501 §5.1.3) is decoded;
/// what is not valid modified UTF-7 is shown as it is.
QString mailboxName(QByteArrayView onDisk);

/// `login@domain`, or the login alone outside virtual domains.
QString mailboxAddress(QByteArrayView domain, QByteArrayView name);

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/facts.h"
#include "core/survey/cyrusindex.h"
#include "core/survey/spoolpath.h"
#include "core/units/saturate.h"

#include <QHash>
#include <QSet>

#include <array>

namespace jalon {

class SurveyDraft;
struct ProbeAnswer;

/// A partition as the server knows it.
struct SpoolRoot {
    char state = 'P'; ///< 'P' read, 'D' may not be read, 'M' missing, 'U' a file of settings that
                      ///< may not be read, 'O' BlueMind 5's store, which is not measured
    QByteArray kind;  ///< "data", "meta", "archives"
    QByteArray partition; ///< its name in Cyrus's settings, "-" when it has none
    QByteArray device;
    QByteArray path; ///< symlinks resolved
};

/// Messages and their bytes.
struct MailTotal {
    qint64 messages = 0;
    qint64 bytes = 0;

    MailTotal& operator+=(const MailTotal& other)
    {
        messages = saturatingSum(messages, other.messages);
        bytes = saturatingSum(bytes, other.bytes);
        return *this;
    }
    /// The rest, never below nothing: the records of an index may tell of more archived mail than
    /// its header tells of mail.
    MailTotal without(const MailTotal& part) const
    {
        return {qMax(messages - part.messages, qint64(0)), qMax(bytes - part.bytes, qint64(0))};
    }
    friend bool operator==(const MailTotal&, const MailTotal&) = default;
};

/// What the records of one index sum to: live and expunged, in the data and the archive partition.
struct RecordSums {
    MailTotal live, archived, expunged, expungedArchived;
};

/// Adds up a spool folder by folder, a mailbox and a partition at a time. Keeps nothing of a
/// folder that was read well.
class SpoolInventory {
public:
    struct Box {
        QByteArray domain;
        QByteArray name;
        bool isShared = false;
        MailTotal total; ///< archived messages included
        MailTotal archived;
        qint64 folders = 0;
        qint64 lastAppend = 0;
        bool isPartial = false; ///< some of its folders could not be read
    };
    struct Partition {
        MailTotal total; ///< live, archived included
        MailTotal archived;
        MailTotal expunged; ///< in the data partition; bytes of those whose bytes are known
        MailTotal expungedArchived;
        MailTotal deleted; ///< in DELETED/, in the data partition
        MailTotal deletedArchived;
        qint64 disk = 0;            ///< allocated, of a listing
        qint64 unsizedExpunged = 0; ///< expunged messages whose bytes nobody told
    };
    struct Problem {
        QByteArray path;
        const char* why;
    };

    /// False: too many partitions for a server of mail.
    bool addRoot(SpoolRoot root);
    /// One folder's index; `again`: a second reading, used only when the first was torn.
    void addIndex(QByteArrayView path, QByteArrayView bytes, QByteArrayView sums, bool again);
    /// A directory's message files, of a listing.
    void addListing(QByteArrayView directory, MailTotal files, qint64 disk);
    void addProblem(QByteArrayView path, const char* why);
    /// No more folders: torn ones that were not mended become problems.
    void end();

    const QList<SpoolRoot>& roots() const { return m_roots; }
    const QList<Box>& boxes() const { return m_boxes; }
    const Partition& partition(qsizetype root) const { return m_partitions.at(root); }
    const QList<Problem>& problems() const { return m_problems; }
    qint64 problemCount() const { return m_problemCount; }
    /// Some of what could not be read belongs to nobody known.
    bool hasUnplacedProblems() const { return m_hasUnplacedProblems; }
    qint64 deletedFolders() const { return m_deletedFolders; }
    qint64 unnamedFolders() const { return m_unnamedFolders; }
    qint64 folders() const { return m_folders; }
    bool hasSums() const { return m_hasSums; }

private:
    struct Owner {
        QByteArray prefix;
        qsizetype root = -1;
        qsizetype box = -1;
        SpoolFolder::Kind kind = SpoolFolder::Kind::Foreign;
        bool isDeleted = false;
    };

    const Owner& ownerOf(QByteArrayView path);
    qsizetype rootOf(QByteArrayView path) const;
    void take(const Owner& owner, const CyrusIndexHeader& header, const RecordSums* sums);

    QList<SpoolRoot> m_roots;
    QList<Partition> m_partitions;
    QList<Box> m_boxes;
    QHash<QByteArray, qsizetype> m_boxByKey;
    QSet<QByteArray> m_torn;
    QList<Problem> m_problems;
    Owner m_owner;
    qint64 m_problemCount = 0;
    qint64 m_deletedFolders = 0;
    qint64 m_unnamedFolders = 0;
    qint64 m_folders = 0;
    bool m_hasSums = false;
    bool m_hasUnplacedProblems = false;
};

} // namespace jalon

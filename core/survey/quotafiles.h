// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/spoolinventory.h"

namespace jalon {

/// Cyrus's quota files: what each mailbox that has a quota uses, as Cyrus counts it.
/// Only mailboxes with a quota have one: never a total of the spool.
class QuotaFiles {
public:
    struct Usage {
        QByteArray domain;
        QByteArray name;
        bool isShared = false;
        qint64 bytes = 0;
        qint64 limitKiB = -1; ///< −1: none
        qint64 messages = -1; ///< −1: not told (Cyrus 2.4)
        qint64 folders = -1;
    };

    /// A piece of the answer of `spoolQuotaScript`. False: this is not such an answer.
    bool feed(QByteArrayView piece);
    bool isWhole() const { return m_isWhole; }
    QList<Usage> usages() const;
    const QList<QByteArray>& denied() const { return m_denied; }
    qint64 malformed() const { return m_malformed; }

private:
    void takeLine(QByteArrayView line);
    void finishFile();

    QByteArray m_rest;
    QByteArray m_path;
    QByteArray m_content;
    QList<Usage> m_usages;
    QList<QByteArray> m_denied;
    qint64 m_malformed = 0;
    bool m_isStarted = false;
    bool m_isWhole = false;
};

/// Reads one quota file: `%(S (used KiB) M (n) NF (n) …)` of Cyrus 2.5 and later, or `used limit`.
std::optional<QuotaFiles::Usage> parseQuotaFile(QByteArrayView path, QByteArrayView content);

/// Volumes, messages, folders and quotas of the mailboxes.
void writeQuotaFiles(const QuotaFiles& files, const ProbeAnswer& answer, SurveyDraft& draft);

} // namespace jalon

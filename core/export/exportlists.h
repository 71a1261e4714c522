// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/export.h"

#include <QSet>

namespace jalon::exporting {

/// `exportedFiles` once the methods are chosen and the creation is planned.
Expected<Export> filesOf(const Plan& plan, const QList<MethodChoice>& choices,
                         const Creation& creation, const ExportOptions& options);

/// A mailbox of a list: it is created, checked and perhaps filled by the scripts.
struct Row {
    const Mailbox* mailbox = nullptr;
    const MailboxEntry* entry = nullptr;
    const MethodChoice* choice = nullptr;
};

/// The mailboxes of one domain that move in one wave.
struct WaveList {
    QString wave;   ///< empty where the plan names none
    QString domain; ///< in BlueMind; an address may use an alias of it
    QString folder; ///< `lists/<wave>/<domain>`, plain ASCII
    QList<Row> rows;
};

/// What the lists hold and what they do not.
struct Selection {
    QList<Row> rows; ///< in the order of the plan
    QList<LeftOut> leftOut;
    QList<const PstFile*> pstFiles; ///< those of these rows
    QSet<QString> addresses;        ///< of these rows
    qint64 homeless = 0;            ///< left out for want of a mail server alone
};

/// Takes each mailbox that the scripts may create and fill; those upgraded in place are nowhere.
Selection select(const Plan& plan, const QList<MethodChoice>& choices, const Creation& creation);

/// By wave, then by domain.
QList<WaveList> waveLists(const QList<Row>& rows);

/// The files of one list.
QList<ExportedFile> listFiles(const Selection& selection, const Creation& creation,
                              const WaveList& list);

/// `lists.csv`: what each list holds, for who reads the folder first.
ExportedFile listsCsv(const QList<WaveList>& lists);

/// `left-out.csv`.
ExportedFile leftOutCsv(const QList<LeftOut>& leftOut, const ExportOptions& options);

/// How the scripts tell the old and the new kind of a mailbox: `user`, `mailshare`, `by-hand`.
QByteArray kindWord(const Mailbox& mailbox);

/// The old and other names of a mailbox, each once and without its address.
QStringList aliasesOf(const Mailbox& mailbox);

ExportedFile settingsFile(const Plan& plan);
ExportedFile serversFile(const Plan& plan);
/// What names this plan's keys and state: the same as long as the plan is.
QByteArray planId(const Plan& plan);

/// The scripts, checklists and the README, the same for every plan of one language.
QList<ExportedFile> fixedFiles(Language language);

/// `mailboxes.csv`, `domains.csv`, `delegations.csv`, `pst-files.csv`. `listed`: the addresses the
/// lists hold.
QList<ExportedFile> csvFiles(const Plan& plan, const QList<MethodChoice>& choices,
                             const Creation& creation, const QSet<QString>& listed,
                             const ExportOptions& options);

/// `manifest.json` and `SHA256SUMS` of these files, added to them; all sorted by path.
QList<ExportedFile> withManifest(const Plan& plan, QList<ExportedFile> files);

} // namespace jalon::exporting

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/export.h"

namespace jalon::exporting {

/// `exportedFiles` once the methods are chosen and the creation is planned.
Expected<QList<ExportedFile>> filesOf(const Plan& plan, const QList<MethodChoice>& choices,
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

/// By wave, then by domain. Mailboxes upgraded in place are in none.
Expected<QList<WaveList>> waveLists(const Plan& plan, const QList<MethodChoice>& choices,
                                    const Creation& creation);

/// The files of one list.
Expected<QList<ExportedFile>> listFiles(const Plan& plan, const Creation& creation,
                                        const WaveList& list);

/// How the scripts tell the old and the new kind of a mailbox: `user`, `mailshare`, `by-hand`.
QByteArray kindWord(const Mailbox& mailbox);

ExportedFile settingsFile(const Plan& plan);
ExportedFile serversFile(const Plan& plan);
/// What names this plan's keys and state: the same as long as the plan is.
QByteArray planId(const Plan& plan);

/// The scripts, checklists and the README, the same for every plan of one language.
QList<ExportedFile> fixedFiles(Language language);

/// `mailboxes.csv`, `domains.csv`, `delegations.csv`, `pst-files.csv`.
QList<ExportedFile> csvFiles(const Plan& plan, const QList<MethodChoice>& choices,
                             const Creation& creation, const ExportOptions& options);

/// `manifest.json` and `SHA256SUMS` of these files, added to them; all sorted by path.
QList<ExportedFile> withManifest(const Plan& plan, QList<ExportedFile> files);

} // namespace jalon::exporting

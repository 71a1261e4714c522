// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/text.h"

#include <QHash>

namespace jalon::inventory {

/// The commands of doveadm whose output is read, with -A or -u MASK: `quota get` and
/// `mailbox status`.
enum class DoveadmCommand { QuotaGet, MailboxStatus };

/// One line of its output, by the titles of the columns after the user's and the folder's.
struct DoveadmRow {
    quint32 line = 0;
    bool isWhole = false; ///< every column has a value; else the line is not understood, or cut
    QString user;
    QString place; ///< the quota's name, or the folder; empty in totals
    QHash<QString, QString> values;
    QString error; ///< what doveadm says it could not do, in the place of a row
};

/// The rows of a file in any of doveadm's formats (table, tab, flow, pager, json).
class DoveadmRows {
public:
    /// Whether a file is the output of this command, with users or without.
    static bool isOutputOf(DoveadmCommand command, const FileBytes& file);
    /// Refuses what it is no output of (`import.no-doveadm-rows`), one that does not name the users
    /// (`import.no-usernames`), JSON that is cut (`import.json-unfit`), and as `TextSource::of`.
    static Expected<DoveadmRows> of(DoveadmCommand command, const FileBytes& file);

    std::optional<DoveadmRow> next();
    const TextSource& source() const { return m_source; }

private:
    enum class Format { Table, Tab, Flow, Pager, Json };
    struct Form {
        Format format = Format::Table;
        bool hasUser = false;
        bool hasPlace = true;
        QStringList titles; ///< of the values, in their order; unknown for flow
    };

    DoveadmRows(DoveadmCommand command, TextSource source, Form form);
    static std::optional<Form> formOf(DoveadmCommand command, TextSource source);
    static std::optional<Form> formOfTitles(DoveadmCommand command, const QString& titles);
    static std::optional<Form> formOfFlow(DoveadmCommand command, const QString& line);
    static std::optional<Form> formOfPager(DoveadmCommand command, TextSource source);
    static std::optional<Form> formOfJson(DoveadmCommand command, const QString& head);
    Expected<void> readJson(const FileBytes& file);

    DoveadmRow tabRow(const QString& text) const;
    DoveadmRow tableRow(const QString& text) const;
    DoveadmRow flowRow(const QString& text) const;
    std::optional<DoveadmRow> pagerRow(TextLine line);

    DoveadmCommand m_command;
    TextSource m_source;
    Form m_form;
    QList<DoveadmRow> m_json;
    qsizetype m_nextJson = 0;
};

} // namespace jalon::inventory

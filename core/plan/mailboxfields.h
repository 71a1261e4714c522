// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/mailbox.h"
#include "core/units/message.h"

#include <compare>
#include <span>
#include <variant>

namespace jalon {

/// Where a field stands in a mailbox, with its type: generic code visits it.
using MailboxMember =
    std::variant<QString Mailbox::*, MaybeCited<QString> Mailbox::*,
                 MaybeCited<ByteSize> Mailbox::*, MaybeCited<qint64> Mailbox::*,
                 MaybeCited<bool> Mailbox::*, MaybeCited<QDate> Mailbox::*,
                 MaybeCited<MailboxKind> Mailbox::*, MaybeCited<MailSystem> Mailbox::*,
                 MaybeCited<QStringList> Mailbox::*>;

/// One field of a mailbox: the one list the plan file's columns, the importers' mappings, the
/// conflicts of a merge, the table and the CSV go by.
struct MailboxField {
    const char* name;     ///< stable: the column of the plan file, the name in mappings and CSV
    MailboxMember member; ///< `QString Mailbox::*` (address, leftBehind): empty is missing
    bool repeats = false; ///< many mailboxes have the same value
};

/// Every field but `methodOverride` and `extra`, the address first.
std::span<const MailboxField> mailboxFields();
/// The field of that name, or nothing.
const MailboxField* findMailboxField(QStringView name);
/// The words above its column: message `mailbox-field.<name>`.
Message mailboxFieldTitle(const MailboxField& field);

/// A field's value as an argument: words of enumerators, "true" or "false", ISO dates and
/// addresses with a space between them are texts. Nothing where it is missing; the address and
/// `leftBehind` cite nothing.
MaybeCited<Argument> fieldValue(const Mailbox& mailbox, const MailboxField& field);
/// Takes what `fieldValue` gives. False, and nothing done, when `value` does not fit the field:
/// another type, an unknown word, a negative count.
bool setFieldValue(Mailbox& mailbox, const MailboxField& field, const Argument& value,
                   Citation from);
void clearField(Mailbox& mailbox, const MailboxField& field);

/// By value alone, texts by code point; a missing value comes after all others.
std::weak_ordering compareField(const Mailbox& a, const Mailbox& b, const MailboxField& field);

} // namespace jalon

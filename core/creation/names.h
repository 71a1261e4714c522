// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/mailbox.h"

namespace jalon {

/// A login or the name of a shared mailbox, made of the local part of an address.
struct LoginProposal {
    QString login;          ///< empty: nothing of the local part can be one
    bool isChanged = false; ///< more than the case differs from the local part
};

/// Accents are folded and spaces become `_`, as BlueMind's own directory import does; apostrophes
/// and quotes go; any other character that may not stand in a login becomes `_`. Nothing is cut:
/// more than 64 characters make no login. Patterns: BlueMind 4.8, Regex.java.
LoginProposal loginOf(QStringView localPart, MailboxKind kind);

/// A name as it is usable in a domain of e-mail: labels of ASCII letters, digits and hyphens, two
/// at least.
bool isDomainName(QStringView name);

/// First and last name of a displayed one.
struct PersonName {
    QString first;
    QString last;
    bool isGuessed = false; ///< the order of the words is the only hint
};

/// “DUPONT Marie”, “Marie DUPONT” and “Dupont, Marie” tell the last name; a single word is it;
/// in “Marie Dupont” the first word is taken for the first name, a guess.
PersonName personName(const QString& displayed);

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/rowstate.h"

namespace jalon::inventory {

void TableBatch::RowState::setText(Cell cell, QString text, Citation from)
{
    switch (cell) {
    case Cell::Name:
        mailbox.name = Cited<QString>{std::move(text), from};
        break;
    case Cell::FirstName:
        mailbox.firstName = Cited<QString>{std::move(text), from};
        break;
    case Cell::LastName:
        mailbox.lastName = Cited<QString>{std::move(text), from};
        break;
    case Cell::Login:
        mailbox.login = Cited<QString>{std::move(text), from};
        break;
    case Cell::Group:
        mailbox.group = Cited<QString>{std::move(text), from};
        break;
    case Cell::Server:
        mailbox.server = Cited<QString>{std::move(text), from};
        break;
    case Cell::Wave:
        mailbox.wave = Cited<QString>{std::move(text), from};
        break;
    case Cell::Guid:
        mailbox.extra.insert(QStringLiteral("guid"), text.toLower());
        break;
    case Cell::ForwardTo:
        mailbox.extra.insert(QStringLiteral("forwardTo"), text);
        break;
    default:
        break;
    }
}

void TableBatch::RowState::setSize(Cell cell, ByteSize size, Citation from)
{
    const Cited<ByteSize> cited{size, from};
    switch (cell) {
    case Cell::Volume:
        mailbox.volume = cited;
        break;
    case Cell::VolumeBesides:
        besides = size;
        break;
    case Cell::Archive:
        mailbox.archive = cited;
        break;
    case Cell::Quota:
        mailbox.quota = cited;
        break;
    case Cell::LargestMessage:
        mailbox.largestMessage = cited;
        break;
    default:
        break;
    }
}

void TableBatch::RowState::setCount(Cell cell, qint64 count, Citation from)
{
    const Cited<qint64> cited{count, from};
    switch (cell) {
    case Cell::Messages:
        mailbox.messages = cited;
        break;
    case Cell::Folders:
        mailbox.folders = cited;
        break;
    case Cell::LargestFolder:
        mailbox.largestFolder = cited;
        break;
    case Cell::ArchiveMessages:
        mailbox.archiveMessages = cited;
        break;
    default:
        break;
    }
}

void TableBatch::RowState::setWord(Cell cell, int value, Citation from)
{
    switch (cell) {
    case Cell::Kind:
        mailbox.kind = Cited<MailboxKind>{MailboxKind(value), from};
        break;
    case Cell::System:
        mailbox.system = Cited<MailSystem>{MailSystem(value), from};
        break;
    case Cell::Suspended:
    case Cell::Active:
        mailbox.suspended = Cited<bool>{value != 0, from};
        break;
    case Cell::IsArchive:
        isArchive = value != 0;
        break;
    case Cell::QuotaIsDefault:
        quotaIsDefault = value != 0;
        break;
    default:
        break;
    }
}

void TableBatch::RowState::settle()
{
    if (!aliases.isEmpty()) {
        aliases.removeAll(mailbox.address);
        mailbox.aliases = Cited<QStringList>{aliases, aliasesAt};
    }
    if (besides && mailbox.volume)
        mailbox.volume->value += *besides;
    if (quotaIsDefault)
        mailbox.quota.reset();
    // Exchange disables the account behind each shared mailbox and resource: it means nothing
    // there.
    const bool isOfPerson = !mailbox.kind || mailbox.kind->value == MailboxKind::User;
    if (!isOfPerson)
        mailbox.suspended.reset();
    if (isArchive) {
        mailbox.archive = std::exchange(mailbox.volume, std::nullopt);
        mailbox.archiveMessages = std::exchange(mailbox.messages, std::nullopt);
        mailbox.lastUse.reset();
        mailbox.quota.reset();
    }
}

bool hasLostLetters(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QChar(QChar::ReplacementCharacter))
            return true;
        if (text[i] == u'?' && i > 0 && text[i - 1].isLetter() && i + 1 < text.size() &&
            text[i + 1].isLetter())
            return true;
    }
    return false;
}

} // namespace jalon::inventory

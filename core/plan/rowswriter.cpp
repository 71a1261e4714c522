// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/rowswriter.h"

#include "core/plan/mailboxfields.h"
#include "core/plan/tablewriter.h"

namespace jalon {

using namespace rows;

namespace {

void writeCitation(JsonBuffer& out, Citation from)
{
    out.number(from.source);
    out.raw(',');
    out.number(from.line);
}

template <class T>
void writeCited(JsonBuffer& out, const Cited<T>& cited, Citation rowFrom)
{
    if (cited.from == rowFrom)
        return writeCell(out, cited.value);
    out.raw('[');
    writeCell(out, cited.value);
    out.raw(',');
    writeCitation(out, cited.from);
    out.raw(']');
}

void writeFrom(JsonBuffer& out, Citation from)
{
    if (from == Citation{})
        return out.raw("null");
    out.raw('[');
    writeCitation(out, from);
    out.raw(']');
}

Column<Mailbox> columnOf(const MailboxField& field)
{
    const auto column = []<class T>(T Mailbox::*member) -> Column<Mailbox> {
        if constexpr (std::is_same_v<T, QString>)
            return {{},
                    [member](const Mailbox& m) { return !(m.*member).isEmpty(); },
                    [member](JsonBuffer& out, const Mailbox& m, Citation) { out.text(m.*member); }};
        else
            return {
                {},
                [member](const Mailbox& m) { return m.*member && isWritable((m.*member)->value); },
                [member](JsonBuffer& out, const Mailbox& m, Citation rowFrom) {
                    writeCited(out, *(m.*member), rowFrom);
                }};
    };
    Column<Mailbox> made = std::visit(column, field.member);
    made.name = QLatin1String(field.name);
    return made;
}

/// The citation most of the values have, so that few cells need their own.
Citation rowCitation(const Mailbox& mailbox)
{
    Citation most;
    int votes = 0;
    const auto vote = [&]<class T>(T Mailbox::*member) {
        if constexpr (!std::is_same_v<T, QString>) {
            const T& value = mailbox.*member;
            if (!value)
                return;
            if (votes == 0)
                most = value->from;
            votes += value->from == most ? 1 : -1;
        }
    };
    for (const MailboxField& field : mailboxFields())
        std::visit(vote, field.member);
    return most;
}

void writeOverride(JsonBuffer& out, const Mailbox& mailbox, Citation)
{
    out.raw('[');
    writeCell(out, mailbox.methodOverride->method);
    out.raw(',');
    out.text(mailbox.methodOverride->reason);
    out.raw(',');
    writeValue(out, codec::write(mailbox.methodOverride->at));
    out.raw(']');
}

} // namespace

void writeMailboxes(JsonBuffer& out, const MailboxTable& mailboxes, const QJsonObject& rest)
{
    QList<Column<Mailbox>> columns;
    for (const MailboxField& field : mailboxFields())
        columns.append(columnOf(field));
    columns.insert(1, {QStringLiteral("from"), [](const Mailbox&) { return true; },
                       [](JsonBuffer& to, const Mailbox&, Citation from) { writeFrom(to, from); }});
    columns.append({QStringLiteral("methodOverride"),
                    [](const Mailbox& m) { return m.methodOverride.has_value(); }, writeOverride});
    writeTable<Mailbox>(out, mailboxes, std::move(columns), rowCitation, rest);
}

template <class T, class V>
static Column<T> plainColumn(const char* name, V T::*member)
{
    return {QString::fromLatin1(name), [](const T&) { return true; },
            [member](JsonBuffer& out, const T& item, Citation) { writeCell(out, item.*member); }};
}

template <class T>
static Column<T> fromColumn()
{
    return {QStringLiteral("from"), [](const T&) { return true; },
            [](JsonBuffer& out, const T& item, Citation) { writeFrom(out, item.from); }};
}

void writeDelegations(JsonBuffer& out, const QList<Delegation>& delegations,
                      const QJsonObject& rest)
{
    const QList<Column<Delegation>> columns{
        plainColumn("mailbox", &Delegation::mailbox), fromColumn<Delegation>(),
        plainColumn("delegate", &Delegation::delegate), plainColumn("right", &Delegation::right)};
    writeTable<Delegation>(
        out, delegations, columns, [](const Delegation& d) { return d.from; }, rest);
}

void writePstFiles(JsonBuffer& out, const QList<PstFile>& files, const QJsonObject& rest)
{
    const auto size = [](const char* name,
                         std::optional<ByteSize> PstFile::*member) -> Column<PstFile> {
        return {QString::fromLatin1(name),
                [member](const PstFile& file) { return (file.*member).has_value(); },
                [member](JsonBuffer& to, const PstFile& file, Citation) {
                    to.number((file.*member)->bytes());
                }};
    };
    const QList<Column<PstFile>> columns{
        plainColumn("path", &PstFile::path),
        fromColumn<PstFile>(),
        size("bytes", &PstFile::bytes),
        size("declared", &PstFile::declared),
        plainColumn("format", &PstFile::format),
        plainColumn("encryption", &PstFile::encryption),
        {QStringLiteral("headerDamaged"), [](const PstFile& file) { return file.headerDamaged; },
         [](JsonBuffer& to, const PstFile& file, Citation) { writeCell(to, file.headerDamaged); }},
        {QStringLiteral("owner"), [](const PstFile& file) { return file.owner.has_value(); },
         [](JsonBuffer& to, const PstFile& file, Citation rowFrom) {
             writeCited(to, *file.owner, rowFrom);
         }},
        {QStringLiteral("ownerSpelling"),
         [](const PstFile& file) { return !file.ownerSpelling.isEmpty(); },
         [](JsonBuffer& to, const PstFile& file, Citation) { to.text(file.ownerSpelling); }}};
    writeTable<PstFile>(
        out, files, columns, [](const PstFile& file) { return file.from; }, rest);
}

} // namespace jalon

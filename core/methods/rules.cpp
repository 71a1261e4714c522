// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/methods/methods.h"

#include <array>

namespace jalon {

namespace {

using enum Method;
using System = MailSystem;
using Kind = MailboxKind;
using Access = SourceAccess;

/// A set of enumerators, one bit each.
template <class... E>
constexpr unsigned in(E... values)
{
    return ((1u << unsigned(values)) | ...);
}
constexpr unsigned any = ~0u;
constexpr unsigned noSystem = 1u << 31;
constexpr unsigned yes = 2;
constexpr unsigned no = 1;

constexpr Method upgradeOnly[] = {UpgradeInPlace};
constexpr Method exchangeFirst[] = {ExchangeTool, PstServerSide, ImapsyncAsUser};
constexpr Method exchangeMailOnly[] = {ImapsyncAsUser, ExchangeTool, PstServerSide};
constexpr Method exchangeFolders[] = {ExchangeTool, PstServerSide};
constexpr Method exchangeOnly[] = {ExchangeTool};
constexpr Method exchangePasswords[] = {ImapsyncAsUser, PstServerSide};
constexpr Method imapsyncOnly[] = {ImapsyncAsUser};
constexpr Method pstOnly[] = {PstServerSide};
constexpr Method dominoOnly[] = {DominoTool};
constexpr Method dominoFirst[] = {DominoTool, ImapsyncAsUser};

constexpr char pitfalls[] =
    "BlueMind 4: points de vigilance, Reprise de données et réplication, 2022";
constexpr char administrators[] =
    "imapsync: FAQ.Admin_Authentication, 2022-04 · "
    "BlueMind 4: points de vigilance, Reprise de données et réplication, 2022";
constexpr char noCalendars[] = "imapsync: FAQ.Contacts_Calendars, 2022-05 · "
                               "BlueMind 4: points de vigilance, Reprise de données et "
                               "réplication, 2022";
constexpr char objects[] = "BlueMind 4.8: API mailshares, groups, mailboxes, 2022-02";
constexpr char upgrade[] = "BlueMind 4: Mise à jour de BlueMind, 2022-06";
constexpr char jalonAsks[] = "Jalon, 2026";

/// One row: every column a set of values it stands for. The first row that fits decides.
struct Row {
    unsigned systems = any;
    unsigned hostings = any;
    unsigned kinds = any;
    unsigned accesses = any;
    unsigned collaborative = any;
    unsigned pst = any;
    unsigned liveMail = any;
    MethodRule rule;
};

constexpr MethodRule chosen(const char* reason, std::span<const Method> allowed, const char* source)
{
    return {reason, allowed.front(), allowed, source, false};
}
constexpr MethodRule undecided(const char* reason, const char* source)
{
    return {reason, std::nullopt, {}, source, false};
}
constexpr MethodRule nothing(const char* reason, const char* source)
{
    return {reason, std::nullopt, {}, source, true};
}

constexpr unsigned openToAdministrators =
    in(System::Exchange, System::Zimbra, System::Kerio, System::Dovecot, System::Cyrus,
       System::GoogleWorkspace, System::Imap, System::BlueMind);
constexpr unsigned sharedKinds = in(Kind::Shared, Kind::PublicFolder);

constexpr Row table[] = {
    {.systems = noSystem, .rule = undecided("method.system-unknown", jalonAsks)},

    // An installation that goes on takes everything it holds with it.
    {.systems = in(System::BlueMind),
     .hostings = in(Hosting::Kept),
     .rule = chosen("method.upgrade", upgradeOnly, upgrade)},
    {.systems = in(System::BlueMind),
     .hostings = in(Hosting::Unknown),
     .rule = undecided("method.hosting-unknown", jalonAsks)},

    // A group of BlueMind names its members; mail kept by one belongs into a shared mailbox.
    {.kinds = in(Kind::Group),
     .pst = no,
     .liveMail = no,
     .rule = nothing("method.group-empty", objects)},
    {.kinds = in(Kind::Group), .rule = undecided("method.group-mail", objects)},

    // What a room's mailbox holds on Exchange and Domino are its bookings.
    {.kinds = in(Kind::Resource), .pst = yes, .rule = undecided("method.resource-mail", objects)},
    {.systems = in(System::Exchange),
     .kinds = in(Kind::Resource),
     .accesses = in(Access::Unknown),
     .collaborative = yes,
     .rule = undecided("method.access-unknown", administrators)},
    {.systems = in(System::Exchange),
     .kinds = in(Kind::Resource),
     .accesses = in(Access::Administrator),
     .collaborative = yes,
     .rule = chosen("method.exchange-resource", exchangeOnly, pitfalls)},
    {.systems = in(System::Domino),
     .kinds = in(Kind::Resource),
     .collaborative = yes,
     .rule = chosen("method.domino-resource", dominoOnly, pitfalls)},
    {.systems = in(System::Exchange, System::Domino),
     .kinds = in(Kind::Resource),
     .rule = nothing("method.resource-empty", objects)},
    {.kinds = in(Kind::Resource),
     .liveMail = no,
     .rule = nothing("method.resource-empty", objects)},
    {.kinds = in(Kind::Resource), .rule = undecided("method.resource-mail", objects)},

    // PST files go through the server-side tool and nothing else.
    {.systems = in(System::Pst), .pst = yes, .rule = chosen("method.pst", pstOnly, pitfalls)},
    {.systems = in(System::Pst), .rule = undecided("method.pst-missing", pitfalls)},
    {.pst = yes, .liveMail = no, .rule = chosen("method.pst", pstOnly, pitfalls)},
    {.liveMail = no, .rule = nothing("method.empty", jalonAsks)},

    // No administrator reads Domino's mailboxes over IMAP, so that only users' own passwords make
    // imapsync possible.
    {.systems = in(System::Domino),
     .kinds = in(Kind::User),
     .accesses = in(Access::EachPassword),
     .rule = chosen("method.domino-tool", dominoFirst, administrators)},
    {.systems = in(System::Domino),
     .rule = chosen("method.domino-no-administrator", dominoOnly, administrators)},

    {.accesses = in(Access::Unknown), .rule = undecided("method.access-unknown", administrators)},

    {.systems = in(System::Exchange),
     .accesses = in(Access::Administrator),
     .collaborative = yes,
     .rule = chosen("method.exchange-tool", exchangeFirst, noCalendars)},
    {.systems = in(System::Exchange),
     .kinds = in(Kind::PublicFolder),
     .accesses = in(Access::Administrator),
     .rule = chosen("method.exchange-public-folder", exchangeFolders, pitfalls)},
    {.systems = in(System::Exchange),
     .accesses = in(Access::Administrator),
     .rule = chosen("method.exchange-mail-only", exchangeMailOnly, administrators)},
    {.systems = in(System::Exchange),
     .kinds = in(Kind::User),
     .accesses = in(Access::EachPassword),
     .rule = chosen("method.imapsync-passwords", exchangePasswords, administrators)},
    {.systems = in(System::Exchange),
     .accesses = in(Access::EachPassword),
     .rule = chosen("method.imapsync-shared-passwords", exchangePasswords, administrators)},

    // Each system has its own way to let one login open every mailbox.
    {.systems = in(System::BlueMind),
     .accesses = in(Access::Administrator),
     .rule = chosen("method.bluemind-administrator", imapsyncOnly, pitfalls)},
    {.systems = in(System::Zimbra),
     .accesses = in(Access::Administrator),
     .rule = chosen("method.zimbra-administrator", imapsyncOnly, administrators)},
    {.systems = in(System::Kerio),
     .accesses = in(Access::Administrator),
     .rule = chosen("method.kerio-administrator", imapsyncOnly, administrators)},
    {.systems = in(System::Dovecot),
     .accesses = in(Access::Administrator),
     .rule = chosen("method.dovecot-administrator", imapsyncOnly, administrators)},
    {.systems = in(System::Cyrus),
     .accesses = in(Access::Administrator),
     .rule = chosen("method.cyrus-administrator", imapsyncOnly, administrators)},
    {.systems = in(System::GoogleWorkspace),
     .accesses = in(Access::Administrator),
     .rule = chosen("method.google-administrator", imapsyncOnly, administrators)},
    {.systems = in(System::Imap),
     .accesses = in(Access::Administrator),
     .rule = chosen("method.imap-administrator", imapsyncOnly, administrators)},
    {.systems = openToAdministrators,
     .kinds = sharedKinds,
     .accesses = in(Access::EachPassword),
     .rule = chosen("method.imapsync-shared-passwords", imapsyncOnly, administrators)},
    {.systems = openToAdministrators,
     .accesses = in(Access::EachPassword),
     .rule = chosen("method.imapsync-passwords", imapsyncOnly, administrators)},
};

bool fits(const Row& row, const MethodCase& of)
{
    const unsigned system = of.system ? in(*of.system) : noSystem;
    const auto holds = [](unsigned column, bool value) { return column & (value ? yes : no); };
    return (row.systems & system) && (row.hostings & in(of.hosting)) && (row.kinds & in(of.kind)) &&
           (row.accesses & in(of.access)) && holds(row.collaborative, of.collaborative) &&
           holds(row.pst, of.pst) && holds(row.liveMail, of.liveMail);
}

constexpr std::size_t systems = std::size_t(System::Imap) + 2; // and none
constexpr std::size_t kinds = std::size_t(Kind::PublicFolder) + 1;
constexpr std::size_t cases = systems * kinds * 3 * 3 * 8;

std::size_t indexOf(const MethodCase& of)
{
    std::size_t index = of.system ? std::size_t(*of.system) : systems - 1;
    index = index * kinds + std::size_t(of.kind);
    index = index * 3 + std::size_t(of.hosting);
    index = index * 3 + std::size_t(of.access);
    return index * 8 + std::size_t(of.collaborative) * 4 + std::size_t(of.pst) * 2 +
           std::size_t(of.liveMail);
}

MethodCase caseAt(std::size_t index)
{
    MethodCase of;
    of.liveMail = index & 1;
    of.pst = index & 2;
    of.collaborative = index & 4;
    index /= 8;
    of.access = Access(index % 3);
    index /= 3;
    of.hosting = Hosting(index % 3);
    index /= 3;
    of.kind = Kind(index % kinds);
    index /= kinds;
    if (index + 1 < systems)
        of.system = System(index);
    return of;
}

/// Every case answered once: a hundred thousand mailboxes then cost a look-up each.
std::array<const MethodRule*, cases> answers()
{
    std::array<const MethodRule*, cases> all{};
    for (std::size_t i = 0; i < cases; ++i) {
        const MethodCase of = caseAt(i);
        for (const Row& row : table) {
            if (!fits(row, of))
                continue;
            all[i] = &row.rule;
            break;
        }
    }
    return all;
}

} // namespace

const MethodRule& methodRule(const MethodCase& of)
{
    static const auto all = answers();
    return *all[indexOf(of)];
}

MethodNotes methodNotes(const MethodCase& of, Method method)
{
    MethodNotes notes;
    if (method == UpgradeInPlace)
        return notes;
    notes.setFlag(MethodNote::PstAfter, of.pst && method != PstServerSide);
    notes.setFlag(MethodNote::CalendarsApart, of.collaborative && method == ImapsyncAsUser);
    notes.setFlag(MethodNote::CalendarsToTry, of.collaborative && method == PstServerSide);
    notes.setFlag(MethodNote::FilledByMember,
                  method == ImapsyncAsUser && of.kind != MailboxKind::User);
    return notes;
}

QStringList noteIds(MethodNotes notes)
{
    static constexpr std::pair<MethodNote, const char*> ids[] = {
        {MethodNote::FilledByMember, "method.note.filled-by-member"},
        {MethodNote::CalendarsApart, "method.note.calendars-apart"},
        {MethodNote::CalendarsToTry, "method.note.calendars-to-try"},
        {MethodNote::PstAfter, "method.note.pst-after"}};
    QStringList list;
    for (const auto& [note, id] : ids)
        if (notes.testFlag(note))
            list.append(QString::fromLatin1(id));
    return list;
}

} // namespace jalon

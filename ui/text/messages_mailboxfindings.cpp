// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"finding.methods.access-unknown.title",
     QT_TRANSLATE_NOOP("mailboxfindings", "Who may read is not said")},
    {"finding.methods.access-unknown",
     QT_TRANSLATE_NOOP("mailboxfindings",
                       "Mailboxes without a method, because it is not said who may read them or "
                       "what becomes of them: %2, on these systems: %1.")},
    {"finding.methods.access-unknown.holds",
     QT_TRANSLATE_NOOP("mailboxfindings", "No mailbox waits for the access to its system.")},
    {"finding.methods.access-unknown.unknown",
     QT_TRANSLATE_NOOP("mailboxfindings",
                       "The mailboxes of these source servers are not in the inventory: %1.")},
    {"remedy.methods.access-unknown",
     QT_TRANSLATE_NOOP("mailboxfindings",
                       "Say for each system who may read its mailboxes, and for BlueMind whether "
                       "it is kept or replaced. Import the mailboxes of the source servers.")},
    {"finding.methods.none-possible.title",
     QT_TRANSLATE_NOOP("mailboxfindings", "No method possible")},
    {"finding.methods.none-possible",
     QT_TRANSLATE_NOOP(
         "mailboxfindings",
         "Mailboxes that must move and that no method can move: %2, on these systems: %1.")},
    {"finding.methods.none-possible.holds",
     QT_TRANSLATE_NOOP("mailboxfindings",
                       "No mailbox that must move is without a possible method.")},
    {"finding.methods.none-possible.unknown",
     QT_TRANSLATE_NOOP("mailboxfindings", "The system of these mailboxes is not known: %1.")},
    {"remedy.methods.none-possible",
     QT_TRANSLATE_NOOP("mailboxfindings", "Change the kind of these mailboxes, give them their PST "
                                          "files, or leave them behind with a reason.")},
    {"finding.methods.calendars-apart.title",
     QT_TRANSLATE_NOOP("mailboxfindings", "Calendars left by the method")},
    {"finding.methods.calendars-apart",
     QT_TRANSLATE_NOOP("mailboxfindings", "Calendars or contacts must move from these systems: %1. "
                                          "Mailboxes whose method leaves them: %2.")},
    {"finding.methods.calendars-apart.holds",
     QT_TRANSLATE_NOOP("mailboxfindings",
                       "No mailbox whose calendars must move has a method that leaves them.")},
    {"finding.methods.calendars-apart.unknown",
     QT_TRANSLATE_NOOP("mailboxfindings", "Whether calendars must move is not known: %1.")},
    {"remedy.methods.calendars-apart",
     QT_TRANSLATE_NOOP("mailboxfindings", "Plan the export of calendars as ICS files and of "
                                          "contacts as vCard files, and who imports them.")},
    {"finding.methods.overridden.title",
     QT_TRANSLATE_NOOP("mailboxfindings", "Methods chosen by hand")},
    {"finding.methods.overridden",
     QT_TRANSLATE_NOOP(
         "mailboxfindings",
         "Mailboxes whose method was chosen by hand: %2, on these systems: %1. The reasons are in "
         "the section on methods. Choices that are no longer allowed and not followed: %3.")},
    {"finding.methods.overridden.holds",
     QT_TRANSLATE_NOOP("mailboxfindings", "No method was chosen by hand.")},
    {"finding.methods.overridden.unknown",
     QT_TRANSLATE_NOOP("mailboxfindings", "Whether a method was chosen by hand is not known: %1.")},
    {"remedy.methods.overridden",
     QT_TRANSLATE_NOOP("mailboxfindings", "Read the reasons with the customer; go back to the "
                                          "proposed method where they no longer hold.")},
    {"finding.methods.heavy-mailboxes.title",
     QT_TRANSLATE_NOOP("mailboxfindings", "Mailboxes that decide the calendar")},
    {"finding.methods.heavy-mailboxes",
     QT_TRANSLATE_NOOP("mailboxfindings",
                       "Mailboxes so large, or with so many messages or folders, that they decide "
                       "the calendar: %2, in these domains: %1.")},
    {"finding.methods.heavy-mailboxes.holds",
     QT_TRANSLATE_NOOP("mailboxfindings",
                       "No mailbox is beyond the sizes that decide a calendar.")},
    {"finding.methods.heavy-mailboxes.unknown",
     QT_TRANSLATE_NOOP(
         "mailboxfindings",
         "The volume and the messages of mailboxes of these domains are not known: %1.")},
    {"remedy.methods.heavy-mailboxes",
     QT_TRANSLATE_NOOP("mailboxfindings", "Start them early, give them a week-end of their own, or "
                                          "have them tidied or archived first.")},
    {"finding.creation.blocked.title",
     QT_TRANSLATE_NOOP("mailboxfindings", "Entries that cannot be created")},
    {"finding.creation.blocked",
     QT_TRANSLATE_NOOP(
         "mailboxfindings",
         "Mailboxes and domains that cannot be created or filled as they are: %2 (%1).")},
    {"finding.creation.blocked.holds",
     QT_TRANSLATE_NOOP("mailboxfindings", "No mailbox or domain is kept from being created.")},
    {"finding.creation.blocked.unknown",
     QT_TRANSLATE_NOOP(
         "mailboxfindings",
         "Whether the mailboxes of these domains exist on the target is not known: %1.")},
    {"remedy.creation.blocked",
     QT_TRANSLATE_NOOP("mailboxfindings",
                       "Settle each of them as the section on what is created "
                       "says. Until then the scripts leave it out and name it.")},
    {"finding.creation.collisions.title",
     QT_TRANSLATE_NOOP("mailboxfindings", "Two mailboxes, one login")},
    {"finding.creation.collisions",
     QT_TRANSLATE_NOOP("mailboxfindings", "Mailboxes that want a login or an address that another "
                                          "one has: %2, in these domains: %1.")},
    {"finding.creation.collisions.holds",
     QT_TRANSLATE_NOOP("mailboxfindings", "No two mailboxes want the same login or address.")},
    {"finding.creation.collisions.unknown",
     QT_TRANSLATE_NOOP("mailboxfindings", "Whether logins collide is not known: %1.")},
    {"remedy.creation.collisions",
     QT_TRANSLATE_NOOP(
         "mailboxfindings",
         "Change one address of each pair, or leave one of the two mailboxes behind.")},
    {"finding.creation.quota-below-volume.title",
     QT_TRANSLATE_NOOP("mailboxfindings", "Quotas too small")},
    {"finding.creation.quota-below-volume",
     QT_TRANSLATE_NOOP("mailboxfindings", "Mailboxes whose quota does not hold their live mail and "
                                          "archives: %2, in these domains: %1.")},
    {"finding.creation.quota-below-volume.holds",
     QT_TRANSLATE_NOOP("mailboxfindings", "No known quota is below the mail it must hold.")},
    {"finding.creation.quota-below-volume.unknown",
     QT_TRANSLATE_NOOP("mailboxfindings",
                       "The volume of mailboxes with a quota is not known in these domains: %1.")},
    {"remedy.creation.quota-below-volume",
     QT_TRANSLATE_NOOP(
         "mailboxfindings",
         "BlueMind 4 counts live mail and archives in one quota. Agree on the raised quotas with "
         "the customer, and raise those of mailboxes that exist before filling.")},
    {"finding.creation.domain-unassigned.title",
     QT_TRANSLATE_NOOP("mailboxfindings", "Domains without a mail server")},
    {"finding.creation.domain-unassigned",
     QT_TRANSLATE_NOOP(
         "mailboxfindings",
         "These domains exist and lack an assignment, so that they can hold no mailbox: %1.")},
    {"finding.creation.domain-unassigned.holds",
     QT_TRANSLATE_NOOP("mailboxfindings",
                       "No domain of the target that receives mailboxes lacks an assignment.")},
    {"finding.creation.domain-unassigned.unknown",
     QT_TRANSLATE_NOOP("mailboxfindings",
                       "Whether these domains exist on the target is not known: %1.")},
    {"remedy.creation.domain-unassigned",
     QT_TRANSLATE_NOOP("mailboxfindings", "Assign the domain to a server with the roles mail/imap "
                                          "and bm/pgsql-data, in the administration console.")},
    {"finding.creation.suspended.title",
     QT_TRANSLATE_NOOP("mailboxfindings", "Suspended accounts")},
    {"finding.creation.suspended",
     QT_TRANSLATE_NOOP("mailboxfindings", "Accounts that are suspended, on the old system or on "
                                          "the target: %2, in these domains: %1.")},
    {"finding.creation.suspended.holds",
     QT_TRANSLATE_NOOP("mailboxfindings", "No account that moves is suspended.")},
    {"finding.creation.suspended.unknown",
     QT_TRANSLATE_NOOP("mailboxfindings", "Whether accounts are suspended is not known: %1.")},
    {"remedy.creation.suspended",
     QT_TRANSLATE_NOOP("mailboxfindings",
                       "Fill them while they are active and suspend them last: a suspended account "
                       "cannot log in, and replication passes over it.")},
};

Catalogue mailboxFindingMessages()
{
    return {"mailboxfindings", entries};
}

} // namespace jalon

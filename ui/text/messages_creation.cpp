// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"creation.login-impossible",
     QT_TRANSLATE_NOOP("creation", "No login can be made of %1: its part before the @ has no "
                                   "usable character, or more than 64. Give it another address.")},
    {"creation.login-changed",
     QT_TRANSLATE_NOOP(
         "creation",
         "The login %1 is proposed for %2, whose address has characters a login cannot have.")},
    {"creation.collision",
     QT_TRANSLATE_NOOP("creation", "The login %1 is wanted twice: by %2 and by %3. Change one of "
                                   "the two addresses, or leave one behind.")},
    {"creation.other-kind",
     QT_TRANSLATE_NOOP("creation", "%1 cannot be created: the target has an entry %2 of another "
                                   "kind (%3). Rename one of them.")},
    {"creation.alias-taken",
     QT_TRANSLATE_NOOP("creation",
                       "The address %1 of %2 is already one of %3. Remove it from one of them.")},
    {"creation.alias-exists",
     QT_TRANSLATE_NOOP("creation", "The address %1 of %2 is already the name of another entry on "
                                   "the target. Remove it, or rename that entry.")},
    {"creation.alias-domain-unknown",
     QT_TRANSLATE_NOOP("creation",
                       "The address %1 is of the domain %2, which is not planned: BlueMind would "
                       "refuse it. Add the domain as an alias, or remove the address.")},
    {"creation.last-name-derived",
     QT_TRANSLATE_NOOP("creation", "The last name %1 is read in the displayed name “%2”.")},
    {"creation.last-name-guessed",
     QT_TRANSLATE_NOOP("creation",
                       "The last name %1 is guessed from the displayed name “%2”: check it.")},
    {"creation.last-name-missing",
     QT_TRANSLATE_NOOP("creation", "%1 has no last name, and BlueMind refuses a user without one. "
                                   "Import a directory that has it, or fill it in.")},
    {"creation.quota-raised",
     QT_TRANSLATE_NOOP(
         "creation",
         "The quota of %1, %2, does not hold its mail: the mailbox is created with %3.")},
    {"creation.quota-below-volume",
     QT_TRANSLATE_NOOP(
         "creation",
         "The quota entered for %1, %2, does not hold its mail: it takes %3. Enter a larger one.")},
    {"creation.quota-kept",
     QT_TRANSLATE_NOOP(
         "creation",
         "The quota of %1, %2, does not hold its mail, and quotas are not raised: it takes %3. "
         "Enter a larger one, or let quotas be raised in the step What if.")},
    {"creation.target-quota",
     QT_TRANSLATE_NOOP("creation", "The quota of %1 on the target, %2, does not hold its mail: "
                                   "raise it to %3 before filling.")},
    {"creation.suspended",
     QT_TRANSLATE_NOOP("creation",
                       "%1 is suspended on the old system: create it active, fill it, then suspend "
                       "it. A suspended account cannot log in and is not replicated.")},
    {"creation.suspended-on-target",
     QT_TRANSLATE_NOOP(
         "creation",
         "%1 is suspended on the target: it cannot be filled. Reactivate it until it is filled.")},
    {"creation.server-unknown",
     QT_TRANSLATE_NOOP("creation", "%1 is to go to the server %2, which is no mail server of the "
                                   "target. Choose another one.")},
    {"creation.placed-elsewhere",
     QT_TRANSLATE_NOOP("creation", "%1 is already on the server %2 and stays there, though %3 was "
                                   "wanted: BlueMind moves it between servers on request.")},
    {"creation.no-filler",
     QT_TRANSLATE_NOOP("creation", "No user of the plan has full access to %1: give one the right "
                                   "to write there, or it is not filled.")},
    {"creation.domain-reserved",
     QT_TRANSLATE_NOOP("creation", "%1 is BlueMind’s own domain: no mailbox can live there.")},
    {"creation.domain-invalid",
     QT_TRANSLATE_NOOP(
         "creation",
         "%1 is not a mail domain BlueMind takes: write it in ASCII, with two parts at least.")},
    {"creation.domain-unassigned",
     QT_TRANSLATE_NOOP("creation", "The domain %1 exists and is assigned to no server as %2: it "
                                   "can hold no mailbox. Assign it first.")},
    {"creation.domain-alias-proposed",
     QT_TRANSLATE_NOOP("creation", "The domain %1 appears only in other addresses of the mailboxes "
                                   "of %2: it is proposed as its alias.")},
    {"creation.no-mail-server",
     QT_TRANSLATE_NOOP("creation", "No mail server of the target is known: those of %1 cannot be "
                                   "placed. Add the server, or give it the role mail/imap.")},
    {"entry-state.unknown", QT_TRANSLATE_NOOP("creation", "not known")},
    {"entry-state.exists", QT_TRANSLATE_NOOP("creation", "exists")},
    {"entry-state.missing", QT_TRANSLATE_NOOP("creation", "to be created")},
    {"entry-state.conflict", QT_TRANSLATE_NOOP("creation", "in conflict")},
};

Catalogue creationMessages()
{
    return {"creation", entries};
}

} // namespace jalon

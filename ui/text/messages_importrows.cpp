// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

Catalogue importRowMessages()
{
    static constexpr CatalogueEntry entries[] = {
        {"import.wrong-column-count",
         QT_TRANSLATE_NOOP("inventory", "the row has %1 cells where the titles are %2. Look for a "
                                        "delimiter without quotes around it.")},
        {"import.cut-line",
         QT_TRANSLATE_NOOP("inventory",
                           "the file breaks off in this row. Copy or export it again.")},
        {"import.quote-unclosed",
         QT_TRANSLATE_NOOP("inventory", "a quote opens in this row and never closes. Close it.")},
        {"import.quote-misplaced",
         QT_TRANSLATE_NOOP("inventory",
                           "a quote stands inside a cell. Double it, and put the whole "
                           "cell between quotes.")},
        {"import.row-too-long",
         QT_TRANSLATE_NOOP("inventory", "the row is longer than any mailbox needs (4 MiB). Remove "
                                        "what does not belong to it.")},
        {"import.no-address",
         QT_TRANSLATE_NOOP("inventory", "the row names no mailbox. Fill in its address.")},
        {"import.address-unfit",
         QT_TRANSLATE_NOOP("inventory", "“%1” is not a mail address. Correct it.")},
        {"import.size-ambiguous",
         QT_TRANSLATE_NOOP("inventory", "“%1” may be a thousand or a decimal. Write it without a "
                                        "separator, or export the exact bytes.")},
        {"import.size-unfit",
         QT_TRANSLATE_NOOP("inventory",
                           "“%1” is not a volume. Write a number and its unit, such as 1.5 GB.")},
        {"import.count-unfit",
         QT_TRANSLATE_NOOP("inventory", "“%1” is not a number of things. Write digits alone.")},
        {"import.titles-again",
         QT_TRANSLATE_NOOP("inventory",
                           "the titles of line %1 stand here again: several files were "
                           "joined. Remove this row.")},
        {"import.ldif-line-unfit",
         QT_TRANSLATE_NOOP("inventory", "the line is neither “attribute: value” nor the "
                                        "continuation of one. Export the directory again.")},
        {"import.ldif-base64-unfit",
         QT_TRANSLATE_NOOP("inventory", "the value of “%1” breaks off or is damaged (base64). Copy "
                                        "or export the file again.")},
        {"import.ldif-url",
         QT_TRANSLATE_NOOP("inventory", "the value of “%1” is said to be in another file, which is "
                                        "not opened. Export the values themselves.")},
        {"import.ldif-change",
         QT_TRANSLATE_NOOP(
             "inventory",
             "the record is a change (“%1”) and not an entry. Export the entries themselves.")},
        {"import.ldif-no-dn",
         QT_TRANSLATE_NOOP("inventory", "the lines up to the next empty one belong to no entry: "
                                        "none begins with “dn:”. Export the directory again.")},
        {"import.ldif-dn-again",
         QT_TRANSLATE_NOOP(
             "inventory",
             "a second entry begins here without an empty line before it. Part the two with one.")},
        {"import.listing-line-unfit",
         QT_TRANSLATE_NOOP("inventory", "the line names a PST file and is not written as the "
                                        "others are. Make the listing again.")},
        {"import.pst-not",
         QT_TRANSLATE_NOOP("inventory",
                           "“%1” is named as a PST file and is none: its first bytes are not those "
                           "of one. Look for the file it should be, or leave it out.")},
        {"import.pst-cut",
         QT_TRANSLATE_NOOP(
             "inventory",
             "“%1” breaks off within its header: nothing can be loaded from it. Copy it again.")},
        {"import.pst-ost",
         QT_TRANSLATE_NOOP("inventory",
                           "“%1” is an OST file, Outlook’s copy of a mailbox on a server, which "
                           "the PST tool does not load. Move that mailbox itself.")},
        {"import.pst-address-book",
         QT_TRANSLATE_NOOP("inventory", "“%1” is an Outlook address book (PAB) and holds no mail. "
                                        "Export its contacts as vCard.")},
        {"import.pst-version",
         QT_TRANSLATE_NOOP("inventory", "“%1” is a PST file of a version that is not known. Export "
                                        "its content to a new PST file.")},
        {"import.pst-protected",
         QT_TRANSLATE_NOOP("inventory",
                           "“%1” is protected by its organisation and opens on its owner’s "
                           "computer alone. Export its content there to a new PST file.")},
        {"import.pst-name-unfit",
         QT_TRANSLATE_NOOP("inventory", "the name of “%1” holds characters that cannot be shown or "
                                        "written in a list. Rename the file.")},
        {"import.pst-unreadable",
         QT_TRANSLATE_NOOP("inventory", "“%1” could not be read (%2). Close the program that holds "
                                        "it, or give this account the right to read it.")},
        {"import.pst-no-file",
         QT_TRANSLATE_NOOP(
             "inventory",
             "“%1” is named as a PST file and is a pipe, a socket or a device. Leave it out.")},
        {"import.folder-unreadable",
         QT_TRANSLATE_NOOP(
             "inventory",
             "the folder “%1” could not be read (%2). Give this account the right to read it.")},
        {"import.quota-line-unfit",
         QT_TRANSLATE_NOOP("inventory", "the line is not an address, a quota and a use. Export the "
                                        "list again.")},
        {"import.no-runs",
         QT_TRANSLATE_NOOP(
             "inventory",
             "%1 holds no run of imapsync. Give the logs it writes in LOG_imapsync, whole.")},
        {"import.run-nameless",
         QT_TRANSLATE_NOOP("inventory", "a run of imapsync stopped before it named a mailbox. "
                                        "Remove it, or run imapsync again.")},
        {"import.run-failed",
         QT_TRANSLATE_NOOP(
             "inventory",
             "imapsync measured nothing for %1: “%2”. Correct that and run it again.")},
        {"import.run-cut",
         QT_TRANSLATE_NOOP("inventory", "the run for %1 breaks off before its totals: no volume is "
                                        "known. Run imapsync again, with --justfoldersizes.")},
        {"import.run-unsized",
         QT_TRANSLATE_NOOP(
             "inventory",
             "the run for %1 tells no sizes. Run imapsync again, with --justfoldersizes.")},
        {"import.runs-repeated",
         QT_TRANSLATE_NOOP("inventory", "Several runs tell of one mailbox (mailboxes: %1; first "
                                        "%2, on line %3): the last complete one counts.")},
        {"import.runs-incomplete",
         QT_TRANSLATE_NOOP("inventory",
                           "Some folders could not be measured, or the totals do not add up "
                           "(mailboxes: %1; first %2, on line %3): those volumes stay unknown. "
                           "Look for the errors in the log and run imapsync again.")},
        {"import.runs-unmeasured",
         QT_TRANSLATE_NOOP("inventory",
                           "Runs with --nofoldersizes tell messages and no volumes (mailboxes: %1; "
                           "first %2, on line %3). Run imapsync with --justfoldersizes.")},
        {"import.runs-of-a-part",
         QT_TRANSLATE_NOOP("inventory",
                           "Runs looked at a part of the mailbox alone (mailboxes: %1; first %2, "
                           "on line %3, by %4): their figures were left out. Run imapsync without "
                           "that option, with --justfoldersizes.")},
        {"import.runs-excluding",
         QT_TRANSLATE_NOOP("inventory", "Runs left folders out (mailboxes: %1; first %2, on line "
                                        "%3, by %4): the volumes are without them.")},
        {"import.no-quota-titles",
         QT_TRANSLATE_NOOP("inventory",
                           "%1 holds no table of Cyrus quotas: the line of titles is missing "
                           "(Quota, % Used, Used, Root). Export the whole output of quota.")},
        {"import.quota-root-unfit",
         QT_TRANSLATE_NOOP("inventory", "the line is no quota root of Cyrus. Repair the quotas "
                                        "with quota -f and export the list again.")},
        {"import.roots-of-nobody",
         QT_TRANSLATE_NOOP("inventory",
                           "Quota roots belong to no user and to no address (%1, first on line "
                           "%2): they were left out. Enter those that are to be moved by hand.")},
        {"import.no-doveadm-rows",
         QT_TRANSLATE_NOOP("inventory", "%1 is not what doveadm quota get or doveadm mailbox "
                                        "status writes. Export it again, with -A.")},
        {"import.no-usernames",
         QT_TRANSLATE_NOOP("inventory",
                           "%1 does not say whose mailboxes it tells of. Run doveadm with -A.")},
        {"import.json-unfit",
         QT_TRANSLATE_NOOP("inventory",
                           "%1 is not whole: its JSON breaks at byte %2. Export it again.")},
        {"import.doveadm-error",
         QT_TRANSLATE_NOOP(
             "inventory",
             "doveadm could not read a mailbox: “%1”. Correct that and export again.")},
        {"import.doveadm-row-unfit",
         QT_TRANSLATE_NOOP(
             "inventory",
             "the line is not whole, or not what doveadm writes. Export the list again.")},
        {"import.dovecot-quota-unfit",
         QT_TRANSLATE_NOOP(
             "inventory",
             "Dovecot tells no usage for %1. Run doveadm quota recalc -u %1, and export again.")},
        {"import.other-quotas",
         QT_TRANSLATE_NOOP("inventory", "Users have more than one quota (%1, first on line %2): "
                                        "the first one of each counts.")},
        {"import.folders-of-others",
         QT_TRANSLATE_NOOP("inventory",
                           "Folders of shared and public namespaces were not counted (%1, first on "
                           "line %2). Check that none belongs to one user alone.")},
    };
    return {"inventory", entries};
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

Catalogue inventoryMessages()
{
    static constexpr CatalogueEntry entries[] = {
        {"import.unrecognised",
         QT_TRANSLATE_NOOP(
             "inventory",
             "%1 is of no kind that is recognised. Say what its columns hold (Columns… in "
             "the window, --map COLUMN=address,COLUMN=volume on the command line), or "
             "which kind it is (--as: %2).")},
        {"import.unknown-kind",
         QT_TRANSLATE_NOOP("inventory",
                           "“%1” is not a kind of file. The kinds are %2, and facts.")},
        {"import.too-large",
         QT_TRANSLATE_NOOP("inventory", "%1 was not read: it holds %2 and the limit is %3. Check "
                                        "that it is the right file, or cut it in parts.")},
        {"import.too-many-mailboxes",
         QT_TRANSLATE_NOOP("inventory", "%1 was not read: it names more than %2 mailboxes. Check "
                                        "that it is a list of mailboxes, or cut it in parts.")},
        {"import.empty", QT_TRANSLATE_NOOP("inventory", "%1 is empty. Make the export again.")},
        {"import.nul-byte",
         QT_TRANSLATE_NOOP("inventory", "%1 is no text: line %2 holds a NUL byte. Export it again "
                                        "as CSV or plain text, and not as a workbook.")},
        {"import.no-titles",
         QT_TRANSLATE_NOOP("inventory",
                           "%1 has no row of titles. Add one that names its columns.")},
        {"import.no-address-column",
         QT_TRANSLATE_NOOP("inventory", "%1 has no column of addresses among its titles (%2). Name "
                                        "it with --map COLUMN=address.")},
        {"import.two-tables",
         QT_TRANSLATE_NOOP("inventory", "%1 holds two tables: other titles begin on line %2. Save "
                                        "each table as a file of its own.")},
        {"import.no-file",
         QT_TRANSLATE_NOOP(
             "inventory",
             "%1 is a pipe, a socket or a device and not a file. Give the name of a file.")},
        {"import.no-pst",
         QT_TRANSLATE_NOOP("inventory", "%1 holds no PST file (files and folders looked at: %2). "
                                        "Give the folder that holds them.")},
        {"import.folder-too-large",
         QT_TRANSLATE_NOOP("inventory", "%1 was not read: it holds more than %2 files and folders. "
                                        "Give the folders of the PST files one by one.")},
        {"import.listing-no-pst",
         QT_TRANSLATE_NOOP("inventory",
                           "%1 names no PST file. List the files themselves, with their paths.")},
        {"import.ldif-version",
         QT_TRANSLATE_NOOP(
             "inventory",
             "%1 is LDIF of version %2, and only version 1 is known. Export the directory again.")},
        {"import.cancelled",
         QT_TRANSLATE_NOOP("inventory",
                           "The import of %1 was stopped. Nothing of it is in the plan.")},
        {"import.wrong-unit",
         QT_TRANSLATE_NOOP("inventory", "“%1” is not a unit of volume. The units are %2.")},
        {"import.wrong-field",
         QT_TRANSLATE_NOOP("inventory",
                           "“%1” is not something a column can hold. The fields are %2.")},
        {"import.unknown-column",
         QT_TRANSLATE_NOOP("inventory",
                           "There is no column “%1”. Write its title as the file does, "
                           "or its number from 1.")},
        {"import.rows-refused",
         QT_TRANSLATE_NOOP("inventory",
                           "Nothing was imported: the rows named above cannot be taken "
                           "(%1). Correct them, or leave them out with "
                           "--keep-good-rows.")},

        {"import.unknown-encoding",
         QT_TRANSLATE_NOOP("inventory",
                           "The encoding is not certain: accented letters may be wrong, "
                           "first on line %1. Export the file again in UTF-8.")},
        {"import.mixed-encodings",
         QT_TRANSLATE_NOOP("inventory", "Two encodings are mixed: line %1 is not written as the "
                                        "others (such lines: %2). Check its accented letters.")},
        {"import.all-zero",
         QT_TRANSLATE_NOOP("inventory", "The column “%1” holds nothing but zeros (%2): it was left "
                                        "out, its values are unknown. Export it again.")},
        {"import.unit-lost",
         QT_TRANSLATE_NOOP(
             "inventory",
             "Numbers of the column “%1” have no unit (%2, first on line "
             "%3): they were left out. Give it: Columns… in the window, --unit on the command "
             "line.")},
        {"import.column-lost",
         QT_TRANSLATE_NOOP("inventory", "The column “%1” holds the name of a type in the place of "
                                        "its content, first on line %2. Join the list when "
                                        "exporting it.")},
        {"import.dates-ambiguous",
         QT_TRANSLATE_NOOP("inventory", "Dates of the column “%1” can be read in two ways, or in "
                                        "none (%2, first on line %3): they were left out.")},
        {"import.letters-lost",
         QT_TRANSLATE_NOOP("inventory", "Letters of names were lost before the import (names: %1, "
                                        "first on line %2). Export again with -Encoding UTF8.")},
        {"import.duplicate-addresses",
         QT_TRANSLATE_NOOP("inventory", "Rows repeat an address that was there (%1; first %2, on "
                                        "line %3): they were merged.")},
        {"import.rows-without-mailbox",
         QT_TRANSLATE_NOOP("inventory", "Rows tell of a mailbox that no address is known of, or of "
                                        "two with one name (%1, first on line %2). Import the list "
                                        "of mailboxes, then this file again.")},
        {"import.unknown-people",
         QT_TRANSLATE_NOOP("inventory", "Rights name people who cannot be told from the mailboxes "
                                        "known (%1, first on line %2). Import the list of "
                                        "mailboxes, then this file again.")},
        {"import.ldif-incomplete",
         QT_TRANSLATE_NOOP(
             "inventory",
             "The directory did not send all it holds (“%1”, on line %2): entries are missing. Ask "
             "again with pages, as ldapsearch does with -E pr=1000/noprompt.")},
        {"import.groups-without-members",
         QT_TRANSLATE_NOOP("inventory",
                           "Groups with an address have no member (%1; first %2, on line %3): mail "
                           "to them would reach nobody. Ask whom they are for.")},
        {"import.links-not-followed",
         QT_TRANSLATE_NOOP("inventory", "Symbolic links were not followed (%1; first “%2”). Import "
                                        "the folders they lead to, if they hold PST files.")},
        {"import.listing-lines-unread",
         QT_TRANSLATE_NOOP("inventory",
                           "Lines that name no file were passed over (%1, first on line %2). Look "
                           "whether the listing was refused a folder.")},
        {"import.pst-ownerless",
         QT_TRANSLATE_NOOP(
             "inventory",
             "PST files have no owner that their path or their list tells for certain (%1; first "
             "“%2”). Import a table with the columns FullName, Length and Owner.")},
        {"import.no-address-guessed",
         QT_TRANSLATE_NOOP("inventory", "No column seems to hold the addresses. Choose it.")},
        {"import.unit-unknown",
         QT_TRANSLATE_NOOP("inventory",
                           "The numbers of the column “%1” have no unit. Choose one of %2.")},

        {"import.at-line", QT_TRANSLATE_NOOP("inventory", "line %1: %2")},
        {"import.at-cell", QT_TRANSLATE_NOOP("inventory", "line %1, column “%2”: %3")},
        {"import.more-refused", QT_TRANSLATE_NOOP("inventory", "and more rows refused: %1")},
        {"import.conflict-kept", QT_TRANSLATE_NOOP("inventory", "%1, %2: %3 is kept; %5 says %4")},
        {"import.conflict-taken",
         QT_TRANSLATE_NOOP("inventory", "%1, %2: %3 is replaced by %4, said by %5")},
        {"import.conflicts",
         QT_TRANSLATE_NOOP("inventory", "Values that differ from what is known: %1")},
        {"import.summary",
         QT_TRANSLATE_NOOP("inventory",
                           "%1 (%2, %9): rows %3, mailboxes added %4, completed %5, changed %6, "
                           "unchanged %7, rows refused %8")},
        {"import.same-file",
         QT_TRANSLATE_NOOP("inventory",
                           "This very file was imported before: nothing counts twice.")},
        {"import.left-out",
         QT_TRANSLATE_NOOP("inventory", "Entries nobody moves, left out (mailboxes the old system "
                                        "keeps for itself, contacts, computers): %1")},
        {"import.delegations", QT_TRANSLATE_NOOP("inventory", "Rights on mailboxes of others: %1")},
        {"import.pst-files", QT_TRANSLATE_NOOP("inventory", "PST files: %1, %2 in all")},
        {"import.facts-taken", QT_TRANSLATE_NOOP("inventory", "%1 (facts): taken")},
        {"import.dry-run",
         QT_TRANSLATE_NOOP("inventory", "The plan was left as it is (--dry-run).")},
        {"import-kind.facts", QT_TRANSLATE_NOOP("inventory", "Facts of servers")},
        {"import-kind.exchange-mailboxes", QT_TRANSLATE_NOOP("inventory", "Exchange: Get-Mailbox")},
        {"import-kind.exchange-statistics",
         QT_TRANSLATE_NOOP("inventory", "Exchange: Get-MailboxStatistics")},
        {"import-kind.exchange-folders",
         QT_TRANSLATE_NOOP("inventory", "Exchange: Get-MailboxFolderStatistics")},
        {"import-kind.exchange-permissions",
         QT_TRANSLATE_NOOP("inventory", "Exchange: permissions")},
        {"import-kind.zimbra-quota", QT_TRANSLATE_NOOP("inventory", "Zimbra: zmprov gqu")},
        {"import-kind.kerio-users", QT_TRANSLATE_NOOP("inventory", "Kerio: users")},
        {"import-kind.google-users", QT_TRANSLATE_NOOP("inventory", "Google Workspace: users")},
        {"import-kind.domino-users", QT_TRANSLATE_NOOP("inventory", "Domino: mail files")},
        {"import-kind.table", QT_TRANSLATE_NOOP("inventory", "Table made by hand")},
        {"import-kind.imapsync-log", QT_TRANSLATE_NOOP("inventory", "imapsync: log")},
        {"import-kind.cyrus-quota", QT_TRANSLATE_NOOP("inventory", "Cyrus: quota")},
        {"import-kind.dovecot-quota", QT_TRANSLATE_NOOP("inventory", "Dovecot: doveadm")},
        {"import-kind.dovecot-status",
         QT_TRANSLATE_NOOP("inventory", "Dovecot: doveadm mailbox status")},
        {"import-kind.ldif", QT_TRANSLATE_NOOP("inventory", "Directory (LDIF)")},
        {"import-kind.pst-listing", QT_TRANSLATE_NOOP("inventory", "List of PST files")},
        {"import-kind.pst-folder", QT_TRANSLATE_NOOP("inventory", "Folder of PST files")},
        {"import-kind.survey", QT_TRANSLATE_NOOP("inventory", "Survey")},
        {"import.by-hand", QT_TRANSLATE_NOOP("inventory", "entered by hand")},
        {"import.unlimited", QT_TRANSLATE_NOOP("inventory", "unlimited")},
        {"import.told-by", QT_TRANSLATE_NOOP("inventory", "Told by")},
        {"import.totals",
         QT_TRANSLATE_NOOP("inventory",
                           "Mailboxes: %1; known volume: %2; without a known volume: %3")},

        {"finding.inventory.source-doubts.title",
         QT_TRANSLATE_NOOP("inventory", "Doubtful inventory files")},
        {"finding.inventory.source-doubts",
         QT_TRANSLATE_NOOP("inventory", "What was imported from %1 looks wrong in places (%2): "
                                        "figures made of it may be wrong too.")},
        {"finding.inventory.source-doubts.holds",
         QT_TRANSLATE_NOOP("inventory", "Nothing looks wrong in the files that were imported.")},
        {"finding.inventory.source-doubts.unknown",
         QT_TRANSLATE_NOOP("inventory", "Nothing was imported of what %1 holds.")},
        {"remedy.inventory.source-doubts",
         QT_TRANSLATE_NOOP("inventory",
                           "Make the exports again as each doubt says, and import them "
                           "with --take-new.")},
        {"finding.inventory.volumes-missing.title",
         QT_TRANSLATE_NOOP("inventory", "Mailboxes without a volume")},
        {"finding.inventory.volumes-missing",
         QT_TRANSLATE_NOOP("inventory", "The volume of %2 of the %3 mailboxes is not known, in %1: "
                                        "disks and durations are computed without them.")},
        {"finding.inventory.volumes-missing.holds",
         QT_TRANSLATE_NOOP("inventory", "The volume of every mailbox is known.")},
        {"finding.inventory.volumes-missing.unknown",
         QT_TRANSLATE_NOOP("inventory",
                           "The mailboxes of %1 and their volumes are not known: import them.")},
        {"remedy.inventory.volumes-missing",
         QT_TRANSLATE_NOOP("inventory",
                           "Import statistics of the old system that tell the volume of "
                           "each mailbox, or enter it by hand.")},
        {"finding.inventory.duplicate-addresses.title",
         QT_TRANSLATE_NOOP("inventory", "Addresses listed twice")},
        {"finding.inventory.duplicate-addresses",
         QT_TRANSLATE_NOOP("inventory", "%1 lists an address more than once: one of its rows may "
                                        "belong to another mailbox.")},
        {"finding.inventory.duplicate-addresses.holds",
         QT_TRANSLATE_NOOP("inventory", "No file lists an address twice.")},
        {"finding.inventory.duplicate-addresses.unknown",
         QT_TRANSLATE_NOOP("inventory", "No list of the mailboxes of %1 was imported.")},
        {"remedy.inventory.duplicate-addresses",
         QT_TRANSLATE_NOOP("inventory",
                           "Look at the rows named, correct the address of the wrong one "
                           "in the old system, and export again.")},
    };
    return {"inventory", entries};
}

} // namespace jalon

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

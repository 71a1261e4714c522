// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"finding.pst.damaged.title", QT_TRANSLATE_NOOP("pstfindings", "Damaged PST files")},
    {"finding.pst.damaged",
     QT_TRANSLATE_NOOP("pstfindings",
                       "PST files that are cut short or have a damaged header: %2, told by %1. "
                       "Loading them stops half-way or leaves mail out without a word.")},
    {"finding.pst.damaged.holds",
     QT_TRANSLATE_NOOP("pstfindings", "No PST file whose header was read is cut short.")},
    {"finding.pst.damaged.unknown",
     QT_TRANSLATE_NOOP(
         "pstfindings",
         "Whether the PST files of %1 are whole is not known: their headers were not read.")},
    {"remedy.pst.damaged",
     QT_TRANSLATE_NOOP("pstfindings",
                       "Copy these files again from where they come from. Where the original is "
                       "damaged too, repair a copy with ScanPST and tell its owner what is lost.")},
    {"finding.pst.ownerless.title", QT_TRANSLATE_NOOP("pstfindings", "PST files without an owner")},
    {"finding.pst.ownerless",
     QT_TRANSLATE_NOOP("pstfindings", "PST files that belong to no mailbox of the inventory: %2, "
                                      "told by %1. No list of files to load has them.")},
    {"finding.pst.ownerless.holds",
     QT_TRANSLATE_NOOP("pstfindings", "Every PST file belongs to a mailbox of the inventory.")},
    {"finding.pst.ownerless.unknown",
     QT_TRANSLATE_NOOP("pstfindings",
                       "Whether %1 holds PST files is not known: nothing of it was imported.")},
    {"remedy.pst.ownerless",
     QT_TRANSLATE_NOOP("pstfindings",
                       "Import a table with the columns FullName, Length and Owner, or leave the "
                       "files out with the customer’s written agreement.")},
    {"finding.pst.repeated.title",
     QT_TRANSLATE_NOOP("pstfindings", "PST files that may be copies")},
    {"finding.pst.repeated",
     QT_TRANSLATE_NOOP("pstfindings", "PST files with the name and the size of another one: %2, "
                                      "told by %1. Loading both would double their mail.")},
    {"finding.pst.repeated.holds",
     QT_TRANSLATE_NOOP("pstfindings", "No two PST files have the same name and size.")},
    {"finding.pst.repeated.unknown",
     QT_TRANSLATE_NOOP("pstfindings",
                       "Whether %1 holds PST files is not known: nothing of it was imported.")},
    {"remedy.pst.repeated",
     QT_TRANSLATE_NOOP("pstfindings",
                       "Compare the files with sha256sum, and keep one of each in the lists.")},
    {"finding.pst.ansi-limit.title",
     QT_TRANSLATE_NOOP("pstfindings", "Old PST files at their limit")},
    {"finding.pst.ansi-limit",
     QT_TRANSLATE_NOOP("pstfindings", "PST files of the old ANSI format at its limit of 2 GB: %2, "
                                      "told by %1. Such files are often damaged at their end.")},
    {"finding.pst.ansi-limit.holds",
     QT_TRANSLATE_NOOP("pstfindings", "No PST file of the old ANSI format is near 2 GB.")},
    {"finding.pst.ansi-limit.unknown",
     QT_TRANSLATE_NOOP(
         "pstfindings",
         "The format of the large PST files of %1 is not known: their headers were not read.")},
    {"remedy.pst.ansi-limit",
     QT_TRANSLATE_NOOP("pstfindings", "Check a copy of each with ScanPST before it is loaded, and "
                                      "load it in the rehearsal first.")},
    {"finding.pst.large.title", QT_TRANSLATE_NOOP("pstfindings", "Very large PST files")},
    {"finding.pst.large",
     QT_TRANSLATE_NOOP("pstfindings",
                       "PST files larger than 50 GB: %2, told by %1. One such file takes a window "
                       "of its own, and an error in it starts all over again.")},
    {"finding.pst.large.holds",
     QT_TRANSLATE_NOOP("pstfindings", "No PST file is larger than 50 GB.")},
    {"finding.pst.large.unknown",
     QT_TRANSLATE_NOOP("pstfindings", "The sizes of the PST files of %1 are not known.")},
    {"remedy.pst.large",
     QT_TRANSLATE_NOOP("pstfindings", "Have the owner split them by year, or give each a window of "
                                      "its own and its place on the staging disk.")},
};

Catalogue pstFindingMessages()
{
    return {"pstfindings", entries};
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace jalon {

/// English words of a message id; arguments are %1, %2… French comes from the translation.
/// Each area has one list in a file of its own (`messages_<area>.cpp`), with the area's name as
/// translation context.
struct CatalogueEntry {
    const char* id;
    const char* english; ///< marked by QT_TRANSLATE_NOOP with the area as context
};

struct Catalogue {
    const char* context;
    std::span<const CatalogueEntry> entries;
};

Catalogue planMessages();       ///< plan.*, file.*, facts.*
Catalogue sshMessages();        ///< ssh.*
Catalogue surveyMessages();     ///< survey.*, unread.*, probe.*
Catalogue databaseMessages();   ///< unread.database-*, unread.spool-*, survey.disagreement
Catalogue sizingMessages();     ///< sizing.*, formula.*, assumption.*
Catalogue projectionMessages(); ///< flow.*, remedy.* of disks, assumption.* of the calendar
Catalogue hardwareMessages();   ///< hardware.*, assumption.units.*, report.* of them
Catalogue archiveMessages();    ///< archives.*; finding.*, remedy.*, report.* of them
Catalogue findingsMessages();   ///< finding.*, remedy.*
Catalogue wordMessages(); ///< verdict.*, severity.*, state.*, origin.*, store.*, role.*, unit.*…
Catalogue reportMessages();       ///< report.*, chart.*, mailbox-kind.mailshare
Catalogue timelineMessages();     ///< timeline.*: what charts over days say
Catalogue exportMessages();       ///< export.*
Catalogue commandMessages();      ///< command.*
Catalogue inventoryMessages();    ///< import.*, finding.inventory.*, remedy.inventory.*
Catalogue importRowMessages();    ///< import.* of rows and cells that cannot be taken
Catalogue mailboxFieldMessages(); ///< mailbox-field.*

// More of finding.* and remedy.*.
Catalogue bluemindFindingsMessages(); ///< of versions, roles, mail and its copies
Catalogue systemFindingsMessages();   ///< of operating systems and of the survey itself
Catalogue methodMessages();           ///< method.*, source.*
Catalogue creationMessages();         ///< creation.*, entry-state.*
Catalogue mailboxFindingMessages();   ///< finding.*, remedy.* of methods and creation
Catalogue pstFindingMessages();       ///< finding.*, remedy.* of PST files
Catalogue mailboxReportMessages();    ///< report.*, chart.* of the mailboxes to move
Catalogue inventoryCommandMessages(); ///< command.* of methods, source and creation
Catalogue projectionReportMessages(); ///< report.*, chart.* of the days, remedy.move.*
Catalogue scenarioCommandMessages();  ///< command.* of size, scenario and assume

/// All of them.
std::span<const Catalogue> catalogues();

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"sizing.set-syntax",
     QT_TRANSLATE_NOOP(
         "sizing", "“%1” is not an assumption: write KEY=VALUE, such as search.highRatio=25%.")},
    {"sizing.unknown-assumption",
     QT_TRANSLATE_NOOP(
         "sizing", "There is no assumption named “%1”; “jalon-cli size --json” lists them all.")},
    {"sizing.wrong-value",
     QT_TRANSLATE_NOOP("sizing", "The assumption %1 cannot be “%2”: write it like one of %3.")},
    {"sizing.out-of-range",
     QT_TRANSLATE_NOOP("sizing", "The assumption %1 cannot be %2: it goes from %3 to %4.")},
    {"sizing.unknown-scenario",
     QT_TRANSLATE_NOOP("sizing", "The plan has no scenario named “%1”: check its spelling.")},
    {"sizing.scenario-unknown-key",
     QT_TRANSLATE_NOOP("sizing", "The scenario “%1” cannot be computed: it sets “%2”, which is no "
                                 "assumption. Take it out with scenario unset.")},
    {"sizing.scenario-out-of-range",
     QT_TRANSLATE_NOOP("sizing", "The scenario “%1” cannot be computed: its assumption %2 cannot "
                                 "be %3, it goes from %4 to %5. Correct it with scenario set.")},

    {"sizing.rule.replication.final", QT_TRANSLATE_NOOP("sizing", "Replication of the messages")},
    {"sizing.rule.search.final", QT_TRANSLATE_NOOP("sizing", "Search index")},
    {"sizing.rule.database.growth", QT_TRANSLATE_NOOP("sizing", "Growth of the databases")},
    {"sizing.rule.database.copy", QT_TRANSLATE_NOOP("sizing", "Copy of database bj into bj-data")},
    {"sizing.rule.logs.reserve", QT_TRANSLATE_NOOP("sizing", "Space kept free for the logs")},
    {"sizing.rule.mail.fill", QT_TRANSLATE_NOOP("sizing", "Mail moved in")},

    {"sizing.kind.final", QT_TRANSLATE_NOOP("sizing", "final size")},
    {"sizing.kind.growth", QT_TRANSLATE_NOOP("sizing", "growth")},
    {"sizing.kind.reserve", QT_TRANSLATE_NOOP("sizing", "reserve")},

    {"sizing.why.replication.final",
     QT_TRANSLATE_NOOP("sizing",
                       "Replication weighs most: %1 more, for %2 in all at the worst moment.")},
    {"sizing.why.search.final",
     QT_TRANSLATE_NOOP(
         "sizing", "The search index weighs most: %1 more, for %2 in all at the worst moment.")},
    {"sizing.why.database.growth",
     QT_TRANSLATE_NOOP(
         "sizing",
         "The growth of the databases weighs most: %1 more, for %2 in all at the worst moment.")},
    {"sizing.why.database.copy",
     QT_TRANSLATE_NOOP(
         "sizing",
         "The copy of database bj weighs most: %1 more, for %2 in all at the worst moment.")},
    {"sizing.why.mail.fill",
     QT_TRANSLATE_NOOP(
         "sizing", "The mail moved in weighs most: %1 more, for %2 in all at the worst moment.")},
    {"sizing.why.present",
     QT_TRANSLATE_NOOP("sizing", "It already holds %1 of the %2 it can hold.")},
    {"sizing.why.known-alone",
     QT_TRANSLATE_NOOP("sizing", "It is full already of what is known, at least %1 of the %2 it "
                                 "can hold; what is not known can only add to it.")},
    {"sizing.why.reserve", QT_TRANSLATE_NOOP("sizing", "The %1 that must stay free would not.")},

    {"sizing.missing.filesystem",
     QT_TRANSLATE_NOOP("sizing",
                       "No filesystem of %1 is known: survey it, or enter its filesystems.")},
    {"sizing.missing.figures",
     QT_TRANSLATE_NOOP(
         "sizing",
         "The used and available bytes of %2 on %1 are not known: survey it, or enter them.")},
    {"sizing.missing.live",
     QT_TRANSLATE_NOOP("sizing", "The volume of live mail counted on %1 is not known: survey the "
                                 "mail servers, or enter it.")},
    {"sizing.missing.archives",
     QT_TRANSLATE_NOOP("sizing", "The volume of archives counted on %1 is not known: survey the "
                                 "mail servers, or enter it.")},
    {"sizing.missing.present",
     QT_TRANSLATE_NOOP("sizing", "The present size of a directory of %1 is not known: survey it "
                                 "with more rights, or enter it.")},
    {"sizing.missing.version",
     QT_TRANSLATE_NOOP("sizing", "The BlueMind version that decides the formula on %1 is not "
                                 "known: survey it, or enter it.")},
    {"sizing.missing.version-5",
     QT_TRANSLATE_NOOP(
         "sizing", "%1 runs BlueMind 5, which the sizing rules of BlueMind 4 do not describe.")},
    {"sizing.missing.moved",
     QT_TRANSLATE_NOOP("sizing", "The volume of mail moved in to %1 is not known: survey the "
                                 "source servers, or set fill.incomingBytes.")},
    {"sizing.missing.volumes",
     QT_TRANSLATE_NOOP("sizing", "The volume of mailboxes moved in to %1 is not known: import "
                                 "their statistics, or enter it.")},
    {"sizing.missing.database",
     QT_TRANSLATE_NOOP("sizing", "The size of database bj on %1 is not known: survey it with "
                                 "access to the database, or enter it.")},
    {"sizing.missing.role",
     QT_TRANSLATE_NOOP("sizing", "The server that carries a role for the mail of %1 is not known: "
                                 "add it to the plan, or enter its tags.")},
    {"sizing.missing.too-large",
     QT_TRANSLATE_NOOP("sizing",
                       "The volumes counted on %1 are larger than any disk: correct them.")},

    {"formula.ceil", QT_TRANSLATE_NOOP("sizing", "ceil")},
    {"formula.present", QT_TRANSLATE_NOOP("sizing", "present")},
    {"formula.part", QT_TRANSLATE_NOOP("sizing", "part")},
    {"formula.parts", QT_TRANSLATE_NOOP("sizing", "parts")},
    {"formula.moved", QT_TRANSLATE_NOOP("sizing", "moved")},
    {"formula.inventory", QT_TRANSLATE_NOOP("sizing", "inventory")},
    {"formula.expansion", QT_TRANSLATE_NOOP("sizing", "expansion")},
    {"formula.exchange", QT_TRANSLATE_NOOP("sizing", "Exchange")},
    {"formula.pst", QT_TRANSLATE_NOOP("sizing", "PST")},
    {"formula.imapsync", QT_TRANSLATE_NOOP("sizing", "imapsync")},
    {"formula.domino", QT_TRANSLATE_NOOP("sizing", "Domino")},
    {"formula.reserve", QT_TRANSLATE_NOOP("sizing", "reserve")},
    {"formula.ratio", QT_TRANSLATE_NOOP("sizing", "ratio")},
    {"formula.low", QT_TRANSLATE_NOOP("sizing", "low")},
    {"formula.high", QT_TRANSLATE_NOOP("sizing", "high")},
    {"formula.block", QT_TRANSLATE_NOOP("sizing", "block")},
    {"formula.counted", QT_TRANSLATE_NOOP("sizing", "counted")},
    {"formula.expunged", QT_TRANSLATE_NOOP("sizing", "expunged")},
    {"formula.messages", QT_TRANSLATE_NOOP("sizing", "messages")},
    {"formula.used", QT_TRANSLATE_NOOP("sizing", "used")},

    {"assumption.replication.ratio", QT_TRANSLATE_NOOP("sizing", "Replication, of the live mail")},
    {"assumption.search.lowRatio", QT_TRANSLATE_NOOP("sizing", "Search index, of all mail (low)")},
    {"assumption.search.highRatio",
     QT_TRANSLATE_NOOP("sizing", "Search index, of all mail (high)")},
    {"assumption.database.growthRatio",
     QT_TRANSLATE_NOOP("sizing", "Growth of the databases, of the mail taken in")},
    {"assumption.logs.reserve", QT_TRANSLATE_NOOP("sizing", "Space kept free for the logs")},
    {"assumption.memory.searchUpgrade",
     QT_TRANSLATE_NOOP("sizing", "Memory the search engine takes more while upgrading")},
    {"assumption.threshold.tight", QT_TRANSLATE_NOOP("sizing", "A filesystem is tight above")},
    {"assumption.threshold.full", QT_TRANSLATE_NOOP("sizing", "A filesystem is full above")},
    {"assumption.threshold.searchReadOnly",
     QT_TRANSLATE_NOOP("sizing", "The search index is at risk above")},
    {"assumption.threshold.memory",
     QT_TRANSLATE_NOOP("sizing", "Memory is tight while upgrading above")},
    {"assumption.threshold.inodes", QT_TRANSLATE_NOOP("sizing", "Inodes run short above")},
    {"assumption.fill.incomingBytes",
     QT_TRANSLATE_NOOP("sizing", "Mail moved in, before its expansion")},
    {"assumption.fill.expansionLow",
     QT_TRANSLATE_NOOP("sizing", "Size of other mail once moved in (low)")},
    {"assumption.fill.expansionHigh",
     QT_TRANSLATE_NOOP("sizing", "Size of other mail once moved in (high)")},
    {"assumption.expansion.exchangeLow",
     QT_TRANSLATE_NOOP("sizing", "Size of the mail once Exchange’s tool has moved it (low)")},
    {"assumption.expansion.exchangeHigh",
     QT_TRANSLATE_NOOP("sizing", "Size of the mail once Exchange’s tool has moved it (high)")},
    {"assumption.expansion.pstLow",
     QT_TRANSLATE_NOOP("sizing", "Size of the mail once loaded from PST files (low)")},
    {"assumption.expansion.pstHigh",
     QT_TRANSLATE_NOOP("sizing", "Size of the mail once loaded from PST files (high)")},
    {"assumption.expansion.imapsyncLow",
     QT_TRANSLATE_NOOP("sizing", "Size of the mail once imapsync has moved it (low)")},
    {"assumption.expansion.imapsyncHigh",
     QT_TRANSLATE_NOOP("sizing", "Size of the mail once imapsync has moved it (high)")},
    {"assumption.expansion.dominoLow",
     QT_TRANSLATE_NOOP("sizing", "Size of the mail once Domino’s tool has moved it (low)")},
    {"assumption.expansion.dominoHigh",
     QT_TRANSLATE_NOOP("sizing", "Size of the mail once Domino’s tool has moved it (high)")},
    {"assumption.fill.concurrentMailboxes",
     QT_TRANSLATE_NOOP("sizing", "Mailboxes filled at the same time")},
    {"assumption.spool.blockSize", QT_TRANSLATE_NOOP("sizing", "Block of the mail filesystems")},
    {"assumption.dedicated.search",
     QT_TRANSLATE_NOOP("sizing", "Mail above which the search engine wants its own server")},
    {"assumption.dedicated.mail",
     QT_TRANSLATE_NOOP("sizing", "Mail above which Cyrus wants its own server")},
    {"assumption.replication.countTolerance",
     QT_TRANSLATE_NOOP("sizing", "Gap accepted between replicated messages and files")},
    {"assumption.creation.quotaMargin",
     QT_TRANSLATE_NOOP("sizing", "Margin of a quota, of the mail it must hold")},
    {"assumption.creation.quotaRaise",
     QT_TRANSLATE_NOOP("sizing", "Raise a quota that does not hold its mail")},
    {"assumption.creation.quotaDefault",
     QT_TRANSLATE_NOOP("sizing", "Quota of a mailbox that had none (0: unlimited)")},
    {"assumption.outlier.volume",
     QT_TRANSLATE_NOOP("sizing", "A mailbox decides the calendar above")},
    {"assumption.outlier.messages",
     QT_TRANSLATE_NOOP("sizing", "A mailbox decides the calendar above (messages)")},
    {"assumption.outlier.folders",
     QT_TRANSLATE_NOOP("sizing", "A mailbox decides the calendar above (folders)")},
    {"assumption.outlier.largestFolder",
     QT_TRANSLATE_NOOP("sizing", "A folder decides the calendar above (messages)")},
    {"assumption.clock.toleranceSeconds",
     QT_TRANSLATE_NOOP("sizing", "Seconds a clock may be off")},
};

Catalogue sizingMessages()
{
    return {"sizing", entries};
}

} // namespace jalon

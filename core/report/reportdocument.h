// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chartspec.h"
#include "core/report/timelinespec.h"

#include <memory>

namespace jalon {

/// How a cell or a line is to be weighed. Never said by colour alone.
enum class Emphasis { Normal, Strong, Good, Caution, Bad, Muted, Code };

/// An expression of the sizing, or a name in one, as `jalon.size/1` has it. The reader sees it in
/// his language.
struct Formula {
    QString text;
};

/// A name in the reader's language, with what no language changes: "Mail folders /srv/mail on m1".
struct Word {
    QString id;    ///< of a message
    QString other; ///< stands where the id has no words
    QString detail{};
    QString server{};
    friend bool operator==(const Word&, const Word&) = default;
};

/// Words after one another, alone or as argument `place` of a sentence.
struct WordList {
    QList<Word> words;
    bool isCut = false; ///< there are more of them
    Message sentence{};
    qsizetype place = 0;
};

/// A text to print: the words of a message, one value in the reader's units, a formula, or names.
struct ReportText {
    std::variant<Message, Argument, Formula, WordList> content;
    Emphasis emphasis = Emphasis::Normal;
};

struct ReportParagraph {
    ReportText text;
};

struct ReportTable {
    Message caption;
    struct Column {
        Message title;
        int weight = 1; ///< share of the page's width
        bool isNumber = false;
    };
    QList<Column> columns;
    QList<QList<ReportText>> rows;
};

/// Label and value, one under the other: cover, sign-off, summary figures.
struct ReportFields {
    QList<std::pair<Message, ReportText>> fields;
};

struct ReportFigure {
    ChartSpec chart;
};

struct ReportTimeline {
    TimelineSpec timeline;
};

/// An empty box to be signed by a named role.
struct ReportSignature {
    Message role;
};

using ReportBlock = std::variant<ReportParagraph, ReportTable, ReportFields, ReportFigure,
                                 ReportTimeline, ReportSignature>;

struct ReportSection {
    QString
        id; ///< "summary", "servers", "disks", "findings", "assumptions", "evidence", "sign-off"
    Message title;
    bool startsPage = false;
    int level = 1;
    QList<ReportBlock> blocks;
};

/// The printed plan as data: no words, no fonts, no pages. The same plan gives the same document.
struct ReportDocument {
    QString customer;
    QString reference;
    QString author;
    QDateTime at; ///< the plan's own date, not the clock's
    QList<ReportSection> sections;
};

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"

#include <QTreeWidget>

namespace jalon {

class Texts;

/// Why a filesystem holds what it does: what makes up one day and its worst moment, then the terms
/// that rules ask for, and under each the formula and every input with its origin.
class Explanation : public QTreeWidget {
    Q_OBJECT

public:
    explicit Explanation(QWidget* parent = nullptr);

    void retranslate();
    /// A day, which `words` name.
    struct Day {
        int day = 0;
        QString words;
    };
    /// Of a filesystem of `sizing`. `projected` may be null: nothing is then told of days.
    void show(const Sizing& sizing, const FilesystemSizing& filesystem,
              const FilesystemProjection* projected, const Texts& texts,
              const std::optional<Day>& day = {});

    static QString kindWord(TermKind kind);

private:
    static QString inputWords(const QString& name, const Texts& texts);
    QTreeWidgetItem* addMoment(const QString& words, const SizeRange& holds,
                               const FilesystemSizing& filesystem, const Texts& texts);
    QTreeWidgetItem* addWorst(const Assumptions& assumptions, const FilesystemSizing& filesystem,
                              const FilesystemProjection& projected, const Texts& texts);
    void addFlow(QTreeWidgetItem* parent, const FlowAmount& flow, const Assumptions& assumptions,
                 const Texts& texts);
    QTreeWidgetItem* addDay(const FilesystemSizing& filesystem,
                            const FilesystemProjection& projected, const Day& day,
                            const Texts& texts);
    QTreeWidgetItem* addTerm(const SizeTerm& term, const Texts& texts);
    void addInput(QTreeWidgetItem* parent, const TermInput& input, const Texts& texts);
};

} // namespace jalon

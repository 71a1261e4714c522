// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/finding.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jalon {

class Texts;

/// One finding whole: what was found, where, the proofs, what to do, and who accepted it.
class FindingDetail : public QScrollArea {
    Q_OBJECT

public:
    explicit FindingDetail(QWidget* parent = nullptr);

    void retranslate();
    /// Null: none is chosen.
    void show(const Finding* finding, const Texts& texts, const QDate& today);

Q_SIGNALS:
    void waiverAsked();
    void waiverRemovalAsked();

private:
    struct Part {
        QLabel* heading;
        QLabel* words;
    };
    Part addPart(QVBoxLayout* layout, bool isCode);
    static void fill(const Part& part, const QString& words);

    QLabel *m_statement, *m_state;
    Part m_subjects, m_remedy, m_command, m_evidence, m_source, m_waiver;
    QPushButton *m_accept, *m_remove;
};

} // namespace jalon

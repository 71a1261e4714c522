// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/methods/methods.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace jalon {

class Texts;

/// One line for each old system the inventory names: who may read its mailboxes, what must move
/// beside mail, where its IMAP service is.
class SourcesForm : public QWidget {
    Q_OBJECT

public:
    explicit SourcesForm(QWidget* parent = nullptr);

    void show(const Plan& plan, const Texts& texts);
    void retranslate();

Q_SIGNALS:
    void edited(const jalon::SourceProfile& profile);

private:
    struct Row {
        SourceProfile shown;
        QLabel* name;
        QComboBox* reading; ///< who reads its mailboxes; of BlueMind, what becomes of it
        QCheckBox* calendars;
        QCheckBox* contacts;
        QLineEdit* host;
        QSpinBox* port;
        QLineEdit* administrator;
    };

    Row makeRow(MailSystem system, int line);
    void fill(Row& row, const SourceProfile& profile);
    void fillReading(QComboBox* box, const SourceProfile& profile);
    QString hostingWord(Hosting hosting) const;
    QList<QWidget*> widgetsOf(const Row& row) const;
    void onEdited(MailSystem system);

    QGridLayout* m_grid;
    QList<QLabel*> m_titles;
    QMap<MailSystem, Row> m_rows;
    const Texts* m_texts = nullptr;
};

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/entryorder.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace jalon {

class Texts;

/// Which domains and mailboxes are shown.
class EntryFilters : public QWidget {
    Q_OBJECT

public:
    explicit EntryFilters(QWidget* parent = nullptr);

    EntryFilter filter() const;
    /// The domains and servers there are to choose from; what was chosen stays where it can.
    void show(const Creation& creation, const Texts& texts);
    /// That domain and nothing else is asked for.
    void showDomain(const QString& domain);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QLabel *m_textLabel, *m_stateLabel, *m_domainLabel, *m_serverLabel;
    QLineEdit* m_text;
    QComboBox *m_state, *m_domain, *m_server;
    QCheckBox* m_onlyProblems;
};

} // namespace jalon

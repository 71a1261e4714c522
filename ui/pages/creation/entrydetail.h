// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/entryorder.h"

#include <QScrollArea>

class QLabel;

namespace jalon {

class Texts;

/// The domain or the mailbox chosen: what it becomes on the target, and what stands in its way.
class EntryDetail : public QScrollArea {
    Q_OBJECT

public:
    explicit EntryDetail(QWidget* parent = nullptr);

    void show(const MailboxEntry& entry, const Mailbox& mailbox, const Texts& texts);
    void show(const DomainEntry& domain, const Texts& texts);
    void clear();

private:
    void show(const QString& name, const QStringList& facts, const QList<EntryProblem>& problems,
              const Texts& texts);

    QLabel *m_name, *m_facts, *m_problems;
};

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/creation/fixes.h"
#include "ui/pages/page.h"
#include "ui/wizard/outcomecomputer.h"

class QLabel;
class QMenu;
class QPushButton;
class QTableView;
class QTabWidget;

namespace jalon {

class CreationModel;
class DomainsModel;
class EntriesModel;
class EntryDetail;
class EntryFilters;
class FieldProblem;
class PlacementsView;

/// What must stand on the target before anything is filled: its domains and mailboxes, the mail
/// servers they go to, and what stands in their way.
class CreationPage : public Page {
    Q_OBJECT

public:
    explicit CreationPage(WizardContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    StepStatus status() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    QWidget* makeMailboxes();
    QWidget* makeDomains();
    QString reasonForNothing() const;
    void showTabs();
    void fillServers();
    void onMailboxChosen();
    void onDomainChosen();
    void showCount();
    ByteSize volumeOf(const MailboxEntry& entry) const;

    const MailboxEntry* chosenMailbox() const;
    const DomainEntry* chosenDomain() const;
    QList<qsizetype> chosenRows() const;
    QString fixWords(const Fix& fix) const;
    void onCorrectMailbox();
    void onCorrectDomain();
    void onShowMailboxes();
    void onLeaveBehind();
    void editField(const MailboxEntry& entry, const EntryProblem& problem, const char* field);
    void place(const QString& server);
    void restore();

    OutcomePtr m_shown;
    ByteSize m_shownVolume; ///< of the mailboxes the filters let through
    EntriesModel* m_entries;
    DomainsModel* m_domains;
    QLabel *m_empty = nullptr, *m_count = nullptr;
    QWidget* m_body = nullptr;
    EntryFilters* m_filters = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableView *m_entryTable = nullptr, *m_domainTable = nullptr;
    EntryDetail *m_entryDetail = nullptr, *m_domainDetail = nullptr;
    QMenu* m_servers = nullptr;
    QPushButton *m_place = nullptr, *m_restore = nullptr, *m_correct = nullptr, *m_leave = nullptr,
                *m_correctDomain = nullptr, *m_showMailboxes = nullptr;
    FieldProblem* m_problem = nullptr;
    PlacementsView* m_placements = nullptr;
};

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/importfiles.h"
#include "ui/wizard/latest.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace jalon {

class Texts;

/// What files say of the mailboxes, read aside and shown before any of it is in the plan. A table
/// whose columns nobody knows is matched here, once: the plan remembers it.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `texts` outlives the dialog; reading begins at once.
    ImportDialog(PlanPtr plan, QStringList files, const Texts& texts, QWidget* parent = nullptr);

    /// The plan with the files in it; only once accepted.
    const Plan& imported() const { return m_import->plan; }

private:
    using Files = QList<inventory::ReadFile>;
    using FilesPtr = std::shared_ptr<const Files>;
    using OptionsPtr = std::shared_ptr<const inventory::FilesOptions>;
    using ImportPtr = std::shared_ptr<const inventory::Import>;

    struct Wanted {
        FilesPtr files;
        inventory::OnConflict onConflict;
        bool operator==(const Wanted&) const = default;
    };
    struct Merged {
        ImportPtr import;
        std::optional<Error> problem;
    };

    void makeWidgets();
    void makeButtons();
    void startReading();
    void onRead(const FilesPtr& files);
    void startMerging();
    void onMerged(const Merged& merged);
    void fillTable();
    void showCurrent();
    QStringList columnNotes(const inventory::ImportedFile& file) const;
    QString notesOf(const QString& path) const;
    /// A table that was not understood: only its columns are to be told.
    static bool canBeMatched(const inventory::ReadFile& file);
    void onColumns();
    bool hasColumns(const QString& path) const;
    QString currentPath() const;
    void updateAccept();

    PlanPtr m_before;
    QStringList m_paths;
    const Texts& m_texts;
    QList<ColumnMapping> m_remembered;
    FilesPtr m_files;
    ImportPtr m_import;
    bool m_leavesOut = false; ///< something cannot be taken
    QLabel *m_title, *m_hint;
    QProgressBar* m_progress;
    QTreeWidget* m_table;
    QPlainTextEdit* m_notes;
    QCheckBox *m_takeNew, *m_leaveOut;
    QPushButton *m_columns, *m_accept;
    Latest<OptionsPtr, FilesPtr> m_reader; // last: what they hand over goes to the widgets
    Latest<Wanted, Merged> m_merger;
};

} // namespace jalon

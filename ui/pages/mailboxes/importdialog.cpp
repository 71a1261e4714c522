// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/importdialog.h"

#include "core/inventory/readsource.h"
#include "core/units/untrusted.h"
#include "ui/pages/mailboxes/columnsdialog.h"
#include "ui/pages/parts.h"
#include "ui/text/importwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jalon {

using namespace inventory;

constexpr int pathRole = Qt::UserRole;

ImportDialog::ImportDialog(PlanPtr plan, QStringList files, const Texts& texts, QWidget* parent)
    : QDialog(parent)
    , m_before(std::move(plan))
    , m_paths(std::move(files))
    , m_texts(texts)
    , m_remembered(m_before->inventory.mappings)
    , m_reader(
          [paths = m_paths](const OptionsPtr& options, const CancelToken& cancel) {
              FilesOptions cancellable = *options;
              cancellable.cancel = cancel;
              return std::make_shared<const Files>(readFiles(paths, cancellable));
          },
          [this](const FilesPtr& read) { onRead(read); })
    , m_merger(
          [before = m_before](const Wanted& wanted, const CancelToken&) {
              auto import = importFiles(*before, *wanted.files, wanted.onConflict,
                                        QDateTime::currentDateTimeUtc());
              if (!import)
                  return Merged{nullptr, import.error()};
              return Merged{std::make_shared<const Import>(std::move(*import)), {}};
          },
          [this](const Merged& merged) { onMerged(merged); })
{
    setWindowTitle(tr("Import mailboxes"));
    resize(900, 520);
    makeWidgets();
    makeButtons();
    startReading();
}

void ImportDialog::makeWidgets()
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title = headingLabel());
    layout->addWidget(m_progress = new QProgressBar);
    layout->addWidget(m_table = new QTreeWidget, 2);
    layout->addWidget(m_notes = new QPlainTextEdit, 3);
    layout->addWidget(m_hint = hintLabel());
    layout->addWidget(m_leaveOut =
                          new QCheckBox(tr("&Leave out what cannot be taken: rows and files")));
    layout->addWidget(
        m_takeNew = new QCheckBox(tr("Where a file says otherwise than the plan, take the &file")));
    m_progress->setRange(0, 1000);
    setUpTree(m_table);
    m_table->setRootIsDecorated(false);
    m_table->setHeaderLabels({tr("File"), tr("Kind"), tr("Rows"), tr("Added"), tr("Completed"),
                              tr("Changed"), tr("Unchanged"), tr("Refused")});
    m_table->setAccessibleName(tr("Files"));
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(tr("What is to be known of the file"));
    m_leaveOut->hide();
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ImportDialog::showCurrent);
    connect(m_takeNew, &QCheckBox::toggled, this, &ImportDialog::startMerging);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::updateAccept);
}

void ImportDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox;
    m_columns = buttons->addButton(tr("&Columns…"), QDialogButtonBox::ActionRole);
    m_accept = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    layout()->addWidget(buttons);
    connect(m_columns, &QPushButton::clicked, this, &ImportDialog::onColumns);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportDialog::startReading()
{
    m_files.reset();
    m_import.reset();
    m_merger.giveUp();
    m_title->setText(tr("Reading %Ln file(s)…", nullptr, int(m_paths.size())));
    m_progress->setValue(0);
    m_progress->show();
    auto options = std::make_shared<FilesOptions>();
    options->remembered = m_remembered;
    options->now = QDateTime::currentDateTimeUtc();
    // Queued to the bar: importers call it from threads of their own.
    options->progress = [bar = m_progress](qint64 done, qint64 total) {
        const int thousandths = total > 0 ? int(done * 1000 / total) : 0;
        QMetaObject::invokeMethod(bar, [bar, thousandths] { bar->setValue(thousandths); });
    };
    m_reader.ask(options);
    showCurrent();
    updateAccept();
}

void ImportDialog::onRead(const FilesPtr& files)
{
    m_files = files;
    m_progress->hide();
    const auto isLacking = [](const ReadFile& file) { return file.problem.has_value(); };
    m_leavesOut = refusedRows(*files) > 0 || std::ranges::any_of(*files, isLacking);
    m_leaveOut->setVisible(m_leavesOut);
    startMerging();
}

void ImportDialog::startMerging()
{
    if (!m_files)
        return;
    m_import.reset();
    updateAccept();
    m_merger.ask({m_files, m_takeNew->isChecked() ? OnConflict::TakeNew : OnConflict::KeepKnown});
}

void ImportDialog::onMerged(const Merged& merged)
{
    m_import = merged.import;
    if (merged.problem) {
        m_title->setText(tr("Nothing can be imported"));
        m_notes->setPlainText(m_texts.error(*merged.problem));
        return updateAccept();
    }
    m_title->setText(m_leavesOut ? tr("Some of it cannot be taken") : tr("What the files bring"));
    fillTable();
    updateAccept();
}

void ImportDialog::fillTable()
{
    const QString current = currentPath();
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    const auto add = [this](const QString& path, const QStringList& cells) {
        auto* item = new QTreeWidgetItem(
            m_table, QStringList{visibleText(QFileInfo(path).fileName())} + cells);
        for (int column = 2; column < m_table->columnCount(); ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, pathRole, path);
        item->setToolTip(0, visibleText(path));
    };
    for (const ReadFile& file : *m_files)
        if (file.problem)
            add(file.path, {canBeMatched(file) ? tr("columns to match") : tr("cannot be read")});
    for (const ImportedFile& file : m_import->files) {
        QStringList cells{
            importKind(file.isFacts ? QStringLiteral("facts") : file.source.kind, m_texts)};
        if (!file.isFacts)
            for (const qint64 count :
                 {file.batch.source.rows, file.merge.added, file.merge.completed,
                  file.merge.changed, file.merge.unchanged, file.batch.refusedCount})
                cells.append(m_texts.count(count));
        add(file.path, cells);
    }
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
    QTreeWidgetItem* again = m_table->topLevelItem(0);
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        if (m_table->topLevelItem(row)->data(0, pathRole).toString() == current)
            again = m_table->topLevelItem(row);
    m_table->setCurrentItem(again);
    showCurrent();
}

/// Of a table of somebody's own: what is taken of it, and what is not.
QStringList ImportDialog::columnNotes(const ImportedFile& file) const
{
    if (file.isFacts || file.source.kind != QLatin1String("table"))
        return {};
    const auto preview = previewTable(file.path, m_remembered);
    if (!preview)
        return {};
    QStringList read, unread, notes;
    for (const QString& title : preview->titles)
        (preview->mapping.fields.contains(title) ? read : unread).append(visibleText(title));
    notes.append(tr("Columns that are read: %1.").arg(read.join(QStringLiteral(", "))));
    if (!unread.isEmpty())
        notes.append(tr("Columns that are not read: %1. Say with “Columns…” what they hold if it "
                        "matters.")
                         .arg(unread.join(QStringLiteral(", "))));
    if (!preview->mapping.fields.values().contains(QStringLiteral("volume")))
        notes.append(tr("No column is read as the volume: disks and waves cannot be computed "
                        "without it."));
    return notes;
}

QString ImportDialog::notesOf(const QString& path) const
{
    if (!m_files || !m_import)
        return {};
    for (const ReadFile& file : *m_files)
        if (file.path == path && file.problem)
            return inventory::isUnrecognised(*file.problem) && !canBeMatched(file)
                       ? tr("This is no text and no table that can be read. Export it again as "
                            "CSV or as text.")
                   : canBeMatched(file)
                       ? tr("No known system exports such a table. Say with “Columns…” what each "
                            "column holds: the plan remembers it for the next one.")
                       : m_texts.error(*file.problem);
    for (const ImportedFile& file : m_import->files)
        if (file.path == path)
            return (columnNotes(file) + importNotes(file, m_texts)).join(u'\n');
    return {};
}

void ImportDialog::showCurrent()
{
    const QString notes = notesOf(currentPath());
    m_notes->setPlainText(notes.isEmpty() && m_import ? tr("Nothing looks wrong in it.") : notes);
    m_columns->setEnabled(hasColumns(currentPath()));
}

bool ImportDialog::canBeMatched(const ReadFile& file)
{
    return file.problem && file.problem->kind == ErrorKind::Input && previewTable(file.path);
}

bool ImportDialog::hasColumns(const QString& path) const
{
    if (!m_files)
        return false;
    // The columns of what a system exports are known: only those of other tables can be chosen.
    const auto file = std::ranges::find(*m_files, path, &ReadFile::path);
    return file != m_files->end() &&
           (file->problem ? canBeMatched(*file)
                          : file->batch.source.kind == QLatin1String("table"));
}

void ImportDialog::onColumns()
{
    const auto preview = previewTable(currentPath(), m_remembered);
    if (!preview)
        return;
    ColumnsDialog dialog(*preview, m_texts, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    remember(m_remembered, dialog.mapping());
    startReading();
}

QString ImportDialog::currentPath() const
{
    const QTreeWidgetItem* item = m_table->currentItem();
    return item ? item->data(0, pathRole).toString() : QString();
}

void ImportDialog::updateAccept()
{
    const bool brings = m_import && !m_import->files.isEmpty();
    const bool isAgreed = !m_leavesOut || m_leaveOut->isChecked();
    m_accept->setEnabled(brings && isAgreed);
    m_hint->setText(brings && !isAgreed
                        ? tr("Nothing is imported before it is agreed what is left out.")
                        : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace jalon

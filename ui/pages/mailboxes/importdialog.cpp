// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/importdialog.h"

#include "core/plan/mailboxfields.h"
#include "core/units/untrusted.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jalon {

using namespace inventory;

constexpr qsizetype shownRows = 20;

ImportDialog::ImportDialog(PlanPtr plan, QStringList files, const Texts& texts, QWidget* parent)
    : QDialog(parent)
    , m_before(std::move(plan))
    , m_files(std::move(files))
    , m_texts(texts)
{
    setWindowTitle(tr("Import mailboxes"));
    resize(760, 460);
    m_pool.setMaxThreadCount(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title = headingLabel());
    layout->addWidget(m_progress = new QProgressBar);
    layout->addWidget(m_words = new QPlainTextEdit, 1);
    layout->addWidget(m_problem = new FieldProblem);
    layout->addWidget(m_leaveOut = new QCheckBox(tr("&Leave out the rows that were refused")));
    layout->addWidget(
        m_takeNew = new QCheckBox(tr("Where a file says otherwise than the plan, take the &file")));
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(tr("What the files say"));
    m_leaveOut->hide();
    auto* buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeNew, &QCheckBox::toggled, this, &ImportDialog::startMerging);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::updateAccept);
    updateAccept();
    startReading();
}

ImportDialog::~ImportDialog()
{
    m_cancel.cancel();
    m_pool.waitForDone();
}

void ImportDialog::startReading()
{
    m_title->setText(tr("Reading %n file(s)…", nullptr, int(m_files.size())));
    m_progress->setRange(0, 1000);
    // Queued to the dialog: the importers call it from threads of their own.
    const auto progress = [this](qint64 done, qint64 total) {
        const int thousandths = total > 0 ? int(done * 1000 / total) : 0;
        QMetaObject::invokeMethod(m_progress,
                                  [bar = m_progress, thousandths] { bar->setValue(thousandths); });
    };
    m_pool.start([this, files = m_files, cancel = m_cancel, progress,
                  now = QDateTime::currentDateTimeUtc()] {
        auto reading = std::make_shared<const Reading>(read(files, now, cancel, progress));
        QMetaObject::invokeMethod(this, [this, reading] { onRead(reading); });
    });
}

ImportDialog::Reading ImportDialog::read(const QStringList& files, const QDateTime& now,
                                         const CancelToken& cancel,
                                         const std::function<void(qint64, qint64)>& progress)
{
    Reading reading;
    for (const QString& file : files) {
        ImportOptions options;
        options.now = now;
        options.cancel = cancel;
        options.progress = progress;
        auto batch = readSource(file, {}, options);
        if (!batch) {
            reading.problem = batch.error();
            return reading;
        }
        batch->source.rowsRefused = batch->refusedCount;
        reading.refused += batch->refusedCount;
        reading.batches.append(std::move(*batch));
    }
    // Files that name mailboxes go before those that only mention them, whatever the order given.
    std::ranges::stable_sort(reading.batches, {}, mergeRank);
    return reading;
}

void ImportDialog::onRead(const std::shared_ptr<const Reading>& reading)
{
    m_reading = reading;
    m_progress->setValue(1000);
    if (reading->problem) {
        m_title->setText(tr("Nothing was imported"));
        m_problem->show(m_texts.error(*reading->problem));
        return;
    }
    m_leaveOut->setVisible(reading->refused > 0);
    startMerging();
}

void ImportDialog::startMerging()
{
    if (!m_reading || m_reading->problem)
        return;
    m_isMerged = false;
    updateAccept();
    const auto onConflict = m_takeNew->isChecked() ? OnConflict::TakeNew : OnConflict::KeepKnown;
    m_pool.start([this, reading = m_reading, onConflict] {
        auto result = std::make_shared<const Merged>(merged(*reading, onConflict));
        QMetaObject::invokeMethod(this, [this, result, onConflict] {
            // The box may have been ticked again meanwhile: the last one asked for wins.
            if (m_takeNew->isChecked() == (onConflict == OnConflict::TakeNew))
                onMerged(result);
        });
    });
}

QString ImportDialog::refusals(const Batch& batch) const
{
    QStringList lines;
    for (const RefusedRow& row : batch.refused.first(qMin(batch.refused.size(), shownRows))) {
        const QString why = m_texts.sentence(row.why);
        const Message message =
            row.column.isEmpty()
                ? Message{QStringLiteral("import.at-line"), {row.line, why}}
                : Message{QStringLiteral("import.at-cell"), {row.line, row.column, why}};
        lines.append(QStringLiteral("    ") + m_texts.sentence(message));
    }
    if (batch.refusedCount > shownRows)
        lines.append(QStringLiteral("    ") +
                     m_texts.sentence({QStringLiteral("import.more-refused"),
                                       {batch.refusedCount - shownRows}}));
    return lines.join(u'\n');
}

ImportDialog::Merged ImportDialog::merged(const Reading& reading, OnConflict onConflict) const
{
    Merged result{*m_before, {}};
    QStringList words;
    for (const Batch& batch : reading.batches) {
        Merge merge = inventory::merge(result.plan, batch, onConflict);
        result.plan = std::move(merge.plan);
        words.append(visibleText(batch.source.file));
        words.append(QStringLiteral("    ") +
                     tr("%1 added, %2 completed, %3 changed, %4 unchanged")
                         .arg(m_texts.count(merge.added), m_texts.count(merge.completed),
                              m_texts.count(merge.changed), m_texts.count(merge.unchanged)));
        if (merge.conflictCount > 0)
            words.append(QStringLiteral("    ") + tr("%n value(s) differ from the plan’s.", nullptr,
                                                     int(merge.conflictCount)));
        for (const Message& doubt : batch.source.doubts)
            words.append(QStringLiteral("    ⚠ ") + m_texts.sentence(doubt));
        if (batch.refusedCount > 0)
            words.append(refusals(batch));
        words.append(QString());
    }
    result.words = words.join(u'\n');
    return result;
}

void ImportDialog::onMerged(const std::shared_ptr<const Merged>& merged)
{
    m_plan = merged->plan;
    m_isMerged = true;
    m_title->setText(m_reading->refused == 0
                         ? tr("What the files bring")
                         : tr("%n row(s) cannot be taken", nullptr, int(m_reading->refused)));
    m_words->setPlainText(merged->words);
    updateAccept();
}

void ImportDialog::updateAccept()
{
    const bool isWhole = m_reading && (m_reading->refused == 0 || m_leaveOut->isChecked());
    m_accept->setEnabled(m_isMerged && isWhole);
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/document/documentpage.h"

#include "ui/dialogs/question.h"
#include "ui/pages/document/pagesview.h"
#include "ui/pages/parts.h"
#include "ui/print/face.h"
#include "ui/wizard/aside.h"
#include "ui/wizard/plansession.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>

namespace jalon {

DocumentPage::DocumentPage(WizardContext& context, QWidget* parent)
    : Page(context, parent)
    , m_layout(layOut, [this](const LaidOutDocumentPtr& document) { onLaidOut(document); })
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeBar());
    layout->addWidget(m_result = plainLabel());
    layout->addWidget(m_empty = plainLabel());
    layout->addWidget(m_view = new PagesView, 1);
    layout->addStretch();
    m_result->hide();
    connect(&context.session, &PlanSession::restarted, this, [this] {
        m_written.reset();
        m_result->hide();
    });
}

QLayout* DocumentPage::makeBar()
{
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_print = new QPushButton);
    bar->addWidget(m_export = new QPushButton);
    bar->addSpacing(16);
    bar->addWidget(m_languageLabel = new QLabel);
    bar->addWidget(m_language = new QComboBox);
    bar->addStretch();
    bar->addWidget(m_pages = new QLabel);
    m_languageLabel->setBuddy(m_language);
    // Each language is named in itself, so that its readers find it.
    m_language->addItem(QStringLiteral("Français"), int(Language::French));
    m_language->addItem(QStringLiteral("English"), int(Language::English));
    connect(m_print, &QPushButton::clicked, this, &DocumentPage::onPrint);
    connect(m_export, &QPushButton::clicked, this, &DocumentPage::onExport);
    connect(m_language, &QComboBox::activated, this, &DocumentPage::onLanguageChosen);
    return bar;
}

void DocumentPage::onLanguageChosen(int index)
{
    const auto language = Language(m_language->itemData(index).toInt());
    if (language == session().plan()->language)
        return;
    Plan plan = *session().plan();
    plan.language = language;
    session().edit(tr("Document language"), plan);
}

/// Fonts are added to the application from its own thread only.
static void loadFaces()
{
    const Faces loaded;
}

Expected<void> DocumentPage::write(const QString& file)
{
    loadFaces();
    const OutcomePtr outcome = session().outcome();
    const bool isCounted = QFileInfo(file).suffix().compare(u"pdf", Qt::CaseInsensitive) == 0;
    QProgressDialog progress(tr("Writing %1…").arg(QFileInfo(file).fileName()), tr("Cancel"), 0,
                             isCounted ? qMax(1, m_view->pageCount()) : 0, this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setAutoClose(false);
    progress.setAutoReset(false);
    const CancelToken cancel;
    connect(&progress, &QProgressDialog::canceled, this, [cancel] { cancel.cancel(); });
    progress.show();
    std::atomic<int> painted = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, &progress, [&] { progress.setValue(painted); });
    tick.start(50);
    // The dialog keeps the window from its user meanwhile.
    const auto written = runAside(
        [outcome, file, cancel, &painted] {
            const Texts words(outcome->plan->language);
            return writeReport(documentOf(*outcome), words, file, cancel,
                               [&painted](int page) { painted = page; });
        },
        QEventLoop::AllEvents);
    if (written) {
        m_written = outcome->plan;
        m_result->setText(QStringLiteral("✓ ") + tr("Written: %1").arg(file));
        m_result->show();
        Q_EMIT statusChanged();
    }
    return written;
}

void DocumentPage::onExport()
{
    const QFileInfo plan(session().file());
    QString name =
        plan.fileName().isEmpty() ? session().plan()->customer.trimmed() : plan.completeBaseName();
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString pdf = tr("PDF document (*.pdf)");
    const QString html = tr("Web page (*.html)");
    const QString json = tr("Data (*.json)");
    QString kind = pdf;
    QString file = QFileDialog::getSaveFileName(
        this, tr("Write the document"),
        plan.dir().filePath((name.isEmpty() ? tr("plan") : name) + QStringLiteral(".pdf")),
        QStringList{pdf, html, json}.join(QStringLiteral(";;")), &kind);
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += kind == html   ? QStringLiteral(".html")
                : kind == json ? QStringLiteral(".json")
                               : QStringLiteral(".pdf");
    const auto written = write(file);
    if (!written && written.error().kind != ErrorKind::Cancelled)
        Question::tell(this, tr("The document was not written"), texts().error(written.error()));
}

void DocumentPage::onPrint()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(session().plan()->customer);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_view->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted)
        paintAll(printer);
}

void DocumentPage::paintAll(QPrinter& printer)
{
    const int last =
        printer.toPage() > 0 ? qMin(printer.toPage(), m_view->pageCount()) : m_view->pageCount();
    const int first = qMax(1, printer.fromPage());
    const LaidOutDocumentPtr shown = m_view->document();
    QProgressDialog progress(tr("Printing…"), tr("Cancel"), first, last + 1, this);
    progress.setWindowModality(Qt::WindowModal);
    QPainter painter;
    if (!painter.begin(&printer))
        return Question::tell(
            this, tr("The document was not printed"),
            tr("The printer %1 did not start. Check that it is on and reachable, or write a PDF.")
                .arg(printer.printerName()));
    for (int page = first; page <= last && !progress.wasCanceled(); ++page) {
        if (page > first)
            printer.newPage();
        shown->preview.paint(painter, printer.paperRect(QPrinter::DevicePixel), page);
        progress.setValue(page);
    }
    if (progress.wasCanceled())
        printer.abort();
}

QString DocumentPage::title() const
{
    return tr("Document");
}

QString DocumentPage::purpose() const
{
    return tr(
        "What the customer reads and signs, as it will be printed. It always follows the plan.");
}

StepStatus DocumentPage::status() const
{
    const Plan& plan = *session().plan();
    if (plan.servers.isEmpty())
        return {StepState::NotStarted, tr("There is no server to write about yet.")};
    if (plan.customer.trimmed().isEmpty())
        return {StepState::ToComplete, tr("The customer has no name: the cover would be empty.")};
    if (!m_written)
        return {StepState::ToComplete, tr("The document was not written in this session.")};
    if (m_written != session().plan())
        return {StepState::ToComplete, tr("The plan has changed since the document was written.")};
    return {StepState::Done, {}};
}

void DocumentPage::retranslate()
{
    m_print->setText(tr("&Print…"));
    m_export->setText(tr("&Write a PDF, web page or data…"));
    nameRow(m_languageLabel, tr("Docu&ment language:"));
    m_view->setAccessibleName(tr("Pages of the document"));
}

void DocumentPage::refresh()
{
    const OutcomePtr outcome = session().outcome();
    m_language->setCurrentIndex(m_language->findData(int(session().plan()->language)));
    if (!outcome || !outcome->sizing) {
        m_layout.giveUp();
        m_view->clear();
    } else if (!m_view->document() || m_view->document()->outcome != outcome) {
        loadFaces();
        // What is shown stays until its successor is ready.
        m_layout.ask(outcome);
    }
    showReady();
}

void DocumentPage::onLaidOut(const LaidOutDocumentPtr& document)
{
    m_view->setDocument(document);
    showReady();
}

void DocumentPage::showReady()
{
    const OutcomePtr outcome = session().outcome();
    const bool isThere = m_view->document() != nullptr;
    const bool isCurrent =
        isThere && session().isOutcomeCurrent() && m_view->document()->outcome == outcome;
    m_print->setEnabled(isCurrent);
    m_export->setEnabled(outcome && outcome->sizing);
    m_view->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_empty->setText(outcome && outcome->problem ? texts().error(*outcome->problem)
                                                 : tr("The document is being laid out."));
    //: Number of pages of the document
    m_pages->setText(isThere ? tr("%Ln page(s)", nullptr, m_view->pageCount()) : QString());
}

} // namespace jalon

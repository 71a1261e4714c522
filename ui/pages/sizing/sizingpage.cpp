// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sizing/sizingpage.h"

#include "core/report/reportbuilder.h"
#include "core/sizing/verdict.h"
#include "core/units/untrusted.h"
#include "ui/charts/chartview.h"
#include "ui/models/filesystemsmodel.h"
#include "ui/pages/explanation.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"
#include "ui/wizard/plansession.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace jalon {

static constexpr int gravityRole = Qt::UserRole + 1;
static constexpr std::array signs{u'✓', u'▲', u'?', u'✕'};

/// An index of `signs`. A filesystem that carries no store and whose figures are unknown is no
/// worry; one without a mount stands for a server of which none is known.
static int gravityOf(const FilesystemSizing& filesystem)
{
    switch (filesystem.verdict) {
    case Verdict::Fits:
        return 0;
    case Verdict::Tight:
        return 1;
    case Verdict::Unknown:
        return filesystem.stores.isEmpty() && !filesystem.mount.isEmpty() ? 0 : 2;
    case Verdict::Full:
        return 3;
    }
    Q_UNREACHABLE();
}

SizingPage::SizingPage(WizardContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new FilesystemsModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty = plainLabel());
    layout->addWidget(m_body = new QWidget, 1);
    layout->addStretch();
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    top->addWidget(m_serverLabel = new QLabel);
    top->addWidget(m_server = new QComboBox);
    top->addSpacing(16);
    top->addWidget(m_memory = plainLabel(), 1);
    body->addLayout(top);
    m_serverLabel->setBuddy(m_server);
    m_server->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeFigures());
    splitter->addWidget(makeExplanation());
    splitter->setSizes({320, 280});
    body->addWidget(splitter, 1);
    connect(m_server, &QComboBox::currentIndexChanged, this, &SizingPage::showServer);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SizingPage::showFilesystem);
    connect(m_chart, &ChartView::barSelected, this, &SizingPage::chooseMount);
}

QWidget* SizingPage::makeFigures()
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setMinimumSize(320, 160);
    scroll->setWidget(m_chart = new ChartView);
    scroll->viewport()->setAutoFillBackground(false);
    m_chart->setAutoFillBackground(false);
    splitter->addWidget(scroll);
    splitter->addWidget(m_table = new QTableView);
    splitter->setSizes({410, 690});
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FilesystemsModel::Stores,
                                                      QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    return splitter;
}

QWidget* SizingPage::makeExplanation()
{
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_verdict = headingLabel());
    layout->addWidget(m_why = plainLabel());
    layout->addWidget(m_explanation = new Explanation, 1);
    return pane;
}

void SizingPage::showServers()
{
    const Sizing& sizing = *session().outcome()->sizing;
    const QString was = m_server->currentData().toString();
    const QSignalBlocker quiet(m_server);
    m_server->clear();
    int worst = -1;
    for (const ServerSizing& server : sizing.servers) {
        int gravity = -1;
        for (const FilesystemSizing& filesystem : sizing.filesystems)
            if (filesystem.server == server.server)
                gravity = qMax(gravity, gravityOf(filesystem));
        const QString sign = gravity < 0 ? QStringLiteral("?") : QString(signs[size_t(gravity)]);
        m_server->addItem(QStringLiteral("%1 %2").arg(sign, visibleText(server.server)),
                          server.server);
        if (worst < 0 || gravity > m_server->itemData(worst, gravityRole).toInt())
            worst = m_server->count() - 1;
        m_server->setItemData(m_server->count() - 1, gravity, gravityRole);
    }
    const int known = m_server->findData(was);
    m_server->setCurrentIndex(known >= 0 ? known : worst);
}

void SizingPage::selectWorst()
{
    int worst = 0;
    for (int row = 1; row < m_model->rowCount(); ++row)
        if (gravityOf(*m_model->filesystem(m_model->index(row, 0))) >
            gravityOf(*m_model->filesystem(m_model->index(worst, 0))))
            worst = row;
    m_table->setCurrentIndex(m_model->index(worst, 0));
    // A table that was never shown knows no heights yet.
    QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
}

void SizingPage::showServer()
{
    const Sizing& sizing = *session().outcome()->sizing;
    const QString name = m_server->currentData().toString();
    QList<FilesystemSizing> filesystems;
    for (const FilesystemSizing& filesystem : sizing.filesystems)
        if (filesystem.server == name)
            filesystems.append(filesystem);
    m_model->show(filesystems, texts());
    m_chart->setChart(filesystemChart(sizing, name), texts());
    for (const ServerSizing& server : sizing.servers)
        if (server.server == name)
            m_memory->setText(memoryWords(server));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        selectWorst();
    showFilesystem();
}

QString SizingPage::memoryWords(const ServerSizing& server) const
{
    const MemorySizing& memory = server.memory;
    QStringList words;
    if (!memory.present)
        words << tr("Memory: how much the server has is not known.");
    else if (!memory.available)
        words << tr("Memory: %1 present; what is set aside for BlueMind is not known.")
                     .arg(texts().bytes(*memory.present));
    else
        words << tr("Memory: %1 present, %2 not yet promised to BlueMind.")
                     .arg(texts().bytes(*memory.present), texts().bytes(*memory.available));
    if (memory.increase > ByteSize())
        //: Of memory
        words << tr("It takes %1 more while upgrading.").arg(texts().bytes(memory.increase));
    words << FilesystemsModel::verdictWord(memory.verdict, texts());
    return words.join(u' ');
}

void SizingPage::showFilesystem()
{
    const FilesystemSizing* filesystem = m_model->filesystem(m_table->currentIndex());
    m_explanation->setVisible(filesystem);
    m_verdict->setText(filesystem ? QStringLiteral("%1 – %2").arg(
                                        FilesystemsModel::mountWord(*filesystem),
                                        FilesystemsModel::verdictWord(filesystem->verdict, texts()))
                                  : QString());
    QStringList reasons;
    if (filesystem)
        for (const Message& reason : filesystem->reasons())
            reasons.append(texts().sentence(reason));
    m_why->setText(reasons.join(u' '));
    m_why->setVisible(!m_why->text().isEmpty());
    if (filesystem)
        m_explanation->show(*session().outcome()->sizing, *filesystem, projectionOf(*filesystem),
                            texts());
}

const FilesystemProjection* SizingPage::projectionOf(const FilesystemSizing& filesystem) const
{
    for (const FilesystemProjection& projected : session().outcome()->projection->filesystems)
        if (projected.server == filesystem.server && projected.mount == filesystem.mount)
            return &projected;
    return nullptr;
}

void SizingPage::chooseMount(const QString& mount)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->filesystem(m_model->index(row, 0))->mount == mount)
            m_table->setCurrentIndex(m_model->index(row, 0));
}

QString SizingPage::title() const
{
    return tr("Sizing");
}

QString SizingPage::purpose() const
{
    return tr("Whether every filesystem of the target servers holds once the migration is done. "
              "Choose a line to read the formula and where each number comes from.");
}

StepStatus SizingPage::status() const
{
    const OutcomePtr outcome = session().outcome();
    if (!outcome)
        return {StepState::NotStarted, tr("The sizing is being computed.")};
    if (outcome->problem)
        return {StepState::Problem, texts().error(*outcome->problem)};
    QStringList full;
    QStringList unknown;
    for (const FilesystemSizing& filesystem : outcome->sizing->filesystems) {
        const QString name = filesystem.mount.isEmpty()
                                 ? filesystem.server
                                 : filesystem.server + QLatin1Char(':') + filesystem.mount;
        if (filesystem.verdict == Verdict::Full)
            full.append(name);
        else if (gravityOf(filesystem) == 2)
            unknown.append(name);
    }
    if (!isAnyKnown(*outcome->sizing))
        return {StepState::NotStarted, tr("No filesystem of a target server is known yet.")};
    if (!full.isEmpty())
        return {StepState::Problem,
                tr("Not enough room on: %1.").arg(full.join(QStringLiteral(", ")))};
    if (!unknown.isEmpty())
        return {StepState::ToComplete,
                tr("Facts are missing for: %1.").arg(unknown.join(QStringLiteral(", ")))};
    return {StepState::Done, {}};
}

void SizingPage::retranslate()
{
    m_serverLabel->setText(tr("&Server:"));
    m_server->setAccessibleName(tr("Server"));
    m_table->setAccessibleName(tr("Filesystems"));
    m_chart->setAccessibleName(tr("Chart of the filesystems"));
    m_explanation->retranslate();
}

void SizingPage::refresh()
{
    const OutcomePtr outcome = session().outcome();
    const bool isThere = outcome && outcome->sizing && isAnyKnown(*outcome->sizing);
    m_body->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_empty->setText(
        outcome && outcome->problem
            ? texts().error(*outcome->problem)
            : tr("There is nothing to size yet: survey a target server, or enter its filesystems "
                 "and stores by hand in the step Survey."));
    if (!isThere)
        return;
    showServers();
    showServer();
}

} // namespace jalon

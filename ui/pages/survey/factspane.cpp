// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/survey/factspane.h"

#include "core/plan/enums.h"
#include "core/plan/factsdocument.h"
#include "ui/dialogs/question.h"
#include "ui/models/factsmodel.h"
#include "ui/models/factwords.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"
#include "ui/wizard/plansession.h"
#include "ui/wizard/uilanguage.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jalon {

FactsPane::FactsPane(WizardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new FactsModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setFilterKeyColumn(-1);
    auto* layout = new QVBoxLayout(this);
    auto* top = new QHBoxLayout;
    top->addWidget(m_filterLabel = new QLabel);
    top->addWidget(m_filter = new QLineEdit, 1);
    top->addWidget(m_import = new QPushButton);
    layout->addLayout(top);
    layout->addWidget(m_table = new QTableView, 1);
    layout->addWidget(m_note = plainLabel());
    auto* buttons = new QHBoxLayout;
    for (QPushButton** button : {&m_edit, &m_revert, &m_remove, &m_addFilesystem, &m_addStore})
        buttons->addWidget(*button = new QPushButton);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_filterLabel->setBuddy(m_filter);
    m_filter->setClearButtonEnabled(true);
    setUpTable(m_table);
    m_table->setModel(m_filtered);
    m_table->setColumnWidth(FactsModel::What, 190);
    m_table->setColumnWidth(FactsModel::Value, 170);

    connect(m_filter, &QLineEdit::textChanged, m_filtered,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FactsPane::onSelected);
    connect(m_model, &FactsModel::entered, this, &FactsPane::onEntered);
    connect(m_model, &FactsModel::refused, m_note, &QLabel::setText);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        m_table->edit(m_filtered->mapFromSource(m_model->index(chosen().row(), FactsModel::Value)));
    });
    connect(m_revert, &QPushButton::clicked, this, &FactsPane::onRevert);
    connect(m_remove, &QPushButton::clicked, this, &FactsPane::onRemove);
    connect(m_addFilesystem, &QPushButton::clicked, this, &FactsPane::addFilesystem);
    connect(m_addStore, &QPushButton::clicked, this, &FactsPane::addStore);
    connect(m_import, &QPushButton::clicked, this, &FactsPane::importFile);
}

void FactsPane::retranslate()
{
    m_filterLabel->setText(tr("F&ilter:"));
    m_filter->setAccessibleName(tr("Filter the facts"));
    m_filter->setPlaceholderText(tr("Part of a name, a value or a command"));
    m_table->setAccessibleName(tr("Facts"));
    m_edit->setText(tr("Change the val&ue"));
    //: Puts the measured value back in the place of the entered one
    m_revert->setText(tr("&Revert"));
    //: Takes a filesystem, store, mailbox… out of the facts of a server
    m_remove->setText(tr("Re&move"));
    m_addFilesystem->setText(tr("A&dd a filesystem…"));
    m_addStore->setText(tr("Add a s&tore…"));
    m_import->setText(tr("Im&port facts…"));
}

QModelIndex FactsPane::chosen() const
{
    return m_filtered->mapToSource(m_table->currentIndex());
}

const Server* FactsPane::server() const
{
    return findServer(*m_context.session.plan(), m_server);
}

void FactsPane::edit(const QString& label, ServerFacts facts)
{
    Plan plan = *m_context.session.plan();
    Server* edited = findServer(plan, m_server);
    if (!edited)
        return;
    edited->facts = std::move(facts);
    m_context.session.edit(label, plan);
}

void FactsPane::show(const QString& name)
{
    const bool isOther = name != m_server;
    m_server = name;
    const Server* shown = server();
    m_model->show(shown ? shown->facts : ServerFacts{}, m_context.language.texts());
    m_addFilesystem->setEnabled(shown);
    m_addStore->setEnabled(shown);
    if (isOther)
        m_note->clear();
    onSelected();
}

void FactsPane::onSelected()
{
    const QModelIndex index = chosen();
    const QModelIndex value = index.siblingAtColumn(FactsModel::Value);
    m_edit->setEnabled(value.isValid() && value.flags().testFlag(Qt::ItemIsEditable));
    m_revert->setEnabled(m_model->isEntered(index));
    m_remove->setEnabled(!elementOf(m_model->path(index)).isEmpty());
}

void FactsPane::onEntered(const QString& path, const Argument& value)
{
    const Plan& plan = *m_context.session.plan();
    const auto facts =
        server() ? withEnteredFact(server()->facts, path, value, QDateTime::currentDateTimeUtc(),
                                   plan.author.isEmpty() ? tr("entered by hand") : plan.author)
                 : std::nullopt;
    if (!facts)
        return;
    m_note->clear();
    edit(tr("%1 of %2").arg(factName(path, m_context.language.texts()), m_server), *facts);
}

void FactsPane::onRevert()
{
    const QString path = m_model->path(chosen());
    if (server())
        edit(tr("Revert %1 of %2").arg(factName(path, m_context.language.texts()), m_server),
             withoutEnteredFact(server()->facts, path));
}

void FactsPane::onRemove()
{
    const QString element = elementOf(m_model->path(chosen()));
    const auto facts = server() ? withoutElement(server()->facts, element) : std::nullopt;
    if (!facts)
        return;
    const QString name = factName(element, m_context.language.texts());
    edit(tr("Remove %1 of %2").arg(name, m_server), *facts);
    m_note->setText(tr("Removed: %1. The next survey brings back what it finds.").arg(name));
}

void FactsPane::addFilesystem()
{
    const QString mount =
        QInputDialog::getText(this, tr("Add a filesystem"), tr("Where it is mounted:"),
                              QLineEdit::Normal, QStringLiteral("/"))
            .trimmed();
    if (!mount.startsWith(QLatin1Char('/')) || !server())
        return;
    ServerFacts facts = server()->facts;
    if (std::ranges::find(facts.filesystems, mount, &Filesystem::mount) != facts.filesystems.end())
        return m_note->setText(tr("%1 is in the list already.").arg(mount));
    Filesystem filesystem;
    filesystem.mount = mount;
    facts.filesystems.append(filesystem);
    edit(tr("Add %1").arg(mount), facts);
    m_filter->setText(mount);
    m_note->setText(tr("Enter what it holds: used and available are what the sizing needs."));
}

void FactsPane::addStore()
{
    const Texts& texts = m_context.language.texts();
    QStringList words;
    for (const auto& [store, name] : enumNames(StoreKind{}))
        words.append(texts.store(store));
    bool isChosen = false;
    const QString word = QInputDialog::getItem(this, tr("Add a store"), tr("Which store:"), words,
                                               0, false, &isChosen);
    if (!isChosen || !server())
        return;
    ServerFacts facts = server()->facts;
    Store store;
    store.store = enumNames(StoreKind{})[size_t(words.indexOf(word))].first;
    if (std::ranges::find(facts.stores, store.store, &Store::store) != facts.stores.end())
        return m_note->setText(tr("%1 is in the list already.").arg(word));
    facts.stores.append(store);
    edit(tr("Add %1").arg(word), facts);
    m_filter->setText(word);
    m_note->setText(tr("Enter its filesystem and its volume: they are what the sizing needs."));
}

void FactsPane::importFile()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Import facts"), {}, tr("Facts (*.json)"));
    if (file.isEmpty())
        return;
    const Texts& texts = m_context.language.texts();
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly) || in.size() > planSizeLimit.bytes())
        return Question::tell(
            this, tr("The facts were not imported"),
            texts.error(
                {ErrorKind::Io, {QStringLiteral("file.unreadable"), {file}}, in.errorString()}));
    const auto plan =
        importFacts(*m_context.session.plan(), in.readAll(), file, QDateTime::currentDateTimeUtc());
    if (!plan)
        return Question::tell(this, tr("The facts were not imported"), texts.error(plan.error()));
    m_context.session.edit(tr("Import of %1").arg(QFileInfo(file).fileName()), *plan);
}

} // namespace jalon

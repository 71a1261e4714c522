// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/fielddialog.h"

#include "core/plan/enums.h"
#include "core/report/cells.h"
#include "core/units/untrusted.h"
#include "ui/models/factwords.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jalon {

/// The fields somebody sets by hand, those that are set for many at once first.
static const QStringList& editableFields()
{
    static const QStringList names = {
        QStringLiteral("wave"),          QStringLiteral("server"),
        QStringLiteral("group"),         QStringLiteral("kind"),
        QStringLiteral("system"),        QStringLiteral("quota"),
        QStringLiteral("suspended"),     QStringLiteral("name"),
        QStringLiteral("firstName"),     QStringLiteral("lastName"),
        QStringLiteral("login"),         QStringLiteral("aliases"),
        QStringLiteral("volume"),        QStringLiteral("messages"),
        QStringLiteral("folders"),       QStringLiteral("archive"),
        QStringLiteral("largestFolder"), QStringLiteral("largestMessage")};
    return names;
}

/// How the value of a field is typed; nothing for one that takes a word of a list.
static std::optional<FactKind> typedKind(const MailboxField& field)
{
    if (field.member == MailboxMember(&Mailbox::server))
        return std::nullopt;
    if (std::holds_alternative<MaybeCited<ByteSize> Mailbox::*>(field.member))
        return FactKind::Bytes;
    if (std::holds_alternative<MaybeCited<qint64> Mailbox::*>(field.member))
        return FactKind::Number;
    if (std::holds_alternative<MaybeCited<QString> Mailbox::*>(field.member) ||
        std::holds_alternative<MaybeCited<QStringList> Mailbox::*>(field.member))
        return FactKind::Text;
    return std::nullopt;
}

FieldDialog::FieldDialog(const Plan& plan, const QList<qsizetype>& rows, const Texts& texts,
                         QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_rows(rows)
    , m_texts(texts)
{
    setWindowTitle(tr("Edit mailboxes"));
    setMinimumWidth(480);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(
        rows.size() == 1 ? visibleText(plan.inventory.mailboxes.at(rows.first()).address)
                         : tr("%Ln mailbox(es) get the same value.", nullptr, int(rows.size()))));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    nameRow(addRow(form, m_field = new QComboBox), tr("&Field:"));
    m_wordLabel = addRow(form, m_word = new QComboBox);
    m_textLabel = addRow(form, m_text = new QLineEdit);
    nameRow(m_wordLabel, tr("&Value:"));
    nameRow(m_textLabel, tr("&Value:"));
    for (const QString& name : editableFields())
        m_field->addItem(texts.sentence(mailboxFieldTitle(*findMailboxField(name))), name);
    layout->addLayout(form);
    layout->addWidget(m_hint = hintLabel());
    layout->addWidget(m_problem = new FieldProblem);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Set"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FieldDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FieldDialog::onFieldChosen);
    connect(m_text, &QLineEdit::textChanged, this, &FieldDialog::onEdited);
    connect(m_word, &QComboBox::currentIndexChanged, this, &FieldDialog::onEdited);
    onFieldChosen();
}

/// A name, a login, other addresses: no two mailboxes have the same.
static bool isOfOne(const MailboxField& field)
{
    return typedKind(field) == FactKind::Text && !field.repeats;
}

void FieldDialog::choose(const MailboxField* field)
{
    const bool isFit = field && (m_rows.size() == 1 || !isOfOne(*field));
    const qsizetype index = isFit ? editableFields().indexOf(QLatin1String(field->name)) : -1;
    if (index >= 0)
        m_field->setCurrentIndex(int(index));
    (m_text->isHidden() ? static_cast<QWidget*>(m_word) : m_text)->setFocus();
}

const MailboxField& FieldDialog::field() const
{
    return *findMailboxField(m_field->currentData().toString());
}

template <class E>
static void addWords(QComboBox* box, const Texts& texts)
{
    for (const auto& [value, name] : enumNames(E{}))
        box->addItem(texts.sentence(report::wordOf(value)), QString(name));
}

void FieldDialog::fillWords()
{
    const QSignalBlocker quiet(m_word);
    m_word->clear();
    const MailboxMember member = field().member;
    if (std::holds_alternative<MaybeCited<MailboxKind> Mailbox::*>(member)) {
        addWords<MailboxKind>(m_word, m_texts);
    } else if (std::holds_alternative<MaybeCited<MailSystem> Mailbox::*>(member)) {
        addWords<MailSystem>(m_word, m_texts);
    } else if (std::holds_alternative<MaybeCited<bool> Mailbox::*>(member)) {
        m_word->addItem(tr("yes"), QStringLiteral("true"));
        m_word->addItem(tr("no"), QStringLiteral("false"));
    } else {
        for (const Server& server : m_plan.servers)
            if (server.as != ServerRole::Source)
                m_word->addItem(visibleText(server.name), server.name);
    }
    //: Choice: the field has no value
    m_word->addItem(tr("unknown"));
}

void FieldDialog::onFieldChosen()
{
    const auto typed = typedKind(field());
    m_word->setVisible(!typed);
    m_wordLabel->setVisible(!typed);
    m_text->setVisible(typed.has_value());
    m_textLabel->setVisible(typed.has_value());
    if (!typed)
        fillWords();
    const auto present = fieldValue(m_plan.inventory.mailboxes.at(m_rows.first()), field());
    const bool isOne = m_rows.size() == 1 && present;
    if (typed)
        m_text->setText(isOne ? factEditText(present->value, m_texts) : QString());
    else if (isOne)
        m_word->setCurrentIndex(qMax(0, m_word->findData(std::get<QString>(present->value))));
    onEdited();
}

void FieldDialog::onEdited()
{
    m_problem->show({});
    const bool isEmpty = typedKind(field()) && m_text->text().trimmed().isEmpty();
    const bool isList = std::holds_alternative<MaybeCited<QStringList> Mailbox::*>(field().member);
    m_hint->setText(isEmpty  ? tr("Left empty, the field is unknown again.")
                    : isList ? tr("Addresses with a space between them.")
                             : QString());
}

std::optional<Argument> FieldDialog::value() const
{
    if (const auto typed = typedKind(field()))
        return parseFact(m_text->text().trimmed(), *typed, m_texts);
    return m_word->currentData().toString();
}

Expected<Plan> FieldDialog::edit() const
{
    const auto typed = typedKind(field());
    const bool isUnknown =
        typed ? m_text->text().trimmed().isEmpty() : !m_word->currentData().isValid();
    if (isUnknown)
        return withoutMailboxField(m_plan, m_rows, field());
    if (const auto entered = value())
        return withMailboxField(m_plan, m_rows, field(), *entered);
    return failure(ErrorKind::Input, "mailbox.value-unfit", {QString::fromLatin1(field().name)});
}

void FieldDialog::propose(const Argument& value)
{
    if (typedKind(field()))
        m_text->setText(factEditText(value, m_texts));
    m_text->selectAll();
}

void FieldDialog::accept()
{
    const auto typed = typedKind(field());
    if (typed && !m_text->text().trimmed().isEmpty() && !value())
        return m_problem->show(factExample(*typed, m_text->text().trimmed()));
    auto plan = edit();
    if (!plan)
        return m_problem->show(m_texts.error(plan.error()));
    m_edited = std::move(*plan);
    QDialog::accept();
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/mailboxfilterbar.h"

#include "core/report/cells.h"
#include "core/units/untrusted.h"
#include "ui/models/methodgroupsmodel.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <set>

namespace jalon {

using Choices = QList<std::pair<QString, QVariant>>;

MailboxFilterBar::MailboxFilterBar(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_textLabel = new QLabel);
    row->addWidget(m_text = new QLineEdit, 1);
    m_textLabel->setBuddy(m_text);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(110);
    connect(m_text, &QLineEdit::textChanged, this, &MailboxFilterBar::changed);
    m_system = addChoice();
    m_domain = addChoice();
    m_kind = addChoice();
    m_method = addChoice();
    m_wave = addChoice();
    row->addWidget(m_onlyProblems = new QCheckBox);
    connect(m_onlyProblems, &QCheckBox::toggled, this, &MailboxFilterBar::changed);
}

QComboBox* MailboxFilterBar::addChoice()
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(11);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &MailboxFilterBar::changed);
    return box;
}

static void fill(QComboBox* box, const QString& all, const Choices& choices)
{
    const QVariant chosen = box->currentData();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all);
    qsizetype longest = all.size();
    for (const auto& [text, data] : choices) {
        box->addItem(text, data);
        longest = qMax(longest, text.size());
    }
    box->setCurrentIndex(chosen.isValid() ? qMax(0, box->findData(chosen)) : 0);
    box->view()->setMinimumWidth(box->fontMetrics().averageCharWidth() * int(qMin(longest, 60)) +
                                 40);
}

namespace {

/// What occurs in the mailboxes, each once.
struct Occurring {
    std::set<int> systems, kinds, methods;
    std::set<QString> domains, waves;

    explicit Occurring(const MailboxRows& rows)
    {
        QSet<QStringView> seenDomains;
        QSet<QStringView> seenWaves;
        qsizetype row = 0;
        for (const Mailbox& mailbox : rows.plan->inventory.mailboxes) {
            systems.insert(mailbox.system ? int(mailbox.system->value) : MailboxFilter::unknown);
            kinds.insert(int(mailbox.kind ? mailbox.kind->value : MailboxKind::User));
            seenDomains.insert(domainOf(mailbox.address));
            seenWaves.insert(mailbox.wave ? QStringView(mailbox.wave->value) : QStringView(u""));
            if (const MethodChoice* choice = rows.choice(row++))
                methods.insert(methodCode(*choice));
        }
        for (const QStringView domain : seenDomains)
            domains.insert(domain.toString());
        for (const QStringView wave : seenWaves)
            waves.insert(wave.toString());
    }
};

} // namespace

void MailboxFilterBar::show(const MailboxRows& rows, const Texts& texts)
{
    const Occurring occurring(rows);
    Choices systems, kinds, methods, domains, waves;
    for (const int system : occurring.systems)
        systems.append({system == MailboxFilter::unknown
                            ? tr("unknown", "an old system")
                            : texts.sentence(report::wordOf(MailSystem(system))),
                        system});
    for (const int kind : occurring.kinds)
        kinds.append({texts.sentence(report::wordOf(MailboxKind(kind))), kind});
    for (const int method : occurring.methods)
        methods.append({MethodGroupsModel::methodWord(method, texts), method});
    for (const QString& domain : occurring.domains)
        domains.append({visibleText(domain), domain});
    for (const QString& wave : occurring.waves)
        waves.append({wave.isEmpty() ? tr("no wave yet") : visibleText(wave), wave});
    fill(m_system, tr("All systems"), systems);
    fill(m_kind, tr("All kinds"), kinds);
    fill(m_method, tr("All methods"), methods);
    fill(m_domain, tr("All domains"), domains);
    fill(m_wave, tr("All waves"), waves);
}

void MailboxFilterBar::retranslate()
{
    nameRow(m_textLabel, tr("Fil&ter:"));
    m_text->setPlaceholderText(tr("Address, name, group"));
    m_text->setToolTip(tr("Part of an address, a name or a group"));
    for (const TotalsBy by :
         {TotalsBy::System, TotalsBy::Domain, TotalsBy::Method, TotalsBy::Kind, TotalsBy::Wave})
        choice(by)->setAccessibleName(MailboxTotalsModel::title(by));
    m_onlyProblems->setText(tr("Only proble&ms"));
    m_onlyProblems->setToolTip(tr("Mailboxes that cannot be created or filled as they are, that "
                                  "have no method, or whose volume is unknown"));
}

MailboxFilter MailboxFilterBar::filter() const
{
    const auto number = [](const QComboBox* box) {
        const QVariant chosen = box->currentData();
        return chosen.isValid() ? std::optional(chosen.toInt()) : std::nullopt;
    };
    MailboxFilter filter;
    filter.text = m_text->text().trimmed();
    filter.system = number(m_system);
    filter.domain = m_domain->currentData().toString();
    if (const auto kind = number(m_kind))
        filter.kind = MailboxKind(*kind);
    filter.method = number(m_method);
    if (const QVariant wave = m_wave->currentData(); wave.isValid())
        filter.wave = wave.toString();
    filter.onlyProblems = m_onlyProblems->isChecked();
    return filter;
}

QComboBox* MailboxFilterBar::choice(TotalsBy by) const
{
    switch (by) {
    case TotalsBy::System:
        return m_system;
    case TotalsBy::Domain:
        return m_domain;
    case TotalsBy::Method:
        return m_method;
    case TotalsBy::Kind:
        return m_kind;
    case TotalsBy::Wave:
        return m_wave;
    }
    Q_UNREACHABLE();
}

void MailboxFilterBar::narrow(TotalsBy by, const MailboxTotal& total)
{
    const bool isNamed = by == TotalsBy::Domain || by == TotalsBy::Wave;
    const QVariant wanted = isNamed ? QVariant(total.name) : QVariant(total.code);
    choice(by)->setCurrentIndex(qMax(0, choice(by)->findData(wanted)));
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/mailboxedits.h"
#include "tests/ui/wizard/wizardfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace jalon::test {

template <class T>
Cited<T> cited(T value)
{
    return {std::move(value), {1, 1}};
}

inline Server mailServer(const char* name)
{
    Server server;
    server.name = QString::fromLatin1(name);
    server.address = QStringLiteral("root@%1.example").arg(server.name);
    server.facts.tags = {{QStringLiteral("mail/imap"), {}, std::nullopt},
                         {QStringLiteral("bm/pgsql-data"), {}, std::nullopt}};
    return server;
}

/// Mailboxes of a Dovecot in as many domains, two mail servers to go to.
inline Plan planOf(int count, int domains = 2)
{
    Plan plan;
    plan.customer = QStringLiteral("Le Verger");
    plan.language = Language::English;
    plan.servers = {mailServer("bm1"), mailServer("bm2")};
    SourceProfile dovecot;
    dovecot.system = MailSystem::Dovecot;
    dovecot.access = SourceAccess::Administrator;
    dovecot.host = QStringLiteral("old.example");
    dovecot.administrator = QStringLiteral("vmail");
    plan.inventory.profiles = {dovecot};
    QList<Mailbox> boxes;
    for (int i = 0; i < count; ++i) {
        Mailbox box;
        box.address = QStringLiteral("u%1@d%2.example").arg(i, 4, 10, QChar(u'0')).arg(i % domains);
        box.system = cited(MailSystem::Dovecot);
        box.kind = cited(MailboxKind::User);
        box.lastName = cited(QStringLiteral("Nom%1").arg(i));
        box.volume = cited(ByteSize(1'000'000 * (i + 1)));
        boxes.append(box);
    }
    plan.inventory.mailboxes = MailboxTable(boxes);
    return plan;
}

inline Plan withoutLastName(Plan plan, qsizetype row)
{
    return withoutMailboxField(std::move(plan), std::array{row}, *findMailboxField(u"lastName"));
}

struct Steps : WizardFixture {
    explicit Steps(Plan plan)
        : WizardFixture(nowhere)
    {
        session.begin(plan);
    }
    /// False when nothing was computed of the plan in time.
    bool goTo(const char* step)
    {
        window.goTo(stepOf(step));
        return QTest::qWaitFor([this] { return session.isOutcomeCurrent(); });
    }
    /// The same names stand on other pages.
    template <class W>
    W* shown(const char* accessibleName) const
    {
        for (W* widget : window.findChildren<W*>())
            if (widget->isVisible() &&
                widget->accessibleName() == QString::fromUtf8(accessibleName))
                return widget;
        return nullptr;
    }
    QTableView* mailboxes() { return named<QTableView>("Mailboxes to be created"); }
    QStringList serversByHand() const
    {
        QStringList names;
        for (const Mailbox& mailbox : session.plan()->inventory.mailboxes)
            if (mailbox.server)
                names.append(mailbox.server->value);
        return names;
    }
    const Creation::Placement& placement(int server) const
    {
        return session.outcome()->creation->placements.at(server);
    }
    /// What is told beside a field.
    QString problem() const
    {
        for (const QLabel* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("⚠ ")))
                return label->text().sliced(2);
        return {};
    }
    void writeInto(const QString& folder)
    {
        auto* field = named<QLineEdit>("Folder");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, folder);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool canWrite()
    {
        return QTest::qWaitFor([this] {
            auto* write = button<QPushButton>("Write the scripts");
            return write && write->isEnabled();
        });
    }
};

} // namespace jalon::test

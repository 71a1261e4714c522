// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/guiinteraction.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include <future>

using namespace jalon;

class TestGuiInteraction : public QObject {
    Q_OBJECT

    static QDialog* shownDialog()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows)
            if (auto* dialog = qobject_cast<QDialog*>(window); dialog && dialog->isVisible())
                return dialog;
        return nullptr;
    }
    static HostKeyQuestion hostKey()
    {
        return {QStringLiteral("bm1"),
                QStringLiteral("[h]:2222"),
                QStringLiteral("ssh-ed25519"),
                QStringLiteral("SHA256:abc"),
                QStringLiteral("[h]:2222 ssh-ed25519 AAAA"),
                QStringLiteral("/root/.ssh/known_hosts")};
    }
    static SecretQuestion password()
    {
        return {QStringLiteral("bm1"), SecretKind::Password, QStringLiteral("root@h"), {}, false};
    }
    template <class T>
    static bool isReady(std::future<T>& future)
    {
        return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }

private Q_SLOTS:
    void theSafeAnswerIsTheDefault();
    void acceptsWhenAsked();
    void givesTheSecretTyped();
    void oneQuestionAtATime();
    void abandonDeclinesAll();
    void hostileTextIsShownAsText();
};

void TestGuiInteraction::theSafeAnswerIsTheDefault()
{
    GuiInteraction interaction;
    auto answer =
        std::async(std::launch::async, [&] { return interaction.acceptHostKey(hostKey()); });
    QTRY_VERIFY(shownDialog());
    QTest::keyClick(shownDialog(), Qt::Key_Return);
    QTRY_VERIFY(isReady(answer));
    QVERIFY(!answer.get());
}

void TestGuiInteraction::acceptsWhenAsked()
{
    GuiInteraction interaction;
    auto answer =
        std::async(std::launch::async, [&] { return interaction.acceptHostKey(hostKey()); });
    QTRY_VERIFY(shownDialog());
    const auto buttons = shownDialog()->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->text().contains(QLatin1String("Accept")))
            button->click();
    QTRY_VERIFY(isReady(answer));
    QVERIFY(answer.get());
}

void TestGuiInteraction::givesTheSecretTyped()
{
    GuiInteraction interaction;
    auto answer = std::async(std::launch::async, [&] { return interaction.secret(password()); });
    QTRY_VERIFY(shownDialog());
    auto* field = shownDialog()->findChild<QLineEdit*>();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, QStringLiteral("s3cret"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(isReady(answer));
    const auto secret = answer.get();
    QVERIFY(secret);
    QCOMPARE(QByteArray(secret->text()), QByteArray("s3cret"));
}

void TestGuiInteraction::oneQuestionAtATime()
{
    GuiInteraction interaction;
    auto first =
        std::async(std::launch::async, [&] { return interaction.secret(password()).has_value(); });
    QTRY_VERIFY(shownDialog());
    auto second =
        std::async(std::launch::async, [&] { return interaction.acceptHostKey(hostKey()); });
    QTest::qWait(50);
    const auto isVisibleDialog = [](const QWidget* each) {
        return qobject_cast<const QDialog*>(each) && each->isVisible();
    };
    QCOMPARE(std::ranges::count_if(QApplication::topLevelWidgets(), isVisibleDialog), 1);
    shownDialog()->reject();
    QTRY_VERIFY(isReady(first));
    QVERIFY(!first.get());
    QTRY_VERIFY(shownDialog());
    shownDialog()->reject();
    QTRY_VERIFY(isReady(second));
    QVERIFY(!second.get());
}

void TestGuiInteraction::abandonDeclinesAll()
{
    GuiInteraction interaction;
    auto first =
        std::async(std::launch::async, [&] { return interaction.acceptHostKey(hostKey()); });
    QTRY_VERIFY(shownDialog());
    auto second =
        std::async(std::launch::async, [&] { return interaction.secret(password()).has_value(); });
    QTest::qWait(50);
    interaction.abandon();
    QTRY_VERIFY(isReady(first) && isReady(second));
    QVERIFY(!first.get());
    QVERIFY(!second.get());
    QTRY_VERIFY(!shownDialog());
}

void TestGuiInteraction::hostileTextIsShownAsText()
{
    GuiInteraction interaction;
    SecretQuestion question = password();
    question.kind = SecretKind::KeyboardInteractive;
    question.subject = QStringLiteral("<img src='file:///etc/hostname'>\x1b[2J\u202eCode:");
    auto answer =
        std::async(std::launch::async, [&] { return interaction.secret(question).has_value(); });
    QTRY_VERIFY(shownDialog());
    const auto labels = shownDialog()->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        QVERIFY(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
        QVERIFY(!label->text().contains(QChar(0x1b)) && !label->text().contains(QChar(0x202e)));
    }
    interaction.abandon();
    QTRY_VERIFY(isReady(answer));
    QVERIFY(!answer.get());
}

QTEST_MAIN(TestGuiInteraction)
#include "tst_guiinteraction.moc"

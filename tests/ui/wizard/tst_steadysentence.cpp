// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/steadysentence.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace jalon;

namespace {

/// Counts the layouts that are asked of a widget.
class LayoutCount : public QObject {
public:
    explicit LayoutCount(QWidget* of) { of->installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::LayoutRequest;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

class TestSteadySentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAnotherHeightIsAnotherLayout();
};

void TestSteadySentence::onlyAnotherHeightIsAnotherLayout()
{
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* sentence = new SteadySentence;
    layout->addWidget(sentence);
    layout->addStretch();
    page.resize(300, 400);
    sentence->setText(QStringLiteral("It holds 1 GB"));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCoreApplication::processEvents();
    const int line = sentence->height();
    QVERIFY(line > 0);
    LayoutCount layouts(&page);
    sentence->setText(QStringLiteral("It holds 2 GB"));
    // A request may answer another.
    QTest::qWait(20);
    QCOMPARE(sentence->findChild<QLabel*>()->text(), QStringLiteral("It holds 2 GB"));
    QCOMPARE(layouts.count(), 0);
    sentence->setText(QStringLiteral("It holds what the old one held. ").repeated(9));
    QTRY_VERIFY(sentence->height() >= 3 * line);
    QTRY_VERIFY(layouts.count() > 0);
    QCOMPARE(sentence->findChild<QLabel*>()->height(), sentence->height());
    page.resize(900, 400);
    QTRY_VERIFY(sentence->height() < 3 * line);
    sentence->setText({});
    QTRY_VERIFY(sentence->height() <= line);
}

QTEST_MAIN(TestSteadySentence)
#include "tst_steadysentence.moc"

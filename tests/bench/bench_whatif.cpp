// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/crowd.h"
#include "tests/bench/measure.h"
#include "tests/ui/wizard/wizardfixture.h"
#include "ui/charts/timelineview.h"
#include "ui/models/assumptionsmodel.h"
#include "ui/pages/whatif/assumptionspane.h"
#include "ui/pages/whatif/dayspane.h"
#include "ui/pages/whatif/whatifpage.h"

#include <QApplication>
#include <QSlider>
#include <QTreeView>

using namespace jalon;

// usage: bench_whatif [MAILBOXES [MOVES]]

namespace {

/// Counts what is painted on a widget.
class PaintCount : public QObject {
public:
    explicit PaintCount(QWidget* widget) { widget->installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint;
        return false;
    }

private:
    int m_count = 0;
};

Plan planOf(qsizetype count)
{
    Plan plan = bench::crowdPlan();
    QList<Mailbox> mailboxes;
    for (qsizetype i = 0; i < count; ++i) {
        const Citation row{1, quint32(i + 2)};
        Mailbox box;
        box.address = QStringLiteral("box%1@example.org").arg(i, 6, 10, QLatin1Char('0'));
        box.system = Cited<MailSystem>{MailSystem::Exchange, row};
        box.lastName = Cited<QString>{QStringLiteral("Nom %1").arg(i), row};
        box.volume = Cited<ByteSize>{ByteSize(1'000'003 * (i % 9973 + 1)), row};
        box.wave =
            Cited<QString>{QString::number(i / bench::crowdServers % bench::crowdWaves + 1), row};
        mailboxes.append(box);
    }
    plan.inventory.mailboxes = MailboxTable(mailboxes);
    AssumptionValue horizon;
    horizon.key = QStringLiteral("horizon.days");
    horizon.value = 1095;
    plan.assumptions = {horizon};
    return plan;
}

void waitFor(const std::function<bool()>& isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The step What if with one slider in hand.
class Hand {
public:
    explicit Hand(test::WizardFixture& wizard)
        : m_wizard(wizard)
        , m_page(static_cast<WhatIfPage*>(wizard.window.page(test::stepOf("whatif"))))
        , m_slider(m_page->findChild<QSlider*>())
        , m_paints(m_page->findChild<DaysPane*>()->findChild<TimelineView*>()->viewport())
    {
        m_page->findChild<AssumptionsPane*>()->findChild<QTreeView*>()->setCurrentIndex(
            m_page->findChild<AssumptionsModel*>()->indexOf(QStringLiteral("growth.medium")));
        m_slider->setSliderDown(true);
    }
    ~Hand() { m_slider->setSliderDown(false); }

    /// Moves it, and waits until the chart shows what follows from it.
    void move(int place)
    {
        m_slider->setValue(place % (m_slider->maximum() + 1));
        waitFor([this] {
            return m_page->answer() && m_page->answer()->asked.plan == m_wizard.session.plan();
        });
        const int before = m_paints.count();
        m_page->findChild<DaysPane*>()->findChild<TimelineView*>()->viewport()->update();
        waitFor([&] { return m_paints.count() > before; });
    }

private:
    test::WizardFixture& m_wizard;
    WhatIfPage* m_page;
    QSlider* m_slider;
    PaintCount m_paints;
};

double at(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[size_t(double(times.size() - 1) * share)];
}

} // namespace

int main(int argc, char** argv)
{
    test::nameTestApplication();
    QApplication application(argc, argv);
    const qsizetype count = argc > 1 ? std::atoll(argv[1]) : 100'000;
    const int moves = argc > 2 ? std::atoi(argv[2]) : 300;
    test::WizardFixture wizard(test::nowhere);
    wizard.window.resize(1920, 1080);
    wizard.session.begin(planOf(count));
    waitFor([&] { return wizard.session.isOutcomeCurrent(); });
    wizard.window.goTo(test::stepOf("whatif"));
    Hand hand(wizard);
    for (int i = 0; i < 20; ++i)
        hand.move(i + 1);
    const double before = bench::residentMiB();
    std::vector<double> times;
    for (int i = 0; i < moves; ++i)
        times.push_back(bench::once([&] { hand.move(i * 7 + 1); }));
    std::printf("%lld mailboxes, %d servers, %d moves of a slider, from the event to the paint\n",
                static_cast<long long>(count), bench::crowdServers, moves);
    std::printf("  median %.1f ms, 95th percentile %.1f ms, most %.1f ms\n", at(times, 0.5),
                at(times, 0.95), at(times, 1));
    std::printf("  resident after them: %+.1f MiB\n", bench::residentMiB() - before);
    return 0;
}

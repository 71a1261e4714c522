// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>
#include <QWizard>

namespace {

/// Ends the program once it has been painted.
class FirstPaint : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLabel::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QWizard wizard;
    for (int step = 0; step < 5; ++step) {
        auto* page = new QWizardPage;
        auto* layout = new QVBoxLayout(page);
        layout->addWidget(new FirstPaint(QStringLiteral("Step")));
        wizard.addPage(page);
    }
    wizard.show();
    return QApplication::exec();
}

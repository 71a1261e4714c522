// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportbuilder.h"
#include "tests/support/samplereport.h"
#include "ui/print/reportwriter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QtTest>

using namespace jalon;

class TestReportWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scratch();
};

void TestReportWriter::scratch()
{
    for (auto [l, n] : {std::pair{Language::French, "fr"}, std::pair{Language::English, "en"}}) {
        const Texts texts(l);
        const SampleReport sample = sampleReport(80);
        const ReportDocument document = buildReport(sample.plan, sample.sizing, sample.findings);
        for (const char* s : {"pdf", "html", "json"})
            QVERIFY(writeReport(document, texts, QStringLiteral("/tmp/rep/%1.%2").arg(QLatin1String(n), QLatin1String(s)), {}));
    }
    const Texts texts(Language::French);
    const SampleReport sample = sampleReport(50000);
    const ReportDocument document = buildReport(sample.plan, sample.sizing, sample.findings);
    QElapsedTimer timer; timer.start();
    QVERIFY(writeReport(document, texts, QStringLiteral("/tmp/rep/big.pdf"), {}));
    qInfo() << timer.elapsed();
}

QTEST_MAIN(TestReportWriter)
#include "tst_reportwriter.moc"

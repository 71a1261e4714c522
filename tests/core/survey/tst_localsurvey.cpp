// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/factsdocument.h"
#include "core/survey/survey.h"
#include "tests/support/localshell.h"

#include <QJsonDocument>
#include <QElapsedTimer>
#include <QTest>

using namespace jalon;

class TestLocalSurvey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void surveysThisMachine();
};

static ServerSurvey surveyHere(const test::LocalShellOptions& shell)
{
    Server server;
    server.name = QStringLiteral("here");
    SurveyOptions options;
    return surveyServer(
        server, options,
        [&](const Server&, const CancelToken&) -> Expected<std::unique_ptr<RemoteShell>> {
            return std::make_unique<test::LocalShell>(shell);
        },
        {}, {});
}

void TestLocalSurvey::surveysThisMachine()
{
    QElapsedTimer t; t.start();
    const ServerSurvey survey = surveyHere({});
    qInfo() << t.elapsed() << "ms";
    Plan plan;
    plan.servers.append(Server{QStringLiteral("here"), {}, {}, {}, {}, {}, {}, {}, {}});
    plan = withSurvey(plan, survey);
    qInfo().noquote() << QJsonDocument(factsBody(plan)).toJson();
    for (auto e : survey.record.evidence) qInfo() << e.probe << e.milliseconds << e.status << e.bytes;
}

QTEST_GUILESS_MAIN(TestLocalSurvey)
#include "tst_localsurvey.moc"

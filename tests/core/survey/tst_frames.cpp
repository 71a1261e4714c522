// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/frames.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jalon;

static const QByteArray sentinel("00112233445566778899aabbccddeeff");
static const QString probe = QStringLiteral("kernel");

static QByteArray line(const QByteArray& text)
{
    return sentinel + ' ' + text + '\n';
}

static QByteArray whole(const QByteArray& output)
{
    const QByteArray encoded = output.toBase64();
    return line("kernel o " + encoded) + line("kernel status 0") +
           line("kernel size " + QByteArray::number(encoded.size())) + line("kernel end 10.00 10.25");
}

static FramedAnswer parsed(const QByteArray& stream, qsizetype step = 1 << 20, qint64 limit = 1 << 20)
{
    FrameParser parser(sentinel, {{probe, limit}});
    for (qsizetype i = 0; i < stream.size(); i += step)
        parser.feed(QByteArrayView(stream).sliced(i, qMin(step, stream.size() - i)));
    return parser.answer(probe);
}

class TestFrames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAWholeAnswer();
    void dropsNoise();
    void readsHex();
    void refuses_data();
    void refuses();
    void capsWhatItKeeps();
    void survivesAnything();
};

void TestFrames::takesAWholeAnswer()
{
    const QByteArray bytes("Linux\0\x1b[2J\xff\n", 12);
    for (const qsizetype step : {1, 7, 100000}) {
        const FramedAnswer answer = parsed(line(". hello base64") + whole(bytes), step);
        QCOMPARE(answer.state, FrameState::Whole);
        QCOMPARE(answer.output, bytes);
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.milliseconds, 250);
    }
}

void TestFrames::dropsNoise()
{
    const QByteArray noise = QByteArray("Welcome!\n\x1b]0;title\x07\n") + QByteArray(100000, 'x') + '\n' +
                             "00112233445566778899aabbccddee kernel end\n" + QByteArray(300, '\0') + '\n';
    FrameParser parser(sentinel, {{probe, 1000}});
    parser.feed(noise);
    QVERIFY(!parser.hasStarted());
    parser.feed(line(". hello base64") + noise + whole("ok") + noise + line("other o AAAA") + line(". bye"));
    QCOMPARE(parser.answer(probe).state, FrameState::Whole);
    QCOMPARE(parser.answer(probe).output, QByteArray("ok"));
    QVERIFY(parser.hasStarted() && parser.hasEnded());
    QVERIFY(parser.noiseBytes() >= 3 * noise.size());
}

void TestFrames::readsHex()
{
    const FramedAnswer answer = parsed(line(". hello hex") + line("kernel o 6f6b0a") + line("kernel status 3") +
                                       line("kernel size 6") + line("kernel end 0 0"));
    QCOMPARE(answer.state, FrameState::Whole);
    QCOMPARE(answer.output, QByteArray("ok\n"));
    QCOMPARE(answer.status, 3);
}

void TestFrames::refuses_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<FrameState>("state");
    const QByteArray hello = line(". hello base64");
    const QByteArray good = whole("ok");
    QTest::newRow("nothing") << hello << FrameState::Waiting;
    QTest::newRow("no end") << hello + good.left(good.lastIndexOf(sentinel)) << FrameState::Running;
    QTest::newRow("end cut in its line") << hello + good.chopped(1) << FrameState::Running;
    QTest::newRow("two ends") << hello + good + line("kernel end 1 2") << FrameState::Broken;
    QTest::newRow("more after the end") << hello + good + line("kernel o AAAA") << FrameState::Broken;
    QTest::newRow("a lost line") << hello + line("kernel status 0") + line("kernel size 8") + line("kernel end 1 2")
                                 << FrameState::Broken;
    QTest::newRow("two sizes") << hello + line("kernel size 0") + line("kernel size 0") << FrameState::Broken;
    QTest::newRow("no status") << hello + line("kernel size 0") + line("kernel end 1 2") << FrameState::Broken;
    QTest::newRow("not base64") << hello + line("kernel o \x1b[2J") << FrameState::Broken;
    QTest::newRow("unknown word") << hello + line("kernel rm 1") << FrameState::Broken;
    QTest::newRow("killed") << hello + line("kernel o AAAA") + line("kernel killed 124") << FrameState::Killed;
    QTest::newRow("killed, then whole") << hello + line("kernel killed 124") + good << FrameState::Broken;
}

void TestFrames::refuses()
{
    QFETCH(QByteArray, stream);
    QFETCH(FrameState, state);
    QCOMPARE(parsed(stream).state, state);
    QCOMPARE(parsed(stream, 1).state, state);
}

void TestFrames::capsWhatItKeeps()
{
    FrameParser parser(sentinel, {{probe, 10000}});
    const QByteArray chunk = line("kernel o " + QByteArray(2400, 'A'));
    for (int i = 0; i < 20000; ++i)
        parser.feed(chunk);
    QCOMPARE(parser.answer(probe).output.size(), 10000);
    QVERIFY(parser.answer(probe).isTruncated);
    const QByteArray errors = line("kernel e " + QByteArray(2400, 'A'));
    for (int i = 0; i < 100; ++i)
        parser.feed(errors);
    QCOMPARE(parser.answer(probe).errors.size(), 4096);
}

// Random pieces of real frames, in random order and damaged, never give a whole answer that is not one.
void TestFrames::survivesAnything()
{
    QRandomGenerator random(20);
    const QByteArray good = line(". hello base64") + whole("the answer");
    for (int round = 0; round < 20000; ++round) {
        QByteArray stream = good;
        for (int i = random.bounded(4); i >= 0; --i)
            stream[random.bounded(stream.size())] = char(random.bounded(256));
        if (random.bounded(2) == 1)
            stream = stream.mid(random.bounded(60)) + stream.left(random.bounded(200));
        const FramedAnswer answer = parsed(stream, 1 + random.bounded(50));
        if (answer.state == FrameState::Whole)
            QCOMPARE(answer.output.toBase64().size(), 16);
    }
}

QTEST_GUILESS_MAIN(TestFrames)
#include "tst_frames.moc"

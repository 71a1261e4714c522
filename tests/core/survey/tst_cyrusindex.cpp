// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/cyrusindex.h"
#include "tests/support/indexwriter.h"

#include <QTest>

using namespace jalon;
using test::IndexWriter;

class TestCyrusIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryVersion_data();
    void readsEveryVersion();
    void refusesUnknownVersions_data();
    void refusesUnknownVersions();
    void refusesTruncatedHeaders();
    void refusesBadChecksums();
    void refusesMoreLiveThanRecords();
    void seesDeletedMailboxes();
    void neverReadsBeyondItsBytes();
};

void TestCyrusIndex::readsEveryVersion_data()
{
    QTest::addColumn<quint32>("version");
    for (const quint32 version : {6U, 7U, 8U, 9U, 10U, 12U, 13U, 14U, 15U, 16U, 17U, 18U, 19U, 20U})
        QTest::addRow("version %u", version) << version;
}

void TestCyrusIndex::readsEveryVersion()
{
    QFETCH(quint32, version);
    IndexWriter writer;
    writer.version = version;
    writer.exists = 1234;
    writer.expunged = version < 12 ? 0 : 40;
    writer.bytes = (1ULL << 33) + 5;
    writer.expungedBytes = 77'777;
    const auto header = readCyrusIndexHeader(writer.header() + "first record");
    QVERIFY(header);
    QCOMPARE(header->version, version);
    QCOMPARE(header->exists, 1234U);
    QCOMPARE(header->records, 1234U + writer.expunged);
    QCOMPARE(header->expunged(), writer.expunged);
    QCOMPARE(header->bytes, writer.bytes);
    QCOMPARE(header->lastAppend, 1'600'000'000);
    QCOMPARE(header->deleted, 1U);
    QCOMPARE(header->answered, 2U);
    QCOMPARE(header->flagged, 3U);
    QCOMPARE(header->recordSize, IndexWriter::recordSize(version));
    QCOMPARE(header->expungedBytes.has_value(), version >= 18);
    QCOMPARE(header->expungedBytes.value_or(77'777), 77'777ULL);
    QVERIFY(!header->isDeletedMailbox);
}

void TestCyrusIndex::refusesUnknownVersions_data()
{
    QTest::addColumn<quint32>("version");
    for (const quint32 version : {0U, 5U, 11U, 21U, 99U, 0xFFFFFFFFU})
        QTest::addRow("version %u", version) << version;
}

void TestCyrusIndex::refusesUnknownVersions()
{
    QFETCH(quint32, version);
    QByteArray bytes = IndexWriter().header() + QByteArray(100, '\0');
    IndexWriter::put(bytes, 8, version);
    QCOMPARE(readCyrusIndexHeader(bytes).error(), CyrusIndexProblem::UnknownVersion);
}

void TestCyrusIndex::refusesTruncatedHeaders()
{
    for (const quint32 version : {6U, 8U, 10U, 13U, 17U, 20U}) {
        IndexWriter writer;
        writer.version = version;
        const QByteArray bytes = writer.header();
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QCOMPARE(readCyrusIndexHeader(bytes.first(size)).error(), CyrusIndexProblem::TooShort);
    }
}

void TestCyrusIndex::refusesBadChecksums()
{
    for (const quint32 version : {12U, 13U, 17U, 19U, 20U}) {
        IndexWriter writer;
        writer.version = version;
        const QByteArray bytes = writer.header();
        for (qsizetype at = 24; at < bytes.size(); ++at) {
            QByteArray damaged = bytes;
            damaged[at] = char(damaged[at] ^ 0x10);
            QCOMPARE(readCyrusIndexHeader(damaged).error(), CyrusIndexProblem::BadChecksum);
        }
    }
}

void TestCyrusIndex::refusesMoreLiveThanRecords()
{
    IndexWriter writer;
    writer.exists = 3;
    writer.expunged = quint32(-1);
    QCOMPARE(readCyrusIndexHeader(writer.header()).error(), CyrusIndexProblem::Inconsistent);
}

void TestCyrusIndex::seesDeletedMailboxes()
{
    for (const quint32 version : {13U, 18U, 19U, 20U}) {
        IndexWriter writer;
        writer.version = version;
        writer.options = 0x80000000U;
        const auto header = readCyrusIndexHeader(writer.header());
        QVERIFY(header);
        QVERIFY(header->isDeletedMailbox);
    }
}

void TestCyrusIndex::neverReadsBeyondItsBytes()
{
    const QByteArray noise = QByteArray(4096, '\xff');
    for (qsizetype size = 0; size < 300; ++size)
        QVERIFY(!readCyrusIndexHeader(QByteArray(noise.constData(), size)));
}

QTEST_GUILESS_MAIN(TestCyrusIndex)
#include "tst_cyrusindex.moc"

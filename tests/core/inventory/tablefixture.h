// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/importer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace jalon::inventory {

inline QString dataFile(const char* name)
{
    return QStringLiteral(JALON_TEST_DATA "/inventory/") + QLatin1String(name);
}

inline ImportOptions options()
{
    ImportOptions made;
    made.now = QDateTime(QDate(2026, 2, 1), QTime(10, 0), Qt::UTC);
    return made;
}

inline const Mailbox* find(const QList<Mailbox>& mailboxes, const char* address)
{
    for (const Mailbox& mailbox : mailboxes)
        if (mailbox.address == QLatin1String(address))
            return &mailbox;
    return nullptr;
}

inline QStringList doubtIds(const Batch& batch)
{
    QStringList ids;
    for (const Message& doubt : batch.source.doubts)
        ids.append(doubt.id);
    return ids;
}

inline QStringList refusals(const Batch& batch)
{
    QStringList told;
    for (const RefusedRow& row : batch.refused)
        told.append(QStringLiteral("%1:%2:%3").arg(row.line).arg(row.column, row.why.id));
    return told;
}

/// Reads tables of the tests' data, and those written for the occasion.
class TableFixture {
protected:
    Batch read(const char* name) { return read(dataFile(name)); }
    Batch read(const QString& path, const QString& kind = {}, const ImportOptions& with = options())
    {
        auto batch = readSource(path, kind, with);
        if (!batch)
            QTest::qFail(qPrintable(batch.error().message.id), __FILE__, __LINE__);
        return batch ? std::move(*batch) : Batch();
    }
    QString written(const QByteArray& bytes, const char* name = "table.csv")
    {
        const QString path = m_directory.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            QTest::qFail("the file cannot be written", __FILE__, __LINE__);
        return path;
    }

    QTemporaryDir m_directory;
};

} // namespace jalon::inventory

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/tablereader.h"

#include <QJsonDocument>

#include <algorithm>

namespace jalon::rows {

void TableReader::refuse(Message wrong)
{
    if (!m_fault)
        m_fault = TableFault{std::move(wrong), {}};
}

void TableReader::refuse(const QString& where, Wrong expected)
{
    refuse(Message{QStringLiteral("plan.wrong-value"),
                   {m_path + where, QString::fromLatin1(expected)}});
}

QStringList TableReader::readColumns()
{
    const QByteArray raw(m_slices.columns.data(), qsizetype(m_slices.columns.size()));
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    codec::Reader reader({}, {});
    QStringList columns;
    reader.read(document.isArray() ? QJsonValue(document.array()) : QJsonValue(), columns,
                m_path + QStringLiteral(".columns"));
    if (reader.problem())
        refuse(*reader.problem());
    QStringList sorted = columns;
    sorted.sort();
    if (std::adjacent_find(sorted.cbegin(), sorted.cend()) != sorted.cend())
        refuse(QStringLiteral(".columns"), "array");
    return columns;
}

} // namespace jalon::rows

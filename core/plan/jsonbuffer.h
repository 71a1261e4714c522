// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace jalon {

/// JSON text in the making: one growing run of bytes, written straight into.
class JsonBuffer {
public:
    void raw(QByteArrayView bytes);
    void raw(char byte) { *room(1) = byte, ++m_size; }
    /// A JSON string, quoted; a lone surrogate becomes U+FFFD.
    void text(QStringView text);
    void number(qint64 number);

    QByteArray take();

private:
    /// Where to write the next bytes, `most` at most.
    char* room(qsizetype most);

    QByteArray m_bytes;
    char* m_data = nullptr;
    qsizetype m_size = 0;
};

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/spoolinventory.h"

namespace jalon {

/// The answer of `spoolHeadersScript`, read as it is unpacked. Its layout:
/// lines `jalon-spool 1`, one a partition (state, kind, name, device, path, tab separated), then
/// `T <body>`, then the body: `headers` (a type letter and three fields, each behind a 16-bit
/// length), `raw` (what `head -v` prints), `listing` (lines), `none`.
class SpoolStream {
public:
    enum class Body { Unknown, None, Headers, Raw, Listing };

    explicit SpoolStream(SpoolInventory& inventory)
        : m_inventory(inventory)
    {
    }

    /// False: this is not such an answer.
    bool feed(QByteArrayView piece);
    /// Whether the answer said it was finished.
    bool isWhole() const { return m_isWhole; }
    Body body() const { return m_body; }
    /// What `find` ended with; not 0 when folders came and went, or could not be reached.
    const QByteArray& status() const { return m_status; }

private:
    qsizetype consume(QByteArrayView bytes);
    qsizetype consumeLine(QByteArrayView bytes);
    qsizetype consumeFrame(QByteArrayView bytes);
    qsizetype consumeRaw(QByteArrayView bytes);
    bool takeHeading(QByteArrayView line);
    bool takeListing(QByteArrayView line);
    bool takeFiles(const QList<QByteArray>& words);

    SpoolInventory& m_inventory;
    QByteArray m_rest;
    QByteArray m_status;
    Body m_body = Body::Unknown;
    bool m_isStarted = false;
    bool m_isWhole = false;
};

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/reportformats.h"

#include <QCryptographicHash>

namespace jalon {

static void replaceDate(QByteArray& pdf, const QByteArray& key, const QDateTime& at) {
    const qsizetype begin = pdf.lastIndexOf(key);
    if (begin < 0)
        return;
    const qsizetype open = begin + key.size();
    const qsizetype close = pdf.indexOf(')', open);
    const QByteArray date =
        at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "+00'00'";
    pdf.replace(open, close - open, date.leftJustified(close - open, ' ', true));
}

QByteArray withStableIdentity(QByteArray pdf, const QDateTime& at) {
    const QDateTime date = at.isValid() ? at : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    replaceDate(pdf, "/CreationDate (D:", date);
    return pdf;
}

} // namespace jalon

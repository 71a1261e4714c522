// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/reportformats.h"

namespace jalon {

QByteArray withStableDate(QByteArray pdf, const QDateTime& at)
{
    // The information dictionary is the first object, before anything of the document.
    static const QByteArray key = "/CreationDate (D:";
    const qsizetype begin = pdf.indexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', begin);
    if (begin < key.size() || end < begin)
        return pdf;
    const QDateTime date = at.isValid() ? at.toUTC() : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const QByteArray text = date.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    return pdf.replace(begin, end - begin, text.leftJustified(end - begin, ' ', true));
}

} // namespace jalon

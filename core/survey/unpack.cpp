// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/unpack.h"

#include <QByteArray>

#include <zlib.h>

namespace jalon {

static constexpr int gzipWindow = 15 + 16;

static bool inflatePieces(z_stream& stream, qint64 limit,
                          const std::function<bool(QByteArrayView)>& sink)
{
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    qint64 total = 0;
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = uInt(piece.size());
        const int outcome = inflate(&stream, Z_NO_FLUSH);
        const qsizetype size = piece.size() - qsizetype(stream.avail_out);
        total += size;
        if (total > limit || (size > 0 && !sink(QByteArrayView(piece.constData(), size))))
            return false;
        if (outcome == Z_STREAM_END)
            return stream.avail_in == 0;
        if (outcome != Z_OK)
            return false;
    }
}

bool unpackAnswer(QByteArrayView packed, qint64 limit,
                  const std::function<bool(QByteArrayView)>& sink)
{
    if (!packed.startsWith("\x1f\x8b"))
        return packed.size() <= limit && sink(packed);
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return false;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = uInt(packed.size());
    const bool whole = inflatePieces(stream, limit, sink);
    inflateEnd(&stream);
    return whole;
}

} // namespace jalon

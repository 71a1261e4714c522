// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/jsonbuffer.h"

#include <QChar>

#include <charconv>
#include <cstring>

namespace jalon {

char* JsonBuffer::room(qsizetype most)
{
    if (m_bytes.size() - m_size < most) {
        m_bytes.resize(qMax(m_bytes.size() + m_bytes.size() / 2, m_size + most + 4096));
        m_data = m_bytes.data();
    }
    return m_data + m_size;
}

void JsonBuffer::raw(QByteArrayView bytes)
{
    std::memcpy(room(bytes.size()), bytes.data(), size_t(bytes.size()));
    m_size += bytes.size();
}

void JsonBuffer::number(qint64 number)
{
    constexpr qsizetype longest = 20;
    char* const first = room(longest);
    m_size += std::to_chars(first, first + longest, number).ptr - first;
}

static char* escaped(char* out, char16_t c)
{
    static constexpr char digits[] = "0123456789abcdef";
    *out++ = '\\';
    switch (c) {
    case '"':
    case '\\':
        *out++ = char(c);
        return out;
    case '\n':
        *out++ = 'n';
        return out;
    case '\t':
        *out++ = 't';
        return out;
    case '\r':
        *out++ = 'r';
        return out;
    default:
        std::memcpy(out, "u00", 3);
        out[3] = digits[(c >> 4) & 0xf];
        out[4] = digits[c & 0xf];
        return out + 5;
    }
}

static char* utf8(char* out, char32_t c)
{
    const auto byte = [&out](char32_t bits) { *out++ = char(static_cast<unsigned char>(bits)); };
    if (c < 0x800) {
        byte(0xc0 | c >> 6);
    } else {
        if (c < 0x10000) {
            byte(0xe0 | c >> 12);
        } else {
            byte(0xf0 | c >> 18);
            byte(0x80 | (c >> 12 & 0x3f));
        }
        byte(0x80 | (c >> 6 & 0x3f));
    }
    byte(0x80 | (c & 0x3f));
    return out;
}

void JsonBuffer::text(QStringView text)
{
    char* const first = room(text.size() * 6 + 2);
    char* out = first;
    *out++ = '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0x20 && c < 0x7f && c != '"' && c != '\\') {
            *out++ = char(c);
        } else if (c < 0x80) {
            out = escaped(out, c);
        } else if (!QChar::isSurrogate(c)) {
            out = utf8(out, c);
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() &&
                   text[i + 1].isLowSurrogate()) {
            out = utf8(out, QChar::surrogateToUcs4(c, text[++i].unicode()));
        } else {
            out = utf8(out, QChar::ReplacementCharacter);
        }
    }
    *out++ = '"';
    m_size += out - first;
}

QByteArray JsonBuffer::take()
{
    m_bytes.truncate(m_size);
    m_data = nullptr;
    m_size = 0;
    return std::exchange(m_bytes, {});
}

} // namespace jalon

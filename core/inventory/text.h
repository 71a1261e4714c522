// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/importer.h"

namespace jalon::inventory {

/// One line of a text, without its end.
struct TextLine {
    QByteArrayView bytes;
    qint64 number = 0; ///< from 1
    bool isUtf8 = true;
    bool isTerminated = true; ///< false for a last line that nothing ends
};

/// How the lines of a text were encoded, counted while they are read.
struct EncodingCount {
    qint64 utf8Lines = 0;  ///< that hold more than ASCII
    qint64 otherLines = 0; ///< that are no UTF-8, taken for Windows-1252
    qint64 firstUtf8 = 0;  ///< the number of the first of each, 0: none
    qint64 firstOther = 0;
    qint64 firstStrange = 0; ///< first line that can hardly be Windows-1252 either
};

/// The lines of a file whatever its encoding (UTF-8 or UTF-16 with or without byte order mark,
/// Windows-1252) and its line ends (LF, CRLF, or CR alone throughout). UTF-16 is read as UTF-8.
/// The bytes of the file must outlive it.
class TextSource {
public:
    /// Refuses an empty text (`import.empty`) and one with a NUL byte (`import.nul-byte`, which
    /// names its line).
    static Expected<TextSource> of(const FileBytes& file);
    /// The beginning of it, for recognising; a last line that is cut short is left out.
    static Expected<TextSource> headOf(const FileBytes& file);

    /// The next line, or nothing at the end.
    std::optional<TextLine> next();
    /// Goes back to a line that `next` returned, which becomes the next one again.
    void goBackTo(const TextLine& line);
    /// Cuts the text at the line about its middle and returns what follows, which knows the numbers
    /// of its lines; to be done before reading. Nothing where there is no such line.
    std::optional<TextSource> splitOff();
    /// Takes what was read of a part that was split off into the account of the encodings.
    void join(const TextSource& later);
    /// All of the text, as UTF-8 where it was UTF-16.
    QByteArrayView bytes() const { return m_bytes; }
    qint64 position() const { return m_position; }
    qint64 size() const { return m_bytes.size(); }

    /// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ASCII" or "UTF-8+windows-1252", by the
    /// lines read so far.
    QString encoding() const;
    /// What is doubtful in the encoding, by the lines read so far.
    QList<Message> doubts() const;

private:
    TextSource() = default;
    static Expected<TextSource> decoded(const FileBytes& file, QByteArrayView bytes);
    void count(const TextLine& line);

    QByteArray m_transcoded;
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    qint64 m_line = 0;
    qint64 m_counted = 0; ///< lines up to this one are in `m_encodings`
    char m_end = '\n';
    const char* m_wide = nullptr; ///< name of the UTF-16 it was read from
    bool m_isBroken = false;      ///< the UTF-16 holds what is no character
    EncodingCount m_encodings;
};

/// The text of these bytes of one line: UTF-8, or Windows-1252 where `isUtf8` is not.
QString decodedText(QByteArrayView bytes, bool isUtf8);

} // namespace jalon::inventory

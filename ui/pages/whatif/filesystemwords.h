// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"
#include "ui/text/texts.h"

namespace jalon {

/// A filesystem by its server and its mount; −1 where a sizing has none of them.
struct FilesystemName {
    QString server;
    QString mount;

    friend bool operator==(const FilesystemName&, const FilesystemName&) = default;
};
qsizetype indexOf(const Sizing& sizing, const FilesystemName& name);

/// "server:/mount", made visible.
QString nameWords(const FilesystemSizing& filesystem);

/// The worst moment of one filesystem, in the words of its columns.
class WorstWords {
public:
    /// All arguments outlive it.
    WorstWords(const ProjectedSizing& projected, qsizetype filesystem, const Texts& texts);

    QString day() const;
    QString peak() const;
    QString missing() const;
    QString blame() const; ///< what adds most until then
    QString verdict() const;
    QString confidence() const; ///< stars, and their number

private:
    bool isKnown() const;
    QString figure(ByteSize size) const;

    const FilesystemSizing& m_sizing;
    const FilesystemProjection& m_projection;
    const Projection& m_all;
    const Texts& m_texts;
};

QString dayWords(const Projection& projection, int day, const Texts& texts);

} // namespace jalon

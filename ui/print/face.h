// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QRawFont>

#include <array>

namespace jalon {

/// The printed page is laid out in tenths of a point, whatever it is drawn on.
constexpr double unitsPerPoint = 10;
constexpr int unitsPerInch = 720;

/// One font at one size, with what a page needs to know of it. Not shared between threads.
class Face {
public:
    enum class Family { Sans, SansBold, Mono };

    Face(Family family, double points);

    const QFont& font() const { return m_font; }
    double ascent() const { return m_ascent; }
    double lineHeight() const { return m_lineHeight; }
    /// Width of a text without shaping it, or less than nothing when it must be shaped to be
    /// known: scripts that join or combine, what another family must lend.
    double plainWidth(const QString& text) const;
    /// Draws a text that has a plain width on the base line that begins at `origin`, as shaping it
    /// would, in a fraction of the time.
    void drawPlain(QPainter& painter, QPointF origin, const QString& text) const;
    /// The text, with ‹U+1F9FF› for each character that no font of the document has.
    QString printable(const QString& text) const;

private:
    struct Glyph {
        quint32 index = 0; ///< 0: the face has none, or it must be shaped
        double advance = 0;
    };
    Glyph glyph(char16_t character) const;
    /// What the two bring closer (less than 0) or apart when they follow each other.
    double kerning(char16_t first, char16_t second) const;
    bool canShow(char32_t character) const;

    QFont m_font;
    double m_ascent = 0;
    double m_lineHeight = 0;
    QRawFont m_rawFont;
    mutable QHash<char16_t, Glyph> m_glyphs;
    mutable QHash<quint32, double> m_kerning;
    mutable QHash<char32_t, bool> m_shown;
};

/// The faces of the document.
struct Faces {
    Face title{Face::Family::SansBold, 26};
    Face heading{Face::Family::SansBold, 17};
    Face subheading{Face::Family::SansBold, 11.5};
    Face caption{Face::Family::SansBold, 9};
    Face text{Face::Family::Sans, 9.5};
    Face strongText{Face::Family::SansBold, 9.5};
    Face cell{Face::Family::Sans, 8};
    Face strongCell{Face::Family::SansBold, 8};
    Face code{Face::Family::Mono, 7};
    Face small{Face::Family::Sans, 7.5};
};

/// The families the document is set in, separated by commas, loaded from the program itself.
QString printFamilies();

} // namespace jalon

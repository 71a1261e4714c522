// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/face.h"

#include <QFontDatabase>
#include <QFontMetricsF>

namespace jalon {

namespace {

QString loaded(const QString& file)
{
    const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + file);
    return QFontDatabase::applicationFontFamilies(id).value(0);
}

/// What the document's own families lack: pictures of control characters, mathematical signs.
QString spareFamily()
{
    static const QString family = loaded(QStringLiteral("DejaVuSans.ttf"));
    return family;
}

QString monoFamily()
{
    static const QString family = loaded(QStringLiteral("NotoSansMono-Regular.ttf"));
    return family;
}

bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x300) || (c >= 0x370 && c < 0x483) || (c >= 0x2010 && c < 0x2028) ||
           (c >= 0x202F && c < 0x2060) || c == 0x20AC || c == 0x2212;
}

} // namespace

QString printFamily()
{
    static const QString family = [] {
        loaded(QStringLiteral("NotoSans-Bold.ttf"));
        return loaded(QStringLiteral("NotoSans-Regular.ttf"));
    }();
    return family;
}

Face::Face(Family family, double points)
    : m_font(QStringList{family == Family::Mono ? monoFamily() : printFamily(), spareFamily()})
{
    m_font.setPixelSize(qRound(points * unitsPerPoint));
    m_font.setBold(family == Family::SansBold);
    // Hinting to a screen's grid would give each device its own line breaks.
    m_font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing turns ligatures off: readers of the PDF search for "fi" as two letters.
    m_font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    const QFontMetricsF metrics(m_font);
    m_ascent = metrics.ascent();
    m_lineHeight = points * unitsPerPoint * 1.36;
}

double Face::advance(char16_t character) const
{
    const auto known = m_advances.constFind(character);
    if (known != m_advances.constEnd())
        return *known;
    const double width = QFontMetricsF(m_font).horizontalAdvance(QChar(character));
    m_advances.insert(character, width);
    return width;
}

double Face::plainWidth(const QString& text) const
{
    double width = 0;
    for (const QChar character : text) {
        if (!isPlain(character.unicode()))
            return -1;
        width += advance(character.unicode());
    }
    return width;
}

} // namespace jalon

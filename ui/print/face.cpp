// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/face.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QResource>

#include <algorithm>

namespace jalon {

namespace {

/// The family of a font of the program. Its bytes stay where they are in the program.
QString loaded(const char* file)
{
    const QResource font(QLatin1String(":/fonts/") + QLatin1String(file));
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char*>(font.data()), font.size());
    const int id = QFontDatabase::addApplicationFontFromData(bytes);
    return QFontDatabase::applicationFontFamilies(id).value(0);
}

/// What the document's own families lack, in this order: pictures of control characters and
/// mathematical signs; Chinese, Japanese and Korean; emoji.
const QStringList& spareFamilies()
{
    static const QStringList families{loaded("DejaVuSans.ttf"), loaded("wqy-microhei.ttc"),
                                      loaded("Symbola_hint.ttf")};
    return families;
}

const QStringList& sansFamilies()
{
    static const QStringList families = [] {
        loaded("NotoSans-Bold.ttf");
        return QStringList(loaded("NotoSans-Regular.ttf")) + spareFamilies();
    }();
    return families;
}

const QStringList& monoFamilies()
{
    static const QStringList families =
        QStringList(loaded("NotoSansMono-Regular.ttf")) + spareFamilies();
    return families;
}

bool hasGlyph(const QStringList& families, char32_t character)
{
    return std::any_of(families.cbegin(), families.cend(), [&](const QString& family) {
        QFont font(QStringList{family});
        font.setStyleStrategy(QFont::NoFontMerging);
        return QFontMetricsF(font).inFontUcs4(character);
    });
}

/// Joiners and variation selectors have no shape of their own.
bool isShapeless(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0xE0100 && c <= 0xE01EF);
}

bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x300) || (c >= 0x370 && c < 0x483) || (c >= 0x2010 && c < 0x2028) ||
           (c >= 0x202F && c < 0x2060) || c == 0x20AC || c == 0x2212;
}

} // namespace

QString printFamilies()
{
    return sansFamilies().join(u',');
}

Face::Face(Family family, double points)
    : m_font(family == Family::Mono ? monoFamilies() : sansFamilies())
{
    m_font.setPixelSize(qRound(points * unitsPerPoint));
    m_font.setBold(family == Family::SansBold);
    // Hinting to a screen's grid would give each device its own line breaks.
    m_font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing turns ligatures off: readers of the PDF search for "fi" as two letters.
    m_font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    m_rawFont = QRawFont::fromFont(m_font);
    const QFontMetricsF metrics(m_font);
    m_ascent = metrics.ascent();
    m_lineHeight = points * unitsPerPoint * 1.36;
}

bool Face::canShow(char32_t character) const
{
    const auto known = m_shown.constFind(character);
    if (known != m_shown.constEnd())
        return *known;
    const bool can =
        isShapeless(character) || character < 0x20 || hasGlyph(m_font.families(), character);
    m_shown.insert(character, can);
    return can;
}

QString Face::printable(const QString& text) const
{
    QString shown;
    shown.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        if (canShow(character))
            shown += QString::fromUcs4(&character, 1);
        else
            shown += QStringLiteral("\u2039U+%1\u203A")
                         .arg(QString::number(uint(character), 16).toUpper(), 4, u'0');
    }
    return shown;
}

Face::Glyph Face::glyph(char16_t character) const
{
    const auto known = m_glyphs.constFind(character);
    if (known != m_glyphs.constEnd())
        return *known;
    Glyph glyph;
    if (isPlain(character)) {
        glyph.index = m_rawFont.glyphIndexesForString(QChar(character)).value(0);
        glyph.advance = QFontMetricsF(m_font).horizontalAdvance(QChar(character));
    }
    return *m_glyphs.insert(character, glyph);
}

double Face::kerning(char16_t first, char16_t second) const
{
    const quint32 pair = quint32(first) << 16 | second;
    const auto known = m_kerning.constFind(pair);
    if (known != m_kerning.constEnd())
        return *known;
    const double together =
        QFontMetricsF(m_font).horizontalAdvance(QString(QChar(first)) + QChar(second));
    return *m_kerning.insert(pair, together - glyph(first).advance - glyph(second).advance);
}

double Face::plainWidth(const QString& text) const
{
    double width = 0;
    char16_t previous = 0;
    for (const QChar character : text) {
        const Glyph next = glyph(character.unicode());
        if (next.index == 0)
            return -1;
        width += next.advance + (previous ? kerning(previous, character.unicode()) : 0);
        previous = character.unicode();
    }
    return width;
}

void Face::drawPlain(QPainter& painter, QPointF origin, const QString& text) const
{
    QVarLengthArray<quint32, 128> indexes;
    QVarLengthArray<QPointF, 128> positions;
    double x = 0;
    char16_t previous = 0;
    for (const QChar character : text) {
        const Glyph next = glyph(character.unicode());
        x += previous ? kerning(previous, character.unicode()) : 0;
        indexes.append(next.index);
        positions.append({x, 0});
        x += next.advance;
        previous = character.unicode();
    }
    QGlyphRun run;
    run.setRawFont(m_rawFont);
    run.setRawData(indexes.constData(), positions.constData(), int(indexes.size()));
    painter.drawGlyphRun(origin, run);
}

} // namespace jalon

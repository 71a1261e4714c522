// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/reportformats.h"

#include <QMap>

namespace jalon {

namespace {

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray hexText(const QString& text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar c : text) {
        bytes.append(char(c.unicode() >> 8));
        bytes.append(char(c.unicode() & 0xFF));
    }
    return '<' + bytes.toHex() + '>';
}

/// A PDF as Qt writes it, with objects added or replaced by an incremental update at its end.
class Update {
public:
    explicit Update(const QByteArray& pdf)
        : m_pdf(pdf)
    {
        const qsizetype end = pdf.lastIndexOf("startxref\n");
        m_table = pdf.mid(end + 10, 20).trimmed().split('\n').value(0).trimmed().toLongLong();
        m_root = numberAfter("/Root ", pdf.lastIndexOf("trailer"));
        m_information = numberAfter("/Info ", pdf.lastIndexOf("trailer"));
        m_size = numberAfter("/Size ", pdf.lastIndexOf("trailer"));
        const qsizetype kids = pdf.lastIndexOf("/Kids");
        const qsizetype begin = pdf.indexOf('[', kids) + 1;
        for (const QByteArray& kid : pdf.mid(begin, pdf.indexOf(']', begin) - begin).split('R'))
            if (const int page = kid.trimmed().split(' ').value(0).toInt(); page > 0)
                m_pages.append(page);
    }

    bool isUnderstood() const { return m_table > 0 && m_root > 0 && !m_pages.isEmpty(); }
    /// Counted from 1; 0 when there is none.
    int page(int number) const { return m_pages.value(number - 1); }
    int add(const QByteArray& body)
    {
        m_objects.insert(m_size, body);
        return m_size++;
    }
    int reserve(int count)
    {
        const int first = m_size;
        m_size += count;
        return first;
    }
    void put(int object, const QByteArray& body) { m_objects.insert(object, body); }

    void addToRoot(const QByteArray& entries)
    {
        const qsizetype begin = m_pdf.indexOf("<<", offsetOf(m_root)) + 2;
        const qsizetype end = m_pdf.indexOf(">>", begin);
        put(m_root, "<<" + m_pdf.mid(begin, end - begin) + entries + ">>");
    }

    int annotationsOf(int page) const { return numberAfter("/Annots ", offsetOf(page)); }

    /// What makes the update, at the end of the file.
    QByteArray bytes() const
    {
        QByteArray bytes;
        QByteArray table = "xref\n";
        const auto offset = [&] { return QByteArray::number(m_pdf.size() + bytes.size()); };
        for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object) {
            table += QByteArray::number(object.key()) + " 1\n" + offset().rightJustified(10, '0') +
                     " 00000 n \n";
            bytes += QByteArray::number(object.key()) + " 0 obj\n" + object.value() + "\nendobj\n";
        }
        const QByteArray begin = offset();
        return bytes + table + "trailer\n<<\n/Size " + QByteArray::number(m_size) + "\n/Info " +
               reference(m_information) + "\n/Root " + reference(m_root) + "\n/Prev " +
               QByteArray::number(m_table) + "\n>>\nstartxref\n" + begin + "\n%%EOF\n";
    }

private:
    int numberAfter(const char* key, qsizetype from) const
    {
        const qsizetype at = m_pdf.indexOf(key, from);
        return at < 0 ? 0
                      : m_pdf.mid(at + qsizetype(qstrlen(key)), 12)
                            .split(' ')
                            .value(0)
                            .split('\n')
                            .value(0)
                            .toInt();
    }

    qsizetype offsetOf(int object) const
    {
        constexpr qsizetype entry = 20;
        const qsizetype first = m_pdf.indexOf('\n', m_pdf.indexOf('\n', m_table) + 1) + 1;
        return m_pdf.mid(first + object * entry, 10).toLongLong();
    }

    const QByteArray& m_pdf;
    qint64 m_table = 0;
    int m_root = 0;
    int m_information = 0;
    int m_size = 0;
    QList<int> m_pages;
    QMap<int, QByteArray> m_objects;
};

QByteArray destination(const Update& update, int page)
{
    return "/Dest [" + reference(update.page(page)) + " /XYZ 0 842 0]";
}

/// The entries of one level below the one at `parent` (−1: the outline itself).
QList<qsizetype> below(const QList<ContentsEntry>& entries, qsizetype parent)
{
    QList<qsizetype> found;
    for (qsizetype i = parent + 1; i < entries.size(); ++i) {
        if (parent >= 0 && entries.at(i).level <= entries.at(parent).level)
            break;
        if (parent >= 0 || entries.at(i).level == 1)
            found.append(i);
    }
    return found;
}

QByteArray family(int first, const QList<qsizetype>& children, bool isOpen)
{
    if (children.isEmpty())
        return {};
    const qsizetype count = isOpen ? children.size() : -children.size();
    return "/First " + reference(first + int(children.first())) + " /Last " +
           reference(first + int(children.last())) + " /Count " + QByteArray::number(count) + ' ';
}

void addOutline(Update& update, const QList<ContentsEntry>& entries, const Texts& texts)
{
    const int outline = update.reserve(1);
    const int first = update.reserve(int(entries.size()));
    const auto addLevel = [&](const QList<qsizetype>& level, int parent) {
        for (qsizetype i = 0; i < level.size(); ++i) {
            const ContentsEntry& entry = entries.at(level.at(i));
            QByteArray body = "<< /Title " + hexText(texts.sentence(entry.title)) + " /Parent " +
                              reference(parent) + ' ' + destination(update, entry.page) + ' ';
            if (i > 0)
                body += "/Prev " + reference(first + int(level.at(i - 1))) + ' ';
            if (i + 1 < level.size())
                body += "/Next " + reference(first + int(level.at(i + 1))) + ' ';
            if (entry.level == 1)
                body += family(first, below(entries, level.at(i)), false);
            update.put(first + int(level.at(i)), body + ">>");
        }
    };
    const QList<qsizetype> topLevel = below(entries, -1);
    addLevel(topLevel, outline);
    for (const qsizetype parent : topLevel)
        addLevel(below(entries, parent), first + int(parent));
    update.put(outline, "<< /Type /Outlines " + family(first, topLevel, true) + ">>");
    update.addToRoot("/Outlines " + reference(outline) + "\n/PageMode /UseOutlines\n/Lang " +
                     (texts.language() == Language::French ? "(fr-FR)\n" : "(en-GB)\n"));
}

void addLinks(Update& update, const QList<PageLink>& links)
{
    QMap<int, QByteArray> annotations;
    for (const PageLink& link : links) {
        QByteArray area;
        for (const double edge :
             {link.area.left(), 842 - link.area.bottom(), link.area.right(), 842 - link.area.top()})
            area += QByteArray::number(edge, 'f', 1) + ' ';
        const int object = update.add("<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [" +
                                      area + "] " + destination(update, link.target) + " >>");
        annotations[link.page] += reference(object) + ' ';
    }
    for (auto page = annotations.cbegin(); page != annotations.cend(); ++page)
        if (const int list = update.annotationsOf(update.page(page.key())))
            update.put(list, '[' + page.value() + ']');
}

} // namespace

QByteArray navigation(const QByteArray& pdf, const QList<ContentsEntry>& entries,
                      const QList<PageLink>& links, const Texts& texts)
{
    Update update(pdf);
    if (!update.isUnderstood() || entries.isEmpty())
        return {};
    addOutline(update, entries, texts);
    addLinks(update, links);
    return update.bytes();
}

} // namespace jalon

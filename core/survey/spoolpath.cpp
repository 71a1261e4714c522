// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/spoolpath.h"

#include "core/units/untrusted.h"

namespace jalon {

namespace {

/// Walks the components of a path without copying.
class Components {
public:
    explicit Components(QByteArrayView path)
        : m_path(path)
    {
    }

    QByteArrayView peek() const
    {
        qsizetype end = m_at;
        while (end < m_path.size() && m_path[end] != '/')
            ++end;
        return m_path.sliced(m_at, end - m_at);
    }
    QByteArrayView take()
    {
        const QByteArrayView component = peek();
        m_end = m_at + component.size();
        m_at = qMin(m_end + 1, m_path.size());
        return component;
    }
    qsizetype taken() const { return m_end; }

private:
    QByteArrayView m_path;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
};

} // namespace

static bool takeDomain(Components& rest, SpoolFolder& folder)
{
    if (rest.peek() != "domain")
        return false;
    rest.take();
    rest.take();
    folder.domain = rest.take();
    return true;
}

SpoolFolder spoolFolder(QByteArrayView path)
{
    SpoolFolder folder;
    Components rest(path);
    if (!takeDomain(rest, folder)) {
        Components below = rest;
        below.take();
        if (takeDomain(below, folder))
            rest = below;
    }
    if (folder.domain.isEmpty() && rest.peek() == "uuid") {
        rest.take();
        folder.kind = SpoolFolder::Kind::Unnamed;
        folder.ownerLength = rest.taken();
        return folder;
    }
    if (rest.peek().size() == 1)
        rest.take();
    QByteArrayView name = rest.take();
    if (name == "DELETED") {
        folder.isDeleted = true;
        name = rest.take();
    }
    folder.kind = SpoolFolder::Kind::Shared;
    if (name == "user") {
        folder.kind = SpoolFolder::Kind::User;
        name = rest.take();
    }
    folder.name = name;
    folder.ownerLength = rest.taken();
    if (name.isEmpty())
        folder.kind = SpoolFolder::Kind::Foreign;
    return folder;
}

static int base64Digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == ',' ? 63 : -1;
}

/// The UTF-16 units between `&` and `-`, or false when they are none.
static bool decodeShift(QByteArrayView digits, QString& decoded)
{
    quint32 bits = 0;
    int count = 0;
    for (const char c : digits) {
        const int digit = base64Digit(c);
        if (digit < 0)
            return false;
        bits = (bits << 6) | quint32(digit);
        count += 6;
        if (count >= 16) {
            count -= 16;
            decoded += QChar(char16_t(bits >> count));
            bits &= (1U << count) - 1;
        }
    }
    return count < 6 && bits == 0 && decoded.isValidUtf16();
}

static QString decodeUtf7(QByteArrayView bytes)
{
    QString text;
    QByteArray plain;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] != '&') {
            plain += bytes[at];
            continue;
        }
        qsizetype end = at + 1;
        while (end < bytes.size() && bytes[end] != '-')
            ++end;
        QString shifted;
        const QByteArrayView digits = bytes.sliced(at + 1, end - at - 1);
        if (end == bytes.size() || !decodeShift(digits, shifted)) {
            plain += bytes[at];
            continue;
        }
        text += QString::fromUtf8(plain) + (digits.isEmpty() ? QStringLiteral("&") : shifted);
        plain.clear();
        at = end;
    }
    return text + QString::fromUtf8(plain);
}

QString mailboxName(QByteArrayView onDisk)
{
    QByteArray dotted = onDisk.toByteArray();
    dotted.replace('^', '.');
    return visibleText(decodeUtf7(dotted));
}

QString mailboxAddress(QByteArrayView domain, QByteArrayView name)
{
    const QString login = mailboxName(name);
    return domain.isEmpty() ? login : login + QLatin1Char('@') + visibleText(domain);
}

} // namespace jalon

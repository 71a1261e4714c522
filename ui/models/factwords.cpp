// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/factwords.h"

#include "core/plan/enums.h"
#include "core/units/untrusted.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace jalon {

namespace {

struct FactName {
    const char* key;
    const char* words;
};

constexpr FactName names[] = {
    {"hostname", QT_TRANSLATE_NOOP("facts", "Host name")},
    {"fqdn", QT_TRANSLATE_NOOP("facts", "Full name (FQDN)")},
    {"machineId", QT_TRANSLATE_NOOP("facts", "Machine identifier")},
    {"os", QT_TRANSLATE_NOOP("facts", "Operating system")},
    {"osId", QT_TRANSLATE_NOOP("facts", "Distribution")},
    {"osVersion", QT_TRANSLATE_NOOP("facts", "Distribution release")},
    {"kernel", QT_TRANSLATE_NOOP("facts", "Kernel")},
    {"architecture", QT_TRANSLATE_NOOP("facts", "Architecture")},
    {"locale", QT_TRANSLATE_NOOP("facts", "Locale")},
    {"virtualisation", QT_TRANSLATE_NOOP("facts", "Virtualisation")},
    {"cpus", QT_TRANSLATE_NOOP("facts", "Processors")},
    {"memoryBytes", QT_TRANSLATE_NOOP("facts", "Memory")},
    {"swapBytes", QT_TRANSLATE_NOOP("facts", "Swap")},
    {"clockOffsetMilliseconds", QT_TRANSLATE_NOOP("facts", "Clock offset")},
    {"inHostsFile", QT_TRANSLATE_NOOP("facts", "Full name in /etc/hosts")},
    {"requiretty", QT_TRANSLATE_NOOP("facts", "sudo asks for a terminal")},
    {"noMailIndexing", QT_TRANSLATE_NOOP("facts", "Mail indexing switched off")},
    {"deletedFolders", QT_TRANSLATE_NOOP("facts", "Deleted folders not yet purged")},
    {"spoolDirectoriesWithoutMailbox",
     QT_TRANSLATE_NOOP("facts", "Spool directory without a mailbox")},
    {"directoryEntries", QT_TRANSLATE_NOOP("facts", "Directory entries")},
    {"commercial", QT_TRANSLATE_NOOP("facts", "commercial version")},
    {"technical", QT_TRANSLATE_NOOP("facts", "technical version")},
    {"installed", QT_TRANSLATE_NOOP("facts", "installed")},
    {"tags", QT_TRANSLATE_NOOP("facts", "Tag")},
    {"device", QT_TRANSLATE_NOOP("facts", "device")},
    {"type", QT_TRANSLATE_NOOP("facts", "type")},
    {"capacityBytes", QT_TRANSLATE_NOOP("facts", "capacity")},
    {"usedBytes", QT_TRANSLATE_NOOP("facts", "used")},
    {"availableBytes", QT_TRANSLATE_NOOP("facts", "available")},
    {"inodes", QT_TRANSLATE_NOOP("facts", "inodes")},
    {"inodesUsed", QT_TRANSLATE_NOOP("facts", "inodes used")},
    {"path", QT_TRANSLATE_NOOP("facts", "directory")},
    {"mount", QT_TRANSLATE_NOOP("facts", "filesystem")},
    {"bytes", QT_TRANSLATE_NOOP("facts", "volume")},
    {"messages", QT_TRANSLATE_NOOP("facts", "messages")},
    {"uniqueMessages", QT_TRANSLATE_NOOP("facts", "distinct messages")},
    {"files", QT_TRANSLATE_NOOP("facts", "files")},
    {"expungedBytes", QT_TRANSLATE_NOOP("facts", "expunged, still on disk")},
    {"tier", QT_TRANSLATE_NOOP("facts", "how it was counted")},
    {"sampledFiles", QT_TRANSLATE_NOOP("facts", "archived files read")},
    {"expansionLowPpm",
     QT_TRANSLATE_NOOP("facts", "growth of archives written back, low (millionths)")},
    {"expansionHighPpm",
     QT_TRANSLATE_NOOP("facts", "growth of archives written back, high (millionths)")},
    {"messageBodies", QT_TRANSLATE_NOOP("facts", "message bodies")},
    {"messageRecords", QT_TRANSLATE_NOOP("facts", "message records")},
    {"state", QT_TRANSLATE_NOOP("facts", "state")},
    {"disabled", QT_TRANSLATE_NOOP("facts", "disabled")},
    {"heapBytes", QT_TRANSLATE_NOOP("facts", "heap memory")},
    {"directBytes", QT_TRANSLATE_NOOP("facts", "direct memory")},
    {"aliases", QT_TRANSLATE_NOOP("facts", "alias")},
    {"assignments", QT_TRANSLATE_NOOP("facts", "assignment")},
    {"bluemind", QT_TRANSLATE_NOOP("facts", "BlueMind")},
    {"filesystems", QT_TRANSLATE_NOOP("facts", "Filesystem")},
    {"stores", QT_TRANSLATE_NOOP("facts", "Store")},
    {"databases", QT_TRANSLATE_NOOP("facts", "Database")},
    {"services", QT_TRANSLATE_NOOP("facts", "Service")},
    {"memorySettings", QT_TRANSLATE_NOOP("facts", "Memory of")},
    {"domains", QT_TRANSLATE_NOOP("facts", "Domain")},
    {"mailboxes", QT_TRANSLATE_NOOP("facts", "Mailbox")},
    {"unread", QT_TRANSLATE_NOOP("facts", "Not read")},
};

QString wordsOf(const QString& key)
{
    for (const FactName& name : names)
        if (key == QLatin1String(name.key))
            return QCoreApplication::translate("facts", name.words);
    return key;
}

QString yes()
{
    return QCoreApplication::translate("facts", "yes");
}
QString no()
{
    return QCoreApplication::translate("facts", "no");
}

/// Bytes a unit stands for: decimal with B or o, binary with an i.
std::optional<qint64> unitOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^([kmgtp]?)(i?)[bo]$"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty())
        return 1;
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 base = match.captured(2).isEmpty() ? 1000 : 1024;
    const qsizetype power = QStringLiteral("kmgtp").indexOf(match.captured(1).toLower());
    qint64 unit = 1;
    for (qsizetype i = 0; !match.captured(1).isEmpty() && i <= power; ++i)
        unit *= base;
    return unit;
}

/// French groups digits with narrow no-break spaces, which nobody types.
QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

std::optional<Argument> parseBytes(const QString& text, const QLocale& locale)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9.,']+)([a-zA-Z]*)$"));
    const auto match = pattern.match(withoutSpaces(text));
    const auto unit = match.hasMatch() ? unitOf(match.captured(2)) : std::nullopt;
    if (!unit)
        return std::nullopt;
    const QString number = match.captured(1);
    bool isNumber = false;
    if (const qint64 whole = locale.toLongLong(number, &isNumber); isNumber) {
        if (whole > ByteSize::max().bytes() / *unit)
            return std::nullopt;
        return Argument(ByteSize(whole * *unit));
    }
    const double value = locale.toDouble(number, &isNumber) * double(*unit);
    if (!isNumber || value < 0 || value >= 9.2e18)
        return std::nullopt;
    return Argument(ByteSize(qint64(value + 0.5)));
}

std::optional<Argument> parseTruth(const QString& text)
{
    if (text.compare(yes(), Qt::CaseInsensitive) == 0)
        return Argument(QStringLiteral("true"));
    if (text.compare(no(), Qt::CaseInsensitive) == 0)
        return Argument(QStringLiteral("false"));
    return std::nullopt;
}

std::optional<Argument> parseNumber(const QString& text, FactKind kind, const QLocale& locale)
{
    bool isNumber = false;
    const qint64 number = locale.toLongLong(withoutSpaces(text), &isNumber);
    if (!isNumber || (kind == FactKind::Number && number < 0))
        return std::nullopt;
    return kind == FactKind::Number ? Argument(number)
                                    : Argument(std::chrono::milliseconds(number));
}

/// A store and an unread probe have names of their own; a directory may follow either.
QString identityWords(const QString& list, const QString& identity, const Texts& texts)
{
    const QString id = identity.section(u' ', 0, 0);
    const QString rest = visibleText(identity.mid(id.size()));
    if (list == QLatin1String("unread"))
        return texts.probe(id) + rest;
    const auto store = list == QLatin1String("stores") ? enumFromName<StoreKind>(id) : std::nullopt;
    return store ? texts.store(*store) + rest : visibleText(identity);
}

} // namespace

QString factName(const QString& path, const Texts& texts)
{
    static const QRegularExpression element(QStringLiteral("^(\\w+)\\[(.*)\\](?:\\.(\\w+))?$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = element.match(path); match.hasMatch()) {
        const QString name = wordsOf(match.captured(1)) + u' ' +
                             identityWords(match.captured(1), match.captured(2), texts);
        return match.capturedLength(3) == 0
                   ? name
                   : name + QStringLiteral(" · ") + wordsOf(match.captured(3));
    }
    const QStringList keys = path.split(u'.');
    QStringList words;
    for (const QString& key : keys)
        words.append(wordsOf(key));
    return words.join(QStringLiteral(" · "));
}

QString factValue(const Argument& value, const Texts& texts)
{
    if (const auto* text = std::get_if<QString>(&value)) {
        if (*text == QLatin1String("true"))
            return yes();
        if (*text == QLatin1String("false"))
            return no();
        return visibleText(*text);
    }
    if (const auto* size = std::get_if<ByteSize>(&value))
        //: A volume, rounded, then exact
        return QCoreApplication::translate("facts", "%1 (%2)")
            .arg(texts.bytes(*size), texts.exactBytes(*size));
    return texts.argument(value);
}

QString factEditText(const Argument& value, const Texts& texts)
{
    if (const auto* size = std::get_if<ByteSize>(&value))
        return texts.locale().toString(size->bytes());
    if (const auto* number = std::get_if<qint64>(&value))
        return texts.locale().toString(*number);
    if (const auto* time = std::get_if<std::chrono::milliseconds>(&value))
        return texts.locale().toString(qint64(time->count()));
    return factValue(value, texts);
}

std::optional<Argument> parseFact(const QString& text, FactKind kind, const Texts& texts)
{
    switch (kind) {
    case FactKind::Text:
        return Argument(text);
    case FactKind::Bytes:
        return parseBytes(text, texts.locale());
    case FactKind::Truth:
        return parseTruth(text);
    case FactKind::Number:
    case FactKind::Duration:
        return parseNumber(text, kind, texts.locale());
    }
    Q_UNREACHABLE();
}

QString factExample(FactKind kind, const QString& text)
{
    const auto words = [&](const char* source) {
        return QCoreApplication::translate("facts", source).arg(text);
    };
    switch (kind) {
    case FactKind::Text:
        return {};
    case FactKind::Bytes:
        return words(QT_TRANSLATE_NOOP(
            "facts", "“%1” is not a volume. Write it as 1.5 TB, 512 GiB or 1500000000."));
    case FactKind::Truth:
        return words(QT_TRANSLATE_NOOP("facts", "“%1” is neither yes nor no. Write one of them."));
    case FactKind::Number:
        return words(QT_TRANSLATE_NOOP("facts", "“%1” is not a whole number. Write it as 8."));
    case FactKind::Duration:
        return words(
            QT_TRANSLATE_NOOP("facts", "“%1” is not a number of milliseconds. Write it as 250."));
    }
    Q_UNREACHABLE();
}

} // namespace jalon

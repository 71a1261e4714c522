// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/texts.h"

#include "core/units/untrusted.h"
#include "ui/text/catalogue.h"
#include "ui/text/sentence.h"

#include <QHash>

namespace jalon {

namespace {

struct Words {
    const char* context = nullptr;
    const char* english = nullptr;
};

QHash<QString, Words> allWords()
{
    QHash<QString, Words> words;
    for (const Catalogue& catalogue : catalogues())
        for (const CatalogueEntry& entry : catalogue.entries)
            words.insert(QString::fromLatin1(entry.id), {catalogue.context, entry.english});
    return words;
}

Words wordsOf(const QString& id)
{
    static const QHash<QString, Words> words = allWords();
    return words.value(id);
}

int firstNumber(const Message& message)
{
    for (const Argument& argument : message.arguments)
        if (const qint64* number = std::get_if<qint64>(&argument))
            return int(qBound(qint64(0), *number, qint64(std::numeric_limits<int>::max())));
    return 0;
}

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Texts::Texts(Language language)
    : m_language(language)
    , m_locale(localeOf(language))
{
    const QString file = language == Language::French ? QStringLiteral(":/i18n/jalon_fr.qm")
                                                      : QStringLiteral(":/i18n/jalon_en.qm");
    [[maybe_unused]] const bool isLoaded = m_translator.load(file);
    Q_ASSERT(isLoaded);
}

QString Texts::tr(const char* context, const char* source, int n) const
{
    QString text = m_translator.translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace(QLatin1String("%n"), count(n));
}

QString Texts::sentence(const Message& message) const
{
    if (message.isEmpty())
        return {};
    QStringList arguments;
    for (const Argument& value : message.arguments)
        arguments << argument(value);
    const Words words = wordsOf(message.id);
    if (!words.english)
        return (QStringList(visibleText(message.id)) + arguments).join(u' ');
    const bool isCounted = QByteArrayView(words.english).contains("%n");
    return filled(tr(words.context, words.english, isCounted ? firstNumber(message) : -1),
                  arguments);
}

QString Texts::argument(const Argument& argument) const
{
    struct Writer {
        const Texts& texts;
        QString operator()(const QString& text) const { return visibleText(text); }
        QString operator()(qint64 number) const { return texts.count(number); }
        QString operator()(ByteSize size) const { return texts.bytes(size); }
        QString operator()(Ratio ratio) const { return texts.ratio(ratio); }
        QString operator()(const QDateTime& at) const
        {
            const bool isDay = at.timeSpec() == Qt::UTC && at.time() == QTime(0, 0);
            return isDay ? texts.date(at.date()) : texts.time(at);
        }
        QString operator()(std::chrono::milliseconds time) const { return texts.duration(time); }
    };
    return std::visit(Writer{*this}, argument);
}

QString Texts::word(const QString& id, const QString& other) const
{
    return wordsOf(id).english ? sentence({id, {}}) : visibleText(other);
}

QString Texts::probe(const QString& id) const
{
    return word(QStringLiteral("probe.") + id, id);
}

QString Texts::words(const WordList& list) const
{
    QStringList names;
    for (const Word& each : list.words) {
        QString name = word(each.id, each.other);
        if (!each.detail.isEmpty())
            name += u' ' + visibleText(each.detail);
        if (!each.server.isEmpty())
            name = sentence({QStringLiteral("report.word-on"), {name, each.server}});
        names << name;
    }
    if (list.isCut)
        names << QString(QChar(0x2026));
    const QString joined = names.join(QStringLiteral(", "));
    if (list.sentence.isEmpty())
        return joined;
    Message filled = list.sentence;
    filled.arguments[list.place] = joined;
    return sentence(filled);
}

QString Texts::text(const ReportText& text) const
{
    if (const Message* message = std::get_if<Message>(&text.content))
        return sentence(*message);
    if (const Formula* expression = std::get_if<Formula>(&text.content))
        return formula(expression->text);
    if (const WordList* list = std::get_if<WordList>(&text.content))
        return words(*list);
    const Argument& value = std::get<Argument>(text.content);
    if (const QString* code = std::get_if<QString>(&value); code && text.emphasis == Emphasis::Code)
        return visibleText(*code, true);
    return argument(value);
}

QString Texts::error(const Error& error) const
{
    const QString words = sentence(error.message);
    const QString detail = visibleText(error.detail.simplified());
    return detail.isEmpty() ? words : words + QStringLiteral(" (%1)").arg(detail);
}

} // namespace jalon

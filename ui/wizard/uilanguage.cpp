// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/uilanguage.h"

#include "core/plan/enums.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace jalon {

UiLanguage::UiLanguage(Language language, QObject* parent)
    : QObject(parent)
    , m_language(language)
{
    install(language);
}

UiLanguage::~UiLanguage()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
}

void UiLanguage::set(Language language)
{
    if (language != m_language)
        install(language);
}

void UiLanguage::install(Language language)
{
    m_language = language;
    if (!m_texts[size_t(language)])
        m_texts[size_t(language)] = std::make_unique<Texts>(language);
    QLocale::setDefault(texts().locale());
    const QString code = enumName(language);
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
    // Qt's own dialogs first: each installation tells every widget, the last one with all words
    // there.
    if (m_qtTranslator.load(QStringLiteral("qtbase_") + code,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    if (m_translator.load(QStringLiteral(":/i18n/jalon_") + code))
        QCoreApplication::installTranslator(&m_translator);
}

Language UiLanguage::ofSystem()
{
    return QLocale::system().language() == QLocale::French ? Language::French : Language::English;
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/texts.h"

#include <QObject>
#include <QTranslator>

#include <memory>

namespace jalon {

/// The language of the screen, switched while running: widgets hear of it by
/// `QEvent::LanguageChange`. The plan's document has a language of its own.
class UiLanguage : public QObject {
    Q_OBJECT

public:
    explicit UiLanguage(Language language, QObject* parent = nullptr);
    ~UiLanguage() override;

    Language language() const { return m_texts->language(); }
    void set(Language language);
    /// The words of the screen's language. Valid until the language changes.
    const Texts& texts() const { return *m_texts; }

    /// French when the system's locale is, else English.
    static Language ofSystem();

private:
    void install(Language language);

    std::unique_ptr<Texts> m_texts;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
};

} // namespace jalon

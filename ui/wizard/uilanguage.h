// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/texts.h"

#include <QObject>
#include <QTranslator>

#include <array>
#include <memory>

namespace jalon {

/// The language of the screen, switched while running: widgets hear of it by
/// `QEvent::LanguageChange`. The plan's document has a language of its own.
class UiLanguage : public QObject {
    Q_OBJECT

public:
    explicit UiLanguage(Language language, QObject* parent = nullptr);
    ~UiLanguage() override;

    Language language() const { return m_language; }
    void set(Language language);
    /// The words of the screen's language; they stay valid when another is chosen.
    const Texts& texts() const { return *m_texts[size_t(m_language)]; }

    /// French when the system's locale is, else English.
    static Language ofSystem();

private:
    void install(Language language);

    Language m_language;
    std::array<std::unique_ptr<Texts>, 2> m_texts;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
};

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/finding.h"
#include "core/report/reportdocument.h"

#include <QLocale>
#include <QTranslator>

namespace jalon {

/// Words of one language: ids → sentences, units → text. The only formatter: tables, axes,
/// sentences and paper all come through it. Needs no screen. Not a QObject; const calls are
/// thread-safe.
class Texts {
public:
    explicit Texts(Language language);

    Language language() const { return m_language; }
    const QLocale& locale() const { return m_locale; }

    /// The translation of a string of the sources, in this language whatever the application's.
    QString tr(const char* context, const char* source, int n = -1) const;
    /// The sentence of a message. An id without words gives the id and its arguments, never
    /// nothing.
    QString sentence(const Message& message) const;
    /// A time of exactly midnight UTC stands for its day and is written as a date.
    QString argument(const Argument& argument) const;
    QString text(const ReportText& text) const;
    QString words(const WordList& list) const;
    /// An expression of the sizing in this language: « plafond(0,25 × L) », "ceil(0.25 × L)".
    QString formula(const QString& formula) const;
    /// The sentence of an error, on one line, then its detail made visible.
    QString error(const Error& error) const;

    /// Decimal units as disks are sold: « 3,2 To », "3.2 TB", three significant digits; exact bytes
    /// with `exactBytes`.
    QString bytes(ByteSize size) const;
    QString exactBytes(ByteSize size) const;
    QString unit(const QString& name) const; ///< "MiB" as the reader writes it: « Mio »
    QString ratio(Ratio ratio) const;        ///< « 25 % »
    QString count(qint64 number) const;
    QString time(const QDateTime& at) const; ///< UTC, to the second: times are evidence
    QString date(const QDate& date) const;
    QString duration(std::chrono::milliseconds time) const;
    QString assumptionValue(AssumptionUnit unit, qint64 value) const;

    QString verdict(Verdict verdict) const;
    QString severity(Severity severity) const;
    QString state(FindingState state) const;
    QString origin(Origin origin) const;
    QString store(StoreKind store) const;
    QString role(ServerRole role) const;
    QString assumption(const QString& key) const; ///< its name, in words
    /// The name of a probe, in words; the identifier itself when there are none.
    QString probe(const QString& id) const;

private:
    QString word(const QString& id, const QString& other) const;

    Language m_language;
    QLocale m_locale;
    QTranslator m_translator;
};

} // namespace jalon

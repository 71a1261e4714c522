// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/text.h"

namespace jalon::inventory {

/// What becomes of the values of an attribute.
enum class LdifUse {
    Pass,  ///< nothing: they are not gathered, however long
    Count, ///< there are so many
    Keep
};

struct LdifValue {
    QByteArray name;  ///< lower case, without options ("displayName;lang-fr")
    QByteArray bytes; ///< decoded
    qint64 line = 0;

    QString text() const { return decodedText(bytes, bytes.isValidUtf8()); }
};

/// One entry of a directory, or what stands in the place of one.
struct LdifRecord {
    qint64 line = 0;
    QString dn;
    QList<LdifValue> values;
    qint64 counted = 0; ///< values that were only counted
    Message refused;    ///< why it cannot be taken, or empty
    qint64 refusedLine = 0;
    bool isEntry = false; ///< false: the end of an `ldapsearch`, a reference to another server
};

/// The records of an LDIF text (RFC 2849), one by one: lines folded, values in base64, comments.
/// A value that names a file or an address (`:<`) is never fetched; neither is what OpenLDAP's own
/// `include:` names. A record is gathered up to `recordLimit` bytes of the values kept.
class LdifReader {
public:
    static constexpr qsizetype recordLimit = 4 << 20;
    static constexpr qsizetype valueLimit = 10'000; ///< of one record

    /// `source` must outlive it.
    LdifReader(TextSource& source, LdifUse (*useOf)(const QByteArray& name))
        : m_source(source)
        , m_useOf(useOf)
    {
    }

    /// Reads a record; false at the end.
    bool next();
    const LdifRecord& record() const { return m_record; }
    /// The `version:` of the text, where it gives one; it is to be 1.
    const QByteArray& version() const { return m_version; }
    /// What `ldapsearch` says at its end when the server did not send all, and where.
    const LdifValue& failedSearch() const { return m_failedSearch; }
    /// A value kept so far is no UTF-8 and not written in base64.
    bool hasOtherEncoding() const { return m_hasOtherEncoding; }

private:
    /// A line as it is unfolded.
    struct Line {
        QByteArray bytes;
        qint64 number = 0;
        bool isTerminated = true;
        LdifUse use = LdifUse::Keep;
    };

    bool gather();
    void begin(const TextLine& line);
    void fold(const TextLine& line);
    void finishLine();
    void takeValue(const QByteArray& name, QByteArrayView rest);
    void takeNamed(LdifValue value);
    void takeChange(const LdifValue& value);
    void refuse(const char* why, QList<Argument> arguments = {});

    TextSource& m_source;
    LdifUse (*m_useOf)(const QByteArray& name);
    LdifRecord m_record;
    Line m_line;
    bool m_hasLine = false;
    bool m_isComment = false;
    bool m_isBegun = false;
    QByteArray m_firstName; ///< of the record
    qsizetype m_gathered = 0;
    QByteArray m_version;
    LdifValue m_failedSearch;
    bool m_hasOtherEncoding = false;
};

} // namespace jalon::inventory

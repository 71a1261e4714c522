// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/mailboxfields.h"

#include "core/plan/enums.h"

#include <algorithm>

namespace jalon {

std::span<const MailboxField> mailboxFields()
{
    static const MailboxField fields[] = {{"address", &Mailbox::address},
                                          {"kind", &Mailbox::kind},
                                          {"system", &Mailbox::system},
                                          {"name", &Mailbox::name},
                                          {"firstName", &Mailbox::firstName},
                                          {"lastName", &Mailbox::lastName},
                                          {"login", &Mailbox::login},
                                          {"group", &Mailbox::group, true},
                                          {"volume", &Mailbox::volume},
                                          {"messages", &Mailbox::messages},
                                          {"folders", &Mailbox::folders},
                                          {"largestFolder", &Mailbox::largestFolder},
                                          {"largestMessage", &Mailbox::largestMessage},
                                          {"archive", &Mailbox::archive},
                                          {"archiveMessages", &Mailbox::archiveMessages},
                                          {"quota", &Mailbox::quota},
                                          {"suspended", &Mailbox::suspended},
                                          {"lastUse", &Mailbox::lastUse},
                                          {"aliases", &Mailbox::aliases},
                                          {"server", &Mailbox::server, true},
                                          {"wave", &Mailbox::wave, true},
                                          {"leftBehind", &Mailbox::leftBehind, true}};
    return fields;
}

const MailboxField* findMailboxField(QStringView name)
{
    const auto fields = mailboxFields();
    const auto found = std::ranges::find_if(
        fields, [name](const MailboxField& field) { return name == QLatin1String(field.name); });
    return found == fields.end() ? nullptr : &*found;
}

Message mailboxFieldTitle(const MailboxField& field)
{
    return {QStringLiteral("mailbox-field.") + QLatin1String(field.name), {}};
}

namespace {

template <class T>
concept Word = std::is_enum_v<T>;

Argument toArgument(const QString& text)
{
    return text;
}
Argument toArgument(ByteSize size)
{
    return size;
}
Argument toArgument(qint64 count)
{
    return count;
}
Argument toArgument(bool truth)
{
    return truth ? QStringLiteral("true") : QStringLiteral("false");
}
Argument toArgument(QDate date)
{
    return date.toString(Qt::ISODate);
}
Argument toArgument(const QStringList& addresses)
{
    return addresses.join(u' ');
}
template <Word E>
Argument toArgument(E word)
{
    return enumName(word);
}

template <class T>
std::optional<T> fieldFromArgument(const Argument& argument)
{
    if constexpr (std::is_same_v<T, ByteSize>) {
        const auto* size = std::get_if<ByteSize>(&argument);
        return size ? std::optional(*size) : std::nullopt;
    } else if constexpr (std::is_same_v<T, qint64>) {
        const auto* count = std::get_if<qint64>(&argument);
        return count && *count >= 0 ? std::optional(*count) : std::nullopt;
    } else {
        const auto* text = std::get_if<QString>(&argument);
        if (!text)
            return std::nullopt;
        if constexpr (std::is_same_v<T, QString>) {
            return *text;
        } else if constexpr (std::is_same_v<T, QStringList>) {
            return text->split(u' ', Qt::SkipEmptyParts);
        } else if constexpr (std::is_same_v<T, QDate>) {
            const QDate date = QDate::fromString(*text, Qt::ISODate);
            return date.isValid() ? std::optional(date) : std::nullopt;
        } else if constexpr (std::is_same_v<T, bool>) {
            const bool isTrue = *text == QLatin1String("true");
            const bool isKnown = isTrue || *text == QLatin1String("false");
            return isKnown ? std::optional(isTrue) : std::nullopt;
        } else {
            return enumFromName<T>(*text);
        }
    }
}

template <class T>
std::weak_ordering order(const T& a, const T& b)
{
    return a < b   ? std::weak_ordering::less
           : b < a ? std::weak_ordering::greater
                   : std::weak_ordering::equivalent;
}

} // namespace

MaybeCited<Argument> fieldValue(const Mailbox& mailbox, const MailboxField& field)
{
    const auto get = [&mailbox]<class T>(T Mailbox::*member) -> MaybeCited<Argument> {
        const T& value = mailbox.*member;
        if constexpr (std::is_same_v<T, QString>) {
            if (!value.isEmpty())
                return Cited<Argument>{value, {}};
        } else if (value) {
            return Cited<Argument>{toArgument(value->value), value->from};
        }
        return std::nullopt;
    };
    return std::visit(get, field.member);
}

bool setFieldValue(Mailbox& mailbox, const MailboxField& field, const Argument& value,
                   Citation from)
{
    const auto set = [&]<class T>(T Mailbox::*member) {
        if constexpr (std::is_same_v<T, QString>) {
            const auto* text = std::get_if<QString>(&value);
            if (text)
                mailbox.*member = *text;
            return text != nullptr;
        } else {
            using Value = decltype(T::value_type::value);
            const auto fitting = fieldFromArgument<Value>(value);
            if (fitting)
                mailbox.*member = Cited<Value>{*fitting, from};
            return fitting.has_value();
        }
    };
    return std::visit(set, field.member);
}

void clearField(Mailbox& mailbox, const MailboxField& field)
{
    const auto clear = [&mailbox]<class T>(T Mailbox::*member) { mailbox.*member = T(); };
    std::visit(clear, field.member);
}

std::weak_ordering compareField(const Mailbox& a, const Mailbox& b, const MailboxField& field)
{
    const auto compare = [&]<class T>(T Mailbox::*member) -> std::weak_ordering {
        const T& left = a.*member;
        const T& right = b.*member;
        if constexpr (std::is_same_v<T, QString>) {
            return left.isEmpty() || right.isEmpty() ? left.isEmpty() <=> right.isEmpty()
                                                     : order(left, right);
        } else {
            if (!left || !right)
                return !left <=> !right;
            return order(left->value, right->value);
        }
    };
    return std::visit(compare, field.member);
}

} // namespace jalon

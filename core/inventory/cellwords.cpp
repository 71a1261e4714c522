// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/columns.h"
#include "core/inventory/tablebatch.h"

#include "core/plan/enums.h"

#include <algorithm>
#include <string_view>

namespace jalon::inventory {

namespace {

struct KindWord {
    QLatin1String word; ///< as `titleKey` writes it
    MailboxKind kind;
};

constexpr KindWord kindWords[] = {
    {QLatin1String("usermailbox"), MailboxKind::User},
    {QLatin1String("user"), MailboxKind::User},
    {QLatin1String("utilisateur"), MailboxKind::User},
    {QLatin1String("boiteauxlettresutilisateur"), MailboxKind::User},
    {QLatin1String("linkedmailbox"), MailboxKind::User},
    {QLatin1String("legacymailbox"), MailboxKind::User},
    {QLatin1String("remoteusermailbox"), MailboxKind::User},
    {QLatin1String("personne"), MailboxKind::User},
    {QLatin1String("person"), MailboxKind::User},
    {QLatin1String("nominative"), MailboxKind::User},
    {QLatin1String("sharedmailbox"), MailboxKind::Shared},
    {QLatin1String("shared"), MailboxKind::Shared},
    {QLatin1String("partagee"), MailboxKind::Shared},
    {QLatin1String("partage"), MailboxKind::Shared},
    {QLatin1String("boiteauxlettrespartagee"), MailboxKind::Shared},
    {QLatin1String("boitepartagee"), MailboxKind::Shared},
    {QLatin1String("generique"), MailboxKind::Shared},
    {QLatin1String("fonctionnelle"), MailboxKind::Shared},
    {QLatin1String("teammailbox"), MailboxKind::Shared},
    {QLatin1String("remotesharedmailbox"), MailboxKind::Shared},
    {QLatin1String("mailshare"), MailboxKind::Shared},
    {QLatin1String("roommailbox"), MailboxKind::Resource},
    {QLatin1String("equipmentmailbox"), MailboxKind::Resource},
    {QLatin1String("schedulingmailbox"), MailboxKind::Resource},
    {QLatin1String("remoteroommailbox"), MailboxKind::Resource},
    {QLatin1String("remoteequipmentmailbox"), MailboxKind::Resource},
    {QLatin1String("resource"), MailboxKind::Resource},
    {QLatin1String("ressource"), MailboxKind::Resource},
    {QLatin1String("room"), MailboxKind::Resource},
    {QLatin1String("salle"), MailboxKind::Resource},
    {QLatin1String("equipment"), MailboxKind::Resource},
    {QLatin1String("equipement"), MailboxKind::Resource},
    {QLatin1String("boiteauxlettresdesalle"), MailboxKind::Resource},
    {QLatin1String("boiteauxlettresdequipement"), MailboxKind::Resource},
    {QLatin1String("group"), MailboxKind::Group},
    {QLatin1String("groupe"), MailboxKind::Group},
    {QLatin1String("groupmailbox"), MailboxKind::Group},
    {QLatin1String("publicfolder"), MailboxKind::PublicFolder},
    {QLatin1String("publicfoldermailbox"), MailboxKind::PublicFolder},
    {QLatin1String("mailenabledpublicfolder"), MailboxKind::PublicFolder},
    {QLatin1String("dossierpublic"), MailboxKind::PublicFolder},
};

constexpr QLatin1String systemWords[] = {
    QLatin1String("discoverymailbox"),         QLatin1String("arbitrationmailbox"),
    QLatin1String("monitoringmailbox"),        QLatin1String("systemmailbox"),
    QLatin1String("auditlogmailbox"),          QLatin1String("auxauditlogmailbox"),
    QLatin1String("systemattendantmailbox"),   QLatin1String("supervisoryreviewpolicymailbox"),
    QLatin1String("boiteauxlettresdecouverte")};

constexpr QLatin1String trueWords[] = {
    QLatin1String("true"), QLatin1String("yes"), QLatin1String("oui"), QLatin1String("vrai"),
    QLatin1String("1"),    QLatin1String("x"),   QLatin1String("o"),   QLatin1String("y")};
constexpr QLatin1String falseWords[] = {QLatin1String("false"), QLatin1String("no"),
                                        QLatin1String("non"),   QLatin1String("faux"),
                                        QLatin1String("0"),     QLatin1String("n")};
constexpr QLatin1String activeWords[] = {QLatin1String("active"),  QLatin1String("actif"),
                                         QLatin1String("activee"), QLatin1String("enabled"),
                                         QLatin1String("open"),    QLatin1String("ok")};
constexpr QLatin1String suspendedWords[] = {
    QLatin1String("suspended"), QLatin1String("suspendu"), QLatin1String("suspendue"),
    QLatin1String("disabled"),  QLatin1String("inactive"), QLatin1String("inactif"),
    QLatin1String("desactive"), QLatin1String("locked"),   QLatin1String("closed"),
    QLatin1String("archived"),  QLatin1String("lockout"),  QLatin1String("maintenance")};

bool isOneOf(std::span<const QLatin1String> words, const QString& key)
{
    return std::ranges::any_of(words, [&key](QLatin1String word) { return key == word; });
}

} // namespace

std::optional<MailboxKind> kindOf(const QString& text, bool* isSystem)
{
    const QString key = titleKey(text).key;
    *isSystem = isOneOf(systemWords, key);
    for (const KindWord& word : kindWords)
        if (key == word.word)
            return word.kind;
    return enumFromName<MailboxKind>(text.trimmed().toLower());
}

std::optional<bool> truthOf(const QString& text)
{
    const QString key = titleKey(text).key;
    if (isOneOf(trueWords, key))
        return true;
    return isOneOf(falseWords, key) ? std::optional(false) : std::nullopt;
}

std::optional<bool> suspensionOf(const QString& text, bool yesMeansSuspended)
{
    const QString key = titleKey(text).key;
    if (isOneOf(activeWords, key))
        return false;
    if (isOneOf(suspendedWords, key))
        return true;
    const auto truth = truthOf(text);
    return truth ? std::optional(*truth == yesMeansSuspended) : std::nullopt;
}

static bool parts(QChar c, bool spacesPart)
{
    switch (c.unicode()) {
    case u';':
    case u',':
    case u'|':
    case u'{':
    case u'}':
    case u'\n':
    case u'\r':
        return true;
    default:
        return spacesPart && c.isSpace();
    }
}

template <class Take>
static void forEachPart(QStringView text, bool spacesPart, const Take& take)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !parts(text[i], spacesPart))
            continue;
        const QStringView part = text.sliced(begin, i - begin).trimmed();
        if (!part.isEmpty())
            take(part);
        begin = i + 1;
    }
}

QStringList addressesIn(QStringView text, QString* primary)
{
    QStringList keys;
    forEachPart(text, true, [&](QStringView part) {
        const qsizetype colon = part.indexOf(u':');
        const QStringView prefix = part.first(qMax(colon, qsizetype(0)));
        if (colon >= 0 && prefix.compare(u"smtp", Qt::CaseInsensitive) != 0)
            return; // X500:, SIP:, SPO:, x400: are no mail addresses
        const QString key = importedKey(part.sliced(colon + 1));
        if (key.isEmpty() || keys.contains(key))
            return;
        keys.append(key);
        if (primary && prefix == u"SMTP")
            *primary = key;
    });
    return keys;
}

QStringList peopleIn(const QString& text)
{
    QStringList people;
    forEachPart(text, false, [&people](QStringView part) { people.append(part.toString()); });
    return people;
}

static constexpr bool isWord(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' ||
           c == u'_';
}

/// RFC 5322 §3.2.3: what else a local part holds without quotes; SystemMailbox{…} does.
static constexpr bool isAtom(char16_t c)
{
    constexpr std::u16string_view signs = u"!#$%&'*+/=?^`{|}~";
    return signs.find(c) != signs.npos;
}

QString importedKey(QStringView text)
{
    const QString key = mailboxKey(text);
    bool isLocal = true;
    for (const QChar character : key) {
        const char16_t c = character.unicode();
        if (c == u'@')
            isLocal = false;
        else if (c < 0x80 && !isWord(c) && !(isLocal && isAtom(c)))
            return {};
    }
    return key;
}

} // namespace jalon::inventory

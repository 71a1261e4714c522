// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/methods/methods.h"
#include "core/plan/enums.h"

#include <algorithm>

namespace jalon {

// Both end in generated scripts and on screens: what no host or login needs is refused here.
static bool isPlain(const QString& text)
{
    return text.size() <= 254 && std::none_of(text.cbegin(), text.cend(), [](QChar c) {
               return !c.isPrint() || c.isSpace() || c == u'"' || c == u'\'' || c == u'`' ||
                      c == u'$' || c == u';' || c == u'<' || c == u'>' || c == u'|' || c == u'&';
           });
}

static bool isHost(const QString& host)
{
    return isPlain(host) && !host.startsWith(u'-') && host.count(u'\\') == 0;
}

Expected<Plan> withSource(Plan plan, const SourceProfile& given)
{
    SourceProfile profile = given;
    profile.host = profile.host.trimmed();
    profile.administrator = profile.administrator.trimmed();
    if (profile.system == MailSystem::Pst)
        return failure(ErrorKind::Input, "source.pst");
    if (profile.system == MailSystem::Domino && profile.access == SourceAccess::Administrator)
        return failure(ErrorKind::Input, "source.domino-administrator");
    if (profile.hosting != Hosting::Unknown && profile.system != MailSystem::BlueMind)
        return failure(ErrorKind::Input, "source.hosting", {enumName(profile.system)});
    if (!isHost(profile.host))
        return failure(ErrorKind::Input, "source.wrong-host", {profile.host});
    if (!isPlain(profile.administrator) || profile.administrator.startsWith(u'-'))
        return failure(ErrorKind::Input, "source.wrong-administrator", {profile.administrator});
    if (profile.port < 1 || profile.port > 65535)
        return failure(ErrorKind::Input, "source.wrong-port", {profile.port});
    QList<SourceProfile>& all = plan.inventory.profiles;
    const auto place = std::find_if(all.begin(), all.end(), [&](const SourceProfile& known) {
        return known.system >= profile.system;
    });
    if (place != all.end() && place->system == profile.system)
        *place = profile;
    else
        all.insert(place, profile);
    return plan;
}

} // namespace jalon

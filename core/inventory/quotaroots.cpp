// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/quotaroots.h"

namespace jalon::inventory {

QuotaRoot quotaRootOf(const QString& text)
{
    QuotaRoot root;
    QString path = text;
    if (const qsizetype mark = path.indexOf(u'!'); mark > 0) {
        root.domain = path.first(mark).toLower();
        path = path.sliced(mark + 1);
    } else if (const qsizetype at = path.lastIndexOf(u'@'); at > 0) {
        root.domain = path.sliced(at + 1).toLower();
        path = path.first(at);
    }
    const QChar separator = path.startsWith(u"user/") || path.startsWith(u"DELETED/") ||
                                    (!path.startsWith(u"user.") && path.contains(u'/'))
                                ? u'/'
                                : u'.';
    const QStringList parts = path.split(separator);
    // Where a dot parts folders, Cyrus writes those of a name so.
    root.name = parts.value(parts[0] == u"user" ? 1 : 0).replace(u'^', u'.');
    if (root.name.isEmpty())
        return root;
    if (parts[0] == u"DELETED")
        root.of = QuotaRoot::Of::Deleted;
    else if (parts[0] == u"user")
        root.of = parts.size() == 2 ? QuotaRoot::Of::User : QuotaRoot::Of::UserFolder;
    else if (parts.size() == 1 && !root.domain.isEmpty())
        root.of = QuotaRoot::Of::Shared;
    return root;
}

} // namespace jalon::inventory

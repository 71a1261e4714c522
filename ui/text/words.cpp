// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/texts.h"

namespace jalon {

// lupdate takes a literal first argument of anything named tr for a source string.
static constexpr const char* context = "text";

static QString word(const Texts& texts, const char* english)
{
    return texts.tr(context, english);
}

QString Texts::verdict(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Fits: return word(*this, QT_TRANSLATE_NOOP("text", "fits"));
    case Verdict::Tight: return word(*this, QT_TRANSLATE_NOOP("text", "tight"));
    case Verdict::Full: return word(*this, QT_TRANSLATE_NOOP("text", "full"));
    case Verdict::Unknown: break;
    }
    return word(*this, QT_TRANSLATE_NOOP("text", "unknown"));
}

QString Texts::severity(Severity severity) const
{
    switch (severity) {
    case Severity::Info: return word(*this, QT_TRANSLATE_NOOP("text", "information"));
    case Severity::Low: return word(*this, QT_TRANSLATE_NOOP("text", "low"));
    case Severity::Medium: return word(*this, QT_TRANSLATE_NOOP("text", "medium"));
    case Severity::High: break;
    }
    return word(*this, QT_TRANSLATE_NOOP("text", "high"));
}

QString Texts::state(FindingState state) const
{
    switch (state) {
    case FindingState::Holds: return word(*this, QT_TRANSLATE_NOOP("text", "holds"));
    case FindingState::Fails: return word(*this, QT_TRANSLATE_NOOP("text", "fails"));
    case FindingState::Unknown: break;
    }
    return word(*this, QT_TRANSLATE_NOOP("text", "not known"));
}

QString Texts::origin(Origin origin) const
{
    switch (origin) {
    case Origin::Measured: return word(*this, QT_TRANSLATE_NOOP("text", "measured"));
    case Origin::Imported: return word(*this, QT_TRANSLATE_NOOP("text", "imported"));
    case Origin::Entered: return word(*this, QT_TRANSLATE_NOOP("text", "entered by hand"));
    case Origin::Assumed: break;
    }
    return word(*this, QT_TRANSLATE_NOOP("text", "assumed"));
}

QString Texts::store(StoreKind store) const
{
    switch (store) {
    case StoreKind::MailData: return word(*this, QT_TRANSLATE_NOOP("text", "messages"));
    case StoreKind::MailMeta: return word(*this, QT_TRANSLATE_NOOP("text", "message indexes"));
    case StoreKind::Archives: return word(*this, QT_TRANSLATE_NOOP("text", "archives"));
    case StoreKind::ArchivesSnappy: return word(*this, QT_TRANSLATE_NOOP("text", "archives of version 3.5"));
    case StoreKind::Replication: return word(*this, QT_TRANSLATE_NOOP("text", "replication"));
    case StoreKind::Search: return word(*this, QT_TRANSLATE_NOOP("text", "search index"));
    case StoreKind::Database: return word(*this, QT_TRANSLATE_NOOP("text", "database"));
    case StoreKind::Logs: break;
    }
    return word(*this, QT_TRANSLATE_NOOP("text", "logs"));
}

QString Texts::role(ServerRole role) const
{
    switch (role) {
    case ServerRole::Target: return word(*this, QT_TRANSLATE_NOOP("text", "target server"));
    case ServerRole::Source: return word(*this, QT_TRANSLATE_NOOP("text", "source server"));
    case ServerRole::Test: break;
    }
    return word(*this, QT_TRANSLATE_NOOP("text", "test server"));
}

QString Texts::assumption(const QString& key) const
{
    return sentence({QStringLiteral("assumption.") + key, {}});
}

} // namespace jalon

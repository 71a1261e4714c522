// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/enums.h"

namespace jalon {

std::span<const EnumName<Origin>> enumNames(Origin)
{
    static constexpr EnumName<Origin> names[] = {{Origin::Measured, QLatin1String("measured")},
                                                 {Origin::Imported, QLatin1String("imported")},
                                                 {Origin::Entered, QLatin1String("entered")},
                                                 {Origin::Assumed, QLatin1String("assumed")}};
    return names;
}

std::span<const EnumName<StoreKind>> enumNames(StoreKind)
{
    static constexpr EnumName<StoreKind> names[] = {
        {StoreKind::MailData, QLatin1String("mail-data")},
        {StoreKind::MailMeta, QLatin1String("mail-meta")},
        {StoreKind::Archives, QLatin1String("archives")},
        {StoreKind::ArchivesSnappy, QLatin1String("archives-snappy")},
        {StoreKind::Replication, QLatin1String("replication")},
        {StoreKind::Search, QLatin1String("search")},
        {StoreKind::Database, QLatin1String("database")},
        {StoreKind::Logs, QLatin1String("logs")},
        {StoreKind::Backups, QLatin1String("backups")}};
    return names;
}

std::span<const EnumName<Tier>> enumNames(Tier)
{
    static constexpr EnumName<Tier> names[] = {
        {Tier::FilesystemTotals, QLatin1String("filesystem-totals")},
        {Tier::QuotaFiles, QLatin1String("quota-files")},
        {Tier::IndexHeaders, QLatin1String("index-headers")},
        {Tier::IndexRecords, QLatin1String("index-records")},
        {Tier::FileListing, QLatin1String("file-listing")}};
    return names;
}

std::span<const EnumName<ServerRole>> enumNames(ServerRole)
{
    static constexpr EnumName<ServerRole> names[] = {{ServerRole::Target, QLatin1String("target")},
                                                     {ServerRole::Source, QLatin1String("source")},
                                                     {ServerRole::Test, QLatin1String("test")}};
    return names;
}

std::span<const EnumName<Language>> enumNames(Language)
{
    static constexpr EnumName<Language> names[] = {{Language::French, QLatin1String("fr")},
                                                   {Language::English, QLatin1String("en")}};
    return names;
}

std::span<const EnumName<SurveyOutcome>> enumNames(SurveyOutcome)
{
    static constexpr EnumName<SurveyOutcome> names[] = {
        {SurveyOutcome::Never, QLatin1String("never")},
        {SurveyOutcome::Done, QLatin1String("done")},
        {SurveyOutcome::Partial, QLatin1String("partial")},
        {SurveyOutcome::Cancelled, QLatin1String("cancelled")},
        {SurveyOutcome::Failed, QLatin1String("failed")}};
    return names;
}

} // namespace jalon

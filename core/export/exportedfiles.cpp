// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exportlists.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jalon {
namespace exporting {

static QByteArray resource(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<ExportedFile> fixedFiles(Language language)
{
    const QString root = QStringLiteral(":/export/");
    const QString kept =
        language == Language::French ? QStringLiteral(".fr.") : QStringLiteral(".en.");
    const QString other =
        language == Language::French ? QStringLiteral(".en.") : QStringLiteral(".fr.");
    QList<ExportedFile> files;
    QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QString path = it.next().sliced(root.size());
        if (path.contains(other))
            continue;
        const bool isExecutable = path.front() == u'0';
        const QByteArray bytes = resource(root + path);
        files.append({path.replace(kept, QStringLiteral(".")), bytes, isExecutable});
    }
    return files;
}

static QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

static void sortByPath(QList<ExportedFile>& files)
{
    std::sort(files.begin(), files.end(),
              [](const ExportedFile& a, const ExportedFile& b) { return a.path < b.path; });
}

QList<ExportedFile> withManifest(const Plan& plan, QList<ExportedFile> files)
{
    sortByPath(files);
    QByteArray sums;
    QJsonArray list;
    for (const ExportedFile& file : std::as_const(files)) {
        const QByteArray digest = digestOf(file.bytes);
        sums += digest + "  " + file.path.toUtf8() + '\n';
        list.append(QJsonObject{{QStringLiteral("path"), file.path},
                                {QStringLiteral("bytes"), qint64(file.bytes.size())},
                                {QStringLiteral("sha256"), QString::fromLatin1(digest)},
                                {QStringLiteral("executable"), file.isExecutable}});
    }
    const QJsonObject json{{QStringLiteral("schema"), QStringLiteral("jalon.manifest/1")},
                           {QStringLiteral("program"), QStringLiteral("jalon " JALON_VERSION)},
                           {QStringLiteral("customer"), plan.customer},
                           {QStringLiteral("plan"), QString::fromLatin1(planId(plan))},
                           {QStringLiteral("files"), list}};
    const ExportedFile manifest{QStringLiteral("manifest.json"), QJsonDocument(json).toJson(),
                                false};
    sums += digestOf(manifest.bytes) + "  manifest.json\n";
    files.append(manifest);
    files.append({QStringLiteral("SHA256SUMS"), sums, false});
    sortByPath(files);
    return files;
}

/// What keeps entries from being created, all told.
static Expected<void> refuseBlocked(const Plan& plan, const Creation& creation)
{
    qint64 count = 0;
    QString first;
    const auto look = [&](const QList<EntryProblem>& problems, const QString& name) {
        if (std::none_of(problems.begin(), problems.end(),
                         [](const EntryProblem& problem) { return problem.blocks; }))
            return;
        if (++count == 1)
            first = name;
    };
    for (const DomainEntry& domain : creation.domains)
        look(domain.problems, domain.name);
    for (const MailboxEntry& entry : creation.mailboxes)
        look(entry.problems, plan.inventory.mailboxes.at(entry.row).address);
    if (count > 0)
        return failure(ErrorKind::Input, "export.blocked", {count, first});
    return {};
}

Expected<QList<ExportedFile>> filesOf(const Plan& plan, const QList<MethodChoice>& choices,
                                      const Creation& creation, const ExportOptions& options)
{
    if (creation.mailboxes.isEmpty())
        return failure(ErrorKind::Input, "export.nothing");
    if (const auto blocked = refuseBlocked(plan, creation); !blocked)
        return tl::unexpected(blocked.error());
    const auto lists = waveLists(plan, choices, creation);
    if (!lists)
        return tl::unexpected(lists.error());
    QList<ExportedFile> files = fixedFiles(plan.language);
    files += csvFiles(plan, choices, creation, options);
    files += {settingsFile(plan), serversFile(plan)};
    const qint64 total = files.size() + lists->size();
    for (const WaveList& list : *lists) {
        if (options.cancel.isCancelled())
            return failure(ErrorKind::Cancelled, "export.cancelled");
        auto listed = listFiles(plan, creation, list);
        if (!listed)
            return tl::unexpected(listed.error());
        files += *std::move(listed);
        if (options.progress)
            options.progress(files.size(), qMax(total, qint64(files.size())));
    }
    return withManifest(plan, std::move(files));
}

} // namespace exporting
} // namespace jalon

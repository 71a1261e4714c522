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

/// What is refused when no mailbox remains.
static tl::unexpected<Error> nothingRemains(const Selection& selection)
{
    if (selection.leftOut.isEmpty())
        return failure(ErrorKind::Input, "export.nothing");
    const bool isHomelessness = selection.homeless == selection.leftOut.size();
    return failure(ErrorKind::Input, isHomelessness ? "export.no-server" : "export.blocked",
                   {qint64(selection.leftOut.size()), selection.leftOut.first().name});
}

Expected<Export> filesOf(const Plan& plan, const QList<MethodChoice>& choices,
                         const Creation& creation, const ExportOptions& options)
{
    Selection selection = select(plan, choices, creation);
    if (selection.rows.isEmpty())
        return nothingRemains(selection);
    const QList<WaveList> lists = waveLists(selection.rows);
    QList<ExportedFile> files = fixedFiles(plan.language);
    files += csvFiles(plan, choices, creation, selection.addresses, options);
    files += {listsCsv(lists), settingsFile(plan), serversFile(plan)};
    if (!selection.leftOut.isEmpty())
        files.append(leftOutCsv(selection.leftOut, options));
    for (qint64 done = 0; const WaveList& list : lists) {
        if (options.cancel.isCancelled())
            return failure(ErrorKind::Cancelled, "export.cancelled");
        files += listFiles(selection, creation, list);
        if (options.progress)
            options.progress(++done, lists.size());
    }
    return Export{withManifest(plan, std::move(files)), std::move(selection.leftOut)};
}

} // namespace exporting
} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/survey/surveyhere.h"

#include <QFile>
#include <QStandardPaths>

namespace jalon::test {

Server here()
{
    Server server;
    server.name = QStringLiteral("here");
    return server;
}

ServerSurvey surveyHere(const LocalShellOptions& shell, const Server& server,
                        const CancelToken& cancel, const SurveyObserver& observe,
                        SurveyOptions options)
{
    const auto connect = [&](const Server&,
                             const CancelToken&) -> Expected<std::unique_ptr<RemoteShell>> {
        return std::make_unique<LocalShell>(shell);
    };
    return surveyServer(server, options, connect, cancel, observe);
}

QString whyUnread(const ServerFacts& facts, const QString& what)
{
    for (const Unread& unread : facts.unread)
        if (unread.what == what)
            return unread.why;
    return {};
}

QString found(const QString& tool)
{
    return QStandardPaths::findExecutable(tool);
}

void linkTools(const QTemporaryDir& directory, const QStringList& missing, const QString& busybox)
{
    const QStringList tools{
        QStringLiteral("awk"),      QStringLiteral("base64"),     QStringLiteral("cat"),
        QStringLiteral("date"),     QStringLiteral("dpkg-query"), QStringLiteral("du"),
        QStringLiteral("find"),     QStringLiteral("getconf"),    QStringLiteral("grep"),
        QStringLiteral("gzip"),     QStringLiteral("head"),       QStringLiteral("hostname"),
        QStringLiteral("id"),       QStringLiteral("ls"),         QStringLiteral("nproc"),
        QStringLiteral("od"),       QStringLiteral("perl"),       QStringLiteral("ps"),
        QStringLiteral("readlink"), QStringLiteral("sed"),        QStringLiteral("sh"),
        QStringLiteral("sleep"),    QStringLiteral("sort"),       QStringLiteral("stat"),
        QStringLiteral("timeout"),  QStringLiteral("tr"),         QStringLiteral("uname"),
        QStringLiteral("xargs")};
    for (const QString& tool : tools) {
        const QString target = busybox.isEmpty() ? found(tool) : busybox;
        if (!missing.contains(tool) && !target.isEmpty())
            QFile::link(target, directory.filePath(tool));
    }
}

void writeProgram(const QString& path, const QByteArray& text)
{
    QFile::remove(path);
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace jalon::test

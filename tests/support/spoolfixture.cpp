// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/spoolfixture.h"

#include <QStandardPaths>

namespace jalon::test {

const Probe& mailProbeNamed(const char* id)
{
    for (const auto& probes : {mailProbes(), fileCountProbes(), wholeArchiveProbes()})
        for (const Probe& probe : probes)
            if (qstrcmp(probe.id, id) == 0)
                return probe;
    qFatal("no probe %s", id);
}

const Store* storeOf(const ServerFacts& facts, StoreKind kind)
{
    for (const Store& store : facts.stores)
        if (store.store == kind)
            return &store;
    return nullptr;
}

const MailboxVolume* boxOf(const ServerFacts& facts, const QString& address)
{
    for (const MailboxVolume& box : facts.mailboxes)
        if (box.address == address)
            return &box;
    return nullptr;
}

bool mentionsUnread(const ServerFacts& facts, const QString& what, const QString& why)
{
    return std::any_of(facts.unread.cbegin(), facts.unread.cend(), [&](const Unread& unread) {
        return unread.what.contains(what) && unread.why.startsWith(why);
    });
}

void SpoolFixture::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    const QString root = m_dir->path();
    QVERIFY(QFile::setPermissions(root, QFile::Permissions(0x7755)));
    QVERIFY(QDir().mkpath(root + QStringLiteral("/data")));
    QVERIFY(QDir().mkpath(root + QStringLiteral("/meta")));
    QVERIFY(QDir().mkpath(root + QStringLiteral("/archives")));
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(QStringLiteral("R"), QString());
    m_environment.insert(QStringLiteral("N"), QString());
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    m_environment.insert(QStringLiteral("P_MAIL_DATA"), root + QStringLiteral("/data"));
    m_environment.insert(QStringLiteral("P_MAIL_META"), root + QStringLiteral("/meta"));
    m_environment.insert(QStringLiteral("P_ARCHIVES"), root + QStringLiteral("/archives"));
    m_environment.insert(QStringLiteral("P_ARCHIVES_SNAPPY"), root + QStringLiteral("/snappy"));
}

void SpoolFixture::writeFile(const QString& path, const QByteArray& content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

ProbeAnswer SpoolFixture::run(const char* id, const QStringList& prefix, const QByteArray& noTool)
{
    QProcessEnvironment environment = m_environment;
    if (!noTool.isEmpty()) {
        const QString bin = m_dir->path() + QStringLiteral("/bin");
        QDir().mkpath(bin);
        for (const char* tool : {"sh", "sed", "readlink", "ls", "stat", "sort", "find", "xargs",
                                 "head", "gzip", "awk", "cat", "perl", "grep"})
            if (noTool != tool)
                QFile::link(QStandardPaths::findExecutable(QString::fromLatin1(tool)),
                            bin + QLatin1Char('/') + QString::fromLatin1(tool));
        environment.insert(QStringLiteral("PATH"), bin);
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    QStringList arguments =
        prefix + QStringList{QStandardPaths::findExecutable(QStringLiteral("sh")),
                             QStringLiteral("-c"), QString::fromUtf8(mailProbeNamed(id).script)};
    const QString program = arguments.takeFirst();
    process.start(program, arguments);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    ProbeAnswer answer;
    answer.probe = QString::fromLatin1(id);
    answer.command = QStringLiteral("test");
    answer.at = QDateTime::currentDateTimeUtc();
    answer.status = process.exitCode();
    answer.output = process.readAllStandardOutput();
    answer.errors = process.readAllStandardError();
    return answer;
}

ServerFacts SpoolFixture::survey(const char* id, const QStringList& prefix,
                                 const QByteArray& noTool)
{
    const Server server{};
    SurveyDraft draft(server);
    mailProbeNamed(id).read(run(id, prefix, noTool), draft);
    return draft.facts();
}

} // namespace jalon::test

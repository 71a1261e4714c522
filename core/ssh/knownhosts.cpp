// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/knownhosts.h"

#include "core/ssh/sshconfig.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jalon {

QString fingerprint(const ServerKey& key)
{
    const QByteArray digest = QCryptographicHash::hash(key.blob, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") +
           QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

static tl::unexpected<Error> unreadable(const QString& file, const QString& why)
{
    return failure(ErrorKind::HostKey, "ssh.known-hosts-unreadable", {file}, why);
}

Expected<void> KnownHosts::read(const QString& file)
{
    constexpr qint64 bound = 16 << 20;
    if (!QFileInfo::exists(file))
        return {};
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return unreadable(file, source.errorString());
    const QByteArray content = source.read(bound + 1);
    if (source.error() != QFileDevice::NoError || content.size() > bound)
        return unreadable(file, source.errorString());
    parse(content, file);
    return {};
}

void KnownHosts::parse(const QByteArray& content, const QString& file)
{
    int number = 0;
    for (const QByteArray& raw : content.split('\n')) {
        ++number;
        QList<QByteArray> fields = raw.simplified().split(' ');
        if (fields.first().isEmpty() || fields.first().startsWith('#'))
            continue;
        Entry entry;
        if (fields.first().startsWith('@')) {
            if (fields.takeFirst() != "@revoked")
                continue;
            entry.isRevoked = true;
        }
        if (fields.size() < 3)
            continue;
        const auto blob =
            QByteArray::fromBase64Encoding(fields[2], QByteArray::AbortOnBase64DecodingErrors);
        if (!blob || blob.decoded.isEmpty())
            continue;
        entry.hosts = fields[0];
        entry.key = {fields[1], blob.decoded};
        entry.file = file;
        entry.line = number;
        m_entries << entry;
    }
}

// |1|<salt, base64>|<HMAC-SHA1 of the name, base64>
static bool matchesHashed(const QByteArray& hosts, const QString& name)
{
    const QList<QByteArray> parts = hosts.split('|');
    if (parts.size() != 4 || parts[1] != "1")
        return false;
    return QMessageAuthenticationCode::hash(name.toUtf8(), QByteArray::fromBase64(parts[2]),
                                            QCryptographicHash::Sha1) ==
           QByteArray::fromBase64(parts[3]);
}

bool KnownHosts::matches(const Entry& entry, const QString& name)
{
    if (entry.hosts.startsWith('|'))
        return matchesHashed(entry.hosts, name);
    bool found = false;
    for (const QByteArray& part : entry.hosts.split(',')) {
        const bool isNegated = part.startsWith('!');
        const QString pattern = QString::fromUtf8(isNegated ? part.mid(1) : part).toLower();
        if (!matchesHostPattern(pattern, name))
            continue;
        if (isNegated)
            return false;
        found = true;
    }
    return found;
}

HostKeyVerdict KnownHosts::check(const QString& name, const ServerKey& key) const
{
    std::optional<HostKeyVerdict> known, changed, otherType;
    for (const Entry& entry : m_entries) {
        if (!matches(entry, name))
            continue;
        const bool isSame = entry.key.blob == key.blob;
        if (entry.isRevoked) {
            if (isSame)
                return {HostKeyState::Revoked, entry.file, entry.line};
        } else if (isSame && !known) {
            known = {HostKeyState::Known, entry.file, entry.line};
        } else if (entry.key.type == key.type && !changed) {
            changed = {HostKeyState::Changed, entry.file, entry.line};
        } else if (!otherType) {
            otherType = {HostKeyState::OtherType, entry.file, entry.line};
        }
    }
    return known.value_or(changed.value_or(otherType.value_or(HostKeyVerdict())));
}

QList<QByteArray> KnownHosts::typesOf(const QString& name) const
{
    QList<QByteArray> types;
    for (const Entry& entry : m_entries) {
        if (!entry.isRevoked && !types.contains(entry.key.type) && matches(entry, name))
            types << entry.key.type;
    }
    return types;
}

QString KnownHosts::hostName(const QString& host, quint16 port)
{
    const QString name = host.toLower();
    return port == 22 ? name : QStringLiteral("[%1]:%2").arg(name).arg(port);
}

QByteArray KnownHosts::lineFor(const QString& name, const ServerKey& key)
{
    return name.toUtf8() + ' ' + key.type + ' ' + key.blob.toBase64();
}

static Expected<void> appendTo(int fd, const QString& file, const QByteArray& line)
{
    struct stat before = {};
    if (::flock(fd, LOCK_EX) != 0 || ::fstat(fd, &before) != 0)
        return failure(ErrorKind::Io, "ssh.known-hosts-unwritable", {file}, qt_error_string(errno));
    char last = '\n';
    if (before.st_size > 0 && ::pread(fd, &last, 1, before.st_size - 1) != 1)
        last = '\n';
    const QByteArray bytes = (last == '\n' ? QByteArray() : QByteArray("\n")) + line + '\n';
    errno = 0;
    const ssize_t written = ::write(fd, bytes.constData(), size_t(bytes.size()));
    if (written == bytes.size() && ::fsync(fd) == 0)
        return {};
    const QString why = qt_error_string(errno == 0 ? ENOSPC : errno);
    // Half a line would spoil the next one; taken back only while nobody wrote after it.
    struct stat after = {};
    if (written > 0 && ::fstat(fd, &after) == 0 && after.st_size == before.st_size + written &&
        ::ftruncate(fd, before.st_size) != 0)
        return failure(ErrorKind::Io, "ssh.known-hosts-unwritable", {file}, qt_error_string(errno));
    return failure(ErrorKind::Io, "ssh.known-hosts-unwritable", {file}, why);
}

Expected<void> KnownHosts::append(const QString& file, const QByteArray& line)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    if (!QFileInfo::exists(QFileInfo(file).absolutePath()) &&
        ::mkdir(folder.constData(), 0700) != 0 && errno != EEXIST)
        return failure(ErrorKind::Io, "ssh.known-hosts-unwritable", {file}, qt_error_string(errno));
    const int fd =
        ::open(QFile::encodeName(file).constData(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return failure(ErrorKind::Io, "ssh.known-hosts-unwritable", {file}, qt_error_string(errno));
    const Expected<void> done = appendTo(fd, file, line);
    ::close(fd);
    return done;
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/enums.h"
#include "tests/core/export/sampleexport.h"

#include <QFile>

#include <cstdio>

using namespace jalon;

/// ADDRESS, KIND, SYSTEM, LAST NAME, WAVE, ALIASES, LOGIN, METHOD on each line of standard input,
/// apart by U+001F; what is left out keeps its default.
static QList<Mailbox> mailboxesFrom(QFile& in)
{
    QList<Mailbox> mailboxes;
    for (const QByteArray& line : in.readAll().split('\0')) {
        QStringList words = QString::fromUtf8(line).split(u'\x1f');
        if (words.first().isEmpty())
            continue;
        words.resize(8);
        Mailbox mailbox = test::sampleMailbox(words[0]);
        if (const auto kind = enumFromName<MailboxKind>(words[1]))
            mailbox.kind = test::cited(*kind);
        if (const auto system = enumFromName<MailSystem>(words[2]))
            mailbox.system = test::cited(*system);
        if (!words[3].isEmpty())
            mailbox.lastName = test::cited(words[3]);
        if (!words[4].isEmpty())
            mailbox.wave = test::cited(words[4]);
        if (!words[5].isEmpty())
            mailbox.aliases = test::cited(words[5].split(u' '));
        if (!words[6].isEmpty())
            mailbox.login = test::cited(words[6]);
        if (const auto method = enumFromName<Method>(words[7]))
            mailbox.methodOverride = MethodOverride{*method, QStringLiteral("test"), {}};
        mailboxes.append(mailbox);
    }
    return mailboxes;
}

int main(int argc, char** argv)
{
    QFile in;
    if (argc != 2 || !in.open(stdin, QIODevice::ReadOnly))
        return 2;
    const test::SampleExport sample = test::sampleExport(mailboxesFrom(in));
    const auto files = sample.files();
    const auto written = files.and_then([&](const QList<ExportedFile>& all) {
        return writeExport(all, QString::fromLocal8Bit(argv[1]), {});
    });
    if (!written)
        std::fprintf(stderr, "%s %s\n", qPrintable(written.error().message.id),
                     qPrintable(written.error().detail));
    return written ? 0 : 1;
}

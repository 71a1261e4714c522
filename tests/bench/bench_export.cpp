// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measure.h"
#include "tests/core/export/sampleexport.h"

#include <QDir>
#include <QTemporaryDir>

using namespace jalon;

/// A hundred thousand mailboxes of ten domains and twenty waves.
static test::SampleExport hundredThousand()
{
    QList<Mailbox> mailboxes;
    for (int i = 0; i < 100'000; ++i) {
        Mailbox mailbox =
            test::sampleMailbox(QStringLiteral("prenom.nom%1@d%2.example").arg(i).arg(i % 10));
        mailbox.firstName = test::cited(QStringLiteral("Zoé"));
        mailbox.aliases =
            test::cited(QStringList{QStringLiteral("n%1@d%2.example").arg(i).arg(i % 10)});
        mailbox.wave = test::cited(QStringLiteral("Vague %1").arg(i % 20));
        mailboxes.append(mailbox);
    }
    return test::sampleExport(mailboxes);
}

int main()
{
    const QTemporaryDir place;
    const test::SampleExport sample = hundredThousand();
    std::vector<double> making, writing;
    qint64 bytes = 0;
    for (int round = 0; round < 5; ++round) {
        Expected<QList<ExportedFile>> files;
        making.push_back(bench::once([&] { files = sample.files(); }));
        writing.push_back(bench::once([&] {
            if (!files || !writeExport(*files, place.filePath(QStringLiteral("out")), {}))
                std::abort();
        }));
        bytes = 0;
        for (const ExportedFile& file : *files)
            bytes += file.bytes.size();
    }
    const auto print = [](const char* what, const bench::Figures& figures) {
        std::printf("  %-44s %10.0f %10.0f %10.0f ms\n", what, figures.least, figures.median,
                    figures.most);
    };
    std::printf("export of 100,000 mailboxes, %.1f MB (least, median, most of 5)\n",
                double(bytes) / 1e6);
    print("scripts, lists, tables and sums made", bench::summed(making));
    print("written, each file flushed to the disk", bench::summed(writing));
}

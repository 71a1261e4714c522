// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/merge.h"
#include "tests/bench/measure.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cmath>
#include <random>

using namespace jalon;
using namespace jalon::inventory;

static constexpr int mailboxes = 100'000;

/// An Exchange export of the usual shape, in no order: some 27 MB.
static QByteArray exportOf(int count)
{
    std::mt19937 random(1);
    std::lognormal_distribution<double> volume(20.5, 1.5);
    QByteArray text = "\"DisplayName\",\"PrimarySmtpAddress\",\"SamAccountName\","
                      "\"RecipientTypeDetails\",\"EmailAddresses\",\"OrganizationalUnit\","
                      "\"TotalItemSize\",\"ItemCount\",\"ProhibitSendReceiveQuota\","
                      "\"LastLogonTime\"\r\n";
    text.reserve(qsizetype(count) * 300);
    for (int i = 0; i < count; ++i) {
        const auto bytes = qint64(volume(random));
        const QString name = QStringLiteral("prenom%1.nom%2").arg(i).arg(i * 7919LL % count);
        text += QStringLiteral("\"Nom Prénom%1\",\"%2@example.org\",\"p%1\",\"UserMailbox\","
                               "\"SMTP:%2@example.org;smtp:p%1@mail.example.org\","
                               "\"example.org/Sites/Service %3\",\"%4 GB (%5 bytes)\",\"%6\","
                               "\"50 GB (53,687,091,200 bytes)\",\"2026-0%7-1%8 10:11:12\"\r\n")
                    .arg(i)
                    .arg(name)
                    .arg(i % 40)
                    .arg(QString::number(double(bytes) / double(1 << 30), 'f', 3),
                         QLocale(QLocale::English).toString(bytes))
                    .arg(bytes / 75'000)
                    .arg(1 + i % 9)
                    .arg(i % 10)
                    .toUtf8();
    }
    return text;
}

static void import(const QString& file)
{
    ImportOptions options;
    options.now = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    auto batch = readSource(file, {}, options);
    if (!batch || merge(Plan(), std::move(*batch), OnConflict::KeepKnown).added != mailboxes)
        std::abort();
}

static void run(const QString& program, const QStringList& arguments)
{
    if (QProcess::execute(program, arguments) != 0)
        std::abort();
}

int main()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("mailboxes.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(exportOf(mailboxes)) <= 0)
        std::abort();
    std::printf("%d mailboxes, %.1f MB\n", mailboxes, double(file.size()) / 1e6);
    file.close();
    bench::compare(
        "import against counting lines", "wc -l",
        [&] {
            run(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("wc -l <\"$0\" >/dev/null"), path});
        },
        "read, understood and merged", [&] { import(path); }, 5);
    const QString script =
        QStringLiteral("import csv, sys\nfor row in csv.reader(open(sys.argv[1], "
                       "newline='', encoding='utf-8')): pass");
    bench::compare(
        "import against Python's csv reading alone", "python3 csv.reader",
        [&] {
            run(QStringLiteral("python3"), {QStringLiteral("-c"), script, path});
        },
        "read, understood and merged", [&] { import(path); }, 9);
    std::printf("resident, peak: %.0f MiB\n", bench::residentMiB("VmHWM"));
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"

#include <QDir>
#include <QtDebug>

using namespace jalon::fuzz;

// Feeds every target with the inputs of its folder, whole and cut at every power of two.
static bool replay(const Target& target, const QDir& inputs)
{
    QDir folder(inputs);
    if (!folder.cd(QString::fromLatin1(target.name)) || folder.isEmpty(QDir::Files)) {
        qCritical("no inputs for %s", target.name);
        return false;
    }
    for (const QFileInfo& info : folder.entryInfoList(QDir::Files)) {
        qInfo().noquote() << target.name << info.fileName();
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray bytes = file.readAll();
        target.run(bytes);
        for (qsizetype size = 1; size < bytes.size(); size *= 2)
            target.run(bytes.left(size));
    }
    return true;
}

/// `fuzz_replay FOLDER`, or `fuzz_replay TARGET FILE` for one input.
int main(int argc, char** argv)
{
    bool isGood = argc == 2;
    if (argc == 3) {
        const Target* target = findTarget(argv[1]);
        QFile file(QString::fromLocal8Bit(argv[2]));
        isGood = target && file.open(QIODevice::ReadOnly);
        if (isGood)
            target->run(file.readAll());
    } else if (isGood) {
        for (const Target& target : targets())
            isGood = replay(target, QDir(QString::fromLocal8Bit(argv[1]))) && isGood;
    }
    return isGood ? 0 : 1;
}

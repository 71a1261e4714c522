// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QTableWidget>

namespace jalon {

class Texts;

/// Store → directory, one row a store, written in place.
class StorePaths : public QTableWidget {
    Q_OBJECT

public:
    explicit StorePaths(QWidget* parent = nullptr);

    void retranslate(const Texts& texts);
    void show(const QMap<QString, QString>& paths);

Q_SIGNALS:
    void edited(const QMap<QString, QString>& paths);

private:
    void onChanged();
};

} // namespace jalon

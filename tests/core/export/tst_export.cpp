// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
class TestExport : public QObject { Q_OBJECT };
QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"

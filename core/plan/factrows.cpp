// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/factrows.h"

#include "core/plan/factidentity.h"
#include "core/plan/fields.h"

namespace jalon {

namespace {

Argument asArgument(const QString& text)
{
    return text;
}
Argument asArgument(qint64 number)
{
    return number;
}
Argument asArgument(ByteSize size)
{
    return size;
}
Argument asArgument(std::chrono::milliseconds time)
{
    return time;
}
Argument asArgument(bool truth)
{
    return QString(truth ? QStringLiteral("true") : QStringLiteral("false"));
}

class Flattener {
public:
    QList<FactRow> rows;

    template <HasFields T>
    void object(const T& o, const QString& prefix)
    {
        fields(o, [&](const char* key, const auto& member) {
            visit(member, prefix + QLatin1String(key));
        });
    }

private:
    template <class T>
    void visit(const Fact<T>& fact, const QString& path)
    {
        FactRow row{path, asArgument(fact.value), fact.provenance, std::nullopt};
        if (fact.measured)
            row.measured = asArgument(fact.measured->value);
        rows.append(row);
    }
    template <class T>
    void visit(const std::optional<T>& maybe, const QString& path)
    {
        if (maybe)
            visit(*maybe, path);
    }
    template <HasFields T>
    void visit(const T& o, const QString& path)
    {
        object(o, path + u'.');
    }
    template <class T>
    void visit(const QList<Fact<T>>& list, const QString& path)
    {
        for (const Fact<T>& fact : list)
            visit(fact, path);
    }
    template <HasFields T>
    void visit(const QList<T>& list, const QString& path)
    {
        for (const T& item : list)
            object(item, QStringLiteral("%1[%2].").arg(path, factIdentity(item)));
    }
    void visit(const QList<MailboxVolume>&, const QString&) {}
    void visit(const QList<Unread>&, const QString&) {}
    void visit(const QString&, const QString&) {}
    void visit(StoreKind, const QString&) {}
};

} // namespace

QList<FactRow> factRows(const ServerFacts& facts)
{
    Flattener flattener;
    flattener.object(facts, {});
    return flattener.rows;
}

} // namespace jalon

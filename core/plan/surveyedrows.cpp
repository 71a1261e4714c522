// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/surveyedrows.h"

#include "core/plan/tablereader.h"
#include "core/plan/tablewriter.h"

#include <QHash>

namespace jalon {

using namespace rows;

static const auto provenancesKey = QStringLiteral("provenances");

namespace {

const MailboxVolume anyMailbox; ///< for its fields

template <class T>
concept IsMaybeFact = requires(T& maybe)
{
    maybe->provenance;
};

/// Numbers provenances in the order they come.
class Provenances {
public:
    quint32 numberOf(const Provenance& provenance)
    {
        if (m_last < m_list.size() && m_list[m_last] == provenance)
            return quint32(m_last);
        const size_t hash = qHashMulti(0, provenance.source, provenance.at.toMSecsSinceEpoch());
        for (const qsizetype number : m_numbers.values(hash))
            if (m_list[number] == provenance)
                return quint32(m_last = number);
        m_last = m_list.size();
        m_list.append(provenance);
        m_numbers.insert(hash, m_last);
        return quint32(m_last);
    }

    QJsonArray json() const
    {
        QJsonArray array;
        for (const Provenance& provenance : m_list) {
            QJsonObject leaf;
            codec::writeProvenance(leaf, provenance);
            array.append(leaf);
        }
        return array;
    }

private:
    QList<Provenance> m_list;
    QMultiHash<size_t, qsizetype> m_numbers;
    qsizetype m_last = 0;
};

struct WrittenRow {
    const QString& server;
    const MailboxVolume& mailbox;
    const QJsonObject& extra;
};

/// Calls `found(fact)` for the facts that are known.
template <class Found>
void eachFact(const MailboxVolume& mailbox, Found found)
{
    fields(mailbox, [&]<class T>(const char*, const T& member) {
        if constexpr (IsMaybeFact<const T>)
            if (member)
                found(*member);
    });
}

template <class T>
void writeFact(JsonBuffer& out, const Fact<T>& fact, Citation rowFrom, Provenances& provenances)
{
    const quint32 number = provenances.numberOf(fact.provenance);
    if (number == rowFrom.source && !fact.measured)
        return writeCell(out, fact.value);
    out.raw('[');
    writeCell(out, fact.value);
    out.raw(',');
    out.number(number);
    if (fact.measured) {
        out.raw(',');
        writeCell(out, fact.measured->value);
        out.raw(',');
        out.number(provenances.numberOf(fact.measured->provenance));
    }
    out.raw(']');
}

QList<Column<WrittenRow>> columns(Provenances& provenances)
{
    QList<Column<WrittenRow>> list{
        {QStringLiteral("server"), [](const WrittenRow&) { return true; },
         [](JsonBuffer& out, const WrittenRow& row, Citation) { out.text(row.server); }},
        {QStringLiteral("from"), [](const WrittenRow&) { return true; },
         [](JsonBuffer& out, const WrittenRow&, Citation from) { out.number(from.source); }}};
    fields(anyMailbox, [&]<class T>(const char* key, const T&) {
        const auto member = [key](const WrittenRow& row) {
            const T* found = nullptr;
            fields(row.mailbox, [&]<class U>(const char* name, const U& each) {
                if constexpr (std::is_same_v<T, U>)
                    if (qstrcmp(name, key) == 0)
                        found = &each;
            });
            return found;
        };
        if constexpr (IsMaybeFact<const T>)
            list.append(
                {QString::fromLatin1(key),
                 [member](const WrittenRow& row) {
                     const T& fact = *member(row);
                     return fact && isWritable(fact->value);
                 },
                 [member, &provenances](JsonBuffer& out, const WrittenRow& row, Citation from) {
                     writeFact(out, **member(row), from, provenances);
                 }});
        else
            list.append({QString::fromLatin1(key), [](const WrittenRow&) { return true; },
                         [member](JsonBuffer& out, const WrittenRow& row, Citation) {
                             out.text(*member(row));
                         }});
    });
    return list;
}

struct ReadRow {
    QString server;
    MailboxVolume mailbox;
    QJsonObject extra;
};

template <class T>
Wrong readFact(RowCells& cells, Cell cell, Fact<T>& fact, quint32 rowFrom,
               const QList<Provenance>& provenances)
{
    simdjson::ondemand::json_type type{};
    if (cells.fails(cell.type().get(type)))
        return "value";
    if (type != simdjson::ondemand::json_type::array) {
        if (qsizetype(rowFrom) >= provenances.size())
            return "provenance";
        fact.provenance = provenances[rowFrom];
        return cells.read(cell, fact.value);
    }
    typename Fact<T>::Overruled measured;
    int parts = 0;
    const Wrong wrong = cells.readParts(cell, 2, 4, [&](int index, Cell part) -> Wrong {
        parts = index + 1;
        if (index % 2 == 0)
            return cells.read(part, index == 0 ? fact.value : measured.value);
        quint32 number = 0;
        if (const Wrong none = cells.readNumber(part, number, provenances.size() - 1))
            return none;
        (index == 1 ? fact.provenance : measured.provenance) = provenances[number];
        return nullptr;
    });
    if (parts == 4)
        fact.measured = std::move(measured);
    return wrong ? wrong : parts == 3 ? "array" : nullptr;
}

Takes<ReadRow> takes(const QList<Provenance>& provenances)
{
    Takes<ReadRow> list{
        {QStringLiteral("server"), into(&ReadRow::server)},
        {QStringLiteral("from"), [&provenances](RowCells& cells, Cell cell, Row<ReadRow>& row) {
             return cells.readNumber(cell, row.from.source, provenances.size() - 1);
         }}};
    fields(anyMailbox, [&](const char* key, const auto&) {
        list.insert(QString::fromLatin1(key), [key, &provenances](RowCells& cells, Cell cell,
                                                                  Row<ReadRow>& row) {
            Wrong wrong = nullptr;
            fields(row.item.mailbox, [&]<class T>(const char* name, T& member) {
                if (qstrcmp(name, key) != 0)
                    return;
                if constexpr (IsMaybeFact<T>)
                    wrong = readFact(cells, cell, member.emplace(), row.from.source, provenances);
                else
                    wrong = cells.read(cell, member);
            });
            return wrong;
        });
    });
    return list;
}

} // namespace

bool hasSurveyed(const QList<Server>& servers)
{
    return std::any_of(servers.begin(), servers.end(),
                       [](const Server& server) { return !server.facts.mailboxes.isEmpty(); });
}

void writeSurveyed(JsonBuffer& out, const QList<Server>& servers, const QJsonObject& rest)
{
    Provenances provenances;
    std::vector<WrittenRow> rows;
    for (const Server& server : servers)
        for (const MailboxVolume& mailbox : server.facts.mailboxes) {
            rows.push_back({server.name, mailbox, mailbox.extra});
            eachFact(mailbox, [&](const auto& fact) {
                provenances.numberOf(fact.provenance);
                if (fact.measured)
                    provenances.numberOf(fact.measured->provenance);
            });
        }
    const auto rowFrom = [&provenances](const WrittenRow& row) {
        std::optional<quint32> first;
        eachFact(row.mailbox, [&](const auto& fact) {
            if (!first)
                first = provenances.numberOf(fact.provenance);
        });
        return Citation{first.value_or(0), 0};
    };
    QJsonObject keys = rest;
    keys.insert(provenancesKey, provenances.json());
    writeTable<WrittenRow>(out, rows, columns(provenances), rowFrom, keys);
}

void readSurveyed(TableReader& reader, const TableSlices& slices, QList<Server>& servers)
{
    if (!slices.isThere)
        return;
    const QJsonValue listed = QJsonDocument::fromJson(slices.rest).object().value(provenancesKey);
    codec::Reader codec({}, {});
    QList<Provenance> provenances;
    const QJsonArray leaves = listed.toArray();
    for (qsizetype i = 0; i < leaves.size(); ++i)
        provenances.append(codec.readProvenance(
            leaves.at(i).toObject(),
            QStringLiteral("%1.%2[%3]").arg(reader.path(), provenancesKey).arg(i)));
    if (codec.problem())
        return reader.refuse(*codec.problem());
    if (provenances.isEmpty())
        provenances.append(Provenance());

    QHash<QString, Server*> byName;
    for (Server& server : servers)
        byName.insert(server.name, &server);
    reader.read<ReadRow>(takes(provenances), [&byName](ReadRow& row) -> Wrong {
        Server* server = byName.value(row.server);
        if (!server)
            return "server";
        row.mailbox.extra = std::move(row.extra);
        server->facts.mailboxes.append(std::move(row.mailbox));
        return nullptr;
    });
}

} // namespace jalon

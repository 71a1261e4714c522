// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/assumptions.h"

#include <QDate>
#include <QJsonObject>

#include <array>

namespace jalon {

enum class TermKind { Final, Growth, Reserve };
enum class Verdict { Fits, Tight, Full, Unknown };

struct SizeRange {
    ByteSize low;
    ByteSize high;
    friend bool operator==(const SizeRange&, const SizeRange&) = default;
};

/// One named input of a term: a fact with its provenance, or an assumption.
struct TermInput {
    QString name; ///< "L", "A", "V", "ratio", "present"…
    std::variant<ByteSize, Ratio, qint64> value;
    Provenance provenance;
    QString assumption; ///< key, when the input is one
};

/// What one store adds to its filesystem.
struct SizeTerm {
    StoreKind store = StoreKind::MailData;
    TermKind kind = TermKind::Growth;
    QString rule;       ///< stable id: "replication.final", "search.final", "database.growth",
                        ///< "database.copy", "logs.reserve", "mail.fill"
    SizeRange amount;   ///< the final size, the growth or the reserve itself
    SizeRange increase; ///< what it adds to the used bytes: max(0, final − present), the growth, 0
                        ///< for a reserve
    QString formula; ///< "max(0, ceil(0.25 × L) − present)"
    QList<TermInput> inputs;
    bool isKnown = true; ///< false: an input is missing; amount and increase are then zero
    QString missing; ///< which one: the last part of a message id `sizing.missing.<missing>`, whose
                     ///< %1 is the server
};

struct FilesystemSizing {
    QString server;
    QString mount;
    QString type;
    std::optional<ByteSize> capacity, used, available;
    std::optional<ByteSize> usable; ///< used + available
    Origin usedOrigin = Origin::Assumed;
    QStringList alsoOn; ///< "server:/mount" of the other mounts of this same filesystem
    QList<StoreKind> stores;
    QList<SizeTerm> terms;
    SizeRange end;
    SizeRange peak;
    std::optional<QDate> peakOn;
    SizeRange reserve;
    /// The usable capacity to add so that the high figure `fits` at the peak; 0 when it fits. It is
    /// the least that does, to the byte; freeing as much is enough too (and sometimes more than
    /// enough).
    ByteSize missing;
    /// A verdict is given when nothing unknown could change it: no term takes anything away, so
    /// what is known alone can make a filesystem full; for any other verdict all must be known.
    Verdict verdict = Verdict::Unknown;
    Message why; ///< of an unknown verdict, and of a full or tight one: which term weighs most
    QList<Message> unknowns; ///< every fact that is missing, each once
    /// Full already of what is known: `end`, `peak` and `missing` are the least they can be.
    bool isLowerBound() const { return verdict == Verdict::Full && !unknowns.isEmpty(); }
    /// All there is to say of the verdict: `why`, and the unknowns.
    QList<Message> reasons() const;
};

struct MemorySizing {
    std::optional<ByteSize> present;
    ByteSize increase; ///< +1.5 GiB of the search server while upgrading
    std::optional<ByteSize>
        available; ///< present minus what is configured for BlueMind's products, when known
    QString formula;
    Verdict verdict = Verdict::Unknown;
};

struct ServerSizing {
    QString server;
    std::optional<ByteSize> live;     ///< L
    std::optional<ByteSize> archives; ///< A
    bool isUpgrade = false;           ///< from 3.5
    MemorySizing memory;
};

/// What every filesystem holds at the end and at its worst moment.
struct Sizing {
    QString scenario;
    Assumptions assumptions;
    QList<ServerSizing> servers;
    QList<FilesystemSizing> filesystems;
};

/// A volume by the method that moves it, each with an expansion of its own.
class MethodVolumes {
public:
    ByteSize& operator[](std::optional<Method> method)
    {
        return m_volumes[method ? size_t(*method) + 1 : 0];
    }
    /// Nothing: of mailboxes that have no method yet.
    ByteSize of(std::optional<Method> method) const
    {
        return m_volumes[method ? size_t(*method) + 1 : 0];
    }
    ByteSize sum() const;

private:
    std::array<ByteSize, methodCount + 1> m_volumes;
};

/// What the inventory moves into one target mail server.
struct MovedMail {
    QString server;        ///< by name in the plan; empty: no server could be named, any may get it
    MethodVolumes volumes; ///< of the mailboxes that tell theirs, archives and PST files too
    qint64 unknownVolumes = 0; ///< mailboxes that do not, and that no surveyed spool holds
};

/// Classes of mailboxes by their volume, which grow at rates of their own.
enum class SizeClass { Small, Medium, Large };
constexpr size_t sizeClassCount = 3;
/// Up to 1 GB, up to 10 GB, above.
SizeClass sizeClassOf(ByteSize volume);

/// What one wave moves into one server.
struct MovedWave {
    QString server; ///< as in `MovedMail`
    int wave = 0;   ///< index of `Moves::waveNames`
    MethodVolumes volumes;
    std::array<ByteSize, sizeClassCount> bySize; ///< the same, by the class of each mailbox
};

/// What the inventory moves, and where that comes from; no servers when no inventory tells.
struct Moves {
    QList<MovedMail> servers;
    QStringList waveNames;  ///< in the order they run; empty: of mailboxes that have none yet
    QList<MovedWave> waves; ///< the same volumes, wave by wave, those of a server together
    Provenance provenance;
};

/// Once the migration is done, before any growth and with no archiver: `peak` is `end`, and
/// `core/projection` puts the worst moment in its place.
/// Pure and exact: the same plan, moves and assumptions give the same sizing. Target servers only.
Sizing sizePlan(const Plan& plan, const Moves& moves, const Assumptions& assumptions,
                const QString& scenario = {});

/// As JSON spells it: "fits", "tight", "full", "unknown".
QString verdictName(Verdict verdict);

/// The body of `jalon.size/1` without a projection; `"lowerBound": true` where
/// `FilesystemSizing::isLowerBound`.
QJsonObject sizingBody(const Sizing& sizing);

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/bytesize.h"

#include <QString>

#include <optional>

namespace jalon::inventory {

/// What a cell that should hold a volume turns out to be.
enum class SizeState {
    Empty,     ///< nothing, a dash, "n/a"
    Known,     ///< `size`
    Unlimited, ///< "Unlimited", "Illimité"
    NoUnit,    ///< a bare number, and no unit was given for it
    Ambiguous, ///< "1,234": a thousand or a decimal
    Unfit      ///< no volume
};

struct ReadSize {
    SizeState state = SizeState::Unfit;
    ByteSize size;
    QChar decimalMark; ///< '.' or ',' when the text can only be read with that one
};

/// Reads a volume as mail systems write it, in English or French: `1.2 GB (1,288,490,188 bytes)`
/// (the exact bytes win), `1,2 Go`, `6672B`, `1.5 MB`, `12 345` (thousands parted by a space of any
/// kind). Within a cell KB, Ko, MB, Mo… are powers of 1024, as mail systems and Windows mean them.
/// A bare number counts `unit` bytes each; a fraction of a byte is rounded up. What is ambiguous is
/// read with `decimalMark` where the other cells of its column tell which one it is.
ReadSize readSize(QStringView text, std::optional<qint64> unit, QChar decimalMark = {});

/// A count without decimals; its digits may be parted in thousands. Nothing when it is none.
std::optional<qint64> readCount(QStringView text);

/// Their sum, or the largest number there is: files tell counts that no mailbox can have.
qint64 saturatedSum(qint64 a, qint64 b);

/// The bytes of one unit as a column's title spells it ("MB", "Mo", "octets"), in powers of 1024;
/// nothing when it is none.
std::optional<qint64> unitOfTitle(QStringView word);

/// The bytes of one unit as `ColumnMapping::volumeUnit` and `--unit` spell it: "MB" is 10⁶,
/// "MiB" 2²⁰. Nothing when it is none.
std::optional<qint64> unitByName(const QString& name);
/// The names there are: "B, kB, KiB, …".
QString unitNames();

} // namespace jalon::inventory

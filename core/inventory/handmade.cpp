// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/formats.h"
#include "core/inventory/preview.h"

namespace jalon::inventory {

namespace {

bool hasAddress(const QSet<QString>& keys)
{
    return std::ranges::any_of(handMadeTitles(), [&keys](const Title& title) {
        return title.cell == Cell::Address && keys.contains(QLatin1String(title.key));
    });
}

bool namesAddress(const ColumnMapping& mapping)
{
    return mapping.fields.values().contains(QLatin1String("address"));
}

constexpr TableFormat format{
    .id = "table", .system = {}, .titles = handMadeTitles, .isIts = hasAddress, .unit = {}};

// Whatever no other importer knows: a table of somebody's own.
bool recognises(const FileBytes& file)
{
    const bool isKnown = std::ranges::any_of(importers(), [&file](const Importer& importer) {
        return importer.recognises != recognises && importer.recognises(file);
    });
    if (isKnown)
        return false;
    const auto guessed = guessedTable(file);
    return guessed && guessed->titles.size() > 0 && namesAddress(guessed->mapping);
}

// Where no title says which column is the address, its content does.
Expected<Batch> read(const FileBytes& file, const ImportOptions& options)
{
    const auto guessed = guessedTable(file);
    if (!guessed)
        return tl::unexpected(guessed.error());
    const bool isGiven = options.mapping && (options.mapping->titles.isEmpty() ||
                                             options.mapping->titles == guessed->titles);
    if (hasAddress(titleKeys(guessed->titles)) || !namesAddress(guessed->mapping) ||
        (isGiven && namesAddress(*options.mapping)))
        return readTable(format, file, options);
    ColumnMapping mapping = guessed->mapping;
    if (isGiven) {
        mapping.volumeUnit = options.mapping->volumeUnit;
        mapping.fields.insert(options.mapping->fields);
    }
    ImportOptions withGuess = options;
    withGuess.mapping = &mapping;
    return readTable(format, file, withGuess);
}

} // namespace

constinit const Importer handMadeTable{"table", recognises, read};

} // namespace jalon::inventory

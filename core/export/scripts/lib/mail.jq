# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts share in jq: rows of a list, mailboxes by address.

# The rows of a list read with --rawfile: arrays of columns; "-" is an absent value.
def rows: split("\n")[1:] | map(select(. != "") | split("\t"));
def value: if . == "-" then null else . end;

# The mailboxes of a domain by each of their addresses; `*local` where one holds for every alias.
def by_address:
    [.[] | . as $box | ($box.value.emails // [])[] |
        {key: .address, value: $box},
        (if .allAliases then {key: ("*" + (.address | split("@")[0])), value: $box} else empty end)] |
    from_entries;
def at($address): .[$address] // .["*" + ($address | split("@")[0])];

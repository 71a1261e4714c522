# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # here, lists, program: lib/common.sh
# BlueMind's own tools are not public: nobody can write their commands here. These scripts check
# the mailboxes, show the ordered checklist and hand over the lists; the operator runs the tool.

# shellcheck source-path=SCRIPTDIR/.. source=lib/api.sh
. "$here/lib/api.sh"
# shellcheck source-path=SCRIPTDIR/.. source=lib/check.sh
. "$here/lib/check.sh"

fill_by_hand() { # TOOL FORMS
    local list count
    listed "checklists/05-fill-$1.txt"
    api_begin
    for list in "${lists[@]}"; do
        if [ -e "$here/$list/$1.tsv" ]; then check_list "$list/$1.tsv" "$2"; fi
    done
    check_or_stop
    cat -- "$here/checklists/05-fill-$1.txt"
    printf '\n'
    for list in "${lists[@]}"; do
        [ -e "$here/$list/$1.tsv" ] || continue
        count=$(($(wc -l <"$here/$list/$1.tsv") - 1))
        printf '%s\t%s\n' "$count" "$here/$list/$1.tsv"
    done
    inform "$program ends: the mailboxes are ready; nothing was run, the rest is done by hand"
}

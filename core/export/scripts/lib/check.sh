# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034 # work, here, state_dir, domain_uid: lib/common.sh, lib/api.sh
# Whether the mailboxes of a list may be filled. Filling starts with it and stops when it fails.

# What the check finds of each row: address, verdict, kind, uid, name, where the entry is.
resolve_mailboxes() { # LIST → $work/found
    jq -r -L "$here/lib" --rawfile list "$here/$1/mailboxes.tsv" --rawfile servers "$work/servers.tsv" 'include "mail";
        by_address as $there |
        ($servers | split("\n") | map(select(. != "") | split("\t") | {key: .[0], value: .[1]}) | from_entries) as $uid_of |
        $list | rows[] | .[0] as $address | .[2] as $kind | $uid_of[.[7]] as $server | ($there | at($address)) as $box |
        (if $box == null then "missing"
         elif $kind != "by-hand" and $box.value.type != $kind then "wrong-kind"
         elif $box.value.archived == true then "suspended"
         elif $box.value.routing != "internal" then "not-routed"
         elif $kind != "by-hand" and $server == null then "unknown-server"
         elif $kind != "by-hand" and $box.value.dataLocation != $server then "wrong-server"
         else "ready" end) as $verdict |
        [$address, $verdict, ($box.value.type // "-"), ($box.uid // "-"), ($box.value.name // "-"),
         ($box.value.dataLocation // "-")] | map(gsub("[\\p{Cc}]"; " ") | if . == "" then "-" else . end) |
        join("\t")' "$work/mailboxes" >"$work/found"
}

explain() { # VERDICT
    case $1 in
    missing) printf 'does not exist: run 02-create-mailboxes, or create it by hand if it is a group or a resource' ;;
    wrong-kind) printf 'exists as another kind of entry' ;;
    suspended) printf 'is suspended: it would be filled and never replicated. Reactivate it first' ;;
    not-routed) printf 'is not routed to BlueMind: its routing must be internal' ;;
    unknown-server) printf 'is to be on a server that BlueMind does not know' ;;
    wrong-server) printf 'is on another server than the plan says' ;;
    *) printf 'is in a state that is not understood' ;;
    esac
}

# Whose login fills each mailbox of a list: the user himself; for a mailshare, the user the plan
# names or, where it names none, SHARED_WRITER.
owner_of() { # ADDRESS KIND OWNER
    case $2:$3 in
    user:*) printf '%s' "$1" ;;
    *:-) printf '%s' "${setting[SHARED_WRITER]-}" ;;
    *) printf '%s' "$3" ;;
    esac
}
owners() { # LIST: each once
    local address kind system login owner
    while IFS=$'\t' read -r address kind system login owner; do
        owner_of "$address" "$kind" "$owner"
        echo
    done < <(tail -n +2 "$here/$1/imapsync.tsv") | sort -u
}

read_domain_mailboxes() { # LIST
    find_domain "$(domain_of "$1")"
    [ -n "$domain_uid" ] || refuse "the domain $(domain_of "$1") does not exist"
    read_mailboxes "$domain_uid"
}

# Checks one list; leaves state/resolved/WAVE/DOMAIN.tsv when all of it is ready, nothing otherwise.
check_mailboxes() { # LIST
    local address verdict kind uid name place bad=0 target
    target=$state_dir/resolved/$(wave_of "$1")
    mkdir -p "$target"
    target+=/$(domain_of "$1").tsv
    rm -f -- "$target"
    find_servers
    find_domain "$(domain_of "$1")"
    if [ -z "$domain_uid" ]; then
        warn "the domain $(domain_of "$1") does not exist: run 01-create-domains"
        return 1
    fi
    read_mailboxes "$domain_uid"
    resolve_mailboxes "$1" || refuse "$1: the mailboxes of the server are not understood"
    while IFS=$'\t' read -r address verdict kind uid name place; do
        warn "$address $(explain "$verdict") ($kind $name, uid $uid, on $place)"
        bad=$((bad + 1))
    done < <(awk -F '\t' '$2 != "ready"' "$work/found")
    inform "$1: $(($(wc -l <"$work/found") - bad)) mailboxes ready, $bad not"
    [ "$bad" -eq 0 ] || return 1
    awk -F '\t' -v uid="$domain_uid" '{ print $1 "\t" $3 "\t" $4 "\t" $5 "\t" uid }' "$work/found" >"$target.new"
    mv -- "$target.new" "$target"
}

# Every list, or the script ends here.
check_or_stop() {
    local list bad=0
    for list in "${lists[@]}"; do check_mailboxes "$list" || bad=1; done
    [ "$bad" -eq 0 ] && return
    say ERROR "not every mailbox may be filled: nothing is filled until 03-check-mailboxes passes"
    exit "$EXIT_CHECK"
}

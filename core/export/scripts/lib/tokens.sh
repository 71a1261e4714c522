# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034 # setting, work, state_dir, admin_key…: lib/common.sh, lib/api.sh
# One API key a user, in files that root alone can read: $state_dir/tokens/DOMAIN/ADDRESS.

token_file() { # LIST ADDRESS
    printf '%s/tokens/%s/%s' "$state_dir" "$(domain_of "$1")" "$(file_name "$2")"
}

# The name our keys carry: by it a run that was cut short finds the key it had already asked for.
token_name() { printf 'jalon-%s' "${setting[PLAN_ID]}"; }

# Acts as a user from here on, until be_administrator.
be_user() { # LOGIN DOMAIN-UID
    local key
    [[ $1 =~ ^[_a-z0-9][a-z0-9._-]{0,63}$ ]] || return 1
    api_key=$admin_key
    api POST "/auth/_su?login=$1%40$2" || return 1
    [ "$(jq -r '.status // empty' "$work/answer")" = Ok ] || return 1
    key=$(jq -r '.authKey // empty' "$work/answer")
    : >"$work/answer"
    [[ $key =~ ^[A-Za-z0-9._~+/=:-]{8,512}$ ]] || return 1
    api_key=$key
}

be_administrator() {
    [ "$api_key" = "$admin_key" ] && return
    api POST /auth/logout || :
    api_key=$admin_key
}

# The keys of the present user that carry our name, one a line.
our_keys() {
    api GET /auth/keys || return 1
    jq -r --arg name "$(token_name)" '.[] | select(.displayName == $name) | .sid' "$work/answer" >"$work/keys" || return 1
    : >"$work/answer"
}

# The users imapsync logs in as for a list, each once: address, kind, uid, login, uid of the domain.
users_to_fill() { # LIST → $work/users
    owners "$1" >"$work/owners"
    read_domain_mailboxes "$1"
    jq -r -L "$here/lib" --rawfile owners "$work/owners" --arg domain "$domain_uid" 'include "mail";
        by_address as $there | $owners | split("\n")[] | select(. != "") | . as $address | ($there | at($address)) |
        select(. != null and .value.type == "user") |
        [$address, .value.type, .uid, (.value.name | gsub("[\\p{Cc}]"; " ")), $domain] | join("\t")' "$work/mailboxes" >"$work/users"
}

# How IMAP knows these users: login@uid of the domain, as BlueMind itself logs in for them. An
# address may differ from it, by its login or by an alias of the domain.
declare -A imap_login=()
read_imap_logins() { # LIST
    local address login uid
    users_to_fill "$1"
    while IFS=$'\t' read -r address _ _ login uid; do
        [[ $login =~ ^[_a-z0-9][a-z0-9._-]{0,63}$ ]] || continue
        imap_login[$address]=$login@$uid
    done <"$work/users"
}

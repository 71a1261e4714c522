# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # setting, work, here, state_dir: lib/common.sh
# BlueMind's REST API through curl. The key travels in a configuration read from standard input:
# it is on no command line and in no environment. Paths are made of values checked before.

api_key=
admin_key=
api_status=000
api_failures=0

# Reads the administrator's key and makes sure of the API and of its version.
api_begin() {
    local file=${key_file:-${setting[KEY_FILE]-}} software name wanted
    need_setting API_URL '^https?://[A-Za-z0-9._:-]+(/[A-Za-z0-9._/-]*)?$'
    case ${setting[API_URL]} in
    https://* | http://localhost[:/]* | http://127.0.0.1[:/]*) ;;
    *) refuse "API_URL is neither https nor this machine: the key would travel in clear" ;;
    esac
    [ -r "$file" ] || refuse "the API key cannot be read: ${file:-no file is named}"
    IFS= read -r admin_key <"$file" || [ -n "$admin_key" ] || refuse "$file is empty"
    [[ $admin_key =~ ^[A-Za-z0-9._~+/=:-]{8,512}$ ]] || refuse "$file does not hold an API key"
    api_key=$admin_key
    api GET /system/installation/version ||
        refuse "the API does not answer at ${setting[API_URL]}, or refuses the key (status $api_status): $(fault)"
    software=$(jq -r '.softwareVersion // empty | tostring' "$work/answer" 2>/dev/null)
    name=$(jq -r '.versionName // empty | tostring' "$work/answer" 2>/dev/null)
    # BlueMind 4.y calls itself 4.1.N and 3.5.y calls itself 3.1.N.
    [[ $software =~ ^4\.1\.[0-9]+ ]] || refuse "this is not BlueMind 4: its software version is ${software:-unknown}"
    wanted=${setting[BLUEMIND_VERSION]-}
    if [[ $name =~ ^4\.[0-9]+ ]]; then
        # What versionName holds is not documented: it is believed only when it looks like 4.y.
        bluemind_minor=${BASH_REMATCH[0]#4.}
        if [[ $wanted =~ ^4\.([0-9]+) ]] && [ "${BASH_REMATCH[1]}" != "$bluemind_minor" ]; then
            refuse "the plan was made for BlueMind $wanted and the server is $name: survey it again and export again," \
                "or write BLUEMIND_VERSION=$name in settings.local"
        fi
    elif [[ $wanted =~ ^4\.([0-9]+) ]]; then
        bluemind_minor=${BASH_REMATCH[1]}
    else
        refuse "the server does not tell its public version: write BLUEMIND_VERSION=4.y in settings.local"
    fi
    inform "BlueMind 4.$bluemind_minor ($software)"
}

# api METHOD PATH [FILE of the body]: the answer is in $work/answer. Fails on anything but 2xx.
api() {
    local -a more=()
    [ -z "${setting[CA_FILE]-}" ] || more+=(--cacert "${setting[CA_FILE]}")
    [ "$#" -lt 3 ] || more+=(--header 'Content-Type: application/json' --data-binary "@$3")
    : >"$work/answer"
    api_status=$(curl --disable --silent --show-error --noproxy '*' --proto '=http,https' --connect-timeout 10 \
        --max-time 300 --request "$1" --header 'Accept: application/json' "${more[@]}" --output "$work/answer" \
        --write-out '%{http_code}' --config - 2>"$work/curl" \
        < <(printf 'url = "%s"\nheader = "X-BM-ApiKey: %s"\n' "${setting[API_URL]%/}$2" "$api_key"))
    case $api_status in
    2??) api_failures=0 ;;
    *)
        api_failures=$((api_failures + 1))
        return 1
        ;;
    esac
}

# What the server says went wrong: a fault is JSON with errorCode and message.
fault() {
    local text
    text=$(jq -r '[.errorCode, .message] | map(select(. != null) | tostring) | join(": ")' "$work/answer" 2>/dev/null)
    [ -n "$text" ] || text=$(head -c 200 "$work/curl")
    printf '%s' "${text:0:300}"
}

# Ten failures in a row are the server's, not the entries': go no further.
stop_when_api_is_gone() {
    [ "$api_failures" -lt 10 ] || refuse "ten calls in a row failed, the last with status $api_status: $(fault)"
}

# The answer names a task: waits for its end. That a task's reference holds `id` is derived, not documented.
await_task() {
    local id state
    id=$(jq -r 'if type == "object" then .id // empty else empty end' "$work/answer" 2>/dev/null)
    [ -n "$id" ] || return 0
    [[ $id =~ ^[A-Za-z0-9._:-]+$ ]] || return 1
    for ((state = 0; state < 3600; state++)); do
        api GET "/tasks/$id" || return 1
        if [ "$(jq -r '.ended // (.state == "Success" or .state == "InError")' "$work/answer")" = true ]; then
            [ "$(jq -r '.succeed // (.state == "Success")' "$work/answer")" = true ]
            return
        fi
        if [ "$state" -lt 20 ]; then sleep 0.1; else sleep 1; fi
    done
    return 1
}

safe_uid() { [[ $1 =~ ^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$ ]]; }

# The domain that has this name, or has it as an alias; its uid may differ from both (…internal).
find_domain() { # NAME: domain_uid, empty when there is none
    if [ ! -e "$work/domains" ]; then
        api GET /domains || refuse "the domains cannot be listed (status $api_status): $(fault)"
        cp "$work/answer" "$work/domains"
    fi
    domain_uid=$(jq -r --arg name "$1" '[.[] | select(.uid == $name or .value.name == $name or
        ((.value.aliases // []) | index([$name])) or .value.defaultAlias == $name)][0].uid // empty' "$work/domains")
    [ -z "$domain_uid" ] || safe_uid "$domain_uid" || refuse "the domain $1 has an uid of an unknown form"
}

# Which server of BlueMind is which server of the plan: by full name, name or address; one and only one.
find_servers() { # → $work/servers.tsv: name in the plan, uid, tags
    local name uid tags count
    [ ! -e "$work/servers.tsv" ] || return 0
    listed servers.json
    api GET /servers/default/_complete || refuse "the servers cannot be listed (status $api_status): $(fault)"
    cp "$work/answer" "$work/servers"
    jq -r --slurpfile there "$work/servers" '.[] | . as $mine | [$there[0][] | select(
        (.value.fqdn // "" | ascii_downcase) as $fqdn | (.value.ip // "") as $ip | (.value.name // "" | ascii_downcase) as $name |
        any($mine.names[]; . == $fqdn or . == $ip or . == $name))] |
        [$mine.name, (length | tostring), (.[0].uid // "-"), ((.[0].value.tags // []) | join(",") | if . == "" then "-" else . end)] |
        join("\t")' "$here/servers.json" >"$work/servers.found" || refuse "the list of servers is not understood"
    while IFS=$'\t' read -r name count uid tags; do
        [ "$count" = 1 ] || continue
        safe_uid "$uid" || refuse "the server $name has an uid of an unknown form"
        printf '%s\t%s\t%s\n' "$name" "$uid" "$tags"
    done <"$work/servers.found" >"$work/servers.tsv"
}

server_uid() { awk -F '\t' -v name="$1" '$1 == name { print $2 }' "$work/servers.tsv"; }

# The mailboxes of a domain as they stand now.
read_mailboxes() { # DOMAIN-UID → $work/mailboxes
    api GET "/mailboxes/$1/_list" || refuse "the mailboxes of $1 cannot be listed (status $api_status): $(fault)"
    cp "$work/answer" "$work/mailboxes"
}

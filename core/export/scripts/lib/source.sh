# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # setting, here, secrets_dir, arguments: the scripts that source this file
# The old systems: how imapsync logs in on each.

# A setting of a system: HOST, PORT, TLS, VERIFY, ACCESS, ADMIN.
source_setting() { # SYSTEM KEY
    local name=${1^^}
    printf '%s' "${setting[SOURCE_${name//-/_}_$2]-}"
}

need_source_setting() { # SYSTEM KEY PATTERN
    local name=${1^^}
    need_setting "SOURCE_${name//-/_}_$2" "$3"
}

check_source() { # SYSTEM
    listed imapsync/all.options
    listed "imapsync/$1.options"
    need_source_setting "$1" HOST '^[A-Za-z0-9][A-Za-z0-9.:-]*$'
    need_source_setting "$1" PORT '^[1-9][0-9]{0,4}$'
    need_source_setting "$1" ACCESS '^(administrator|each-password)$'
    need_source_setting "$1" TLS '^(|ssl|starttls|none)$'
    [ "$(source_setting "$1" ACCESS)" = administrator ] || return 0
    case $1 in
    domino | google-workspace)
        refuse "$1: no administrator may read its mailboxes by a password. Use SOURCE_…_ACCESS=each-password"
        ;;
    esac
    need_source_setting "$1" ADMIN '^[^[:space:]-][^[:cntrl:]]*$'
}

secret_file() { # SYSTEM ADDRESS
    if [ "$(source_setting "$1" ACCESS)" = administrator ]; then
        printf '%s/%s/administrator.password' "$secrets_dir" "$1"
    else
        printf '%s/%s/%s.password' "$secrets_dir" "$1" "$(file_name "$2")"
    fi
}

check_source_secret() { # SYSTEM ADDRESS
    local file
    file=$(secret_file "$1" "$2")
    if ! [ -s "$file" ]; then
        warn "the password of the source is missing: $file"
        return 1
    fi
    private_file "$file"
}

tls_arguments() { # SIDE TLS VERIFY
    case $2 in
    ssl) arguments+=("--ssl$1") ;;
    starttls) arguments+=("--tls$1") ;;
    none) arguments+=("--nossl$1" "--notls$1") ;;
    esac
    [ "$2" = none ] || [ "$3" = no ] || arguments+=("--sslargs$1=SSL_verify_mode=1")
}

source_arguments() { # SYSTEM ADDRESS LOGIN
    local port tls login=$3 admin
    [ "$login" != - ] || login=$2
    port=$(source_setting "$1" PORT)
    tls=$(source_setting "$1" TLS)
    admin=$(source_setting "$1" ADMIN)
    if [ -z "$tls" ]; then
        tls=starttls
        [ "$port" != 993 ] || tls=ssl
    fi
    arguments+=("--host1=$(source_setting "$1" HOST)" "--port1=$port" "--passfile1=$(secret_file "$1" "$2")")
    tls_arguments 1 "$tls" "$(source_setting "$1" VERIFY)"
    if [ "$(source_setting "$1" ACCESS)" != administrator ]; then
        arguments+=("--user1=$login")
        return
    fi
    case $1 in
    dovecot) arguments+=("--user1=$login*$admin") ;;
    kerio) arguments+=("--user1=$login" --authmech1=X-MASTERAUTH) ;;
    *) arguments+=("--user1=$login" "--authuser1=$admin" --authmech1=PLAIN) ;;
    esac
}

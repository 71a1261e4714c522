# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # setting, here, secrets_dir, arguments: the scripts that source this file
# The old systems: how imapsync logs in on each.

# A setting of a system: HOST, PORT, TLS, VERIFY, CA_FILE, ACCESS, ADMIN.
source_setting() { # SYSTEM KEY
    local name=${1^^}
    printf '%s' "${setting[SOURCE_${name//-/_}_$2]-}"
}

need_source_setting() { # SYSTEM KEY PATTERN
    local name=${1^^}
    need_setting "SOURCE_${name//-/_}_$2" "$3"
}

check_source() { # SYSTEM
    local name
    listed imapsync/all.options
    listed "imapsync/$1.options"
    need_source_setting "$1" HOST '^[A-Za-z0-9][A-Za-z0-9.:-]*$'
    need_source_setting "$1" PORT '^[1-9][0-9]{0,4}$'
    need_source_setting "$1" ACCESS '^(administrator|each-password)$'
    name=${1^^}
    check_tls "SOURCE_${name//-/_}" "$(source_setting "$1" CA_FILE)"
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

# The certificate is verified, and its name with it, unless VERIFY says no; CA: the authority that
# signed it, where the system does not know it.
tls_arguments() { # SIDE TLS VERIFY HOST CA
    case $2 in
    ssl) arguments+=("--ssl$1") ;;
    starttls) arguments+=("--tls$1") ;;
    none)
        arguments+=("--nossl$1" "--notls$1")
        return
        ;;
    esac
    [ "$3" != no ] || return 0
    arguments+=("--sslargs$1=SSL_verify_mode=1" "--sslargs$1=SSL_verifycn_scheme=imap" "--sslargs$1=SSL_verifycn_name=$4")
    [ -z "$5" ] || arguments+=("--sslargs$1=SSL_ca_file=$5")
}

check_tls() { # NAME of the settings: …_TLS, …_VERIFY, …_CA_FILE; CA
    need_setting "$1_TLS" '^(|ssl|starttls|none)$'
    need_setting "$1_VERIFY" '^(|yes|no)$'
    [ -z "$2" ] || { [[ $2 = /* ]] && [ -r "$2" ]; } || refuse "the authority's certificate cannot be read: $2 ($1_CA_FILE)"
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
    tls_arguments 1 "$tls" "$(source_setting "$1" VERIFY)" "$(source_setting "$1" HOST)" "$(source_setting "$1" CA_FILE)"
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

# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2034 # what is unused here is used by the scripts that source this file
# What every script of the export shares: options, settings, preconditions, lists, the log.
# No value of a list or of a setting ever becomes shell code: they are read by `read -r`, checked
# against fixed patterns, kept in quoted variables, and handed over as data.

set -uo pipefail
LC_ALL=C
export LC_ALL
umask 077

EXIT_FAILED=1        # some entries failed; run again to retry those alone
EXIT_USAGE=2         # the command line makes no sense
EXIT_PRECONDITION=3  # nothing was done: a tool, a right, the API, a version, a list is not as it must be
EXIT_CHECK=4         # the check found mailboxes that may not be filled
EXIT_INTERRUPTED=5   # stopped by a signal; run again to go on

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P) || exit "$EXIT_PRECONDITION"
program=$(basename "$0")
dry_run=no
key_file=
state_option=
lists=()
log_file=
work=

say() { # LEVEL text…: one line on standard error and in the log
    local line
    line="$(date -u +%Y-%m-%dT%H:%M:%SZ) $1 ${*:2}"
    line=${line//[[:cntrl:]]/ }
    printf '%s\n' "$line" >&2
    [ -z "$log_file" ] || printf '%s\n' "$line" >>"$log_file"
}
inform() { say INFO "$@"; }
warn() { say WARNING "$@"; }
refuse() { # nothing was done, and why
    say ERROR "$@"
    exit "$EXIT_PRECONDITION"
}
wrong_usage() {
    printf '%s: %s\nTry: %s --help\n' "$program" "$*" "$program" >&2
    exit "$EXIT_USAGE"
}
would() { inform "DRY RUN: would $*"; }

clean_up() {
    [ -z "$work" ] || rm -rf -- "$work"
}
trap clean_up EXIT
on_signal() {
    trap '' INT TERM HUP
    say WARNING "stopped by a signal; run the same command again to go on"
    exit "$EXIT_INTERRUPTED"
}
trap on_signal INT TERM HUP

# Takes the options every script has; the others are asked of own_option, which shifts nothing and
# sets `taken` to the number of words it used.
parse_options() {
    local taken
    while [ "$#" -gt 0 ]; do
        case $1 in
        --help)
            print_help
            exit 0
            ;;
        --dry-run) dry_run=yes ;;
        --all) lists=("$here"/lists/*/*/) ;;
        --key-file | --state)
            [ "$#" -ge 2 ] || wrong_usage "$1 needs a value"
            if [ "$1" = --state ]; then state_option=$2; else key_file=$2; fi
            shift
            ;;
        --)
            shift
            lists+=("$@")
            break
            ;;
        -*)
            taken=0
            own_option "$@"
            [ "$taken" -gt 0 ] || wrong_usage "unknown option: $1"
            shift "$((taken - 1))"
            ;;
        *) lists+=("$1") ;;
        esac
        shift
    done
    [ "${#lists[@]}" -gt 0 ] || wrong_usage "which lists? Name folders such as lists/WAVE/DOMAIN, or --all"
}
own_option() { taken=0; }

print_common_help() {
    cat <<HELP
  LIST               a folder lists/WAVE/DOMAIN of this export
  --all              every list of this export
  --dry-run          say what would be done; ask the server, change nothing
  --key-file FILE    the administrator's API key (default: KEY_FILE of the settings)
  --state FOLDER     where it is remembered what was done (default: STATE_DIR of the settings)
  --help             this text

Exit status: 0 done; 1 some entries failed, run again to retry those; 2 wrong usage; 3 a precondition
fails and nothing was done; 4 the check found mailboxes that may not be filled; 5 stopped by a signal.
HELP
}

declare -A setting=()
setting_pattern='^(API_URL|BLUEMIND_VERSION|KEY_FILE|CA_FILE|STATE_DIR|SECRETS_DIR|PLAN_ID|CONCURRENCY|IMAPSYNC|FINAL_DAYS|MAX_MESSAGE_BYTES|SHARED_WRITER|TARGET_IMAP_(HOST|PORT|TLS|VERIFY|CA_FILE)|SOURCE_[A-Z_]+_(HOST|PORT|TLS|VERIFY|CA_FILE|ACCESS|ADMIN))$'

# KEY=VALUE lines. They are data: a file of settings is never sourced.
read_settings() {
    local file=$1 key value number=0
    while IFS='=' read -r key value || [ -n "$key" ]; do
        number=$((number + 1))
        case $key in '' | '#'*) continue ;; esac
        [[ $key =~ $setting_pattern ]] || refuse "$file, line $number: not a setting: ${key:0:40}"
        [[ $value =~ [[:cntrl:]] ]] && refuse "$file, line $number: a control character in $key"
        setting[$key]=$value
    done <"$file"
}

need_setting() { # KEY PATTERN: a setting that must have this form
    local value=${setting[$1]-}
    [[ $value =~ $2 ]] || refuse "the setting $1 is ${value:-empty}: write a right value in $here/settings.local"
}

need_tool() {
    command -v "$1" >/dev/null 2>&1 || refuse "$1 is not installed, and is needed"
}

need_root() {
    [ "$(id -u)" -eq 0 ] || refuse "run as root: the keys of every mailbox are kept where root alone can read them"
}

# The lists and scripts must be those the plan wrote. settings.local is the operator's own.
check_manifest() {
    (cd "$here" && sha256sum --check --quiet --strict SHA256SUMS) >"$work/sums" 2>&1 ||
        refuse "the export was changed since Jalon wrote it: $(head -n 1 "$work/sums"). Export the plan again"
}

listed() { # a file of the export that the manifest names
    grep -qxF -- "$(sha256sum -- "$here/$1" | cut -d ' ' -f 1)  $1" "$here/SHA256SUMS" ||
        refuse "$1 is not a file of this export's manifest"
}

# A list of tab-separated columns, refused as a whole when one value is not of its column's form.
check_list() { # file, forms of the columns
    listed "$1"
    awk -v forms="$2" -f "$here/lib/check-list.awk" "$here/$1" >"$work/complaint" 2>&1 ||
        refuse "$1: $(head -n 1 "$work/complaint")"
}

MAILBOX_FORMS="address uuid kind login text text number text addresses word"
FILL_FORMS="address kind word text owner"

# Every list named on the command line becomes a path relative to the export.
resolve_lists() {
    local list resolved=()
    for list in "${lists[@]}"; do
        list=$(cd -- "$list" 2>/dev/null && pwd -P) || refuse "no such list: ${list:0:200}"
        case $list in
        "$here"/lists/*/*/*) refuse "not a list of this export: ${list:0:200}" ;;
        "$here"/lists/*/*) resolved+=("${list#"$here"/}") ;;
        *) refuse "not a list of this export: ${list:0:200}" ;;
        esac
    done
    lists=("${resolved[@]}")
    for list in "${lists[@]}"; do
        [[ $list =~ ^lists/[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9.-]*$ ]] || refuse "not a list of this export: $list"
        listed "$list/domain.json"
        check_list "$list/mailboxes.tsv" "$MAILBOX_FORMS"
    done
}

wave_of() { local rest=${1#lists/}; printf '%s' "${rest%%/*}"; }
domain_of() { printf '%s' "${1##*/}"; }

# What runs that were killed left behind.
sweep() {
    local left pid
    for left in "$state_dir"/work.*.*; do
        pid=${left#"$state_dir"/work.}
        pid=${pid%%.*}
        [[ $pid =~ ^[0-9]+$ ]] && ! kill -0 "$pid" 2>/dev/null && rm -rf -- "$left"
    done
}

# One file of settings, one folder of state, one log a run.
begin() {
    local tool state
    ((BASH_VERSINFO[0] > 4 || (BASH_VERSINFO[0] == 4 && BASH_VERSINFO[1] >= 4))) || refuse "bash 4.4 or later is needed"
    for tool in awk sha256sum flock stat jq curl; do need_tool "$tool"; done
    read_settings "$here/settings"
    [ ! -e "$here/settings.local" ] || read_settings "$here/settings.local"
    state=${state_option:-${setting[STATE_DIR]-}}
    case $state in /*) ;; *) refuse "the folder of the state must be an absolute path: ${state:-none is set}" ;; esac
    mkdir -p -- "$state" "$state/log" "$state/lock" || refuse "cannot make the folder of the state: $state"
    state_dir=$(cd -- "$state" && pwd -P) || exit "$EXIT_PRECONDITION"
    [ -O "$state_dir" ] || refuse "$state_dir belongs to somebody else"
    chmod 700 "$state_dir" || refuse "cannot close $state_dir to others"
    sweep
    work=$(mktemp -d "$state_dir/work.$$.XXXXXXXX") || refuse "cannot write in $state_dir"
    log_file=$state_dir/log/$program.$(date -u +%Y%m%dT%H%M%SZ).$$.log
    secrets_dir=${setting[SECRETS_DIR]:-$state_dir/secrets}
    check_manifest
    resolve_lists
    [ ! -e "$here/left-out.csv" ] || warn "domains or mailboxes of the plan are in no list: left-out.csv says which and why"
    inform "$program starts, dry run: $dry_run, lists: ${lists[*]}"
}

# One run at a time of one kind over one state; the kernel lets go of the lock when the run dies.
lock_or_refuse() { # NAME
    exec {lock_fd}>"$state_dir/lock/$1"
    flock -n "$lock_fd" || refuse "another run of the same kind is at work (lock $1)"
}

# What an address is called as a file: letters, digits and @ . _ + - stay, all the rest is %XX.
file_name() {
    local text=$1 name='' i c
    case $text in
    *[!a-z0-9@._+-]*)
        for ((i = 0; i < ${#text}; i++)); do
            c=${text:i:1}
            case $c in
            [a-z0-9@._+-]) name+=$c ;;
            *) name+=$(printf '%%%02X' "'$c") ;;
            esac
        done
        printf '%s' "$name"
        ;;
    *) printf '%s' "$text" ;;
    esac
}

private_file() { # refuses a secret that others can read
    [ -f "$1" ] || refuse "no such file: $1"
    [ -O "$1" ] || [ "$(stat -L -c %u -- "$1")" = 0 ] || refuse "$1 belongs to somebody else"
    case $(stat -L -c %a -- "$1") in
    *00) ;;
    *) refuse "$1 can be read by others: chmod 600 it" ;;
    esac
}

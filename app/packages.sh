# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by app/run and tests/run: installs Debian packages, builds a preset. Speaks on standard error only,
# so that what a program prints on standard output stays its own.

# What building and running need.
packages_to_run=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6
    qt6-charts-dev qt6-svg-dev libqt6svg6 libqt6opengl6-dev libgl-dev libopengl-dev libvulkan-dev
    libssh-dev libpqxx-dev libexpected-dev zlib1g-dev openssh-client qt6-translations-l10n
    fonts-noto-core fonts-noto-mono fonts-dejavu-core fonts-wqy-microhei fonts-symbola
)

# What the tests need besides: the servers of the lab, and what looks at results.
packages_to_test=(
    openssh-server postgresql postgresql-contrib cyrus-imapd cyrus-admin sudo
    iproute2 e2fsprogs util-linux mount procps openssl fuse3 libfuse3-dev busybox strace
    python3 perl-base jq xvfb xauth poppler-utils shellcheck ccache
)

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
    done
}

# A PostgreSQL or Cyrus installed for the tests must not start on this machine: the tests start their own.
forbid_services() {
    [ -e /usr/sbin/policy-rc.d ] && return 1
    printf '#!/bin/sh\nexit 101\n' | as_root tee /usr/sbin/policy-rc.d >/dev/null
    as_root chmod 755 /usr/sbin/policy-rc.d
}

apt_quietly() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 \
        -o Acquire::Retries=3 "$@" </dev/null
}

# need_packages NAME…: installs those that are missing; does nothing, and asks for no right, when none is.
need_packages() {
    local missing log status=0 forbidden=no
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -eq 0 ] && return 0
    command -v apt-get >/dev/null || fail "These packages are missing and this is no Debian: ${missing[*]}"
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null ||
        fail "These packages are missing: run as root, or with sudo installed: ${missing[*]}"
    say "Installing ${#missing[@]} packages…"
    log=$(mktemp)
    forbid_services && forbidden=yes
    { apt_quietly update && apt_quietly install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 || status=$?
    [ "$forbidden" = yes ] && as_root rm -f /usr/sbin/policy-rc.d
    [ "$status" -eq 0 ] || tail -n 40 "$log" >&2
    rm -f "$log"
    [ "$status" -eq 0 ] || fail "The packages could not be installed (see above)."
}

# build PRESET DIRECTORY [option of the configuration…]: configures and builds; silent when nothing has changed.
build() {
    local preset=$1 directory=$2 log
    shift 2
    [ -x "$(command -v ccache)" ] && set -- -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
    if ! [ -e "$directory/build.ninja" ]; then
        say "Configuring $directory…"
    fi
    log=$(mktemp)
    if ! cmake --preset "$preset" "$@" >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        rm -f "$log"
        fail "CMake refused to configure $directory (see above)."
    fi
    rm -f "$log"
    cmake --build "$directory" -j "$(nproc)" -- --quiet >&2 </dev/null || fail "$directory could not be built."
}

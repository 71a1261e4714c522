// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

namespace jalon::script {

/// Pieces of shell, joined by the compiler into one text that ends with a zero.
template <const std::string_view&... Pieces>
struct Joined {
    static constexpr auto text = [] {
        std::array<char, (Pieces.size() + ... + 1)> joined{};
        std::size_t at = 0;
        const auto append = [&](std::string_view piece) {
            for (const char c : piece)
                joined[at++] = c;
        };
        (append(Pieces), ...);
        return joined;
    }();
};

// Bodies hold no single quote: they travel as one single-quoted argument of `sh -c`.
inline constexpr std::string_view begin = R"sh($R $N sh -c 'set -f; LC_ALL=C; export LC_ALL
IFS="
"
t=$(printf "\t")
)sh";

inline constexpr std::string_view pack =
    R"sh( | if command -v gzip >/dev/null 2>&1; then gzip -1; else cat; fi
)sh";

// P: a partition that can be read; D: one that cannot; M: one that is missing; U: an unreadable
// file of settings; O: the store of BlueMind 5, one compressed file a content, which no folder's
// index tells of. Few programs are started: on a small spool they would cost more than the spool.
inline constexpr std::string_view findRoots =
    R"sh(s=$(sed -n -e "s/^\([a-z]*partition-[^:]*\):[[:space:]]*\(\/.*[^[:space:]]\)[[:space:]]*\$/\1 \2/p" \
  -e "s/^metapartition_files:/& /p" /etc/cyrus-partitions /etc/imapd.conf 2>/dev/null)
p=
note() { case "$IFS$p" in *"$IFS$1$IFS"*) ;; *) p="$p$1$IFS" ;; esac; }
roots() {
  given=yes l=
  if [ -n "$4" ]; then l="- $4"
  else
    for e in $s; do case $e in "$2-"*) l="$l${e#"$2-"}$IFS" ;; esac; done
    [ -n "$l" ] || { l="- $3"; given=; }
  fi
  for e in $l; do
    n=${e%% *}; x=${e#* }; w=
    if cd -P "$x" 2>/dev/null; then
      x=$PWD
      if [ -r "$x" ]; then w=P; else w=D; fi
    elif [ -d "$x" ]; then
      x=$(readlink -f "$x") w=D
    else
      case $(ls -d "$x/." 2>&1) in *denied*) w=D ;; *) [ -z "$given" ] || w=M ;; esac
    fi
    [ -z "$w" ] || note "$w$t$1$t$n$t$t$x"
  done
}
part() { x=${l#*$t}; k=${x%%$t*}; x=${x#*$t}; n=${x%%$t*}; x=${x#*$t}; x=${x#*$t}; }
add() { for d in $dirs; do case "$x/" in "$d"/*) return ;; esac; done; dirs="$dirs$x$IFS"; }
devices() {
  set --
  for l in $p; do case $l in P*) part; set -- "$@" "$x" ;; esac; done
  r=$(stat -c %d "$@" 2>/dev/null) || r=
  set -- $r
  r=$p p=
  for l in $r; do
    case $l in P*) part; l="P$t$k$t$n$t$1$t$x"; [ $# = 0 ] || shift ;; esac
    p="$p$l$IFS"
  done
}
for f in /etc/cyrus-partitions /etc/imapd.conf; do
  [ ! -e "$f" ] || [ -r "$f" ] || note "U$t-$t-$t-$t$f"
done
hashed=
for f in "${1:-/var/spool/cyrus/data}" "${3:-/var/spool/bm-hsm/data}"; do
  [ ! -d "$f/by_hash" ] || { hashed=1; note "O${t}-$t-$t$t$f/by_hash"; }
done
roots archives archivepartition /var/spool/bm-hsm/cyrus-archives "$3"
roots data partition /var/spool/cyrus/data "$1"
roots meta metapartition /var/spool/cyrus/meta "$2"
cd /
devices
)sh";

} // namespace jalon::script

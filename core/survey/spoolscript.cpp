// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/spoolscript.h"

#include <array>
#include <string_view>

namespace jalon {

namespace {

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
constexpr std::string_view begin = R"sh($R $N sh -c 'set -f; LC_ALL=C; export LC_ALL
IFS="
"
t=$(printf "\t")
)sh";

constexpr std::string_view pack =
    R"sh( | if command -v gzip >/dev/null 2>&1; then gzip -1; else cat; fi
)sh";

// P: a partition that can be read; D: one that cannot; M: one that is missing; U: an unreadable
// file of settings. A partition inside another one is walked once.
constexpr std::string_view findRoots = R"sh(roots() {
  given=yes
  if [ -n "$4" ]; then l="- $4"
  else
    l=$(sed -n "s/^$2-\([^:]*\):[[:space:]]*\(\/.*[^[:space:]]\)[[:space:]]*\$/\1 \2/p" /etc/cyrus-partitions /etc/imapd.conf 2>/dev/null)
    [ -n "$l" ] || { l="- $3"; given=; }
  fi
  for e in $l; do
    n=${e%% *}; p=${e#* }; w=
    if r=$(readlink -f "$p" 2>/dev/null) && [ -d "$r" ]; then
      p=$r
      if [ -r "$r" ] && [ -x "$r" ]; then w=P; else w=D; fi
    else
      case $(ls -d "$p/." 2>&1) in *denied*) w=D ;; *) [ -z "$given" ] || w=M ;; esac
    fi
    [ -z "$w" ] || printf "%s\t%s\t%s\t%s\t%s\n" "$w" "$1" "$n" "$(stat -c %d "$p" 2>/dev/null)" "$p"
  done
}
part() { x=${l#*$t}; k=${x%%$t*}; x=${x#*$t}; n=${x%%$t*}; x=${x#*$t}; x=${x#*$t}; }
add() { for d in $dirs; do case "$x/" in "$d"/*) return ;; esac; done; dirs="$dirs$x$IFS"; }
u=
for f in /etc/cyrus-partitions /etc/imapd.conf; do
  [ ! -e "$f" ] || [ -r "$f" ] || u="${u}U$t-$t-$t-$t$f$IFS"
done
p=$u$(roots data partition /var/spool/cyrus/data "$1"
  roots meta metapartition /var/spool/cyrus/meta "$2"
  roots archives archivepartition /var/spool/bm-hsm/cyrus-archives "$3")
p=$(printf "%s\n" "$p" | sort -u)
)sh";

constexpr std::string_view quotaBody = R"sh({
printf "jalon-quota 1\n"
c=$(sed -n "s/^configdirectory:[[:space:]]*\(\/.*[^[:space:]]\)[[:space:]]*\$/\1/p" /etc/imapd.conf 2>/dev/null)
[ -n "$c" ] || c=/var/lib/cyrus
dirs=
for d in "$c/quota" "$c/domain"; do
  if [ -d "$d" ]; then dirs="$dirs$d$IFS"
  else case $(ls -d "$d/." 2>&1) in *denied*) printf "!denied\0%s\n" "$d" ;; esac
  fi
done
if [ -n "$dirs" ]; then
  find $dirs -type d \( ! -readable -o ! -executable \) -printf "!denied\0%p\n" -prune \
    -o -path "*/domain/*/*/user" -type d -prune \
    -o -path "*/quota/*" -type f ! -readable -printf "!denied\0%p\n" \
    -o -path "*/quota/*" -type f -exec grep -aHZ "" "{}" +
fi
printf "!end\0\n"
})sh";

constexpr std::string_view quotaEnd = "'\n";

// The perl needs no module. Folders changed in the last seconds are read again at the end: the
// second reading replaces a first one that was torn.
constexpr std::string_view headersBody = R"sh({
dirs= metas=" " rec=0 mail=
case $(sed -n "s/^metapartition_files:\(.*\)\$/\1/p" /etc/imapd.conf 2>/dev/null) in
""|*index*) for l in $p; do case $l in "P${t}meta$t"*) part; add; metas="$metas$n " ;; esac; done ;;
esac
for l in $p; do case $l in
"P${t}data$t"*) part; mail="$mail$x$IFS"; case $metas in *" $n "*) ;; *) add ;; esac ;;
"P${t}archives$t"*) part; mail="$mail$x$IFS"; [ $rec = 1 ] || [ -z "$(find "$x" -type f -print -quit 2>/dev/null)" ] || rec=1 ;;
"D${t}archives$t"*) rec=1 ;;
esac; done
printf "jalon-spool 1\n%s\n" "$p"
if [ -z "$dirs$mail" ]; then printf "T\tnone\n"
elif [ -z "$dirs" ] || [ -z "$(find $dirs -name cyrus.index -type f -print -quit 2>/dev/null)" ]; then
  dirs=$mail
  [ -n "$dirs" ] || dirs=/dev/null
  printf "T\tlisting\n"
  { find $dirs -type d \( ! -readable -o ! -executable \) -printf "E\tdenied\t%p\n" -prune \
    -o -name "[0-9]*." -type f -printf "%s %b %h\n"; printf "F\t%s\n" $?; } | awk "$5"
elif command -v perl >/dev/null 2>&1; then
  printf "T\theaders\n"
  { find $dirs -type d \( ! -readable -o ! -executable \) -printf "D%p\0" -prune \
    -o -name cyrus.index -type f -printf "I%p\0" -o -name cyrus.index -printf "X%p\0"
    printf "F%s\0" $?; } | perl -e "$4" $rec
else
  find $dirs -type d \( ! -readable -o ! -executable \) -printf "E\tdenied\t%p\n" -prune \
    -o -name cyrus.index ! -type f -printf "E\tnotfile\t%p\n" \
    -o -name cyrus.index ! -readable -printf "E\tdenied\t%p\n"
  printf "T\traw\n"
  find $dirs -type d \( ! -readable -o ! -executable \) -prune \
    -o -name cyrus.index -type f -readable -print0 | xargs -0 -r head -v -c 192 /dev/null
  printf "\n==> /dev/null <==\n"
fi
})sh";

constexpr std::string_view headersEnd = R"sh(' jalon "$P_MAIL_DATA" "$P_MAIL_META" "$P_ARCHIVES" '
sub out { print pack("a n/a* n/a* n/a*", @_) }
sub sums {
  my ($v, $o, $z, $n) = @_;
  my ($a, $w, $b) = $v >= 20 ? (24, 8, 36) : (12, 4, 32);
  return "" if $z < $b + 4 || $z > 4096 || $n * $z + $o > -s F;
  my $form = "(x$a " . ($w == 8 ? "Q>" : "N") . " x" . ($b - $a - $w) . " N x" . ($z - $b - 4) . ")*";
  my ($left, $step, @c) = ($n * $z, int(1048576 / $z) * $z, (0) x 8);
  sysseek(F, $o, 0);
  while ($left > 0) {
    my $got = sysread(F, my $d, $left < $step ? $left : $step);
    return "" if !$got || $got % $z;
    $left -= $got;
    my @r = unpack($form, $d);
    for (my $i = 0; $i < @r; $i += 2) {
      my $f = $r[$i + 1];
      next if $f & 0x40000000;
      my $k = ($f & 0x80000000 ? 4 : 0) + ($f & 0x20000000 ? 2 : 0);
      $c[$k]++; $c[$k + 1] += $r[$i];
    }
  }
  return "@c";
}
sub folder {
  my ($kind, $p) = @_;
  my $h = "";
  if (!sysopen(F, $p, 2048) || !defined sysread(F, $h, 192)) { out("E", $p, "$!", ""); return }
  my ($v, $o, $z, $n) = length($h) >= 24 ? unpack("x8 N4", $h) : (0, 0, 0, 0);
  push @again, $p if $kind eq "I" && -M F < 0.00003;
  out($kind, $p, $o >= 76 && $o < 192 ? substr($h, 0, $o) : $h, $rec && $n && $v >= 12 ? sums($v, $o, $z, $n) : "");
  close F;
}
binmode STDIN; binmode STDOUT; $/ = "\0"; $rec = shift; $end = "";
while (<STDIN>) {
  chomp;
  my $k = substr($_, 0, 1, "");
  if ($k eq "I") { folder("I", $_) } elsif ($k eq "F") { $end = $_ }
  else { out("E", $_, $k eq "D" ? "denied" : "notfile", "") }
}
folder("R", $_) for @again;
out("Z", $end, "", "");
' '
/^[EF]\t/ { flush(); print; next }
{
  i = index($0, " "); s = substr($0, 1, i - 1); d = substr($0, i + 1)
  i = index(d, " "); b = substr(d, 1, i - 1); d = substr(d, i + 1)
  if (d != last) { flush(); last = d }
  n++; size += s; disk += 512 * b
}
END { flush() }
function flush() {
  if (n) printf "L\t%.0f\t%.0f\t%.0f\t%s\n", n, size, disk, last
  n = 0; size = 0; disk = 0
}
')sh";

constexpr std::string_view snappyBody = R"sh(
s=$1
[ -n "$s" ] || s=/var/spool/bm-hsm/snappy
printf "jalon-snappy 1\n"
if r=$(readlink -f "$s" 2>/dev/null) && [ -d "$r" ]; then
  printf "P\t%s\n" "$r"
  { find "$r/user" -type d \( ! -readable -o ! -executable \) -printf "E\t%p\n" -prune \
    -o -mindepth 3 -type f ! -name hsm.promote.completed -printf "%s %b %P\n"; printf "F\t%s\n" $?; } | awk "$2"
else
  case $(ls -d "$s/." 2>&1) in *denied*) printf "E\t%s\n" "$s" ;; esac
  printf "F\t0\n"
fi' jalon "$P_ARCHIVES_SNAPPY" '
/^[EF]\t/ { flush(); print; next }
{
  split($0, f, " "); d = substr($0, length(f[1]) + length(f[2]) + 3)
  if (split(d, q, "/") < 3) next
  u = q[1] "/" q[2]
  if (u != last) { flush(); last = u }
  n++; size += f[1]; disk += 512 * f[2]
}
END { flush() }
function flush() {
  if (n) printf "U\t%.0f\t%.0f\t%.0f\t%s\n", n, size, disk, last
  n = 0; size = 0; disk = 0
}
')sh";

// Inodes are remembered in pages of bits: they come in clusters, and a hash entry for each would
// cost gigabytes on a large spool.
constexpr std::string_view filesBody = R"sh(printf "jalon-files 1\n%s\n" "$p"
printf "T\tfiles\n"
dirs=
for l in $p; do case $l in P*) part; before=$dirs; add; [ "$before" != "$dirs" ] || continue
  printf "R\t%s\t%s\n" "$k" "$x"
  { find "$x" -type d \( ! -readable -o ! -executable \) -printf "E\t%p\n" -prune \
    -o -type f -name "[0-9]*." -printf "%i\n" -o -type f -printf "%b -\n"; printf "F\t%s\n" $?; } |
  if command -v perl >/dev/null 2>&1; then perl -e "$4"; else awk "$5"; fi ;;
esac; done
printf "Z\n"' jalon "$P_MAIL_DATA" "$P_MAIL_META" "$P_ARCHIVES" '
$files = $messages = $unique = $blocks = 0;
while (<STDIN>) {
  if (/^(\d+)$/) {
    $files++; $messages++;
    if (!vec($seen{$1 >> 12}, $1 & 4095, 1)) { vec($seen{$1 >> 12}, $1 & 4095, 1) = 1; $unique++ }
  } elsif (/^(\d+) -$/) { $files++; $blocks += $1 } else { print }
}
printf "C\t%d\t%d\t%d\t%d\n", $files, $messages, $unique, 512 * $blocks;
' '
/^[0-9]+$/ { files++; messages++; next }
/^[0-9]+ -$/ { files++; blocks += $1; next }
{ print }
END { printf "C\t%.0f\t%.0f\t-1\t%.0f\n", files, messages, 512 * blocks }
')sh";

} // namespace

const char* const spoolQuotaScript = Joined<begin, quotaBody, pack, quotaEnd>::text.data();
const char* const spoolHeadersScript =
    Joined<begin, findRoots, headersBody, pack, headersEnd>::text.data();
const char* const snappyScript = Joined<begin, snappyBody>::text.data();
const char* const spoolFilesScript = Joined<begin, findRoots, filesBody>::text.data();

} // namespace jalon

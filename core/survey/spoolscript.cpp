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
// file of settings. Few programs are started: on a small spool they would cost more than the spool.
constexpr std::string_view findRoots = R"sh(s=$(sed -n -e "s/^\([a-z]*partition-[^:]*\):[[:space:]]*\(\/.*[^[:space:]]\)[[:space:]]*\$/\1 \2/p" \
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
    if r=$(cd -P "$x" 2>/dev/null && pwd -P) || r=$(readlink -f "$x" 2>/dev/null) && [ -d "$r" ]; then
      x=$r
      if [ -r "$r" ] && [ -x "$r" ]; then w=P; else w=D; fi
    else
      case $(ls -d "$x/." 2>&1) in *denied*) w=D ;; *) [ -z "$given" ] || w=M ;; esac
    fi
    [ -z "$w" ] || note "$w$t$1$t$n$t$t$x"
  done
}
part() { x=${l#*$t}; k=${x%%$t*}; x=${x#*$t}; n=${x%%$t*}; x=${x#*$t}; x=${x#*$t}; }
add() { for d in $dirs; do case "$x/" in "$d"/*) return ;; esac; done; dirs="$dirs$x$IFS"; }
readable() { set --; for l in $p; do case $l in P*) part; set -- "$@" "$x" ;; esac; done; stat -c %d "$@" 2>/dev/null; }
devices() {
  set -- $(readable) || set --
  for l in $p; do part; case $l in
  P*) printf "P\t%s\t%s\t%s\t%s\n" "$k" "$n" "$1" "$x"; [ $# = 0 ] || shift ;;
  *) printf "%s\n" "$l" ;;
  esac; done
}
for f in /etc/cyrus-partitions /etc/imapd.conf; do
  [ ! -e "$f" ] || [ -r "$f" ] || note "U$t-$t-$t-$t$f"
done
roots archives archivepartition /var/spool/bm-hsm/cyrus-archives "$3"
roots data partition /var/spool/cyrus/data "$1"
roots meta metapartition /var/spool/cyrus/meta "$2"
p=$(devices)
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

// With perl, the folders are walked there: `find` costs more than the headers themselves. It ends
// with 9 when it met no index.
constexpr std::string_view headersBody = R"sh({
dirs= metas=" " rec=0 mail= files=
for e in $s; do case $e in metapartition_files:*) files=${e#*:} ;; esac; done
case ${files%% } in
""|*index*) for l in $p; do case $l in "P${t}meta$t"*) part; add; metas="$metas$n " ;; esac; done ;;
esac
for l in $p; do case $l in
"P${t}data$t"*) part; mail="$mail$x$IFS"; case $metas in *" $n "*) ;; *) add ;; esac ;;
"P${t}archives$t"*) part; mail="$mail$x$IFS"; [ $rec = 1 ] || [ -z "$(find "$x" -type f -print -quit 2>/dev/null)" ] || rec=1 ;;
"D${t}archives$t"*) rec=1 ;;
esac; done
printf "jalon-spool 1\n%s\n" "$p"
listing() {
  dirs=$mail
  [ -n "$dirs" ] || dirs=/dev/null
  printf "T\tlisting\n"
  { find $dirs -type d \( ! -readable -o ! -executable \) -printf "E\tdenied\t%p\n" -prune \
    -o -name "[0-9]*." -type f -printf "%s %b %h\n"; printf "F\t%s\n" $?; } | awk "$1"
}
if [ -z "$dirs$mail" ]; then printf "T\tnone\n"
elif [ -z "$dirs" ]; then listing "$5"
elif command -v perl >/dev/null 2>&1; then
  perl -e "$4" $rec $dirs || { [ $? != 9 ] || listing "$5"; }
elif [ -z "$(find $dirs -name cyrus.index -type f -print -quit 2>/dev/null)" ]; then listing "$5"
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

// The perl needs no module. A directory with two links has no directory below it where the
// filesystem is known to count so: it need not be listed. 133120 is O_NOFOLLOW | O_NONBLOCK.
// Folders changed in the last seconds are read again at the end: the second reading replaces a
// first one that was torn.
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
  if (!sysopen(F, $p, 133120)) {
    if ($! != 2) { problem($p, $! == 40 || $! == 6 ? "notfile" : "$!") }
    elsif ($kind eq "I") { $end = 1 }
    return;
  }
  if (!-f F) { close F; return problem($p, "notfile") }
  push @again, $p if $kind ne "R" && -M _ < 0.00003;
  if (!defined sysread(F, $h, 192)) { problem($p, "$!"); close F; return }
  my ($v, $o, $z, $n) = length($h) >= 24 ? unpack("x8 N4", $h) : (0, 0, 0, 0);
  begin() if !$begun;
  out($kind eq "R" ? "R" : "I", $p, $o >= 76 && $o < 192 ? substr($h, 0, $o) : $h, $rec && $n && $v >= 12 ? sums($v, $o, $z, $n) : "");
  close F;
}
sub begin { $begun = 1; print "T\theaders\n"; out("E", @$_, "") for splice @early }
sub problem { $begun ? out("E", @_, "") : push @early, [@_] }
sub walk {
  my $p = $_[0];
  my @below;
  if (!opendir(D, $p)) { $! == 2 ? $end = 1 : problem($p, "$!"); return }
  while (defined($_ = readdir D)) {
    if ($_ eq "cyrus.index") { folder("I", "$p/$_"); next }
    next if $known{$_} || /^[0-9]+\.\z/;
    my ($dev, undef, $mode, $links) = lstat "$p/$_";
    if (!defined $mode) { $! == 2 ? $end = 1 : problem("$p/$_", "$!") }
    elsif (($mode & 0170000) != 0040000 || $root{"$p/$_"}) {}
    elsif ($links == 2 && $counts{$dev}) { folder("L", "$p/$_/cyrus.index") }
    else { push @below, "$p/$_" }
  }
  closedir D;
  walk($_) for @below;
}
binmode STDOUT; $rec = shift; $end = 0;
$known{$_} = 1 for ".", "..", "cyrus.header", "cyrus.cache", "cyrus.squat", "cyrus.annotations", "cyrus.expunge";
$root{$_} = 1 for @ARGV;
if (open(M, "<", "/proc/self/mountinfo")) {
  while (<M>) {
    /^\S+ \S+ (\d+):(\d+) .* - (?:ext[234]|xfs) / or next;
    $counts{$1 << 8 | $2 & 255 | ($2 & ~255) << 12} = 1;
  }
  close M;
}
walk($_) for @ARGV;
exit 9 if !$begun;
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

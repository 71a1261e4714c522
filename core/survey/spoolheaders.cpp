// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/scriptpieces.h"
#include "core/survey/spoolscript.h"

namespace jalon {

using namespace script;

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
printf "jalon-spool 1\n%s" "$p"
listing() {
  [ -z "$hashed" ] || { printf "T\tnone\n"; return; }
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
elif [ -n "$hashed" ] || [ -z "$(find $dirs -name cyrus.index -type f -print -quit 2>/dev/null)" ]; then listing "$5"
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
//
// One process walks until it met an index and has enough directories to share; the tree is small
// or has no index when that does not come. Then each takes shares, from a pipe filled beforehand,
// as it is done with the one before. Records go out in writes of PIPE_BUF at most, which do not
// mix. A helper that finds its parent gone ends; one that fails leaves the answer without its end.
//
// A cold spool is slow for waiting on one read after another: more walkers than processors help.
// They are four at most, as each is one more read in the queue before those of the mail server.
constexpr std::string_view headersEnd = R"sh(' jalon "$P_MAIL_DATA" "$P_MAIL_META" "$P_ARCHIVES" '
sub out {
  my $record = pack("a n/a* n/a* n/a*", @_);
  return problem(substr($_[1], 0, 255), "too long") if length($record) > 4096;
  pass() if length($out) + length($record) > 4096;
  $out .= $record;
}
sub pass { $out eq "" or syswrite(STDOUT, $out) == length($out) or exit 2; $out = "" }
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
  my ($kind, $name, $p) = @_;
  my $h = "";
  if (!sysopen(F, $name, 133120)) {
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
sub begin { $begun = 1; $out = "T\theaders\n"; out("E", @$_, "") for splice @early }
sub problem { $begun ? out("E", @_, "") : push @early, [@_] }
sub list {
  my $p = $_[0];
  my @below;
  exit 2 if $parent && getppid != $parent;
  if (!chdir($p) || !opendir(D, ".")) { $! == 2 ? $end = 1 : problem($p, "$!"); return }
  while (defined($_ = readdir D)) {
    if ($_ eq "cyrus.index") { folder("I", $_, "$p/$_"); next }
    next if $known{$_} || /^[0-9]+\.\z/;
    my ($dev, undef, $mode, $links) = lstat;
    if (!defined $mode) { $! == 2 ? $end = 1 : problem("$p/$_", "$!") }
    elsif (($mode & 0170000) != 0040000 || $root{"$p/$_"}) {}
    elsif ($links == 2 && $counts{$dev}) { folder("L", "$_/cyrus.index", "$p/$_/cyrus.index") }
    else { push @below, "$p/$_" }
  }
  closedir D;
  return @below;
}
sub share {
  while (sysread(T, my $token, 1)) {
    for (my $i = ord $token; $i < @queue; $i += 256) {
      my @mine = $queue[$i];
      push @mine, list(pop @mine) while @mine;
    }
  }
  folder("R", $_, $_) for @again;
  pass();
}
$rec = shift; $end = 0; $out = "";
$known{$_} = 1 for ".", "..", "cyrus.header", "cyrus.cache", "cyrus.squat", "cyrus.annotations", "cyrus.expunge";
$root{$_} = $root{"$_/by_hash"} = 1 for @queue = @ARGV;
if (open(M, "<", "/proc/self/mountinfo")) {
  while (<M>) {
    /^\S+ \S+ (\d+):(\d+) .* - (?:ext[234]|xfs) / or next;
    $counts{$1 << 8 | $2 & 255 | ($2 & ~255) << 12} = 1;
  }
  close M;
}
push @queue, list($begun ? shift @queue : pop @queue) while @queue && (!$begun || @queue < 64);
exit 9 if !$begun;
pass();
pipe(T, W); syswrite(W, pack("C*", 0 .. 255)); close W;
my ($me, $helpers, @others) = ($$, @queue ? 1 : 0);
if ($helpers && open(M, "<", "/sys/devices/system/cpu/online")) {
  $helpers = <M> =~ /^0(?:-([12]))?$/ ? 1 + $1 : 3;
  close M;
}
for (1 .. $helpers) {
  my $pid = fork;
  last if !defined $pid;
  if (!$pid) { $parent = $me; @again = (); share(); exit $end }
  push @others, $pid;
}
share();
for (@others) { waitpid($_, 0); $? == 0 or $? == 256 or exit 2; $end ||= $? / 256 }
out("Z", $end, "", "");
pass();
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

const char* const spoolHeadersScript =
    Joined<begin, findRoots, headersBody, pack, headersEnd>::text.data();

} // namespace jalon

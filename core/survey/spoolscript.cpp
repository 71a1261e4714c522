// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/spoolscript.h"
#include "core/survey/scriptpieces.h"

namespace jalon {

using namespace script;

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

// Of a file come its first 7 bytes and 10 bytes a block of 32 KiB: what it says it was, -1 of
// another format, -2 damaged. The file is F, of $size bytes.
constexpr std::string_view plainSize = R"sh('
sub plain {
  my ($at, $plain, $h) = (7, 0);
  return -2 if sysread(F, $h, 7) != 7;
  return -1 if $h ne "snappy\0";
  while (my $got = sysread(F, $h, 10)) {
    return -2 if $got < 8;
    my ($flag, $length, @v) = unpack("C n x4 C*", $h);
    if ($flag == 0) { $v[0] = $length }
    elsif ($flag != 1) { return -2 }
    elsif (@v > 1 && $v[0] > 127) {
      $v[0] += ($v[1] - 1) * 128;
      if ($v[1] > 127) { return -2 if @v < 3; $v[0] += ($v[2] - 1) * 16384 }
    }
    return -2 if !$length || $v[0] < 1 || $v[0] > 32768 || ($at += 7 + $length) > $size;
    $plain += $v[0];
    sysseek(F, $at, 0);
  }
  return $at == $size ? $plain : -2;
}
)sh";

// A name is kept where its rank is a multiple of a step that doubles whenever more than 800 are
// kept: an even sample in one pass, the same one for the same listing. Should time run out, what
// was read is spread evenly too: every sixteenth file is read first. Access times are left alone
// where the system allows that.
constexpr std::string_view sampleBegin = R"sh(
n="Z\t0\t0\t0\t0\n"
printf "jalon-sample 1\n"
)sh";
constexpr std::string_view archivesListing = R"sh(
s=$1
[ -n "$s" ] || s=/var/spool/bm-hsm/snappy
if r=$(readlink -f "$s" 2>/dev/null) && [ -d "$r" ]; then
  printf "P\t%s\n" "$r"
  command -v perl >/dev/null 2>&1 || { echo "perl: not found" >&2; exit 127; }
  { find "$r/user" -ignore_readdir_race -type d \( ! -readable -o ! -executable \) -printf "e\0" -prune \
    -o -type f ! -name hsm.promote.completed -printf "f%P\0"; printf "s%s\0" $?; } | perl -e "$2" "$r/user"
else
  printf "$n"
fi' jalon "$P_ARCHIVES_SNAPPY" )sh";

constexpr std::string_view sampleBody =
    R"sh(($/, $step, $all, $denied, $status) = ("\0", 1, 0, 0, 1);
while (<STDIN>) {
  chomp;
  if (/^e\z/) { $denied++ }
  elsif (/^s(\d+)\z/) { $status = $1 }
  elsif (tr|/|| >= 2) {
    push @names, substr($_, 1) if $all++ % $step == 0;
    if (@names > 800) { @names = @names[grep { $_ % 2 == 0 } 0 .. $#names]; $step *= 2 }
  }
}
($until, $left) = (time + 120, 0);
for my $start (0 .. 15) {
  for (my $i = $start; $i < @names; $i += 16) {
    if (time > $until) { $left++; next }
    my $name = "$ARGV[0]/$names[$i]";
    if (!sysopen(F, $name, 395264) && !sysopen(F, $name, 133120)) { print "G\n"; next }
    my @s = stat F;
    if (-f _) {
      $size = $s[7];
      my $plain = plain();
      print $plain == -1 ? "M\n" : $plain == -2 ? "B\n" : "S\t$size\t" . 512 * $s[12] . "\t$plain\n";
    } else { print "G\n" }
    close F;
  }
}
print "Z\t$all\t$left\t$denied\t$status\n";
')sh";

// Every file as it is listed, and sums alone: nothing grows with the number of files. One that is
// gone when its turn comes (error 2, or no file any more) is no archive any more; one that cannot
// be opened still is, and leaves the sums short of it.
constexpr std::string_view wholeBegin = R"sh(
n=
printf "jalon-archives 1\n"
)sh";
constexpr std::string_view wholeBody = R"sh($| = 1;
($/, $all, $good, $disk, $plain, $foreign, $damaged, $gone, $closed, $denied, $status) =
  ("\0", (0) x 9, 1);
while (<STDIN>) {
  chomp;
  if (/^e\z/) { $denied++; next }
  if (/^s(\d+)\z/) { $status = $1; next }
  next if tr|/|| < 2;
  print "N\t$all\n" if ++$all % 50000 == 0;
  my $name = "$ARGV[0]/" . substr($_, 1);
  if (!sysopen(F, $name, 395264) && !sysopen(F, $name, 133120)) {
    if ($! == 2) { $gone++ } else { $closed++ }
    next;
  }
  my @s = stat F;
  if (-f _) {
    $size = $s[7];
    my $of = plain();
    if ($of == -1) { $foreign++ }
    elsif ($of == -2) { $damaged++ }
    else { $good++; $disk += 512 * $s[12]; $plain += 4096 * int(($of + 4095) / 4096) }
  } else { $gone++ }
  close F;
}
printf "W\t%d\t%d\t%.0f\t%.0f\t%d\t%d\t%d\t%d\t%d\t%d\n", $all, $good, $disk, $plain, $foreign, $damaged,
  $gone, $closed, $denied, $status;
')sh";

// Inodes are remembered in pages of bits: they come in clusters, and a hash entry for each would
// cost gigabytes on a large spool.
constexpr std::string_view filesBody = R"sh(printf "jalon-files 1\n%s" "$p"
printf "T\tfiles\n"
dirs=
for l in $p; do case $l in P*) part; [ ! -d "$x/by_hash" ] || continue; before=$dirs; add; [ "$before" != "$dirs" ] || continue
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

const char* const spoolQuotaScript = Joined<begin, quotaBody, pack, quotaEnd>::text.data();
const char* const snappyScript = Joined<begin, snappyBody>::text.data();
const char* const archivesSampleScript =
    Joined<begin, sampleBegin, archivesListing, plainSize, sampleBody>::text.data();
const char* const archivesWholeScript =
    Joined<begin, wholeBegin, archivesListing, plainSize, wholeBody>::text.data();
const char* const spoolFilesScript = Joined<begin, findRoots, filesBody>::text.data();

} // namespace jalon

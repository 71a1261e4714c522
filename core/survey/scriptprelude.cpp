// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/scriptprelude.h"

#include "core/survey/shellquote.h"

namespace jalon {

static constexpr std::pair<const char*, const char*> directoryVariables[] = {
    {"mail-data", "P_MAIL_DATA"},     {"mail-meta", "P_MAIL_META"},
    {"archives", "P_ARCHIVES"},       {"archives-snappy", "P_ARCHIVES_SNAPPY"},
    {"replication", "P_REPLICATION"}, {"search", "P_SEARCH"},
    {"database", "P_DATABASE"},       {"logs", "P_LOGS"}};

// One shell for everything, as root where that needs no password: a time limit or a closed channel
// could not end a root process started by an ordinary user's shell.
QByteArray launchCommand()
{
    return "exec /bin/sh -c 'case `id -u` in 0) ;; *) "
           "if sudo -n /bin/sh -c : </dev/null >/dev/null 2>&1; then exec sudo -n /bin/sh -s; fi;; "
           "esac; exec /bin/sh -s'";
}

QByteArray scriptVariables(const Server& server)
{
    QByteArray lines;
    for (const auto& [store, variable] : directoryVariables) {
        const auto path = quotedDirectory(server.paths.value(QLatin1String(store)));
        lines += variable + QByteArray("=") + path.value_or(QByteArray()) + '\n';
    }
    return lines;
}

// The whole script is one brace group: a shell parses it to its end before it runs anything, so a
// script cut in transit runs nothing at all.
//
// Each probe runs in a runner of its own under `timeout`, which puts it in a process group of its
// own and passes signals on to the whole group. A `timeout` that is told to end while it starts
// its command leaves it behind without a limit: the groups are killed besides. Only those whose
// leader is still a child of this shell: numbers of processes that ended are used again. Framed
// lines stay below PIPE_BUF, so runners may share the channel without mixing their lines.
//
// No signal tells that the channel is closed when there is no terminal: the heartbeat finds out,
// as soon as it can no longer write.
static constexpr char preludeText[] = R"sh(
LC_ALL=C; N=; systemLang=${LANG-}; PATH=$PATH:/usr/sbin:/sbin
export LC_ALL PATH R N systemLang P_MAIL_DATA P_MAIL_META P_ARCHIVES P_ARCHIVES_SNAPPY
export P_REPLICATION P_SEARCH P_DATABASE P_LOGS
echo
renice -n 19 -p $$ >/dev/null 2>&1 </dev/null
ionice -c 3 -p $$ >/dev/null 2>&1 </dev/null
R=
case $(id -u 2>/dev/null) in 0) ;; *) sudo -n true >/dev/null 2>&1 </dev/null && R='sudo -n' ;; esac
T= G=
case $(timeout --version 2>/dev/null) in
*coreutils*) T='timeout -k 2' ;;
*) G=1; if timeout 1 true >/dev/null 2>&1; then T=timeout; fi ;;
esac
Q=${T:+$T $quickLimit} L=${T:+$T $longLimit}
if [ "$(printf x | base64 -w 2400 2>/dev/null)" = eA== ]; then E='base64 -w 2400' F=base64
elif [ "$(printf x | base64 2>/dev/null)" = eA== ]; then E=base64 F=base64
elif [ "$(printf x | od -An -v -tx1 2>/dev/null | tr -d ' ')" = 78 ]; then E='od -An -v -tx1 | tr -d " "' F=hex
else echo "$S . missing base64"; exit 1; fi
[ "$(echo x | head -c 1 2>/dev/null)" = x ] || { echo "$S . missing head"; exit 1; }
echo "$S . hello $F"
W=${T:+$T '"$seconds"'}
common="enc() { $E; }; limit() { seconds=\$1; shift; $W \"\$@\"; }"'
exec 3>&1
a=0 c=0; read a b </proc/uptime
drain() { read -r l && cat >/dev/null; }
both() {
  e=$({ (eval "$3") 2>&1 >&4 3>&- 4>&-; echo "$0 $1 status $?" >&3; } | { head -c 4096; drain; })
  [ -z "$e" ] || for l in $(printf %s "$e" | enc); do echo "$0 $1 e $l" >&3; done
}
finish() { read c d </proc/uptime; echo "$0 $1 end $a $c"; exit 0; }
'
quick="$common"'
o=$({ both "$@"; } 4>&1 | head -c "$2" | enc)
n=0; for l in $o; do echo "$0 $1 o $l"; n=$((n + ${#l})); done
echo "$0 $1 size $n"
finish "$1"
'
long="$common"'
{ both "$@"; } 4>&1 | head -c "$2" | enc |
  awk -v p="$0 $1 " "{ print p \"o \" \$0; fflush(); n += length(\$0) } END { print p \"size \" n + 0 }"
finish "$1"
'
jobs= names= current=
mine() {
  read -r me rest </proc/self/stat
  while read -r k v; do [ "$k" = PPid: ] && break; done </proc/$1/status
  [ "$v" = "$me" ]
}
end() {
  ours=
  for job; do mine $job && ours="$ours $job"; done
  for job in $ours; do kill -TERM $job -$job; done
  sleep 0.1
  for job in $ours; do kill -KILL -$job; done
} 2>/dev/null
stop() {
  trap '' HUP INT TERM PIPE
  end $heart $longs $jobs $!
  [ -z "$G" ] || kill -TERM 0
  exit 143
}
trap stop HUP INT TERM PIPE
streamed() {
  $Q /bin/sh -c "$long" "$S" "$1" "$2" "$3" 2>/dev/null </dev/null &
  jobs="$jobs $!" names="$names $1:$!"
}
quickly() {
  $Q /bin/sh -c "$quick" "$S" "$1" "$2" "$3" 2>/dev/null </dev/null &
  jobs="$jobs $!" names="$names $1:$!"
}
patiently() {
  L=${T:+$T $patientLimit}
  slowly "$@"
}
slowly() {
  $L /bin/sh -c "$long" "$S" "$1" "$2" "$3" 2>/dev/null </dev/null &
  current=$!
  wait $current || echo "$S $1 killed $?"
}
(
  trap '' PIPE
  pause=
  trap 'kill $pause; exit' TERM
  while echo "$S . beat"; do sleep 1 >/dev/null & pause=$!; wait $pause; done
  kill -TERM $$
) 2>/dev/null </dev/null &
heart=$! longs=
)sh";

QByteArray scriptPrelude(const QByteArray& sentinel, const QByteArray& variables,
                         const SurveyOptions& options)
{
    const auto seconds = [](std::chrono::milliseconds time) {
        return QByteArray::number(qMax(qint64(1), qint64((time.count() + 999) / 1000)));
    };
    return "{\nS=" + sentinel + "\nquickLimit=" + seconds(options.quickProbeTimeout) +
           " longLimit=" + seconds(options.longProbeTimeout) +
           " patientLimit=" + seconds(options.patientProbeTimeout) + '\n' + variables + preludeText;
}

QByteArray scriptProbe(const Probe& probe)
{
    // One byte over the limit tells a cut answer from one that just fits.
    const QByteArray limit = QByteArray::number(probe.outputLimit.bytes() + 1);
    const bool isLarge = probe.outputLimit > ByteSize(1LL << 20);
    const char* runner = probe.isPatient ? "patiently "
                         : probe.isLong  ? "slowly "
                         : isLarge       ? "streamed "
                                         : "quickly ";
    return runner + QByteArray(probe.id) + ' ' + limit + ' ' + shellQuoted(probe.script) + '\n';
}

QByteArray scriptEpilogue()
{
    return R"sh(for job in $names; do
  wait ${job#*:} || echo "$S ${job%:*} killed $?"
done
[ -z "$longs" ] || wait $longs
kill $heart 2>/dev/null
wait $heart 2>/dev/null
echo "$S . bye"
exit 0
}
)sh";
}

std::chrono::milliseconds scriptTimeout(const SurveyOptions& options, const QList<Probe>& probes)
{
    using namespace std::chrono_literals;
    const auto grace = 5s; // `timeout -k 2`, and the way back
    std::chrono::milliseconds all = options.quickProbeTimeout + 30s;
    for (const Probe& probe : probes)
        if (probe.isLong)
            all +=
                grace + (probe.isPatient ? options.patientProbeTimeout : options.longProbeTimeout);
    return all;
}

} // namespace jalon

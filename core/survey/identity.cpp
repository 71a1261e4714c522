// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/probereading.h"
#include "core/survey/probes.h"

#include <algorithm>

namespace jalon {

static QList<QByteArray> wordsOf(const QByteArray& text)
{
    return text.simplified().split(' ');
}

// "Linux 6.1.0-37-amd64 x86_64"
static void readKernel(const ProbeAnswer& answer, SurveyDraft& draft)
{
    const QList<QByteArray> words = wordsOf(firstLine(answer.output));
    if (words.size() != 3)
        return noteUnusable(answer, draft);
    draft.facts().kernel = SurveyDraft::measured(shown(words[0] + ' ' + words[1]), answer);
    draft.facts().architecture = SurveyDraft::measured(shown(words[2]), answer);
}

// "0d3f4c1e5b7a4e6f9a8b7c6d5e4f3a2b"
static void readMachineId(const ProbeAnswer& answer, SurveyDraft& draft)
{
    const QByteArray id = firstLine(answer.output);
    const bool isHex = std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
    if (id.size() != 32 || !isHex)
        return noteUnusable(answer, draft);
    draft.facts().machineId = SurveyDraft::measured(QString::fromLatin1(id), answer);
}

// PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
// ID=debian
// VERSION_ID="12"
//
// Where there is no os-release, the release file's one line: "CentOS release 6.10 (Final)"
static void readOsRelease(const ProbeAnswer& answer, SurveyDraft& draft)
{
    const QByteArray id = shellValue(answer.output, "ID");
    const QByteArray version = shellValue(answer.output, "VERSION_ID");
    QByteArray name = shellValue(answer.output, "PRETTY_NAME");
    if (name.isEmpty() && !answer.output.contains('='))
        name = firstLine(answer.output);
    if (name.isEmpty() && id.isEmpty())
        return noteUnusable(answer, draft);
    ServerFacts& facts = draft.facts();
    facts.os = SurveyDraft::measured(shown(name.isEmpty() ? id + ' ' + version : name, 200), answer);
    if (!id.isEmpty())
        facts.osId = SurveyDraft::measured(shown(id, 64), answer);
    if (!version.isEmpty())
        facts.osVersion = SurveyDraft::measured(shown(version, 64), answer);
}

// LANG="en_US.UTF-8"
static void readLocale(const ProbeAnswer& answer, SurveyDraft& draft)
{
    QByteArray locale = shellValue(answer.output, "LC_ALL");
    if (locale.isEmpty())
        locale = shellValue(answer.output, "LANG");
    // No file names a locale: the system's own default.
    draft.facts().locale =
        SurveyDraft::measured(locale.isEmpty() ? QStringLiteral("C") : shown(locale, 64), answer);
}

// "kvm"; systemd-detect-virt answers "none" with status 1
static void readVirtualisation(const ProbeAnswer& answer, SurveyDraft& draft)
{
    const QByteArray word = firstLine(answer.output);
    if (word.isEmpty() || word.contains(' '))
        return noteUnusable(answer, draft);
    draft.facts().virtualisation = SurveyDraft::measured(shown(word, 64), answer);
}

// "1700000000.123456789"
static void readClock(const ProbeAnswer& answer, SurveyDraft& draft)
{
    using std::chrono::milliseconds;
    const QByteArray text = firstLine(answer.output);
    const qsizetype dot = text.indexOf('.');
    const auto seconds = wholeNumber(dot < 0 ? text : text.left(dot));
    if (!seconds || *seconds > 1'000'000'000'000)
        return noteUnusable(answer, draft);
    const auto thousandths = dot < 0 ? std::nullopt : wholeNumber(text.mid(dot + 1, 3));
    // The server looked at its clock between the sending of the script and the arrival of the
    // answer; a login shell that dawdles must not pass for a clock that is off.
    const milliseconds oneWay = std::clamp(answer.roundTrip, milliseconds(0), milliseconds(1000)) / 2;
    const qint64 here = answer.at.toMSecsSinceEpoch() - oneWay.count();
    const milliseconds offset(*seconds * 1000 + thousandths.value_or(500) - here);
    draft.facts().clockOffset = SurveyDraft::measured(offset, answer);
}

static constexpr char virtualisationScript[] = R"sh(
if command -v systemd-detect-virt >/dev/null; then systemd-detect-virt; exit 0; fi
if [ -f /.dockerenv ]; then echo docker; exit; fi
if [ -f /run/.containerenv ]; then echo podman; exit; fi
if [ -d /proc/vz ] && [ ! -d /proc/bc ]; then echo openvz; exit; fi
if $R grep -q container=lxc /proc/1/environ 2>/dev/null; then echo lxc; exit; fi
case $(cat /sys/class/dmi/id/sys_vendor /sys/class/dmi/id/product_name 2>/dev/null) in
*VMware*) echo vmware ;;
*QEMU*|*KVM*) echo kvm ;;
*VirtualBox*) echo oracle ;;
*Microsoft*Virtual*) echo microsoft ;;
*Xen*) echo xen ;;
*Amazon*) echo amazon ;;
*) if grep -q '^flags.* hypervisor' /proc/cpuinfo; then echo vm-other; else echo none; fi ;;
esac)sh";

std::span<const Probe> identityProbes()
{
    static const Probe probes[] = {
        {.id = "clock", .script = "date -u +%s.%N", .read = readClock},
        {.id = "kernel", .script = "uname -srm", .read = readKernel},
        {.id = "machine-id", .script = "cat /etc/machine-id || cat /var/lib/dbus/machine-id", .read = readMachineId},
        {.id = "os-release",
         .script = "cat /etc/os-release || cat /usr/lib/os-release || cat /etc/redhat-release || cat /etc/debian_version",
         .read = readOsRelease},
        {.id = "locale",
         .script = "cat /etc/sysconfig/i18n /etc/locale.conf /etc/default/locale 2>/dev/null | grep -E '^(LANG|LC_ALL)='"
                   " || echo \"LANG=$systemLang\"",
         .read = readLocale},
        {.id = "virtualisation", .script = virtualisationScript, .read = readVirtualisation, .command = "systemd-detect-virt"},
    };
    return probes;
}

} // namespace jalon

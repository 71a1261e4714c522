# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One bridge a lab, one cable a server. Several labs may run at once, each in its own 10.77.X.0/24."""
import json
import os

from .common import LabError, run

PREFIX = "jlab"


def address(index, number):
    return f"10.77.{index}.{number}"


def cable(index, number):
    """The name of a server's cable, and of its first process."""
    return f"{PREFIX}{index}s{number}"


def _bridges():
    return [link for link in json.loads(run("ip", "-j", "link", "show", "type", "bridge") or "[]")
            if link.get("ifname", "").startswith(PREFIX)]


def make_bridge(directory):
    """Takes a free network; the bridge carries the directory's name so that an orphan is recognised."""
    used = run("ip", "-o", "-4", "addr", "show")
    for index in range(1, 255):
        if f"10.77.{index}." in used or os.path.exists(f"/sys/class/net/{PREFIX}{index}"):
            continue
        bridge = f"{PREFIX}{index}"
        run("ip", "link", "add", bridge, "type", "bridge", "forward_delay", "0")
        run("ip", "link", "set", bridge, "alias", directory)
        run("ip", "addr", "add", f"{address(index, 1)}/24", "dev", bridge)
        run("ip", "link", "set", bridge, "up")
        return index
    raise LabError("no free network in 10.77.0.0/16")


def connect(index, number, pid):
    """Lays a cable from the bridge to the network namespace of a process, where it is called eth0."""
    name = cable(index, number)
    run("ip", "link", "add", name, "type", "veth", "peer", "name", "eth0", "netns", pid)
    run("ip", "link", "set", name, "master", f"{PREFIX}{index}", "up")


def configure(index, own_address):
    """Inside the server: its end of the cable."""
    run("ip", "link", "set", "lo", "up")
    run("ip", "addr", "add", f"{own_address}/24", "dev", "eth0")
    run("ip", "link", "set", "eth0", "up")
    run("ip", "route", "add", "default", "via", address(index, 1))


def remove_bridge(index):
    bridge = f"{PREFIX}{index}"
    for link in json.loads(run("ip", "-j", "link", "show") or "[]"):
        name = link["ifname"]
        if name == bridge or (link.get("master") == bridge and name.startswith(cable(index, ""))):
            run("ip", "link", "del", name, check=False)


def orphans():
    """Networks whose lab's directory is no more."""
    return [int(link["ifname"][len(PREFIX):]) for link in _bridges()
            if link.get("ifalias") and not os.path.exists(os.path.join(link["ifalias"], "lab.json"))]

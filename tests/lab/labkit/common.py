# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every part of the lab uses: errors, commands, places."""
import os
import subprocess


class LabError(Exception):
    """Said to the person at the keyboard, in one line."""


def default_directory():
    return os.environ.get("JALON_LAB_DIR") or os.path.join(os.environ.get("TMPDIR", "/tmp"), "jalon-lab")


def run(*command, check=True, data=None, **options):
    """Runs a command and returns its standard output as text; its standard error is the error's text."""
    done = subprocess.run([str(part) for part in command], input=data, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, **({"stdin": subprocess.DEVNULL} if data is None else {}),
                          **options)
    if check and done.returncode != 0:
        reason = done.stderr.decode(errors="replace").strip() or done.stdout.decode(errors="replace").strip()
        raise LabError(f"{' '.join(map(str, command))}: {reason or done.returncode}")
    return done.stdout.decode(errors="replace")


def write(path, text, mode=0o644, owner=None):
    """Writes a whole file, its directories included."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(text if isinstance(text, bytes) else text.encode())
    os.chmod(path, mode)
    if owner:
        os.chown(path, *owner)


def make_directory(path, owner=(0, 0), mode=0o755):
    os.makedirs(path, exist_ok=True)
    os.chown(path, *owner)
    os.chmod(path, mode)


# Account numbers inside the lab's servers; the machine's own are not used.
CYRUS = (802, 8)
POSTGRES = (803, 803)
SSHD = (801, 65534)

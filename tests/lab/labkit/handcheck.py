# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a hand calculation says of a server."""


def check(directory, name):
    return {"server": name}

# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""BlueMind's files on a server, of 3.5 or 4.8."""


def boot(server):
    pass

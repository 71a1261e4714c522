// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"

using namespace jalon::fuzz;

/// Feeds the target that $JALON_FUZZ_TARGET names.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const Target* const target = findTarget(qgetenv("JALON_FUZZ_TARGET"));
    if (!target)
        qFatal("JALON_FUZZ_TARGET names no target");
    target->run(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}

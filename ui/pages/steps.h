// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <memory>
#include <span>
#include <string_view>

namespace jalon {

/// One step of the wizard: a stable id and how its page is made.
struct Step {
    const char* id;
    std::unique_ptr<Page> (*make)(WizardContext& context);
};

/// Every step, in the order they are taken. The order lives nowhere else.
std::span<const Step> steps();
/// The number of the step of that id. Precondition: there is one.
int stepOf(std::string_view id);

} // namespace jalon

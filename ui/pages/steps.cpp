// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/steps.h"

#include "ui/pages/creation/creationpage.h"
#include "ui/pages/customer/customerpage.h"
#include "ui/pages/document/documentpage.h"
#include "ui/pages/findings/findingspage.h"
#include "ui/pages/mailboxes/mailboxespage.h"
#include "ui/pages/methods/methodspage.h"
#include "ui/pages/scripts/scriptspage.h"
#include "ui/pages/servers/serverspage.h"
#include "ui/pages/sizing/sizingpage.h"
#include "ui/pages/survey/surveypage.h"
#include "ui/pages/whatif/whatifpage.h"

#include <algorithm>

namespace jalon {

template <class P>
static std::unique_ptr<Page> make(WizardContext& context)
{
    auto page = std::make_unique<P>(context);
    page->setUp();
    return page;
}

std::span<const Step> steps()
{
    static constexpr Step all[] = {
        {"customer", make<CustomerPage>}, {"servers", make<ServersPage>},
        {"survey", make<SurveyPage>},     {"mailboxes", make<MailboxesPage>},
        {"methods", make<MethodsPage>},   {"creation", make<CreationPage>},
        {"sizing", make<SizingPage>},     {"whatif", make<WhatIfPage>},
        {"findings", make<FindingsPage>}, {"scripts", make<ScriptsPage>},
        {"document", make<DocumentPage>},
    };
    return all;
}

int stepOf(std::string_view id)
{
    const auto all = steps();
    const auto step = std::ranges::find(all, id, [](const Step& each) { return each.id; });
    return int(step - all.begin());
}

} // namespace jalon

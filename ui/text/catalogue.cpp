// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

namespace jalon {

std::span<const Catalogue> catalogues()
{
<<<<<<< HEAD
    static const Catalogue all[] = {
        planMessages(),   sshMessages(),      surveyMessages(),           databaseMessages(),
        sizingMessages(), findingsMessages(), bluemindFindingsMessages(), systemFindingsMessages(),
        wordMessages(),   reportMessages(),   commandMessages(),          mailboxFieldMessages(),
        inventoryMessages()};
=======
    static const Catalogue all[] = {planMessages(),
                                    sshMessages(),
                                    surveyMessages(),
                                    databaseMessages(),
                                    sizingMessages(),
                                    findingsMessages(),
                                    bluemindFindingsMessages(),
                                    systemFindingsMessages(),
                                    wordMessages(),
                                    reportMessages(),
                                    commandMessages(),
                                    mailboxFieldMessages(),
                                    methodMessages(),
                                    creationMessages(),
                                    mailboxFindingMessages(),
                                    mailboxReportMessages(),
                                    inventoryCommandMessages(),
                                    exportMessages()};
>>>>>>> scripts
    return all;
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

namespace jalon {

std::span<const Catalogue> catalogues()
{
    static const Catalogue all[] = {planMessages(),
                                    sshMessages(),
                                    surveyMessages(),
                                    databaseMessages(),
                                    sizingMessages(),
                                    projectionMessages(),
                                    projectionReportMessages(),
                                    archiveMessages(),
                                    hardwareMessages(),
                                    findingsMessages(),
                                    bluemindFindingsMessages(),
                                    systemFindingsMessages(),
                                    wordMessages(),
                                    reportMessages(),
                                    commandMessages(),
                                    inventoryMessages(),
                                    importRowMessages(),
                                    mailboxFieldMessages(),
                                    methodMessages(),
                                    creationMessages(),
                                    mailboxFindingMessages(),
                                    pstFindingMessages(),
                                    mailboxReportMessages(),
                                    inventoryCommandMessages(),
                                    scenarioCommandMessages(),
                                    timelineMessages(),
                                    exportMessages()};
    return all;
}

} // namespace jalon

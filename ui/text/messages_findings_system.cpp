// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"finding.prerequisite.fqdn.title", QT_TRANSLATE_NOOP("findings", "Fully qualified host name")},
    {"finding.prerequisite.fqdn",
     QT_TRANSLATE_NOOP("findings", "The host name is not fully qualified (%2): %1.")},
    {"finding.prerequisite.fqdn.holds",
     QT_TRANSLATE_NOOP("findings", "Every host name is fully qualified.")},
    {"finding.prerequisite.fqdn.unknown",
     QT_TRANSLATE_NOOP("findings", "The fully qualified host name is not known on %1.")},
    {"remedy.prerequisite.fqdn",
     QT_TRANSLATE_NOOP("findings",
                       "Give the server a name with its domain, so that “hostname -f” prints it.")},

    {"finding.prerequisite.hosts-file.title",
     QT_TRANSLATE_NOOP("findings", "Host name in /etc/hosts")},
    {"finding.prerequisite.hosts-file",
     QT_TRANSLATE_NOOP(
         "findings",
         "/etc/hosts does not give the full host name an address that is not loopback, on %1.")},
    {"finding.prerequisite.hosts-file.holds",
     QT_TRANSLATE_NOOP("findings", "/etc/hosts names every server with its own address.")},
    {"finding.prerequisite.hosts-file.unknown",
     QT_TRANSLATE_NOOP("findings", "Whether /etc/hosts names the server is not known on %1.")},
    {"remedy.prerequisite.hosts-file",
     QT_TRANSLATE_NOOP("findings", "Add a line to /etc/hosts with the address of the server, its "
                                   "full name and its short name.")},

    {"finding.prerequisite.locale.title", QT_TRANSLATE_NOOP("findings", "Locale of the system")},
    {"finding.prerequisite.locale",
     QT_TRANSLATE_NOOP("findings", "The locale is %2 where BlueMind needs en_US.UTF-8: %1.")},
    {"finding.prerequisite.locale.holds",
     QT_TRANSLATE_NOOP("findings", "The locale is en_US.UTF-8 everywhere.")},
    {"finding.prerequisite.locale.unknown",
     QT_TRANSLATE_NOOP("findings", "The locale is not known on %1.")},
    {"remedy.prerequisite.locale",
     QT_TRANSLATE_NOOP("findings", "Generate en_US.UTF-8 and make it the locale of the system, "
                                   "then start the session again.")},

    {"finding.prerequisite.requiretty.title",
     QT_TRANSLATE_NOOP("findings", "Terminal asked for by sudo")},
    {"finding.prerequisite.requiretty",
     QT_TRANSLATE_NOOP("findings",
                       "sudo asks for a terminal on %1: BlueMind's own commands fail.")},
    {"finding.prerequisite.requiretty.holds",
     QT_TRANSLATE_NOOP("findings", "sudo asks for no terminal.")},
    {"finding.prerequisite.requiretty.unknown",
     QT_TRANSLATE_NOOP("findings", "Whether sudo asks for a terminal is not known on %1.")},
    {"remedy.prerequisite.requiretty",
     QT_TRANSLATE_NOOP("findings",
                       "Remove requiretty from /etc/sudoers and its directory, with visudo.")},

    {"finding.prerequisite.container.title", QT_TRANSLATE_NOOP("findings", "Container")},
    {"finding.prerequisite.container",
     QT_TRANSLATE_NOOP("findings", "BlueMind is not supported in a container (%2): %1.")},
    {"finding.prerequisite.container.holds",
     QT_TRANSLATE_NOOP("findings", "No server is a container.")},
    {"finding.prerequisite.container.unknown",
     QT_TRANSLATE_NOOP("findings", "Whether the server is a container is not known on %1.")},
    {"remedy.prerequisite.container",
     QT_TRANSLATE_NOOP("findings", "Move the server to a physical or virtual machine.")},

    {"finding.prerequisite.distribution.title", QT_TRANSLATE_NOOP("findings", "Distribution")},
    {"finding.prerequisite.distribution",
     QT_TRANSLATE_NOOP(
         "findings",
         "The distribution is not one that this version of BlueMind supports (%2): %1.")},
    {"finding.prerequisite.distribution.holds",
     QT_TRANSLATE_NOOP("findings", "The distribution of every target server is supported.")},
    {"finding.prerequisite.distribution.unknown",
     QT_TRANSLATE_NOOP("findings", "The distribution is not known on %1.")},
    {"remedy.prerequisite.distribution",
     QT_TRANSLATE_NOOP("findings", "Check the list of distributions for the version you install, "
                                   "then change the distribution before the "
                                   "migration.")},

    {"finding.clock.offset.title", QT_TRANSLATE_NOOP("findings", "Clock")},
    {"finding.clock.offset",
     QT_TRANSLATE_NOOP(
         "findings",
         "The clock is off by %2 or so on %1: dates of logs and messages cannot be trusted.")},
    {"finding.clock.offset.holds", QT_TRANSLATE_NOOP("findings", "The clocks agree.")},
    {"finding.clock.offset.unknown",
     QT_TRANSLATE_NOOP("findings", "The offset of the clock is not known on %1.")},
    {"remedy.clock.offset",
     QT_TRANSLATE_NOOP("findings",
                       "Set up time synchronisation on the server and on this computer.")},

    {"finding.filesystem.stuck.title",
     QT_TRANSLATE_NOOP("findings", "Filesystem that does not answer")},
    {"finding.filesystem.stuck",
     QT_TRANSLATE_NOOP("findings",
                       "These filesystems do not answer: %1. Nothing could be read from them.")},
    {"finding.filesystem.stuck.holds", QT_TRANSLATE_NOOP("findings", "Every filesystem answers.")},
    {"finding.filesystem.stuck.unknown",
     QT_TRANSLATE_NOOP("findings", "The filesystems of %1 are not known.")},
    {"remedy.filesystem.stuck",
     QT_TRANSLATE_NOOP(
         "findings",
         "Check the server of the network filesystem, or unmount it, then survey again.")},

    {"finding.survey.unread.title",
     QT_TRANSLATE_NOOP("findings", "What the survey could not read")},
    {"finding.survey.unread", QT_TRANSLATE_NOOP("findings", "The survey could not read: %1.")},
    {"finding.survey.unread.holds",
     QT_TRANSLATE_NOOP("findings", "The survey read everything it wanted to know.")},
    {"finding.survey.unread.unknown",
     QT_TRANSLATE_NOOP(
         "findings",
         "These are not known, because the survey could not read them or was not made: %1.")},
    {"remedy.survey.unread",
     QT_TRANSLATE_NOOP(
         "findings",
         "Survey again with an account that may use sudo, or enter the missing values by hand.")},
};

Catalogue systemFindingsMessages()
{
    return {"findings", entries};
}

} // namespace jalon

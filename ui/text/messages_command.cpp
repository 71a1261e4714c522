// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

Catalogue commandMessages()
{
    static constexpr CatalogueEntry entries[] = {
        {"command.unknown",
         QT_TRANSLATE_NOOP("command", "%1 is not a command. Choose one of the list below.")},
        {"command.unknown-option",
         QT_TRANSLATE_NOOP("command", "The command %1 has no option “%2”. Usage: %3")},
        {"command.option-without-value",
         QT_TRANSLATE_NOOP("command", "The option --%1 takes no value. Usage: %2")},
        {"command.value-missing",
         QT_TRANSLATE_NOOP("command", "The option %1 wants a value after it. Usage: %2")},
        {"command.wrong-arguments",
         QT_TRANSLATE_NOOP("command", "The arguments are not those expected. Usage: %1")},
        {"command.wrong-verb",
         QT_TRANSLATE_NOOP(
             "command",
             "“server %1” means nothing. Use server add, server list or server remove.")},
        {"command.wrong-role",
         QT_TRANSLATE_NOOP("command", "A server cannot be “%1”. Use --as target, source or test.")},
        {"command.wrong-language",
         QT_TRANSLATE_NOOP("command", "“%1” is not a language of Jalon. Use fr or en.")},
        {"command.wrong-path",
         QT_TRANSLATE_NOOP("command", "“%1” does not give a store its directory. Write "
                                      "store=/directory, for example mail-data=/srv/mail.")},
        {"command.wrong-kind",
         QT_TRANSLATE_NOOP("command", "“%1” cannot be imported. The only kind is facts.")},
        {"command.wrong-suffix",
         QT_TRANSLATE_NOOP(
             "command",
             "%1 does not say what to write. Let the name end with .pdf, .html or .json.")},
        {"command.file-exists",
         QT_TRANSLATE_NOOP("command", "%1 exists already and was left as it is. Give another name, "
                                      "or remove the file first.")},
        {"command.no-output",
         QT_TRANSLATE_NOOP("command",
                           "The report has nowhere to go. Add --output FILE.pdf, .html or .json.")},
        {"command.no-server",
         QT_TRANSLATE_NOOP(
             "command", "The plan has no server to survey. Add one with server add … --address.")},
        {"command.server-without-address",
         QT_TRANSLATE_NOOP("command", "%1 has no address: it is described by hand. Import its "
                                      "facts, or give it an address.")},
        {"command.accept-host-key",
         QT_TRANSLATE_NOOP(
             "command",
             "%1 is met for the first time: %2 shows a key of type %3, fingerprint %4. Compare it "
             "with the server’s own; accepting writes to %5 the line “%6”. Accept? (yes/NO)")},
        {"command.ask-password", QT_TRANSLATE_NOOP("command", "Password of %1:")},
        {"command.ask-passphrase",
         QT_TRANSLATE_NOOP("command", "Passphrase of the key %2 for %1:")},
        {"command.ask-prompt", QT_TRANSLATE_NOOP("command", "%1 asks: %2")},
    };
    return {"command", entries};
}

} // namespace jalon

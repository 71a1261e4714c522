// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/exportwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jalon {

namespace {

struct Row {
    const char* name;
    ExportGroup group;
    const char* words;
};

using enum ExportGroup;

constexpr std::array files{
    Row{"README.md", First,
        QT_TRANSLATE_NOOP("exportfiles", "Begin here: what each script does, and in which order")},
    Row{"settings", First,
        QT_TRANSLATE_NOOP("exportfiles", "What the plan knows of the servers; corrections go into "
                                         "settings.local, beside it")},
    Row{"left-out.csv", First,
        QT_TRANSLATE_NOOP("exportfiles", "What the scripts leave out, and why")},
    Row{"lists.csv", First, QT_TRANSLATE_NOOP("exportfiles", "What each list holds")},
    Row{"01-create-domains", Scripts,
        QT_TRANSLATE_NOOP("exportfiles", "Creates the missing domains, assigns them to servers")},
    Row{"01-undo-create-domains", Scripts,
        QT_TRANSLATE_NOOP("exportfiles", "The way back of 01-create-domains")},
    Row{"02-create-mailboxes", Scripts,
        QT_TRANSLATE_NOOP("exportfiles", "Creates the missing users and shared mailboxes")},
    Row{"02-undo-create-mailboxes", Scripts,
        QT_TRANSLATE_NOOP("exportfiles", "The way back of 02-create-mailboxes")},
    Row{"03-check-mailboxes", Scripts,
        QT_TRANSLATE_NOOP("exportfiles",
                          "Checks that each mailbox exists, is routed, active and on the "
                          "right server; changes nothing")},
    Row{"04-tokens", Scripts,
        QT_TRANSLATE_NOOP("exportfiles", "Makes one key a user, which root alone can read")},
    Row{"05-fill-imapsync", Scripts,
        QT_TRANSLATE_NOOP("exportfiles", "Fills mailboxes, logged in as the user: first, delta and "
                                         "final pass")},
    Row{"05-fill-exchange", Scripts,
        QT_TRANSLATE_NOOP("exportfiles",
                          "Checklist and lists for BlueMind’s Exchange tool, which is "
                          "run by hand")},
    Row{"05-fill-domino", Scripts,
        QT_TRANSLATE_NOOP("exportfiles",
                          "Checklist and lists for BlueMind’s Domino tool, which is run "
                          "by hand")},
    Row{"05-fill-pst", Scripts,
        QT_TRANSLATE_NOOP("exportfiles",
                          "Checklist and lists for BlueMind’s PST tool, which is run by "
                          "hand")},
    Row{"06-go-live", Scripts,
        QT_TRANSLATE_NOOP("exportfiles",
                          "Says that a wave is in service: nothing can be deleted there "
                          "any more")},
    Row{"09-revoke-tokens", Scripts,
        QT_TRANSLATE_NOOP("exportfiles", "Revokes the keys of 04-tokens")},
    Row{"mailboxes.tsv", Lists,
        QT_TRANSLATE_NOOP("exportfiles", "Mailboxes to be created and checked")},
    Row{"domain.json", Lists,
        QT_TRANSLATE_NOOP("exportfiles", "The domain, its aliases and servers")},
    Row{"imapsync.tsv", Lists, QT_TRANSLATE_NOOP("exportfiles", "Mailboxes that imapsync fills")},
    Row{"exchange.tsv", Lists, QT_TRANSLATE_NOOP("exportfiles", "Mailboxes for the Exchange tool")},
    Row{"domino.tsv", Lists, QT_TRANSLATE_NOOP("exportfiles", "Mailboxes for the Domino tool")},
    Row{"pst.tsv", Lists, QT_TRANSLATE_NOOP("exportfiles", "PST files to be loaded")},
    Row{"unfilled.tsv", Lists,
        QT_TRANSLATE_NOOP("exportfiles", "Mailboxes no script fills: see to them by hand")},
    Row{"mailboxes.csv", Tables,
        QT_TRANSLATE_NOOP("exportfiles",
                          "Every mailbox, with its method, its server and its problems")},
    Row{"domains.csv", Tables, QT_TRANSLATE_NOOP("exportfiles", "Every domain, with its problems")},
    Row{"delegations.csv", Tables, QT_TRANSLATE_NOOP("exportfiles", "Who may open whose mailbox")},
    Row{"pst-files.csv", Tables, QT_TRANSLATE_NOOP("exportfiles", "Every PST file that is known")},
    Row{"servers.json", Parts,
        QT_TRANSLATE_NOOP("exportfiles", "The names the target servers go by")},
    Row{"manifest.json", Proof,
        QT_TRANSLATE_NOOP("exportfiles", "What was exported, of which plan, with checksums")},
    Row{"SHA256SUMS", Proof,
        QT_TRANSLATE_NOOP("exportfiles", "Checksums; sha256sum -c SHA256SUMS verifies them")},
};

/// What stands in a folder, where the file itself is not named.
constexpr std::array folders{
    Row{"lists/", Lists, ""},
    Row{"checklists/", Checklists,
        QT_TRANSLATE_NOOP("exportfiles", "What is done by hand, in order")},
    Row{"imapsync/", Parts,
        QT_TRANSLATE_NOOP("exportfiles", "Options of imapsync for an old system")},
    Row{"lib/", Parts, QT_TRANSLATE_NOOP("exportfiles", "What the scripts share")},
};

struct Setting {
    const char* key;
    const char* words;
};

constexpr std::array settings{
    Setting{"PLAN_ID",
            QT_TRANSLATE_NOOP("exportfiles", "What keys and notes of this plan are named by")},
    Setting{"API_URL",
            QT_TRANSLATE_NOOP("exportfiles", "Where BlueMind answers the scripts. On the "
                                             "server itself: http://localhost:8090/api")},
    Setting{"BLUEMIND_VERSION",
            QT_TRANSLATE_NOOP("exportfiles", "The version the target must have")},
    Setting{"KEY_FILE",
            QT_TRANSLATE_NOOP("exportfiles", "The file that holds the administrator’s key")},
    Setting{"STATE_DIR",
            QT_TRANSLATE_NOOP("exportfiles", "The folder of logs and of what is done")},
    Setting{"CONCURRENCY",
            QT_TRANSLATE_NOOP("exportfiles", "How many mailboxes are filled at once")},
    Setting{"TARGET_IMAP_HOST", QT_TRANSLATE_NOOP("exportfiles", "The target’s IMAP service")},
    Setting{"TARGET_IMAP_PORT", QT_TRANSLATE_NOOP("exportfiles", "Its port")},
    Setting{"TARGET_IMAP_TLS",
            QT_TRANSLATE_NOOP("exportfiles", "How it is encrypted: ssl, starttls or none")},
    Setting{"TARGET_IMAP_VERIFY",
            QT_TRANSLATE_NOOP("exportfiles",
                              "no: its certificate is not verified, and whoever sits between "
                              "may read the passwords")},
    Setting{"CA_FILE", QT_TRANSLATE_NOOP("exportfiles", "The customer’s own authority (PEM), where "
                                                        "one signed BlueMind’s certificate")},
    Setting{"TARGET_IMAP_CA_FILE",
            QT_TRANSLATE_NOOP("exportfiles", "The authority of IMAP, where it is another one")},
    Setting{"SOURCE_…_CA_FILE",
            QT_TRANSLATE_NOOP("exportfiles", "The authority of an old system’s certificate; … is "
                                             "its name, as above")},
    Setting{"SECRETS_DIR",
            QT_TRANSLATE_NOOP("exportfiles", "The folder of the old system’s passwords; "
                                             "STATE_DIR/secrets unless told")},
    Setting{"IMAPSYNC", QT_TRANSLATE_NOOP("exportfiles", "Where imapsync is, unless in the PATH")},
    Setting{
        "FINAL_DAYS",
        QT_TRANSLATE_NOOP("exportfiles", "How many days the final pass looks back; 2 unless told")},
    Setting{"MAX_MESSAGE_BYTES",
            QT_TRANSLATE_NOOP("exportfiles", "Larger messages are left behind; none unless told")},
    Setting{"SHARED_WRITER",
            QT_TRANSLATE_NOOP("exportfiles",
                              "The user who fills shared mailboxes no user may write in")},
    Setting{"_HOST", QT_TRANSLATE_NOOP("exportfiles", "The old system’s IMAP service")},
    Setting{"_PORT", QT_TRANSLATE_NOOP("exportfiles", "Its port")},
    Setting{"_ACCESS", QT_TRANSLATE_NOOP("exportfiles", "Who reads its mailboxes: administrator or "
                                                        "each-password")},
    Setting{"_ADMIN", QT_TRANSLATE_NOOP("exportfiles", "The administrator’s login there")},
};

QString translated(const char* words)
{
    return *words ? QCoreApplication::translate("exportfiles", words) : QString();
}

} // namespace

ExportPurpose exportPurpose(const QString& path)
{
    const bool isListed = path.startsWith(QLatin1String("lists/"));
    const QString name = isListed ? path.section(u'/', -1) : path;
    const auto file = std::ranges::find_if(files, [&](const Row& row) {
        return name == QLatin1String(row.name) && isListed == (row.group == Lists);
    });
    if (file != files.end())
        return {file->group, translated(file->words)};
    const auto folder = std::ranges::find_if(
        folders, [&](const Row& row) { return path.startsWith(QLatin1String(row.name)); });
    if (folder != folders.end())
        return {folder->group, translated(folder->words)};
    return {path.endsWith(QLatin1String(".csv")) ? Tables : Parts, {}};
}

QString exportGroupWords(ExportGroup group)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("exportfiles", "To be read first"),
        QT_TRANSLATE_NOOP("exportfiles", "Scripts, in the order they run"),
        QT_TRANSLATE_NOOP("exportfiles", "Lists the scripts take, by wave and domain"),
        QT_TRANSLATE_NOOP("exportfiles", "Tables, for a spreadsheet"),
        QT_TRANSLATE_NOOP("exportfiles", "Checklists"),
        QT_TRANSLATE_NOOP("exportfiles", "Parts of the scripts"),
        QT_TRANSLATE_NOOP("exportfiles", "Proof of what was exported"),
    };
    return translated(words.at(size_t(group)));
}

QString settingWords(const QString& key)
{
    const bool isSource = key.startsWith(QLatin1String("SOURCE_"));
    const bool isAuthority = key.endsWith(QLatin1String("_CA_FILE"));
    const QString name = isSource && !isAuthority ? key.sliced(key.lastIndexOf(u'_')) : key;
    const auto found = std::ranges::find_if(
        settings, [&](const Setting& each) { return name == QString::fromUtf8(each.key); });
    return found == settings.end() ? QString() : translated(found->words);
}

} // namespace jalon

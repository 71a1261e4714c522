// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/findings/rulecases.h"

namespace jalon::facts {

using Edit = std::function<void(PstFile&)>;

static PstFile pstFile()
{
    PstFile file;
    file.path = text("/srv/pst/a/archive.pst");
    file.from = {1, 0};
    file.bytes = file.declared = ByteSize(GB);
    file.format = PstFormat::Unicode;
    file.owner = Cited<QString>{text("a@example.org"), {1, 0}};
    return file;
}

/// One mailbox and one PST file of it that nothing is wrong with, as `edit` changes it.
static Change with(const Edit& edit)
{
    return [edit](Plan& plan, ServerFacts&) {
        InventorySource source;
        source.file = text("pst");
        source.kind = text("pst-folder");
        source.at = at();
        plan.inventory.sources = {source};
        Mailbox mailbox;
        mailbox.address = text("a@example.org");
        plan.inventory.mailboxes = MailboxTable({mailbox});
        PstFile file = pstFile();
        edit(file);
        plan.inventory.pstFiles.append(file);
    };
}

static Change withTwo(const Edit& edit)
{
    return [edit](Plan& plan, ServerFacts& facts) {
        with([](PstFile&) {})(plan, facts);
        with(edit)(plan, facts);
    };
}

static QList<Case> stateCases()
{
    return {
        {"pst.damaged", "as large as declared", Holds, with([](PstFile&) {})},
        {"pst.damaged", "a byte short", Fails,
         with([](PstFile& file) { file.bytes = ByteSize(GB - 1); })},
        {"pst.damaged", "longer than declared", Holds,
         with([](PstFile& file) { file.bytes = ByteSize(GB + 1); })},
        {"pst.damaged", "header", Fails, with([](PstFile& file) {
             file.headerDamaged = true;
             file.declared.reset();
         })},
        {"pst.damaged", "listed only", Unknown, with([](PstFile& file) { file.declared.reset(); })},
        {"pst.ownerless", "owned", Holds, with([](PstFile&) {})},
        {"pst.ownerless", "nobody's", Fails, with([](PstFile& file) { file.owner.reset(); })},
        {"pst.ownerless", "of a mailbox that is not there", Fails,
         with([](PstFile& file) { file.owner->value = text("b@example.org"); })},
        {"pst.repeated", "one", Holds, with([](PstFile&) {})},
        {"pst.repeated", "elsewhere, its name in capitals", Fails,
         withTwo([](PstFile& file) { file.path = text("D:\\x\\ARCHIVE.PST"); })},
        {"pst.repeated", "a byte longer", Holds, withTwo([](PstFile& file) {
             file.path = text("/srv/pst/b/archive.pst");
             file.bytes = ByteSize(GB + 1);
         })},
        {"pst.repeated", "sizes not known", Holds,
         [](Plan& plan, ServerFacts& facts) {
             const auto unsized = [](PstFile& file) { file.bytes.reset(); };
             with(unsized)(plan, facts);
             with(unsized)(plan, facts);
         }},
    };
}

static QList<Case> sizeCases()
{
    constexpr qint64 nearLimit = 1'900LL << 20;
    return {
        {"pst.ansi-limit", "a Unicode file", Holds,
         with([](PstFile& file) { file.bytes = ByteSize(60 * GB); })},
        {"pst.ansi-limit", "ANSI, at the limit", Fails, with([](PstFile& file) {
             file.format = PstFormat::Ansi;
             file.bytes = ByteSize(nearLimit);
         })},
        {"pst.ansi-limit", "ANSI, a byte below", Holds, with([](PstFile& file) {
             file.format = PstFormat::Ansi;
             file.bytes = ByteSize(nearLimit - 1);
         })},
        {"pst.ansi-limit", "large, of a format not read", Unknown, with([](PstFile& file) {
             file.format = PstFormat::Unknown;
             file.bytes = ByteSize(nearLimit);
         })},
        {"pst.large", "50 GB", Holds, with([](PstFile& file) { file.bytes = ByteSize(50 * GB); })},
        {"pst.large", "a byte more", Fails,
         with([](PstFile& file) { file.bytes = ByteSize(50 * GB + 1); })},
        {"pst.large", "not said", Unknown, with([](PstFile& file) { file.bytes.reset(); })},
    };
}

QList<Case> pstCases()
{
    const Change nothing = [](Plan& p, ServerFacts&) { p.servers[0].as = ServerRole::Source; };
    return stateCases() + sizeCases() +
           QList<Case>{{"pst.ownerless", "nothing imported of a source", Unknown, nothing},
                       {"pst.repeated", "nothing imported of a source", Unknown, nothing}};
}

} // namespace jalon::facts

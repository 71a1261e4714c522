<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>jalon::CreationPage</name>
    <message numerus="yes">
        <source>Why %n mailbox(es) are not moved. The document prints it.</source>
        <translation>
            <numerusform>Why %n mailbox is not moved. The document prints it.</numerusform>
            <numerusform>Why %n mailboxes are not moved. The document prints it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n mailbox</numerusform>
            <numerusform>%n mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) or mailbox(es) cannot be created as they are.</source>
        <translation>
            <numerusform>%n domain or mailbox cannot be created as it is.</numerusform>
            <numerusform>%n domains or mailboxes cannot be created as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) have no mail server to go to.</source>
        <translation>
            <numerusform>%n mailbox has no mail server to go to.</numerusform>
            <numerusform>%n mailboxes have no mail server to go to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::DocumentPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>Number of pages of the document</extracomment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::EntryDetail</name>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n mailbox</numerusform>
            <numerusform>%n mailboxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ExportFilesModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::FieldDialog</name>
    <message numerus="yes">
        <source>%n mailbox(es) get the same value.</source>
        <translation>
            <numerusform>%n mailbox gets the same value.</numerusform>
            <numerusform>%n mailboxes get the same value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::FindingsPage</name>
    <message numerus="yes">
        <source>%n finding(s) block the migration.</source>
        <translation>
            <numerusform>%n finding blocks the migration.</numerusform>
            <numerusform>%n findings block the migration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) fail.</source>
        <translation>
            <numerusform>%n finding fails.</numerusform>
            <numerusform>%n findings fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are unknown: facts are missing.</source>
        <translation>
            <numerusform>%n finding is unknown: facts are missing.</numerusform>
            <numerusform>%n findings are unknown: facts are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ImportDialog</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::MailboxesPage</name>
    <message numerus="yes">
        <source>Why %n mailbox(es) are not moved; left empty, they are moved again:</source>
        <translation>
            <numerusform>Why %n mailbox is not moved; left empty, it is moved again:</numerusform>
            <numerusform>Why %n mailboxes are not moved; left empty, they are moved again:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The volume of %n mailbox(es) is unknown.</source>
        <translation>
            <numerusform>The volume of %n mailbox is unknown.</numerusform>
            <numerusform>The volume of %n mailboxes is unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::MethodDialog</name>
    <message numerus="yes">
        <source>For %n mailbox(es). The document prints the reason.</source>
        <translation>
            <numerusform>For %n mailbox. The document prints the reason.</numerusform>
            <numerusform>For %n mailboxes. The document prints the reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::MethodsPage</name>
    <message numerus="yes">
        <source>%n mailbox(es) have no method yet.</source>
        <translation>
            <numerusform>%n mailbox has no method yet.</numerusform>
            <numerusform>%n mailboxes have no method yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::OwnerDialog</name>
    <message numerus="yes">
        <source>%n PST file(s) get the same owner.</source>
        <translation>
            <numerusform>%n PST file gets this owner.</numerusform>
            <numerusform>%n PST files get the same owner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ScriptsPage</name>
    <message numerus="yes">
        <source>%n domain(s) or mailbox(es) are kept out of the scripts.</source>
        <translation>
            <numerusform>%n domain or mailbox is kept out of the scripts.</numerusform>
            <numerusform>%n domains or mailboxes are kept out of the scripts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of the scripts: %n. The file left-out.csv names each with its reason.</source>
        <translation>
            <numerusform>Kept out of the scripts: %n. The file left-out.csv names it with its reason.</numerusform>
            <numerusform>Kept out of the scripts: %n. The file left-out.csv names each with its reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>

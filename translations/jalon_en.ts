<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>jalon::CreationPage</name>
    <message numerus="yes">
        <source>Why %Ln mailbox(es) are not moved. The document prints it.</source>
        <translation>
            <numerusform>Why %Ln mailbox is not moved. The document prints it.</numerusform>
            <numerusform>Why %Ln mailboxes are not moved. The document prints it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es)</source>
        <translation>
            <numerusform>%Ln mailbox</numerusform>
            <numerusform>%Ln mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s) or mailbox(es) cannot be created as they are.</source>
        <translation>
            <numerusform>%Ln domain or mailbox cannot be created as it is.</numerusform>
            <numerusform>%Ln domains or mailboxes cannot be created as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es) have no mail server to go to.</source>
        <translation>
            <numerusform>%Ln mailbox has no mail server to go to.</numerusform>
            <numerusform>%Ln mailboxes have no mail server to go to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::DocumentPage</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <extracomment>Number of pages of the document</extracomment>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::EntryDetail</name>
    <message numerus="yes">
        <source>%Ln mailbox(es)</source>
        <translation>
            <numerusform>%Ln mailbox</numerusform>
            <numerusform>%Ln mailboxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ExportFilesModel</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::FieldDialog</name>
    <message numerus="yes">
        <source>%Ln mailbox(es) get the same value.</source>
        <translation>
            <numerusform>%Ln mailbox gets the same value.</numerusform>
            <numerusform>%Ln mailboxes get the same value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::FindingsPage</name>
    <message numerus="yes">
        <source>%Ln finding(s) block the migration.</source>
        <translation>
            <numerusform>%Ln finding blocks the migration.</numerusform>
            <numerusform>%Ln findings block the migration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) fail.</source>
        <translation>
            <numerusform>%Ln finding fails.</numerusform>
            <numerusform>%Ln findings fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) are unknown: facts are missing.</source>
        <translation>
            <numerusform>%Ln finding is unknown: facts are missing.</numerusform>
            <numerusform>%Ln findings are unknown: facts are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ImportDialog</name>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Reading %Ln file…</numerusform>
            <numerusform>Reading %Ln files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::MailboxesPage</name>
    <message numerus="yes">
        <source>%Ln of %1 mailboxes · %2</source>
        <translation>
            <numerusform>%Ln of %1 mailboxes · %2</numerusform>
            <numerusform>%Ln of %1 mailboxes · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln mailbox(es) are not moved; left empty, they are moved again:</source>
        <translation>
            <numerusform>Why %Ln mailbox is not moved; left empty, it is moved again:</numerusform>
            <numerusform>Why %Ln mailboxes are not moved; left empty, they are moved again:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The volume of %Ln mailbox(es) is unknown.</source>
        <translation>
            <numerusform>The volume of %Ln mailbox is unknown.</numerusform>
            <numerusform>The volume of %Ln mailboxes is unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::MethodDialog</name>
    <message numerus="yes">
        <source>For %Ln mailbox(es). The document prints the reason.</source>
        <translation>
            <numerusform>For %Ln mailbox. The document prints the reason.</numerusform>
            <numerusform>For %Ln mailboxes. The document prints the reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::MethodsPage</name>
    <message numerus="yes">
        <source>%Ln mailbox(es) have no method yet.</source>
        <translation>
            <numerusform>%Ln mailbox has no method yet.</numerusform>
            <numerusform>%Ln mailboxes have no method yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::OwnerDialog</name>
    <message numerus="yes">
        <source>%Ln PST file(s) get the same owner.</source>
        <translation>
            <numerusform>%Ln PST file gets this owner.</numerusform>
            <numerusform>%Ln PST files get the same owner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ScriptsPage</name>
    <message numerus="yes">
        <source>%Ln domain(s) or mailbox(es) are kept out of the scripts.</source>
        <translation>
            <numerusform>%Ln domain or mailbox is kept out of the scripts.</numerusform>
            <numerusform>%Ln domains or mailboxes are kept out of the scripts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of the scripts: %Ln. The file left-out.csv names each with its reason.</source>
        <translation>
            <numerusform>Kept out of the scripts: %Ln. The file left-out.csv names it with its reason.</numerusform>
            <numerusform>Kept out of the scripts: %Ln. The file left-out.csv names each with its reason.</numerusform>
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

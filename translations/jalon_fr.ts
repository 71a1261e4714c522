<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Client</translation>
    </message>
    <message>
        <source>Whose migration this is, as the cover of the document says it. The name is enough to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <extracomment>The consultant who writes the plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document &amp;language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project or quotation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed plan is written in it. The language of the screen is in the menu Language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or start from a plan that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration plan shows every step filled in, with no server to reach. Nothing you do in it changes the example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demonstration plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent &amp;plans:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a file&apos;s name, %2 its folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Formulas and their inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term and inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Formula and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final size</source>
        <extracomment>Kind of a sizing term: the size a store has in the end</extracomment>
        <translation type="unfinished">taille finale</translation>
    </message>
    <message>
        <source>growth</source>
        <extracomment>Kind of a sizing term: what is added to a store</extracomment>
        <translation type="unfinished">croissance</translation>
    </message>
    <message>
        <source>reserve</source>
        <extracomment>Kind of a sizing term: what must stay free</extracomment>
        <translation type="unfinished">réserve</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of volumes</extracomment>
        <translation type="unfinished">%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A term of the sizing: %1 is the store, %2 is final size, growth or reserve</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumption: %1</source>
        <extracomment>%1 is the name of an assumption</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsModel</name>
    <message>
        <source>unknown</source>
        <extracomment>The value of a fact nobody knows yet</extracomment>
        <translation type="unfinished">inconnu</translation>
    </message>
    <message>
        <source>%1 (measured: %2)</source>
        <extracomment>%1 says who entered a value, %2 is the measured value it stands for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <extracomment>Added to the origin of a fact: measured, but an estimate by its own source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name, a value or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <extracomment>Puts the measured value back in the place of the entered one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file &amp;system…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a s&amp;tore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import facts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is mounted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what it holds: used and available are what the sizing needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which store:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its file system and its volume: they are what the sizing needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts were not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demonstration plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration plans (*.jalon)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration plan was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session on %1 ended before its changes were saved. They were kept on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete them and open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes were not recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that was never saved was kept on %1, when a session ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer the file that was opened here. Saving would lose what was written to it meanwhile; opening it again would lose the changes made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under &amp;another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <extracomment>Name proposed for the file of a plan that has no customer yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesystemsModel</name>
    <message>
        <source>File system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <extracomment>Used plus available, as df prints them</extracomment>
        <translation type="unfinished">Utilisable</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>What must be freed or added</extracomment>
        <translation type="unfinished">Manque</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Verdict</translation>
    </message>
</context>
<context>
    <name>HostKeyDialog</name>
    <message>
        <source>Unknown server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never reached from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one the server&apos;s administrator gives you. If they differ, cancel: somebody may stand between you and the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you accept, this line is added to %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept and remember</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbeModel</name>
    <message>
        <source>… %1 of %2</source>
        <extracomment>%1 of %2 probes have ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✎ by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ not surveyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◐ in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server and probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>The server wants the password of %1.</source>
        <extracomment>%1 is user@host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is protected by a passphrase.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks, to let %1 in:</source>
        <extracomment>%1 is user@host, what follows is the server&apos;s own prompt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used for this connection only, and written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Use of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>An edit, as Undo names it: %1 is the field, %2 the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server needs a name; “%1” is kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity file of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Used as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through &amp;bastion:</source>
        <extracomment>The bastion an SSH connection goes through</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Directories:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name, for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the agent and the usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: reached directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for a server that is described by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the survey cannot find a store by itself. Double-click or F2 to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServersModel</name>
    <message>
        <source>described by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used as</source>
        <extracomment>Column: whether a server is the target, a source or the test server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>Column: when a server was surveyed last</extracomment>
        <translation type="unfinished">Relevé</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Add a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached, proven, and signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every server the migration touches: where BlueMind 4 will run, where mail comes from, and where it is rehearsed. Nothing is connected to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached as it is described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is the target: disks are sized on target servers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the servers one by one. A BlueMind spread over several machines has one line a machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizingPage</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Memory: %1 present, %2 more while upgrading, %3 not yet promised to BlueMind. %4</source>
        <extracomment>%1 present memory, %2 needed besides while upgrading, %3 what is left, %4 the verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether every file system of the target servers holds once the migration is done. Choose a line to read the formula and where each number comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sizing is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file system of a target server is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough room on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts are missing for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the file systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to size yet: survey a target server, or enter its file systems and stores by hand in the step Survey.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: a step&apos;s name and its state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorePaths</name>
    <message>
        <source>Store</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Directory on the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Survey of %1 started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: what was already learnt is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a server in the list to read what would run on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address: nothing is run on it. Enter what is known of it in the tab Facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is every command that the survey runs on %1, verbatim. None of them changes anything on the server, and nothing has been connected to yet unless you started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>A look at the servers that changes nothing on them. Read what will run, start, and correct by hand what you know better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey failed on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of any server yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Stops the survey that runs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey the &amp;chosen server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count every &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the message files one by one: exact, but minutes to hours on a large spool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers and probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyRunner</name>
    <message>
        <source>Survey of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu that moves from step to step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Jalon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Jalon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalon %1

Plans migrations to the BlueMind 4 mail server.
Looks at servers, changes nothing on them.

Free software under the GNU General Public Licence, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the state of the step, %2 what it still wants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Jalon</source>
        <extracomment>Title of the window: %1 is the file&apos;s name, [*] the mark of unsaved changes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>%1 is not a command. Choose one of the list below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option is not understood. Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments are not those expected. Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“server %1” means nothing. Use server add, server list or server remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server cannot be “%1”. Use --as target, source or test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language of Jalon. Use fr or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not give a store its directory. Write store=/directory, for example mail-data=/srv/mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be imported. The only kind is facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say what to write. Let the name end with .pdf, .html or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Give another name, or remove the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has nowhere to go. Add --output FILE.pdf, .html or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no server to survey. Add one with server add … --address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address: it is described by hand. Import its facts, or give it an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is met for the first time: %2 shows a key of type %3, fingerprint %4. Compare it with the server’s own; accepting writes to %5 the line “%6”. Accept? (yes/NO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key %2 for %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name (FQDN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtualisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name in /etc/hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo asks for a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail indexing switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted folders not yet purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spool directory without a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commercial version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technical version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inodes used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>distinct messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expunged, still on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heap memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BlueMind</source>
        <translation>BlueMind</translation>
    </message>
    <message>
        <source>File system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A volume, rounded, then exact</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not a volume. Write it as 1.5 TB, 512 GiB or 1500000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it as 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of milliseconds. Write it as 250.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Nothing is known yet: survey the servers, or enter their facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the worst moment these filesystems are full: %1. In all, %2 must be added or freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filesystem is full at the worst moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether these filesystems hold cannot be told, because a figure is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge each filesystem by what the sizing says is missing, move a directory to another one, or free space, before anything else starts. A full disk stops the upgrade and makes the search index read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks with little margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the worst moment these filesystems have little margin: %1. In all, %2 would restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every filesystem that is not full keeps its margin at the worst moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin of these filesystems cannot be told, because a figure is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the space the sizing says is missing, or watch these filesystems during the whole migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space for the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than the %2 that the logs need would stay free on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs keep the free space they need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space left for the logs cannot be told on %1, because a figure is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free or add space on the filesystem of /var/log/bm: replication.log can grow very large during the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the search engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search engine takes %2 more while upgrading, and %1 does not have it to spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search engine has the memory it needs while upgrading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of %1, or what is set aside for the products on it, is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server more memory for the time of the upgrade, or lower what other products are given in /etc/bm/local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index at risk of turning read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filesystem of the search index goes above %2 at the worst moment: %1. Above 95 % the index turns read-only, and the whole product looks stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filesystem of the search index stays below the level where the index is at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of the filesystem of the search index is not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the filesystem of /var/spool/bm-elasticsearch, or move the index to one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inodes nearly used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %2 of the inodes are used on %1: no file can be created once they run out, whatever space is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every filesystem has inodes to spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inodes of these filesystems are not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move files elsewhere, or make the filesystem again with more inodes: each message takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail spool on a network filesystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail spool lies on a network filesystem: %1. Cyrus needs a block device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail spool lies on block devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the filesystem that holds the mail spool is not known on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move /var/spool/cyrus to a block device before the migration. Archives, logs and backups may stay on NFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index on a network filesystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index lies on a network filesystem: %1. Elasticsearch needs a block device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index lies on block devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the filesystem that holds the search index is not known on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move /var/spool/bm-elasticsearch to a block device before the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BlueMind older than 4.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs BlueMind %2. Versions before 4.5 must be updated without delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server runs a BlueMind 4 older than 4.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact version of BlueMind is not known on %1: the software number alone does not tell 4.0 from 4.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update to the latest version 4 before anything is moved in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders under the Inbox made by Outlook on 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs BlueMind %2, where folders that Outlook made under the Inbox are virtual: the update to 4.1 or later deletes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server runs BlueMind 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 runs BlueMind 4.0 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask users to move these folders out of the Inbox before the update; they can be moved back afterwards, as real mail folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers of different versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers do not run the same version of BlueMind (%2): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers run the same version of BlueMind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of BlueMind is not known on %1, so it cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update all servers of the installation to the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail services left on the core server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail role is on another server, and %1 still runs Cyrus or its delivery service: one replication too many is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrus runs only where the mail role is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles or the services of %1 are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the core server, disable both services and stop them with the commands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search engine not on a server of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %2 of mail, and from %3 the search engine wants a server of its own; it shares %1 with the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume of mail does not ask for another place for the search engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume of mail or the roles of %1 are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a server for the role bm/es before the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrus not on a server of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %2 of mail, and from %3 Cyrus wants a server of its own; it shares %1 with the core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume of mail does not ask for another place for Cyrus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a server for the roles mail/imap and bm/pgsql-data before the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One machine twice in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These entries of the plan are one and the same machine, or were cloned from one another: %1. Its disks would be counted several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each server of the plan is a machine of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine identifier of %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entry that is too many; if the machines are clones, give each an identifier of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail indexing switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail indexing is switched off on %1 by /etc/bm/no.mail.indexing: archives cannot be taken back and search stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail indexing is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mail indexing is on is not known on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file and restart the core, once the step that needed it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spool directories without a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spool of %1 has directories that match no mailbox BlueMind knows (%2 in all): replication fails on them, and later versions may refuse to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every directory of the spool belongs to a mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directories of the spool could not be compared with the mailboxes on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the missing mailboxes, or move these directories away after checking with the customer. They often come from a load made as admin0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication far from the spool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the spool holds %2 messages and the database %3 records of messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages of the spool and the records of the database agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages of the spool or the records of the database are not known on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let replication catch up, then run the repair of replication.parentUid on each domain. The counts are compared record by record: one message sent to several people is one body, yet one record and one file for each. Suspended mailboxes, expunged messages not yet pruned and the stubs left by the archives of 3.5 explain small gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives of 3.5 to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 of archives in the compressed store of 3.5. They come back into the live mail, larger, before the archiver of version 4 moves them: this growth is not in the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no archives of 3.5 to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there are archives of 3.5 is not known on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the reintegration of the archives and keep room for them on the mail filesystem: their expansion must be measured on a sample first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully qualified host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name is not fully qualified (%2): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every host name is fully qualified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fully qualified host name is not known on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server a name with its domain, so that “hostname -f” prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name in /etc/hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/hosts does not give the full host name an address that is not loopback, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/hosts names every server with its own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether /etc/hosts names the server is not known on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line to /etc/hosts with the address of the server, its full name and its short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locale is %2 where BlueMind needs en_US.UTF-8: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locale is en_US.UTF-8 everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locale is not known on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate en_US.UTF-8 and make it the locale of the system, then start the session again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal asked for by sudo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo asks for a terminal on %1: BlueMind&apos;s own commands fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo asks for no terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether sudo asks for a terminal is not known on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove requiretty from /etc/sudoers and its directory, with visudo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BlueMind is not supported in a container (%2): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is a container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the server is a container is not known on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the server to a physical or virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distribution is not one that this version of BlueMind supports (%2): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every distribution is supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distribution is not known on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the list of distributions for the version you install, then change the distribution before the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is off by %2 or so on %1: dates of logs and messages cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset of the clock is not known on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up time synchronisation on the server and on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filesystem that does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These filesystems do not answer: %1. Nothing could be read from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every filesystem answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filesystems of %1 are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server of the network filesystem, or unmount it, then survey again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the survey could not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey could not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey read everything it wanted to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not known, because the survey could not read them or was not made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey again with an account that may use sudo, or enter the missing values by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>%1 cannot be read as a plan: the text breaks off or is damaged at line %2, column %3. Restore the file from a copy.</source>
        <translation>%1 ne peut pas être lu comme un plan : le texte s’interrompt ou est abîmé à la ligne %2, colonne %3. Restaurer le fichier depuis une copie.</translation>
    </message>
    <message>
        <source>%1 is not a migration plan: it does not begin as one. Choose a file made by Jalon.</source>
        <translation>%1 n’est pas un plan de migration : il n’en a pas le début. Choisir un fichier créé par Jalon.</translation>
    </message>
    <message>
        <source>%1 does not say which version of the plan file it is. Restore the file from a copy.</source>
        <translation>%1 n’indique pas la version de son format. Restaurer le fichier depuis une copie.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Jalon: its format is version %2 and this program reads up to version %3. Update Jalon to open it.</source>
        <translation>%1 vient d’un Jalon plus récent : son format est en version %2 et ce programme lit jusqu’à la version %3. Mettre Jalon à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is too large to be a plan: it holds %2 and the limit is %3. Check that it is the right file.</source>
        <translation>%1 est trop gros pour être un plan : il contient %2 et la limite est de %3. Vérifier qu’il s’agit du bon fichier.</translation>
    </message>
    <message>
        <source>%1 was not saved: somebody else changed the file since it was opened. Save under another name, then compare the two.</source>
        <translation>%1 n’a pas été enregistré : quelqu’un d’autre a modifié le fichier depuis son ouverture. Enregistrer sous un autre nom, puis comparer les deux.</translation>
    </message>
    <message>
        <source>%1 could not be saved; the former file is untouched. Check the free space and the rights on the directory, or save elsewhere.</source>
        <translation>%1 n’a pas pu être enregistré ; l’ancien fichier est intact. Vérifier l’espace libre et les droits sur le répertoire, ou enregistrer ailleurs.</translation>
    </message>
    <message>
        <source>The value at %1 is not of the expected kind (%2). Correct it in the file, or restore the file from a copy.</source>
        <translation>La valeur en %1 n’est pas du genre attendu (%2). La corriger dans le fichier, ou restaurer le fichier depuis une copie.</translation>
    </message>
    <message>
        <source>%1 is a directory and not a file. Give the name of a file.</source>
        <translation>%1 est un répertoire et non un fichier. Donner le nom d’un fichier.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that this account may read it.</source>
        <translation>%1 n’a pas pu être lu. Vérifier qu’il existe et que ce compte peut le lire.</translation>
    </message>
    <message>
        <source>%1 cannot be read as facts: the text breaks off or is damaged at line %2, column %3. Make the file again.</source>
        <translation>%1 ne peut pas être lu comme des constats : le texte s’interrompt ou est abîmé à la ligne %2, colonne %3. Refaire le fichier.</translation>
    </message>
    <message>
        <source>%1 does not hold facts: its schema is not %2. Choose a file written by the facts command.</source>
        <translation>%1 ne contient pas de constats : son schéma n’est pas %2. Choisir un fichier écrit par la commande « facts ».</translation>
    </message>
    <message>
        <source>%1 names no server: the list of servers is missing. Make the file again.</source>
        <translation>%1 ne nomme aucun serveur : la liste des serveurs manque. Refaire le fichier.</translation>
    </message>
    <message>
        <source>%1 is being written by another Jalon. Try again when it has ended; if none is running, remove the .lock file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left as it is: its directory cannot be written. Check the rights on it, or work on a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of an older version and its copy %2 could not be made, so nothing was written. Check the free space and the rights on the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs the name of its customer. Give it with --customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server needs a name. Choose a short one, for example bm1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot name a server: a name has at most %2 characters and no control character. Choose a shorter, plain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has a server named %1 already. Choose another name, or change that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no server named %1. List them with server list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a store. The stores are mail-data, mail-meta, archives, archives-snappy, replication, search, database and logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory of %1 cannot be “%2”: write a path that begins with / and has no control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiver needs a person, a reason and an end date. Fill in the three.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>The document %1 could not be written. Check the free space and the rights on the directory, or choose another file.</source>
        <translation>Le document %1 n’a pas pu être écrit. Vérifier l’espace libre et les droits sur le répertoire, ou choisir un autre fichier.</translation>
    </message>
    <message>
        <source>The document %1 has no known format. Give a file name that ends in .pdf, .html or .json.</source>
        <translation>Le document %1 n’a pas de format connu. Donner un nom de fichier qui finit par .pdf, .html ou .json.</translation>
    </message>
    <message>
        <source>The document %1 was not written: it was cancelled. Any former file is untouched.</source>
        <translation>Le document %1 n’a pas été écrit : l’opération a été annulée. L’ancien fichier, s’il existe, est intact.</translation>
    </message>
    <message>
        <source>Migration plan to BlueMind 4</source>
        <translation>Plan de migration vers BlueMind 4</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Servers and versions</source>
        <translation>Serveurs et versions</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Disks of %1</source>
        <translation>Disques de %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Points de vigilance</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>Point de vigilance %1</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce qui n’est pas connu</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Annex: evidence</source>
        <translation>Annexe : preuves</translation>
    </message>
    <message>
        <source>Annex: mailboxes</source>
        <translation>Annexe : boîtes</translation>
    </message>
    <message>
        <source>The migration can go ahead: every filesystem holds what it will have to hold, and no finding blocks.</source>
        <translation>La migration peut avoir lieu : chaque système de fichiers contient ce qu’il devra contenir, et aucun point de vigilance n’est bloquant.</translation>
    </message>
    <message>
        <source>The migration can go ahead, with little room left: filesystems that will be tight: %1.</source>
        <translation>La migration peut avoir lieu, avec peu de marge ; systèmes de fichiers tendus : %1.</translation>
    </message>
    <message>
        <source>The migration cannot be judged yet: facts are missing for some filesystems (%1).</source>
        <translation>La migration ne peut pas encore être jugée : des constats manquent pour certains systèmes de fichiers (%1).</translation>
    </message>
    <message>
        <source>The migration cannot go ahead as things stand. Filesystems that will not hold: %1. Findings that block: %2.</source>
        <translation>La migration ne peut pas avoir lieu en l’état. Systèmes de fichiers insuffisants : %1. Points de vigilance bloquants : %2.</translation>
    </message>
    <message>
        <source>The plan names no target server yet.</source>
        <translation>Le plan ne nomme encore aucun serveur cible.</translation>
    </message>
    <message>
        <source>The plan names no server yet.</source>
        <translation>Le plan ne nomme encore aucun serveur.</translation>
    </message>
    <message>
        <source>Filesystems</source>
        <translation>Systèmes de fichiers</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Verdict by server</source>
        <translation>Verdict par serveur</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Every disk holds at its worst moment.</source>
        <translation>Chaque disque tient au pire moment.</translation>
    </message>
    <message>
        <source>Every disk holds, with little room left (%1).</source>
        <translation>Chaque disque tient, avec peu de marge (%1).</translation>
    </message>
    <message>
        <source>Disk space is missing (%1).</source>
        <translation>Il manque de l’espace disque (%1).</translation>
    </message>
    <message>
        <source>Facts are missing (%1).</source>
        <translation>Des constats manquent (%1).</translation>
    </message>
    <message>
        <source>No filesystem is known.</source>
        <translation>Aucun système de fichiers n’est connu.</translation>
    </message>
    <message>
        <source>What must be added or freed</source>
        <translation>Ce qu’il faut ajouter ou libérer</translation>
    </message>
    <message>
        <source>No disk space has to be added on the filesystems that are known.</source>
        <translation>Aucun espace disque n’est à ajouter sur les systèmes de fichiers connus.</translation>
    </message>
    <message>
        <source>What blocks</source>
        <translation>Ce qui bloque</translation>
    </message>
    <message>
        <source>No finding blocks the migration.</source>
        <translation>Aucun point de vigilance ne bloque la migration.</translation>
    </message>
    <message>
        <source>… and %1 more, listed in their section.</source>
        <translation>… et %1 de plus, dans la section correspondante.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Filesystem</source>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Worst moment</source>
        <translation>Pire moment</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Point de vigilance</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>BlueMind</source>
        <translation>BlueMind</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>BlueMind roles</source>
        <translation>Rôles BlueMind</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Memory while upgrading</source>
        <translation>Mémoire pendant la mise à niveau</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présente</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Supplément</translation>
    </message>
    <message>
        <source>Not yet assigned</source>
        <translation>Non attribuée</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>What adds up</source>
        <translation>Ce qui s’additionne</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ajoute</translation>
    </message>
    <message>
        <source>%1 (missing: %2)</source>
        <translation>%1 (manque : %2)</translation>
    </message>
    <message>
        <source>Where each figure comes from</source>
        <translation>D’où vient chaque chiffre</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1 reaches its worst moment, %2, on %3.</source>
        <translation>%1 atteint son pire moment, %2, le %3.</translation>
    </message>
    <message>
        <source>No filesystem of %1 is known: it has not been surveyed.</source>
        <translation>Aucun système de fichiers de %1 n’est connu : il n’a pas été relevé.</translation>
    </message>
    <message>
        <source>Usable capacity is what is used plus what is available: blocks reserved to the administrator do not count. Ranges go from the low to the high figure; verdicts follow the high one.</source>
        <translation>La capacité utilisable est l’occupé plus le disponible : les blocs réservés à l’administrateur ne comptent pas. Les fourchettes vont du chiffre bas au chiffre haut ; les verdicts suivent le chiffre haut.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les points de vigilance</translation>
    </message>
    <message>
        <source>Each rule is answered by the facts. A rule whose facts are missing is not established; it never counts as holding.</source>
        <translation>Chaque règle est jugée sur les constats. Une règle dont les constats manquent est non établie ; elle ne compte jamais comme respectée.</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dérogation</translation>
    </message>
    <message>
        <source>fails, blocks</source>
        <translation>non respecté, bloquant</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>No finding has been waived.</source>
        <translation>Aucun point de vigilance ne fait l’objet d’une dérogation.</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Acceptée par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>A number that was not measured is an assumption. Uncertain ones come from a single source or were derived.</source>
        <translation>Un nombre qui n’a pas été mesuré est une hypothèse. Les hypothèses incertaines viennent d’une seule source ou ont été déduites.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>default, uncertain</source>
        <translation>par défaut, incertaine</translation>
    </message>
    <message>
        <source>The undersigned approve this plan for %1, its assumptions and its waivers.</source>
        <translation>Les soussignés approuvent ce plan pour %1, ses hypothèses et ses dérogations.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>For the author of the plan, %1</source>
        <translation>Pour l’auteur du plan, %1</translation>
    </message>
    <message>
        <source>For the author of the plan</source>
        <translation>Pour l’auteur du plan</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Nom et fonction</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>In the server’s words</source>
        <translation>Selon le serveur</translation>
    </message>
    <message>
        <source>Everything that was asked of the servers was answered.</source>
        <translation>Tout ce qui a été demandé aux serveurs a reçu une réponse.</translation>
    </message>
    <message>
        <source>What follows could not be read. It is unknown, and nowhere counted as zero.</source>
        <translation>Ce qui suit n’a pas pu être lu. C’est inconnu, et nulle part compté comme nul.</translation>
    </message>
    <message>
        <source>Every command that ran on the servers, in its order. None of them changes anything there. Long commands and answers are cut.</source>
        <translation>Toutes les commandes exécutées sur les serveurs, dans leur ordre. Aucune n’y change quoi que ce soit. Les commandes et réponses longues sont abrégées.</translation>
    </message>
    <message>
        <source>Commands run on %1</source>
        <translation>Commandes exécutées sur %1</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mailboxes of %1</source>
        <translation>Boîtes de %1</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (entered)</source>
        <translation>%1 (saisi)</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (supposé)</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (estimé)</translation>
    </message>
    <message>
        <source>Filesystems of %1 at their worst moment</source>
        <translation>Systèmes de fichiers de %1 au pire moment</translation>
    </message>
    <message>
        <source>%1: %2 of %3 filesystems hold at their worst moment.</source>
        <translation>%1 : systèmes de fichiers qui tiennent au pire moment : %2 sur %3.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 filesystems hold at their worst moment; %4 lacks the most, %5.</source>
        <translation>%1 : systèmes de fichiers qui tiennent au pire moment : %2 sur %3 ; le plus grand manque est sur %4 : %5.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Usable capacity</source>
        <translation>Capacité utilisable</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>fits: %1, tight: %2, full: %3, unknown: %4</source>
        <translation>suffisants : %1, tendus : %2, saturés : %3, inconnus : %4</translation>
    </message>
    <message>
        <source>fail without a waiver: %1, of which block: %2</source>
        <translation>non respectés sans dérogation : %1, dont bloquants : %2</translation>
    </message>
    <message>
        <source>could not be read on the servers: %1</source>
        <translation>éléments qui n’ont pas pu être lus sur les serveurs : %1</translation>
    </message>
    <message>
        <source>High: values behind the figures: %1 measured, %2 imported, %3 entered by hand, %4 assumed.</source>
        <translation>Élevée : valeurs à la base des chiffres : mesurées %1, importées %2, saisies à la main %3, supposées %4.</translation>
    </message>
    <message>
        <source>Medium: some values were entered by hand or are estimates. Values behind the figures: %1 measured, %2 imported, %3 entered by hand, %4 assumed.</source>
        <translation>Moyenne : certaines valeurs sont saisies à la main ou estimées. Valeurs à la base des chiffres : mesurées %1, importées %2, saisies à la main %3, supposées %4.</translation>
    </message>
    <message>
        <source>Low: facts are missing. Values behind the figures: %1 measured, %2 imported, %3 entered by hand, %4 assumed.</source>
        <translation>Faible : des constats manquent. Valeurs à la base des chiffres : mesurées %1, importées %2, saisies à la main %3, supposées %4.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
</context>
<context>
    <name>sizing</name>
    <message>
        <source>“%1” is not an assumption: write KEY=VALUE, such as search.highRatio=25%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assumption named “%1”; “jalon-cli size --json” lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assumption %1 cannot be “%2”: write it like one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assumption %1 cannot be %2: it goes from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no scenario named “%1”: check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of the databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of database bj into bj-data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space kept free for the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail moved in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final size</source>
        <translation>taille finale</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>croissance</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>Replication weighs most: %1 more, for %2 in all at the worst moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index weighs most: %1 more, for %2 in all at the worst moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The growth of the databases weighs most: %1 more, for %2 in all at the worst moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of database bj weighs most: %1 more, for %2 in all at the worst moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail moved in weighs most: %1 more, for %2 in all at the worst moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It already holds %1 of the %2 it can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 that must stay free would not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filesystem of %1 is known: survey it, or enter its filesystems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The used and available bytes of %2 on %1 are not known: survey it, or enter them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume of live mail counted on %1 is not known: survey the mail servers, or enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume of archives counted on %1 is not known: survey the mail servers, or enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present size of a directory of %1 is not known: survey it with more rights, or enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BlueMind version that decides the formula on %1 is not known: survey it, or enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs BlueMind 5, which the sizing rules of BlueMind 4 do not describe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume of mail moved in to %1 is not known: survey the source servers, or set fill.incomingBytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of database bj on %1 is not known: survey it with access to the database, or enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that carries a role for the mail of %1 is not known: add it to the plan, or enter its tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volumes counted on %1 are larger than any disk: correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the products + increase of the search engine ≤ memory of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication, of the live mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index, of all mail (low)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index, of all mail (high)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of the databases, of the mail taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory the search engine takes more while upgrading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filesystem is tight above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filesystem is full above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is at risk above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inodes run short above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail moved in, before its expansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the mail once moved in (low)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the mail once moved in (high)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block of the mail filesystems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail above which the search engine wants its own server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail above which Cyrus wants its own server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap accepted between replicated messages and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds a clock may be off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>fits</source>
        <translation>suffisant</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>tendu</translation>
    </message>
    <message>
        <source>full</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>non respecté</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>non établi</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesurée</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>message indexes</source>
        <translation>index des messages</translation>
    </message>
    <message>
        <source>archives</source>
        <translation>archives</translation>
    </message>
    <message>
        <source>archives of version 3.5</source>
        <translation>archives de la version 3.5</translation>
    </message>
    <message>
        <source>replication</source>
        <translation>réplication</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>index de recherche</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>journaux</translation>
    </message>
    <message>
        <source>target server</source>
        <translation>serveur cible</translation>
    </message>
    <message>
        <source>source server</source>
        <translation>serveur source</translation>
    </message>
    <message>
        <source>test server</source>
        <translation>serveur de test</translation>
    </message>
    <message>
        <source>never surveyed</source>
        <translation>jamais relevé</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>final size</source>
        <translation>taille finale</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>croissance</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>set for this plan</source>
        <translation>fixée pour ce plan</translation>
    </message>
    <message>
        <source>set by the scenario</source>
        <translation>fixée par le scénario</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
</TS>

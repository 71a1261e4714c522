<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>command</name>
    <message>
        <source>%1 is not a command. Choose one of the list below.</source>
        <translation>%1 n’est pas une commande. En choisir une dans la liste ci-dessous.</translation>
    </message>
    <message>
        <source>The arguments are not those expected. Usage: %1</source>
        <translation>Les arguments ne sont pas ceux attendus. Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>“server %1” means nothing. Use server add, server list or server remove.</source>
        <translation>«&#xa0;server %1&#xa0;» ne veut rien dire. Utiliser server add, server list ou server remove.</translation>
    </message>
    <message>
        <source>A server cannot be “%1”. Use --as target, source or test.</source>
        <translation>Un serveur ne peut pas être «&#xa0;%1&#xa0;». Utiliser --as target, source ou test.</translation>
    </message>
    <message>
        <source>“%1” is not a language of Jalon. Use fr or en.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue de Jalon. Utiliser fr ou en.</translation>
    </message>
    <message>
        <source>“%1” does not give a store its directory. Write store=/directory, for example mail-data=/srv/mail.</source>
        <translation>«&#xa0;%1&#xa0;» ne donne pas de répertoire à un espace. Écrire espace=/répertoire, par exemple mail-data=/srv/mail.</translation>
    </message>
    <message>
        <source>%1 does not say what to write. Let the name end with .pdf, .html or .json.</source>
        <translation>%1 ne dit pas quoi écrire. Le nom doit finir par .pdf, .html ou .json.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Give another name, or remove the file first.</source>
        <translation>%1 existe déjà et a été laissé tel quel. Donner un autre nom, ou supprimer d’abord le fichier.</translation>
    </message>
    <message>
        <source>The report has nowhere to go. Add --output FILE.pdf, .html or .json.</source>
        <translation>Le document n’a pas de destination. Ajouter --output FICHIER.pdf, .html ou .json.</translation>
    </message>
    <message>
        <source>The plan has no server to survey. Add one with server add … --address.</source>
        <translation>Le plan n’a aucun serveur à relever. En ajouter un avec server add … --address.</translation>
    </message>
    <message>
        <source>%1 has no address: it is described by hand. Import its facts, or give it an address.</source>
        <translation>%1 n’a pas d’adresse&#xa0;: il est décrit à la main. Importer ses constats, ou lui donner une adresse.</translation>
    </message>
    <message>
        <source>%1 is met for the first time: %2 shows a key of type %3, fingerprint %4. Compare it with the server’s own; accepting writes to %5 the line “%6”. Accept? (yes/NO)</source>
        <translation>%1 est joint pour la première fois&#xa0;: %2 présente une clé de type %3, d’empreinte %4. La comparer avec celle du serveur&#x202f;; accepter écrit dans %5 la ligne «&#xa0;%6&#xa0;». Accepter&#x202f;? (oui/NON)</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase of the key %2 for %1:</source>
        <translation>Phrase secrète de la clé %2 pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 demande&#xa0;: %2</translation>
    </message>
    <message>
        <source>The command %1 has no option “%2”. Usage: %3</source>
        <translation>La commande %1 n’a pas d’option «&#xa0;%2&#xa0;». Usage&#xa0;: %3</translation>
    </message>
    <message>
        <source>The option --%1 takes no value. Usage: %2</source>
        <translation>L’option --%1 ne prend pas de valeur. Usage&#xa0;: %2</translation>
    </message>
    <message>
        <source>The option %1 wants a value after it. Usage: %2</source>
        <translation>L’option %1 doit être suivie d’une valeur. Usage&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” does not say what a column holds. Write COLUMN=field, for example --map Taille=volume.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas ce que contient une colonne. Écrire COLONNE=champ, par exemple --map Taille=volume.</translation>
    </message>
</context>
<context>
    <name>creation</name>
    <message>
        <source>No login can be made of %1: its part before the @ has no usable character, or more than 64. Give it another address.</source>
        <translation>Aucun identifiant ne peut être tiré de %1&#xa0;: sa partie avant le @ n’a aucun caractère utilisable, ou en a plus de 64. Donnez-lui une autre adresse.</translation>
    </message>
    <message>
        <source>The login %1 is proposed for %2, whose address has characters a login cannot have.</source>
        <translation>L’identifiant %1 est proposé pour %2, dont l’adresse a des caractères qu’un identifiant ne peut avoir.</translation>
    </message>
    <message>
        <source>The login %1 is wanted twice: by %2 and by %3. Change one of the two addresses, or leave one behind.</source>
        <translation>L’identifiant %1 est demandé deux fois&#xa0;: par %2 et par %3. Changez l’une des deux adresses, ou laissez-en une de côté.</translation>
    </message>
    <message>
        <source>%1 cannot be created: the target has an entry %2 of another kind (%3). Rename one of them.</source>
        <translation>%1 ne peut être créée&#xa0;: la cible a une entrée %2 d’une autre nature (%3). Renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>The address %1 of %2 is already one of %3. Remove it from one of them.</source>
        <translation>L’adresse %1 de %2 est déjà l’une de celles de %3. Retirez-la de l’une d’elles.</translation>
    </message>
    <message>
        <source>The address %1 of %2 is already the name of another entry on the target. Remove it, or rename that entry.</source>
        <translation>L’adresse %1 de %2 est déjà le nom d’une autre entrée sur la cible. Retirez-la, ou renommez cette entrée.</translation>
    </message>
    <message>
        <source>The address %1 is of the domain %2, which is not planned: BlueMind would refuse it. Add the domain as an alias, or remove the address.</source>
        <translation>L’adresse %1 est du domaine %2, qui n’est pas prévu&#xa0;: BlueMind la refuserait. Ajoutez le domaine comme alias, ou retirez l’adresse.</translation>
    </message>
    <message>
        <source>The last name %1 is read in the displayed name “%2”.</source>
        <translation>Le nom de famille %1 est lu dans le nom affiché «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The last name %1 is guessed from the displayed name “%2”: check it.</source>
        <translation>Le nom de famille %1 est deviné du nom affiché «&#xa0;%2&#xa0;»&#xa0;: vérifiez-le.</translation>
    </message>
    <message>
        <source>%1 has no last name, and BlueMind refuses a user without one. Import a directory that has it, or fill it in.</source>
        <translation>%1 n’a pas de nom de famille, et BlueMind refuse un utilisateur sans nom. Importez un annuaire qui le donne, ou renseignez-le.</translation>
    </message>
    <message>
        <source>The quota of %1, %2, does not hold its mail: the mailbox is created with %3.</source>
        <translation>Quota de %1, %2&#xa0;: il ne suffit pas à son courrier, la boîte est créée avec %3.</translation>
    </message>
    <message>
        <source>The quota of %1, %2, does not hold its mail, and quotas are not raised: it takes %3. Enter a larger one, or let quotas be raised in the step What if.</source>
        <translation>Le quota de %1, %2, ne contient pas son courrier, et les quotas ne sont pas relevés&#xa0;: il faut %3. En saisir un plus grand, ou laisser relever les quotas à l’étape Et si.</translation>
    </message>
    <message>
        <source>The quota entered for %1, %2, does not hold its mail: it takes %3. Enter a larger one.</source>
        <translation>Le quota saisi pour %1, %2, ne contient pas son courrier&#xa0;: il faut %3. Saisissez-en un plus grand.</translation>
    </message>
    <message>
        <source>The quota of %1 on the target, %2, does not hold its mail: raise it to %3 before filling.</source>
        <translation>Quota de %1 sur la cible, %2&#xa0;: il ne suffit pas à son courrier, portez-le à %3 avant de remplir.</translation>
    </message>
    <message>
        <source>%1 is suspended on the old system: create it active, fill it, then suspend it. A suspended account cannot log in and is not replicated.</source>
        <translation>%1 est suspendue sur l’ancien système&#xa0;: créez-la active, remplissez-la, puis suspendez-la. Un compte suspendu ne peut se connecter et n’est pas répliqué.</translation>
    </message>
    <message>
        <source>%1 is suspended on the target: it cannot be filled. Reactivate it until it is filled.</source>
        <translation>%1 est suspendue sur la cible&#xa0;: elle ne peut être remplie. Réactivez-la le temps de la remplir.</translation>
    </message>
    <message>
        <source>%1 is to go to the server %2, which is no mail server of the target. Choose another one.</source>
        <translation>%1 doit aller sur le serveur %2, qui n’est pas un serveur de messagerie de la cible. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is already on the server %2 and stays there, though %3 was wanted: BlueMind moves it between servers on request.</source>
        <translation>%1 est déjà sur le serveur %2 et y reste, bien que %3 ait été voulu&#xa0;: BlueMind la déplace entre serveurs à la demande.</translation>
    </message>
    <message>
        <source>No user of the plan has full access to %1: give one the right to write there, or it is not filled.</source>
        <translation>Aucun utilisateur du plan n’a tous les droits sur %1&#xa0;: donnez à l’un le droit d’y écrire, sinon elle n’est pas remplie.</translation>
    </message>
    <message>
        <source>%1 is BlueMind’s own domain: no mailbox can live there.</source>
        <translation>%1 est le domaine propre de BlueMind&#xa0;: aucune boîte ne peut y vivre.</translation>
    </message>
    <message>
        <source>%1 is not a mail domain BlueMind takes: write it in ASCII, with two parts at least.</source>
        <translation>%1 n’est pas un domaine de messagerie que BlueMind accepte&#xa0;: écrivez-le en ASCII, avec au moins deux parties.</translation>
    </message>
    <message>
        <source>The domain %1 exists and is assigned to no server as %2: it can hold no mailbox. Assign it first.</source>
        <translation>Le domaine %1 existe et n’est affecté à aucun serveur comme %2&#xa0;: il ne peut contenir de boîte. Affectez-le d’abord.</translation>
    </message>
    <message>
        <source>The domain %1 appears only in other addresses of the mailboxes of %2: it is proposed as its alias.</source>
        <translation>Le domaine %1 n’apparaît que dans d’autres adresses des boîtes de %2&#xa0;: il est proposé comme son alias.</translation>
    </message>
    <message>
        <source>No mail server of the target is known: those of %1 cannot be placed. Add the server, or give it the role mail/imap.</source>
        <translation>Aucun serveur de messagerie de la cible n’est connu&#xa0;: les boîtes de %1 ne peuvent être placées. Ajoutez le serveur, ou donnez-lui le rôle mail/imap.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non établi</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>to be created</source>
        <translation>à créer</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
</context>
<context>
    <name>database</name>
    <message>
        <source>Two sources on the server give different figures; both are shown, and the one read last is used.</source>
        <translation>Deux sources du serveur donnent des chiffres différents&#x202f;; les deux sont montrés, et le dernier lu est retenu.</translation>
    </message>
    <message>
        <source>The answer was cut or is not what the script writes: nothing of it was kept. Run the survey again.</source>
        <translation>La réponse a été coupée ou n’est pas celle que le script écrit&#xa0;: rien n’en a été conservé. Refaire le relevé.</translation>
    </message>
    <message>
        <source>The account may not read it. Use root, an account with sudo without a password, or one of the group mail.</source>
        <translation>Le compte n’a pas le droit de lire cela. Utiliser root, un compte avec sudo sans mot de passe, ou un compte du groupe mail.</translation>
    </message>
    <message>
        <source>Expunged messages are still on the disk, and the index headers do not give their bytes.</source>
        <translation>Des messages supprimés sont encore sur le disque, et les en-têtes d’index n’en donnent pas les octets.</translation>
    </message>
    <message>
        <source>The listing met errors on the way: folders may have moved meanwhile, or some could not be reached.</source>
        <translation>L’énumération a rencontré des erreurs&#xa0;: des dossiers ont pu être déplacés entre-temps, ou certains n’ont pas pu être atteints.</translation>
    </message>
    <message>
        <source>Folders are missing from the totals because they could not be read; the first ones are named apart.</source>
        <translation>Des dossiers manquent dans les totaux parce qu’ils n’ont pas pu être lus&#x202f;; les premiers sont nommés à part.</translation>
    </message>
    <message>
        <source>The folder&apos;s index says it has more messages than records. Cyrus&apos;s reconstruct repairs it.</source>
        <translation>L’index du dossier annonce plus de messages qu’il n’a d’enregistrements. La commande reconstruct de Cyrus le répare.</translation>
    </message>
    <message>
        <source>The folder&apos;s index is not a regular file, so it was not opened.</source>
        <translation>L’index du dossier n’est pas un fichier ordinaire&#xa0;: il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The folder&apos;s index is shorter than its header. Cyrus&apos;s reconstruct repairs it.</source>
        <translation>L’index du dossier est plus court que son en-tête. La commande reconstruct de Cyrus le répare.</translation>
    </message>
    <message>
        <source>The checksum of the folder&apos;s index does not hold: it is damaged, or was being written each time it was read.</source>
        <translation>La somme de contrôle de l’index du dossier est fausse&#xa0;: il est abîmé, ou était en cours d’écriture à chaque lecture.</translation>
    </message>
    <message>
        <source>The folder&apos;s index could not be opened.</source>
        <translation>L’index du dossier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The folder&apos;s index has a layout that is not known, so it was not interpreted.</source>
        <translation>L’index du dossier a une structure inconnue&#xa0;: il n’a pas été interprété.</translation>
    </message>
    <message>
        <source>The settings of Cyrus name this directory, and it does not exist.</source>
        <translation>La configuration de Cyrus nomme ce répertoire, et il n’existe pas.</translation>
    </message>
    <message>
        <source>A name holds a line break, so what it says could not be told from the rest.</source>
        <translation>Un nom contient un saut de ligne&#xa0;: ce qu’il indique n’a pas pu être distingué du reste.</translation>
    </message>
    <message>
        <source>These folders&apos; directories do not say whose they are; they count in the totals, in no mailbox.</source>
        <translation>Les répertoires de ces dossiers n’indiquent pas leur propriétaire&#x202f;; ils comptent dans les totaux, mais dans aucune boîte.</translation>
    </message>
    <message>
        <source>Some quota files could not be understood.</source>
        <translation>Certains fichiers de quota n’ont pas pu être compris.</translation>
    </message>
    <message>
        <source>The account may not read this file of settings: the usual directories were looked at instead.</source>
        <translation>Le compte n’a pas le droit de lire ce fichier de configuration&#xa0;: les répertoires habituels ont été examinés à la place.</translation>
    </message>
    <message>
        <source>The reading of the database was cancelled.</source>
        <translation>La lecture de la base de données a été annulée.</translation>
    </message>
    <message>
        <source>The line to the database broke while it was read.</source>
        <translation>La liaison avec la base de données a été rompue pendant la lecture.</translation>
    </message>
    <message>
        <source>A table stayed locked by someone else, and waiting longer could disturb the server. Try again later.</source>
        <translation>Une table est restée verrouillée par un autre programme, et attendre davantage pouvait gêner le serveur. Réessayer plus tard.</translation>
    </message>
    <message>
        <source>There is no database of that name on this server.</source>
        <translation>Il n’y a pas de base de données de ce nom sur ce serveur.</translation>
    </message>
    <message>
        <source>The database refuses the user and password that /etc/bm/bm.ini gives. Check that file against PostgreSQL&apos;s roles.</source>
        <translation>La base de données refuse l’utilisateur et le mot de passe donnés par /etc/bm/bm.ini. Comparer ce fichier avec les rôles de PostgreSQL.</translation>
    </message>
    <message>
        <source>The database&apos;s user may not read this.</source>
        <translation>L’utilisateur de la base de données n’a pas le droit de lire cela.</translation>
    </message>
    <message>
        <source>The database answered with an error.</source>
        <translation>La base de données a répondu par une erreur.</translation>
    </message>
    <message>
        <source>The session may only read, and the statement would have written: it was refused.</source>
        <translation>La session ne peut que lire, et la requête aurait écrit&#xa0;: elle a été refusée.</translation>
    </message>
    <message>
        <source>The database server refuses the connection.</source>
        <translation>Le serveur de bases de données refuse la connexion.</translation>
    </message>
    <message>
        <source>The tables or columns that would say this are not in the database.</source>
        <translation>Les tables ou colonnes qui le diraient ne sont pas dans la base de données.</translation>
    </message>
    <message>
        <source>None of the servers that BlueMind knows has this server&apos;s name or address, so its roles are unknown.</source>
        <translation>Aucun des serveurs connus de BlueMind n’a le nom ou l’adresse de celui-ci&#xa0;: ses rôles sont inconnus.</translation>
    </message>
    <message>
        <source>A private directory for the tunnel to the database could not be made on this computer.</source>
        <translation>Un répertoire privé pour le tunnel vers la base de données n’a pas pu être créé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The statement took longer than it was given, and was stopped.</source>
        <translation>La requête a dépassé le temps accordé et a été arrêtée.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot be reached at the address /etc/bm/bm.ini gives. Check that it runs, and that the SSH server allows forwarding.</source>
        <translation>PostgreSQL ne peut pas être joint à l’adresse donnée par /etc/bm/bm.ini. Vérifier qu’il fonctionne et que le serveur SSH autorise les redirections.</translation>
    </message>
    <message>
        <source>BlueMind 5 keeps each message here once, compressed, for all the mailboxes that have it: this store is not measured. The database and the filesystem tell of it.</source>
        <translation>BlueMind 5 garde ici chaque message une seule fois, compressé, pour toutes les boîtes qui le contiennent&#xa0;: cet espace n’est pas mesuré. La base de données et le système de fichiers en donnent une idée.</translation>
    </message>
    <message>
        <source>BlueMind&apos;s archives are in an object storage, which is not measured: whoever runs that storage knows its volume.</source>
        <translation>Les archives de BlueMind sont dans un stockage objet, qui n’est pas mesuré&#xa0;: l’exploitant de ce stockage en connaît le volume.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1 files written in %2. Begin with its README.md.</source>
        <translation>%1 fichiers écrits dans %2. Commencer par son README.md.</translation>
    </message>
    <message>
        <source>The scripts have nowhere to go. Add --output DIR.</source>
        <translation>Aucun dossier n’est donné pour les scripts. Ajouter --output DIR.</translation>
    </message>
    <message>
        <source>The plan moves no mailbox, so there is nothing to export. Import the mailboxes of the old system first.</source>
        <translation>Le plan ne déplace aucune boîte&#xa0;: il n’y a rien à exporter. Importer d’abord les boîtes de l’ancien système.</translation>
    </message>
    <message>
        <source>%1 mailboxes have no mail server to go to, the first is %2. Survey the target, or enter the role mail/imap of its servers.</source>
        <translation>%1 boîtes n’ont aucun serveur de messagerie où aller, à commencer par %2. Faire le relevé de la cible, ou saisir le rôle mail/imap de ses serveurs.</translation>
    </message>
    <message>
        <source>“%2”, of the mailbox %1, cannot be written in a list for the scripts. Correct it, or leave the mailbox behind.</source>
        <translation>«&#xa0;%2&#xa0;», pour la boîte %1, ne peut pas être écrit dans une liste pour les scripts. Corriger cette valeur, ou laisser la boîte de côté.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Give the name of a folder.</source>
        <translation>%1 n’est pas un dossier. Donner le nom d’un dossier.</translation>
    </message>
    <message>
        <source>%1 holds %2, which no export wrote. Give an empty folder, or one that holds an export.</source>
        <translation>%1 contient %2, qu’aucun export n’a écrit. Donner un dossier vide, ou celui d’un export.</translation>
    </message>
    <message>
        <source>%1 was changed by hand in %2 since it was exported, and was left as it is. Move it away, or give another folder. Settings belong in settings.local.</source>
        <translation>%1 a été modifié à la main dans %2 depuis son export, et a été laissé tel quel. Le mettre ailleurs, ou donner un autre dossier. Les réglages vont dans settings.local.</translation>
    </message>
    <message>
        <source>%1 could not be written. The folder is as it was. Free space or correct the rights, then export again.</source>
        <translation>%1 n’a pas pu être écrit. Le dossier est resté tel quel. Libérer de la place ou corriger les droits, puis exporter de nouveau.</translation>
    </message>
    <message>
        <source>The export was stopped. The folder is as it was.</source>
        <translation>L’export a été arrêté. Le dossier est resté tel quel.</translation>
    </message>
    <message>
        <source>Nothing remains to be exported. Domains and mailboxes that cannot be created as they are: %1, the first is %2. See the command creation, then correct the plan.</source>
        <translation>Il ne reste rien à exporter. Domaines et boîtes qui ne peuvent pas être créés tels quels&#xa0;: %1, à commencer par %2. Voir la commande creation, puis corriger le plan.</translation>
    </message>
    <message>
        <source>Left out of the scripts: %1. Each is named with its reason in %2. Correct the plan, then export again.</source>
        <translation>Laissés hors des scripts&#xa0;: %1. Chacun est nommé avec sa raison dans %2. Corriger le plan, puis exporter à nouveau.</translation>
    </message>
    <message>
        <source>… and others: %1</source>
        <translation>… et d’autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its domain %1 cannot be created as it is.</source>
        <translation>Son domaine %1 ne peut pas être créé tel quel.</translation>
    </message>
    <message>
        <source>%1 has no mail server to go to. Survey the target, or enter the role mail/imap of its servers.</source>
        <translation>%1 n’a aucun serveur de messagerie où aller. Faire le relevé de la cible, ou saisir le rôle mail/imap de ses serveurs.</translation>
    </message>
    <message>
        <source>The path “%1” cannot be written in a list for the scripts. Rename the file, or load it by hand.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» ne peut pas être écrit dans une liste pour les scripts. Renommer le fichier, ou le charger à la main.</translation>
    </message>
</context>
<context>
    <name>exportfiles</name>
    <message>
        <source>Begin here: what each script does, and in which order</source>
        <translation>Commencer ici&#xa0;: ce que fait chaque script, et dans quel ordre</translation>
    </message>
    <message>
        <source>What the plan knows of the servers; corrections go into settings.local, beside it</source>
        <translation>Ce que le plan sait des serveurs&#x202f;; les corrections vont dans settings.local, à côté</translation>
    </message>
    <message>
        <source>What the scripts leave out, and why</source>
        <translation>Ce que les scripts laissent de côté, et pourquoi</translation>
    </message>
    <message>
        <source>What each list holds</source>
        <translation>Ce que contient chaque liste</translation>
    </message>
    <message>
        <source>Creates the missing domains, assigns them to servers</source>
        <translation>Crée les domaines manquants, les affecte aux serveurs</translation>
    </message>
    <message>
        <source>The way back of 01-create-domains</source>
        <translation>Le retour en arrière de 01-create-domains</translation>
    </message>
    <message>
        <source>Creates the missing users and shared mailboxes</source>
        <translation>Crée les utilisateurs et les boîtes partagées manquants</translation>
    </message>
    <message>
        <source>The way back of 02-create-mailboxes</source>
        <translation>Le retour en arrière de 02-create-mailboxes</translation>
    </message>
    <message>
        <source>Checks that each mailbox exists, is routed, active and on the right server; changes nothing</source>
        <translation>Vérifie que chaque boîte existe, est routée, active et sur le bon serveur&#x202f;; ne change rien</translation>
    </message>
    <message>
        <source>Makes one key a user, which root alone can read</source>
        <translation>Fait une clé par utilisateur, que root seul peut lire</translation>
    </message>
    <message>
        <source>Fills mailboxes, logged in as the user: first, delta and final pass</source>
        <translation>Remplit les boîtes, connecté comme l’utilisateur&#xa0;: passes first, delta et final</translation>
    </message>
    <message>
        <source>Checklist and lists for BlueMind’s Exchange tool, which is run by hand</source>
        <translation>Liste de contrôle et listes pour l’outil Exchange de BlueMind, lancé à la main</translation>
    </message>
    <message>
        <source>Checklist and lists for BlueMind’s Domino tool, which is run by hand</source>
        <translation>Liste de contrôle et listes pour l’outil Domino de BlueMind, lancé à la main</translation>
    </message>
    <message>
        <source>Checklist and lists for BlueMind’s PST tool, which is run by hand</source>
        <translation>Liste de contrôle et listes pour l’outil PST de BlueMind, lancé à la main</translation>
    </message>
    <message>
        <source>Says that a wave is in service: nothing can be deleted there any more</source>
        <translation>Dit qu’une vague est en service&#xa0;: plus rien ne peut y être supprimé</translation>
    </message>
    <message>
        <source>Revokes the keys of 04-tokens</source>
        <translation>Révoque les clés de 04-tokens</translation>
    </message>
    <message>
        <source>Mailboxes to be created and checked</source>
        <translation>Boîtes à créer et à vérifier</translation>
    </message>
    <message>
        <source>The domain, its aliases and servers</source>
        <translation>Le domaine, ses alias et ses serveurs</translation>
    </message>
    <message>
        <source>Mailboxes that imapsync fills</source>
        <translation>Boîtes que remplit imapsync</translation>
    </message>
    <message>
        <source>Mailboxes for the Exchange tool</source>
        <translation>Boîtes pour l’outil Exchange</translation>
    </message>
    <message>
        <source>Mailboxes for the Domino tool</source>
        <translation>Boîtes pour l’outil Domino</translation>
    </message>
    <message>
        <source>PST files to be loaded</source>
        <translation>Fichiers PST à charger</translation>
    </message>
    <message>
        <source>Mailboxes no script fills: see to them by hand</source>
        <translation>Boîtes qu’aucun script ne remplit&#xa0;: s’en occuper à la main</translation>
    </message>
    <message>
        <source>Every mailbox, with its method, its server and its problems</source>
        <translation>Toutes les boîtes, avec leur méthode, leur serveur et leurs problèmes</translation>
    </message>
    <message>
        <source>Every domain, with its problems</source>
        <translation>Tous les domaines, avec leurs problèmes</translation>
    </message>
    <message>
        <source>Who may open whose mailbox</source>
        <translation>Qui peut ouvrir la boîte de qui</translation>
    </message>
    <message>
        <source>Every PST file that is known</source>
        <translation>Tous les fichiers PST connus</translation>
    </message>
    <message>
        <source>The names the target servers go by</source>
        <translation>Les noms que portent les serveurs cibles</translation>
    </message>
    <message>
        <source>What was exported, of which plan, with checksums</source>
        <translation>Ce qui a été exporté, de quel plan, avec les sommes de contrôle</translation>
    </message>
    <message>
        <source>Checksums; sha256sum -c SHA256SUMS verifies them</source>
        <translation>Sommes de contrôle&#x202f;; sha256sum -c SHA256SUMS les vérifie</translation>
    </message>
    <message>
        <source>What is done by hand, in order</source>
        <translation>Ce qui se fait à la main, dans l’ordre</translation>
    </message>
    <message>
        <source>Options of imapsync for an old system</source>
        <translation>Options d’imapsync pour un ancien système</translation>
    </message>
    <message>
        <source>What the scripts share</source>
        <translation>Ce que les scripts ont en commun</translation>
    </message>
    <message>
        <source>What keys and notes of this plan are named by</source>
        <translation>Ce qui nomme les clés et les notes de ce plan</translation>
    </message>
    <message>
        <source>Where BlueMind answers the scripts. On the server itself: http://localhost:8090/api</source>
        <translation>Où BlueMind répond aux scripts. Sur le serveur lui-même&#xa0;: http://localhost:8090/api</translation>
    </message>
    <message>
        <source>The version the target must have</source>
        <translation>La version que doit avoir la cible</translation>
    </message>
    <message>
        <source>The file that holds the administrator’s key</source>
        <translation>Le fichier qui contient la clé de l’administrateur</translation>
    </message>
    <message>
        <source>The folder of logs and of what is done</source>
        <translation>Le dossier des journaux et de ce qui est fait</translation>
    </message>
    <message>
        <source>How many mailboxes are filled at once</source>
        <translation>Combien de boîtes sont remplies en même temps</translation>
    </message>
    <message>
        <source>The target’s IMAP service</source>
        <translation>Le service IMAP de la cible</translation>
    </message>
    <message>
        <source>Its port</source>
        <translation>Son port</translation>
    </message>
    <message>
        <source>How it is encrypted: ssl, starttls or none</source>
        <translation>Son chiffrement&#xa0;: ssl, starttls ou none</translation>
    </message>
    <message>
        <source>The folder of the old system’s passwords; STATE_DIR/secrets unless told</source>
        <translation>Le dossier des mots de passe de l’ancien système&#x202f;; à défaut STATE_DIR/secrets</translation>
    </message>
    <message>
        <source>Where imapsync is, unless in the PATH</source>
        <translation>Où est imapsync, s’il n’est pas dans le PATH</translation>
    </message>
    <message>
        <source>How many days the final pass looks back; 2 unless told</source>
        <translation>Combien de jours regarde la passe finale&#x202f;; à défaut 2</translation>
    </message>
    <message>
        <source>Larger messages are left behind; none unless told</source>
        <translation>Les messages plus gros ne sont pas migrés&#x202f;; à défaut ils le sont tous</translation>
    </message>
    <message>
        <source>The user who fills shared mailboxes no user may write in</source>
        <translation>L’utilisateur qui remplit les boîtes partagées où aucun ne peut écrire</translation>
    </message>
    <message>
        <source>The old system’s IMAP service</source>
        <translation>Le service IMAP de l’ancien système</translation>
    </message>
    <message>
        <source>Who reads its mailboxes: administrator or each-password</source>
        <translation>Qui lit ses boîtes&#xa0;: administrator ou each-password</translation>
    </message>
    <message>
        <source>The administrator’s login there</source>
        <translation>L’identifiant de l’administrateur sur ce système</translation>
    </message>
    <message>
        <source>To be read first</source>
        <translation>À lire d’abord</translation>
    </message>
    <message>
        <source>Scripts, in the order they run</source>
        <translation>Scripts, dans l’ordre où ils se lancent</translation>
    </message>
    <message>
        <source>Lists the scripts take, by wave and domain</source>
        <translation>Listes que prennent les scripts, par vague et par domaine</translation>
    </message>
    <message>
        <source>Tables, for a spreadsheet</source>
        <translation>Tableaux, pour un tableur</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Parts of the scripts</source>
        <translation>Éléments des scripts</translation>
    </message>
    <message>
        <source>Proof of what was exported</source>
        <translation>Preuve de ce qui a été exporté</translation>
    </message>
    <message>
        <source>no: its certificate is not verified, and whoever sits between may read the passwords</source>
        <translation>no&#xa0;: son certificat n’est pas vérifié, et qui s’interpose peut lire les mots de passe</translation>
    </message>
    <message>
        <source>The customer’s own authority (PEM), where one signed BlueMind’s certificate</source>
        <translation>L’autorité du client (PEM), si elle a signé le certificat de BlueMind</translation>
    </message>
    <message>
        <source>The authority of IMAP, where it is another one</source>
        <translation>L’autorité d’IMAP, si c’en est une autre</translation>
    </message>
    <message>
        <source>The authority of an old system’s certificate; … is its name, as above</source>
        <translation>L’autorité du certificat d’un ancien système&#x202f;; … est son nom, comme ci-dessus</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Full name (FQDN)</source>
        <translation>Nom complet (FQDN)</translation>
    </message>
    <message>
        <source>Machine identifier</source>
        <translation>Identifiant de la machine</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Distribution release</source>
        <translation>Version de la distribution</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Paramètres régionaux</translation>
    </message>
    <message>
        <source>Virtualisation</source>
        <translation>Virtualisation</translation>
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
        <translation>Espace d’échange</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Décalage de l’horloge</translation>
    </message>
    <message>
        <source>Full name in /etc/hosts</source>
        <translation>Nom complet dans /etc/hosts</translation>
    </message>
    <message>
        <source>sudo asks for a terminal</source>
        <translation>sudo exige un terminal</translation>
    </message>
    <message>
        <source>Mail indexing switched off</source>
        <translation>Indexation du courrier désactivée</translation>
    </message>
    <message>
        <source>Deleted folders not yet purged</source>
        <translation>Dossiers supprimés non encore purgés</translation>
    </message>
    <message>
        <source>Spool directory without a mailbox</source>
        <translation>Répertoire du spool sans boîte</translation>
    </message>
    <message>
        <source>Directory entries</source>
        <translation>Entrées de l’annuaire</translation>
    </message>
    <message>
        <source>commercial version</source>
        <translation>version commerciale</translation>
    </message>
    <message>
        <source>technical version</source>
        <translation>version technique</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>used</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>inodes</source>
        <translation>inodes</translation>
    </message>
    <message>
        <source>inodes used</source>
        <translation>inodes occupés</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>distinct messages</source>
        <translation>messages distincts</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>expunged, still on disk</source>
        <translation>supprimé, encore sur le disque</translation>
    </message>
    <message>
        <source>how it was counted</source>
        <translation>méthode de comptage</translation>
    </message>
    <message>
        <source>message bodies</source>
        <translation>corps de messages</translation>
    </message>
    <message>
        <source>message records</source>
        <translation>enregistrements de messages</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>heap memory</source>
        <translation>mémoire de tas (heap)</translation>
    </message>
    <message>
        <source>direct memory</source>
        <translation>mémoire directe</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>attribution</translation>
    </message>
    <message>
        <source>BlueMind</source>
        <translation>BlueMind</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Memory of</source>
        <translation>Mémoire de</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A volume, rounded, then exact</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not a volume. Write it as 1.5 TB, 512 GiB or 1500000000.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un volume. L’écrire sous la forme 1.5 TB, 512 GiB ou 1500000000.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write one of them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non. Écrire l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it as 8.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier. L’écrire sous la forme 8.</translation>
    </message>
    <message>
        <source>“%1” is not a number of milliseconds. Write it as 250.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de millisecondes. L’écrire sous la forme 250.</translation>
    </message>
    <message>
        <source>filesystem</source>
        <translation>système de fichiers</translation>
    </message>
    <message>
        <source>Filesystem</source>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>archived files read</source>
        <translation>fichiers archivés lus</translation>
    </message>
    <message>
        <source>growth of archives written back, low (millionths)</source>
        <translation>grossissement des archives réintégrées, bas (millionièmes)</translation>
    </message>
    <message>
        <source>growth of archives written back, high (millionths)</source>
        <translation>grossissement des archives réintégrées, haut (millionièmes)</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Nothing is known yet: survey the servers, or enter their facts.</source>
        <translation>Rien n’est encore connu&#xa0;: relever les serveurs, ou saisir leurs constats.</translation>
    </message>
    <message>
        <source>Disks too small</source>
        <translation>Disques trop petits</translation>
    </message>
    <message>
        <source>At the worst moment these filesystems are full: %1. In all, at least %2 must be added or freed.</source>
        <translation>Au pire moment, ces systèmes de fichiers sont saturés&#xa0;: %1. En tout, il faut ajouter ou libérer au moins %2.</translation>
    </message>
    <message>
        <source>No filesystem is full at the worst moment.</source>
        <translation>Aucun système de fichiers n’est saturé au pire moment.</translation>
    </message>
    <message>
        <source>Whether these filesystems hold cannot be told, because a figure is missing: %1.</source>
        <translation>Impossible de dire si ces systèmes de fichiers tiennent, car un chiffre manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enlarge each filesystem by what the sizing says is missing, move a directory to another one, or free space, before anything else starts. A full disk stops the upgrade and makes the search index read-only.</source>
        <translation>Avant toute autre opération, agrandir chaque système de fichiers de ce qui manque d’après le dimensionnement, déplacer un répertoire vers un autre, ou libérer de l’espace. Un disque plein arrête la mise à niveau et fait passer l’index de recherche en lecture seule.</translation>
    </message>
    <message>
        <source>Disks with little margin</source>
        <translation>Disques avec peu de marge</translation>
    </message>
    <message>
        <source>At the worst moment these filesystems have little margin: %1. In all, %2 would restore it.</source>
        <translation>Au pire moment, ces systèmes de fichiers ont peu de marge&#xa0;: %1. En tout, %2 la rétabliraient.</translation>
    </message>
    <message>
        <source>Every filesystem that is not full keeps its margin at the worst moment.</source>
        <translation>Chaque système de fichiers qui n’est pas saturé garde sa marge au pire moment.</translation>
    </message>
    <message>
        <source>The margin of these filesystems cannot be told, because a figure is missing: %1.</source>
        <translation>La marge de ces systèmes de fichiers ne peut pas être établie, car un chiffre manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add the space the sizing says is missing, or watch these filesystems during the whole migration.</source>
        <translation>Ajouter l’espace qui manque d’après le dimensionnement, ou surveiller ces systèmes de fichiers pendant toute la migration.</translation>
    </message>
    <message>
        <source>Space for the logs</source>
        <translation>Espace pour les journaux</translation>
    </message>
    <message>
        <source>Less than the %2 that the logs need would stay free on %1.</source>
        <translation>Les journaux ont besoin de %2 libres&#x202f;; il en resterait moins sur %1.</translation>
    </message>
    <message>
        <source>The logs keep the free space they need.</source>
        <translation>Les journaux gardent l’espace libre dont ils ont besoin.</translation>
    </message>
    <message>
        <source>The space left for the logs cannot be told on %1, because a figure is missing.</source>
        <translation>L’espace restant pour les journaux ne peut pas être établi sur %1, car un chiffre manque.</translation>
    </message>
    <message>
        <source>Free or add space on the filesystem of /var/log/bm: replication.log can grow very large during the migration.</source>
        <translation>Libérer ou ajouter de l’espace sur le système de fichiers de /var/log/bm&#xa0;: replication.log peut devenir très gros pendant la migration.</translation>
    </message>
    <message>
        <source>Memory of the search engine</source>
        <translation>Mémoire du moteur de recherche</translation>
    </message>
    <message>
        <source>The search engine has the memory it needs while upgrading.</source>
        <translation>Le moteur de recherche a la mémoire nécessaire pendant la mise à niveau.</translation>
    </message>
    <message>
        <source>The memory of %1, or what is set aside for the products on it, is not known.</source>
        <translation>La mémoire de %1, ou celle qui y est attribuée aux produits, n’est pas connue.</translation>
    </message>
    <message>
        <source>Give the server more memory for the time of the upgrade, or lower what other products are given in /etc/bm/local.</source>
        <translation>Donner plus de mémoire au serveur le temps de la mise à niveau, ou réduire ce qui est attribué aux autres produits dans /etc/bm/local.</translation>
    </message>
    <message>
        <source>Search index at risk of turning read-only</source>
        <translation>Index de recherche menacé de passer en lecture seule</translation>
    </message>
    <message>
        <source>The filesystem of the search index goes above %2 at the worst moment: %1. Above 95% the index turns read-only, and the whole product looks stopped.</source>
        <translation>Au pire moment, le système de fichiers de l’index de recherche dépasse %2&#xa0;: %1. Au-delà de 95&#xa0;%, l’index passe en lecture seule et tout le produit semble arrêté.</translation>
    </message>
    <message>
        <source>The filesystem of the search index stays below the level where the index is at risk.</source>
        <translation>Le système de fichiers de l’index de recherche reste sous le niveau où l’index est menacé.</translation>
    </message>
    <message>
        <source>The level of the filesystem of the search index is not known: %1.</source>
        <translation>Le niveau du système de fichiers de l’index de recherche n’est pas connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enlarge the filesystem of /var/spool/bm-elasticsearch, or move the index to one of its own.</source>
        <translation>Agrandir le système de fichiers de /var/spool/bm-elasticsearch, ou déplacer l’index vers un système de fichiers dédié.</translation>
    </message>
    <message>
        <source>Inodes nearly used up</source>
        <translation>Inodes presque épuisés</translation>
    </message>
    <message>
        <source>More than %2 of the inodes are used on %1: no file can be created once they run out, whatever space is left.</source>
        <translation>Plus de %2 des inodes sont occupés sur %1&#xa0;: une fois épuisés, plus aucun fichier ne peut être créé, quel que soit l’espace restant.</translation>
    </message>
    <message>
        <source>Every filesystem has inodes to spare.</source>
        <translation>Chaque système de fichiers a des inodes en réserve.</translation>
    </message>
    <message>
        <source>The inodes of these filesystems are not known: %1.</source>
        <translation>Les inodes de ces systèmes de fichiers ne sont pas connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Move files elsewhere, or make the filesystem again with more inodes: each message takes one.</source>
        <translation>Déplacer des fichiers ailleurs, ou recréer le système de fichiers avec plus d’inodes&#xa0;: chaque message en occupe un.</translation>
    </message>
    <message>
        <source>Mail spool on a network filesystem</source>
        <translation>Spool de courrier sur un système de fichiers réseau</translation>
    </message>
    <message>
        <source>The mail spool lies on a network filesystem: %1. Cyrus needs a block device.</source>
        <translation>Le spool de courrier est sur un système de fichiers réseau&#xa0;: %1. Cyrus exige un périphérique bloc.</translation>
    </message>
    <message>
        <source>The mail spool lies on block devices.</source>
        <translation>Le spool de courrier est sur des périphériques bloc.</translation>
    </message>
    <message>
        <source>The type of the filesystem that holds the mail spool is not known on %1.</source>
        <translation>Le type du système de fichiers qui porte le spool de courrier n’est pas connu sur %1.</translation>
    </message>
    <message>
        <source>Move /var/spool/cyrus to a block device before the migration. Archives, logs and backups may stay on NFS.</source>
        <translation>Déplacer /var/spool/cyrus vers un périphérique bloc avant la migration. Archives, journaux et sauvegardes peuvent rester sur NFS.</translation>
    </message>
    <message>
        <source>Search index on a network filesystem</source>
        <translation>Index de recherche sur un système de fichiers réseau</translation>
    </message>
    <message>
        <source>The search index lies on a network filesystem: %1. Elasticsearch needs a block device.</source>
        <translation>L’index de recherche est sur un système de fichiers réseau&#xa0;: %1. Elasticsearch exige un périphérique bloc.</translation>
    </message>
    <message>
        <source>The search index lies on block devices.</source>
        <translation>L’index de recherche est sur des périphériques bloc.</translation>
    </message>
    <message>
        <source>The type of the filesystem that holds the search index is not known on %1.</source>
        <translation>Le type du système de fichiers qui porte l’index de recherche n’est pas connu sur %1.</translation>
    </message>
    <message>
        <source>Move /var/spool/bm-elasticsearch to a block device before the migration.</source>
        <translation>Déplacer /var/spool/bm-elasticsearch vers un périphérique bloc avant la migration.</translation>
    </message>
    <message>
        <source>BlueMind older than 4.5</source>
        <translation>BlueMind antérieur à 4.5</translation>
    </message>
    <message>
        <source>No server runs a BlueMind 4 older than 4.5.</source>
        <translation>Aucun serveur ne fait fonctionner un BlueMind 4 antérieur à 4.5.</translation>
    </message>
    <message>
        <source>The exact version of BlueMind is not known on %1: the software number alone does not tell 4.0 from 4.8.</source>
        <translation>La version exacte de BlueMind n’est pas connue sur %1&#xa0;: le numéro technique seul ne distingue pas 4.0 de 4.8.</translation>
    </message>
    <message>
        <source>Update to the latest version 4 before anything is moved in.</source>
        <translation>Mettre à jour vers la dernière version 4 avant tout transfert de données.</translation>
    </message>
    <message>
        <source>Folders under the Inbox made by Outlook on 4.0</source>
        <translation>Dossiers créés par Outlook sous la boîte de réception en 4.0</translation>
    </message>
    <message>
        <source>No server runs BlueMind 4.0.</source>
        <translation>Aucun serveur ne fait fonctionner BlueMind 4.0.</translation>
    </message>
    <message>
        <source>Whether %1 runs BlueMind 4.0 is not known.</source>
        <translation>On ne sait pas si %1 fait fonctionner BlueMind 4.0.</translation>
    </message>
    <message>
        <source>Ask users to move these folders out of the Inbox before the update; they can be moved back afterwards, as real mail folders.</source>
        <translation>Demander aux utilisateurs de sortir ces dossiers de la boîte de réception avant la mise à jour&#x202f;; ils pourront ensuite y être replacés, comme de vrais dossiers de courrier.</translation>
    </message>
    <message>
        <source>Servers of different versions</source>
        <translation>Serveurs de versions différentes</translation>
    </message>
    <message>
        <source>The servers do not run the same version of BlueMind (%2): %1.</source>
        <translation>Les serveurs n’ont pas la même version de BlueMind (%2)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The servers run the same version of BlueMind.</source>
        <translation>Les serveurs ont la même version de BlueMind.</translation>
    </message>
    <message>
        <source>The version of BlueMind is not known on %1, so it cannot be compared.</source>
        <translation>La version de BlueMind n’est pas connue sur %1&#xa0;: elle ne peut pas être comparée.</translation>
    </message>
    <message>
        <source>Update all servers of the installation to the same version.</source>
        <translation>Mettre tous les serveurs de l’installation à la même version.</translation>
    </message>
    <message>
        <source>Mail services left on the core server</source>
        <translation>Services de courrier restés sur le serveur principal</translation>
    </message>
    <message>
        <source>The mail role is on another server, and %1 still runs Cyrus or its delivery service: one replication too many is active.</source>
        <translation>Le rôle de messagerie est sur un autre serveur, et %1 fait encore fonctionner Cyrus ou son service de distribution&#xa0;: une réplication de trop est active.</translation>
    </message>
    <message>
        <source>Cyrus runs only where the mail role is.</source>
        <translation>Cyrus ne fonctionne que là où se trouve le rôle de messagerie.</translation>
    </message>
    <message>
        <source>The roles or the services of %1 are not known.</source>
        <translation>Les rôles ou les services de %1 ne sont pas connus.</translation>
    </message>
    <message>
        <source>On the core server, disable both services and stop them with the commands below.</source>
        <translation>Sur le serveur principal, désactiver les deux services et les arrêter avec les commandes ci-dessous.</translation>
    </message>
    <message>
        <source>Search engine not on a server of its own</source>
        <translation>Moteur de recherche sans serveur dédié</translation>
    </message>
    <message>
        <source>There are %2 of mail, and from %3 the search engine wants a server of its own; it shares %1 with the mail.</source>
        <translation>Il y a %2 de courrier&#x202f;; à partir de %3, le moteur de recherche demande un serveur dédié, or il partage %1 avec le courrier.</translation>
    </message>
    <message>
        <source>The volume of mail does not ask for another place for the search engine.</source>
        <translation>Le volume de courrier n’exige pas de déplacer le moteur de recherche.</translation>
    </message>
    <message>
        <source>The volume of mail or the roles of %1 are not known.</source>
        <translation>Le volume de courrier ou les rôles de %1 ne sont pas connus.</translation>
    </message>
    <message>
        <source>Plan a server for the role bm/es before the migration.</source>
        <translation>Prévoir un serveur pour le rôle bm/es avant la migration.</translation>
    </message>
    <message>
        <source>Cyrus not on a server of its own</source>
        <translation>Cyrus sans serveur dédié</translation>
    </message>
    <message>
        <source>There are %2 of mail, and from %3 Cyrus wants a server of its own; it shares %1 with the core.</source>
        <translation>Il y a %2 de courrier&#x202f;; à partir de %3, Cyrus demande un serveur dédié, or il partage %1 avec le service principal.</translation>
    </message>
    <message>
        <source>The volume of mail does not ask for another place for Cyrus.</source>
        <translation>Le volume de courrier n’exige pas de déplacer Cyrus.</translation>
    </message>
    <message>
        <source>Plan a server for the roles mail/imap and bm/pgsql-data before the migration.</source>
        <translation>Prévoir un serveur pour les rôles mail/imap et bm/pgsql-data avant la migration.</translation>
    </message>
    <message>
        <source>One machine twice in the plan</source>
        <translation>Même machine deux fois dans le plan</translation>
    </message>
    <message>
        <source>These entries of the plan are one and the same machine, or were cloned from one another: %1. Its disks would be counted several times.</source>
        <translation>Ces entrées du plan sont une seule et même machine, ou ont été clonées l’une de l’autre&#xa0;: %1. Ses disques seraient comptés plusieurs fois.</translation>
    </message>
    <message>
        <source>Each server of the plan is a machine of its own.</source>
        <translation>Chaque serveur du plan est une machine distincte.</translation>
    </message>
    <message>
        <source>The machine identifier of %1 is not known.</source>
        <translation>L’identifiant de la machine %1 n’est pas connu.</translation>
    </message>
    <message>
        <source>Remove the entry that is too many; if the machines are clones, give each an identifier of its own.</source>
        <translation>Supprimer l’entrée en trop&#x202f;; si les machines sont des clones, donner à chacune son propre identifiant.</translation>
    </message>
    <message>
        <source>Mail indexing switched off</source>
        <translation>Indexation du courrier désactivée</translation>
    </message>
    <message>
        <source>Mail indexing is switched off on %1 by /etc/bm/no.mail.indexing: archives cannot be taken back and search stays empty.</source>
        <translation>L’indexation du courrier est désactivée sur %1 par /etc/bm/no.mail.indexing&#xa0;: les archives ne peuvent pas être réintégrées et la recherche reste vide.</translation>
    </message>
    <message>
        <source>Mail indexing is on.</source>
        <translation>L’indexation du courrier est active.</translation>
    </message>
    <message>
        <source>Whether mail indexing is on is not known on %1.</source>
        <translation>On ne sait pas si l’indexation du courrier est active sur %1.</translation>
    </message>
    <message>
        <source>Remove the file and restart the core, once the step that needed it is done.</source>
        <translation>Supprimer ce fichier et redémarrer bm-core, une fois terminée l’étape qui en avait besoin.</translation>
    </message>
    <message>
        <source>Spool directories without a mailbox</source>
        <translation>Répertoires du spool sans boîte</translation>
    </message>
    <message>
        <source>The spool of %1 has directories that match no mailbox BlueMind knows (%2 in all): replication fails on them, and later versions may refuse to start.</source>
        <translation>Le spool de %1 contient des répertoires qui ne correspondent à aucune boîte connue de BlueMind (%2 en tout)&#xa0;: la réplication échoue sur eux, et des versions ultérieures peuvent refuser de démarrer.</translation>
    </message>
    <message>
        <source>Every directory of the spool belongs to a mailbox.</source>
        <translation>Chaque répertoire du spool appartient à une boîte.</translation>
    </message>
    <message>
        <source>The directories of the spool could not be compared with the mailboxes on %1.</source>
        <translation>Les répertoires du spool n’ont pas pu être comparés aux boîtes sur %1.</translation>
    </message>
    <message>
        <source>Create the missing mailboxes, or move these directories away after checking with the customer. They often come from a load made as admin0.</source>
        <translation>Créer les boîtes manquantes, ou déplacer ces répertoires hors du spool après vérification avec le client. Ils viennent souvent d’un chargement fait en tant que admin0.</translation>
    </message>
    <message>
        <source>Replication far from the spool</source>
        <translation>Réplication éloignée du spool</translation>
    </message>
    <message>
        <source>On %1 the spool holds %2 messages and the database %3 records of messages.</source>
        <translation>Sur %1, le spool contient %2 messages et la base de données %3 enregistrements de messages.</translation>
    </message>
    <message>
        <source>The messages of the spool and the records of the database agree.</source>
        <translation>Les messages du spool et les enregistrements de la base de données concordent.</translation>
    </message>
    <message>
        <source>The messages of the spool or the records of the database are not known on %1.</source>
        <translation>Les messages du spool ou les enregistrements de la base de données ne sont pas connus sur %1.</translation>
    </message>
    <message>
        <source>Let replication catch up, then run the repair of replication.parentUid on each domain. The counts are compared record by record: one message sent to several people is one body, yet one record and one file for each. Suspended mailboxes, expunged messages not yet pruned and the stubs left by the archives of 3.5 explain small gaps.</source>
        <translation>Laisser la réplication rattraper son retard, puis lancer la réparation replication.parentUid sur chaque domaine. Les nombres sont comparés enregistrement par enregistrement&#xa0;: un message envoyé à plusieurs personnes n’a qu’un corps, mais un enregistrement et un fichier pour chacune. Les boîtes suspendues, les messages supprimés mais non purgés et les fichiers de renvoi laissés par les archives de 3.5 expliquent de petits écarts.</translation>
    </message>
    <message>
        <source>Archives of 3.5 to take back</source>
        <translation>Archives de 3.5 à réintégrer</translation>
    </message>
    <message>
        <source>There are no archives of 3.5 to take back.</source>
        <translation>Il n’y a pas d’archives de 3.5 à réintégrer.</translation>
    </message>
    <message>
        <source>Whether there are archives of 3.5 is not known on %1.</source>
        <translation>On ne sait pas s’il existe des archives de 3.5 sur %1.</translation>
    </message>
    <message>
        <source>Plan the reintegration of the archives and keep room for them on the mail filesystem: the survey measures on a sample how much they grow.</source>
        <translation>Prévoir la réintégration des archives et leur garder de la place sur le système de fichiers du courrier&#xa0;: le relevé mesure sur un échantillon de combien elles grossissent.</translation>
    </message>
    <message>
        <source>Plan the reintegration of the archives and keep room for them on the mail filesystem. How much they grow was measured on a sample, and the figures count it.</source>
        <translation>Prévoir la réintégration des archives et leur garder de la place sur le système de fichiers du courrier. Leur grossissement a été mesuré sur un échantillon, et les chiffres en tiennent compte.</translation>
    </message>
    <message>
        <source>Plan the reintegration of the archives and keep room for them on the mail filesystem. How much they grow was read in every archive, not in a sample, and the figures count it.</source>
        <translation>Prévoir la réintégration des archives et leur garder de la place sur le système de fichiers du courrier. Leur grossissement a été lu dans chaque archive, et non dans un échantillon, et les chiffres en tiennent compte.</translation>
    </message>
    <message>
        <source>Fully qualified host name</source>
        <translation>Nom d’hôte complet</translation>
    </message>
    <message>
        <source>The host name is not fully qualified (%2): %1.</source>
        <translation>Le nom d’hôte n’est pas complet (%2)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Every host name is fully qualified.</source>
        <translation>Chaque nom d’hôte est complet.</translation>
    </message>
    <message>
        <source>The fully qualified host name is not known on %1.</source>
        <translation>Le nom d’hôte complet n’est pas connu sur %1.</translation>
    </message>
    <message>
        <source>Give the server a name with its domain, so that “hostname -f” prints it.</source>
        <translation>Donner au serveur un nom suivi de son domaine, pour que «&#xa0;hostname -f&#xa0;» l’affiche.</translation>
    </message>
    <message>
        <source>Host name in /etc/hosts</source>
        <translation>Nom d’hôte dans /etc/hosts</translation>
    </message>
    <message>
        <source>/etc/hosts does not give the full host name an address that is not loopback, on %1.</source>
        <translation>Sur %1, /etc/hosts n’associe pas le nom d’hôte complet à une adresse autre que la boucle locale.</translation>
    </message>
    <message>
        <source>/etc/hosts names every server with its own address.</source>
        <translation>/etc/hosts nomme chaque serveur avec sa propre adresse.</translation>
    </message>
    <message>
        <source>Whether /etc/hosts names the server is not known on %1.</source>
        <translation>On ne sait pas si /etc/hosts nomme le serveur sur %1.</translation>
    </message>
    <message>
        <source>Add a line to /etc/hosts with the address of the server, its full name and its short name.</source>
        <translation>Ajouter à /etc/hosts une ligne avec l’adresse du serveur, son nom complet et son nom court.</translation>
    </message>
    <message>
        <source>Locale of the system</source>
        <translation>Paramètres régionaux du système</translation>
    </message>
    <message>
        <source>The locale is %2 where BlueMind needs en_US.UTF-8: %1.</source>
        <translation>Les paramètres régionaux sont %2 alors que BlueMind exige en_US.UTF-8&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The locale is en_US.UTF-8 everywhere.</source>
        <translation>Les paramètres régionaux sont partout en_US.UTF-8.</translation>
    </message>
    <message>
        <source>The locale is not known on %1.</source>
        <translation>Les paramètres régionaux ne sont pas connus sur %1.</translation>
    </message>
    <message>
        <source>Generate en_US.UTF-8 and make it the locale of the system, then start the session again.</source>
        <translation>Générer en_US.UTF-8 et en faire les paramètres régionaux du système, puis ouvrir une nouvelle session.</translation>
    </message>
    <message>
        <source>Terminal asked for by sudo</source>
        <translation>Terminal exigé par sudo</translation>
    </message>
    <message>
        <source>sudo asks for a terminal on %1: BlueMind&apos;s own commands fail.</source>
        <translation>sudo exige un terminal sur %1&#xa0;: les commandes de BlueMind échouent.</translation>
    </message>
    <message>
        <source>sudo asks for no terminal.</source>
        <translation>sudo n’exige pas de terminal.</translation>
    </message>
    <message>
        <source>Whether sudo asks for a terminal is not known on %1.</source>
        <translation>On ne sait pas si sudo exige un terminal sur %1.</translation>
    </message>
    <message>
        <source>Remove requiretty from /etc/sudoers and its directory, with visudo.</source>
        <translation>Retirer requiretty de /etc/sudoers et de son répertoire, avec visudo.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>BlueMind is not supported in a container (%2): %1.</source>
        <translation>BlueMind n’est pas pris en charge dans un conteneur (%2)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No server is a container.</source>
        <translation>Aucun serveur n’est un conteneur.</translation>
    </message>
    <message>
        <source>Whether the server is a container is not known on %1.</source>
        <translation>On ne sait pas si le serveur est un conteneur sur %1.</translation>
    </message>
    <message>
        <source>Move the server to a physical or virtual machine.</source>
        <translation>Déplacer le serveur vers une machine physique ou virtuelle.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>The distribution is not one that this version of BlueMind supports (%2): %1.</source>
        <translation>La distribution n’est pas de celles que cette version de BlueMind prend en charge (%2)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The distribution of every target server is supported.</source>
        <translation>La distribution de chaque serveur cible est prise en charge.</translation>
    </message>
    <message>
        <source>The distribution is not known on %1.</source>
        <translation>La distribution n’est pas connue sur %1.</translation>
    </message>
    <message>
        <source>Check the list of distributions for the version you install, then change the distribution before the migration.</source>
        <translation>Consulter la liste des distributions prises en charge par la version à installer, puis changer de distribution avant la migration.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>The clock is off by %2 or so on %1: dates of logs and messages cannot be trusted.</source>
        <translation>L’horloge est décalée d’environ %2 sur %1&#xa0;: les dates des journaux et des messages ne sont pas fiables.</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>Les horloges concordent.</translation>
    </message>
    <message>
        <source>The offset of the clock is not known on %1.</source>
        <translation>Le décalage de l’horloge n’est pas connu sur %1.</translation>
    </message>
    <message>
        <source>Set up time synchronisation on the server and on this computer.</source>
        <translation>Mettre en place la synchronisation de l’heure sur le serveur et sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Filesystem that does not answer</source>
        <translation>Système de fichiers qui ne répond pas</translation>
    </message>
    <message>
        <source>These filesystems do not answer: %1. Nothing could be read from them.</source>
        <translation>Ces systèmes de fichiers ne répondent pas&#xa0;: %1. Rien n’a pu y être lu.</translation>
    </message>
    <message>
        <source>Every filesystem answers.</source>
        <translation>Chaque système de fichiers répond.</translation>
    </message>
    <message>
        <source>The filesystems of %1 are not known.</source>
        <translation>Les systèmes de fichiers de %1 ne sont pas connus.</translation>
    </message>
    <message>
        <source>Check the server of the network filesystem, or unmount it, then survey again.</source>
        <translation>Vérifier le serveur du système de fichiers réseau, ou le démonter, puis refaire le relevé.</translation>
    </message>
    <message>
        <source>What the survey could not read</source>
        <translation>Ce que le relevé n’a pas pu lire</translation>
    </message>
    <message>
        <source>The survey could not read: %1.</source>
        <translation>Le relevé n’a pas pu lire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The survey read everything it wanted to know.</source>
        <translation>Le relevé a lu tout ce qu’il cherchait.</translation>
    </message>
    <message>
        <source>These are not known, because the survey could not read them or was not made: %1.</source>
        <translation>Ces éléments ne sont pas connus, parce que le relevé n’a pas pu les lire ou n’a pas été fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Survey again with an account that may use sudo, or enter the missing values by hand.</source>
        <translation>Refaire le relevé avec un compte autorisé à utiliser sudo, ou saisir à la main les valeurs manquantes.</translation>
    </message>
    <message>
        <source>BlueMind %2 runs on %1. Versions before 4.5 must be updated without delay.</source>
        <translation>BlueMind %2 fonctionne sur %1. Les versions antérieures à 4.5 doivent être mises à jour sans délai.</translation>
    </message>
    <message>
        <source>BlueMind %2 runs on %1, where folders that Outlook made under the Inbox are virtual: the update to 4.1 or later deletes them.</source>
        <translation>BlueMind %2 fonctionne sur %1, où les dossiers créés par Outlook sous la boîte de réception sont virtuels&#xa0;: la mise à jour vers 4.1 ou une version ultérieure les supprime.</translation>
    </message>
    <message>
        <source>There are %2 of archives in the compressed store of 3.5 on %1. They come back into the live mail, larger, before the archiver of version 4 moves them: the figures of each day count this.</source>
        <translation>Il y a %2 d’archives dans le stockage compressé de 3.5 sur %1. Elles reviennent, plus volumineuses, dans le courrier courant avant que l’archivage de la version 4 ne les déplace&#xa0;: les chiffres jour par jour en tiennent compte.</translation>
    </message>
    <message>
        <source>The search engine takes %2 more while upgrading, and there is too little room for it on %1.</source>
        <translation>Le moteur de recherche prend %2 de plus pendant la mise à niveau, et il y a trop peu de place pour lui sur %1.</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>“%1” is not a kind of file. The kinds are %2, and facts.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un genre de fichier. Les genres sont %2, et facts.</translation>
    </message>
    <message>
        <source>%1 was not read: it holds %2 and the limit is %3. Check that it is the right file, or cut it in parts.</source>
        <translation>%1 n’a pas été lu&#xa0;: il fait %2 et la limite est %3. Vérifier que c’est le bon fichier, ou le couper en morceaux.</translation>
    </message>
    <message>
        <source>%1 was not read: it names more than %2 mailboxes. Check that it is a list of mailboxes, or cut it in parts.</source>
        <translation>%1 n’a pas été lu&#xa0;: il nomme plus de %2 boîtes. Vérifier que c’est une liste de boîtes, ou le couper en morceaux.</translation>
    </message>
    <message>
        <source>%1 is empty. Make the export again.</source>
        <translation>%1 est vide. Refaire l’export.</translation>
    </message>
    <message>
        <source>%1 has no row of titles. Add one that names its columns.</source>
        <translation>%1 n’a pas de ligne de titres. En ajouter une qui nomme ses colonnes.</translation>
    </message>
    <message>
        <source>%1 has no column of addresses among its titles (%2). Name it with --map COLUMN=address.</source>
        <translation>%1 n’a pas de colonne d’adresses parmi ses titres (%2). La nommer avec --map COLONNE=address.</translation>
    </message>
    <message>
        <source>%1 holds two tables: other titles begin on line %2. Save each table as a file of its own.</source>
        <translation>%1 contient deux tableaux&#xa0;: d’autres titres commencent à la ligne %2. Enregistrer chaque tableau dans son propre fichier.</translation>
    </message>
    <message>
        <source>The import of %1 was stopped. Nothing of it is in the plan.</source>
        <translation>L’import de %1 a été arrêté. Rien n’en est dans le plan.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of volume. The units are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une unité de volume. Les unités sont %2.</translation>
    </message>
    <message>
        <source>“%1” is not something a column can hold. The fields are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce qu’une colonne peut contenir. Les champs sont %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Write its title as the file does, or its number from 1.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;». Écrire son titre comme dans le fichier, ou son numéro à partir de 1.</translation>
    </message>
    <message>
        <source>Nothing was imported: the rows named above cannot be taken (%1). Correct them, or leave them out with --keep-good-rows.</source>
        <translation>Rien n’a été importé&#xa0;: les lignes nommées ci-dessus ne peuvent être prises (%1). Les corriger, ou les laisser de côté avec --keep-good-rows.</translation>
    </message>
    <message>
        <source>the row has %1 cells where the titles are %2. Look for a delimiter without quotes around it.</source>
        <translation>la ligne a %1 cellules pour %2 titres. Chercher un séparateur sans guillemets autour.</translation>
    </message>
    <message>
        <source>the file breaks off in this row. Copy or export it again.</source>
        <translation>le fichier s’interrompt dans cette ligne. Le copier ou l’exporter de nouveau.</translation>
    </message>
    <message>
        <source>a quote opens in this row and never closes. Close it.</source>
        <translation>un guillemet s’ouvre dans cette ligne et ne se ferme jamais. Le fermer.</translation>
    </message>
    <message>
        <source>a quote stands inside a cell. Double it, and put the whole cell between quotes.</source>
        <translation>un guillemet se trouve dans une cellule. Le doubler, et mettre toute la cellule entre guillemets.</translation>
    </message>
    <message>
        <source>the row is longer than any mailbox needs (4 MiB). Remove what does not belong to it.</source>
        <translation>la ligne est plus longue qu’il n’en faut pour une boîte (4&#xa0;Mio). Retirer ce qui n’en fait pas partie.</translation>
    </message>
    <message>
        <source>the row names no mailbox. Fill in its address.</source>
        <translation>la ligne ne nomme aucune boîte. Remplir son adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. Correct it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de messagerie. La corriger.</translation>
    </message>
    <message>
        <source>“%1” may be a thousand or a decimal. Write it without a separator, or export the exact bytes.</source>
        <translation>«&#xa0;%1&#xa0;» peut être un millier ou une décimale. L’écrire sans séparateur, ou exporter les octets exacts.</translation>
    </message>
    <message>
        <source>“%1” is not a volume. Write a number and its unit, such as 1.5 GB.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un volume. Écrire un nombre et son unité, par exemple 1,5&#xa0;Go.</translation>
    </message>
    <message>
        <source>“%1” is not a number of things. Write digits alone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dénombrement. N’écrire que des chiffres.</translation>
    </message>
    <message>
        <source>the titles of line %1 stand here again: several files were joined. Remove this row.</source>
        <translation>les titres de la ligne %1 reviennent ici&#xa0;: plusieurs fichiers ont été mis bout à bout. Retirer cette ligne.</translation>
    </message>
    <message>
        <source>the line is not an address, a quota and a use. Export the list again.</source>
        <translation>la ligne n’est pas une adresse, un quota et une occupation. Exporter la liste de nouveau.</translation>
    </message>
    <message>
        <source>The encoding is not certain: accented letters may be wrong, first on line %1. Export the file again in UTF-8.</source>
        <translation>Le codage n’est pas certain&#xa0;: des lettres accentuées peuvent être fausses, dès la ligne %1. Exporter de nouveau le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Two encodings are mixed: line %1 is not written as the others (such lines: %2). Check its accented letters.</source>
        <translation>Deux codages sont mélangés&#xa0;: la ligne %1 n’est pas écrite comme les autres (lignes dans ce cas&#xa0;: %2). Vérifier ses lettres accentuées.</translation>
    </message>
    <message>
        <source>The column “%1” holds nothing but zeros (%2): it was left out, its values are unknown. Export it again.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» ne contient que des zéros (%2)&#xa0;: elle a été laissée de côté, ses valeurs sont inconnues. L’exporter de nouveau.</translation>
    </message>
    <message>
        <source>The column “%1” holds the name of a type in the place of its content, first on line %2. Join the list when exporting it.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» contient le nom d’un type à la place de son contenu, dès la ligne %2. Joindre la liste en l’exportant.</translation>
    </message>
    <message>
        <source>Dates of the column “%1” can be read in two ways, or in none (%2, first on line %3): they were left out.</source>
        <translation>Des dates de la colonne «&#xa0;%1&#xa0;» se lisent de deux façons, ou d’aucune (%2, dès la ligne %3)&#xa0;: elles ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Letters of names were lost before the import (names: %1, first on line %2). Export again with -Encoding UTF8.</source>
        <translation>Des lettres de noms ont été perdues avant l’import (noms&#xa0;: %1, dès la ligne %2). Exporter de nouveau avec -Encoding UTF8.</translation>
    </message>
    <message>
        <source>Rows repeat an address that was there (%1; first %2, on line %3): they were merged.</source>
        <translation>Des lignes répètent une adresse déjà lue (%1&#x202f;; d’abord %2, à la ligne %3)&#xa0;: elles ont été fusionnées.</translation>
    </message>
    <message>
        <source>Rows tell of a mailbox that no address is known of, or of two with one name (%1, first on line %2). Import the list of mailboxes, then this file again.</source>
        <translation>Des lignes parlent d’une boîte dont aucune adresse n’est connue, ou de deux du même nom (%1, dès la ligne %2). Importer la liste des boîtes, puis ce fichier de nouveau.</translation>
    </message>
    <message>
        <source>Rights name people who cannot be told from the mailboxes known (%1, first on line %2). Import the list of mailboxes, then this file again.</source>
        <translation>Des droits nomment des personnes introuvables parmi les boîtes connues (%1, dès la ligne %2). Importer la liste des boîtes, puis ce fichier de nouveau.</translation>
    </message>
    <message>
        <source>No column seems to hold the addresses. Choose it.</source>
        <translation>Aucune colonne ne semble contenir les adresses. La choisir.</translation>
    </message>
    <message>
        <source>The numbers of the column “%1” have no unit. Choose one of %2.</source>
        <translation>Les nombres de la colonne «&#xa0;%1&#xa0;» n’ont pas d’unité. En choisir une parmi %2.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1, column “%2”: %3</source>
        <translation>ligne %1, colonne «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>and more rows refused: %1</source>
        <translation>et d’autres lignes refusées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 is kept; %5 says %4</source>
        <translation>%1, %2&#xa0;: %3 est gardé&#x202f;; %5 dit %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 is replaced by %4, said by %5</source>
        <translation>%1, %2&#xa0;: %3 est remplacé par %4, que dit %5</translation>
    </message>
    <message>
        <source>Values that differ from what is known: %1</source>
        <translation>Valeurs qui diffèrent de ce qui est connu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2, %9): rows %3, mailboxes added %4, completed %5, changed %6, unchanged %7, rows refused %8</source>
        <translation>%1 (%2, %9)&#xa0;: lignes %3, boîtes ajoutées %4, complétées %5, modifiées %6, inchangées %7, lignes refusées %8</translation>
    </message>
    <message>
        <source>This very file was imported before: nothing counts twice.</source>
        <translation>Ce même fichier a déjà été importé&#xa0;: rien ne compte deux fois.</translation>
    </message>
    <message>
        <source>Rights on mailboxes of others: %1</source>
        <translation>Droits sur des boîtes d’autrui&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (facts): taken</source>
        <translation>%1 (constats)&#xa0;: pris en compte</translation>
    </message>
    <message>
        <source>The plan was left as it is (--dry-run).</source>
        <translation>Le plan est resté tel quel (--dry-run).</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Mailboxes: %1; known volume: %2; without a known volume: %3</source>
        <translation>Boîtes&#xa0;: %1&#x202f;; volume connu&#xa0;: %2&#x202f;; sans volume connu&#xa0;: %3</translation>
    </message>
    <message>
        <source>Doubtful inventory files</source>
        <translation>Fichiers d’inventaire douteux</translation>
    </message>
    <message>
        <source>What was imported from %1 looks wrong in places (%2): figures made of it may be wrong too.</source>
        <translation>Ce qui a été importé de %1 semble faux par endroits (%2)&#xa0;: les chiffres qui en viennent peuvent l’être aussi.</translation>
    </message>
    <message>
        <source>Nothing looks wrong in the files that were imported.</source>
        <translation>Rien ne semble faux dans les fichiers importés.</translation>
    </message>
    <message>
        <source>Nothing was imported of what %1 holds.</source>
        <translation>Rien n’a été importé de ce que contient %1.</translation>
    </message>
    <message>
        <source>Make the exports again as each doubt says, and import them with --take-new.</source>
        <translation>Refaire les exports comme le dit chaque doute, et les importer avec --take-new.</translation>
    </message>
    <message>
        <source>Mailboxes without a volume</source>
        <translation>Boîtes sans volume</translation>
    </message>
    <message>
        <source>The volume of %2 of the %3 mailboxes is not known, in %1: disks and durations are computed without them.</source>
        <translation>Le volume de %2 des %3 boîtes n’est pas connu, dans %1&#xa0;: disques et durées sont calculés sans elles.</translation>
    </message>
    <message>
        <source>The volume of every mailbox is known.</source>
        <translation>Le volume de chaque boîte est connu.</translation>
    </message>
    <message>
        <source>The mailboxes of %1 and their volumes are not known: import them.</source>
        <translation>Les boîtes de %1 et leurs volumes ne sont pas connus&#xa0;: les importer.</translation>
    </message>
    <message>
        <source>Import statistics of the old system that tell the volume of each mailbox, or enter it by hand.</source>
        <translation>Importer des statistiques de l’ancien système qui donnent le volume de chaque boîte, ou le saisir à la main.</translation>
    </message>
    <message>
        <source>Addresses listed twice</source>
        <translation>Adresses citées deux fois</translation>
    </message>
    <message>
        <source>%1 lists an address more than once: one of its rows may belong to another mailbox.</source>
        <translation>%1 cite une adresse plus d’une fois&#xa0;: une de ses lignes appartient peut-être à une autre boîte.</translation>
    </message>
    <message>
        <source>No file lists an address twice.</source>
        <translation>Aucun fichier ne cite une adresse deux fois.</translation>
    </message>
    <message>
        <source>No list of the mailboxes of %1 was imported.</source>
        <translation>Aucune liste des boîtes de %1 n’a été importée.</translation>
    </message>
    <message>
        <source>Look at the rows named, correct the address of the wrong one in the old system, and export again.</source>
        <translation>Regarder les lignes nommées, corriger l’adresse de celle qui est fausse dans l’ancien système, et exporter de nouveau.</translation>
    </message>
    <message>
        <source>%1 is no text: line %2 holds a NUL byte. Export it again as CSV or plain text, and not as a workbook.</source>
        <translation>%1 n’est pas du texte&#xa0;: la ligne %2 contient un octet nul. L’exporter de nouveau en CSV ou en texte brut, et non en classeur.</translation>
    </message>
    <message>
        <source>%1 holds no run of imapsync. Give the logs it writes in LOG_imapsync, whole.</source>
        <translation>%1 ne contient aucune exécution d’imapsync. Donner les journaux qu’il écrit dans LOG_imapsync, entiers.</translation>
    </message>
    <message>
        <source>a run of imapsync stopped before it named a mailbox. Remove it, or run imapsync again.</source>
        <translation>une exécution d’imapsync s’est arrêtée avant de nommer une boîte. La retirer, ou relancer imapsync.</translation>
    </message>
    <message>
        <source>imapsync measured nothing for %1: “%2”. Correct that and run it again.</source>
        <translation>imapsync n’a rien mesuré pour %1&#xa0;: «&#xa0;%2&#xa0;». Corriger cela et le relancer.</translation>
    </message>
    <message>
        <source>the run for %1 breaks off before its totals: no volume is known. Run imapsync again, with --justfoldersizes.</source>
        <translation>l’exécution pour %1 s’interrompt avant ses totaux&#xa0;: aucun volume n’est connu. Relancer imapsync, avec --justfoldersizes.</translation>
    </message>
    <message>
        <source>the run for %1 tells no sizes. Run imapsync again, with --justfoldersizes.</source>
        <translation>l’exécution pour %1 ne donne aucune taille. Relancer imapsync, avec --justfoldersizes.</translation>
    </message>
    <message>
        <source>Several runs tell of one mailbox (mailboxes: %1; first %2, on line %3): the last complete one counts.</source>
        <translation>Plusieurs exécutions parlent d’une même boîte (boîtes&#xa0;: %1&#x202f;; d’abord %2, ligne %3)&#xa0;: la dernière complète compte.</translation>
    </message>
    <message>
        <source>Some folders could not be measured, or the totals do not add up (mailboxes: %1; first %2, on line %3): those volumes stay unknown. Look for the errors in the log and run imapsync again.</source>
        <translation>Des dossiers n’ont pu être mesurés, ou les totaux ne tombent pas juste (boîtes&#xa0;: %1&#x202f;; d’abord %2, ligne %3)&#xa0;: ces volumes restent inconnus. Chercher les erreurs dans le journal et relancer imapsync.</translation>
    </message>
    <message>
        <source>Runs with --nofoldersizes tell messages and no volumes (mailboxes: %1; first %2, on line %3). Run imapsync with --justfoldersizes.</source>
        <translation>Des exécutions avec --nofoldersizes donnent les messages et pas les volumes (boîtes&#xa0;: %1&#x202f;; d’abord %2, ligne %3). Lancer imapsync avec --justfoldersizes.</translation>
    </message>
    <message>
        <source>Runs looked at a part of the mailbox alone (mailboxes: %1; first %2, on line %3, by %4): their figures were left out. Run imapsync without that option, with --justfoldersizes.</source>
        <translation>Des exécutions n’ont regardé qu’une partie de la boîte (boîtes&#xa0;: %1&#x202f;; d’abord %2, ligne %3, par %4)&#xa0;: leurs chiffres ont été laissés de côté. Lancer imapsync sans cette option, avec --justfoldersizes.</translation>
    </message>
    <message>
        <source>Runs left folders out (mailboxes: %1; first %2, on line %3, by %4): the volumes are without them.</source>
        <translation>Des exécutions ont laissé des dossiers de côté (boîtes&#xa0;: %1&#x202f;; d’abord %2, ligne %3, par %4)&#xa0;: les volumes sont sans eux.</translation>
    </message>
    <message>
        <source>%1 holds no table of Cyrus quotas: the line of titles is missing (Quota, % Used, Used, Root). Export the whole output of quota.</source>
        <translation>%1 ne contient aucun tableau de quotas de Cyrus&#xa0;: la ligne des titres manque (Quota, % Used, Used, Root). Exporter la sortie entière de quota.</translation>
    </message>
    <message>
        <source>the line is no quota root of Cyrus. Repair the quotas with quota -f and export the list again.</source>
        <translation>la ligne n’est pas une racine de quota de Cyrus. Réparer les quotas avec quota -f et exporter la liste de nouveau.</translation>
    </message>
    <message>
        <source>Quota roots belong to no user and to no address (%1, first on line %2): they were left out. Enter those that are to be moved by hand.</source>
        <translation>Des racines de quota ne sont à aucun utilisateur ni à aucune adresse (%1, dès la ligne %2)&#xa0;: elles ont été laissées de côté. Saisir à la main celles qui doivent être déplacées.</translation>
    </message>
    <message>
        <source>%1 is not what doveadm quota get or doveadm mailbox status writes. Export it again, with -A.</source>
        <translation>%1 n’est pas ce qu’écrivent doveadm quota get ou doveadm mailbox status. L’exporter de nouveau, avec -A.</translation>
    </message>
    <message>
        <source>doveadm could not read a mailbox: “%1”. Correct that and export again.</source>
        <translation>doveadm n’a pu lire une boîte&#xa0;: «&#xa0;%1&#xa0;». Corriger cela et exporter de nouveau.</translation>
    </message>
    <message>
        <source>the line is not whole, or not what doveadm writes. Export the list again.</source>
        <translation>la ligne n’est pas entière, ou n’est pas ce qu’écrit doveadm. Exporter la liste de nouveau.</translation>
    </message>
    <message>
        <source>Users have more than one quota (%1, first on line %2): the first one of each counts.</source>
        <translation>Des utilisateurs ont plus d’un quota (%1, dès la ligne %2)&#xa0;: le premier de chacun compte.</translation>
    </message>
    <message>
        <source>%1 does not say whose mailboxes it tells of. Run doveadm with -A.</source>
        <translation>%1 ne dit pas de qui sont les boîtes dont il parle. Lancer doveadm avec -A.</translation>
    </message>
    <message>
        <source>%1 is not whole: its JSON breaks at byte %2. Export it again.</source>
        <translation>%1 n’est pas entier&#xa0;: son JSON s’interrompt à l’octet %2. L’exporter de nouveau.</translation>
    </message>
    <message>
        <source>Dovecot tells no usage for %1. Run doveadm quota recalc -u %1, and export again.</source>
        <translation>Dovecot ne donne aucune occupation pour %1. Lancer doveadm quota recalc -u %1, et exporter de nouveau.</translation>
    </message>
    <message>
        <source>Folders of shared and public namespaces were not counted (%1, first on line %2). Check that none belongs to one user alone.</source>
        <translation>Les dossiers des espaces partagés et publics n’ont pas été comptés (%1, dès la ligne %2). Vérifier qu’aucun n’est à un seul utilisateur.</translation>
    </message>
    <message>
        <source>%1 is of no kind that is recognised. Say what its columns hold (Columns… in the window, --map COLUMN=address,COLUMN=volume on the command line), or which kind it is (--as: %2).</source>
        <translation>%1 n’est d’aucune nature reconnue. Indiquez ce que contiennent ses colonnes (Colonnes… dans la fenêtre, --map COLONNE=address,COLONNE=volume en ligne de commande), ou sa nature (--as&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Numbers of the column “%1” have no unit (%2, first on line %3): they were left out. Give it: Columns… in the window, --unit on the command line.</source>
        <translation>Des nombres de la colonne «&#xa0;%1&#xa0;» n’ont pas d’unité (%2, à partir de la ligne %3)&#xa0;: ils ont été écartés. Donnez-la&#xa0;: Colonnes… dans la fenêtre, --unit en ligne de commande.</translation>
    </message>
    <message>
        <source>Facts of servers</source>
        <translation>Faits de serveurs</translation>
    </message>
    <message>
        <source>Exchange: Get-Mailbox</source>
        <translation>Exchange&#xa0;: Get-Mailbox</translation>
    </message>
    <message>
        <source>Exchange: Get-MailboxStatistics</source>
        <translation>Exchange&#xa0;: Get-MailboxStatistics</translation>
    </message>
    <message>
        <source>Exchange: Get-MailboxFolderStatistics</source>
        <translation>Exchange&#xa0;: Get-MailboxFolderStatistics</translation>
    </message>
    <message>
        <source>Exchange: permissions</source>
        <translation>Exchange&#xa0;: droits</translation>
    </message>
    <message>
        <source>Zimbra: zmprov gqu</source>
        <translation>Zimbra&#xa0;: zmprov gqu</translation>
    </message>
    <message>
        <source>Kerio: users</source>
        <translation>Kerio&#xa0;: utilisateurs</translation>
    </message>
    <message>
        <source>Google Workspace: users</source>
        <translation>Google Workspace&#xa0;: utilisateurs</translation>
    </message>
    <message>
        <source>Domino: mail files</source>
        <translation>Domino&#xa0;: bases courrier</translation>
    </message>
    <message>
        <source>Table made by hand</source>
        <translation>Tableau fait à la main</translation>
    </message>
    <message>
        <source>imapsync: log</source>
        <translation>imapsync&#xa0;: journal</translation>
    </message>
    <message>
        <source>Cyrus: quota</source>
        <translation>Cyrus&#xa0;: quota</translation>
    </message>
    <message>
        <source>Dovecot: doveadm</source>
        <translation>Dovecot&#xa0;: doveadm</translation>
    </message>
    <message>
        <source>Directory (LDIF)</source>
        <translation>Annuaire (LDIF)</translation>
    </message>
    <message>
        <source>List of PST files</source>
        <translation>Liste de fichiers PST</translation>
    </message>
    <message>
        <source>Folder of PST files</source>
        <translation>Dossier de fichiers PST</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Dovecot: doveadm mailbox status</source>
        <translation>Dovecot&#xa0;: doveadm mailbox status</translation>
    </message>
    <message>
        <source>%1 is a pipe, a socket or a device and not a file. Give the name of a file.</source>
        <translation>%1 est un tube, une socket ou un périphérique, et non un fichier. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>%1 holds no PST file (files and folders looked at: %2). Give the folder that holds them.</source>
        <translation>%1 ne contient aucun fichier PST (fichiers et dossiers examinés&#xa0;: %2). Donnez le dossier qui les contient.</translation>
    </message>
    <message>
        <source>%1 was not read: it holds more than %2 files and folders. Give the folders of the PST files one by one.</source>
        <translation>%1 n’a pas été lu&#xa0;: il contient plus de %2 fichiers et dossiers. Donnez un par un les dossiers des fichiers PST.</translation>
    </message>
    <message>
        <source>%1 names no PST file. List the files themselves, with their paths.</source>
        <translation>%1 ne nomme aucun fichier PST. Listez les fichiers eux-mêmes, avec leurs chemins.</translation>
    </message>
    <message>
        <source>%1 is LDIF of version %2, and only version 1 is known. Export the directory again.</source>
        <translation>%1 est du LDIF de version %2, et seule la version&#xa0;1 est connue. Exportez à nouveau l’annuaire.</translation>
    </message>
    <message>
        <source>the line is neither “attribute: value” nor the continuation of one. Export the directory again.</source>
        <translation>la ligne n’est ni «&#xa0;attribut&#xa0;: valeur&#xa0;» ni la suite d’une telle ligne. Exportez à nouveau l’annuaire.</translation>
    </message>
    <message>
        <source>the value of “%1” breaks off or is damaged (base64). Copy or export the file again.</source>
        <translation>la valeur de «&#xa0;%1&#xa0;» s’interrompt ou est abîmée (base64). Copiez ou exportez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>the value of “%1” is said to be in another file, which is not opened. Export the values themselves.</source>
        <translation>la valeur de «&#xa0;%1&#xa0;» serait dans un autre fichier, qui n’est pas ouvert. Exportez les valeurs elles-mêmes.</translation>
    </message>
    <message>
        <source>the record is a change (“%1”) and not an entry. Export the entries themselves.</source>
        <translation>l’enregistrement est une modification («&#xa0;%1&#xa0;») et non une entrée. Exportez les entrées elles-mêmes.</translation>
    </message>
    <message>
        <source>the lines up to the next empty one belong to no entry: none begins with “dn:”. Export the directory again.</source>
        <translation>les lignes jusqu’à la prochaine ligne vide n’appartiennent à aucune entrée&#xa0;: aucune ne commence par «&#xa0;dn:&#xa0;». Exportez à nouveau l’annuaire.</translation>
    </message>
    <message>
        <source>a second entry begins here without an empty line before it. Part the two with one.</source>
        <translation>une deuxième entrée commence ici sans ligne vide avant elle. Séparez-les d’une ligne vide.</translation>
    </message>
    <message>
        <source>the line names a PST file and is not written as the others are. Make the listing again.</source>
        <translation>la ligne nomme un fichier PST et n’est pas écrite comme les autres. Refaites la liste.</translation>
    </message>
    <message>
        <source>“%1” is named as a PST file and is none: its first bytes are not those of one. Look for the file it should be, or leave it out.</source>
        <translation>«&#xa0;%1&#xa0;» porte le nom d’un fichier PST et n’en est pas un&#xa0;: ses premiers octets ne sont pas ceux d’un PST. Cherchez le fichier attendu, ou écartez-le.</translation>
    </message>
    <message>
        <source>“%1” breaks off within its header: nothing can be loaded from it. Copy it again.</source>
        <translation>«&#xa0;%1&#xa0;» s’interrompt dans son en-tête&#xa0;: rien ne peut en être chargé. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is an OST file, Outlook’s copy of a mailbox on a server, which the PST tool does not load. Move that mailbox itself.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier OST, la copie par Outlook d’une boîte d’un serveur, que l’outil PST ne charge pas. Transférez la boîte elle-même.</translation>
    </message>
    <message>
        <source>“%1” is an Outlook address book (PAB) and holds no mail. Export its contacts as vCard.</source>
        <translation>«&#xa0;%1&#xa0;» est un carnet d’adresses d’Outlook (PAB) et ne contient pas de courrier. Exportez ses contacts en vCard.</translation>
    </message>
    <message>
        <source>“%1” is a PST file of a version that is not known. Export its content to a new PST file.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier PST d’une version inconnue. Exportez son contenu dans un nouveau fichier PST.</translation>
    </message>
    <message>
        <source>“%1” is protected by its organisation and opens on its owner’s computer alone. Export its content there to a new PST file.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par son organisation et ne s’ouvre que sur l’ordinateur de son propriétaire. Exportez-y son contenu dans un nouveau fichier PST.</translation>
    </message>
    <message>
        <source>the name of “%1” holds characters that cannot be shown or written in a list. Rename the file.</source>
        <translation>le nom de «&#xa0;%1&#xa0;» contient des caractères qui ne peuvent être ni affichés ni écrits dans une liste. Renommez le fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Close the program that holds it, or give this account the right to read it.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pu être lu (%2). Fermez le programme qui le tient, ou donnez à ce compte le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” is named as a PST file and is a pipe, a socket or a device. Leave it out.</source>
        <translation>«&#xa0;%1&#xa0;» porte le nom d’un fichier PST et est un tube, une socket ou un périphérique. Écartez-le.</translation>
    </message>
    <message>
        <source>the folder “%1” could not be read (%2). Give this account the right to read it.</source>
        <translation>le dossier «&#xa0;%1&#xa0;» n’a pu être lu (%2). Donnez à ce compte le droit de le lire.</translation>
    </message>
    <message>
        <source>The directory did not send all it holds (“%1”, on line %2): entries are missing. Ask again with pages, as ldapsearch does with -E pr=1000/noprompt.</source>
        <translation>L’annuaire n’a pas tout envoyé («&#xa0;%1&#xa0;», ligne %2)&#xa0;: des entrées manquent. Interrogez-le par pages, comme ldapsearch avec -E pr=1000/noprompt.</translation>
    </message>
    <message>
        <source>Groups with an address have no member (%1; first %2, on line %3): mail to them would reach nobody. Ask whom they are for.</source>
        <translation>Des groupes qui ont une adresse n’ont pas de membre (%1&#x202f;; d’abord %2, ligne %3)&#xa0;: leur courrier n’arriverait à personne. Demandez à qui ils servent.</translation>
    </message>
    <message>
        <source>Symbolic links were not followed (%1; first “%2”). Import the folders they lead to, if they hold PST files.</source>
        <translation>Des liens symboliques n’ont pas été suivis (%1&#x202f;; d’abord «&#xa0;%2&#xa0;»). Importez les dossiers où ils mènent, s’ils contiennent des fichiers PST.</translation>
    </message>
    <message>
        <source>Lines that name no file were passed over (%1, first on line %2). Look whether the listing was refused a folder.</source>
        <translation>Des lignes qui ne nomment aucun fichier ont été passées (%1, à partir de la ligne %2). Voyez si un dossier a été refusé à la liste.</translation>
    </message>
    <message>
        <source>PST files have no owner that their path or their list tells for certain (%1; first “%2”). Import a table with the columns FullName, Length and Owner.</source>
        <translation>Des fichiers PST n’ont pas de propriétaire que leur chemin ou leur liste désigne avec certitude (%1&#x202f;; d’abord «&#xa0;%2&#xa0;»). Importez un tableau aux colonnes FullName, Length et Owner.</translation>
    </message>
    <message>
        <source>Entries nobody moves, left out (mailboxes the old system keeps for itself, contacts, computers): %1</source>
        <translation>Entrées que personne ne transfère, écartées (boîtes internes de l’ancien système, contacts, ordinateurs)&#xa0;: %1</translation>
    </message>
    <message>
        <source>PST files: %1, %2 in all</source>
        <translation>Fichiers PST&#xa0;: %1, %2 en tout</translation>
    </message>
</context>
<context>
    <name>inventorycommands</name>
    <message>
        <source>“methods %1” means nothing. Use methods PLAN, or methods PLAN set METHOD --reason R with --address, --domain or --system.</source>
        <translation>«&#xa0;methods %1&#xa0;» ne veut rien dire. Utilisez methods PLAN, ou methods PLAN set METHOD --reason R avec --address, --domain ou --system.</translation>
    </message>
    <message>
        <source>“%1” is not a method. Use exchange-tool, pst-server-side, imapsync-as-user, domino-tool, upgrade-in-place or proposed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode. Utilisez exchange-tool, pst-server-side, imapsync-as-user, domino-tool, upgrade-in-place ou proposed.</translation>
    </message>
    <message>
        <source>“%1” is not a system. Use bluemind, exchange, pst, domino, zimbra, kerio, dovecot, cyrus, google-workspace or imap.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un système. Utilisez bluemind, exchange, pst, domino, zimbra, kerio, dovecot, cyrus, google-workspace ou imap.</translation>
    </message>
    <message>
        <source>“%1” is not an access. Use administrator, each-password or unknown.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un accès. Utilisez administrator, each-password ou unknown.</translation>
    </message>
    <message>
        <source>“%1” is not a hosting. Use kept, replaced or unknown.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un hébergement. Utilisez kept, replaced ou unknown.</translation>
    </message>
    <message>
        <source>“%1” is not a port. Ports go from 1 to 65535.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port. Les ports vont de 1 à 65535.</translation>
    </message>
    <message>
        <source>The method was not changed: no mailbox is named. Add --address, --domain or --system.</source>
        <translation>La méthode n’a pas été changée&#xa0;: aucune boîte n’est désignée. Ajoutez --address, --domain ou --system.</translation>
    </message>
    <message>
        <source>The method was not changed: the inventory has no mailbox %1. Check its spelling.</source>
        <translation>La méthode n’a pas été changée&#xa0;: l’inventaire n’a pas de boîte %1. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>The method was not changed: no mailbox of the inventory is of that domain or system.</source>
        <translation>La méthode n’a pas été changée&#xa0;: aucune boîte de l’inventaire n’est de ce domaine ou de ce système.</translation>
    </message>
    <message>
        <source>“source %1” means nothing. Use source PLAN, or source PLAN set SYSTEM.</source>
        <translation>«&#xa0;source %1&#xa0;» ne veut rien dire. Utilisez source PLAN, ou source PLAN set SYSTEM.</translation>
    </message>
</context>
<context>
    <name>jalon::AddMailboxDialog</name>
    <message>
        <source>Add a mailbox</source>
        <translation>Ajouter une boîte</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>Adr&amp;esse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Nature&#xa0;:</translation>
    </message>
    <message>
        <source>Old &amp;system:</source>
        <translation>Ancien s&amp;ystème&#xa0;:</translation>
    </message>
    <message>
        <source>Displa&amp;yed name:</source>
        <translation>Nom &amp;affiché&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Volume:</source>
        <translation>&amp;Volume&#xa0;:</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
</context>
<context>
    <name>jalon::AssumptionsModel</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of values</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”: write it like %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être la valeur de «&#xa0;%2&#xa0;»&#xa0;: écrivez-la comme %3.</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3: %4 is outside.</source>
        <translation>«&#xa0;%1&#xa0;» va de %2 à %3&#xa0;: %4 est en dehors.</translation>
    </message>
    <message>
        <source>Stores that follow the mail</source>
        <translation>Espaces qui suivent le courrier</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Filling and waves</source>
        <translation>Remplissage et vagues</translation>
    </message>
    <message>
        <source>Growth and horizon</source>
        <translation>Croissance et horizon</translation>
    </message>
    <message>
        <source>Archives of 3.5</source>
        <translation>Archives 3.5</translation>
    </message>
    <message>
        <source>Archiver and deleted messages</source>
        <translation>Archiveur et messages supprimés</translation>
    </message>
    <message>
        <source>Logs and backups</source>
        <translation>Journaux et sauvegardes</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>Base&#xa0;: %1</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>jalon::AssumptionsPane</name>
    <message>
        <source>Without a change: %1. Source: %2</source>
        <extracomment>%1 is what the value would be without the change, %2 the source of the default</extracomment>
        <translation>Sans changement&#xa0;: %1. Source&#xa0;: %2</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Val&amp;ue:</source>
        <translation>&amp;Valeur&#xa0;:</translation>
    </message>
    <message>
        <source>Ta&amp;ke the change back</source>
        <translation>Annuler le chan&amp;gement</translation>
    </message>
</context>
<context>
    <name>jalon::Citation</name>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>Where a value comes from: a file and a line of it</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>jalon::ColumnsDialog</name>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Choose what each column holds. Tables with these titles are read so from now on.</source>
        <translation>Choisissez ce que contient chaque colonne. Les tableaux qui ont ces titres seront désormais lus ainsi.</translation>
    </message>
    <message>
        <source>&amp;Unit of volumes that name none:</source>
        <translation>&amp;Unité des volumes qui n’en ont pas&#xa0;:</translation>
    </message>
    <message>
        <source>none: such volumes are left out</source>
        <translation>aucune&#xa0;: ces volumes sont écartés</translation>
    </message>
    <message>
        <source>&amp;Read so</source>
        <translation>&amp;Lire ainsi</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>nothing that counts</source>
        <translation>rien d’utile</translation>
    </message>
    <message>
        <source>One column must hold the addresses.</source>
        <translation>Une colonne doit contenir les adresses.</translation>
    </message>
</context>
<context>
    <name>jalon::CommandsPane</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>There is no server to survey yet: name them in the step Servers.</source>
        <translation>Il n’y a encore aucun serveur à relever&#xa0;: les nommer à l’étape Serveurs.</translation>
    </message>
    <message>
        <source>Choose a server in the list to read what would run on it.</source>
        <translation>Choisir un serveur dans la liste pour lire ce qui y serait exécuté.</translation>
    </message>
    <message>
        <source>%1 has no address: nothing is run on it. Enter what is known of it in the tab Facts.</source>
        <translation>%1 n’a pas d’adresse&#xa0;: rien n’y est exécuté. Saisir ce qui en est connu dans l’onglet Constats.</translation>
    </message>
    <message>
        <source>Every command that the survey runs on %1, verbatim. None of them changes anything there. You may show them to the customer before you start.</source>
        <translation>Toutes les commandes que le relevé exécute sur %1, mot pour mot. Aucune n’y change quoi que ce soit. Elles peuvent être montrées au client avant de commencer.</translation>
    </message>
</context>
<context>
    <name>jalon::ComparePane</name>
    <message>
        <source>There is only the base: make a scenario to compare it with.</source>
        <translation>Il n’y a que la base&#xa0;: créer un scénario pour la comparer.</translation>
    </message>
    <message>
        <source>No disk is fuller or emptier in one scenario than in another.</source>
        <translation>Aucun disque n’est plus plein ou plus vide dans un scénario que dans un autre.</translation>
    </message>
    <message>
        <source>This filesystem is the same in every scenario. Those that differ are marked ≠.</source>
        <extracomment>≠ marks them in the list</extracomment>
        <translation>Ce système de fichiers est le même dans tous les scénarios. Ceux qui diffèrent sont marqués ≠.</translation>
    </message>
    <message>
        <source>F&amp;ilesystem:</source>
        <translation>S&amp;ystème de fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Worst on</source>
        <translation>Au pire le</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Au pire moment</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>All moved on</source>
        <extracomment>The day from which only growth remains</extracomment>
        <translation>Tout est repris le</translation>
    </message>
    <message>
        <source>What differs from the base</source>
        <translation>Écarts à la base</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of an assumption, %2 its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
</context>
<context>
    <name>jalon::CreationModel</name>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>A problem, and how many more there are</extracomment>
        <translation>%1 (et %2 de plus)</translation>
    </message>
</context>
<context>
    <name>jalon::CreationPage</name>
    <message>
        <source>another mail server</source>
        <comment>correction</comment>
        <translation>un autre serveur de messagerie</translation>
    </message>
    <message>
        <source>the computed mail server</source>
        <comment>correction</comment>
        <translation>le serveur calculé</translation>
    </message>
    <message>
        <source>leave it behind</source>
        <comment>correction</comment>
        <translation>ne pas la migrer</translation>
    </message>
    <message>
        <source>its mailboxes</source>
        <comment>correction</comment>
        <translation>ses boîtes</translation>
    </message>
    <message>
        <source>step Survey</source>
        <comment>correction</comment>
        <translation>étape Relevé</translation>
    </message>
    <message>
        <source>step Servers</source>
        <comment>correction</comment>
        <translation>étape Serveurs</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <extracomment>Button: what there is to correct</extracomment>
        <translation>C&amp;orriger…</translation>
    </message>
    <message>
        <source>&amp;Correct: %1…</source>
        <translation>C&amp;orriger&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Correct a mailbox</source>
        <translation>Corriger une boîte</translation>
    </message>
    <message>
        <source>Place mailboxes</source>
        <translation>Placer des boîtes</translation>
    </message>
    <message>
        <source>Restore the computed server</source>
        <translation>Revenir au serveur calculé</translation>
    </message>
    <message>
        <source>Leave behind</source>
        <translation>Ne pas migrer</translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln mailbox(es) are not moved. The document prints it.</source>
        <translation>
            <numerusform>Pourquoi %Ln boîte n’est pas migrée. Le document l’imprime.</numerusform>
            <numerusform>Pourquoi %Ln boîtes ne sont pas migrées. Le document l’imprime.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave mailboxes behind</source>
        <translation>Ne pas migrer des boîtes</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>A mail server, how many mailboxes it gets and their volume</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es)</source>
        <translation>
            <numerusform>%Ln boîte</numerusform>
            <numerusform>%Ln boîtes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mailboxes (%1)</source>
        <translation>&amp;Boîtes (%1)</translation>
    </message>
    <message>
        <source>&amp;Domains (%1)</source>
        <translation>Do&amp;maines (%1)</translation>
    </message>
    <message>
        <source>%1 chosen of %2 · %3</source>
        <extracomment>How many mailboxes are chosen, of how many, and their volume together</extracomment>
        <translation>%1 choisies sur %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <extracomment>How many mailboxes the filters let through, of how many, and their volume together</extracomment>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Domains and mailboxes</source>
        <translation>Domaines et boîtes</translation>
    </message>
    <message>
        <source>What is created on the target, and on which mail server, before anything is filled. Correct what stands in the way, and move mailboxes between servers where you know better.</source>
        <translation>Ce qui est créé sur la cible, et sur quel serveur de messagerie, avant de rien remplir. Corriger ce qui l’empêche, et déplacer des boîtes d’un serveur à l’autre au besoin.</translation>
    </message>
    <message>
        <source>No mailbox is known yet.</source>
        <translation>Aucune boîte n’est encore connue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s) or mailbox(es) cannot be created as they are.</source>
        <translation>
            <numerusform>%Ln domaine ou boîte ne peut être créé tel quel.</numerusform>
            <numerusform>%Ln domaines ou boîtes ne peuvent être créés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es) have no mail server to go to.</source>
        <translation>
            <numerusform>%Ln boîte n’a aucun serveur de messagerie où aller.</numerusform>
            <numerusform>%Ln boîtes n’ont aucun serveur de messagerie où aller.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the target holds already is not known: survey its servers.</source>
        <translation>Ce que la cible contient déjà n’est pas connu&#xa0;: faire le relevé de ses serveurs.</translation>
    </message>
    <message>
        <source>Pl&amp;ace on</source>
        <extracomment>Button with a menu of mail servers</extracomment>
        <translation>Pla&amp;cer sur</translation>
    </message>
    <message>
        <source>Restore the comp&amp;uted server</source>
        <translation>Re&amp;venir au serveur calculé</translation>
    </message>
    <message>
        <source>Lea&amp;ve behind…</source>
        <translation>Ne pas mi&amp;grer…</translation>
    </message>
    <message>
        <source>Sho&amp;w its mailboxes</source>
        <translation>&amp;Voir ses boîtes</translation>
    </message>
    <message>
        <source>Mailboxes to be created</source>
        <translation>Boîtes à créer</translation>
    </message>
    <message>
        <source>Domains to be created</source>
        <translation>Domaines à créer</translation>
    </message>
    <message>
        <source>No mailbox is known yet: import what the old system says of them in the step Mailboxes.</source>
        <translation>Aucune boîte n’est encore connue&#xa0;: importer à l’étape Boîtes ce que l’ancien système en dit.</translation>
    </message>
    <message>
        <source>Nothing is to be created: every mailbox is upgraded in place or left behind.</source>
        <translation>Rien n’est à créer&#xa0;: toutes les boîtes sont mises à niveau sur place ou ne sont pas migrées.</translation>
    </message>
</context>
<context>
    <name>jalon::CustomerPage</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Whose migration this is, as the cover of the document says it. The name is enough to go on.</source>
        <translation>Le client de la migration, tel qu’il figure sur la couverture du document. Le nom suffit pour continuer.</translation>
    </message>
    <message>
        <source>The customer has no name yet.</source>
        <translation>Le client n’a pas encore de nom.</translation>
    </message>
    <message>
        <source>The migration</source>
        <translation>La migration</translation>
    </message>
    <message>
        <source>&amp;Customer:</source>
        <translation>&amp;Client&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>Référ&amp;ence&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <extracomment>The consultant who writes the plan</extracomment>
        <translation>A&amp;uteur&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisme</translation>
    </message>
    <message>
        <source>Project or quotation number</source>
        <translation>Numéro de projet ou de devis</translation>
    </message>
    <message>
        <source>Your name and company</source>
        <translation>Votre nom et votre société</translation>
    </message>
    <message>
        <source>The printed plan is written in it. The language of the screen is in the menu Language.</source>
        <translation>Langue du plan imprimé. La langue de l’écran se choisit dans le menu Langue.</translation>
    </message>
    <message>
        <source>Or start from a plan that exists</source>
        <translation>Ou partir d’un plan existant</translation>
    </message>
    <message>
        <source>The demonstration plan shows every step filled in, with no server to reach. Nothing you do in it changes the example.</source>
        <translation>Le plan de démonstration montre chaque étape remplie, sans aucun serveur à joindre. Rien de ce qui y est fait ne modifie l’exemple.</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration plan</source>
        <translation>Ouvrir le plan de dé&amp;monstration</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>&amp;Ouvrir un plan…</translation>
    </message>
    <message>
        <source>Recent &amp;plans:</source>
        <translation>&amp;Plans récents&#xa0;:</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Plans récents</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a file&apos;s name, %2 its folder</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Docu&amp;ment language:</source>
        <translation>Lan&amp;gue du document&#xa0;:</translation>
    </message>
    <message>
        <source>No&amp;tes:</source>
        <translation>&amp;Notes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>jalon::DaysPane</name>
    <message>
        <source>F&amp;ilesystem:</source>
        <translation>S&amp;ystème de fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>St&amp;acked by store</source>
        <translation>Dé&amp;tailler par espace</translation>
    </message>
    <message>
        <source>Figures day by day</source>
        <translation>Chiffres jour par jour</translation>
    </message>
</context>
<context>
    <name>jalon::DaysTable</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>jalon::DelegationsModel</name>
    <message>
        <source>opens the whole mailbox</source>
        <translation>ouvre toute la boîte</translation>
    </message>
    <message>
        <source>sends as the mailbox</source>
        <translation>envoie en tant que la boîte</translation>
    </message>
    <message>
        <source>sends on its behalf</source>
        <translation>envoie de la part de la boîte</translation>
    </message>
    <message>
        <source>opens some of its folders</source>
        <translation>ouvre certains de ses dossiers</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouverte par</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>jalon::DelegationsPane</name>
    <message>
        <source>%1 of %2 rights</source>
        <extracomment>How many rights on mailboxes of others the filter lets through, of how many</extracomment>
        <translation>%1 droits sur %2</translation>
    </message>
    <message>
        <source>Fil&amp;ter:</source>
        <translation>Fil&amp;tre&#xa0;:</translation>
    </message>
    <message>
        <source>Part of an address</source>
        <translation>Partie d’une adresse</translation>
    </message>
    <message>
        <source>People linked by these rights had better move in the same wave: what one opens of the other is out of reach while only one of them has moved.</source>
        <translation>Mieux vaut migrer dans la même vague les personnes que ces droits relient&#xa0;: ce que l’une ouvre chez l’autre est hors de portée tant qu’une seule a migré.</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
</context>
<context>
    <name>jalon::DistributionPane</name>
    <message>
        <source>No volume is known of these mailboxes.</source>
        <translation>Aucun volume n’est connu pour ces boîtes.</translation>
    </message>
    <message>
        <source>Mailboxes that decide the calendar</source>
        <translation>Boîtes qui décident du calendrier</translation>
    </message>
</context>
<context>
    <name>jalon::DocumentPage</name>
    <message>
        <source>Document language</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Write the document</source>
        <translation>Écrire le document</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>The document was not written</source>
        <translation>Le document n’a pas été écrit</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>The document was not printed</source>
        <translation>Le document n’a pas été imprimé</translation>
    </message>
    <message>
        <source>The printer %1 did not start. Check that it is on and reachable, or write a PDF.</source>
        <translation>L’imprimante %1 n’a pas démarré. Vérifier qu’elle est allumée et joignable, ou écrire un PDF.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>What the customer reads and signs, as it will be printed. It always follows the plan.</source>
        <translation>Ce que le client lit et signe, tel qu’il sera imprimé. Il suit toujours le plan.</translation>
    </message>
    <message>
        <source>There is no server to write about yet.</source>
        <translation>Il n’y a encore aucun serveur à décrire.</translation>
    </message>
    <message>
        <source>The customer has no name: the cover would be empty.</source>
        <translation>Le client n’a pas de nom&#xa0;: la couverture serait vide.</translation>
    </message>
    <message>
        <source>The document was not written in this session.</source>
        <translation>Le document n’a pas été écrit pendant cette session.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Write a PDF, web page or data…</source>
        <translation>É&amp;crire un PDF, une page web ou des données…</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>The document is being laid out.</source>
        <translation>Le document est en cours de mise en page.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <extracomment>Number of pages of the document</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;page</numerusform>
            <numerusform>%Ln&#xa0;pages</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has changed since the document was written.</source>
        <translation>Le plan a changé depuis l’écriture du document.</translation>
    </message>
    <message>
        <source>Docu&amp;ment language:</source>
        <translation>Lan&amp;gue du document&#xa0;:</translation>
    </message>
</context>
<context>
    <name>jalon::DomainsModel</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>On the target</source>
        <translation>Sur la cible</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>jalon::EntriesModel</name>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>placée à la main</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On the target</source>
        <translation>Sur la cible</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>jalon::EntryDetail</name>
    <message>
        <source>Nothing stands in its way.</source>
        <translation>Rien ne l’empêche.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A label, then its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1, placed by hand</source>
        <translation>%1, placée à la main</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Remplie par</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es)</source>
        <translation>
            <numerusform>%Ln boîte</numerusform>
            <numerusform>%Ln boîtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::EntryFilters</name>
    <message>
        <source>All</source>
        <comment>every state</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every domain</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every server</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Fil&amp;ter:</source>
        <translation>Filtr&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>É&amp;tat&#xa0;:</translation>
    </message>
    <message>
        <source>D&amp;omain:</source>
        <translation>Domai&amp;ne&#xa0;:</translation>
    </message>
    <message>
        <source>Mail se&amp;rver:</source>
        <translation>Serve&amp;ur&#xa0;:</translation>
    </message>
    <message>
        <source>Part of an address or a name</source>
        <translation>Une partie d’une adresse ou d’un nom</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Seulement les &amp;problèmes</translation>
    </message>
</context>
<context>
    <name>jalon::Explanation</name>
    <message>
        <source>Formulas and their inputs</source>
        <translation>Formules et données</translation>
    </message>
    <message>
        <source>Term and inputs</source>
        <translation>Terme et données</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Formula and origin</source>
        <translation>Formule et origine</translation>
    </message>
    <message>
        <source>final size</source>
        <extracomment>Kind of a sizing term: the size a store has in the end</extracomment>
        <translation>taille finale</translation>
    </message>
    <message>
        <source>growth</source>
        <extracomment>Kind of a sizing term: what is added to a store</extracomment>
        <translation>croissance</translation>
    </message>
    <message>
        <source>reserve</source>
        <extracomment>Kind of a sizing term: what must stay free</extracomment>
        <translation>réserve</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of volumes</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A term of the sizing: %1 is the store, %2 is final size, growth or reserve</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>assumption: %1</source>
        <extracomment>%1 is the name of an assumption</extracomment>
        <translation>hypothèse&#xa0;: %1</translation>
    </message>
    <message>
        <source>live mail</source>
        <extracomment>L in a formula</extracomment>
        <translation>courrier courant</translation>
    </message>
    <message>
        <source>archived mail</source>
        <extracomment>A in a formula</extracomment>
        <translation>courrier archivé</translation>
    </message>
    <message>
        <source>block of the filesystem</source>
        <translation>bloc du système de fichiers</translation>
    </message>
    <message>
        <source>present size</source>
        <translation>taille actuelle</translation>
    </message>
    <message>
        <source>%1, as counted</source>
        <extracomment>%1 is live mail or archived mail</extracomment>
        <translation>%1, tel que compté</translation>
    </message>
    <message>
        <source>%1, deleted and still on disk</source>
        <translation>%1, supprimé et encore sur le disque</translation>
    </message>
    <message>
        <source>%1, number of messages</source>
        <translation>%1, nombre de messages</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An input of a formula: %1 is its name in the formula, %2 what it is</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>At the worst moment</source>
        <translation>Au pire moment</translation>
    </message>
    <message>
        <source>what is there today and all that has come or gone by then</source>
        <translation>ce qui y est aujourd’hui et tout ce qui est arrivé ou parti d’ici là</translation>
    </message>
</context>
<context>
    <name>jalon::ExportFilesModel</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of files and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jalon::FactsModel</name>
    <message>
        <source>unknown</source>
        <extracomment>The value of a fact nobody knows yet</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 (measured: %2)</source>
        <extracomment>%1 says who entered a value, %2 is the measured value it stands for</extracomment>
        <translation>%1 (valeur mesurée&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <extracomment>Added to the origin of a fact: measured, but an estimate by its own source</extracomment>
        <translation>%1, estimation</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Constat</translation>
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
        <translation>Quand et comment</translation>
    </message>
</context>
<context>
    <name>jalon::FactsPane</name>
    <message>
        <source>Filter the facts</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Part of a name, a value or a command</source>
        <translation>Partie d’un nom, d’une valeur ou d’une commande</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Add a s&amp;tore…</source>
        <translation>Ajouter un es&amp;pace…</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Revert %1 of %2</source>
        <translation>Rétablir %1 de %2</translation>
    </message>
    <message>
        <source>Add a filesystem</source>
        <translation>Ajouter un système de fichiers</translation>
    </message>
    <message>
        <source>Where it is mounted:</source>
        <translation>Point de montage&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Enter what it holds: used and available are what the sizing needs.</source>
        <translation>Saisir ce qu’il contient&#xa0;: le dimensionnement a besoin de l’espace occupé et de l’espace disponible.</translation>
    </message>
    <message>
        <source>Add a store</source>
        <translation>Ajouter un espace</translation>
    </message>
    <message>
        <source>Which store:</source>
        <translation>Espace à ajouter&#xa0;:</translation>
    </message>
    <message>
        <source>Enter its filesystem and its volume: they are what the sizing needs.</source>
        <translation>Saisir son système de fichiers et son volume&#xa0;: le dimensionnement en a besoin.</translation>
    </message>
    <message>
        <source>Import facts</source>
        <translation>Importer des constats</translation>
    </message>
    <message>
        <source>Facts (*.json)</source>
        <translation>Constats (*.json)</translation>
    </message>
    <message>
        <source>The facts were not imported</source>
        <translation>Les constats n’ont pas été importés</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>F&amp;ilter:</source>
        <translation>Fil&amp;tre&#xa0;:</translation>
    </message>
    <message>
        <source>Change the val&amp;ue</source>
        <translation>Modifier la &amp;valeur</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <extracomment>Puts the measured value back in the place of the entered one</extracomment>
        <translation>Rétablir la &amp;mesure</translation>
    </message>
    <message>
        <source>A&amp;dd a filesystem…</source>
        <translation>Ajouter un s&amp;ystème de fichiers…</translation>
    </message>
    <message>
        <source>Im&amp;port facts…</source>
        <translation>Importer des c&amp;onstats…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>Takes a filesystem, store, mailbox… out of the facts of a server</extracomment>
        <translation>Supprim&amp;er</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>Supprimer %1 de %2</translation>
    </message>
    <message>
        <source>Removed: %1. The next survey brings back what it finds.</source>
        <translation>Supprimé&#xa0;: %1. Le prochain relevé rétablit ce qu’il trouve.</translation>
    </message>
</context>
<context>
    <name>jalon::FieldDialog</name>
    <message>
        <source>Edit mailboxes</source>
        <translation>Modifier les boîtes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es) get the same value.</source>
        <translation>
            <numerusform>%Ln boîte reçoit la même valeur.</numerusform>
            <numerusform>%Ln boîtes reçoivent la même valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>&amp;Champ&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valeur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Choice: the field has no value</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Left empty, the field is unknown again.</source>
        <translation>Laissé vide, le champ redevient inconnu.</translation>
    </message>
    <message>
        <source>Addresses with a space between them.</source>
        <translation>Des adresses séparées par une espace.</translation>
    </message>
</context>
<context>
    <name>jalon::FileActions</name>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nouveau plan</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration plan</source>
        <translation>Ouvrir le plan de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un plan &amp;récent</translation>
    </message>
    <message>
        <source>No recent plan</source>
        <translation>Aucun plan récent</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>The plan has changes that are not saved.</source>
        <translation>Le plan contient des modifications qui ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Migration plans (*.jalon)</source>
        <translation>Plans de migration (*.jalon)</translation>
    </message>
    <message>
        <source>The plan was not opened</source>
        <translation>Le plan n’a pas été ouvert</translation>
    </message>
    <message>
        <source>The demonstration plan was not opened</source>
        <translation>Le plan de démonstration n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Un travail non enregistré a été retrouvé</translation>
    </message>
    <message>
        <source>The last session on %1 ended before its changes were saved. They were kept on %2.</source>
        <translation>La dernière session sur %1 s’est terminée avant l’enregistrement de ses modifications. Elles ont été conservées le %2.</translation>
    </message>
    <message>
        <source>&amp;Recover the changes</source>
        <translation>&amp;Récupérer les modifications</translation>
    </message>
    <message>
        <source>&amp;Delete them and open the file</source>
        <translation>&amp;Supprimer les modifications et ouvrir le fichier</translation>
    </message>
    <message>
        <source>The changes were not recovered</source>
        <translation>Les modifications n’ont pas été récupérées</translation>
    </message>
    <message>
        <source>A plan that was never saved was kept on %1, when a session ended unexpectedly.</source>
        <translation>Un plan jamais enregistré a été conservé le %1, lorsqu’une session s’est terminée de façon inattendue.</translation>
    </message>
    <message>
        <source>&amp;Recover it</source>
        <translation>&amp;Récupérer ce plan</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Supprimer ce plan</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>Le plan n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The file was changed by somebody else</source>
        <translation>Le fichier a été modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 is no longer the file that was opened here. Saving would lose what was written to it meanwhile; opening it again would lose the changes made here.</source>
        <translation>%1 n’est plus le fichier qui a été ouvert ici. L’enregistrer ferait perdre ce qui y a été écrit entre-temps&#x202f;; le rouvrir ferait perdre les modifications faites ici.</translation>
    </message>
    <message>
        <source>Save under &amp;another name…</source>
        <translation>Enregistrer sous un &amp;autre nom…</translation>
    </message>
    <message>
        <source>&amp;Overwrite it</source>
        <translation>É&amp;craser le fichier</translation>
    </message>
    <message>
        <source>Open it &amp;again</source>
        <translation>&amp;Rouvrir le fichier</translation>
    </message>
    <message>
        <source>plan</source>
        <extracomment>Name proposed for the file of a plan that has no customer yet</extracomment>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
</context>
<context>
    <name>jalon::FilesystemsModel</name>
    <message>
        <source>Filesystem</source>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Usable</source>
        <extracomment>Used plus available, as df prints them</extracomment>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Occupé aujourd’hui</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Au pire moment</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>What must be freed or added</extracomment>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>none known</source>
        <extracomment>In the place of a mount: no filesystem of the server is known</extracomment>
        <translation>aucun connu</translation>
    </message>
</context>
<context>
    <name>jalon::FiguresPane</name>
    <message>
        <source>On %1</source>
        <extracomment>%1 is a date, or the number of a day</extracomment>
        <translation>Le %1</translation>
    </message>
</context>
<context>
    <name>jalon::FindingDetail</name>
    <message>
        <source>The finding chosen</source>
        <translation>Le point de vigilance choisi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Command you may run yourself</source>
        <translation>Commande à exécuter soi-même</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Source of the rule</source>
        <translation>Source de la règle</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>&amp;Accept this finding…</source>
        <extracomment>Button: somebody accepts that a finding fails</extracomment>
        <translation>A&amp;ccepter ce point de vigilance…</translation>
    </message>
    <message>
        <source>&amp;Remove the waiver</source>
        <translation>Retirer la dér&amp;ogation</translation>
    </message>
    <message>
        <source>Accepted by %1 until %2: %3</source>
        <extracomment>%1 is a person, %2 a date, %3 the reason</extracomment>
        <translation>Accepté par %1 jusqu’au %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>⚠ This waiver has ended: the finding counts again.</source>
        <translation>⚠ Cette dérogation est expirée&#xa0;: le point de vigilance compte de nouveau.</translation>
    </message>
    <message>
        <source>severity: %1</source>
        <extracomment>Added to the state of a finding: its severity</extracomment>
        <translation>gravité&#xa0;: %1</translation>
    </message>
    <message>
        <source>blocks the migration</source>
        <translation>bloque la migration</translation>
    </message>
</context>
<context>
    <name>jalon::FindingsModel</name>
    <message>
        <source>accepted</source>
        <extracomment>A finding that fails and was accepted by somebody</extracomment>
        <translation>accepté</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
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
        <source>Blocks</source>
        <extracomment>Column: does this finding keep the migration from going on</extracomment>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>jalon::FindingsPage</name>
    <message>
        <source>All</source>
        <extracomment>Filter: every state</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every severity</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many findings the filters let through, of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Accepter un point de vigilance</translation>
    </message>
    <message>
        <source>Remove a waiver</source>
        <translation>Retirer une dérogation</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Points de vigilance</translation>
    </message>
    <message>
        <source>What keeps the migration from going well, with the proof and the remedy. What nobody can change may be accepted by a named person, for a reason, until a date.</source>
        <translation>Ce qui empêche la migration de bien se passer, avec la preuve et le remède. Ce que personne ne peut changer peut être accepté par une personne nommée, pour un motif, jusqu’à une date.</translation>
    </message>
    <message>
        <source>There is no server to check yet.</source>
        <translation>Il n’y a encore aucun serveur à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) block the migration.</source>
        <translation>
            <numerusform>%Ln&#xa0;point de vigilance bloque la migration.</numerusform>
            <numerusform>%Ln&#xa0;points de vigilance bloquent la migration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) fail.</source>
        <translation>
            <numerusform>%Ln&#xa0;point de vigilance n’est pas respecté.</numerusform>
            <numerusform>%Ln&#xa0;points de vigilance ne sont pas respectés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) are unknown: facts are missing.</source>
        <translation>
            <numerusform>%Ln&#xa0;point de vigilance n’est pas établi&#xa0;: des constats manquent.</numerusform>
            <numerusform>%Ln&#xa0;points de vigilance ne sont pas établis&#xa0;: des constats manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>Éta&amp;t&#xa0;:</translation>
    </message>
    <message>
        <source>Part of a word or a name</source>
        <translation>Partie d’un mot ou d’un nom</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Filter: findings that fail or are unknown</extracomment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Se&amp;verity:</source>
        <translation>&amp;Gravité&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;ilter:</source>
        <translation>Filtr&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>Only what blo&amp;cks</source>
        <translation>Seulement ce qui &amp;bloque</translation>
    </message>
    <message>
        <source>There is nothing to check yet: name the servers in the step Servers, then survey them or enter their facts in the step Survey.</source>
        <translation>Il n’y a encore rien à vérifier&#xa0;: nommer les serveurs à l’étape Serveurs, puis les relever ou saisir leurs constats à l’étape Relevé.</translation>
    </message>
</context>
<context>
    <name>jalon::HostKeyDialog</name>
    <message>
        <source>Unknown server</source>
        <translation>Serveur inconnu</translation>
    </message>
    <message>
        <source>%1 was never reached from this computer.</source>
        <translation>%1 n’a encore jamais été joint depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one the server&apos;s administrator gives you. If they differ, cancel: somebody may stand between you and the server.</source>
        <translation>Comparer cette empreinte avec celle que donne l’administrateur du serveur. Si elles diffèrent, annuler&#xa0;: quelqu’un s’est peut-être interposé entre ce poste et le serveur.</translation>
    </message>
    <message>
        <source>Host:</source>
        <translation>Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Key type:</source>
        <translation>Type de clé&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Empreinte&#xa0;:</translation>
    </message>
    <message>
        <source>When you accept, this line is added to %1:</source>
        <translation>En cas d’acceptation, cette ligne est ajoutée à %1&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Accept and remember</source>
        <translation>&amp;Accepter et mémoriser</translation>
    </message>
</context>
<context>
    <name>jalon::ImportDialog</name>
    <message>
        <source>Import mailboxes</source>
        <translation>Importer des boîtes</translation>
    </message>
    <message>
        <source>Where a file says otherwise than the plan, take the &amp;file</source>
        <translation>Quand un &amp;fichier contredit le plan, retenir le fichier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Lecture de %Ln fichier…</numerusform>
            <numerusform>Lecture de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>What the files bring</source>
        <translation>Ce qu’apportent les fichiers</translation>
    </message>
    <message>
        <source>&amp;Leave out what cannot be taken: rows and files</source>
        <translation>É&amp;carter ce qui ne peut être pris&#xa0;: lignes et fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Complétées</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What is to be known of the file</source>
        <translation>Ce qu’il faut savoir du fichier</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>C&amp;olonnes…</translation>
    </message>
    <message>
        <source>Nothing can be imported</source>
        <translation>Rien ne peut être importé</translation>
    </message>
    <message>
        <source>Some of it cannot be taken</source>
        <translation>Une partie ne peut être prise</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>columns to match</source>
        <translation>colonnes à indiquer</translation>
    </message>
    <message>
        <source>No column is read as the volume: disks and waves cannot be computed without it.</source>
        <translation>Aucune colonne n’est lue comme le volume&#xa0;: sans lui, ni disques ni vagues ne se calculent.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1. Say with “Columns…” what they hold if it matters.</source>
        <translation>Colonnes non lues&#xa0;: %1. Indiquez avec «&#xa0;Colonnes…&#xa0;» ce qu’elles contiennent si cela compte.</translation>
    </message>
    <message>
        <source>Columns that are read: %1.</source>
        <translation>Colonnes lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no text and no table that can be read. Export it again as CSV or as text.</source>
        <translation>Ce n’est ni un texte ni un tableau lisible. Exportez-le de nouveau en CSV ou en texte.</translation>
    </message>
    <message>
        <source>Nothing looks wrong in it.</source>
        <translation>Rien n’y semble anormal.</translation>
    </message>
    <message>
        <source>No known system exports such a table. Say with “Columns…” what each column holds: the plan remembers it for the next one.</source>
        <translation>Aucun système connu n’exporte un tel tableau. Indiquez avec « Colonnes… » ce que contient chaque colonne : le plan s’en souvient pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Nothing is imported before it is agreed what is left out.</source>
        <translation>Rien n’est importé tant que vous n’acceptez pas ce qui sera écarté.</translation>
    </message>
</context>
<context>
    <name>jalon::MailboxFilterBar</name>
    <message>
        <source>unknown</source>
        <comment>an old system</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no wave yet</source>
        <translation>sans vague</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Tous systèmes</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes natures</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Toutes méthodes</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tous domaines</translation>
    </message>
    <message>
        <source>All waves</source>
        <translation>Toutes vagues</translation>
    </message>
    <message>
        <source>Fil&amp;ter:</source>
        <translation>Fil&amp;tre&#xa0;:</translation>
    </message>
    <message>
        <source>Address, name, group</source>
        <translation>Adresse, nom, groupe</translation>
    </message>
    <message>
        <source>Part of an address, a name or a group</source>
        <translation>Partie d’une adresse, d’un nom ou d’un groupe</translation>
    </message>
    <message>
        <source>Only proble&amp;ms</source>
        <translation>Seulement les pro&amp;blèmes</translation>
    </message>
    <message>
        <source>Mailboxes that cannot be created or filled as they are, that have no method, or whose volume is unknown</source>
        <translation>Boîtes qui ne peuvent pas être créées ou remplies en l’état, qui n’ont pas de méthode, ou dont le volume est inconnu</translation>
    </message>
</context>
<context>
    <name>jalon::MailboxList</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>jalon::MailboxTotalsModel</name>
    <message>
        <source>unknown</source>
        <comment>an old system</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no wave yet</source>
        <translation>sans vague</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <extracomment>A sum that leaves out the mailboxes whose figure nobody knows</extracomment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Old system</source>
        <translation>Ancien système</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Volume, archives included</source>
        <translation>Volume, archives comprises</translation>
    </message>
    <message>
        <source>Share of the volume</source>
        <translation>Part du volume</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Unknown volumes</source>
        <translation>Volumes inconnus</translation>
    </message>
</context>
<context>
    <name>jalon::MailboxesModel</name>
    <message>
        <source>left behind</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Placée sur</translation>
    </message>
    <message>
        <source>On the target</source>
        <translation>Sur la cible</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <extracomment>How a mailbox stands on the target: exists, missing… and its account is suspended</extracomment>
        <translation>%1, suspendue</translation>
    </message>
</context>
<context>
    <name>jalon::MailboxesPage</name>
    <message>
        <source>Import mailboxes</source>
        <translation>Importer des boîtes</translation>
    </message>
    <message>
        <source>Edit mailboxes</source>
        <translation>Modifier les boîtes</translation>
    </message>
    <message>
        <source>Leave behind</source>
        <translation>Ne pas migrer</translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln mailbox(es) are not moved; left empty, they are moved again:</source>
        <translation>
            <numerusform>Pourquoi %Ln boîte n’est pas migrée (laissé vide, elle l’est de nouveau)&#xa0;:</numerusform>
            <numerusform>Pourquoi %Ln boîtes ne sont pas migrées (laissé vide, elles le sont de nouveau)&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave mailboxes behind</source>
        <translation>Ne pas migrer des boîtes</translation>
    </message>
    <message>
        <source>Forget mailboxes</source>
        <translation>Oublier des boîtes</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>What is to be moved. Import what the old system exports; files are recognised by themselves and may be dropped here.</source>
        <translation>Ce qui est à migrer. Importer ce que l’ancien système exporte&#xa0;: les fichiers sont reconnus d’eux-mêmes et peuvent être déposés ici.</translation>
    </message>
    <message>
        <source>No mailbox is known yet.</source>
        <translation>Aucune boîte n’est encore connue.</translation>
    </message>
    <message numerus="yes">
        <source>The volume of %Ln mailbox(es) is unknown.</source>
        <translation>
            <numerusform>Le volume de %Ln boîte est inconnu.</numerusform>
            <numerusform>Le volume de %Ln boîtes est inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fo&amp;rget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>No mailbox is known yet. Files that are understood: the CSV exports of Exchange (Get-Mailbox, Get-MailboxStatistics, Get-MailboxFolderStatistics, permissions), logs of imapsync, quotas of Cyrus (quota), Dovecot (doveadm) and Zimbra (zmprov gqu), Kerio, Google Workspace and Domino lists of users, LDIF of a directory, lists of PST files (dir, find), and any table with a column of addresses. A folder of PST files is read as it stands. An upgrade in place needs none.</source>
        <translation>Aucune boîte n’est encore connue. Fichiers compris&#xa0;: les exports CSV d’Exchange (Get-Mailbox, Get-MailboxStatistics, Get-MailboxFolderStatistics, autorisations), les journaux d’imapsync, les quotas de Cyrus (quota), de Dovecot (doveadm) et de Zimbra (zmprov gqu), les listes d’utilisateurs de Kerio, de Google Workspace et de Domino, le LDIF d’un annuaire, les listes de fichiers PST (dir, find), et tout tableau qui a une colonne d’adresses. Un dossier de fichiers PST se lit tel quel. Une mise à jour sur place n’en demande aucun.</translation>
    </message>
    <message>
        <source>Lea&amp;ve behind…</source>
        <translation>&amp;Ne pas migrer…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 mailboxes · %2</source>
        <extracomment>How many mailboxes the filters let through, of how many, and their volume together</extracomment>
        <translation>
            <numerusform>%Ln boîte sur %1 · %2</numerusform>
            <numerusform>%Ln boîtes sur %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>Ajouter une boîte</translation>
    </message>
    <message>
        <source>Im&amp;port files…</source>
        <translation>Im&amp;porter des fichiers…</translation>
    </message>
    <message>
        <source>Folder of PST files</source>
        <translation>Dossier de fichiers PST</translation>
    </message>
    <message>
        <source>PST director&amp;y…</source>
        <translation>Lire &amp;un dossier de PST…</translation>
    </message>
    <message>
        <source>Reads the headers of the PST files in a folder, and in those below it, without changing them</source>
        <translation>Lit l’en-tête des fichiers PST d’un dossier et de ses sous-dossiers, sans y toucher</translation>
    </message>
    <message>
        <source>Add a mailbo&amp;x…</source>
        <translation>A&amp;jouter une boîte…</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>What is shown of the inventory</source>
        <translation>Ce qui est montré de l’inventaire</translation>
    </message>
    <message>
        <source>M&amp;ailboxes</source>
        <translation>Boît&amp;es</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>Totau&amp;x</translation>
    </message>
    <message>
        <source>Si&amp;zes</source>
        <translation>&amp;Volumes</translation>
    </message>
    <message>
        <source>P&amp;ST files (%1)</source>
        <translation>Fic&amp;hiers PST (%1)</translation>
    </message>
    <message>
        <source>&amp;Delegations (%1)</source>
        <translation>Délé&amp;gations (%1)</translation>
    </message>
</context>
<context>
    <name>jalon::MethodDialog</name>
    <message>
        <source>Choose the method</source>
        <translation>Choisir la méthode</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln mailbox(es). The document prints the reason.</source>
        <translation>
            <numerusform>Pour %Ln boîte. Le document imprime le motif.</numerusform>
            <numerusform>Pour %Ln boîtes. Le document imprime le motif.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Méthode&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>M&amp;otif&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
</context>
<context>
    <name>jalon::MethodGroupsModel</name>
    <message>
        <source>left behind</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>nothing to fill</source>
        <translation>rien à remplir</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <extracomment>A figure that leaves out the mailboxes of which nobody knows theirs</extracomment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Old system</source>
        <translation>Ancien système</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>jalon::MethodsPage</name>
    <message>
        <source>Chosen by hand: %1</source>
        <translation>Choisie à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proposed: %1. %2</source>
        <translation>Proposée&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Describe an old system</source>
        <translation>Décrire un ancien système</translation>
    </message>
    <message>
        <source>Choose a method</source>
        <translation>Choisir une méthode</translation>
    </message>
    <message>
        <source>Restore the method</source>
        <translation>Rétablir la méthode</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>How each mailbox is moved, and why. Say who can read the mailboxes of each old system and what must move beside mail; the method follows for every group.</source>
        <translation>Comment chaque boîte est migrée, et pourquoi. Dire qui peut lire les boîtes de chaque ancien système et ce qui doit suivre le courrier&#xa0;: la méthode en découle pour chaque groupe.</translation>
    </message>
    <message>
        <source>No mailbox is known yet.</source>
        <translation>Aucune boîte n’est encore connue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es) have no method yet.</source>
        <translation>
            <numerusform>%Ln boîte n’a pas encore de méthode.</numerusform>
            <numerusform>%Ln boîtes n’ont pas encore de méthode.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mailbox is known yet: import what the old system says of them in the step Mailboxes.</source>
        <translation>Aucune boîte n’est encore connue&#xa0;: importer à l’étape Boîtes ce que l’ancien système en dit.</translation>
    </message>
    <message>
        <source>Old systems</source>
        <translation>Anciens systèmes</translation>
    </message>
    <message>
        <source>Groups of mailboxes</source>
        <translation>Groupes de boîtes</translation>
    </message>
    <message>
        <source>Choose &amp;another method…</source>
        <translation>Choisir &amp;une autre méthode…</translation>
    </message>
    <message>
        <source>&amp;Restore the proposed one</source>
        <translation>Rétablir la &amp;méthode proposée</translation>
    </message>
</context>
<context>
    <name>jalon::OwnerDialog</name>
    <message>
        <source>Choose the owner</source>
        <translation>Choisir le propriétaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln PST file(s) get the same owner.</source>
        <translation>
            <numerusform>%Ln fichier PST reçoit ce propriétaire.</numerusform>
            <numerusform>%Ln fichiers PST reçoivent le même propriétaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Boîte&#xa0;:</translation>
    </message>
    <message>
        <source>Type a part of its address</source>
        <translation>Saisir une partie de son adresse</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
</context>
<context>
    <name>jalon::PlacementsModel</name>
    <message>
        <source>Mail server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Volume to come</source>
        <translation>Volume à venir</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>jalon::PlacementsView</name>
    <message>
        <source>What each mail server will hold</source>
        <translation>Ce que contiendra chaque serveur de messagerie</translation>
    </message>
    <message>
        <source>What each mail server will hold; the mailboxes nobody placed by hand keep it even</source>
        <translation>Ce que contiendra chaque serveur de messagerie&#x202f;; les boîtes que personne n’a placées l’équilibrent</translation>
    </message>
</context>
<context>
    <name>jalon::ProbeModel</name>
    <message>
        <source>… %1 of %2</source>
        <extracomment>%1 of %2 probes have ended</extracomment>
        <translation>… %1 sur %2</translation>
    </message>
    <message>
        <source>✎ by hand</source>
        <translation>✎ à la main</translation>
    </message>
    <message>
        <source>○ not surveyed</source>
        <translation>○ non relevé</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ terminé</translation>
    </message>
    <message>
        <source>◐ in part</source>
        <translation>◐ en partie</translation>
    </message>
    <message>
        <source>■ cancelled</source>
        <translation>■ annulé</translation>
    </message>
    <message>
        <source>⚠ failed</source>
        <translation>⚠ en échec</translation>
    </message>
    <message>
        <source>○ waiting</source>
        <translation>○ en attente</translation>
    </message>
    <message>
        <source>… running</source>
        <translation>… en cours</translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation>✓ lu</translation>
    </message>
    <message>
        <source>⚠ not read</source>
        <translation>⚠ non lu</translation>
    </message>
    <message>
        <source>Server and probe</source>
        <translation>Serveur et sonde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>jalon::PstModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>compressible</source>
        <translation>compressible</translation>
    </message>
    <message>
        <source>high</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>truncated: copy it again</source>
        <translation>tronqué&#xa0;: le recopier</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>sans propriétaire</translation>
    </message>
    <message>
        <source>its owner is no mailbox of the plan</source>
        <translation>son propriétaire n’est pas une boîte du plan</translation>
    </message>
    <message>
        <source>The format of Outlook before 2003, of 2 GB at most.</source>
        <translation>Le format d’Outlook d’avant 2003, de 2&#xa0;Go au plus.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur disque</translation>
    </message>
    <message>
        <source>Size it declares</source>
        <translation>Taille déclarée</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>jalon::PstPane</name>
    <message>
        <source>%1 of %2 files · %3</source>
        <extracomment>How many PST files the filter lets through, of how many, and their size together</extracomment>
        <translation>%1 fichiers sur %2 · %3</translation>
    </message>
    <message>
        <source>Choose the owner of PST files</source>
        <translation>Choisir le propriétaire de fichiers PST</translation>
    </message>
    <message>
        <source>Forget the owner of PST files</source>
        <translation>Oublier le propriétaire de fichiers PST</translation>
    </message>
    <message>
        <source>Forget PST files</source>
        <translation>Oublier des fichiers PST</translation>
    </message>
    <message>
        <source>Fil&amp;ter:</source>
        <translation>Fil&amp;tre&#xa0;:</translation>
    </message>
    <message>
        <source>Part of a path or an owner</source>
        <translation>Partie d’un chemin ou d’un propriétaire</translation>
    </message>
    <message>
        <source>Only proble&amp;ms</source>
        <translation>Seulement les pro&amp;blèmes</translation>
    </message>
    <message>
        <source>Files that are truncated or that nobody owns yet</source>
        <translation>Fichiers tronqués ou encore sans propriétaire</translation>
    </message>
    <message>
        <source>&amp;Choose the owner…</source>
        <translation>&amp;Choisir le propriétaire…</translation>
    </message>
    <message>
        <source>No o&amp;wner</source>
        <translation>Sa&amp;ns propriétaire</translation>
    </message>
    <message>
        <source>Fo&amp;rget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>PST files</source>
        <translation>Fichiers PST</translation>
    </message>
</context>
<context>
    <name>jalon::ScenarioBar</name>
    <message>
        <source>&amp;Scenario:</source>
        <translation>Scé&amp;nario&#xa0;:</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>The scenario without any difference</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>N&amp;ouveau…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>Dupli&amp;quer…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Supprim&amp;er</translation>
    </message>
    <message>
        <source>&amp;Make it the base</source>
        <translation>En faire la &amp;base</translation>
    </message>
</context>
<context>
    <name>jalon::ScenarioDialog</name>
    <message>
        <source>&amp;Name of the scenario:</source>
        <translation>&amp;Nom du scénario&#xa0;:</translation>
    </message>
</context>
<context>
    <name>jalon::ScriptsPage</name>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>What the customer’s engineer runs: create, check, fill as each user. Read the scripts here, then write them into a folder.</source>
        <translation>Ce que lance l’ingénieur du client&#xa0;: créer, vérifier, remplir comme chaque utilisateur. Lire ici les scripts, puis les écrire dans un dossier.</translation>
    </message>
    <message>
        <source>No mailbox is known yet.</source>
        <translation>Aucune boîte n’est encore connue.</translation>
    </message>
    <message>
        <source>The scripts cannot be written as the plan stands.</source>
        <translation>Les scripts ne peuvent être écrits dans l’état du plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s) or mailbox(es) are kept out of the scripts.</source>
        <translation>
            <numerusform>%Ln domaine ou boîte est tenu hors des scripts.</numerusform>
            <numerusform>%Ln domaines ou boîtes sont tenus hors des scripts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scripts were not written in this session.</source>
        <translation>Les scripts n’ont pas été écrits durant cette session.</translation>
    </message>
    <message>
        <source>The plan has changed since the scripts were written.</source>
        <translation>Le plan a changé depuis que les scripts ont été écrits.</translation>
    </message>
    <message>
        <source>S&amp;cripts and lists</source>
        <translation>Scripts et lis&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>Show where &amp;to correct it</source>
        <translation>Montrer &amp;où corriger</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Dossi&amp;er&#xa0;:</translation>
    </message>
    <message>
        <source>Choose &amp;a folder…</source>
        <translation>C&amp;hoisir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Write the scripts</source>
        <translation>É&amp;crire les scripts</translation>
    </message>
    <message>
        <source>O&amp;pen the folder</source>
        <translation>Ou&amp;vrir le dossier</translation>
    </message>
    <message>
        <source>Files of the export</source>
        <translation>Fichiers de l’export</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Settings of the scripts</source>
        <translation>Réglages des scripts</translation>
    </message>
    <message>
        <source>There is nothing to export yet: import the mailboxes of the old system in the step Mailboxes.</source>
        <translation>Il n’y a encore rien à exporter&#xa0;: importer les boîtes de l’ancien système à l’étape Boîtes.</translation>
    </message>
    <message>
        <source>What the scripts take from the plan, and what may be added. Corrections are written one a line, KEY=VALUE, into a file settings.local beside settings: it comes first, and a new export leaves it alone.</source>
        <translation>Ce que les scripts tiennent du plan, et ce qui peut s’y ajouter. Les corrections s’écrivent une par ligne, CLÉ=VALEUR, dans un fichier settings.local à côté de settings&#xa0;: il passe avant, et un nouvel export n’y touche pas.</translation>
    </message>
    <message>
        <source>The plan does not tell: %1.</source>
        <translation>Le plan ne dit pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1. The first %2 of %3 are shown.</source>
        <translation>%1. Les premiers %2 sur %3 sont montrés.</translation>
    </message>
    <message>
        <source>The scripts are being prepared…</source>
        <translation>Les scripts se préparent…</translation>
    </message>
    <message>
        <source>Where the scripts are written</source>
        <translation>Où les scripts sont écrits</translation>
    </message>
    <message>
        <source>Writing the scripts…</source>
        <translation>Écriture des scripts…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No program of this computer shows folders. The scripts are in %1.</source>
        <translation>Aucun programme de cet ordinateur ne montre les dossiers. Les scripts sont dans %1.</translation>
    </message>
    <message>
        <source>Nothing remains to be written: neither %1 nor any other can be created as it is. Correct them in the step Domains and mailboxes.</source>
        <translation>Il ne reste rien à écrire&#xa0;: ni %1 ni aucun autre ne peut être créé tel quel. Les corriger à l’étape Domaines et boîtes.</translation>
    </message>
    <message numerus="yes">
        <source>Kept out of the scripts: %Ln. The file left-out.csv names each with its reason.</source>
        <translation>
            <numerusform>Hors des scripts&#xa0;: %Ln. Le fichier left-out.csv le nomme avec sa raison.</numerusform>
            <numerusform>Hors des scripts&#xa0;: %Ln. Le fichier left-out.csv les nomme avec leurs raisons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::SecretDialog</name>
    <message>
        <source>The server wants the password of %1.</source>
        <extracomment>%1 is user@host</extracomment>
        <translation>Le serveur demande le mot de passe de %1.</translation>
    </message>
    <message>
        <source>The key %1 is protected by a passphrase.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>La clé %1 est protégée par une phrase secrète.</translation>
    </message>
    <message>
        <source>The server asks, to let %1 in:</source>
        <extracomment>%1 is user@host, what follows is the server&apos;s own prompt</extracomment>
        <translation>Pour laisser entrer %1, le serveur demande&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Réponse&#xa0;:</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>It is used for this connection only, and written nowhere.</source>
        <translation>Ce secret ne sert que pour cette connexion et n’est écrit nulle part.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se &amp;connecter</translation>
    </message>
</context>
<context>
    <name>jalon::ServerForm</name>
    <message>
        <source>Use of %1</source>
        <translation>Usage de %1</translation>
    </message>
    <message>
        <source>Directories of %1</source>
        <translation>Répertoires de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>An edit, as Undo names it: %1 is the field, %2 the server</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A server needs a name; “%1” is kept until then.</source>
        <translation>Un serveur doit avoir un nom&#x202f;; «&#xa0;%1&#xa0;» est conservé d’ici là.</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>Un autre serveur porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Choisir une clé privée</translation>
    </message>
    <message>
        <source>Identity file of %1</source>
        <translation>Fichier de clé de %1</translation>
    </message>
    <message>
        <source>The server chosen</source>
        <translation>Le serveur choisi</translation>
    </message>
    <message>
        <source>&amp;Used as:</source>
        <translation>&amp;Utilisé comme&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>Adr&amp;esse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Identity file:</source>
        <translation>Fichier de &amp;clé&#xa0;:</translation>
    </message>
    <message>
        <source>A short name, for you</source>
        <translation>Un nom court, pour s’y retrouver</translation>
    </message>
    <message>
        <source>None: the agent and the usual keys</source>
        <translation>Aucun&#xa0;: l’agent et les clés habituelles</translation>
    </message>
    <message>
        <source>None: reached directly</source>
        <translation>Aucun&#xa0;: accès direct</translation>
    </message>
    <message>
        <source>Leave empty for a server that is described by hand.</source>
        <translation>Laisser vide pour un serveur décrit à la main.</translation>
    </message>
    <message>
        <source>Only where the survey cannot find a store by itself. Double-click or F2 to write.</source>
        <translation>Seulement là où le relevé ne peut pas trouver un espace par lui-même. Double-clic ou F2 pour écrire.</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Parc&amp;ourir…</translation>
    </message>
    <message>
        <source>Choose the identity file</source>
        <translation>Choisir le fichier de clé</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Through ba&amp;stion:</source>
        <extracomment>The bastion an SSH connection goes through</extracomment>
        <translation>Par le &amp;bastion&#xa0;:</translation>
    </message>
    <message>
        <source>Dire&amp;ctories:</source>
        <translation>Ré&amp;pertoires&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>Annuler le &amp;test</translation>
    </message>
</context>
<context>
    <name>jalon::ServersModel</name>
    <message>
        <source>described by hand</source>
        <translation>décrit à la main</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>failed on %1</source>
        <translation>en échec le %1</translation>
    </message>
    <message>
        <source>cancelled on %1</source>
        <translation>annulé le %1</translation>
    </message>
    <message>
        <source>in part on %1</source>
        <translation>partiel le %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Used as</source>
        <extracomment>Column: whether a server is the target, a source or the test server</extracomment>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>Column: when a server was surveyed last</extracomment>
        <translation>Relevé</translation>
    </message>
</context>
<context>
    <name>jalon::ServersPage</name>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Reached, proven, and signed in.</source>
        <translation>Serveur joint, authentifié, et connexion acceptée.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Every server the migration touches: where BlueMind 4 will run, where mail comes from, and where it is rehearsed. Nothing is connected to yet.</source>
        <translation>Tous les serveurs que la migration touche&#xa0;: ceux où BlueMind 4 fonctionnera, ceux d’où vient le courrier et ceux où elle est répétée. Aucune connexion n’est encore établie.</translation>
    </message>
    <message>
        <source>No server is named yet.</source>
        <translation>Aucun serveur n’est encore nommé.</translation>
    </message>
    <message>
        <source>%1 cannot be reached as it is described.</source>
        <translation>%1 ne peut pas être joint tel qu’il est décrit.</translation>
    </message>
    <message>
        <source>No server is the target: disks are sized on target servers only.</source>
        <translation>Aucun serveur n’est cible&#xa0;: seuls les disques des serveurs cibles sont dimensionnés.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>L’essai a été annulé.</translation>
    </message>
    <message>
        <source>A&amp;dd a server</source>
        <translation>Ajouter un ser&amp;veur</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Dupli&amp;quer</translation>
    </message>
    <message>
        <source>No server yet. Add them one by one: first the one BlueMind 4 runs on or will run on, then those the mail comes from. A BlueMind spread over several machines has one line a machine.</source>
        <translation>Aucun serveur pour l’instant. Les ajouter un par un&#xa0;: d’abord celui où BlueMind 4 fonctionne ou fonctionnera, puis ceux d’où vient le courrier. Un BlueMind réparti sur plusieurs machines occupe une ligne par machine.</translation>
    </message>
</context>
<context>
    <name>jalon::SettingsModel</name>
    <message>
        <source>to be given</source>
        <translation>à donner</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non donné</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
</context>
<context>
    <name>jalon::SizingPage</name>
    <message>
        <source>Memory: %1 present, %2 not yet promised to BlueMind.</source>
        <translation>Mémoire&#xa0;: %1 présents, dont %2 pas encore attribués à BlueMind.</translation>
    </message>
    <message>
        <source>Memory: how much the server has is not known.</source>
        <translation>Mémoire&#xa0;: celle du serveur n’est pas connue.</translation>
    </message>
    <message>
        <source>Memory: %1 present; what is set aside for BlueMind is not known.</source>
        <translation>Mémoire&#xa0;: %1 présents&#x202f;; la part réservée à BlueMind n’est pas connue.</translation>
    </message>
    <message>
        <source>It takes %1 more while upgrading.</source>
        <extracomment>Of memory</extracomment>
        <translation>Il en faut %1 de plus pendant la mise à niveau.</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Dimensionnement</translation>
    </message>
    <message>
        <source>Whether every filesystem of the target servers holds once the migration is done. Choose a line to read the formula and where each number comes from.</source>
        <translation>Chaque système de fichiers des serveurs cibles suffit-il une fois la migration faite&#x202f;? Choisir une ligne pour lire la formule et l’origine de chaque nombre.</translation>
    </message>
    <message>
        <source>The sizing is being computed.</source>
        <translation>Le dimensionnement est en cours de calcul.</translation>
    </message>
    <message>
        <source>No filesystem of a target server is known yet.</source>
        <translation>Aucun système de fichiers d’un serveur cible n’est encore connu.</translation>
    </message>
    <message>
        <source>Not enough room on: %1.</source>
        <translation>Place insuffisante sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Facts are missing for: %1.</source>
        <translation>Des constats manquent pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>Ser&amp;veur&#xa0;:</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Filesystems</source>
        <translation>Systèmes de fichiers</translation>
    </message>
    <message>
        <source>Chart of the filesystems</source>
        <translation>Graphique des systèmes de fichiers</translation>
    </message>
    <message>
        <source>There is nothing to size yet: survey a target server, or enter its filesystems and stores by hand in the step Survey.</source>
        <translation>Il n’y a encore rien à dimensionner&#xa0;: relever un serveur cible, ou saisir à la main ses systèmes de fichiers et ses espaces à l’étape Relevé.</translation>
    </message>
</context>
<context>
    <name>jalon::SourcesForm</name>
    <message>
        <source>the installation is kept and upgraded</source>
        <translation>l’installation est gardée et mise à niveau</translation>
    </message>
    <message>
        <source>another installation takes over</source>
        <translation>une autre installation prend la suite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a field for screen readers: an old system, then the column&apos;s title</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Old system</source>
        <translation>Ancien système</translation>
    </message>
    <message>
        <source>Who reads its mailboxes</source>
        <translation>Qui lit ses boîtes</translation>
    </message>
    <message>
        <source>Calendars move</source>
        <translation>Agendas à reprendre</translation>
    </message>
    <message>
        <source>Contacts move</source>
        <translation>Contacts à reprendre</translation>
    </message>
    <message>
        <source>IMAP server</source>
        <translation>Serveur IMAP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Administrator’s login</source>
        <translation>Compte de l’administrateur</translation>
    </message>
    <message>
        <source>as the servers’ roles tell</source>
        <translation>selon les rôles des serveurs</translation>
    </message>
</context>
<context>
    <name>jalon::StepList</name>
    <message>
        <source>Not started</source>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: a step&apos;s name and its state</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>jalon::StorePaths</name>
    <message>
        <source>Store</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Directory on the server</source>
        <translation>Répertoire sur le serveur</translation>
    </message>
</context>
<context>
    <name>jalon::SurveyPage</name>
    <message>
        <source>Survey of %1 started</source>
        <translation>Relevé de %1 lancé</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1&#xa0;: terminé</translation>
    </message>
    <message>
        <source>Stopping: what was already learnt is kept</source>
        <translation>Arrêt en cours&#xa0;: ce qui est déjà connu est conservé</translation>
    </message>
    <message>
        <source>Stopping… %1</source>
        <translation>Arrêt… %1</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>En cours depuis %1</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>A look at the servers that changes nothing on them. Read what will run, start, and correct by hand what you know better.</source>
        <translation>Un examen des serveurs qui n’y change rien. Lire ce qui sera exécuté, lancer, puis corriger à la main ce qui est mieux connu.</translation>
    </message>
    <message>
        <source>The survey is running.</source>
        <translation>Le relevé est en cours.</translation>
    </message>
    <message>
        <source>The survey failed on: %1.</source>
        <translation>Le relevé a échoué sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is known of any server yet.</source>
        <translation>Rien n’est encore connu d’aucun serveur.</translation>
    </message>
    <message>
        <source>Nothing is known yet of: %1.</source>
        <translation>Rien n’est encore connu de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Start the survey</source>
        <translation>La&amp;ncer le relevé</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Stops the survey that runs</extracomment>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Lists the message files one by one: exact, but minutes to hours on a large spool.</source>
        <translation>Liste les fichiers de messages un par un&#xa0;: exact, mais de quelques minutes à plusieurs heures sur un grand spool.</translation>
    </message>
    <message>
        <source>Progress of the survey</source>
        <translation>Avancement du relevé</translation>
    </message>
    <message>
        <source>Servers and probes</source>
        <translation>Serveurs et sondes</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>A connection is being tested.</source>
        <translation>Un essai de connexion est en cours.</translation>
    </message>
    <message>
        <source>Survey the chosen ser&amp;ver</source>
        <translation>Relever le serveur c&amp;hoisi</translation>
    </message>
    <message>
        <source>Chec&amp;k every archive of 3.5</source>
        <translation>Lire l’ensem&amp;ble des archives de 3.5</translation>
    </message>
    <message>
        <source>Opens each archived mail instead of a sample: the exact size once written back, but hours where there are millions.</source>
        <translation>Ouvre chaque message archivé et non un échantillon&#xa0;: la taille exacte une fois réintégré, mais des heures s’il y en a des millions.</translation>
    </message>
    <message>
        <source>Count ever&amp;y file</source>
        <translation>Compter cha&amp;que fichier</translation>
    </message>
    <message>
        <source>&amp;What will run</source>
        <translation>Ce qui sera e&amp;xécuté</translation>
    </message>
    <message>
        <source>F&amp;acts</source>
        <translation>&amp;Constats</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>jalon::SurveyRunner</name>
    <message>
        <source>Survey of %1</source>
        <translation>Relevé de %1</translation>
    </message>
</context>
<context>
    <name>jalon::SwingsPane</name>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Au pire moment</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Moves it by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>What matters most is being computed…</source>
        <translation>Calcul de ce qui pèse le plus…</translation>
    </message>
    <message>
        <source>No assumption moves %1 within what is plausible.</source>
        <extracomment>%1 is a filesystem</extracomment>
        <translation>Aucune hypothèse ne change %1 dans sa plage plausible.</translation>
    </message>
    <message>
        <source>To know more of %1, measure first: %2. Press Enter on a line to change it.</source>
        <extracomment>%1 is a filesystem, %2 the names of assumptions</extracomment>
        <translation>Pour en savoir plus sur %1, mesurer d’abord&#xa0;: %2. Entrée sur une ligne permet de la changer.</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Ce qui pèse le plus</translation>
    </message>
    <message>
        <source>Assumptions by what they move</source>
        <translation>Hypothèses selon leur effet</translation>
    </message>
</context>
<context>
    <name>jalon::TotalsPane</name>
    <message>
        <source>Add &amp;up by:</source>
        <translation>Additio&amp;nner par&#xa0;:</translation>
    </message>
    <message>
        <source>Of the mailboxes that the filter lets through. Double-click or press Enter on a line to see its mailboxes.</source>
        <translation>Pour les boîtes que le filtre laisse passer. Double-cliquer sur une ligne, ou Entrée, pour voir ses boîtes.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
</context>
<context>
    <name>jalon::WaiverDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Accepter un point de vigilance</translation>
    </message>
    <message>
        <source>The document names the person who accepts it, the reason and the end date.</source>
        <translation>Le document nomme la personne qui l’accepte, le motif et la date de fin.</translation>
    </message>
    <message>
        <source>Accepted &amp;by:</source>
        <translation>Accepté &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Jusqu’au&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Accept the finding</source>
        <translation>&amp;Accepter le point de vigilance</translation>
    </message>
</context>
<context>
    <name>jalon::WhatIfPage</name>
    <message>
        <source>Change “%1”</source>
        <extracomment>%1 is the name of an assumption</extracomment>
        <translation>Changer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <extracomment>%1 is the name of an assumption</extracomment>
        <translation>Annuler le changement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy; %1 is that of the scenario it is made of</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Duplicate the scenario</source>
        <translation>Dupliquer le scénario</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Renommer le scénario</translation>
    </message>
    <message>
        <source>Remove the scenario “%1”</source>
        <translation>Supprimer le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make “%1” the base</source>
        <translation>Faire de «&#xa0;%1&#xa0;» la base</translation>
    </message>
    <message>
        <source>Try it in a new scenario</source>
        <translation>Essayer dans un nouveau scénario</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>What becomes of the disks, day by day, when an assumption is another. Change the base itself, or try changes in a scenario and compare.</source>
        <translation>Ce que deviennent les disques, jour par jour, quand une hypothèse change. Changer la base elle-même, ou essayer des changements dans un scénario et comparer.</translation>
    </message>
    <message>
        <source>The disks are being computed.</source>
        <translation>Le calcul des disques est en cours.</translation>
    </message>
    <message>
        <source>No filesystem of a target server is known yet.</source>
        <translation>Aucun système de fichiers d’un serveur cible n’est encore connu.</translation>
    </message>
    <message>
        <source>Da&amp;y by day</source>
        <translation>&amp;Jour par jour</translation>
    </message>
    <message>
        <source>Fo&amp;rmulas</source>
        <translation>&amp;Formules</translation>
    </message>
    <message>
        <source>Worst m&amp;oments</source>
        <translation>&amp;Pires moments</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>What ma&amp;tters most</source>
        <translation>Ce qui pèse le pl&amp;us</translation>
    </message>
    <message>
        <source>There is nothing to try yet: survey a target server, or enter its filesystems and stores by hand in the step Survey.</source>
        <translation>Il n’y a encore rien à essayer&#xa0;: relever un serveur cible, ou saisir ses systèmes de fichiers et ses espaces à la main à l’étape Relevé.</translation>
    </message>
</context>
<context>
    <name>jalon::WizardWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu that moves from step to step</extracomment>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>Étape &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;About Jalon</source>
        <translation>À &amp;propos de Jalon</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Suivant ›</translation>
    </message>
    <message>
        <source>About Jalon</source>
        <translation>À propos de Jalon</translation>
    </message>
    <message>
        <source>Jalon %1

Plans migrations to the BlueMind 4 mail server.
Looks at servers, changes nothing on them.

Free software under the GNU General Public Licence, version 3 or later.</source>
        <translation>Jalon %1

Planifie les migrations vers le serveur de messagerie BlueMind 4.
Examine les serveurs, n’y change rien.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Unsaved plan</source>
        <translation>Plan non enregistré</translation>
    </message>
    <message>
        <source>%1[*] – Jalon</source>
        <extracomment>Title of the window: %1 is the file&apos;s name, [*] the mark of unsaved changes</extracomment>
        <translation>%1[*] – Jalon</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the state of the step, %2 what it still wants</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>jalon::WorstPane</name>
    <message>
        <source>Filesystem</source>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>Worst on</source>
        <translation>Au pire le</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Au pire moment</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Because of</source>
        <extracomment>What adds most to a filesystem until its worst moment</extracomment>
        <translation>À cause de</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>What would help is being looked for…</source>
        <translation>Recherche de ce qui aiderait…</translation>
    </message>
    <message>
        <source>Nothing that was tried makes it fit without harming another filesystem.</source>
        <translation>Rien de ce qui a été essayé ne le fait tenir sans nuire à un autre système de fichiers.</translation>
    </message>
    <message>
        <source>Worst moments</source>
        <translation>Pires moments</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Ce qui aiderait</translation>
    </message>
    <message>
        <source>&amp;Put in a new scenario…</source>
        <translation>E&amp;xplorer dans un nouveau scénario…</translation>
    </message>
    <message>
        <source>E&amp;xplain the figures</source>
        <translation>Expliquer les c&amp;hiffres</translation>
    </message>
</context>
<context>
    <name>mailboxfields</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation>Système source</translation>
    </message>
    <message>
        <source>Displayed name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Login on the source</source>
        <translation>Identifiant sur la source</translation>
    </message>
    <message>
        <source>Owner group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
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
        <source>Messages of the largest folder</source>
        <translation>Messages du plus gros dossier</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Plus gros message</translation>
    </message>
    <message>
        <source>Archive volume</source>
        <translation>Volume des archives</translation>
    </message>
    <message>
        <source>Archived messages</source>
        <translation>Messages archivés</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Autres adresses</translation>
    </message>
    <message>
        <source>Target server</source>
        <translation>Serveur cible</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Not moved because</source>
        <translation>Motif de non-reprise</translation>
    </message>
</context>
<context>
    <name>mailboxfindings</name>
    <message>
        <source>Who may read is not said</source>
        <translation>Accès à la source non précisé</translation>
    </message>
    <message>
        <source>Mailboxes without a method, because it is not said who may read them or what becomes of them: %2, on these systems: %1.</source>
        <translation>Boîtes sans méthode, parce qu’il n’est pas dit qui peut les lire ou ce qu’elles deviennent&#xa0;: %2, sur ces systèmes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No mailbox waits for the access to its system.</source>
        <translation>Aucune boîte n’attend que l’accès à son système soit précisé.</translation>
    </message>
    <message>
        <source>The mailboxes of these source servers are not in the inventory: %1.</source>
        <translation>Les boîtes de ces serveurs source ne sont pas dans l’inventaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Say for each system who may read its mailboxes, and for BlueMind whether it is kept or replaced. Import the mailboxes of the source servers.</source>
        <translation>Dites pour chaque système qui peut lire ses boîtes, et pour BlueMind s’il est conservé ou remplacé. Importez les boîtes des serveurs source.</translation>
    </message>
    <message>
        <source>No method possible</source>
        <translation>Aucune méthode possible</translation>
    </message>
    <message>
        <source>Mailboxes that must move and that no method can move: %2, on these systems: %1.</source>
        <translation>Boîtes à reprendre qu’aucune méthode ne peut reprendre&#xa0;: %2, sur ces systèmes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No mailbox that must move is without a possible method.</source>
        <translation>Aucune boîte à reprendre n’est sans méthode possible.</translation>
    </message>
    <message>
        <source>The system of these mailboxes is not known: %1.</source>
        <translation>Le système de ces boîtes n’est pas connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Change the kind of these mailboxes, give them their PST files, or leave them behind with a reason.</source>
        <translation>Changez la nature de ces boîtes, attribuez-leur leurs fichiers PST, ou laissez-les de côté avec un motif.</translation>
    </message>
    <message>
        <source>Calendars left by the method</source>
        <translation>Agendas laissés par la méthode</translation>
    </message>
    <message>
        <source>Calendars or contacts must move from these systems: %1. Mailboxes whose method leaves them: %2.</source>
        <translation>Les agendas ou les contacts doivent être repris de ces systèmes&#xa0;: %1. Boîtes dont la méthode les laisse&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No mailbox whose calendars must move has a method that leaves them.</source>
        <translation>Aucune boîte dont les agendas doivent suivre n’a une méthode qui les laisse.</translation>
    </message>
    <message>
        <source>Whether calendars must move is not known: %1.</source>
        <translation>On ne sait pas si les agendas doivent suivre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Plan the export of calendars as ICS files and of contacts as vCard files, and who imports them.</source>
        <translation>Prévoyez l’export des agendas en fichiers ICS et des contacts en fichiers vCard, et qui les importe.</translation>
    </message>
    <message>
        <source>Methods chosen by hand</source>
        <translation>Méthodes choisies à la main</translation>
    </message>
    <message>
        <source>Mailboxes whose method was chosen by hand: %2, on these systems: %1. The reasons are in the section on methods. Choices that are no longer allowed and not followed: %3.</source>
        <translation>Boîtes dont la méthode a été choisie à la main&#xa0;: %2, sur ces systèmes&#xa0;: %1. Les motifs sont dans la section des méthodes. Choix qui ne sont plus permis et ne sont pas suivis&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No method was chosen by hand.</source>
        <translation>Aucune méthode n’a été choisie à la main.</translation>
    </message>
    <message>
        <source>Whether a method was chosen by hand is not known: %1.</source>
        <translation>On ne sait pas si une méthode a été choisie à la main&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read the reasons with the customer; go back to the proposed method where they no longer hold.</source>
        <translation>Relisez les motifs avec le client&#x202f;; revenez à la méthode proposée là où ils ne tiennent plus.</translation>
    </message>
    <message>
        <source>Mailboxes that decide the calendar</source>
        <translation>Boîtes qui décident du calendrier</translation>
    </message>
    <message>
        <source>Mailboxes so large, or with so many messages or folders, that they decide the calendar: %2, in these domains: %1.</source>
        <translation>Boîtes si grandes, ou si chargées de messages ou de dossiers, qu’elles décident du calendrier&#xa0;: %2, dans ces domaines&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No mailbox is beyond the sizes that decide a calendar.</source>
        <translation>Aucune boîte ne dépasse les tailles qui décident d’un calendrier.</translation>
    </message>
    <message>
        <source>The volume and the messages of mailboxes of these domains are not known: %1.</source>
        <translation>Le volume et les messages de boîtes de ces domaines ne sont pas connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Start them early, give them a week-end of their own, or have them tidied or archived first.</source>
        <translation>Commencez-les tôt, donnez-leur un week-end à elles, ou faites-les d’abord trier ou archiver.</translation>
    </message>
    <message>
        <source>Entries that cannot be created</source>
        <translation>Entrées qui ne peuvent être créées</translation>
    </message>
    <message>
        <source>No mailbox or domain is kept from being created.</source>
        <translation>Rien n’empêche de créer une boîte ou un domaine.</translation>
    </message>
    <message>
        <source>Whether the mailboxes of these domains exist on the target is not known: %1.</source>
        <translation>On ne sait pas si les boîtes de ces domaines existent sur la cible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Two mailboxes, one login</source>
        <translation>Deux boîtes, un identifiant</translation>
    </message>
    <message>
        <source>Mailboxes that want a login or an address that another one has: %2, in these domains: %1.</source>
        <translation>Boîtes qui veulent un identifiant ou une adresse qu’une autre a déjà&#xa0;: %2, dans ces domaines&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No two mailboxes want the same login or address.</source>
        <translation>Aucune boîte ne veut l’identifiant ou l’adresse d’une autre.</translation>
    </message>
    <message>
        <source>Whether logins collide is not known: %1.</source>
        <translation>On ne sait pas si des identifiants se heurtent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Change one address of each pair, or leave one of the two mailboxes behind.</source>
        <translation>Changez une adresse de chaque paire, ou laissez l’une des deux boîtes de côté.</translation>
    </message>
    <message>
        <source>Quotas too small</source>
        <translation>Quotas trop petits</translation>
    </message>
    <message>
        <source>Mailboxes whose quota does not hold their live mail and archives: %2, in these domains: %1.</source>
        <translation>Boîtes dont le quota ne contient pas le courrier et les archives&#xa0;: %2, dans ces domaines&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No known quota is below the mail it must hold.</source>
        <translation>Aucun quota connu n’est inférieur au courrier qu’il doit contenir.</translation>
    </message>
    <message>
        <source>The volume of mailboxes with a quota is not known in these domains: %1.</source>
        <translation>Le volume de boîtes à quota n’est pas connu dans ces domaines&#xa0;: %1.</translation>
    </message>
    <message>
        <source>BlueMind 4 counts live mail and archives in one quota. Agree on the raised quotas with the customer, and raise those of mailboxes that exist before filling.</source>
        <translation>BlueMind 4 compte courrier et archives dans un seul quota. Convenez des quotas relevés avec le client, et relevez ceux des boîtes existantes avant de remplir.</translation>
    </message>
    <message>
        <source>Domains without a mail server</source>
        <translation>Domaines sans serveur de messagerie</translation>
    </message>
    <message>
        <source>These domains exist and lack an assignment, so that they can hold no mailbox: %1.</source>
        <translation>Ces domaines existent et il leur manque une affectation, si bien qu’ils ne peuvent contenir de boîte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No domain of the target that receives mailboxes lacks an assignment.</source>
        <translation>Aucun domaine de la cible qui reçoit des boîtes n’est sans affectation.</translation>
    </message>
    <message>
        <source>Whether these domains exist on the target is not known: %1.</source>
        <translation>On ne sait pas si ces domaines existent sur la cible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Assign the domain to a server with the roles mail/imap and bm/pgsql-data, in the administration console.</source>
        <translation>Affectez le domaine à un serveur avec les rôles mail/imap et bm/pgsql-data, dans la console d’administration.</translation>
    </message>
    <message>
        <source>Suspended accounts</source>
        <translation>Comptes suspendus</translation>
    </message>
    <message>
        <source>Accounts that are suspended, on the old system or on the target: %2, in these domains: %1.</source>
        <translation>Comptes suspendus, sur l’ancien système ou sur la cible&#xa0;: %2, dans ces domaines&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No account that moves is suspended.</source>
        <translation>Aucun compte à reprendre n’est suspendu.</translation>
    </message>
    <message>
        <source>Whether accounts are suspended is not known: %1.</source>
        <translation>On ne sait pas si des comptes sont suspendus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fill them while they are active and suspend them last: a suspended account cannot log in, and replication passes over it.</source>
        <translation>Remplissez-les tant qu’ils sont actifs et suspendez-les en dernier&#xa0;: un compte suspendu ne peut se connecter, et la réplication le laisse de côté.</translation>
    </message>
    <message>
        <source>Mailboxes and domains that cannot be created or filled as they are: %2 (%1).</source>
        <translation>Boîtes et domaines qui ne peuvent être créés ou remplis en l’état&#xa0;: %2 (%1).</translation>
    </message>
    <message>
        <source>Settle each of them as the section on what is created says. Until then the scripts leave it out and name it.</source>
        <translation>Réglez chacune comme le dit la section de ce qui est créé. En attendant, les scripts l’écartent et la nomment.</translation>
    </message>
</context>
<context>
    <name>mailboxreport</name>
    <message>
        <source>Mailboxes to move</source>
        <translation>Boîtes à reprendre</translation>
    </message>
    <message>
        <source>Mailboxes in the inventory: %1, of which move: %2, are left behind: %3. Mail known of them: %4 live and %5 in archives. Mailboxes whose volume is not known: %6.</source>
        <translation>Boîtes de l’inventaire&#xa0;: %1, dont reprises&#xa0;: %2, laissées de côté&#xa0;: %3. Courrier connu&#xa0;: %4 en ligne et %5 en archives. Boîtes dont le volume n’est pas connu&#xa0;: %6.</translation>
    </message>
    <message>
        <source>By system</source>
        <translation>Par système</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par nature</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>Par méthode</translation>
    </message>
    <message>
        <source>Old system</source>
        <translation>Ancien système</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Volume not known</source>
        <translation>Volume inconnu</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>autres (%1)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>nothing to fill</source>
        <translation>rien à remplir</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>Mailboxes that decide the calendar</source>
        <translation>Boîtes qui décident du calendrier</translation>
    </message>
    <message>
        <source>Beyond these sizes a mailbox lasts longer than its wave: %1, %2 messages, %3 folders, or %4 messages in one folder. Their number: %5.</source>
        <translation>Au-delà de ces tailles, une boîte dure plus longtemps que sa vague&#xa0;: %1, %2 messages, %3 dossiers, ou %4 messages dans un dossier. Leur nombre&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Largest folder</source>
        <translation>Plus grand dossier</translation>
    </message>
    <message>
        <source>Where the inventory comes from</source>
        <translation>D’où vient l’inventaire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Delegations between mailboxes: %1, of which full access: %2. Mailboxes linked by them: %3. Linked mailboxes should move together.</source>
        <translation>Délégations entre boîtes&#xa0;: %1, dont accès complets&#xa0;: %2. Boîtes qu’elles relient&#xa0;: %3. Les boîtes liées devraient être reprises ensemble.</translation>
    </message>
    <message>
        <source>PST files: %1, %2 in all, without an owner: %3.</source>
        <translation>Fichiers PST&#xa0;: %1, %2 en tout, sans propriétaire&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>One row for all mailboxes decided alike. Loading PST files through Outlook and filling as admin0 are ruled out.</source>
        <translation>Une ligne pour toutes les boîtes décidées de même. Charger des PST par Outlook et remplir en tant qu’admin0 sont exclus.</translation>
    </message>
    <message>
        <source>Exceptions and their reasons</source>
        <translation>Exceptions et leurs motifs</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>What is created first</source>
        <translation>Ce qui est créé d’abord</translation>
    </message>
    <message>
        <source>Domains and mailboxes stand on the target before any mail moves. To be created: %1, existing: %2, in conflict: %3, not known: %4. Entries that cannot be created as they are: %5.</source>
        <translation>Domaines et boîtes sont sur la cible avant que le courrier ne bouge. À créer&#xa0;: %1, existantes&#xa0;: %2, en conflit&#xa0;: %3, non établies&#xa0;: %4. Entrées qui ne peuvent être créées en l’état&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Placement on the mail servers</source>
        <translation>Répartition sur les serveurs de messagerie</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Held already</source>
        <translation>Déjà tenu</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>Ce qui est à régler</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Annex: mailboxes to move</source>
        <translation>Annexe&#xa0;: boîtes à reprendre</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Who may read</source>
        <translation>Qui peut lire</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Mailboxes by size</source>
        <translation>Boîtes par taille</translation>
    </message>
    <message>
        <source>Mailboxes whose size is known: %1; half of them hold %2 or less; beyond the sizes that decide the calendar: %3.</source>
        <translation>Boîtes dont la taille est connue&#xa0;: %1&#x202f;; la moitié tient %2 ou moins&#x202f;; au-delà des tailles qui décident du calendrier&#xa0;: %3.</translation>
    </message>
    <message>
        <source>below %1 (%2)</source>
        <translation>moins de %1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message>
        <source>%1 and more (%2)</source>
        <translation>%1 et plus (%2)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans migrations to the BlueMind 4 mail server.</source>
        <translation>Planifie les migrations vers le serveur de messagerie BlueMind 4.</translation>
    </message>
    <message>
        <source>The plan to open.</source>
        <translation>Le plan à ouvrir.</translation>
    </message>
    <message>
        <source>Open the demonstration plan.</source>
        <translation>Ouvrir le plan de démonstration.</translation>
    </message>
    <message>
        <source>Language of the screen: fr or en.</source>
        <translation>Langue de l’écran&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>End once the window is shown: a smoke test.</source>
        <translation>Terminer dès que la fenêtre est affichée&#xa0;: essai de démarrage.</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source>No source says which system holds these mailboxes today. Import an export of that system, or fill in the system in the table.</source>
        <translation>Aucune source ne dit quel système tient ces boîtes aujourd’hui. Importez un export de ce système, ou renseignez le système dans le tableau.</translation>
    </message>
    <message>
        <source>Say what becomes of the present BlueMind: kept and upgraded, or replaced by another installation.</source>
        <translation>Dites ce que devient le BlueMind actuel&#xa0;: conservé et mis à jour, ou remplacé par une autre installation.</translation>
    </message>
    <message>
        <source>Say who may read the mailboxes of the old system: an administrator, or only each user with a password.</source>
        <translation>Dites qui peut lire les boîtes de l’ancien système&#xa0;: un administrateur, ou seulement chaque utilisateur avec son mot de passe.</translation>
    </message>
    <message>
        <source>The installation goes on: its mailboxes are upgraded with it and nothing is copied.</source>
        <translation>L’installation demeure&#xa0;: ses boîtes sont mises à jour avec elle et rien n’est copié.</translation>
    </message>
    <message>
        <source>Mail is copied by imapsync. The administrator of the old BlueMind issues a key for each user there, and another is issued on the new one.</source>
        <translation>Le courrier est copié par imapsync. L’administrateur de l’ancien BlueMind y délivre une clé par utilisateur, et une autre est délivrée sur le nouveau.</translation>
    </message>
    <message>
        <source>Calendars or contacts must move with the mail: only the Exchange tool takes them in one go, with an administrator’s access to Exchange.</source>
        <translation>Les agendas ou les contacts doivent suivre le courrier&#xa0;: seul l’outil Exchange les prend d’un coup, avec un accès d’administrateur à Exchange.</translation>
    </message>
    <message>
        <source>Only mail moves, and an administrator may read every mailbox: imapsync can be repeated until the last day, and its logs can be measured. Exchange must serve IMAP.</source>
        <translation>Seul le courrier est repris, et un administrateur peut lire toutes les boîtes&#xa0;: imapsync peut être rejoué jusqu’au dernier jour, et ses journaux se mesurent. Exchange doit servir IMAP.</translation>
    </message>
    <message>
        <source>The Exchange tool reads public folders with an administrator’s access. On BlueMind they become shared mailboxes.</source>
        <translation>L’outil Exchange lit les dossiers publics avec un accès d’administrateur. Sur BlueMind, ils deviennent des boîtes partagées.</translation>
    </message>
    <message>
        <source>The bookings of a room or an equipment are its calendar: the Exchange tool takes it.</source>
        <translation>Les réservations d’une salle ou d’un équipement sont son agenda&#xa0;: l’outil Exchange le reprend.</translation>
    </message>
    <message>
        <source>The Domino tool takes mail and calendars. imapsync is possible too, since each user’s own password is available.</source>
        <translation>L’outil Domino reprend le courrier et les agendas. imapsync est possible aussi, puisque le mot de passe de chaque utilisateur est disponible.</translation>
    </message>
    <message>
        <source>Domino lets no administrator read the mailboxes of others over IMAP: without each user’s own password, the Domino tool is the only way.</source>
        <translation>Domino ne laisse aucun administrateur lire les boîtes des autres par IMAP&#xa0;: sans le mot de passe de chaque utilisateur, l’outil Domino est la seule voie.</translation>
    </message>
    <message>
        <source>The bookings of a room or an equipment are its calendar: the Domino tool takes it.</source>
        <translation>Les réservations d’une salle ou d’un équipement sont son agenda&#xa0;: l’outil Domino le reprend.</translation>
    </message>
    <message>
        <source>imapsync opens each mailbox of Zimbra with the administrator’s login in the user’s name, and fills BlueMind as the user.</source>
        <translation>imapsync ouvre chaque boîte de Zimbra avec le compte de l’administrateur au nom de l’utilisateur, et remplit BlueMind en tant qu’utilisateur.</translation>
    </message>
    <message>
        <source>imapsync opens each mailbox of Kerio Connect with the master password, once master authentication is switched on, and fills BlueMind as the user.</source>
        <translation>imapsync ouvre chaque boîte de Kerio Connect avec le mot de passe maître, une fois l’authentification maître activée, et remplit BlueMind en tant qu’utilisateur.</translation>
    </message>
    <message>
        <source>imapsync opens each mailbox of Dovecot through a master user, and fills BlueMind as the user.</source>
        <translation>imapsync ouvre chaque boîte de Dovecot par un utilisateur maître, et remplit BlueMind en tant qu’utilisateur.</translation>
    </message>
    <message>
        <source>imapsync opens each mailbox of Cyrus with an administrator’s login over TLS, and fills BlueMind as the user.</source>
        <translation>imapsync ouvre chaque boîte de Cyrus avec un compte d’administrateur sous TLS, et remplit BlueMind en tant qu’utilisateur.</translation>
    </message>
    <message>
        <source>imapsync opens each mailbox of Google Workspace through a service account that acts for the whole domain, and fills BlueMind as the user.</source>
        <translation>imapsync ouvre chaque boîte de Google Workspace par un compte de service qui agit pour tout le domaine, et remplit BlueMind en tant qu’utilisateur.</translation>
    </message>
    <message>
        <source>imapsync opens each mailbox with the administrator’s login, if this server knows how to: try one mailbox first. It fills BlueMind as the user.</source>
        <translation>imapsync ouvre chaque boîte avec le compte de l’administrateur, si ce serveur le permet&#xa0;: essayez d’abord sur une boîte. Il remplit BlueMind en tant qu’utilisateur.</translation>
    </message>
    <message>
        <source>Only the users can open their mailboxes: imapsync needs each user’s own password on the old system. Plan how they are collected.</source>
        <translation>Seuls les utilisateurs peuvent ouvrir leur boîte&#xa0;: imapsync a besoin du mot de passe de chacun sur l’ancien système. Prévoyez comment les recueillir.</translation>
    </message>
    <message>
        <source>A shared mailbox has no password of its own: imapsync reads it as a user who may open it, with that user’s password.</source>
        <translation>Une boîte partagée n’a pas de mot de passe à elle&#xa0;: imapsync la lit en tant qu’utilisateur qui peut l’ouvrir, avec le mot de passe de celui-ci.</translation>
    </message>
    <message>
        <source>PST files are loaded by the server-side tool. Loading them through Outlook is ruled out.</source>
        <translation>Les fichiers PST sont chargés par l’outil côté serveur. Les charger par Outlook est exclu.</translation>
    </message>
    <message>
        <source>The mailbox is known by PST files alone, and no file names it as its owner: give it a file, or leave it behind.</source>
        <translation>La boîte n’est connue que par des fichiers PST, et aucun fichier ne la désigne comme propriétaire&#xa0;: attribuez-lui un fichier, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>The old system holds no mail for it: there is nothing to fill.</source>
        <translation>L’ancien système ne tient aucun courrier pour elle&#xa0;: il n’y a rien à remplir.</translation>
    </message>
    <message>
        <source>A group names its members and holds no mail: it is created, and there is nothing to fill.</source>
        <translation>Un groupe désigne ses membres et ne tient aucun courrier&#xa0;: il est créé, et il n’y a rien à remplir.</translation>
    </message>
    <message>
        <source>This group holds mail, which a group of BlueMind does not receive from elsewhere: make it a shared mailbox in the table, or leave its mail behind.</source>
        <translation>Ce groupe contient du courrier, qu’un groupe de BlueMind ne reprend pas&#xa0;: faites-en une boîte partagée dans le tableau, ou laissez son courrier de côté.</translation>
    </message>
    <message>
        <source>A resource keeps bookings and no mail: it is created, and there is nothing to fill.</source>
        <translation>Une ressource tient des réservations et aucun courrier&#xa0;: elle est créée, et il n’y a rien à remplir.</translation>
    </message>
    <message>
        <source>This resource holds mail, which a resource of BlueMind does not keep: make it a shared mailbox in the table, or leave it behind.</source>
        <translation>Cette ressource contient du courrier, qu’une ressource de BlueMind ne garde pas&#xa0;: faites-en une boîte partagée dans le tableau, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>Shared mailboxes of BlueMind have no login: a user with the right to write fills each of them, never admin0.</source>
        <translation>Les boîtes partagées de BlueMind n’ont pas de compte&#xa0;: un utilisateur qui a le droit d’y écrire remplit chacune, jamais admin0.</translation>
    </message>
    <message>
        <source>imapsync leaves calendars and contacts: export them as ICS and vCard files and import them apart.</source>
        <translation>imapsync laisse les agendas et les contacts&#xa0;: exportez-les en fichiers ICS et vCard et importez-les à part.</translation>
    </message>
    <message>
        <source>Whether the PST tool takes calendars and contacts too is for the rehearsal to tell.</source>
        <translation>Que l’outil PST reprenne aussi les agendas et les contacts, c’est à la répétition de le dire.</translation>
    </message>
    <message>
        <source>Their PST files are loaded afterwards by the server-side tool.</source>
        <translation>Leurs fichiers PST sont chargés ensuite par l’outil côté serveur.</translation>
    </message>
    <message>
        <source>The method was not changed: a choice of your own needs a reason, which is printed. Add one.</source>
        <translation>La méthode n’a pas été changée&#xa0;: un choix de votre part demande un motif, qui est imprimé. Ajoutez-en un.</translation>
    </message>
    <message>
        <source>The method was not changed: what is known of %1 does not allow it. Choose another method, or correct its system or its source.</source>
        <translation>La méthode n’a pas été changée&#xa0;: ce que l’on sait de %1 ne la permet pas. Choisissez une autre méthode, ou corrigez son système ou sa source.</translation>
    </message>
    <message>
        <source>PST files have no service to reach: list the files instead.</source>
        <translation>Les fichiers PST n’ont pas de service à joindre&#xa0;: listez plutôt les fichiers.</translation>
    </message>
    <message>
        <source>Domino lets no administrator read the mailboxes of others over IMAP. Use each-password, or leave the access out: the Domino tool needs none.</source>
        <translation>Domino ne laisse aucun administrateur lire les boîtes des autres par IMAP. Utilisez each-password, ou omettez l’accès&#xa0;: l’outil Domino s’en passe.</translation>
    </message>
    <message>
        <source>Only BlueMind can be kept and upgraded: %1 is always replaced. Leave the hosting out.</source>
        <translation>Seul BlueMind peut être conservé et mis à jour&#xa0;: %1 est toujours remplacé. Omettez l’hébergement.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host. Write a name or an address, without spaces or quotes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’une machine. Écrivez un nom ou une adresse, sans espace ni guillemet.</translation>
    </message>
    <message>
        <source>“%1” is not a login. Write it without spaces or quotes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un compte. Écrivez-le sans espace ni guillemet.</translation>
    </message>
    <message>
        <source>%1 is not a port. Ports go from 1 to 65535.</source>
        <translation>%1 n’est pas un port. Les ports vont de 1 à 65535.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>%1 cannot be read as a plan: the text breaks off or is damaged at line %2, column %3. Restore the file from a copy.</source>
        <translation>%1 ne peut pas être lu comme un plan&#xa0;: le texte s’interrompt ou est abîmé à la ligne %2, colonne %3. Restaurer le fichier depuis une copie.</translation>
    </message>
    <message>
        <source>%1 is not a migration plan: it does not begin as one. Choose a file made by Jalon.</source>
        <translation>%1 n’est pas un plan de migration&#xa0;: il n’en a pas le début. Choisir un fichier créé par Jalon.</translation>
    </message>
    <message>
        <source>%1 does not say which version of the plan file it is. Restore the file from a copy.</source>
        <translation>%1 n’indique pas la version de son format. Restaurer le fichier depuis une copie.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Jalon: its format is version %2 and this program reads up to version %3. Update Jalon to open it.</source>
        <translation>%1 vient d’un Jalon plus récent&#xa0;: son format est en version %2 et ce programme lit jusqu’à la version %3. Mettre Jalon à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is too large to be a plan: it holds %2 and the limit is %3. Check that it is the right file.</source>
        <translation>%1 est trop gros pour être un plan&#xa0;: il contient %2 et la limite est de %3. Vérifier qu’il s’agit du bon fichier.</translation>
    </message>
    <message>
        <source>%1 was not saved: somebody else changed the file since it was opened. Save under another name, then compare the two.</source>
        <translation>%1 n’a pas été enregistré&#xa0;: quelqu’un d’autre a modifié le fichier depuis son ouverture. Enregistrer sous un autre nom, puis comparer les deux.</translation>
    </message>
    <message>
        <source>%1 could not be saved; the former file is untouched. Check the free space and the rights on the directory, or save elsewhere.</source>
        <translation>%1 n’a pas pu être enregistré&#x202f;; l’ancien fichier est intact. Vérifier l’espace libre et les droits sur le répertoire, ou enregistrer ailleurs.</translation>
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
        <translation>%1 ne peut pas être lu comme des constats&#xa0;: le texte s’interrompt ou est abîmé à la ligne %2, colonne %3. Refaire le fichier.</translation>
    </message>
    <message>
        <source>%1 does not hold facts: its schema is not %2. Choose a file written by the facts command.</source>
        <translation>%1 ne contient pas de constats&#xa0;: son schéma n’est pas %2. Choisir un fichier écrit par la commande «&#xa0;facts&#xa0;».</translation>
    </message>
    <message>
        <source>%1 names no server: the list of servers is missing. Make the file again.</source>
        <translation>%1 ne nomme aucun serveur&#xa0;: la liste des serveurs manque. Refaire le fichier.</translation>
    </message>
    <message>
        <source>%1 is being written by another Jalon. Try again when it has ended; if none is running, remove the .lock file beside it.</source>
        <translation>%1 est en cours d’écriture par un autre Jalon. Réessayer quand il aura terminé&#x202f;; si aucun ne fonctionne, supprimer le fichier .lock à côté.</translation>
    </message>
    <message>
        <source>%1 was left as it is: its directory cannot be written. Check the rights on it, or work on a copy elsewhere.</source>
        <translation>%1 a été laissé tel quel&#xa0;: son répertoire n’est pas accessible en écriture. En vérifier les droits, ou travailler ailleurs sur une copie.</translation>
    </message>
    <message>
        <source>%1 is of an older version and its copy %2 could not be made, so nothing was written. Check the free space and the rights on the directory.</source>
        <translation>%1 est d’une version antérieure et sa copie %2 n’a pas pu être faite&#xa0;: rien n’a été écrit. Vérifier l’espace libre et les droits sur le répertoire.</translation>
    </message>
    <message>
        <source>A plan needs the name of its customer. Give it with --customer.</source>
        <translation>Un plan a besoin du nom de son client. Le donner avec --customer.</translation>
    </message>
    <message>
        <source>A server needs a name. Choose a short one, for example bm1.</source>
        <translation>Un serveur doit avoir un nom. En choisir un court, par exemple bm1.</translation>
    </message>
    <message>
        <source>“%1” cannot name a server: a name has at most %2 characters and no control character. Choose a shorter, plain name.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas nommer un serveur&#xa0;: un nom a au plus %2 caractères et aucun caractère de contrôle. Choisir un nom plus court et plus simple.</translation>
    </message>
    <message>
        <source>The plan has a server named %1 already. Choose another name, or change that server.</source>
        <translation>Le plan a déjà un serveur nommé %1. Choisir un autre nom, ou modifier ce serveur.</translation>
    </message>
    <message>
        <source>The plan has no server named %1. List them with server list.</source>
        <translation>Le plan n’a pas de serveur nommé %1. En lire la liste avec server list.</translation>
    </message>
    <message>
        <source>“%1” is not a store. The stores are mail-data, mail-meta, archives, archives-snappy, replication, search, database, logs and backups.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un espace. Les espaces sont mail-data, mail-meta, archives, archives-snappy, replication, search, database, logs et backups.</translation>
    </message>
    <message>
        <source>The directory of %1 cannot be “%2”: write a path that begins with / and has no control character.</source>
        <translation>Le répertoire de %1 ne peut pas être «&#xa0;%2&#xa0;»&#xa0;: écrire un chemin qui commence par / et sans caractère de contrôle.</translation>
    </message>
    <message>
        <source>A waiver needs a person, a reason and an end date. Fill in the three.</source>
        <translation>Une dérogation a besoin d’une personne, d’un motif et d’une date de fin. Remplir les trois.</translation>
    </message>
    <message>
        <source>The mailbox %2 stands twice in %1. Remove one of its two rows, or restore the file from a copy.</source>
        <translation>La boîte %2 figure deux fois dans %1. Supprimer l’une des deux lignes, ou restaurer le fichier depuis une copie.</translation>
    </message>
    <message>
        <source>The field “%1” of a mailbox cannot be edited.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» d’une boîte ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>This value does not fit the field “%1” of a mailbox.</source>
        <translation>Cette valeur ne convient pas au champ «&#xa0;%1&#xa0;» d’une boîte.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: a text has at most %2 characters and no control characters.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être retenu&#xa0;: un texte a au plus %2 caractères et aucun caractère de contrôle.</translation>
    </message>
    <message>
        <source>The plan has no target or test server “%1” to place a mailbox on.</source>
        <translation>Le plan n’a pas de serveur cible ou de test «&#xa0;%1&#xa0;» où placer une boîte.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de courrier.</translation>
    </message>
    <message>
        <source>The plan has the mailbox %1 already.</source>
        <translation>Le plan a déjà la boîte %1.</translation>
    </message>
    <message>
        <source>%1 is another address of the mailbox %2, which the plan has already.</source>
        <translation>%1 est une autre adresse de la boîte %2, que le plan contient déjà.</translation>
    </message>
    <message>
        <source>The plan has no mailbox %1. Add it in the step Mailboxes, then choose it.</source>
        <translation>Le plan n’a pas de boîte %1. L’ajouter à l’étape Boîtes, puis la choisir.</translation>
    </message>
</context>
<context>
    <name>pstfindings</name>
    <message>
        <source>Damaged PST files</source>
        <translation>Fichiers PST abîmés</translation>
    </message>
    <message>
        <source>PST files that are cut short or have a damaged header: %2, told by %1. Loading them stops half-way or leaves mail out without a word.</source>
        <translation>Fichiers PST tronqués ou dont l’en-tête est abîmé&#xa0;: %2, d’après %1. Leur chargement s’arrête en route ou omet du courrier sans le dire.</translation>
    </message>
    <message>
        <source>No PST file whose header was read is cut short.</source>
        <translation>Aucun fichier PST dont l’en-tête a été lu n’est tronqué.</translation>
    </message>
    <message>
        <source>Whether the PST files of %1 are whole is not known: their headers were not read.</source>
        <translation>On ne sait pas si les fichiers PST de %1 sont entiers&#xa0;: leurs en-têtes n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Copy these files again from where they come from. Where the original is damaged too, repair a copy with ScanPST and tell its owner what is lost.</source>
        <translation>Copiez à nouveau ces fichiers depuis leur origine. Si l’original est abîmé aussi, réparez-en une copie avec ScanPST et dites au propriétaire ce qui est perdu.</translation>
    </message>
    <message>
        <source>PST files without an owner</source>
        <translation>Fichiers PST sans propriétaire</translation>
    </message>
    <message>
        <source>PST files that belong to no mailbox of the inventory: %2, told by %1. No list of files to load has them.</source>
        <translation>Fichiers PST qui n’appartiennent à aucune boîte de l’inventaire&#xa0;: %2, d’après %1. Aucune liste de fichiers à charger ne les contient.</translation>
    </message>
    <message>
        <source>Every PST file belongs to a mailbox of the inventory.</source>
        <translation>Chaque fichier PST appartient à une boîte de l’inventaire.</translation>
    </message>
    <message>
        <source>Whether %1 holds PST files is not known: nothing of it was imported.</source>
        <translation>On ne sait pas si %1 contient des fichiers PST&#xa0;: rien n’en a été importé.</translation>
    </message>
    <message>
        <source>Import a table with the columns FullName, Length and Owner, or leave the files out with the customer’s written agreement.</source>
        <translation>Importez un tableau aux colonnes FullName, Length et Owner, ou écartez ces fichiers avec l’accord écrit du client.</translation>
    </message>
    <message>
        <source>PST files that may be copies</source>
        <translation>Fichiers PST peut-être en double</translation>
    </message>
    <message>
        <source>PST files with the name and the size of another one: %2, told by %1. Loading both would double their mail.</source>
        <translation>Fichiers PST qui ont le nom et la taille d’un autre&#xa0;: %2, d’après %1. Charger les deux doublerait leur courrier.</translation>
    </message>
    <message>
        <source>No two PST files have the same name and size.</source>
        <translation>Aucun fichier PST n’a le nom et la taille d’un autre.</translation>
    </message>
    <message>
        <source>Compare the files with sha256sum, and keep one of each in the lists.</source>
        <translation>Comparez les fichiers avec sha256sum, et n’en gardez qu’un de chaque dans les listes.</translation>
    </message>
    <message>
        <source>Old PST files at their limit</source>
        <translation>Anciens fichiers PST à leur limite</translation>
    </message>
    <message>
        <source>PST files of the old ANSI format at its limit of 2 GB: %2, told by %1. Such files are often damaged at their end.</source>
        <translation>Fichiers PST de l’ancien format ANSI à sa limite de 2&#xa0;Go&#xa0;: %2, d’après %1. De tels fichiers sont souvent abîmés à la fin.</translation>
    </message>
    <message>
        <source>No PST file of the old ANSI format is near 2 GB.</source>
        <translation>Aucun fichier PST de l’ancien format ANSI n’approche 2&#xa0;Go.</translation>
    </message>
    <message>
        <source>The format of the large PST files of %1 is not known: their headers were not read.</source>
        <translation>Le format des gros fichiers PST de %1 n’est pas connu&#xa0;: leurs en-têtes n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Check a copy of each with ScanPST before it is loaded, and load it in the rehearsal first.</source>
        <translation>Vérifiez-en une copie avec ScanPST avant de les charger, et chargez-les d’abord en répétition.</translation>
    </message>
    <message>
        <source>Very large PST files</source>
        <translation>Très gros fichiers PST</translation>
    </message>
    <message>
        <source>PST files larger than 50 GB: %2, told by %1. One such file takes a window of its own, and an error in it starts all over again.</source>
        <translation>Fichiers PST de plus de 50&#xa0;Go&#xa0;: %2, d’après %1. Un tel fichier occupe une fenêtre à lui seul, et une erreur y fait tout recommencer.</translation>
    </message>
    <message>
        <source>No PST file is larger than 50 GB.</source>
        <translation>Aucun fichier PST ne dépasse 50&#xa0;Go.</translation>
    </message>
    <message>
        <source>The sizes of the PST files of %1 are not known.</source>
        <translation>Les tailles des fichiers PST de %1 ne sont pas connues.</translation>
    </message>
    <message>
        <source>Have the owner split them by year, or give each a window of its own and its place on the staging disk.</source>
        <translation>Faites-les découper par année par leur propriétaire, ou donnez à chacun sa propre fenêtre et sa place sur le disque de travail.</translation>
    </message>
</context>
<context>
    <name>projection</name>
    <message>
        <source>Days from the figures to the first wave</source>
        <translation>Jours entre les chiffres et la première vague</translation>
    </message>
    <message>
        <source>Days looked ahead</source>
        <translation>Jours d’horizon</translation>
    </message>
    <message>
        <source>Days from one wave to the next</source>
        <translation>Jours d’une vague à la suivante</translation>
    </message>
    <message>
        <source>Mail moved into one server in a day</source>
        <translation>Courrier repris par serveur et par jour</translation>
    </message>
    <message>
        <source>Yearly growth of mailboxes up to 1 GB</source>
        <translation>Croissance annuelle des boîtes jusqu’à 1 Go</translation>
    </message>
    <message>
        <source>Yearly growth of mailboxes from 1 to 10 GB</source>
        <translation>Croissance annuelle des boîtes de 1 à 10 Go</translation>
    </message>
    <message>
        <source>Yearly growth of mailboxes above 10 GB</source>
        <translation>Croissance annuelle des boîtes de plus de 10 Go</translation>
    </message>
    <message>
        <source>Size of the archives of 3.5 once written back (low)</source>
        <translation>Taille des archives 3.5 une fois réintégrées (basse)</translation>
    </message>
    <message>
        <source>Size of the archives of 3.5 once written back (high)</source>
        <translation>Taille des archives 3.5 une fois réintégrées (haute)</translation>
    </message>
    <message>
        <source>Days from the upgrade to the archives</source>
        <translation>Jours entre la mise à jour et les archives</translation>
    </message>
    <message>
        <source>Batches the archives are written back in</source>
        <translation>Lots de réintégration des archives</translation>
    </message>
    <message>
        <source>Workers that write archives back</source>
        <translation>Processus de réintégration des archives</translation>
    </message>
    <message>
        <source>Archives one worker writes back in a day</source>
        <translation>Archives réintégrées par processus et par jour</translation>
    </message>
    <message>
        <source>Size of the stub of an archived message</source>
        <translation>Taille du résidu d’un message archivé</translation>
    </message>
    <message>
        <source>Archive where no archives exist yet</source>
        <translation>Archiver là où il n’y a pas encore d’archives</translation>
    </message>
    <message>
        <source>Days before a message is archived</source>
        <translation>Jours avant l’archivage d’un message</translation>
    </message>
    <message>
        <source>Size above which a message is archived at once</source>
        <translation>Taille au-delà de laquelle un message est archivé aussitôt</translation>
    </message>
    <message>
        <source>Share of the mail in messages above 1 MiB</source>
        <translation>Part du courrier en messages de plus de 1 Mio</translation>
    </message>
    <message>
        <source>Share of the mail received within a year</source>
        <translation>Part du courrier reçue depuis un an</translation>
    </message>
    <message>
        <source>Share of archives written back that is archived again</source>
        <translation>Part des archives réintégrées qui est archivée de nouveau</translation>
    </message>
    <message>
        <source>Days deleted messages stay on disk</source>
        <translation>Jours de conservation des messages supprimés</translation>
    </message>
    <message>
        <source>Days replication and index lag behind</source>
        <translation>Jours de retard de la réplication et de l’index</translation>
    </message>
    <message>
        <source>Logs written on a day that moves mail</source>
        <translation>Journaux écrits par jour de reprise</translation>
    </message>
    <message>
        <source>Days logs are kept</source>
        <translation>Jours de conservation des journaux</translation>
    </message>
    <message>
        <source>Nightly backups kept on these filesystems</source>
        <translation>Sauvegardes nocturnes gardées sur ces systèmes de fichiers</translation>
    </message>
    <message>
        <source>Archives of 3.5 written back</source>
        <translation>Archives 3.5 réintégrées</translation>
    </message>
    <message>
        <source>What the users receive</source>
        <translation>Courrier reçu par les utilisateurs</translation>
    </message>
    <message>
        <source>Moved here by the archiver</source>
        <translation>Déplacé ici par l’archivage</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A store moved here</source>
        <translation>Espace déplacé ici</translation>
    </message>
    <message>
        <source>Moved away by the archiver</source>
        <translation>Emporté par l’archivage</translation>
    </message>
    <message>
        <source>Compressed archives removed</source>
        <translation>Archives compressées supprimées</translation>
    </message>
    <message>
        <source>Stubs removed</source>
        <translation>Résidus supprimés</translation>
    </message>
    <message>
        <source>A store moved away</source>
        <translation>Espace déplacé ailleurs</translation>
    </message>
    <message>
        <source>Mail moved in</source>
        <translation>Courrier repris</translation>
    </message>
    <message>
        <source>Replication of the messages</source>
        <translation>Réplication des messages</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Growth of the databases</source>
        <translation>Croissance des bases de données</translation>
    </message>
    <message>
        <source>Copy of database bj into bj-data</source>
        <translation>Copie de la base bj dans bj-data</translation>
    </message>
    <message>
        <source>The archives written back weigh most: %1 more, for %2 in all at the worst moment.</source>
        <translation>Les archives réintégrées pèsent le plus&#xa0;: %1 de plus, pour %2 en tout au pire moment.</translation>
    </message>
    <message>
        <source>What the users receive weighs most: %1 more, for %2 in all at the worst moment.</source>
        <translation>Le courrier reçu par les utilisateurs pèse le plus&#xa0;: %1 de plus, pour %2 en tout au pire moment.</translation>
    </message>
    <message>
        <source>What the archiver moves here weighs most: %1 more, for %2 in all at the worst moment.</source>
        <translation>Ce que l’archivage déplace ici pèse le plus&#xa0;: %1 de plus, pour %2 en tout au pire moment.</translation>
    </message>
    <message>
        <source>The logs weigh most: %1 more, for %2 in all at the worst moment.</source>
        <translation>Les journaux pèsent le plus&#xa0;: %1 de plus, pour %2 en tout au pire moment.</translation>
    </message>
    <message>
        <source>The backups weigh most: %1 more, for %2 in all at the worst moment.</source>
        <translation>Les sauvegardes pèsent le plus&#xa0;: %1 de plus, pour %2 en tout au pire moment.</translation>
    </message>
    <message>
        <source>The store moved here weighs most: %1 more, for %2 in all at the worst moment.</source>
        <translation>L’espace déplacé ici pèse le plus&#xa0;: %1 de plus, pour %2 en tout au pire moment.</translation>
    </message>
    <message>
        <source>What is moved to %1 would take more than a century: raise fill.dailyBytes or archives.workerDailyBytes.</source>
        <translation>La reprise vers %1 durerait plus d’un siècle&#xa0;: augmenter fill.dailyBytes ou archives.workerDailyBytes.</translation>
    </message>
    <message>
        <source>Write the archives back in %1 batches, the archiver running each night between them: %2 at the worst moment.</source>
        <translation>Réintégrer les archives en %1 lots, l’archivage passant chaque nuit entre deux&#xa0;: %2 au pire moment.</translation>
    </message>
    <message>
        <source>expansion × compressed archives, as fast as the workers go</source>
        <translation>expansion × archives compressées, au rythme des processus</translation>
    </message>
    <message>
        <source>yearly growth of each size × its mailboxes, day by day</source>
        <translation>croissance annuelle de chaque taille × ses boîtes, jour par jour</translation>
    </message>
    <message>
        <source>archived share × (mail moved in + archives written back + live mail of the first night)</source>
        <translation>part archivée × (courrier repris + archives réintégrées + courrier courant de la première nuit)</translation>
    </message>
    <message>
        <source>logs of a day that moves mail × the days kept</source>
        <translation>journaux d’un jour de reprise × jours de conservation</translation>
    </message>
    <message>
        <source>what is new or has moved, in every night kept</source>
        <translation>ce qui est nouveau ou déplacé, dans chaque nuit conservée</translation>
    </message>
    <message>
        <source>what the store holds today</source>
        <translation>ce que l’espace contient aujourd’hui</translation>
    </message>
    <message>
        <source>compressed archives already written back</source>
        <translation>archives compressées déjà réintégrées</translation>
    </message>
    <message>
        <source>stubs of the archives written back, once pruned</source>
        <translation>résidus des archives réintégrées, une fois purgés</translation>
    </message>
    <message>
        <source>Let the nightly archiver take what is older than %1 days: %2 at the worst moment.</source>
        <translation>Faire archiver chaque nuit ce qui a plus de %1 jours&#xa0;: %2 au pire moment.</translation>
    </message>
    <message>
        <source>Leave %1 days from one wave to the next: %2 at the worst moment.</source>
        <translation>Laisser %1 jours d’une vague à la suivante&#xa0;: %2 au pire moment.</translation>
    </message>
    <message>
        <source>Move at most %1 a day into one server: %2 at the worst moment.</source>
        <translation>Reprendre au plus %1 par jour et par serveur&#xa0;: %2 au pire moment.</translation>
    </message>
    <message>
        <source>Add %1 to this filesystem, or free as much.</source>
        <translation>Ajouter %1 à ce système de fichiers, ou y libérer autant.</translation>
    </message>
    <message>
        <source>A scenario needs a name. Choose a short one, for example 30 days.</source>
        <translation>Un scénario a besoin d’un nom. En choisir un court, par exemple 30 jours.</translation>
    </message>
    <message>
        <source>“%1” cannot name a scenario: a name has at most %2 characters and no control character. Choose a shorter, plain name.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas nommer un scénario&#xa0;: un nom a au plus %2 caractères et aucun caractère de contrôle. En choisir un plus court, plus simple.</translation>
    </message>
    <message>
        <source>The plan has a scenario named “%1” already. Choose another name.</source>
        <translation>Le plan a déjà un scénario nommé «&#xa0;%1&#xa0;». Choisir un autre nom.</translation>
    </message>
    <message>
        <source>The plan has no scenario named “%1”. List them with scenario list.</source>
        <translation>Le plan n’a pas de scénario nommé «&#xa0;%1&#xa0;». Les énumérer avec scenario list.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>fail without a waiver: %1, of which block: %2; not established: %3</source>
        <translation>non respectés sans dérogation&#xa0;: %1, dont bloquants&#xa0;: %2&#x202f;; non établis&#xa0;: %3</translation>
    </message>
    <message>
        <source>could not be read on the servers: %1; servers never surveyed: %2 (%3)</source>
        <translation>éléments qui n’ont pas pu être lus sur les serveurs&#xa0;: %1&#x202f;; serveurs jamais relevés&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>The server was never surveyed: of it, only what was entered or imported is known.</source>
        <translation>Le serveur n’a jamais été relevé&#xa0;: seul est connu ce qui a été saisi ou importé.</translation>
    </message>
    <message>
        <source>could not be read on the servers: %1 (%2)</source>
        <translation>éléments qui n’ont pas pu être lus sur les serveurs&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Low: nothing was measured. Values behind the figures: %1 measured, %2 imported, %3 entered by hand, %4 assumed.</source>
        <translation>Faible&#xa0;: rien n’a été mesuré. Valeurs à la base des chiffres&#xa0;: mesurées %1, importées %2, saisies à la main %3, supposées %4.</translation>
    </message>
    <message>
        <source>Low: the worst moment of a filesystem rests on assumptions more than on figures. Values behind the rules: %1 measured, %2 imported, %3 entered by hand, %4 assumed.</source>
        <translation>Faible&#xa0;: le pire moment d’un système de fichiers repose sur des hypothèses plus que sur des chiffres. Valeurs à la base des règles&#xa0;: mesurées %1, importées %2, saisies à la main %3, supposées %4.</translation>
    </message>
    <message>
        <source>Every disk holds; %1 of %2 filesystems have little room left.</source>
        <translation>Chaque disque tient&#x202f;; systèmes de fichiers avec peu de marge&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 filesystems will not hold: %3 must be added or freed.</source>
        <translation>Systèmes de fichiers insuffisants&#xa0;: %1 sur %2&#x202f;; il faut ajouter ou libérer %3.</translation>
    </message>
    <message>
        <source>%1 of %2 filesystems cannot be judged: facts are missing.</source>
        <translation>Systèmes de fichiers qui ne peuvent pas être jugés, faute de constats&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>No finding that could be established blocks the migration. Rules that are not established: %1.</source>
        <translation>Aucun point de vigilance établi ne bloque la migration. Règles non établies&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Ce qui décide</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Live mail, in bytes on disk</source>
        <translation>Courrier courant, en octets sur le disque</translation>
    </message>
    <message>
        <source>Archived mail, in bytes on disk</source>
        <translation>Courrier archivé, en octets sur le disque</translation>
    </message>
    <message>
        <source>Of it: bytes counted</source>
        <translation>Dont&#xa0;: octets comptés</translation>
    </message>
    <message>
        <source>Of it: deleted messages still on disk</source>
        <translation>Dont&#xa0;: messages supprimés encore sur le disque</translation>
    </message>
    <message>
        <source>Of it: messages, each half a block larger on disk</source>
        <translation>Dont&#xa0;: messages, chacun plus grand d’un demi-bloc sur le disque</translation>
    </message>
    <message>
        <source>Used bytes of the filesystem that holds nothing else</source>
        <translation>Octets occupés du système de fichiers qui ne contient rien d’autre</translation>
    </message>
    <message>
        <source>Mail moved in from %1</source>
        <translation>Courrier transféré depuis %1</translation>
    </message>
    <message>
        <source>What the store holds today</source>
        <translation>Ce que l’espace contient aujourd’hui</translation>
    </message>
    <message>
        <source>Share of this directory</source>
        <translation>Part de ce répertoire</translation>
    </message>
    <message>
        <source>Shares of all directories</source>
        <translation>Parts de tous les répertoires</translation>
    </message>
    <message>
        <source>Size of database bj</source>
        <translation>Taille de la base bj</translation>
    </message>
    <message>
        <source>What is missing is the capacity to add so that the worst moment fills no more than %1 of it and the reserves stay free: more than what goes beyond the usable capacity on a chart. Formulas are in bytes; ceil rounds up to the byte.</source>
        <translation>Le manque est la capacité à ajouter pour que le pire moment n’en occupe pas plus de %1 et que les réserves restent libres&#xa0;: plus que ce qui dépasse, sur un graphique, la capacité utilisable. Les formules sont en octets&#x202f;; plafond arrondit à l’octet supérieur.</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Ce qui n’est pas respecté</translation>
    </message>
    <message>
        <source>What is not established</source>
        <translation>Ce qui n’est pas établi</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Ce qui est respecté</translation>
    </message>
    <message>
        <source>script of probe “%1”, in full at the end of the evidence</source>
        <translation>script de la sonde «&#xa0;%1&#xa0;», en entier à la fin des preuves</translation>
    </message>
    <message>
        <source>Scripts in full</source>
        <translation>Scripts en entier</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>pas du texte</translation>
    </message>
    <message>
        <source>%1, not text</source>
        <translation>%1, pas du texte</translation>
    </message>
    <message>
        <source>a rule that is no longer checked (%1)</source>
        <translation>une règle qui n’est plus vérifiée (%1)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Beyond capacity</source>
        <translation>Dépassement</translation>
    </message>
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
        <translation>Le document %1 n’a pas été écrit&#xa0;: l’opération a été annulée. L’ancien fichier, s’il existe, est intact.</translation>
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
        <translation>Annexe&#xa0;: preuves</translation>
    </message>
    <message>
        <source>Annex: mailboxes on the servers</source>
        <translation>Annexe&#xa0;: boîtes présentes sur les serveurs</translation>
    </message>
    <message>
        <source>The migration can go ahead: every filesystem holds what it will have to hold, and no finding blocks.</source>
        <translation>La migration peut avoir lieu&#xa0;: chaque système de fichiers contient ce qu’il devra contenir, et aucun point de vigilance n’est bloquant.</translation>
    </message>
    <message>
        <source>The migration can go ahead, with little room left: filesystems that will be tight: %1.</source>
        <translation>La migration peut avoir lieu, avec peu de marge&#x202f;; systèmes de fichiers tendus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The migration cannot be judged yet: facts are missing for some filesystems (%1).</source>
        <translation>La migration ne peut pas encore être jugée&#xa0;: des constats manquent pour certains systèmes de fichiers (%1).</translation>
    </message>
    <message>
        <source>The migration cannot go ahead as things stand. Filesystems that will not hold: %1. Findings that block: %2.</source>
        <translation>La migration ne peut pas avoir lieu en l’état. Systèmes de fichiers insuffisants&#xa0;: %1. Points de vigilance bloquants&#xa0;: %2.</translation>
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
        <source>What the rules ask for, before any night of the archiver</source>
        <translation>Ce que demandent les règles, avant toute nuit d’archivage</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ajoute</translation>
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
        <translation>Aucun système de fichiers de %1 n’est connu&#xa0;: il n’a pas été relevé.</translation>
    </message>
    <message>
        <source>Usable capacity is what is used plus what is available: blocks reserved to the administrator do not count. Ranges go from the low to the high figure; verdicts follow the high one. The sign ≥ marks a filesystem that is full of what is known alone, while something of it is still unknown.</source>
        <translation>La capacité utilisable est l’occupé plus le disponible&#xa0;: les blocs réservés à l’administrateur ne comptent pas. Les fourchettes vont du chiffre bas au chiffre haut&#x202f;; les verdicts suivent le chiffre haut. Le signe ≥ marque un système de fichiers saturé par ce qui est connu seul, alors qu’une partie en reste inconnue.</translation>
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
        <source>Each rule is answered by the facts. A rule whose facts are missing is not established; it never counts as holding.</source>
        <translation>Chaque règle est jugée sur les constats. Une règle dont les constats manquent est non établie&#x202f;; elle ne compte jamais comme respectée.</translation>
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
        <translation>Les soussignés approuvent, pour %1, ce plan, ses hypothèses et ses dérogations.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour le client, %1</translation>
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
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
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
        <translation>%1&#xa0;: systèmes de fichiers qui tiennent au pire moment&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 filesystems hold at their worst moment; %4 lacks the most, %5.</source>
        <translation>%1&#xa0;: systèmes de fichiers qui tiennent au pire moment&#xa0;: %2 sur %3&#x202f;; le plus grand manque est sur %4&#xa0;: %5.</translation>
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
        <translation>%1&#xa0;octets</translation>
    </message>
    <message>
        <source>fits: %1, tight: %2, full: %3, unknown: %4</source>
        <translation>suffisants&#xa0;: %1, tendus&#xa0;: %2, saturés&#xa0;: %3, inconnus&#xa0;: %4</translation>
    </message>
    <message>
        <source>could not be read on the servers: %1</source>
        <translation>éléments qui n’ont pas pu être lus sur les serveurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>High: values behind the figures: %1 measured, %2 imported, %3 entered by hand, %4 assumed.</source>
        <translation>Élevée&#xa0;: valeurs à la base des chiffres&#xa0;: mesurées %1, importées %2, saisies à la main %3, supposées %4.</translation>
    </message>
    <message>
        <source>Medium: some values were entered by hand or are estimates. Values behind the figures: %1 measured, %2 imported, %3 entered by hand, %4 assumed.</source>
        <translation>Moyenne&#xa0;: certaines valeurs sont saisies à la main ou estimées. Valeurs à la base des chiffres&#xa0;: mesurées %1, importées %2, saisies à la main %3, supposées %4.</translation>
    </message>
    <message>
        <source>Low: facts are missing. Values behind the figures: %1 measured, %2 imported, %3 entered by hand, %4 assumed.</source>
        <translation>Faible&#xa0;: des constats manquent. Valeurs à la base des chiffres&#xa0;: mesurées %1, importées %2, saisies à la main %3, supposées %4.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>%1 of %2 filesystems will not hold: at least %3 must be added or freed. Facts are missing for %4 more.</source>
        <translation>Systèmes de fichiers insuffisants&#xa0;: %1 sur %2&#x202f;; il faut ajouter ou libérer au moins %3. Autres systèmes de fichiers pour lesquels des constats manquent&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 of %2 filesystems will not hold: at least %3 must be added or freed.</source>
        <translation>Systèmes de fichiers insuffisants&#xa0;: %1 sur %2&#x202f;; il faut ajouter ou libérer au moins %3.</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥&#xa0;%1</translation>
    </message>
    <message>
        <source>≥ %1 to %2</source>
        <translation>≥&#xa0;%1 à %2</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagée</translation>
    </message>
    <message>
        <source>What is set aside for the products of BlueMind and what the search engine takes more while upgrading must be within the memory of the server. It is tight above %1 of it: the system and its cache live on the rest.</source>
        <translation>Ce qui est réservé aux produits de BlueMind et ce que le moteur de recherche prend de plus pendant la mise à niveau doivent tenir dans la mémoire du serveur. Elle est tendue au-delà de %1&#xa0;: le système et son cache vivent du reste.</translation>
    </message>
    <message>
        <source>Mail moved in to any mail server</source>
        <translation>Courrier transféré, sans serveur désigné</translation>
    </message>
    <message>
        <source>Mailboxes of the inventory placed on %1</source>
        <translation>Boîtes de l’inventaire placées sur %1</translation>
    </message>
    <message>
        <source>and more of the same kind: %1</source>
        <translation>et d’autres de même nature&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sizing</name>
    <message>
        <source>“%1” is not an assumption: write KEY=VALUE, such as search.highRatio=25%.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une hypothèse&#xa0;: écrire CLÉ=VALEUR, par exemple search.highRatio=25%.</translation>
    </message>
    <message>
        <source>There is no assumption named “%1”; “jalon-cli size --json” lists them all.</source>
        <translation>Il n’existe pas d’hypothèse nommée «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;jalon-cli size --json&#xa0;» les énumère toutes.</translation>
    </message>
    <message>
        <source>The assumption %1 cannot be “%2”: write it like one of %3.</source>
        <translation>L’hypothèse %1 ne peut pas valoir «&#xa0;%2&#xa0;»&#xa0;: l’écrire sous l’une des formes %3.</translation>
    </message>
    <message>
        <source>The assumption %1 cannot be %2: it goes from %3 to %4.</source>
        <translation>L’hypothèse %1 ne peut pas valoir %2&#xa0;: elle va de %3 à %4.</translation>
    </message>
    <message>
        <source>The plan has no scenario named “%1”: check its spelling.</source>
        <translation>Le plan n’a pas de scénario nommé «&#xa0;%1&#xa0;»&#xa0;: vérifier l’orthographe.</translation>
    </message>
    <message>
        <source>Replication of the messages</source>
        <translation>Réplication des messages</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Growth of the databases</source>
        <translation>Croissance des bases de données</translation>
    </message>
    <message>
        <source>Copy of database bj into bj-data</source>
        <translation>Copie de la base bj dans bj-data</translation>
    </message>
    <message>
        <source>Space kept free for the logs</source>
        <translation>Espace gardé libre pour les journaux</translation>
    </message>
    <message>
        <source>Mail moved in</source>
        <translation>Courrier transféré</translation>
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
        <translation>La réplication pèse le plus&#xa0;: %1 de plus, pour %2 en tout au pire moment.</translation>
    </message>
    <message>
        <source>The search index weighs most: %1 more, for %2 in all at the worst moment.</source>
        <translation>L’index de recherche pèse le plus&#xa0;: %1 de plus, pour %2 en tout au pire moment.</translation>
    </message>
    <message>
        <source>The growth of the databases weighs most: %1 more, for %2 in all at the worst moment.</source>
        <translation>La croissance des bases de données pèse le plus&#xa0;: %1 de plus, pour %2 en tout au pire moment.</translation>
    </message>
    <message>
        <source>The copy of database bj weighs most: %1 more, for %2 in all at the worst moment.</source>
        <translation>La copie de la base bj pèse le plus&#xa0;: %1 de plus, pour %2 en tout au pire moment.</translation>
    </message>
    <message>
        <source>The mail moved in weighs most: %1 more, for %2 in all at the worst moment.</source>
        <translation>Le courrier transféré pèse le plus&#xa0;: %1 de plus, pour %2 en tout au pire moment.</translation>
    </message>
    <message>
        <source>It already holds %1 of the %2 it can hold.</source>
        <translation>Il contient déjà %1 sur les %2 qu’il peut contenir.</translation>
    </message>
    <message>
        <source>The %1 that must stay free would not.</source>
        <translation>Les %1 qui doivent rester libres ne le resteraient pas.</translation>
    </message>
    <message>
        <source>No filesystem of %1 is known: survey it, or enter its filesystems.</source>
        <translation>Aucun système de fichiers de %1 n’est connu&#xa0;: le relever, ou saisir ses systèmes de fichiers.</translation>
    </message>
    <message>
        <source>The used and available bytes of %2 on %1 are not known: survey it, or enter them.</source>
        <translation>L’espace occupé et disponible de %2 sur %1 n’est pas connu&#xa0;: relever le serveur, ou saisir ces valeurs.</translation>
    </message>
    <message>
        <source>The volume of live mail counted on %1 is not known: survey the mail servers, or enter it.</source>
        <translation>Le volume de courrier compté sur %1 n’est pas connu&#xa0;: relever les serveurs de messagerie, ou le saisir.</translation>
    </message>
    <message>
        <source>The volume of archives counted on %1 is not known: survey the mail servers, or enter it.</source>
        <translation>Le volume d’archives compté sur %1 n’est pas connu&#xa0;: relever les serveurs de messagerie, ou le saisir.</translation>
    </message>
    <message>
        <source>The present size of a directory of %1 is not known: survey it with more rights, or enter it.</source>
        <translation>La taille actuelle d’un répertoire de %1 n’est pas connue&#xa0;: refaire le relevé avec plus de droits, ou la saisir.</translation>
    </message>
    <message>
        <source>The BlueMind version that decides the formula on %1 is not known: survey it, or enter it.</source>
        <translation>La version de BlueMind qui décide de la formule sur %1 n’est pas connue&#xa0;: relever le serveur, ou la saisir.</translation>
    </message>
    <message>
        <source>%1 runs BlueMind 5, which the sizing rules of BlueMind 4 do not describe.</source>
        <translation>%1 fait fonctionner BlueMind 5, que les règles de dimensionnement de BlueMind 4 ne décrivent pas.</translation>
    </message>
    <message>
        <source>The volume of mail moved in to %1 is not known: survey the source servers, or set fill.incomingBytes.</source>
        <translation>Le volume de courrier transféré vers %1 n’est pas connu&#xa0;: relever les serveurs sources, ou fixer fill.incomingBytes.</translation>
    </message>
    <message>
        <source>The size of database bj on %1 is not known: survey it with access to the database, or enter it.</source>
        <translation>La taille de la base bj sur %1 n’est pas connue&#xa0;: refaire le relevé avec accès à la base de données, ou la saisir.</translation>
    </message>
    <message>
        <source>The server that carries a role for the mail of %1 is not known: add it to the plan, or enter its tags.</source>
        <translation>Le serveur qui porte un rôle pour le courrier de %1 n’est pas connu&#xa0;: l’ajouter au plan, ou saisir ses rôles.</translation>
    </message>
    <message>
        <source>The volumes counted on %1 are larger than any disk: correct them.</source>
        <translation>Les volumes comptés sur %1 dépassent la taille de tout disque&#xa0;: les corriger.</translation>
    </message>
    <message>
        <source>Replication, of the live mail</source>
        <translation>Réplication, en part du courrier courant</translation>
    </message>
    <message>
        <source>Search index, of all mail (low)</source>
        <translation>Index de recherche, en part de tout le courrier (bas)</translation>
    </message>
    <message>
        <source>Search index, of all mail (high)</source>
        <translation>Index de recherche, en part de tout le courrier (haut)</translation>
    </message>
    <message>
        <source>Growth of the databases, of the mail taken in</source>
        <translation>Croissance des bases de données, en part du courrier transféré</translation>
    </message>
    <message>
        <source>Memory the search engine takes more while upgrading</source>
        <translation>Mémoire supplémentaire du moteur de recherche pendant la mise à niveau</translation>
    </message>
    <message>
        <source>A filesystem is tight above</source>
        <translation>Un système de fichiers est tendu au-delà de</translation>
    </message>
    <message>
        <source>A filesystem is full above</source>
        <translation>Un système de fichiers est saturé au-delà de</translation>
    </message>
    <message>
        <source>The search index is at risk above</source>
        <translation>L’index de recherche est menacé au-delà de</translation>
    </message>
    <message>
        <source>Inodes run short above</source>
        <translation>Les inodes deviennent rares au-delà de</translation>
    </message>
    <message>
        <source>Mail moved in, before its expansion</source>
        <translation>Courrier transféré, avant expansion</translation>
    </message>
    <message>
        <source>Size of other mail once moved in (low)</source>
        <translation>Taille du reste du courrier une fois transféré (basse)</translation>
    </message>
    <message>
        <source>Size of other mail once moved in (high)</source>
        <translation>Taille du reste du courrier une fois transféré (haute)</translation>
    </message>
    <message>
        <source>Block of the mail filesystems</source>
        <translation>Bloc des systèmes de fichiers du courrier</translation>
    </message>
    <message>
        <source>Mail above which the search engine wants its own server</source>
        <translation>Courrier au-delà duquel le moteur de recherche demande un serveur dédié</translation>
    </message>
    <message>
        <source>Mail above which Cyrus wants its own server</source>
        <translation>Courrier au-delà duquel Cyrus demande un serveur dédié</translation>
    </message>
    <message>
        <source>Gap accepted between replicated messages and files</source>
        <translation>Écart accepté entre messages répliqués et fichiers</translation>
    </message>
    <message>
        <source>Seconds a clock may be off</source>
        <translation>Secondes de décalage admises pour une horloge</translation>
    </message>
    <message>
        <source>It is full already of what is known, at least %1 of the %2 it can hold; what is not known can only add to it.</source>
        <translation>Il est déjà saturé par ce qui est connu, au moins %1 sur les %2 qu’il peut contenir&#x202f;; ce qui n’est pas connu ne peut que s’y ajouter.</translation>
    </message>
    <message>
        <source>ceil</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>part</source>
        <translation>part</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parts</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>transféré</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>expansion</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>expunged</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>used</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>Memory is tight while upgrading above</source>
        <translation>La mémoire est tendue, pendant la mise à niveau, au-delà de</translation>
    </message>
    <message>
        <source>Margin of a quota, of the mail it must hold</source>
        <translation>Marge d’un quota, par rapport au courrier à contenir</translation>
    </message>
    <message>
        <source>Raise a quota that does not hold its mail</source>
        <translation>Relever un quota qui ne contient pas son courrier</translation>
    </message>
    <message>
        <source>Quota of a mailbox that had none (0: unlimited)</source>
        <translation>Quota d’une boîte qui n’en avait pas (0&#xa0;: illimité)</translation>
    </message>
    <message>
        <source>A mailbox decides the calendar above</source>
        <translation>Une boîte décide du calendrier au-delà de</translation>
    </message>
    <message>
        <source>A mailbox decides the calendar above (messages)</source>
        <translation>Une boîte décide du calendrier au-delà de (messages)</translation>
    </message>
    <message>
        <source>A mailbox decides the calendar above (folders)</source>
        <translation>Une boîte décide du calendrier au-delà de (dossiers)</translation>
    </message>
    <message>
        <source>A folder decides the calendar above (messages)</source>
        <translation>Un dossier décide du calendrier au-delà de (messages)</translation>
    </message>
    <message>
        <source>Mailboxes filled at the same time</source>
        <translation>Boîtes remplies en même temps</translation>
    </message>
    <message>
        <source>The volume of mailboxes moved in to %1 is not known: import their statistics, or enter it.</source>
        <translation>Le volume de boîtes transférées vers %1 n’est pas connu&#xa0;: importez leurs statistiques ou saisissez-le.</translation>
    </message>
    <message>
        <source>inventory</source>
        <translation>inventaire</translation>
    </message>
    <message>
        <source>The scenario “%1” cannot be computed: it sets “%2”, which is no assumption. Take it out with scenario unset.</source>
        <translation>Le scénario «&#xa0;%1&#xa0;» ne peut pas être calculé&#xa0;: il fixe «&#xa0;%2&#xa0;», qui n’est pas une hypothèse. L’en retirer avec scenario unset.</translation>
    </message>
    <message>
        <source>The scenario “%1” cannot be computed: its assumption %2 cannot be %3, it goes from %4 to %5. Correct it with scenario set.</source>
        <translation>Le scénario «&#xa0;%1&#xa0;» ne peut pas être calculé&#xa0;: son hypothèse %2 ne peut pas valoir %3, elle va de %4 à %5. La corriger avec scenario set.</translation>
    </message>
    <message>
        <source>Size of the mail once Exchange’s tool has moved it (low)</source>
        <translation>Taille du courrier une fois transféré par l’outil Exchange (basse)</translation>
    </message>
    <message>
        <source>Size of the mail once Exchange’s tool has moved it (high)</source>
        <translation>Taille du courrier une fois transféré par l’outil Exchange (haute)</translation>
    </message>
    <message>
        <source>Size of the mail once loaded from PST files (low)</source>
        <translation>Taille du courrier une fois chargé depuis les PST (basse)</translation>
    </message>
    <message>
        <source>Size of the mail once loaded from PST files (high)</source>
        <translation>Taille du courrier une fois chargé depuis les PST (haute)</translation>
    </message>
    <message>
        <source>Size of the mail once imapsync has moved it (low)</source>
        <translation>Taille du courrier une fois transféré par imapsync (basse)</translation>
    </message>
    <message>
        <source>Size of the mail once imapsync has moved it (high)</source>
        <translation>Taille du courrier une fois transféré par imapsync (haute)</translation>
    </message>
    <message>
        <source>Size of the mail once Domino’s tool has moved it (low)</source>
        <translation>Taille du courrier une fois transféré par l’outil Domino (basse)</translation>
    </message>
    <message>
        <source>Size of the mail once Domino’s tool has moved it (high)</source>
        <translation>Taille du courrier une fois transféré par l’outil Domino (haute)</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>PST</source>
        <translation>PST</translation>
    </message>
    <message>
        <source>imapsync</source>
        <translation>imapsync</translation>
    </message>
    <message>
        <source>Domino</source>
        <translation>Domino</translation>
    </message>
</context>
<context>
    <name>ssh</name>
    <message>
        <source>The address “%1” names no host: write user@host:port, with an IPv6 address in square brackets.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» ne nomme aucun hôte&#xa0;: écrire utilisateur@hôte:port, une adresse IPv6 entre crochets.</translation>
    </message>
    <message>
        <source>The port of “%1” is not a number from 1 to 65535: correct it or leave it out.</source>
        <translation>Le port de «&#xa0;%1&#xa0;» n’est pas un nombre de 1 à 65535&#xa0;: le corriger ou l’omettre.</translation>
    </message>
    <message>
        <source>The account of “%1” cannot be used: write user@host:port, without spaces or quotes.</source>
        <translation>Le compte de «&#xa0;%1&#xa0;» ne peut pas être utilisé&#xa0;: écrire utilisateur@hôte:port, sans espace ni guillemet.</translation>
    </message>
    <message>
        <source>%1: the connection was stopped at your request.</source>
        <translation>%1&#xa0;: la connexion a été arrêtée à la demande de l’utilisateur.</translation>
    </message>
    <message>
        <source>%1: no name service knows the host %2: check its spelling, or give its IP address.</source>
        <translation>%1&#xa0;: aucun service de noms ne connaît l’hôte %2&#x202f;; vérifier son orthographe, ou donner son adresse IP.</translation>
    </message>
    <message>
        <source>%1: the name of %2 could not be looked up: check this computer’s network, or give an IP address.</source>
        <translation>%1&#xa0;: le nom %2 n’a pas pu être résolu&#x202f;; vérifier le réseau de cet ordinateur, ou donner une adresse IP.</translation>
    </message>
    <message>
        <source>%1: the name service did not answer about %2 in time: check this computer’s network, or give an IP address.</source>
        <translation>%1&#xa0;: le service de noms n’a pas répondu à temps au sujet de %2&#x202f;; vérifier le réseau de cet ordinateur, ou donner une adresse IP.</translation>
    </message>
    <message>
        <source>%1: %2 refuses connections on port %3: check the port, and that the SSH server runs there.</source>
        <translation>%1&#xa0;: %2 refuse les connexions sur le port %3&#x202f;; vérifier le port, et que le serveur SSH y fonctionne.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be reached on port %3: check this computer’s network, the VPN and the firewalls between.</source>
        <translation>%1&#xa0;: %2 ne peut pas être joint sur le port %3&#x202f;; vérifier le réseau de cet ordinateur, le VPN et les pare-feu intermédiaires.</translation>
    </message>
    <message>
        <source>%1: %2 did not answer in time: check the address, the VPN and the firewalls between, or allow more time.</source>
        <translation>%1&#xa0;: %2 n’a pas répondu à temps&#x202f;; vérifier l’adresse, le VPN et les pare-feu intermédiaires, ou accorder plus de temps.</translation>
    </message>
    <message>
        <source>%1: %2 accepts the connection but did not finish the SSH greeting in time: check that this port is the one of its SSH server.</source>
        <translation>%1&#xa0;: %2 accepte la connexion mais n’a pas terminé l’échange initial SSH à temps&#x202f;; vérifier que ce port est bien celui de son serveur SSH.</translation>
    </message>
    <message>
        <source>%1: %2 closed the connection on port %3 before saying anything: it may be overloaded or refuse this address; check its SSH log and try again.</source>
        <translation>%1&#xa0;: %2 a fermé la connexion sur le port %3 sans rien dire&#x202f;; il est peut-être surchargé ou refuse cette adresse. Consulter son journal SSH et réessayer.</translation>
    </message>
    <message>
        <source>%1: what answers at %2 on port %3 does not speak SSH: check the port.</source>
        <translation>%1&#xa0;: ce qui répond à %2 sur le port %3 ne parle pas SSH&#x202f;; vérifier le port.</translation>
    </message>
    <message>
        <source>%1: the SSH negotiation with %2 failed: check the SSH log of the server.</source>
        <translation>%1&#xa0;: la négociation SSH avec %2 a échoué&#x202f;; consulter le journal SSH du serveur.</translation>
    </message>
    <message>
        <source>%1: %2 and Jalon have no algorithm in common for “%3”. The server offers %4; Jalon accepts %5. Update the SSH server; Jalon does not fall back on weak algorithms.</source>
        <translation>%1&#xa0;: %2 et Jalon n’ont aucun algorithme commun pour «&#xa0;%3&#xa0;». Le serveur propose %4&#x202f;; Jalon accepte %5. Mettre à jour le serveur SSH&#x202f;; Jalon ne se rabat pas sur des algorithmes faibles.</translation>
    </message>
    <message>
        <source>%1: the jump host does not let through to %2 on port %3: check the address, and that the jump host allows forwarding.</source>
        <translation>%1&#xa0;: le bastion ne laisse pas passer vers %2 sur le port %3&#x202f;; vérifier l’adresse, et que le bastion autorise les redirections.</translation>
    </message>
    <message>
        <source>The jumps to %1 go through too many hosts or in circles: correct ProxyJump in the SSH configuration.</source>
        <translation>Les rebonds vers %1 passent par trop d’hôtes ou tournent en rond&#xa0;: corriger ProxyJump dans la configuration SSH.</translation>
    </message>
    <message>
        <source>%1: this computer could not open a channel towards %2: close other programs and try again.</source>
        <translation>%1&#xa0;: cet ordinateur n’a pas pu ouvrir de canal vers %2&#x202f;; fermer d’autres programmes et réessayer.</translation>
    </message>
    <message>
        <source>The SSH configuration gives %1 the host name “%2”, which cannot be used: correct HostName there.</source>
        <translation>La configuration SSH donne à %1 le nom d’hôte «&#xa0;%2&#xa0;», qui ne peut pas être utilisé&#xa0;: y corriger HostName.</translation>
    </message>
    <message>
        <source>The SSH configuration %1 cannot be read: correct its permissions.</source>
        <translation>La configuration SSH %1 ne peut pas être lue&#xa0;: corriger ses droits.</translation>
    </message>
    <message>
        <source>%1: the key file %2 does not exist or cannot be read: choose another one.</source>
        <translation>%1&#xa0;: le fichier de clé %2 n’existe pas ou ne peut pas être lu&#x202f;; en choisir un autre.</translation>
    </message>
    <message>
        <source>The list of known servers %1 cannot be read, so no server can be proven: repair this file before connecting.</source>
        <translation>La liste des serveurs connus %1 ne peut pas être lue&#xa0;: aucun serveur ne peut être authentifié. Réparer ce fichier avant de se connecter.</translation>
    </message>
    <message>
        <source>The list of known servers %1 cannot be written: check its permissions and the free space. Nothing was recorded.</source>
        <translation>La liste des serveurs connus %1 ne peut pas être écrite&#xa0;: vérifier ses droits et l’espace libre. Rien n’a été inscrit.</translation>
    </message>
    <message>
        <source>%1: the key of %2 (%3, %4) is not known and was not accepted: compare it with the one shown on the server itself, then accept it.</source>
        <translation>%1&#xa0;: la clé d’hôte de %2 (%3, %4) n’est pas connue et n’a pas été acceptée&#x202f;; la comparer avec celle affichée sur le serveur lui-même, puis l’accepter.</translation>
    </message>
    <message>
        <source>%1: the key of %2 has CHANGED: the server shows %3 %4, another one is recorded in %5, line %6. Someone may be listening, or the server was reinstalled: ask its administrator, and remove that line only once this is explained.</source>
        <translation>%1&#xa0;: la clé d’hôte de %2 a CHANGÉ. Le serveur présente %3&#xa0;%4, une autre est inscrite dans %5, ligne %6. Quelqu’un écoute peut-être, ou le serveur a été réinstallé&#xa0;: interroger son administrateur, et ne supprimer cette ligne qu’une fois l’explication connue.</translation>
    </message>
    <message>
        <source>%1: %2 shows a key of another type than the one recorded: %3 %4, against %5, line %6. Ask its administrator for the right key and add it to that file before connecting.</source>
        <translation>%1&#xa0;: %2 présente une clé d’un autre type que celle qui est inscrite&#xa0;: %3&#xa0;%4, pour %5, ligne %6. Demander la bonne clé à son administrateur et l’ajouter à ce fichier avant de se connecter.</translation>
    </message>
    <message>
        <source>%1: the key of %2 (%3, %4) is marked as revoked in %5, line %6: it may be stolen. Do not connect; ask the administrator of the server for a new key.</source>
        <translation>%1&#xa0;: la clé d’hôte de %2 (%3, %4) est marquée comme révoquée dans %5, ligne %6&#x202f;; elle a peut-être été volée. Ne pas se connecter&#x202f;; demander une nouvelle clé à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>%1: the server refuses %2. Tried: %3. It accepts: %4. Check the account and the key, or give a password.</source>
        <translation>%1&#xa0;: le serveur refuse %2. Essayé&#xa0;: %3. Il accepte&#xa0;: %4. Vérifier le compte et la clé, ou donner un mot de passe.</translation>
    </message>
    <message>
        <source>%1: nothing to prove %2 with. The server accepts: %3. Give a key or a password.</source>
        <translation>%1&#xa0;: rien ne permet d’authentifier %2. Le serveur accepte&#xa0;: %3. Donner une clé ou un mot de passe.</translation>
    </message>
    <message>
        <source>%1: the server closed the connection while %2 was being authenticated. Tried: %3. Too many keys may have been offered: name the right one.</source>
        <translation>%1&#xa0;: le serveur a fermé la connexion pendant l’authentification de %2. Essayé&#xa0;: %3. Trop de clés ont peut-être été proposées&#xa0;: nommer la bonne.</translation>
    </message>
    <message>
        <source>%1: %2 did not finish the authentication in time: check its SSH log, or allow more time.</source>
        <translation>%1&#xa0;: %2 n’a pas terminé l’authentification à temps&#x202f;; consulter son journal SSH, ou accorder plus de temps.</translation>
    </message>
    <message>
        <source>%1: this passphrase does not open the key %2: try again with the right one.</source>
        <translation>%1&#xa0;: cette phrase secrète n’ouvre pas la clé %2&#x202f;; réessayer avec la bonne.</translation>
    </message>
    <message>
        <source>%1: %2 keeps asking questions during authentication: check its SSH configuration, or use a key.</source>
        <translation>%1&#xa0;: %2 ne cesse de poser des questions pendant l’authentification&#x202f;; vérifier sa configuration SSH, ou utiliser une clé.</translation>
    </message>
    <message>
        <source>%1: the connection was lost: check the network and connect again. What was received is kept.</source>
        <translation>%1&#xa0;: la connexion a été perdue&#x202f;; vérifier le réseau et se reconnecter. Ce qui a été reçu est conservé.</translation>
    </message>
    <message>
        <source>%1: the server does not open one more session: check MaxSessions in its SSH configuration, or close other sessions.</source>
        <translation>%1&#xa0;: le serveur n’ouvre pas de session supplémentaire&#x202f;; vérifier MaxSessions dans sa configuration SSH, ou fermer d’autres sessions.</translation>
    </message>
    <message>
        <source>%1: this account may not run commands on the server: use an account with a normal shell.</source>
        <translation>%1&#xa0;: ce compte n’a pas le droit d’exécuter des commandes sur le serveur&#x202f;; utiliser un compte avec un shell normal.</translation>
    </message>
    <message>
        <source>%1: the answer went beyond %2 and was cut there: what was received is kept.</source>
        <translation>%1&#xa0;: la réponse a dépassé %2 et y a été coupée&#x202f;; ce qui a été reçu est conservé.</translation>
    </message>
    <message>
        <source>%1: the command did not end within %2 and was stopped: what was received is kept.</source>
        <translation>%1&#xa0;: la commande ne s’est pas terminée en %2 et a été arrêtée&#x202f;; ce qui a été reçu est conservé.</translation>
    </message>
    <message>
        <source>%1: no private socket could be made on this computer: check the temporary folder.</source>
        <translation>%1&#xa0;: aucune socket privée n’a pu être créée sur cet ordinateur&#x202f;; vérifier le dossier temporaire.</translation>
    </message>
</context>
<context>
    <name>survey</name>
    <message>
        <source>%1 accepted the connection but ran no command: its account has no usable shell, or its login script takes it away. Give the account /bin/sh or bash, or use another account.</source>
        <translation>%1 a accepté la connexion mais n’a exécuté aucune commande&#xa0;: son compte n’a pas de shell utilisable, ou son script d’ouverture de session l’en prive. Donner à ce compte /bin/sh ou bash, ou utiliser un autre compte.</translation>
    </message>
    <message>
        <source>The account may not read it. Connect as root, or allow the account “sudo -n /bin/sh”.</source>
        <translation>Le compte n’a pas le droit de lire cela. Se connecter en root, ou autoriser pour ce compte «&#xa0;sudo -n /bin/sh&#xa0;».</translation>
    </message>
    <message>
        <source>A tool it needs is not on the server’s path. Install it, or enter the value by hand.</source>
        <translation>Un outil nécessaire n’est pas dans le chemin d’exécution du serveur. L’installer, ou saisir la valeur à la main.</translation>
    </message>
    <message>
        <source>It did not answer within its time limit. Survey again when the server is less busy.</source>
        <translation>Pas de réponse dans le temps imparti. Refaire le relevé quand le serveur sera moins chargé.</translation>
    </message>
    <message>
        <source>This mount did not answer within three seconds. Check its file server, then survey again.</source>
        <translation>Ce point de montage n’a pas répondu en trois secondes. Vérifier son serveur de fichiers, puis refaire le relevé.</translation>
    </message>
    <message>
        <source>The command failed on the server. Its own words follow.</source>
        <translation>La commande a échoué sur le serveur. Voici ce qu’il en dit.</translation>
    </message>
    <message>
        <source>Its answer is not in a form Jalon knows. Enter the value by hand.</source>
        <translation>La réponse n’a pas une forme connue de Jalon. Saisir la valeur à la main.</translation>
    </message>
    <message>
        <source>The line dropped before its answer was whole. Survey again.</source>
        <translation>La liaison a été rompue avant la fin de la réponse. Refaire le relevé.</translation>
    </message>
    <message>
        <source>Its answer is longer than its limit and was not taken. Enter the value by hand.</source>
        <translation>La réponse dépasse la limite et n’a pas été retenue. Saisir la valeur à la main.</translation>
    </message>
    <message>
        <source>Its answer arrived damaged and was not taken. Survey again.</source>
        <translation>La réponse est arrivée abîmée et n’a pas été retenue. Refaire le relevé.</translation>
    </message>
    <message>
        <source>Its process was ended on the server. Check the memory of the server, then survey again.</source>
        <translation>Le processus a été interrompu sur le serveur. Vérifier la mémoire du serveur, puis refaire le relevé.</translation>
    </message>
    <message>
        <source>The survey was stopped before it answered.</source>
        <translation>Le relevé a été arrêté avant la réponse.</translation>
    </message>
    <message>
        <source>The server ran no command for this account. Give the account a usable shell.</source>
        <translation>Le serveur n’a exécuté aucune commande pour ce compte. Donner à ce compte un shell utilisable.</translation>
    </message>
    <message>
        <source>The server’s full name is not known, so it cannot be looked for in /etc/hosts.</source>
        <translation>Le nom complet du serveur n’est pas connu&#xa0;: il ne peut pas être cherché dans /etc/hosts.</translation>
    </message>
    <message>
        <source>The filesystem that holds it could not be measured.</source>
        <translation>Le système de fichiers qui le contient n’a pas pu être mesuré.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Opening of the shell</source>
        <translation>Ouverture du shell</translation>
    </message>
    <message>
        <source>Opening of the script</source>
        <translation>Début du script</translation>
    </message>
    <message>
        <source>End of the script</source>
        <translation>Fin du script</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Machine identifier</source>
        <translation>Identifiant de la machine</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Paramètres régionaux</translation>
    </message>
    <message>
        <source>Virtualisation</source>
        <translation>Virtualisation</translation>
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
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Full host name</source>
        <translation>Nom d’hôte complet</translation>
    </message>
    <message>
        <source>/etc/hosts</source>
        <translation>/etc/hosts</translation>
    </message>
    <message>
        <source>Filesystems</source>
        <translation>Systèmes de fichiers</translation>
    </message>
    <message>
        <source>BlueMind packages</source>
        <translation>Paquets BlueMind</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>BlueMind flag files</source>
        <translation>Fichiers indicateurs de BlueMind</translation>
    </message>
    <message>
        <source>Memory settings</source>
        <translation>Réglages de mémoire</translation>
    </message>
    <message>
        <source>Database access</source>
        <translation>Accès à la base de données</translation>
    </message>
    <message>
        <source>Rules of sudo</source>
        <translation>Règles de sudo</translation>
    </message>
    <message>
        <source>Directory of the mail’s metadata</source>
        <translation>Répertoire des métadonnées du courrier</translation>
    </message>
    <message>
        <source>Database directory</source>
        <translation>Répertoire de la base de données</translation>
    </message>
    <message>
        <source>Search directory</source>
        <translation>Répertoire de l’index de recherche</translation>
    </message>
    <message>
        <source>Replication directory</source>
        <translation>Répertoire de la réplication</translation>
    </message>
    <message>
        <source>Logs directory</source>
        <translation>Répertoire des journaux</translation>
    </message>
    <message>
        <source>Quota files</source>
        <translation>Fichiers de quota</translation>
    </message>
    <message>
        <source>Mail folders</source>
        <translation>Dossiers de courrier</translation>
    </message>
    <message>
        <source>Archives of 3.5</source>
        <translation>Archives de 3.5</translation>
    </message>
    <message>
        <source>Message files</source>
        <translation>Fichiers de messages</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Database bj</source>
        <translation>Base bj</translation>
    </message>
    <message>
        <source>Database bj-data</source>
        <translation>Base bj-data</translation>
    </message>
    <message>
        <source>%1 keeps sending what is no answer, and the line was closed: look at the login script of its account, or use another account. What was learnt until then is kept.</source>
        <translation>%1 envoie sans cesse autre chose qu’une réponse, et la connexion a été fermée&#xa0;: examiner le script de connexion de son compte, ou utiliser un autre compte. Ce qui a déjà été appris est conservé.</translation>
    </message>
    <message>
        <source>All the archives of 3.5</source>
        <translation>Toutes les archives de 3.5</translation>
    </message>
    <message>
        <source>Archived files are in another format than 3.5’s Snappy. Their plain size is unknown.</source>
        <translation>Des fichiers archivés sont dans un autre format que le Snappy de 3.5. Leur taille en clair est inconnue.</translation>
    </message>
    <message>
        <source>Archived files are cut or damaged. List them before the archives are written back.</source>
        <translation>Des fichiers archivés sont tronqués ou abîmés. En dresser la liste avant la réintégration.</translation>
    </message>
    <message>
        <source>Archived files were gone when they were to be read.</source>
        <translation>Des fichiers archivés avaient disparu au moment de les lire.</translation>
    </message>
    <message>
        <source>Archived files are closed to the account and were not read. Connect as root.</source>
        <translation>Des fichiers archivés sont fermés au compte et n’ont pas été lus. Se connecter en root.</translation>
    </message>
    <message>
        <source>Not every archive could be read: what the sample of them says is kept.</source>
        <translation>Toutes les archives n’ont pas pu être lues&#xa0;: ce qu’en dit l’échantillon est conservé.</translation>
    </message>
    <message>
        <source>Archive folders are closed to the account and were not read. Connect as root.</source>
        <translation>Des dossiers d’archives sont fermés au compte et n’ont pas été lus. Se connecter en root.</translation>
    </message>
    <message>
        <source>Sample of the archives of 3.5</source>
        <translation>Échantillon des archives de 3.5</translation>
    </message>
    <message>
        <source>Too few archived files could be read to tell how much they grow. The assumption stays in force.</source>
        <translation>Trop peu de fichiers archivés ont pu être lus pour dire de combien ils grossissent. L’hypothèse reste en vigueur.</translation>
    </message>
    <message>
        <source>Archived files of the sample are in another format than 3.5’s Snappy. Their plain size is unknown.</source>
        <translation>Des fichiers archivés de l’échantillon ont un autre format que le Snappy de 3.5. Leur taille décompressée est inconnue.</translation>
    </message>
    <message>
        <source>Archived files of the sample are cut or damaged. List them before the archives are written back.</source>
        <translation>Des fichiers archivés de l’échantillon sont coupés ou endommagés. Les recenser avant la réintégration des archives.</translation>
    </message>
    <message>
        <source>Archived files of the sample were gone or closed when they were read.</source>
        <translation>Des fichiers archivés de l’échantillon avaient disparu ou étaient fermés au compte au moment de les lire.</translation>
    </message>
    <message>
        <source>The time ran out before the whole sample was read. Survey again when the server is less busy.</source>
        <translation>Le temps a manqué pour lire tout l’échantillon. Refaire le relevé quand le serveur est moins occupé.</translation>
    </message>
    <message>
        <source>Archive folders are closed to the account and not in the sample. Connect as root.</source>
        <translation>Des dossiers d’archives sont fermés au compte et absents de l’échantillon. Se connecter en root.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>Worst moment: %1</source>
        <translation>Pire moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tight above this</source>
        <translation>Tendu au-delà</translation>
    </message>
    <message>
        <source>Full above this</source>
        <translation>Saturé au-delà</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The arrow keys walk the days, Page Up and Page Down the months; Home, End and the space bar go to the first day, the last and the worst.</source>
        <translation>Les flèches parcourent les jours, Page précédente et Page suivante les mois&#x202f;; Début, Fin et la barre d’espace vont au premier jour, au dernier et au pire.</translation>
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
        <translation>mesuré</translation>
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
        <translation>en échec</translation>
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
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>resource</source>
        <translation>ressource</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>public folder</source>
        <translation>dossier public</translation>
    </message>
    <message>
        <source>BlueMind</source>
        <translation>BlueMind</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>PST files</source>
        <translation>fichiers PST</translation>
    </message>
    <message>
        <source>Domino</source>
        <translation>Domino</translation>
    </message>
    <message>
        <source>Zimbra</source>
        <translation>Zimbra</translation>
    </message>
    <message>
        <source>Kerio Connect</source>
        <translation>Kerio Connect</translation>
    </message>
    <message>
        <source>Dovecot</source>
        <translation>Dovecot</translation>
    </message>
    <message>
        <source>Cyrus</source>
        <translation>Cyrus</translation>
    </message>
    <message>
        <source>Google Workspace</source>
        <translation>Google Workspace</translation>
    </message>
    <message>
        <source>other IMAP server</source>
        <translation>autre serveur IMAP</translation>
    </message>
    <message>
        <source>Exchange migration tool</source>
        <translation>outil de migration Exchange</translation>
    </message>
    <message>
        <source>server-side PST loading</source>
        <translation>reprise PST côté serveur</translation>
    </message>
    <message>
        <source>imapsync as the user</source>
        <translation>imapsync en tant qu’utilisateur</translation>
    </message>
    <message>
        <source>Domino migration tool</source>
        <translation>outil de reprise Domino</translation>
    </message>
    <message>
        <source>upgrade in place</source>
        <translation>mise à jour sur place</translation>
    </message>
    <message>
        <source>Exchange tool</source>
        <translation>outil Exchange</translation>
    </message>
    <message>
        <source>PST loading</source>
        <translation>chargement PST</translation>
    </message>
    <message>
        <source>imapsync</source>
        <translation>imapsync</translation>
    </message>
    <message>
        <source>Domino tool</source>
        <translation>outil Domino</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>an administrator reads every mailbox</source>
        <translation>un administrateur lit toutes les boîtes</translation>
    </message>
    <message>
        <source>each user’s own password</source>
        <translation>mot de passe de chaque utilisateur</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagée</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>sauvegardes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
</context>
<context>
    <name>projectionreport</name>
    <message>
        <source>%2 of %1, day by day</source>
        <translation>%2 de %1, jour par jour</translation>
    </message>
    <message>
        <source>Held, from the low to the high figure</source>
        <translation>Occupation, du chiffre bas au chiffre haut</translation>
    </message>
    <message>
        <source>%2 of %1 is fullest on %5: %3 of the %4 it can hold.</source>
        <translation>%2 de %1 est au plus plein le %5&#xa0;: %3 sur les %4 qu’il peut contenir.</translation>
    </message>
    <message>
        <source>%2 of %1 is fullest on day %5: %3 of the %4 it can hold.</source>
        <translation>%2 de %1 est au plus plein le jour %5&#xa0;: %3 sur les %4 qu’il peut contenir.</translation>
    </message>
    <message>
        <source>%2 of %1 comes to hold at least %3 of the %4 it can hold; what is not known can only add to it.</source>
        <translation>%2 de %1 atteint au moins %3 sur les %4 qu’il peut contenir&#x202f;; ce qui n’est pas connu ne peut que s’y ajouter.</translation>
    </message>
    <message>
        <source>What %2 of %1 will hold is not known.</source>
        <translation>Ce que contiendra %2 de %1 n’est pas connu.</translation>
    </message>
    <message>
        <source>%2 of %1, store by store</source>
        <translation>%2 de %1, espace par espace</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>%2 of %1 in every scenario</source>
        <translation>%2 de %1 dans chaque scénario</translation>
    </message>
    <message>
        <source>%2 of %1 comes to hold from %3 to %4, after the scenario, of the %5 it can hold.</source>
        <translation>%2 de %1 atteint de %3 à %4, selon le scénario, sur les %5 qu’il peut contenir.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>≥ %1 of %2</source>
        <translation>≥ %1 sur %2</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>Held today</source>
        <translation>Occupé aujourd’hui</translation>
    </message>
    <message>
        <source>The worst moments</source>
        <translation>Les pires moments</translation>
    </message>
    <message>
        <source>Every filesystem with a store of BlueMind is computed day by day over %1 days. Each line is the day it holds most, on the high figure, the fullest first. Confidence goes from one star, nearly all of it assumed, to five, nearly all of it measured.</source>
        <translation>Chaque système de fichiers qui porte un espace de BlueMind est calculé jour par jour sur %1 jours. Chaque ligne donne le jour où il contient le plus, sur le chiffre haut, le plus plein d’abord. La confiance va d’une étoile, presque tout est supposé, à cinq, presque tout est mesuré.</translation>
    </message>
    <message>
        <source>Days count from %1, that of the newest figures. The dates suppose that the migration begins %3 day(s) later, and move with it. From %2 on nothing is moved any more: only growth remains.</source>
        <translation>Les jours se comptent à partir du %1, celui des chiffres les plus récents. Les dates supposent que la migration commence %3 jour(s) plus tard, et se décalent avec elle. À partir du %2 plus rien ne se déplace&#xa0;: seule la croissance demeure.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>What weighs most</source>
        <translation>Ce qui pèse le plus</translation>
    </message>
    <message>
        <source>What adds up at the worst moment</source>
        <translation>Ce qui s’additionne au pire moment</translation>
    </message>
    <message>
        <source>What the days rest on</source>
        <translation>Ce sur quoi reposent les jours</translation>
    </message>
    <message>
        <source>What comes or leaves</source>
        <translation>Ce qui arrive ou part</translation>
    </message>
    <message>
        <source>Low figure</source>
        <translation>Chiffre bas</translation>
    </message>
    <message>
        <source>High figure</source>
        <translation>Chiffre haut</translation>
    </message>
    <message>
        <source>What makes it fit, each tried</source>
        <translation>Ce qui le fait tenir, chaque remède essayé</translation>
    </message>
    <message>
        <source>At rest from</source>
        <translation>Au repos dès le</translation>
    </message>
    <message>
        <source>Nothing that was tried makes it fit.</source>
        <translation>Rien de ce qui a été essayé ne le fait tenir.</translation>
    </message>
    <message>
        <source>Nothing was tried: what is not known must be known first.</source>
        <translation>Rien n’a été essayé&#xa0;: ce qui n’est pas connu doit d’abord l’être.</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>A scenario is the base and its list of differences, nothing else. Of each, the filesystem that is fullest at its worst moment is shown.</source>
        <translation>Un scénario est la base et sa liste de différences, rien d’autre. De chacun est montré le système de fichiers le plus plein à son pire moment.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Fullest filesystem</source>
        <translation>Système de fichiers le plus plein</translation>
    </message>
    <message>
        <source>Where they differ, at the worst moment</source>
        <translation>Là où ils diffèrent, au pire moment</translation>
    </message>
    <message>
        <source>What differs from the base</source>
        <translation>Ce qui diffère de la base</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>What to measure next</source>
        <translation>Ce qu’il faut mesurer ensuite</translation>
    </message>
    <message>
        <source>%2 of %1 holds %3 at its worst moment. These assumptions move that figure most, each alone, from one end of what is plausible to the other: measure them first.</source>
        <translation>%2 de %1 contient %3 à son pire moment. Ces hypothèses déplacent le plus ce chiffre, chacune seule, d’un bout à l’autre de ce qui est plausible&#xa0;: les mesurer en premier.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Il contient</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Put the messages on %1: %2 at the worst moment.</source>
        <translation>Placer les messages sur %1&#xa0;: %2 au pire moment.</translation>
    </message>
    <message>
        <source>Put the message indexes on %1: %2 at the worst moment.</source>
        <translation>Placer les index des messages sur %1&#xa0;: %2 au pire moment.</translation>
    </message>
    <message>
        <source>Put the archives on %1: %2 at the worst moment.</source>
        <translation>Placer les archives sur %1&#xa0;: %2 au pire moment.</translation>
    </message>
    <message>
        <source>Put the archives of version 3.5 on %1: %2 at the worst moment.</source>
        <translation>Placer les archives de la version 3.5 sur %1&#xa0;: %2 au pire moment.</translation>
    </message>
    <message>
        <source>Put the replication on %1: %2 at the worst moment.</source>
        <translation>Placer la réplication sur %1&#xa0;: %2 au pire moment.</translation>
    </message>
    <message>
        <source>Put the search index on %1: %2 at the worst moment.</source>
        <translation>Placer l’index de recherche sur %1&#xa0;: %2 au pire moment.</translation>
    </message>
    <message>
        <source>Put the database on %1: %2 at the worst moment.</source>
        <translation>Placer la base de données sur %1&#xa0;: %2 au pire moment.</translation>
    </message>
    <message>
        <source>Put the logs on %1: %2 at the worst moment.</source>
        <translation>Placer les journaux sur %1&#xa0;: %2 au pire moment.</translation>
    </message>
    <message>
        <source>Put the backups on %1: %2 at the worst moment.</source>
        <translation>Placer les sauvegardes sur %1&#xa0;: %2 au pire moment.</translation>
    </message>
</context>
<context>
    <name>scenariocommands</name>
    <message>
        <source>“scenario %1” means nothing. Use scenario PLAN with list, add, copy, rename, remove, set, unset, promote or compare.</source>
        <translation>«&#xa0;scenario %1&#xa0;» ne veut rien dire. Utiliser scenario PLAN avec list, add, copy, rename, remove, set, unset, promote ou compare.</translation>
    </message>
    <message>
        <source>“scenario %1” was not given the words it needs. Write scenario PLAN %2.</source>
        <translation>«&#xa0;scenario %1&#xa0;» n’a pas reçu les mots qu’il lui faut. Écrire scenario PLAN %2.</translation>
    </message>
    <message>
        <source>%1 is not set there: nothing was changed. Check its spelling.</source>
        <translation>%1 n’y est pas fixée&#xa0;: rien n’a été changé. Vérifier l’orthographe.</translation>
    </message>
    <message>
        <source>What would make %1 fit:</source>
        <translation>Ce qui ferait tenir %1&#xa0;:</translation>
    </message>
    <message>
        <source>What to measure first, for %1:</source>
        <translation>Ce qu’il faut mesurer d’abord, pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (%2), from %3 to %4: from %5 (%6) to %7 (%8).</source>
        <translation>%1 (%2), de %3 à %4&#xa0;: de %5 (%6) à %7 (%8).</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
</context>
<context>
    <name>archives</name>
    <message>
        <source>Users above their quota with their archives</source>
        <translation>Utilisateurs au-dessus de leur quota avec leurs archives</translation>
    </message>
    <message>
        <source>On %1, %2 users would be above their quota, or may be, once their archives count in it.</source>
        <translation>Sur %1, %2 utilisateurs dépasseraient leur quota, ou le pourraient, une fois leurs archives comptées dedans.</translation>
    </message>
    <message>
        <source>No user goes above his quota with his archives of 3.5.</source>
        <translation>Aucun utilisateur ne dépasse son quota avec ses archives de 3.5.</translation>
    </message>
    <message>
        <source>The quotas or the volumes of users with archives are not known on %1.</source>
        <translation>Les quotas ou les volumes d’utilisateurs qui ont des archives ne sont pas connus sur %1.</translation>
    </message>
    <message>
        <source>Version 4 has one quota for live and archived mail. The official helper raises each to what is used plus what was left: agree with the customer on the quotas that remain, and plan the room for them.</source>
        <translation>La version 4 a un seul quota pour le courrier courant et archivé. L’outil officiel porte chacun à ce qui est occupé plus ce qui restait&#xa0;: convenir avec le client des quotas à garder, et prévoir la place.</translation>
    </message>
    <message>
        <source>Suspended users with archives of 3.5</source>
        <translation>Utilisateurs suspendus avec des archives de 3.5</translation>
    </message>
    <message>
        <source>On %1, %2 suspended users have archives, %3 in all. The official helper leaves them out.</source>
        <translation>Sur %1, %2 utilisateurs suspendus ont des archives, %3 en tout. L’outil officiel les laisse de côté.</translation>
    </message>
    <message>
        <source>No suspended user has archives of 3.5.</source>
        <translation>Aucun utilisateur suspendu n’a d’archives de 3.5.</translation>
    </message>
    <message>
        <source>Whether suspended users have archives of 3.5 is not known on %1.</source>
        <translation>On ne sait pas si des utilisateurs suspendus ont des archives de 3.5 sur %1.</translation>
    </message>
    <message>
        <source>Decide with the customer: make them active while their archives are taken back, or leave their archives behind. Version 5 cannot take them back.</source>
        <translation>Décider avec le client&#xa0;: les réactiver le temps de reprendre leurs archives, ou laisser leurs archives. La version 5 ne sait plus les reprendre.</translation>
    </message>
    <message>
        <source>Shared mailboxes with archives of 3.5</source>
        <translation>Boîtes partagées avec des archives de 3.5</translation>
    </message>
    <message>
        <source>On %1, %2 shared mailboxes have archives, %3 in all. The official helper leaves them out.</source>
        <translation>Sur %1, %2 boîtes partagées ont des archives, %3 en tout. L’outil officiel les laisse de côté.</translation>
    </message>
    <message>
        <source>No shared mailbox has archives of 3.5.</source>
        <translation>Aucune boîte partagée n’a d’archives de 3.5.</translation>
    </message>
    <message>
        <source>Whether shared mailboxes have archives of 3.5 is not known on %1.</source>
        <translation>On ne sait pas si des boîtes partagées ont des archives de 3.5 sur %1.</translation>
    </message>
    <message>
        <source>Ask the publisher’s support how to take them back before the archives of 3.5 are removed.</source>
        <translation>Demander au support de l’éditeur comment les reprendre avant que les archives de 3.5 ne soient supprimées.</translation>
    </message>
    <message>
        <source>Bring this server to the latest version 4 first: the official helper comes with 4.3.</source>
        <translation>Passer d’abord ce serveur à la dernière version 4&#xa0;: l’outil officiel arrive avec la 4.3.</translation>
    </message>
    <message>
        <source>The package tells the version.</source>
        <translation>Le paquet donne la version.</translation>
    </message>
    <message>
        <source>Version 5 has no tool to take back archives of 3.5. Ask the publisher’s support before these files are removed.</source>
        <translation>La version 5 n’a aucun outil pour reprendre les archives de 3.5. Interroger le support de l’éditeur avant de supprimer ces fichiers.</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Rien à regarder.</translation>
    </message>
    <message>
        <source>Wait until the upgrade’s replication has caught up.</source>
        <translation>Attendre que la réplication de la mise à jour ait rattrapé son retard.</translation>
    </message>
    <message>
        <source>The log of the replication stays quiet.</source>
        <translation>Le journal de la réplication reste calme.</translation>
    </message>
    <message>
        <source>Switch mail indexing on again: the helper refuses to run while it is off.</source>
        <translation>Remettre en marche l’indexation du courrier&#xa0;: l’outil refuse de tourner tant qu’elle est arrêtée.</translation>
    </message>
    <message>
        <source>The flag file is gone.</source>
        <translation>Le fichier témoin a disparu.</translation>
    </message>
    <message>
        <source>Make sure that the helper and its tools are there.</source>
        <translation>S’assurer que l’outil et ce dont il a besoin sont là.</translation>
    </message>
    <message>
        <source>The user is root (0) and every tool is found.</source>
        <translation>L’utilisateur est root (0) et chaque outil est trouvé.</translation>
    </message>
    <message>
        <source>Raise the largest message size above the largest archived message, in the console. Larger ones are not taken back. No figure tells how many.</source>
        <translation>Porter dans la console la taille maximale d’un message au-dessus du plus gros message archivé. Les plus gros ne sont pas repris. Aucun chiffre ne dit combien il y en a.</translation>
    </message>
    <message>
        <source>The limit is the one that was set, in bytes.</source>
        <translation>La limite est celle qui a été posée, en octets.</translation>
    </message>
    <message>
        <source>Save the quotas of all users: the helper changes them.</source>
        <translation>Sauvegarder les quotas de tous les utilisateurs&#xa0;: l’outil les change.</translation>
    </message>
    <message>
        <source>The files are not empty.</source>
        <translation>Les fichiers ne sont pas vides.</translation>
    </message>
    <message>
        <source>Save the largest quota each domain allows: the helper removes it and does not put it back.</source>
        <translation>Sauvegarder le quota maximal que chaque domaine autorise&#xa0;: l’outil le retire et ne le remet pas.</translation>
    </message>
    <message>
        <source>The value in KiB, or null where there is none.</source>
        <translation>La valeur en Kio, ou null s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Take all archives back: from %1 to %2 on disk.</source>
        <translation>Reprendre toutes les archives&#xa0;: de %1 à %2 sur disque.</translation>
    </message>
    <message>
        <source>The log names no failure, fewer files remain, the disks hold.</source>
        <translation>Le journal ne nomme aucun échec, il reste moins de fichiers, les disques tiennent.</translation>
    </message>
    <message>
        <source>Take back batch %1 of %2: %3 users, from %4 to %5 on disk.</source>
        <translation>Reprendre le lot %1 sur %2&#xa0;: %3 utilisateurs, de %4 à %5 sur disque.</translation>
    </message>
    <message>
        <source>The log names no failure, fewer files remain, and the disks still hold.</source>
        <translation>Le journal ne nomme aucun échec, il reste moins de fichiers, et les disques tiennent encore.</translation>
    </message>
    <message>
        <source>Take back what remains: %1 of archives of users the survey did not name.</source>
        <translation>Reprendre ce qui reste&#xa0;: %1 d’archives d’utilisateurs que le relevé n’a pas nommés.</translation>
    </message>
    <message>
        <source>The log names no failure, and no file remains.</source>
        <translation>Le journal ne nomme aucun échec, et il ne reste aucun fichier.</translation>
    </message>
    <message>
        <source>Let the archiver run: it starts at 04:00 GMT and moves what was taken back to the archive directory.</source>
        <translation>Laisser passer l’archivage&#xa0;: il part à 04:00 GMT et déplace vers le répertoire d’archives ce qui a été repris.</translation>
    </message>
    <message>
        <source>The filesystem of the live mail has room for the next batch.</source>
        <translation>Le système de fichiers du courrier courant a la place pour le lot suivant.</translation>
    </message>
    <message>
        <source>For a user the log names as failed, run both phases by hand, with his address, his domain and his identifier.</source>
        <translation>Pour un utilisateur que le journal donne en échec, lancer les deux phases à la main, avec son adresse, son domaine et son identifiant.</translation>
    </message>
    <message>
        <source>Fewer files remain.</source>
        <translation>Il reste moins de fichiers.</translation>
    </message>
    <message>
        <source>Tell the users: archived messages whose stub is gone come back, read, in a folder named hsm_orphaned.</source>
        <translation>Prévenir les utilisateurs&#xa0;: les messages archivés dont le résidu a disparu reviennent, lus, dans un dossier nommé hsm_orphaned.</translation>
    </message>
    <message>
        <source>What still remains is too large or belongs to mailboxes that were left out.</source>
        <translation>Ce qui reste est trop gros ou appartient à des boîtes laissées de côté.</translation>
    </message>
    <message>
        <source>Decide on %1 suspended users with archives, whom the helper left out: %2.</source>
        <translation>Décider du sort de %1 utilisateurs suspendus qui ont des archives, que l’outil a laissés de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What remains is what was decided to be left behind.</source>
        <translation>Ce qui reste est ce qu’il a été décidé de laisser.</translation>
    </message>
    <message>
        <source>Decide on %1 shared mailboxes with archives, which the helper left out: %2.</source>
        <translation>Décider du sort de %1 boîtes partagées qui ont des archives, que l’outil a laissées de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The customer has agreed in writing.</source>
        <translation>Le client a donné son accord par écrit.</translation>
    </message>
    <message>
        <source>Set the largest quota of each domain again, in the console, as it was saved: no smaller than the quotas that now exist.</source>
        <translation>Remettre dans la console le quota maximal de chaque domaine, tel qu’il a été sauvegardé&#xa0;: jamais sous les quotas qui existent désormais.</translation>
    </message>
    <message>
        <source>The value is the one that was saved.</source>
        <translation>La valeur est celle qui a été sauvegardée.</translation>
    </message>
    <message>
        <source>Bring the quotas of the %1 users whose quota the helper raised to what was agreed, in KiB.</source>
        <translation>Ramener les quotas des %1 utilisateurs que l’outil a augmentés à ce qui a été convenu, en Kio.</translation>
    </message>
    <message>
        <source>Bring the quotas that the helper raised, if it raised any, to what was agreed, in KiB.</source>
        <translation>Ramener les quotas que l’outil a augmentés, s’il en a augmenté, à ce qui a été convenu, en Kio.</translation>
    </message>
    <message>
        <source>Each quota is the one that was agreed.</source>
        <translation>Chaque quota est celui qui a été convenu.</translation>
    </message>
    <message>
        <source>Count: %1 messages are expected, stubs included, and one more for each orphan. The %2 archived files are not to be added: their stubs are counted already.</source>
        <translation>Compter&#xa0;: %1 messages sont attendus, résidus compris, plus un par orphelin. Les %2 fichiers archivés ne s’y ajoutent pas&#xa0;: leurs résidus sont déjà comptés.</translation>
    </message>
    <message>
        <source>No file remains, the counts agree, the index is complete.</source>
        <translation>Il ne reste aucun fichier, les comptes concordent, l’index est complet.</translation>
    </message>
    <message>
        <source>Count: as many messages as before are expected, stubs included, and one more for each orphan. Archived files are not to be added to them.</source>
        <translation>Compter&#xa0;: autant de messages qu’avant sont attendus, résidus compris, plus un par orphelin. Les fichiers archivés ne s’y ajoutent pas.</translation>
    </message>
    <message>
        <source>No file remains, and the counts agree with those taken before.</source>
        <translation>Il ne reste aucun fichier, et les comptes concordent avec ceux d’avant.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Rien à défaire.</translation>
    </message>
    <message>
        <source>By these commands:</source>
        <translation>Par ces commandes&#xa0;:</translation>
    </message>
    <message>
        <source>From the values saved before.</source>
        <translation>À partir des valeurs sauvegardées avant.</translation>
    </message>
    <message>
        <source>Cannot be undone: each file is removed once its message is written. Have a backup of the archives.</source>
        <translation>Ne se défait pas&#xa0;: chaque fichier est supprimé une fois son message écrit. Avoir une sauvegarde des archives.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>sans quota</translation>
    </message>
    <message>
        <source>within</source>
        <translation>en dessous</translation>
    </message>
    <message>
        <source>may exceed</source>
        <translation>peut dépasser</translation>
    </message>
    <message>
        <source>exceeds</source>
        <translation>dépasse</translation>
    </message>
    <message>
        <source>left out: suspended</source>
        <translation>laissée de côté&#xa0;: suspendue</translation>
    </message>
    <message>
        <source>left out: shared</source>
        <translation>laissée de côté&#xa0;: partagée</translation>
    </message>
    <message>
        <source>Taking back the archives of 3.5</source>
        <translation>Reprise des archives de 3.5</translation>
    </message>
    <message>
        <source>Archived messages are written back, decompressed, into the live mail, and count in the one quota of version 4. The volumes are those on disk.</source>
        <translation>Les messages archivés sont réécrits, décompressés, dans le courrier courant, et comptent dans le quota unique de la version 4. Les volumes sont ceux sur disque.</translation>
    </message>
    <message>
        <source>Archives on %1</source>
        <translation>Archives sur %1</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Written back</source>
        <translation>Réintégrées</translation>
    </message>
    <message>
        <source>Of no known mailbox</source>
        <translation>D’aucune boîte connue</translation>
    </message>
    <message>
        <source>Live messages, stubs included</source>
        <translation>Messages courants, résidus compris</translation>
    </message>
    <message>
        <source>Archived files</source>
        <translation>Fichiers archivés</translation>
    </message>
    <message>
        <source>Messages above the size limit</source>
        <translation>Messages au-dessus de la taille maximale</translation>
    </message>
    <message>
        <source>Mailboxes to decide on</source>
        <translation>Boîtes sur lesquelles décider</translation>
    </message>
    <message>
        <source>No mailbox is left out, and none goes above its quota.</source>
        <translation>Aucune boîte n’est laissée de côté, et aucune ne dépasse son quota.</translation>
    </message>
    <message>
        <source>And %1 more: the archives command lists them all.</source>
        <translation>Et %1 de plus&#xa0;: la commande archives les liste toutes.</translation>
    </message>
    <message>
        <source>Quota after the helper</source>
        <translation>Quota après l’outil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>One user alone is larger than a batch may be.</source>
        <translation>Un utilisateur à lui seul dépasse ce que peut tenir un lot.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Mode opératoire</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>A command that names every user: the archives command has it.</source>
        <translation>Une commande qui nomme chaque utilisateur&#xa0;: la commande archives la donne.</translation>
    </message>
    <message>
        <source>No target server holds archives of 3.5 that are known.</source>
        <translation>Aucun serveur cible n’a d’archives de 3.5 connues.</translation>
    </message>
</context>
<context>
    <name>hardware</name>
    <message>
        <source>Units a user counts for (mail 1, calendars 2, phone 5)</source>
        <translation>Unités que compte un utilisateur (courrier 1, agendas 2, téléphone 5)</translation>
    </message>
    <message>
        <source>Memory shared out to BlueMind’s products</source>
        <translation>Mémoire répartie entre les produits BlueMind</translation>
    </message>
    <message>
        <source>Size of the search index</source>
        <translation>Taille de l’index de recherche</translation>
    </message>
    <message>
        <source>Disk operations a second, above 2,000 users</source>
        <translation>Opérations de disque par seconde, au-delà de 2&#x202f;000 utilisateurs</translation>
    </message>
    <message>
        <source>What BlueMind’s tables ask for %1 units</source>
        <translation>Ce que demandent les tableaux de BlueMind pour %1 unités</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Version 4</source>
        <translation>Version 4</translation>
    </message>
    <message>
        <source>Version 5</source>
        <translation>Version 5</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Official figures that disagree</source>
        <translation>Chiffres officiels qui divergent</translation>
    </message>
    <message>
        <source>%1 users count for %2 units. The tables are of one machine that carries everything: what is present is that of %3.</source>
        <translation>%1 utilisateurs comptent pour %2 unités. Les tableaux valent pour une machine qui porte tout&#xa0;: ce qui est présent est ce qu’a %3.</translation>
    </message>
    <message>
        <source>%1 users count for %2 units. The tables are of one machine that carries everything: which of these servers that is cannot be told.</source>
        <translation>%1 utilisateurs comptent pour %2 unités. Les tableaux valent pour une machine qui porte tout&#xa0;: rien ne dit lequel de ces serveurs elle est.</translation>
    </message>
    <message>
        <source>For so many units the tables suppose that the search engine and, in version 4, the mail are on servers of their own.</source>
        <translation>Pour autant d’unités, les tableaux supposent que le moteur de recherche et, en version 4, le courrier sont sur des serveurs à part.</translation>
    </message>
    <message>
        <source>From %1 of mail and archives on, BlueMind asks for a server of its own for the search engine.</source>
        <translation>À partir de %1 de courrier et d’archives, BlueMind demande un serveur à part pour le moteur de recherche.</translation>
    </message>
    <message>
        <source>From %1 of mail and archives on, BlueMind asks for a server of its own for the mail.</source>
        <translation>À partir de %1 de courrier et d’archives, BlueMind demande un serveur à part pour le courrier.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>Customer</source>
        <translation>Client</translation>
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
        <source>%1 fit, %2 tight, %3 full, %4 unknown</source>
        <translation>%1 suffisant(s), %2 tendu(s), %3 saturé(s), %4 inconnu(s)</translation>
    </message>
    <message>
        <source>%1 fail without a waiver, %2 of which block</source>
        <translation>%1 non respecté(s) sans dérogation, dont %2 bloquant(s)</translation>
    </message>
    <message>
        <source>%1 things could not be read on the servers</source>
        <translation>%1 élément(s) n’ont pas pu être lus sur les serveurs</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>High: the figures rest on %1 measured and %2 imported values, %3 entered by hand and %4 assumptions.</source>
        <translation>Élevée : les chiffres reposent sur %1 valeurs mesurées et %2 importées, %3 saisies à la main et %4 hypothèses.</translation>
    </message>
    <message>
        <source>Medium: some values were entered by hand or are estimates. The figures rest on %1 measured and %2 imported values, %3 entered by hand and %4 assumptions.</source>
        <translation>Moyenne : certaines valeurs sont saisies à la main ou estimées. Les chiffres reposent sur %1 valeurs mesurées et %2 importées, %3 saisies à la main et %4 hypothèses.</translation>
    </message>
    <message>
        <source>Low: facts are missing. The figures rest on %1 measured and %2 imported values, %3 entered by hand and %4 assumptions.</source>
        <translation>Faible : des constats manquent. Les chiffres reposent sur %1 valeurs mesurées et %2 importées, %3 saisies à la main et %4 hypothèses.</translation>
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
        <translation>%1 : %2 système(s) de fichiers sur %3 tiennent au pire moment.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 filesystems hold at their worst moment; %4 lacks the most, %5.</source>
        <translation>%1 : %2 système(s) de fichiers sur %3 tiennent au pire moment ; le plus grand manque est sur %4 : %5.</translation>
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
        <source>Thresholds: tight, full</source>
        <translation>Seuils : tendu, saturé</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
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

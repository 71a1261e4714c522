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
</context>
<context>
    <name>text</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
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
        <source>not known</source>
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
</context>
</TS>

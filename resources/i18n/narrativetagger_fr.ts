<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AnalystBar</name>
    <message>
        <source>Who tags?</source>
        <translation>Qui annote ?</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Go on as shown below</source>
        <translation>Continuer comme indiqué en bas</translation>
    </message>
</context>
<context>
    <name>AnalystForm</name>
    <message>
        <source>Add an analyst</source>
        <translation>Ajouter un analyste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>AnalystMenu</name>
    <message>
        <source>&amp;Add an analyst…</source>
        <translation>&amp;Ajouter un analyste…</translation>
    </message>
    <message>
        <source>{name} tags now.</source>
        <translation>{name} étiquette à présent.</translation>
    </message>
    <message>
        <source>Your &amp;colour</source>
        <translation>Votre &amp;couleur</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>A&amp;utre…</translation>
    </message>
    <message>
        <source>&amp;Spans of</source>
        <translation>A&amp;nnotations de</translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>Add articles</source>
        <translation>Ajouter des articles</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Ajout des articles</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>Remove “{title}”?</source>
        <translation>Retirer «&#xa0;{title}&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) go with it; undo brings all back.</source>
        <translation>
            <numerusform>%n annotation part avec lui&#x202f;; l’annulation rend tout.</numerusform>
            <numerusform>%n annotations partent avec lui&#x202f;; l’annulation rend tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No more articles this way.</source>
        <translation>Plus d’article de ce côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>%n article ajouté.</numerusform>
            <numerusform>%n articles ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already.</source>
        <translation>
            <numerusform>%n déjà présent.</numerusform>
            <numerusform>%n déjà présents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleFilter</name>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Article, or words of its title</source>
        <translation>Article, ou mots de son titre</translation>
    </message>
    <message>
        <source>Type words of a title to find an article</source>
        <translation>Tapez des mots d’un titre pour trouver un article</translation>
    </message>
    <message>
        <source>This article: {title}</source>
        <translation>Cet article&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>ArticleFilterBar</name>
    <message>
        <source>Words of title or outlet</source>
        <translation>Mots du titre ou du média</translation>
    </message>
    <message>
        <source>Title or outlet</source>
        <translation>Titre ou média</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters: {said}</source>
        <translation>Effacer les filtres : {said}</translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>Details of the article</source>
        <translation>Fiche de l’article</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilité de la source</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Type of outlet</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>state media, agency, channel …</source>
        <translation>média d’État, agence, chaîne…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recueilli le</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Archive URL</source>
        <translation>URL d’archive</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Traduit de</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>tout à fait fiable</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>généralement fiable</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>assez fiable</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>peu fiable</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>ne peut être évaluée</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Order and looks of the list</source>
        <translation>Ordre et aspect de la liste</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>The list of articles is hidden; make the window wider, or press F9.</source>
        <translation>La liste des articles est masquée ; élargissez la fenêtre ou appuyez sur F9.</translation>
    </message>
</context>
<context>
    <name>ArticleMenus</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Date…</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>{tag}, with all below</source>
        <translation>{tag}, avec tout ce qui est dessous</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Sort and filter again</source>
        <translation>Trier et filtrer à nouveau</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>By the width</source>
        <translation>Selon la largeur</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Fiche…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleProgress</name>
    <message numerus="yes">
        <source>{done} of %n done</source>
        <translation>
            <numerusform>{done} lu sur %n</numerusform>
            <numerusform>{done} lus sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of {name}</source>
        <translation>Sauvegardes de {name}</translation>
    </message>
    <message>
        <source>Backups are made by themselves when the project is opened and has changed; ten are kept. Restoring one makes a new project and leaves this one as it is.</source>
        <translation>Les sauvegardes se font d’elles-mêmes à l’ouverture du projet quand il a changé&#x202f;; dix sont conservées. Restaurer une sauvegarde crée un nouveau projet et laisse celui-ci tel quel.</translation>
    </message>
    <message>
        <source>There is none of this project yet.</source>
        <translation>Il n’y en a pas encore pour ce projet.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
</context>
<context>
    <name>BlindMode</name>
    <message>
        <source>Blind: spans of others are kept away until an article is done.</source>
        <translation>À l’aveugle&#xa0;: les annotations des autres restent cachées jusqu’à ce que l’article soit traité.</translation>
    </message>
    <message>
        <source>No longer blind: spans of all analysts are here.</source>
        <translation>Plus à l’aveugle&#xa0;: les annotations de tous les analystes sont là.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Part of an action, a menu or a key</source>
        <translation>Partie d’une action, d’un menu ou d’une touche</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>A digit tags the selected passage, a second one refines it to a sub-tag. Letters count by what is printed on them, digits and brackets by their place.</source>
        <translation>Un chiffre étiquette le passage sélectionné, un second le précise par une sous-étiquette. Les lettres comptent par ce qui y est imprimé, les chiffres et crochets par leur place.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>DateRangeForm</name>
    <message>
        <source>Articles by date</source>
        <translation>Articles par date</translation>
    </message>
    <message>
        <source>2022, 2022-09 or 2022-09-14</source>
        <translation>2022, 2022-09 ou 2022-09-14</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Your desk is empty</source>
        <translation>Votre bureau est vide</translation>
    </message>
    <message>
        <source>Drop text files here, paste an article, or try the samples.</source>
        <translation>Déposez ici des fichiers texte, collez un article ou essayez les exemples.</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Ajouter des articles…</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Coller un article…</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>Ouvrir les exemples</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
    <message>
        <source>any action, article or tag by its name</source>
        <translation>toute action, tout article, toute étiquette par son nom</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Exporting spans</source>
        <translation>Export des annotations</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) written to {file}</source>
        <translation>
            <numerusform>%n annotation écrite dans {file}</numerusform>
            <numerusform>%n annotations écrites dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>Export annulé&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export spans</source>
        <translation>Exporter les annotations</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Data: exact, reads back</source>
        <translation>Données&#xa0;: exactes, réimportables</translation>
    </message>
    <message>
        <source>Spreadsheet, commas</source>
        <translation>Tableur, virgules</translation>
    </message>
    <message>
        <source>Spreadsheet, semicolons</source>
        <translation>Tableur, points-virgules</translation>
    </message>
    <message>
        <source>Names of tags</source>
        <translation>Noms des étiquettes</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <translation>Articles choisis</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>L’article ouvert</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Only these tags</source>
        <translation>Seulement ces étiquettes</translation>
    </message>
    <message>
        <source>Only these analysts</source>
        <translation>Seulement ces analystes</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) will be written</source>
        <translation>
            <numerusform>%n annotation sera écrite</numerusform>
            <numerusform>%n annotations seront écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Mind capitals</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Tag all hits</source>
        <translation>Étiqueter toutes les occurrences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find something first, then tag all hits.</source>
        <translation>Cherchez d’abord quelque chose, puis étiquetez toutes les occurrences.</translation>
    </message>
    <message>
        <source>Wait until the search has finished.</source>
        <translation>Attendez que la recherche soit finie.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Tab: next such word · Enter or a digit: take it</source>
        <translation>Tab&#xa0;: mot suivant · Entrée ou un chiffre&#xa0;: le prendre</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>First letters of a word</source>
        <translation>Premières lettres d’un mot</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>First letters of the last word</source>
        <translation>Premières lettres du dernier mot</translation>
    </message>
    <message>
        <source>no such word</source>
        <translation>aucun mot</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the key, with Ctrl, Alt or Shift if you like. Esc leaves.</source>
        <translation>Appuyez sur la touche, avec Ctrl, Alt ou Maj si vous voulez. Échap renonce.</translation>
    </message>
    <message>
        <source>Tab goes from field to field and stays so. Press another key.</source>
        <translation>Tab va de champ en champ et le reste. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>This key has no name here. Press another one.</source>
        <translation>Cette touche n’a pas de nom ici. Appuyez sur une autre.</translation>
    </message>
    <message>
        <source>{key} moves the caret or presses buttons and stays so. Press another.</source>
        <translation>{key} déplace le curseur ou active les boutons et le reste. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>{key} alone does nothing: hold it and press another key.</source>
        <translation>{key} seule ne fait rien&#xa0;: maintenez-la et appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>Press the key…</source>
        <translation>Appuyez sur la touche…</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>&amp;Ajouter une touche…</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>A&amp;s at first</source>
        <translation>Comme au &amp;début</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation>Retirer {key}</translation>
    </message>
    <message>
        <source>{key} is a key of this action already.</source>
        <translation>{key} est déjà une touche de cette action.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are enough; take one away first.</source>
        <translation>
            <numerusform>%n touche suffit&#x202f;; retirez-en une d’abord.</numerusform>
            <numerusform>%n touches suffisent&#x202f;; retirez-en une d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is already: {action}.</source>
        <translation>{key} est déjà prise&#xa0;: {action}.</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>{key} is now: {action}.</source>
        <translation>{key} sert maintenant à&#xa0;: {action}.</translation>
    </message>
    <message>
        <source>Until now it did the same as {key}: {action}.</source>
        <translation>Jusqu’ici, elle faisait comme {key}&#xa0;: {action}.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>As at first: {action}.</source>
        <translation>Comme au début&#xa0;: {action}.</translation>
    </message>
    <message>
        <source>Then no key is left for: {action}.</source>
        <translation>Il ne reste alors aucune touche pour&#xa0;: {action}.</translation>
    </message>
</context>
<context>
    <name>KeyExchange</name>
    <message>
        <source>Export the keys</source>
        <translation>Exporter les touches</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importer des touches</translation>
    </message>
    <message>
        <source>Keys (*.toml)</source>
        <translation>Touches (*.toml)</translation>
    </message>
    <message>
        <source>The keys were written to {file}</source>
        <translation>Les touches ont été écrites dans {file}</translation>
    </message>
    <message>
        <source>The keys are those of {file}.</source>
        <translation>Les touches sont celles de {file}.</translation>
    </message>
    <message>
        <source>Not known here: {actions}.</source>
        <translation>Inconnu ici&#xa0;: {actions}.</translation>
    </message>
    <message>
        <source>Without a key now: {actions}.</source>
        <translation>Sans touche désormais&#xa0;: {actions}.</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Au début</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>sentence</source>
        <translation>phrase</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>jump to a word</source>
        <translation>aller à un mot</translation>
    </message>
    <message>
        <source>next span</source>
        <translation>annotation suivante</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
    <message>
        <source>Retag:</source>
        <translation>Autre étiquette&#xa0;:</translation>
    </message>
    <message>
        <source>more tags</source>
        <translation>autres étiquettes</translation>
    </message>
    <message>
        <source>no sub-tag</source>
        <translation>sans sous-étiquette</translation>
    </message>
</context>
<context>
    <name>LogCheck</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the length and the whole hash</source>
        <translation>Copier la longueur et l’empreinte entière</translation>
    </message>
    <message>
        <source>Check the &amp;log</source>
        <translation>Vérifier le &amp;journal</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>Problèmes trouvés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} · head {hash}</source>
        <translation>{entries} · empreinte finale {hash}</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Checking every entry, row, text and quote of the project…</source>
        <translation>Vérification de chaque entrée, ligne, texte et verbatim du projet…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>{time}: %n problem(s) found. Keep the file as it is.</source>
        <translation>
            <numerusform>{time}&#xa0;: %n problème trouvé. Gardez le fichier tel quel.</numerusform>
            <numerusform>{time}&#xa0;: %n problèmes trouvés. Gardez le fichier tel quel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: all is as it was written: each entry, row, text and quote.</source>
        <translation>{time}&#xa0;: tout est tel qu’il a été écrit&#xa0;: chaque entrée, ligne, texte et verbatim.</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log of {name}</source>
        <translation>Journal de {name}</translation>
    </message>
    <message>
        <source>All analysts</source>
        <translation>Tous les analystes</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>A&amp;nalyst</source>
        <translation>A&amp;nalyste</translation>
    </message>
    <message>
        <source>Log, the newest first</source>
        <translation>Journal, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Looking through the log… {share} %</source>
        <translation>Parcours du journal… {share}&#x202f;%</translation>
    </message>
    <message>
        <source>Nothing in the log matches.</source>
        <translation>Rien dans le journal ne correspond.</translation>
    </message>
    <message>
        <source>Enter goes to the place of an entry.</source>
        <translation>Entrée mène à l’endroit concerné.</translation>
    </message>
    <message>
        <source>This entry has no place in an article.</source>
        <translation>Cette entrée ne concerne aucun endroit d’un article.</translation>
    </message>
    <message>
        <source>This article is no longer there.</source>
        <translation>Cet article n’est plus là.</translation>
    </message>
    <message>
        <source>This span is no longer there.</source>
        <translation>Cette annotation n’est plus là.</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>This entry cannot be read.</source>
        <translation>Cette entrée est illisible.</translation>
    </message>
    <message>
        <source>several articles</source>
        <translation>plusieurs articles</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Undo: {what}</source>
        <translation>Annulation&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablissement&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{what} (what the log says of it is damaged)</source>
        <translation>{what} (ce que le journal en dit est endommagé)</translation>
    </message>
    <message>
        <source>{what} (its words were purged)</source>
        <translation>{what} (ses mots ont été effacés)</translation>
    </message>
    <message>
        <source>Created the project</source>
        <translation>Projet créé</translation>
    </message>
    <message>
        <source>An analyst joined</source>
        <translation>Arrivée d’un analyste</translation>
    </message>
    <message>
        <source>Added an article</source>
        <translation>Article ajouté</translation>
    </message>
    <message>
        <source>Changed details of an article</source>
        <translation>Fiche d’un article modifiée</translation>
    </message>
    <message>
        <source>Removed an article</source>
        <translation>Article retiré</translation>
    </message>
    <message>
        <source>Tagged a passage</source>
        <translation>Passage étiqueté</translation>
    </message>
    <message>
        <source>Tagged passages</source>
        <translation>Passages étiquetés</translation>
    </message>
    <message>
        <source>Deleted spans</source>
        <translation>Annotations supprimées</translation>
    </message>
    <message>
        <source>Moved an edge of a span</source>
        <translation>Bord d’une annotation déplacé</translation>
    </message>
    <message>
        <source>Retagged a span</source>
        <translation>Étiquette d’une annotation changée</translation>
    </message>
    <message>
        <source>Retagged spans</source>
        <translation>Étiquettes d’annotations changées</translation>
    </message>
    <message>
        <source>Wrote a note on a span</source>
        <translation>Note écrite sur une annotation</translation>
    </message>
    <message>
        <source>Raised or lifted a doubt about a span</source>
        <translation>Doute émis ou levé sur une annotation</translation>
    </message>
    <message>
        <source>Raised or lifted doubts about spans</source>
        <translation>Doutes émis ou levés sur des annotations</translation>
    </message>
    <message>
        <source>Chose a model example, or no longer</source>
        <translation>Annotation modèle choisie ou retirée</translation>
    </message>
    <message>
        <source>Split a span</source>
        <translation>Annotation divisée</translation>
    </message>
    <message>
        <source>Merged two spans</source>
        <translation>Deux annotations fusionnées</translation>
    </message>
    <message>
        <source>Changed the colour of a tag</source>
        <translation>Couleur d’une étiquette changée</translation>
    </message>
    <message>
        <source>Changed the colour of an analyst</source>
        <translation>Couleur d’un analyste changée</translation>
    </message>
    <message>
        <source>Changed how far an article is read</source>
        <translation>État de lecture d’un article modifié</translation>
    </message>
    <message>
        <source>Read the article, nothing found</source>
        <translation>Article lu, rien trouvé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Purged the article (its words are no longer kept)</source>
        <translation>Article effacé définitivement (ses mots ne sont plus conservés)</translation>
    </message>
    <message>
        <source>Saved a copy of the project</source>
        <translation>Copie du projet enregistrée</translation>
    </message>
    <message>
        <source>Restored the project from a backup</source>
        <translation>Projet restauré depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Salvaged from a damaged project</source>
        <translation>Récupéré d’un projet endommagé</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n passage(s)</source>
        <translation>
            <numerusform>%n passage étiqueté</numerusform>
            <numerusform>%n passages étiquetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged {quote} as {tag}</source>
        <translation>Étiqueté {quote}&#xa0;: {tag}</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n span(s)</source>
        <translation>
            <numerusform>%n annotation supprimée</numerusform>
            <numerusform>%n annotations supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {quote} ({tag})</source>
        <translation>Supprimé {quote} ({tag})</translation>
    </message>
    <message numerus="yes">
        <source>Retagged %n span(s)</source>
        <translation>
            <numerusform>Étiquette de %n annotation changée</numerusform>
            <numerusform>Étiquette de %n annotations changée</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved an edge of {tag}: {old} → {new}</source>
        <translation>Bord déplacé ({tag})&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>Retagged {quote} from {old} to {new}</source>
        <translation>Étiquette de {quote} changée&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>{what}, joined with the span that stood there</source>
        <translation>{what}, réuni avec l’annotation qui s’y trouvait</translation>
    </message>
    <message>
        <source>Joined {quote} ({tag}) with a span that stood there</source>
        <translation>Réuni {quote} ({tag}) avec une annotation qui s’y trouvait</translation>
    </message>
    <message>
        <source>Removed the note on {quote} ({tag})</source>
        <translation>Note retirée de {quote} ({tag})</translation>
    </message>
    <message>
        <source>Note on {quote} ({tag}): {note}</source>
        <translation>Note sur {quote} ({tag})&#xa0;: {note}</translation>
    </message>
    <message>
        <source>No more doubt about {quote} ({tag})</source>
        <translation>Plus de doute sur {quote} ({tag})</translation>
    </message>
    <message>
        <source>Doubt about {quote} ({tag})</source>
        <translation>Doute sur {quote} ({tag})</translation>
    </message>
    <message>
        <source>Model example of {tag}: {quote}</source>
        <translation>Annotation modèle de {tag}&#xa0;: {quote}</translation>
    </message>
    <message>
        <source>No longer a model example of {tag}: {quote}</source>
        <translation>N’est plus une annotation modèle de {tag}&#xa0;: {quote}</translation>
    </message>
    <message>
        <source>Split {quote} ({tag}) in two</source>
        <translation>{quote} ({tag}) divisée en deux</translation>
    </message>
    <message>
        <source>Merged two spans into {quote} ({tag})</source>
        <translation>Deux annotations fusionnées en {quote} ({tag})</translation>
    </message>
    <message>
        <source>Added the article ‹{title}›</source>
        <translation>Article ajouté&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Removed the article ‹{title}›</source>
        <translation>Article retiré&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Changed details of ‹{title}›: {names}</source>
        <translation>Fiche de «&#xa0;{title}&#xa0;» modifiée&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Joined: {name}</source>
        <translation>Arrivée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Marked the article as unread</source>
        <translation>Article marqué comme non lu</translation>
    </message>
    <message>
        <source>Marked the article as being read</source>
        <translation>Article marqué comme en cours de lecture</translation>
    </message>
    <message>
        <source>Marked the article as read</source>
        <translation>Article marqué comme lu</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s)</source>
        <translation>
            <numerusform>%n ligne importée</numerusform>
            <numerusform>%n lignes importées</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>a tag that is gone</source>
        <translation>une étiquette disparue</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>type of outlet</source>
        <translation>type de média</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>what it was translated from</source>
        <translation>langue ou texte d’origine</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>traducteur</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>date published</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>date collected</source>
        <translation>date de recueil</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>archive URL</source>
        <translation>URL d’archive</translation>
    </message>
    <message>
        <source>reliability of the source</source>
        <translation>fiabilité de la source</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>diffusion</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Letters at {percent} %</source>
        <translation>Lettres à {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a span first, then write its note.</source>
        <translation>Choisissez d’abord une annotation, puis écrivez sa note.</translation>
    </message>
    <message>
        <source>narrativetagger {version}
Apache License 2.0</source>
        <translation>narrativetagger {version}
Licence Apache 2.0</translation>
    </message>
    <message>
        <source>About narrativetagger</source>
        <translation>À propos de narrativetagger</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (lecture seule)</translation>
    </message>
    <message>
        <source>&amp;Undo {label}</source>
        <translation>&amp;Annuler {label}</translation>
    </message>
    <message>
        <source>&amp;Redo {label}</source>
        <translation>&amp;Rétablir {label}</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be saved.</source>
        <translation>
            <numerusform>%n note n’a pas pu être enregistrée.</numerusform>
            <numerusform>%n notes n’ont pas pu être enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing loses what was written there.</source>
        <translation>En fermant, ce qui y était écrit est perdu.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of the article</source>
        <translation>Vue d’ensemble de l’article</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The program’s choice</source>
        <translation>Choix du programme</translation>
    </message>
    <message>
        <source> pt</source>
        <translation>&#xa0;pt</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> characters</source>
        <translation>&#xa0;caractères</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Comme au &amp;début</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source>&amp;Width of the text</source>
        <translation>&amp;Largeur du texte</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Another &amp;tag</source>
        <translation>Autre é&amp;tiquette</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Everything by its name</source>
        <translation>Tout par son nom</translation>
    </message>
    <message>
        <source>Part of the name of an action, a tag, an article, an analyst</source>
        <translation>Partie du nom d’une action, d’une étiquette, d’un article, d’un analyste</translation>
    </message>
    <message>
        <source>Action, tag, article or analyst</source>
        <translation>Action, étiquette, article ou analyste</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analyste</translation>
    </message>
</context>
<context>
    <name>PassageKeys</name>
    <message>
        <source>Nothing more this way.</source>
        <translation>Plus rien de ce côté.</translation>
    </message>
</context>
<context>
    <name>PasteForm</name>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>PrintActions</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Open an article first, then print it.</source>
        <translation>Ouvrez d’abord un article, puis imprimez-le.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation>Impression de l’article</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>L’impression a été annulée.</translation>
    </message>
    <message>
        <source>Tagged by {names}</source>
        <translation>Étiqueté par {names}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The article was sent to the printer.</source>
        <translation>L’article a été envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Untitled.ntag</source>
        <translation>Sans titre.ntag</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Projects (*.ntag)</source>
        <translation>Projets (*.ntag)</translation>
    </message>
</context>
<context>
    <name>ProjectSpanModel</name>
    <message>
        <source>{tag}: {quote}; in {title}</source>
        <translation>{tag}&#xa0;: {quote}&#x202f;; dans {title}</translation>
    </message>
    <message>
        <source>{tag}, in doubt: {quote}; in {title}</source>
        <translation>{tag}, en doute&#xa0;: {quote}&#x202f;; dans {title}</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Not done</source>
        <translation>Pas effectué</translation>
    </message>
    <message>
        <source>Not all was done</source>
        <translation>Tout n’a pas été effectué</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>No unread article is left in the list.</source>
        <translation>Il ne reste aucun article non lu dans la liste.</translation>
    </message>
    <message>
        <source>Read, nothing found: {title}</source>
        <translation>Lu, rien trouvé : {title}</translation>
    </message>
    <message>
        <source>Unread: {title}</source>
        <translation>Non lu : {title}</translation>
    </message>
    <message>
        <source>In progress: {title}</source>
        <translation>En cours : {title}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Lu : {title}</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>Select a passage or choose a span first, then copy.</source>
        <translation>Sélectionnez d’abord un passage ou choisissez une annotation, puis copiez.</translation>
    </message>
    <message>
        <source>Copied: {citation}</source>
        <translation>Copié&#xa0;: {citation}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Projets &amp;récents</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Tags for the selected passage</source>
        <translation>Étiquettes pour le passage sélectionné</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: {label}, in ‹{title}›</source>
        <translation>Annulé&#xa0;: {label}, dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Annulé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Redone: {label}, in ‹{title}›</source>
        <translation>Rétabli&#xa0;: {label}, dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Redone: {label}</source>
        <translation>Rétabli&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Part of an action, a menu or a key</source>
        <translation>Partie d’une action, d’un menu ou d’une touche</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Fil&amp;tre</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>Tout &amp;comme au début…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>Aucune action ne correspond.</translation>
    </message>
    <message>
        <source>All actions get the keys that they had at first. What you set is lost.</source>
        <translation>Toutes les actions retrouvent leurs touches du début. Ce que vous avez réglé est perdu.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout comme au début</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Toutes les touches sont comme au début.</translation>
    </message>
</context>
<context>
    <name>SpanCard</name>
    <message>
        <source>Why the span is in doubt</source>
        <translation>Pourquoi l’annotation est en doute</translation>
    </message>
    <message>
        <source>Note on the span</source>
        <translation>Note de l’annotation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>In doubt, because…</source>
        <translation>En doute, parce que…</translation>
    </message>
    <message>
        <source>No span chosen</source>
        <translation>Aucune annotation choisie</translation>
    </message>
    <message>
        <source>★ model example</source>
        <translation>★ modèle</translation>
    </message>
</context>
<context>
    <name>SpanEdits</name>
    <message>
        <source>Put the caret inside the chosen span, where it shall be split.</source>
        <translation>Placez le curseur dans l’annotation choisie, là où elle doit être divisée.</translation>
    </message>
    <message>
        <source>Split: {tag}</source>
        <translation>Divisée&#xa0;: {tag}</translation>
    </message>
    <message>
        <source>No other span of this tag and analyst stands in this paragraph.</source>
        <translation>Ce paragraphe n’a pas d’autre annotation de cette étiquette et de cet analyste.</translation>
    </message>
    <message>
        <source>Merged: {tag}</source>
        <translation>Fusionnées&#xa0;: {tag}</translation>
    </message>
    <message>
        <source>In doubt: {tag}</source>
        <translation>En doute&#xa0;: {tag}</translation>
    </message>
    <message>
        <source>No longer in doubt: {tag}</source>
        <translation>N’est plus en doute&#xa0;: {tag}</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) in doubt.</source>
        <translation>
            <numerusform>%n annotation en doute.</numerusform>
            <numerusform>%n annotations en doute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) no longer in doubt.</source>
        <translation>
            <numerusform>%n annotation n’est plus en doute.</numerusform>
            <numerusform>%n annotations ne sont plus en doute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model example: {tag}</source>
        <translation>Modèle&#xa0;: {tag}</translation>
    </message>
    <message>
        <source>No longer a model example: {tag}</source>
        <translation>N’est plus un modèle&#xa0;: {tag}</translation>
    </message>
    <message>
        <source>No more doubts this way.</source>
        <translation>Plus de doute de ce côté.</translation>
    </message>
    <message>
        <source>Choose a span first.</source>
        <translation>Choisissez d’abord une annotation.</translation>
    </message>
</context>
<context>
    <name>SpanFilter</name>
    <message>
        <source>Words of quote or note</source>
        <translation>Mots de la citation ou de la note</translation>
    </message>
    <message>
        <source>Of a&amp;ll articles</source>
        <translation>De tous &amp;les articles</translation>
    </message>
    <message>
        <source>By &amp;place in the text</source>
        <translation>Par &amp;place dans le texte</translation>
    </message>
    <message>
        <source>By &amp;tag</source>
        <translation>Par é&amp;tiquette</translation>
    </message>
    <message>
        <source>By &amp;analyst</source>
        <translation>Par &amp;analyste</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Les plus &amp;récentes d’abord</translation>
    </message>
    <message>
        <source>&amp;Doubts first</source>
        <translation>Les &amp;doutes d’abord</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <translation>&amp;Mots…</translation>
    </message>
    <message>
        <source>Only in dou&amp;bt</source>
        <translation>Seulement en do&amp;ute</translation>
    </message>
    <message>
        <source>Only model &amp;examples</source>
        <translation>Seulement les mod&amp;èles</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Tout a&amp;fficher</translation>
    </message>
    <message>
        <source>Only ta&amp;g</source>
        <translation>Seulement l’éti&amp;quette</translation>
    </message>
    <message>
        <source>Only anal&amp;yst</source>
        <translation>Seulement l’anal&amp;yste</translation>
    </message>
</context>
<context>
    <name>SpanKeys</name>
    <message>
        <source>No span at the caret.</source>
        <translation>Aucune annotation au curseur.</translation>
    </message>
    <message>
        <source>Choose a span or select a passage first, then move its edges.</source>
        <translation>Choisissez d’abord une annotation ou sélectionnez un passage, puis déplacez ses bords.</translation>
    </message>
    <message>
        <source>The edge cannot go further.</source>
        <translation>Le bord ne peut aller plus loin.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) deleted.</source>
        <translation>
            <numerusform>%n annotation supprimée.</numerusform>
            <numerusform>%n annotations supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a span first, then delete it.</source>
        <translation>Choisissez d’abord une annotation, puis supprimez-la.</translation>
    </message>
    <message>
        <source>Deleted: {tag}</source>
        <translation>Supprimé&#xa0;: {tag}</translation>
    </message>
    <message>
        <source>Choose a span first, then go to others of its tag.</source>
        <translation>Choisissez d’abord une annotation, puis passez aux autres de son étiquette.</translation>
    </message>
    <message>
        <source>No more spans this way.</source>
        <translation>Plus d’annotation de ce côté.</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>Spans of this article</source>
        <translation>Annotations de cet article</translation>
    </message>
    <message>
        <source>Sort and filter the spans</source>
        <translation>Trier et filtrer les annotations</translation>
    </message>
    <message>
        <source>Spans of all articles</source>
        <translation>Annotations de tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) in this article</source>
        <translation>
            <numerusform>%n annotation dans cet article</numerusform>
            <numerusform>%n annotations dans cet article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) in all articles</source>
        <translation>
            <numerusform>%n annotation dans tous les articles</numerusform>
            <numerusform>%n annotations dans tous les articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n span(s)</source>
        <translation>
            <numerusform>{shown} annotation sur %n</numerusform>
            <numerusform>{shown} annotations sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marquée</numerusform>
            <numerusform>%n marquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanModel</name>
    <message>
        <source>{tag}: {quote}; paragraph {number}, {start} to {end}</source>
        <translation>{tag}&#xa0;: {quote}&#x202f;; paragraphe {number}, de {start} à {end}</translation>
    </message>
    <message>
        <source>{tag}, in doubt: {quote}; paragraph {number}, {start} to {end}</source>
        <translation>{tag}, en doute&#xa0;: {quote}&#x202f;; paragraphe {number}, {start} à {end}</translation>
    </message>
</context>
<context>
    <name>StackChooser</name>
    <message>
        <source>No span stands here.</source>
        <translation>Aucune annotation ici.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Who tags, and whose spans are shown</source>
        <translation>Qui étiquette, et de qui les annotations sont affichées</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>À l’aveugle</translation>
    </message>
    <message>
        <source>Analyst: {name}</source>
        <translation>Analyste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>Part of a tag’s name or rule</source>
        <translation>Partie du nom ou de la règle d’une étiquette</translation>
    </message>
    <message>
        <source>Filter, then Enter gives the tag</source>
        <translation>Filtrer, puis Entrée étiquette</translation>
    </message>
</context>
<context>
    <name>TagGrid</name>
    <message>
        <source>As last: {tag}</source>
        <translation>Comme avant&#xa0;: {tag}</translation>
    </message>
</context>
<context>
    <name>TagKeys</name>
    <message>
        <source>Choose a span first, then retag it.</source>
        <translation>Choisissez d’abord une annotation, puis changez son étiquette.</translation>
    </message>
    <message>
        <source>Retag: press the digit of the new tag, Esc to leave.</source>
        <translation>Nouvelle étiquette&#xa0;: tapez son chiffre, Échap pour sortir.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s): press the digit of their tag, Esc to leave.</source>
        <translation>
            <numerusform>%n occurrence&#xa0;: tapez le chiffre de son étiquette, Échap pour sortir.</numerusform>
            <numerusform>%n occurrences&#xa0;: tapez le chiffre de leur étiquette, Échap pour sortir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag has the key {digit} here.</source>
        <translation>Aucune étiquette n’a ici la touche {digit}.</translation>
    </message>
    <message>
        <source>All tags here have a digit.</source>
        <translation>Toutes les étiquettes ont ici un chiffre.</translation>
    </message>
    <message>
        <source>No tag has the letter {key} here.</source>
        <translation>Aucune étiquette n’a ici la lettre {key}.</translation>
    </message>
    <message>
        <source>Tag a passage first; then this repeats its tag.</source>
        <translation>Étiquetez d’abord un passage&#x202f;; cette touche répète ensuite son étiquette.</translation>
    </message>
    <message>
        <source>Select a passage first, then tag it.</source>
        <translation>Sélectionnez d’abord un passage, puis étiquetez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged: {tag}</source>
        <translation>
            <numerusform>%n passage étiqueté&#xa0;: {tag}</numerusform>
            <numerusform>%n passages étiquetés&#xa0;: {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) retagged.</source>
        <translation>
            <numerusform>Étiquette de %n annotation changée.</numerusform>
            <numerusform>Étiquette de %n annotations changée.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tag} is on this passage already.</source>
        <translation>Ce passage porte déjà&#xa0;: {tag}.</translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Show &amp;only this tag</source>
        <translation>Afficher &amp;seulement cette étiquette</translation>
    </message>
    <message>
        <source>Show &amp;all tags</source>
        <translation>Afficher &amp;toutes les étiquettes</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>A&amp;utre…</translation>
    </message>
    <message>
        <source>Words on this colour are hard to read on this page.</source>
        <translation>Sur cette couleur, les mots se lisent mal sur cette page.</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>{name}, key {key}, {count} here, {total} in all</source>
        <translation>{name}, touche {key}, {count} ici, {total} en tout</translation>
    </message>
    <message>
        <source>{name}, key {key}, {count} here, {total} in all, hidden</source>
        <translation>{name}, touche {key}, {count} ici, {total} en tout, masquée</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Filter the tags</source>
        <translation>Filtrer les étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) hidden · Show all</source>
        <translation>
            <numerusform>%n étiquette masquée · Tout afficher</numerusform>
            <numerusform>%n étiquettes masquées · Tout afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Only yours · Show all</source>
        <translation>Seulement les vôtres · Tout afficher</translation>
    </message>
</context>
<context>
    <name>TrustActions</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>Where the project lies</source>
        <translation>Emplacement du projet</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>Aucune sauvegarde n’a été faite&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Ne pas ouvrir</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Look, search and export.</source>
        <translation>Consulter, chercher et exporter.</translation>
    </message>
    <message>
        <source>Work on a local copy…</source>
        <translation>Travailler sur une copie locale…</translation>
    </message>
    <message>
        <source>The copy goes its own way; the original stays as it is.</source>
        <translation>La copie suit son propre chemin&#x202f;; l’original reste tel quel.</translation>
    </message>
    <message>
        <source>Salvage what can be read…</source>
        <translation>Récupérer ce qui est lisible…</translation>
    </message>
    <message>
        <source>A new project, with a report of what could not be saved.</source>
        <translation>Un nouveau projet, avec un compte rendu de ce qui n’a pu être sauvé.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>The last ten are kept.</source>
        <translation>Les dix dernières sont conservées.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Only when nobody has it open any more.</source>
        <translation>Seulement si plus personne ne l’a ouvert.</translation>
    </message>
    <message>
        <source>Work on a local copy</source>
        <translation>Travailler sur une copie locale</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>Salvaging what can be read</source>
        <translation>Récupération de ce qui est lisible</translation>
    </message>
    <message>
        <source>What was saved, and what not</source>
        <translation>Ce qui a été sauvé, et ce qui ne l’a pas été</translation>
    </message>
    <message>
        <source>restored {day}</source>
        <translation>restauré {day}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Copie du projet</translation>
    </message>
    <message>
        <source>The copy lies at {file}.</source>
        <translation>La copie se trouve ici&#xa0;: {file}.</translation>
    </message>
</context>
<context>
    <name>Visibility</name>
    <message>
        <source>Spans of all analysts</source>
        <translation>Annotations de tous les analystes</translation>
    </message>
    <message>
        <source>Your own spans only</source>
        <translation>Vos annotations seulement</translation>
    </message>
    <message>
        <source>All spans are shown.</source>
        <translation>Toutes les annotations sont affichées.</translation>
    </message>
    <message>
        <source>Hidden: {tag}. Shift+H shows all again.</source>
        <translation>Masqué&#xa0;: {tag}. Maj+H affiche tout de nouveau.</translation>
    </message>
    <message>
        <source>Choose a span first; its tag is meant.</source>
        <translation>Choisissez d’abord une annotation&#x202f;; il s’agit de son étiquette.</translation>
    </message>
    <message>
        <source>Shown again: {tags}</source>
        <translation>De nouveau affiché&#xa0;: {tags}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>&amp;Passage</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>A&amp;nnotation</translation>
    </message>
    <message>
        <source>Ed&amp;ges</source>
        <translation>&amp;Bords</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the &amp;samples</source>
        <translation>Ouvrir les &amp;exemples</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>&amp;Ajouter des articles…</translation>
    </message>
    <message>
        <source>&amp;Paste an article…</source>
        <translation>&amp;Coller un article…</translation>
    </message>
    <message>
        <source>&amp;Export spans…</source>
        <translation>Ex&amp;porter les annotations…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer &amp;une copie…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Copier comme c&amp;itation</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>C&amp;hercher dans l’article…</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Tag all hits (then a digit)</source>
        <translation>É&amp;tiqueter toutes les occurrences (puis un chiffre)</translation>
    </message>
    <message>
        <source>&amp;Everything by its name…</source>
        <translation>Tout par son &amp;nom…</translation>
    </message>
    <message>
        <source>&amp;Leave: no passage, no span</source>
        <translation>&amp;Quitter passage et annotation</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>Touches du c&amp;lavier…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>D&amp;one, next unread</source>
        <translation>&amp;Terminé, non lu suivant</translation>
    </message>
    <message>
        <source>Ne&amp;xt unread</source>
        <translation>&amp;Non lu suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious unread</source>
        <translation>Non &amp;lu précédent</translation>
    </message>
    <message>
        <source>&amp;Find articles</source>
        <translation>C&amp;hercher des articles</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>&amp;Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark as in pro&amp;gress</source>
        <translation>Marquer comme &amp;en cours</translation>
    </message>
    <message>
        <source>Mark as don&amp;e</source>
        <translation>Marquer comme l&amp;u</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Fiche…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>&amp;Next span</source>
        <translation>Annotation &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous span</source>
        <translation>Annotation &amp;précédente</translation>
    </message>
    <message>
        <source>Next span of this tag</source>
        <translation>Annotation suivante de cette étiquette</translation>
    </message>
    <message>
        <source>Previous span of this tag</source>
        <translation>Annotation précédente de cette étiquette</translation>
    </message>
    <message>
        <source>Next span on the same &amp;words</source>
        <translation>Annotation suivante, m&amp;êmes mots</translation>
    </message>
    <message>
        <source>&amp;Choose among the spans here…</source>
        <translation>&amp;Choisir parmi les annotations ici…</translation>
    </message>
    <message>
        <source>List spans of all articles</source>
        <translation>Lister les annotations de tous les articles</translation>
    </message>
    <message>
        <source>Tag as &amp;last</source>
        <translation>Comme la &amp;dernière étiquette</translation>
    </message>
    <message>
        <source>Tags without di&amp;git (then a letter)</source>
        <translation>Étiquettes sans chiffre (puis une &amp;lettre)</translation>
    </message>
    <message>
        <source>Tag by n&amp;ame…</source>
        <translation>Étiqueter p&amp;ar son nom…</translation>
    </message>
    <message>
        <source>Re&amp;tag (then a digit)</source>
        <translation>Changer d’é&amp;tiquette (puis un chiffre)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>Di&amp;viser au curseur</translation>
    </message>
    <message>
        <source>&amp;Merge with its neighbour</source>
        <translation>&amp;Fusionner avec sa voisine</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>In dou&amp;bt</source>
        <translation>En dout&amp;e</translation>
    </message>
    <message>
        <source>In doubt, with a &amp;remark…</source>
        <translation>En doute, avec une &amp;remarque…</translation>
    </message>
    <message>
        <source>Next do&amp;ubt</source>
        <translation>Doute suiva&amp;nt</translation>
    </message>
    <message>
        <source>Doubt be&amp;fore</source>
        <translation>Doute pr&amp;écédent</translation>
    </message>
    <message>
        <source>Model &amp;example</source>
        <translation>Annotation &amp;modèle</translation>
    </message>
    <message>
        <source>Left edge out by a character</source>
        <translation>Bord gauche vers l’extérieur, un caractère</translation>
    </message>
    <message>
        <source>Left edge in by a character</source>
        <translation>Bord gauche vers l’intérieur, un caractère</translation>
    </message>
    <message>
        <source>Right edge out by a character</source>
        <translation>Bord droit vers l’extérieur, un caractère</translation>
    </message>
    <message>
        <source>Right edge in by a character</source>
        <translation>Bord droit vers l’intérieur, un caractère</translation>
    </message>
    <message>
        <source>Left edge out by a word</source>
        <translation>Bord gauche vers l’extérieur, un mot</translation>
    </message>
    <message>
        <source>Left edge in by a word</source>
        <translation>Bord gauche vers l’intérieur, un mot</translation>
    </message>
    <message>
        <source>Right edge out by a word</source>
        <translation>Bord droit vers l’extérieur, un mot</translation>
    </message>
    <message>
        <source>Right edge in by a word</source>
        <translation>Bord droit vers l’intérieur, un mot</translation>
    </message>
    <message>
        <source>Left edge out by a clause</source>
        <translation>Bord gauche vers l’extérieur, une proposition</translation>
    </message>
    <message>
        <source>Left edge in by a clause</source>
        <translation>Bord gauche vers l’intérieur, une proposition</translation>
    </message>
    <message>
        <source>Right edge out by a clause</source>
        <translation>Bord droit vers l’extérieur, une proposition</translation>
    </message>
    <message>
        <source>Right edge in by a clause</source>
        <translation>Bord droit vers l’intérieur, une proposition</translation>
    </message>
    <message>
        <source>Tag or sub-tag with this digit</source>
        <translation>Étiquette ou sous-étiquette de ce chiffre</translation>
    </message>
    <message>
        <source>End without a sub-tag</source>
        <translation>Terminer sans sous-étiquette</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>&amp;Taille habituelle</translation>
    </message>
    <message>
        <source>&amp;Page…</source>
        <translation>Pag&amp;e…</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Co&amp;uleurs du système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light, high &amp;contrast</source>
        <translation>Clair, &amp;fort contraste</translation>
    </message>
    <message>
        <source>Dark, &amp;high contrast</source>
        <translation>Som&amp;bre, fort contraste</translation>
    </message>
    <message>
        <source>Hide the &amp;tag of the chosen span</source>
        <translation>&amp;Masquer l’étiquette de l’annotation choisie</translation>
    </message>
    <message>
        <source>Show onl&amp;y the tag of the chosen span</source>
        <translation>Afficher seu&amp;lement l’étiquette de l’annotation choisie</translation>
    </message>
    <message>
        <source>Show &amp;all spans</source>
        <translation>T&amp;out afficher</translation>
    </message>
    <message>
        <source>&amp;Who tags…</source>
        <translation>&amp;Qui annote…</translation>
    </message>
    <message>
        <source>Spans of other a&amp;nalysts</source>
        <translation>Annotations des autres anal&amp;ystes</translation>
    </message>
    <message>
        <source>Blind &amp;mode: others’ spans when the article is done</source>
        <translation>À l’a&amp;veugle&#xa0;: annotations des autres une fois l’article traité</translation>
    </message>
    <message>
        <source>Paragraph from l&amp;eft to right</source>
        <translation>Paragrap&amp;he de gauche à droite</translation>
    </message>
    <message>
        <source>Paragraph from ri&amp;ght to left</source>
        <translation>Paragraphe de &amp;droite à gauche</translation>
    </message>
    <message>
        <source>Paragraph as its letters r&amp;un</source>
        <translation>Paragraphe selo&amp;n ses lettres</translation>
    </message>
    <message>
        <source>Ca&amp;rds about spans</source>
        <translation>F&amp;iches des annotations</translation>
    </message>
    <message>
        <source>Tag &amp;bar at the mouse’s selection</source>
        <translation>B&amp;arre d’étiquettes à la sélection de la souris</translation>
    </message>
    <message>
        <source>Te&amp;xt only</source>
        <translation>Te&amp;xte seul</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>&amp;Toutes les touches</translation>
    </message>
    <message>
        <source>&amp;About narrativetagger</source>
        <translation>À &amp;propos de narrativetagger</translation>
    </message>
    <message>
        <source>&amp;Sentence, the next one</source>
        <translation>&amp;Phrase suivante</translation>
    </message>
    <message>
        <source>Sentence &amp;before</source>
        <translation>Phrase p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Clause, the next one</source>
        <translation>Propositio&amp;n suivante</translation>
    </message>
    <message>
        <source>Cl&amp;ause before</source>
        <translation>Proposition pré&amp;cédente</translation>
    </message>
    <message>
        <source>&amp;Quotation, the next one</source>
        <translation>C&amp;itation suivante</translation>
    </message>
    <message>
        <source>Quotation be&amp;fore</source>
        <translation>Citati&amp;on précédente</translation>
    </message>
    <message>
        <source>&amp;Paragraph, the next one</source>
        <translation>Para&amp;graphe suivant</translation>
    </message>
    <message>
        <source>Pa&amp;ragraph before</source>
        <translation>Paragrap&amp;he précédent</translation>
    </message>
    <message>
        <source>&amp;Jump to a word…</source>
        <translation>&amp;Aller à un mot…</translation>
    </message>
    <message>
        <source>Jump to the last &amp;word…</source>
        <translation>Aller &amp;jusqu’à un mot…</translation>
    </message>
    <message>
        <source>Longer by a s&amp;entence</source>
        <translation>A&amp;llonger d’une phrase</translation>
    </message>
    <message>
        <source>Longer by a sentence before</source>
        <translation>Allonger d’une phrase vers le début</translation>
    </message>
    <message>
        <source>&amp;Longer by a clause</source>
        <translation>Allonger d’une propo&amp;sition</translation>
    </message>
    <message>
        <source>Longer by a clause before</source>
        <translation>Allonger d’une proposition vers le début</translation>
    </message>
    <message>
        <source>Longer by a paragraph</source>
        <translation>Allonger d’un paragraphe</translation>
    </message>
</context>
<context>
    <name>article_columns</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>words: {n}</source>
        <translation>mots : {n}</translation>
    </message>
</context>
<context>
    <name>choice_words</name>
    <message>
        <source>Language unknown</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <translation>Média inconnu</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>jusqu’à {date}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong inside the program; your spans are saved. A report without any article text lies in {path}; please send it to the makers.</source>
        <translation>Une erreur est survenue dans le programme&#x202f;; vos annotations sont enregistrées. Un rapport sans aucun texte d’article se trouve dans {path}&#x202f;; merci de l’envoyer aux auteurs.</translation>
    </message>
    <message>
        <source>“{date}” is not a date; write 2022, 2022-09, 2022-09-14 or 2022-09-14T18:30.</source>
        <translation>«&#xa0;{date}&#xa0;» n’est pas une date&#x202f;; écrivez 2022, 2022-09, 2022-09-14 ou 2022-09-14T18:30.</translation>
    </message>
    <message>
        <source>The article needs a title.</source>
        <translation>L’article a besoin d’un titre.</translation>
    </message>
    <message>
        <source>“{code}” is not the code of a language; write one such as fr, uk or sr-Latn.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas un code de langue&#x202f;; écrivez par exemple fr, uk ou sr-Latn.</translation>
    </message>
    <message>
        <source>This passage already has this tag by the same analyst; nothing was added.</source>
        <translation>Ce passage porte déjà cette étiquette du même analyste&#x202f;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>{tag}</source>
        <translation>{tag}</translation>
    </message>
    <message>
        <source>Delete {tag}</source>
        <translation>Supprimer {tag}</translation>
    </message>
    <message>
        <source>Move an edge of {tag}</source>
        <translation>Déplacer un bord de {tag}</translation>
    </message>
    <message>
        <source>Retag as {tag}</source>
        <translation>Étiqueter comme {tag}</translation>
    </message>
    <message>
        <source>Note on {tag}</source>
        <translation>Note sur {tag}</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Fiche de l’article</translation>
    </message>
    <message>
        <source>Remove the article</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>This step no longer fits the project, which has changed since; it was left out.</source>
        <translation>Cette étape ne convient plus au projet, qui a changé depuis&#x202f;; elle a été omise.</translation>
    </message>
    <message>
        <source>{name} is open for writing by {analyst} (process {pid} on {host}, since {since}); close it there and try again.</source>
        <translation>{name} est ouvert en écriture par {analyst} (processus {pid} sur {host}, depuis {since})&#x202f;; fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>{name} is open for writing on {host} by {analyst}, since {since}, or was not closed there. Close it there first; if nobody has it open any more, open it anyway by deleting {file}.</source>
        <translation>{name} est ouvert en écriture sur {host} par {analyst}, depuis {since}, ou n’y a pas été fermé. Fermez-le d’abord là-bas&#x202f;; si plus personne ne l’a ouvert, supprimez {file} pour l’ouvrir quand même.</translation>
    </message>
    <message>
        <source>{name} is open for writing in another program; close it there and try again.</source>
        <translation>{name} est ouvert en écriture dans un autre programme&#x202f;; fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>{name} cannot be locked for writing, because its folder cannot be written to; copy the project to a folder of yours and open the copy.</source>
        <translation>{name} ne peut être verrouillé en écriture, car son dossier est protégé&#x202f;; copiez le projet dans un de vos dossiers et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The window that asked for this work is gone; nothing was changed.</source>
        <translation>La fenêtre qui a demandé ce travail a disparu&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>{count} spans do not match the text of their article any more; run “narrativetagger check” on the project to see which. They are not exported as long as they cannot be trusted.</source>
        <translation>{count} annotations ne correspondent plus au texte de leur article&#x202f;; lancez «&#xa0;narrativetagger check&#xa0;» sur le projet pour voir lesquelles. Elles ne sont pas exportées tant qu’on ne peut s’y fier.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was stored; run “narrativetagger check” on the project, and restore a backup or salvage what can be read. Nothing of it is exported.</source>
        <translation>Le texte de «&#xa0;{title}&#xa0;» n’est pas celui qui a été enregistré&#x202f;; lancez «&#xa0;narrativetagger check&#xa0;» sur le projet, et restaurez une sauvegarde ou récupérez ce qui est lisible. Rien n’en est exporté.</translation>
    </message>
    <message>
        <source>{name} is open read-only; to change it, open it for writing, or save a copy and open that.</source>
        <translation>{name} est ouvert en lecture seule&#x202f;; pour le modifier, ouvrez-le en écriture, ou enregistrez une copie et ouvrez-la.</translation>
    </message>
    <message>
        <source>The project has no span {uid}; “narrativetagger spans” lists them.</source>
        <translation>Le projet n’a pas d’annotation {uid}&#x202f;; «&#xa0;narrativetagger spans&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>{start} to {end} is no passage of this article; its text has {length} code points, and a passage needs one at least.</source>
        <translation>{start} à {end} n’est pas un passage de cet article&#x202f;; son texte a {length} points de code et un passage en demande au moins un.</translation>
    </message>
    <message>
        <source>{start} to {end} would cut “{cluster}” in two; the passage around it is {whole_start} to {whole_end}.</source>
        <translation>{start} à {end} couperait «&#xa0;{cluster}&#xa0;» en deux&#x202f;; le passage autour va de {whole_start} à {whole_end}.</translation>
    </message>
    <message>
        <source>{name} could not be read: the reader stopped at it. The file may be damaged; save its text as UTF-8 text and add that.</source>
        <translation>{name} n’a pas pu être lu&#xa0;: le lecteur s’y est arrêté. Le fichier est peut-être abîmé&#x202f;; enregistrez son texte en UTF-8 et ajoutez-le.</translation>
    </message>
    <message>
        <source>The codebook cannot be used: {fault}. Mend the file and try again.</source>
        <translation>La grille de codage est inutilisable&#xa0;: {fault}. Corrigez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>{name} has no words; there is nothing to read in it.</source>
        <translation>{name} ne contient aucun mot&#x202f;; il n’y a rien à y lire.</translation>
    </message>
    <message>
        <source>{name} is not a text file; save its text as UTF-8 text and add that.</source>
        <translation>{name} n’est pas un fichier texte&#x202f;; enregistrez son texte en UTF-8 et ajoutez-le.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text (byte {byte} cannot be read); open it in an editor, save it as UTF-8 and add it again.</source>
        <translation>{name} n’est pas un texte UTF-8 (octet {byte} illisible)&#x202f;; ouvrez-le dans un éditeur, enregistrez-le en UTF-8 et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is {encoding} text; open it in an editor, save it as UTF-8 and add it again.</source>
        <translation>{name} est un texte {encoding}&#x202f;; ouvrez-le dans un éditeur, enregistrez-le en UTF-8 et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no file {path}; it may have been moved, renamed or deleted.</source>
        <translation>Il n’y a pas de fichier {path}&#x202f;; il a peut-être été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose the files in it.</source>
        <translation>{name} est un dossier&#x202f;; choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file; save its text as a file and add that.</source>
        <translation>{name} est un périphérique ou un tube, non un fichier&#x202f;; enregistrez son texte dans un fichier et ajoutez-le.</translation>
    </message>
    <message>
        <source>{name} cannot be read: you have no permission, or its medium is gone; copy it to a folder of yours and add it from there.</source>
        <translation>{name} ne peut être lu&#xa0;: vous n’en avez pas le droit, ou son support a disparu&#x202f;; copiez-le dans un de vos dossiers et ajoutez-le de là.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB, which no article is; choose another file.</source>
        <translation>{name} dépasse 100 Mo, ce qu’aucun article ne fait&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is a file in the format {format}, which this version does not read; save its text as UTF-8 text, or copy the text and paste it.</source>
        <translation>{name} est au format {format}, que cette version ne lit pas&#x202f;; enregistrez son texte en UTF-8, ou copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>There is no project at {path}; it may have been moved, renamed or deleted.</source>
        <translation>Il n’y a pas de projet à {path}&#x202f;; il a peut-être été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>{name} exists already and was left as it is; choose another name.</source>
        <translation>{name} existe déjà et a été laissé tel quel&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is not a narrativetagger project; choose a file made by this program.</source>
        <translation>{name} n’est pas un projet narrativetagger&#x202f;; choisissez un fichier créé par ce programme.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of narrativetagger (schema {found}, this version knows {known}); install narrativetagger {needed} or newer to open it.</source>
        <translation>{name} a été écrit par une version plus récente de narrativetagger (schéma {found}, cette version connaît {known})&#x202f;; installez narrativetagger {needed} ou plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} was written by an older version of narrativetagger; open it once for writing, in the window, to bring it up to date. A copy of it as it is will be kept.</source>
        <translation>{name} a été écrit par une version plus ancienne de narrativetagger&#x202f;; ouvrez-le une fois en écriture, dans la fenêtre, pour le mettre à jour. Une copie en l’état sera conservée.</translation>
    </message>
    <message>
        <source>{name} is no longer in the folder {folder}: it was moved, renamed, deleted or replaced by another file. Nothing was changed; put it back, or open it from where it is now.</source>
        <translation>{name} n’est plus dans le dossier {folder}&#xa0;: il a été déplacé, renommé, supprimé ou remplacé par un autre fichier. Rien n’a été modifié&#x202f;; remettez-le en place, ou ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>{name} cannot be written in the folder {folder}; choose a folder that exists and is yours.</source>
        <translation>{name} ne peut être écrit dans le dossier {folder}&#x202f;; choisissez un dossier existant qui vous appartient.</translation>
    </message>
    <message>
        <source>{name} cannot be opened; make sure that you may read the file and that its folder may be written to, or copy the project to a folder of yours.</source>
        <translation>{name} ne peut être ouvert&#x202f;; vérifiez que vous pouvez lire le fichier et écrire dans son dossier, ou copiez le projet dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>{name} cannot be changed, because the file or its folder is write-protected; copy the project to a folder of yours and open the copy.</source>
        <translation>{name} ne peut être modifié, car le fichier ou son dossier est protégé en écriture&#x202f;; copiez le projet dans un de vos dossiers et ouvrez la copie.</translation>
    </message>
    <message>
        <source>{name} could not be read or written, most likely because the disk is full; free some space and try again. What was saved before is safe.</source>
        <translation>{name} n’a pu être lu ou écrit, sans doute parce que le disque est plein&#x202f;; libérez de la place et réessayez. Ce qui était enregistré est sauf.</translation>
    </message>
    <message>
        <source>{name} is being written by another program; wait a moment and try again.</source>
        <translation>{name} est en cours d’écriture par un autre programme&#x202f;; attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>{name} is damaged; keep the file as it is, restore a backup or salvage what can be read, and look at what “narrativetagger check” says.</source>
        <translation>{name} est endommagé&#x202f;; gardez le fichier tel quel, restaurez une sauvegarde ou récupérez ce qui est lisible, et voyez ce que dit «&#xa0;narrativetagger check&#xa0;».</translation>
    </message>
    <message>
        <source>The project has no article {uid}; look at the list of articles for the uids there are.</source>
        <translation>Le projet n’a pas d’article {uid}&#x202f;; voyez la liste des articles.</translation>
    </message>
    <message>
        <source>The project has no tag {tag}; look at the list of tags for the codes there are.</source>
        <translation>Le projet n’a pas d’étiquette {tag}&#x202f;; voyez la liste des étiquettes.</translation>
    </message>
    <message>
        <source>Several codebooks have a tag {tag}; put the codebook&apos;s name and a colon before it.</source>
        <translation>Plusieurs grilles ont une étiquette {tag}&#x202f;; mettez devant le nom de la grille et deux-points.</translation>
    </message>
    <message>
        <source>The project has no analyst named {name}; the names there are: {names}.</source>
        <translation>Le projet n’a pas d’analyste nommé {name}&#x202f;; il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The project has this text already; it was not added again.</source>
        <translation>Le projet a déjà ce texte&#x202f;; il n’a pas été ajouté de nouveau.</translation>
    </message>
    <message>
        <source>{folder} cannot be used for the demo; name a folder of yours.</source>
        <translation>{folder} ne convient pas à la démonstration&#x202f;; indiquez un de vos dossiers.</translation>
    </message>
    <message>
        <source>The demo could not write {name}.</source>
        <translation>La démonstration n’a pu écrire {name}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it in a desktop session, or run “narrativetagger demo --output DIR”.</source>
        <translation>Il n’y a pas d’écran pour ouvrir une fenêtre&#xa0;: ni DISPLAY ni WAYLAND_DISPLAY n’est défini. Démarrez dans une session graphique, ou lancez «&#xa0;narrativetagger demo --output DIR&#xa0;».</translation>
    </message>
    <message>
        <source>The screen {display} does not answer or does not let this user in. Start it in this user&apos;s own desktop session; “narrativetagger demo --output DIR” needs no screen.</source>
        <translation>L’écran {display} ne répond pas ou n’admet pas cet utilisateur. Démarrez dans la session graphique de cet utilisateur&#x202f;; «&#xa0;narrativetagger demo --output DIR&#xa0;» se passe d’écran.</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing here: {libraries}. On Debian or Ubuntu, run as root: apt-get install --no-install-recommends {packages}</source>
        <translation>La fenêtre a besoin de bibliothèques système absentes&#xa0;: {libraries}. Sous Debian ou Ubuntu, exécutez en root&#xa0;: apt-get install --no-install-recommends {packages}</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM asks for {platform}, which this Qt does not have. Unset it and start again.</source>
        <translation>QT_QPA_PLATFORM demande {platform}, que ce Qt n’a pas. Supprimez cette variable et redémarrez.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM=vnc would open this computer to others without a password. Unset it and start again.</source>
        <translation>QT_QPA_PLATFORM=vnc ouvrirait cet ordinateur à d’autres sans mot de passe. Supprimez cette variable et redémarrez.</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Choisissez le fichier à écrire.</translation>
    </message>
    <message>
        <source>Paste the words of the article into the large field.</source>
        <translation>Collez le texte de l’article dans le grand champ.</translation>
    </message>
    <message>
        <source>The project {name} is no longer at {folder}; if it was moved, open it from its new place.</source>
        <translation>Le projet {name} n’est plus dans {folder}&#x202f;; s’il a été déplacé, ouvrez-le à son nouvel emplacement.</translation>
    </message>
    <message>
        <source>The work stopped before its end; what was done until then is kept. Try again.</source>
        <translation>Le travail s’est arrêté avant la fin&#x202f;; ce qui était fait est gardé. Réessayez.</translation>
    </message>
    <message>
        <source>{name} exists already and was left as it is; choose another name or replace it.</source>
        <translation>{name} existe déjà et a été laissé tel quel&#x202f;; choisissez un autre nom ou remplacez-le.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device, not a file; choose another name.</source>
        <translation>{name} est un dossier ou un périphérique, non un fichier&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; create it first or choose another place.</source>
        <translation>Il n’y a pas de dossier {folder}&#x202f;; créez-le d’abord ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{name} cannot be written in the folder {folder}: you have no permission, or the file is open in another program; close it there or choose a folder of yours.</source>
        <translation>{name} ne peut être écrit dans le dossier {folder}&#xa0;: vous n’en avez pas le droit, ou le fichier est ouvert dans un autre programme&#x202f;; fermez-le ou choisissez un de vos dossiers.</translation>
    </message>
    <message>
        <source>{name} was not written, most likely because the disk is full; free some space and try again.</source>
        <translation>{name} n’a pas été écrit, sans doute parce que le disque est plein&#x202f;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>{name} lies on a network drive ({kind}). Work there is slower, and somebody else may open the project at the same time unseen; a local copy is safer.</source>
        <translation>{name} se trouve sur un lecteur réseau ({kind}). Le travail y est plus lent, et quelqu’un d’autre peut ouvrir le projet en même temps sans être vu&#x202f;; une copie locale est plus sûre.</translation>
    </message>
    <message>
        <source>{name} lies in a folder that {kind} keeps in step with other machines. If the project is open on two of them at once, one side&apos;s work may be lost; a local copy is safer.</source>
        <translation>{name} se trouve dans un dossier que {kind} synchronise avec d’autres ordinateurs. Si le projet est ouvert sur deux d’entre eux à la fois, le travail de l’un peut être perdu&#x202f;; une copie locale est plus sûre.</translation>
    </message>
    <message>
        <source>Saved: {articles} articles, {spans} spans, {tags} tags, {analysts} analysts.</source>
        <translation>Sauvé&#xa0;: articles {articles}, annotations {spans}, étiquettes {tags}, analystes {analysts}.</translation>
    </message>
    <message>
        <source>{count} rows of “{table}” were damaged or missing, and were taken from the log.</source>
        <translation>{count} lignes de «&#xa0;{table}&#xa0;» étaient endommagées ou manquaient et ont été reprises du journal.</translation>
    </message>
    <message>
        <source>{count} rows of “{table}” could not be read.</source>
        <translation>{count} lignes de «&#xa0;{table}&#xa0;» n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Row {id} of “{table}” is lost: it makes no sense, or belongs to something lost.</source>
        <translation>La ligne {id} de «&#xa0;{table}&#xa0;» est perdue&#xa0;: elle n’a pas de sens, ou dépend de ce qui est perdu.</translation>
    </message>
    <message>
        <source>The span “{quote}” ({uid}) is lost with its article, tag or analyst.</source>
        <translation>L’annotation «&#xa0;{quote}&#xa0;» ({uid}) est perdue avec son article, son étiquette ou son analyste.</translation>
    </message>
    <message>
        <source>The span “{quote}” ({uid}) is lost: it is not what its article says at {start} to {end}.</source>
        <translation>L’annotation «&#xa0;{quote}&#xa0;» ({uid}) est perdue&#xa0;: ce n’est pas ce que dit son article de {start} à {end}.</translation>
    </message>
    <message>
        <source>The article “{title}” is lost: its text cannot be read as it was stored, nor be made again from its original.</source>
        <translation>L’article «&#xa0;{title}&#xa0;» est perdu&#xa0;: son texte ne peut être lu tel qu’il a été enregistré, ni refait à partir de son original.</translation>
    </message>
    <message>
        <source>The text of “{title}” was made again from its original; it is exactly as it was.</source>
        <translation>Le texte de «&#xa0;{title}&#xa0;» a été refait à partir de son original&#x202f;; il est exactement tel qu’il était.</translation>
    </message>
    <message>
        <source>The original bytes of “{title}” could not be saved; its text is whole.</source>
        <translation>Les octets d’origine de «&#xa0;{title}&#xa0;» n’ont pu être sauvés&#x202f;; son texte est intact.</translation>
    </message>
    <message>
        <source>The codebook could not be saved; the one that comes with the program was put in.</source>
        <translation>La grille de codage n’a pu être sauvée&#x202f;; celle du programme a été mise à sa place.</translation>
    </message>
    <message>
        <source>The log begins anew; keep the damaged file, which holds the log so far.</source>
        <translation>Le journal recommence&#x202f;; gardez le fichier endommagé, qui contient le journal jusqu’ici.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path}; they hold until the program is closed. Make sure that the disk is not full and the folder is yours.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans {path}&#x202f;; ils valent jusqu’à la fermeture du programme. Vérifiez que le disque n’est pas plein et que le dossier est à vous.</translation>
    </message>
    <message>
        <source>The article is deleted, but its words are still in {name}, because another program is reading it; close that program and purge the article once more.</source>
        <translation>L’article est supprimé, mais ses mots sont encore dans {name}, car un autre programme est en train de le lire&#x202f;; fermez ce programme et purgez l’article une fois encore.</translation>
    </message>
    <message>
        <source>Entry {seq} of the chain {chain} was altered after it was written.</source>
        <translation>L’entrée {seq} de la chaîne {chain} a été modifiée après avoir été écrite.</translation>
    </message>
    <message>
        <source>Entry {seq} of the chain {chain} has a payload that was altered.</source>
        <translation>L’entrée {seq} de la chaîne {chain} a un contenu qui a été modifié.</translation>
    </message>
    <message>
        <source>Entry {seq} of the chain {chain} has lost its payload, though no purge tells of it.</source>
        <translation>L’entrée {seq} de la chaîne {chain} a perdu son contenu sans qu’un effacement définitif en fasse état.</translation>
    </message>
    <message>
        <source>Before entry {seq} of the chain {chain}, an entry is missing or out of place.</source>
        <translation>Avant l’entrée {seq} de la chaîne {chain}, une entrée manque ou n’est pas à sa place.</translation>
    </message>
    <message>
        <source>Entry {seq} of the chain {chain} does not follow the entry before it.</source>
        <translation>L’entrée {seq} de la chaîne {chain} ne fait pas suite à celle qui la précède.</translation>
    </message>
    <message>
        <source>SQLite: {said}.</source>
        <translation>SQLite&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>Row {id} of {table} refers to a row of {parent} that is not there.</source>
        <translation>La ligne {id} de «&#xa0;{table}&#xa0;» renvoie à une ligne de «&#xa0;{parent}&#xa0;» qui n’existe pas.</translation>
    </message>
    <message>
        <source>The original bytes differ from their hash.</source>
        <translation>Les octets originaux ne correspondent pas à leur empreinte.</translation>
    </message>
    <message>
        <source>The original has another uid than its hash gives.</source>
        <translation>L’original a un autre identifiant que celui que donne son empreinte.</translation>
    </message>
    <message>
        <source>No article comes from this original.</source>
        <translation>Aucun article ne provient de cet original.</translation>
    </message>
    <message>
        <source>The text of the article is missing or cannot be read.</source>
        <translation>Le texte de l’article manque ou est illisible.</translation>
    </message>
    <message>
        <source>The text of the article differs from its hash.</source>
        <translation>Le texte de l’article ne correspond pas à son empreinte.</translation>
    </message>
    <message>
        <source>The text of the article is not what its original says.</source>
        <translation>Le texte de l’article n’est pas celui de son original.</translation>
    </message>
    <message>
        <source>The paragraphs of the article are not the lines of its text.</source>
        <translation>Les paragraphes de l’article ne sont pas les lignes de son texte.</translation>
    </message>
    <message>
        <source>Paragraph, zone or page of the span are not those of its article.</source>
        <translation>Le paragraphe, la zone ou la page de l’annotation ne sont pas ceux de son article.</translation>
    </message>
    <message>
        <source>The spans of the article cannot be read.</source>
        <translation>Les annotations de l’article sont illisibles.</translation>
    </message>
    <message>
        <source>Quote, context or UTF-16 offsets of the span differ from the article&apos;s text.</source>
        <translation>Le verbatim, le contexte ou les positions UTF-16 de l’annotation ne correspondent pas au texte de l’article.</translation>
    </message>
    <message>
        <source>The project does not say its {key}.</source>
        <translation>Le projet n’indique pas «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>The project&apos;s {key} is no uid.</source>
        <translation>La valeur de «&#xa0;{key}&#xa0;» du projet n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>The active codebook is not there.</source>
        <translation>La grille de codage active est absente.</translation>
    </message>
    <message>
        <source>The present version of the codebook is missing.</source>
        <translation>La version actuelle de la grille de codage manque.</translation>
    </message>
    <message>
        <source>The tags of the codebook are not those of its present version.</source>
        <translation>Les étiquettes de la grille de codage ne sont pas celles de sa version actuelle.</translation>
    </message>
    <message>
        <source>{count} rows of {table} have this uid.</source>
        <translation>{count} lignes de «&#xa0;{table}&#xa0;» ont cet identifiant.</translation>
    </message>
    <message>
        <source>This row of {table} is not in the log.</source>
        <translation>Cette ligne de «&#xa0;{table}&#xa0;» n’est pas dans le journal.</translation>
    </message>
    <message>
        <source>This row of {table} is there, though its article was purged.</source>
        <translation>Cette ligne de «&#xa0;{table}&#xa0;» est là, bien que son article ait été effacé définitivement.</translation>
    </message>
    <message>
        <source>What the log says of this row of {table} cannot be read.</source>
        <translation>Ce que le journal dit de cette ligne de «&#xa0;{table}&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>This row of {table} is missing; the log does not say that it was deleted.</source>
        <translation>Cette ligne de «&#xa0;{table}&#xa0;» manque&#x202f;; le journal ne dit pas qu’elle a été supprimée.</translation>
    </message>
    <message>
        <source>This row of {table} is there, though the log says that it was deleted.</source>
        <translation>Cette ligne de «&#xa0;{table}&#xa0;» est là, bien que le journal dise qu’elle a été supprimée.</translation>
    </message>
    <message>
        <source>This row of {table} differs from the log in {columns}.</source>
        <translation>Cette ligne de «&#xa0;{table}&#xa0;» diffère du journal dans {columns}.</translation>
    </message>
    <message>
        <source>This is not a regular expression: {reason}. Correct it, or search for plain words.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: {reason}. Corrigez-la, ou cherchez de simples mots.</translation>
    </message>
    <message>
        <source>The search for this regular expression takes too long. Make it simpler, or search for plain words.</source>
        <translation>La recherche de cette expression régulière est trop longue. Simplifiez-la, ou cherchez de simples mots.</translation>
    </message>
    <message>
        <source>All these passages already have this tag by the same analyst; nothing was added.</source>
        <translation>Tous ces passages portent déjà cette étiquette du même analyste&#x202f;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>{tag} on all hits</source>
        <translation>{tag} sur toutes les occurrences</translation>
    </message>
    <message>
        <source>Retag all as {tag}</source>
        <translation>Tout étiqueter comme {tag}</translation>
    </message>
    <message>
        <source>Colour of a tag</source>
        <translation>Couleur d’une étiquette</translation>
    </message>
    <message>
        <source>The printer did not take the article. Choose another one, or save the article as PDF.</source>
        <translation>L’imprimante n’a pas pris l’article. Choisissez-en une autre, ou enregistrez l’article en PDF.</translation>
    </message>
    <message>
        <source>There is no printer; add one to the system, or save the article as PDF.</source>
        <translation>Il n’y a pas d’imprimante&#x202f;; ajoutez-en une au système ou enregistrez l’article en PDF.</translation>
    </message>
    <message>
        <source>The article has no such pages; it has {count}. Choose among these.</source>
        <translation>L’article n’a pas ces pages&#x202f;; il en a {count}. Choisissez parmi elles.</translation>
    </message>
    <message>
        <source>Only spans of one article, tag and analyst can be merged; nothing was changed.</source>
        <translation>Seules des annotations d’un même article, d’une même étiquette et d’un même analyste peuvent être fusionnées&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Doubt about {tag}</source>
        <translation>Doute sur {tag}</translation>
    </message>
    <message>
        <source>Doubt about several spans</source>
        <translation>Doute sur plusieurs annotations</translation>
    </message>
    <message>
        <source>Model example of {tag}</source>
        <translation>Modèle de {tag}</translation>
    </message>
    <message>
        <source>Split {tag}</source>
        <translation>Diviser {tag}</translation>
    </message>
    <message>
        <source>Merge {tag}</source>
        <translation>Fusionner {tag}</translation>
    </message>
    <message>
        <source>{path} is no file of keys: {reason}. Nothing was changed; choose a file that was exported here.</source>
        <translation>{path} n’est pas un fichier de touches&#xa0;: {reason}. Rien n’a été changé&#x202f;; choisissez un fichier exporté ici.</translation>
    </message>
    <message>
        <source>In {path}, “{action}” does not have a list of keys such as [&quot;J&quot;, &quot;Ctrl+Z&quot;]. Nothing was changed; mend that line.</source>
        <translation>Dans {path}, «&#xa0;{action}&#xa0;» n’a pas de liste de touches telle que [&quot;J&quot;, &quot;Ctrl+Z&quot;]. Rien n’a été changé&#x202f;; corrigez cette ligne.</translation>
    </message>
    <message>
        <source>{path} gives {key} to two actions: “{first}” and “{second}”. Nothing was changed; take it from one of them.</source>
        <translation>{path} donne {key} à deux actions&#xa0;: «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;». Rien n’a été changé&#x202f;; retirez-la à l’une d’elles.</translation>
    </message>
    <message>
        <source>The keys could not be saved in {path}; they hold until the program is closed. Make sure that the disk is not full and the folder is yours.</source>
        <translation>Les touches n’ont pas pu être enregistrées dans {path}&#x202f;; elles valent jusqu’à la fermeture du programme. Vérifiez que le disque n’est pas plein et que le dossier est à vous.</translation>
    </message>
    <message>
        <source>Colour of an analyst</source>
        <translation>Couleur d’un analyste</translation>
    </message>
    <message>
        <source>Write the name that the spans shall be saved under.</source>
        <translation>Écrivez le nom sous lequel les annotations seront enregistrées.</translation>
    </message>
    <message>
        <source>A name has one line of 100 characters at most; shorten it.</source>
        <translation>Un nom tient en une ligne de 100 caractères au plus&#x202f;; raccourcissez-le.</translation>
    </message>
    <message>
        <source>{name} is an analyst of this project; choose another name.</source>
        <translation>{name} est déjà analyste de ce projet&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>You have spans in this article; mark it as read instead.</source>
        <translation>Vous avez des annotations dans cet article ; marquez-le plutôt comme lu.</translation>
    </message>
    <message>
        <source>Reading status</source>
        <translation>État de lecture</translation>
    </message>
    <message>
        <source>Read, nothing found</source>
        <translation>Lu, rien trouvé</translation>
    </message>
    <message>
        <source>The first date is after the last one; exchange them.</source>
        <translation>La première date est après la dernière ; échangez-les.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lu</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>AnalystBar</name>
    <message>
        <source>Who tags?</source>
        <translation>Хто розмічає?</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Хтось інший…</translation>
    </message>
    <message>
        <source>Go on as shown below</source>
        <translation>Продовжити, як указано внизу</translation>
    </message>
</context>
<context>
    <name>AnalystForm</name>
    <message>
        <source>Add an analyst</source>
        <translation>Додати аналітика</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
</context>
<context>
    <name>AnalystMenu</name>
    <message>
        <source>&amp;Add an analyst…</source>
        <translation>&amp;Додати аналітика…</translation>
    </message>
    <message>
        <source>{name} tags now.</source>
        <translation>Тепер мітки ставить {name}.</translation>
    </message>
    <message>
        <source>Your &amp;colour</source>
        <translation>Ваш &amp;колір</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Інший…</translation>
    </message>
    <message>
        <source>&amp;Spans of</source>
        <translation>&amp;Фрагменти аналітика</translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>Add articles</source>
        <translation>Додати матеріали</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md);;All files (*)</source>
        <translation>Текстові файли (*.txt *.md);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Додавання матеріалів</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Вилучити матеріал</translation>
    </message>
    <message>
        <source>Remove “{title}”?</source>
        <translation>Вилучити «{title}»?</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) go with it; undo brings all back.</source>
        <translation>
            <numerusform>Разом із ним зникне %n фрагмент; скасування все поверне.</numerusform>
            <numerusform>Разом із ним зникнуть %n фрагменти; скасування все поверне.</numerusform>
            <numerusform>Разом із ним зникне %n фрагментів; скасування все поверне.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>No more articles this way.</source>
        <translation>Далі матеріалів немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>Додано %n матеріал.</numerusform>
            <numerusform>Додано %n матеріали.</numerusform>
            <numerusform>Додано %n матеріалів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already.</source>
        <translation>
            <numerusform>Уже є: %n.</numerusform>
            <numerusform>Уже є: %n.</numerusform>
            <numerusform>Уже є: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleFilter</name>
    <message>
        <source>All articles</source>
        <translation>Усі матеріали</translation>
    </message>
    <message>
        <source>Article, or words of its title</source>
        <translation>Матеріал або слова з його заголовка</translation>
    </message>
    <message>
        <source>Type words of a title to find an article</source>
        <translation>Введіть слова із заголовка, щоб знайти матеріал</translation>
    </message>
    <message>
        <source>This article: {title}</source>
        <translation>Цей матеріал: {title}</translation>
    </message>
</context>
<context>
    <name>ArticleFilterBar</name>
    <message>
        <source>Words of title or outlet</source>
        <translation>Слова із заголовка або назви видання</translation>
    </message>
    <message>
        <source>Title or outlet</source>
        <translation>Заголовок або видання</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Фільтрувати матеріали</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>Показано %n</numerusform>
            <numerusform>Показано %n</numerusform>
            <numerusform>Показано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters: {said}</source>
        <translation>Зняти фільтри: {said}</translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>Details of the article</source>
        <translation>Відомості про матеріал</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Надійність джерела</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Type of outlet</source>
        <translation>Тип видання</translation>
    </message>
    <message>
        <source>state media, agency, channel …</source>
        <translation>державне ЗМІ, агентство, канал…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Зібрано</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Archive URL</source>
        <translation>URL архіву</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Перекладено з</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Перекладач</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Обмеження поширення</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>цілком надійне</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>зазвичай надійне</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>досить надійне</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>зазвичай ненадійне</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>ненадійне</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>не можна оцінити</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Order and looks of the list</source>
        <translation>Порядок і вигляд списку</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Матеріали</translation>
    </message>
    <message>
        <source>The list of articles is hidden; make the window wider, or press F9.</source>
        <translation>Список матеріалів приховано; розширте вікно або натисніть F9.</translation>
    </message>
</context>
<context>
    <name>ArticleMenus</name>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Дата…</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Зняти фільтри</translation>
    </message>
    <message>
        <source>{tag}, with all below</source>
        <translation>{tag} разом з усіма нижче</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Упорядковано за</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>За зростанням</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>За спаданням</translation>
    </message>
    <message>
        <source>Sort and filter again</source>
        <translation>Упорядкувати й відфільтрувати знову</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>By the width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Відомості…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Вилучити…</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагменти</numerusform>
            <numerusform>%n фрагментів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleProgress</name>
    <message numerus="yes">
        <source>{done} of %n done</source>
        <translation>
            <numerusform>Прочитано {done} з %n</numerusform>
            <numerusform>Прочитано {done} з %n</numerusform>
            <numerusform>Прочитано {done} з %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Матеріал</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of {name}</source>
        <translation>Резервні копії {name}</translation>
    </message>
    <message>
        <source>Backups are made by themselves when the project is opened and has changed; ten are kept. Restoring one makes a new project and leaves this one as it is.</source>
        <translation>Резервні копії створюються самі, коли відкривають змінений проєкт; зберігається десять. Відновлення створює новий проєкт, а цей лишає як є.</translation>
    </message>
    <message>
        <source>There is none of this project yet.</source>
        <translation>Для цього проєкту їх ще немає.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Відновити…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показати теку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Резервні копії, найновіші спершу</translation>
    </message>
</context>
<context>
    <name>BlindMode</name>
    <message>
        <source>Blind: spans of others are kept away until an article is done.</source>
        <translation>Наосліп: фрагменти інших приховано, доки матеріал не опрацьовано.</translation>
    </message>
    <message>
        <source>No longer blind: spans of all analysts are here.</source>
        <translation>Більше не наосліп: тут фрагменти всіх аналітиків.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Part of an action, a menu or a key</source>
        <translation>Частина дії, меню або клавіші</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>A digit tags the selected passage, a second one refines it to a sub-tag. Letters count by what is printed on them, digits and brackets by their place.</source>
        <translation>Цифра позначає виділений уривок, друга уточнює вкладеною міткою. Літери рахуються за тим, що на них надруковано, цифри й дужки — за місцем.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифри</translation>
    </message>
</context>
<context>
    <name>DateRangeForm</name>
    <message>
        <source>Articles by date</source>
        <translation>Матеріали за датою</translation>
    </message>
    <message>
        <source>2022, 2022-09 or 2022-09-14</source>
        <translation>2022, 2022-09 або 2022-09-14</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Your desk is empty</source>
        <translation>Ваш стіл порожній</translation>
    </message>
    <message>
        <source>Drop text files here, paste an article, or try the samples.</source>
        <translation>Перетягніть сюди текстові файли, вставте матеріал або спробуйте зразки.</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Додати матеріали…</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Вставити матеріал…</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>Відкрити зразки</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>усі клавіші</translation>
    </message>
    <message>
        <source>any action, article or tag by its name</source>
        <translation>будь-яка дія, матеріал чи мітка за назвою</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Exporting spans</source>
        <translation>Експорт фрагментів</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) written to {file}</source>
        <translation>
            <numerusform>Записано %n фрагмент у {file}</numerusform>
            <numerusform>Записано %n фрагменти у {file}</numerusform>
            <numerusform>Записано %n фрагментів у {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>Експорт скасовано; файл не записано.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export spans</source>
        <translation>Експорт фрагментів</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Data: exact, reads back</source>
        <translation>Дані: точні, читаються назад</translation>
    </message>
    <message>
        <source>Spreadsheet, commas</source>
        <translation>Таблиця, коми</translation>
    </message>
    <message>
        <source>Spreadsheet, semicolons</source>
        <translation>Таблиця, крапки з комою</translation>
    </message>
    <message>
        <source>Names of tags</source>
        <translation>Назви міток</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Увесь проєкт</translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <translation>Вибрані матеріали</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>Відкритий матеріал</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Матеріали</translation>
    </message>
    <message>
        <source>Only these tags</source>
        <translation>Лише ці мітки</translation>
    </message>
    <message>
        <source>Only these analysts</source>
        <translation>Лише ці аналітики</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) will be written</source>
        <translation>
            <numerusform>Буде записано %n фрагмент</numerusform>
            <numerusform>Буде записано %n фрагменти</numerusform>
            <numerusform>Буде записано %n фрагментів</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Замінити файл?</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} уже існує.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файли CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Шукати в матеріалі</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Що шукати</translation>
    </message>
    <message>
        <source>Mind capitals</source>
        <translation>Розрізняти великі й малі літери</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Лише цілі слова</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярний вираз</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Tag all hits</source>
        <translation>Поставити мітку на всі збіги</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Find something first, then tag all hits.</source>
        <translation>Спершу знайдіть щось, потім ставте мітку на всі збіги.</translation>
    </message>
    <message>
        <source>Wait until the search has finished.</source>
        <translation>Зачекайте, доки пошук завершиться.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n збіг</numerusform>
            <numerusform>%n збіги</numerusform>
            <numerusform>%n збігів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Tab: next such word · Enter or a digit: take it</source>
        <translation>Tab: наступне таке слово · Enter або цифра: взяти</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>До слова</translation>
    </message>
    <message>
        <source>First letters of a word</source>
        <translation>Перші літери слова</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Аж до</translation>
    </message>
    <message>
        <source>First letters of the last word</source>
        <translation>Перші літери останнього слова</translation>
    </message>
    <message>
        <source>no such word</source>
        <translation>такого слова немає</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the key, with Ctrl, Alt or Shift if you like. Esc leaves.</source>
        <translation>Натисніть клавішу, за бажання з Ctrl, Alt або Shift. Esc — вийти.</translation>
    </message>
    <message>
        <source>Tab goes from field to field and stays so. Press another key.</source>
        <translation>Tab веде від поля до поля, так і залишиться. Натисніть іншу клавішу.</translation>
    </message>
    <message>
        <source>This key has no name here. Press another one.</source>
        <translation>Ця клавіша тут не має назви. Натисніть іншу.</translation>
    </message>
    <message>
        <source>{key} moves the caret or presses buttons and stays so. Press another.</source>
        <translation>{key} рухає курсор або натискає кнопки, так і залишиться. Натисніть іншу клавішу.</translation>
    </message>
    <message>
        <source>{key} alone does nothing: hold it and press another key.</source>
        <translation>{key} сама нічого не робить: утримуйте її й натисніть іншу клавішу.</translation>
    </message>
    <message>
        <source>Press the key…</source>
        <translation>Натисніть клавішу…</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>&amp;Додати клавішу…</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>A&amp;s at first</source>
        <translation>Як &amp;спочатку</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Залишити</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation>Прибрати {key}</translation>
    </message>
    <message>
        <source>{key} is a key of this action already.</source>
        <translation>{key} уже є клавішею цієї дії.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are enough; take one away first.</source>
        <translation>
            <numerusform>%n клавіші досить; спершу приберіть одну.</numerusform>
            <numerusform>%n клавіш досить; спершу приберіть одну.</numerusform>
            <numerusform>%n клавіш досить; спершу приберіть одну.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is already: {action}.</source>
        <translation>{key} уже зайнята: {action}.</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>За&amp;брати</translation>
    </message>
    <message>
        <source>{key} is now: {action}.</source>
        <translation>{key} тепер: {action}.</translation>
    </message>
    <message>
        <source>Until now it did the same as {key}: {action}.</source>
        <translation>Досі вона діяла як {key}: {action}.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Прибрати</translation>
    </message>
    <message>
        <source>As at first: {action}.</source>
        <translation>Як спочатку: {action}.</translation>
    </message>
    <message>
        <source>Then no key is left for: {action}.</source>
        <translation>Тоді без клавіші залишиться: {action}.</translation>
    </message>
</context>
<context>
    <name>KeyExchange</name>
    <message>
        <source>Export the keys</source>
        <translation>Експортувати клавіші</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Імпортувати клавіші</translation>
    </message>
    <message>
        <source>Keys (*.toml)</source>
        <translation>Клавіші (*.toml)</translation>
    </message>
    <message>
        <source>The keys were written to {file}</source>
        <translation>Клавіші записано до {file}</translation>
    </message>
    <message>
        <source>The keys are those of {file}.</source>
        <translation>Клавіші тепер такі, як у {file}.</translation>
    </message>
    <message>
        <source>Not known here: {actions}.</source>
        <translation>Тут невідоме: {actions}.</translation>
    </message>
    <message>
        <source>Without a key now: {actions}.</source>
        <translation>Тепер без клавіші: {actions}.</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Спочатку</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>sentence</source>
        <translation>речення</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>частина речення</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>jump to a word</source>
        <translation>до слова</translation>
    </message>
    <message>
        <source>next span</source>
        <translation>наступний фрагмент</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>усі клавіші</translation>
    </message>
    <message>
        <source>Retag:</source>
        <translation>Інша мітка:</translation>
    </message>
    <message>
        <source>more tags</source>
        <translation>інші мітки</translation>
    </message>
    <message>
        <source>no sub-tag</source>
        <translation>без вкладеної</translation>
    </message>
</context>
<context>
    <name>LogCheck</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy the length and the whole hash</source>
        <translation>Копіювати довжину й увесь хеш</translation>
    </message>
    <message>
        <source>Check the &amp;log</source>
        <translation>Перевірити &amp;журнал</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>Знайдені розбіжності</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln запис</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записів</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} · head {hash}</source>
        <translation>{entries} · останній хеш {hash}</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Скопійовано: {text}</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Перевірку зупинено.</translation>
    </message>
    <message>
        <source>Checking every entry, row, text and quote of the project…</source>
        <translation>Перевірка кожного запису, рядка, тексту й фрагмента проєкту…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message numerus="yes">
        <source>{time}: %n problem(s) found. Keep the file as it is.</source>
        <translation>
            <numerusform>{time}: знайдено %n розбіжність. Збережіть файл як є.</numerusform>
            <numerusform>{time}: знайдено %n розбіжності. Збережіть файл як є.</numerusform>
            <numerusform>{time}: знайдено %n розбіжностей. Збережіть файл як є.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… і ще %Ln</numerusform>
            <numerusform>… і ще %Ln</numerusform>
            <numerusform>… і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: all is as it was written: each entry, row, text and quote.</source>
        <translation>{time}: усе так, як було записано: кожен запис, рядок, текст і фрагмент.</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log of {name}</source>
        <translation>Журнал {name}</translation>
    </message>
    <message>
        <source>All analysts</source>
        <translation>Усі аналітики</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Матеріал</translation>
    </message>
    <message>
        <source>A&amp;nalyst</source>
        <translation>&amp;Аналітик</translation>
    </message>
    <message>
        <source>Log, the newest first</source>
        <translation>Журнал, найновіше спочатку</translation>
    </message>
    <message>
        <source>Looking through the log… {share} %</source>
        <translation>Перегляд журналу… {share} %</translation>
    </message>
    <message>
        <source>Nothing in the log matches.</source>
        <translation>У журналі немає відповідних записів.</translation>
    </message>
    <message>
        <source>Enter goes to the place of an entry.</source>
        <translation>Enter веде до місця запису.</translation>
    </message>
    <message>
        <source>This entry has no place in an article.</source>
        <translation>Цей запис не стосується жодного місця в матеріалі.</translation>
    </message>
    <message>
        <source>This article is no longer there.</source>
        <translation>Цього матеріалу вже немає.</translation>
    </message>
    <message>
        <source>This span is no longer there.</source>
        <translation>Цього фрагмента вже немає.</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Матеріал</translation>
    </message>
    <message>
        <source>This entry cannot be read.</source>
        <translation>Цей запис не читається.</translation>
    </message>
    <message>
        <source>several articles</source>
        <translation>кілька матеріалів</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Undo: {what}</source>
        <translation>Скасування: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Повернення: {what}</translation>
    </message>
    <message>
        <source>{what} (what the log says of it is damaged)</source>
        <translation>{what} (запис про це в журналі пошкоджено)</translation>
    </message>
    <message>
        <source>{what} (its words were purged)</source>
        <translation>{what} (слова стерто назавжди)</translation>
    </message>
    <message>
        <source>Created the project</source>
        <translation>Створено проєкт</translation>
    </message>
    <message>
        <source>An analyst joined</source>
        <translation>Долучився аналітик</translation>
    </message>
    <message>
        <source>Added an article</source>
        <translation>Додано матеріал</translation>
    </message>
    <message>
        <source>Changed details of an article</source>
        <translation>Змінено відомості про матеріал</translation>
    </message>
    <message>
        <source>Removed an article</source>
        <translation>Вилучено матеріал</translation>
    </message>
    <message>
        <source>Tagged a passage</source>
        <translation>Позначено уривок</translation>
    </message>
    <message>
        <source>Tagged passages</source>
        <translation>Позначено уривки</translation>
    </message>
    <message>
        <source>Deleted spans</source>
        <translation>Видалено фрагменти</translation>
    </message>
    <message>
        <source>Moved an edge of a span</source>
        <translation>Зсунуто межу фрагмента</translation>
    </message>
    <message>
        <source>Retagged a span</source>
        <translation>Змінено мітку фрагмента</translation>
    </message>
    <message>
        <source>Retagged spans</source>
        <translation>Змінено мітки фрагментів</translation>
    </message>
    <message>
        <source>Wrote a note on a span</source>
        <translation>Записано нотатку до фрагмента</translation>
    </message>
    <message>
        <source>Raised or lifted a doubt about a span</source>
        <translation>Сумнів щодо фрагмента додано або знято</translation>
    </message>
    <message>
        <source>Raised or lifted doubts about spans</source>
        <translation>Сумніви щодо фрагментів додано або знято</translation>
    </message>
    <message>
        <source>Chose a model example, or no longer</source>
        <translation>Зразковий фрагмент обрано або знято</translation>
    </message>
    <message>
        <source>Split a span</source>
        <translation>Фрагмент розділено</translation>
    </message>
    <message>
        <source>Merged two spans</source>
        <translation>Два фрагменти з’єднано</translation>
    </message>
    <message>
        <source>Changed the colour of a tag</source>
        <translation>Змінено колір мітки</translation>
    </message>
    <message>
        <source>Changed the colour of an analyst</source>
        <translation>Змінено колір аналітика</translation>
    </message>
    <message>
        <source>Changed how far an article is read</source>
        <translation>Змінено стан читання матеріалу</translation>
    </message>
    <message>
        <source>Read the article, nothing found</source>
        <translation>Матеріал прочитано, нічого не знайдено</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Purged the article (its words are no longer kept)</source>
        <translation>Матеріал стерто назавжди (його слова більше не зберігаються)</translation>
    </message>
    <message>
        <source>Saved a copy of the project</source>
        <translation>Збережено копію проєкту</translation>
    </message>
    <message>
        <source>Restored the project from a backup</source>
        <translation>Проєкт відновлено з резервної копії</translation>
    </message>
    <message>
        <source>Salvaged from a damaged project</source>
        <translation>Врятовано з пошкодженого проєкту</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n passage(s)</source>
        <translation>
            <numerusform>Позначено %n уривок</numerusform>
            <numerusform>Позначено %n уривки</numerusform>
            <numerusform>Позначено %n уривків</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged {quote} as {tag}</source>
        <translation>Позначено {quote}: {tag}</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n span(s)</source>
        <translation>
            <numerusform>Видалено %n фрагмент</numerusform>
            <numerusform>Видалено %n фрагменти</numerusform>
            <numerusform>Видалено %n фрагментів</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {quote} ({tag})</source>
        <translation>Видалено {quote} ({tag})</translation>
    </message>
    <message numerus="yes">
        <source>Retagged %n span(s)</source>
        <translation>
            <numerusform>Змінено мітку %n фрагмента</numerusform>
            <numerusform>Змінено мітку %n фрагментів</numerusform>
            <numerusform>Змінено мітку %n фрагментів</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved an edge of {tag}: {old} → {new}</source>
        <translation>Зсунуто межу ({tag}): {old} → {new}</translation>
    </message>
    <message>
        <source>Retagged {quote} from {old} to {new}</source>
        <translation>Змінено мітку {quote}: {old} → {new}</translation>
    </message>
    <message>
        <source>{what}, joined with the span that stood there</source>
        <translation>{what}, об’єднано з фрагментом, який там був</translation>
    </message>
    <message>
        <source>Joined {quote} ({tag}) with a span that stood there</source>
        <translation>Об’єднано {quote} ({tag}) із фрагментом, який там був</translation>
    </message>
    <message>
        <source>Removed the note on {quote} ({tag})</source>
        <translation>Вилучено нотатку до {quote} ({tag})</translation>
    </message>
    <message>
        <source>Note on {quote} ({tag}): {note}</source>
        <translation>Нотатка до {quote} ({tag}): {note}</translation>
    </message>
    <message>
        <source>No more doubt about {quote} ({tag})</source>
        <translation>Більше немає сумніву щодо {quote} ({tag})</translation>
    </message>
    <message>
        <source>Doubt about {quote} ({tag})</source>
        <translation>Сумнів щодо {quote} ({tag})</translation>
    </message>
    <message>
        <source>Model example of {tag}: {quote}</source>
        <translation>Зразок для {tag}: {quote}</translation>
    </message>
    <message>
        <source>No longer a model example of {tag}: {quote}</source>
        <translation>Більше не зразок для {tag}: {quote}</translation>
    </message>
    <message>
        <source>Split {quote} ({tag}) in two</source>
        <translation>{quote} ({tag}) розділено надвоє</translation>
    </message>
    <message>
        <source>Merged two spans into {quote} ({tag})</source>
        <translation>Два фрагменти з’єднано в {quote} ({tag})</translation>
    </message>
    <message>
        <source>Added the article ‹{title}›</source>
        <translation>Додано матеріал «{title}»</translation>
    </message>
    <message>
        <source>Removed the article ‹{title}›</source>
        <translation>Вилучено матеріал «{title}»</translation>
    </message>
    <message>
        <source>Changed details of ‹{title}›: {names}</source>
        <translation>Змінено відомості про «{title}»: {names}</translation>
    </message>
    <message>
        <source>Joined: {name}</source>
        <translation>Долучення: {name}</translation>
    </message>
    <message>
        <source>Marked the article as unread</source>
        <translation>Матеріал позначено як непрочитаний</translation>
    </message>
    <message>
        <source>Marked the article as being read</source>
        <translation>Матеріал позначено як такий, що читається</translation>
    </message>
    <message>
        <source>Marked the article as read</source>
        <translation>Матеріал позначено як прочитаний</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s)</source>
        <translation>
            <numerusform>Імпортовано %n рядок</numerusform>
            <numerusform>Імпортовано %n рядки</numerusform>
            <numerusform>Імпортовано %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
    <message>
        <source>a tag that is gone</source>
        <translation>мітка, якої вже немає</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>видання</translation>
    </message>
    <message>
        <source>type of outlet</source>
        <translation>тип видання</translation>
    </message>
    <message>
        <source>country</source>
        <translation>країна</translation>
    </message>
    <message>
        <source>language</source>
        <translation>мова</translation>
    </message>
    <message>
        <source>what it was translated from</source>
        <translation>з чого перекладено</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>перекладач</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>date published</source>
        <translation>дата публікації</translation>
    </message>
    <message>
        <source>date collected</source>
        <translation>дата збирання</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>archive URL</source>
        <translation>URL архіву</translation>
    </message>
    <message>
        <source>reliability of the source</source>
        <translation>надійність джерела</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>обмеження поширення</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Letters at {percent} %</source>
        <translation>Літери {percent} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a span first, then write its note.</source>
        <translation>Спершу виберіть фрагмент, потім пишіть нотатку.</translation>
    </message>
    <message>
        <source>narrativetagger {version}
Apache License 2.0</source>
        <translation>narrativetagger {version}
Ліцензія Apache 2.0</translation>
    </message>
    <message>
        <source>About narrativetagger</source>
        <translation>Про narrativetagger</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (лише читання)</translation>
    </message>
    <message>
        <source>&amp;Undo {label}</source>
        <translation>&amp;Скасувати {label}</translation>
    </message>
    <message>
        <source>&amp;Redo {label}</source>
        <translation>&amp;Повернути {label}</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрити вікно</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be saved.</source>
        <translation>
            <numerusform>Не вдалося зберегти %n нотатку.</numerusform>
            <numerusform>Не вдалося зберегти %n нотатки.</numerusform>
            <numerusform>Не вдалося зберегти %n нотаток.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing loses what was written there.</source>
        <translation>Якщо закрити, написане в них буде втрачено.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Усе одно закрити</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of the article</source>
        <translation>Огляд матеріалу</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>The program’s choice</source>
        <translation>Вибір програми</translation>
    </message>
    <message>
        <source> pt</source>
        <translation>&#xa0;пт</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> characters</source>
        <translation>&#xa0;знаків</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Як &amp;спочатку</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>&amp;Шрифт</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Розмір</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Міжряддя</translation>
    </message>
    <message>
        <source>&amp;Width of the text</source>
        <translation>Ш&amp;ирина тексту</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Another &amp;tag</source>
        <translation>Інша &amp;мітка</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Everything by its name</source>
        <translation>Усе за назвою</translation>
    </message>
    <message>
        <source>Part of the name of an action, a tag, an article, an analyst</source>
        <translation>Частина назви дії, мітки, матеріалу або імені аналітика</translation>
    </message>
    <message>
        <source>Action, tag, article or analyst</source>
        <translation>Дія, мітка, матеріал або аналітик</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>аналітик</translation>
    </message>
</context>
<context>
    <name>PassageKeys</name>
    <message>
        <source>Nothing more this way.</source>
        <translation>Далі в цей бік нічого немає.</translation>
    </message>
</context>
<context>
    <name>PasteForm</name>
    <message>
        <source>Paste an article</source>
        <translation>Вставити матеріал</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
</context>
<context>
    <name>PrintActions</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файли PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>Open an article first, then print it.</source>
        <translation>Спершу відкрийте матеріал, потім друкуйте.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation>Друк матеріалу</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Друк скасовано.</translation>
    </message>
    <message>
        <source>Tagged by {names}</source>
        <translation>Позначили: {names}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>The article was sent to the printer.</source>
        <translation>Матеріал надіслано на принтер.</translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message>
        <source>New project</source>
        <translation>Новий проєкт</translation>
    </message>
    <message>
        <source>Untitled.ntag</source>
        <translation>Без назви.ntag</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Відкрити проєкт</translation>
    </message>
    <message>
        <source>Projects (*.ntag)</source>
        <translation>Проєкти (*.ntag)</translation>
    </message>
</context>
<context>
    <name>ProjectSpanModel</name>
    <message>
        <source>{tag}: {quote}; in {title}</source>
        <translation>{tag}: {quote}; у матеріалі {title}</translation>
    </message>
    <message>
        <source>{tag}, in doubt: {quote}; in {title}</source>
        <translation>{tag}, під сумнівом: {quote}; у матеріалі {title}</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Not done</source>
        <translation>Не виконано</translation>
    </message>
    <message>
        <source>Not all was done</source>
        <translation>Виконано не все</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>No unread article is left in the list.</source>
        <translation>Непрочитаних матеріалів у списку не лишилося.</translation>
    </message>
    <message>
        <source>Read, nothing found: {title}</source>
        <translation>Прочитано, нічого не знайдено: {title}</translation>
    </message>
    <message>
        <source>Unread: {title}</source>
        <translation>Не прочитано: {title}</translation>
    </message>
    <message>
        <source>In progress: {title}</source>
        <translation>Читається: {title}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Прочитано: {title}</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>Select a passage or choose a span first, then copy.</source>
        <translation>Спершу виділіть уривок або виберіть фрагмент, потім копіюйте.</translation>
    </message>
    <message>
        <source>Copied: {citation}</source>
        <translation>Скопійовано: {citation}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Останні п&amp;роєкти</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Tags for the selected passage</source>
        <translation>Мітки для виділеного уривка</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: {label}, in ‹{title}›</source>
        <translation>Скасовано: {label}, у «{title}»</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Скасовано: {label}</translation>
    </message>
    <message>
        <source>Redone: {label}, in ‹{title}›</source>
        <translation>Повернено: {label}, у «{title}»</translation>
    </message>
    <message>
        <source>Redone: {label}</source>
        <translation>Повторено: {label}</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Part of an action, a menu or a key</source>
        <translation>Частина дії, меню або клавіші</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Фільтр</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>&amp;Усе як спочатку…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпортувати…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крити</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>Жодна дія не відповідає.</translation>
    </message>
    <message>
        <source>All actions get the keys that they had at first. What you set is lost.</source>
        <translation>Усі дії отримають клавіші, які мали спочатку. Те, що ви задали, буде втрачено.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Усе як спочатку</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Усі клавіші як спочатку.</translation>
    </message>
</context>
<context>
    <name>SpanCard</name>
    <message>
        <source>Why the span is in doubt</source>
        <translation>Чому фрагмент під сумнівом</translation>
    </message>
    <message>
        <source>Note on the span</source>
        <translation>Нотатка до фрагмента</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>In doubt, because…</source>
        <translation>Під сумнівом, бо…</translation>
    </message>
    <message>
        <source>No span chosen</source>
        <translation>Фрагмент не вибрано</translation>
    </message>
    <message>
        <source>★ model example</source>
        <translation>★ зразок</translation>
    </message>
</context>
<context>
    <name>SpanEdits</name>
    <message>
        <source>Put the caret inside the chosen span, where it shall be split.</source>
        <translation>Поставте курсор усередині вибраного фрагмента, там, де його розділити.</translation>
    </message>
    <message>
        <source>Split: {tag}</source>
        <translation>Розділено: {tag}</translation>
    </message>
    <message>
        <source>No other span of this tag and analyst stands in this paragraph.</source>
        <translation>У цьому абзаці немає іншого фрагмента з цією міткою того самого аналітика.</translation>
    </message>
    <message>
        <source>Merged: {tag}</source>
        <translation>З’єднано: {tag}</translation>
    </message>
    <message>
        <source>In doubt: {tag}</source>
        <translation>Під сумнівом: {tag}</translation>
    </message>
    <message>
        <source>No longer in doubt: {tag}</source>
        <translation>Більше не під сумнівом: {tag}</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) in doubt.</source>
        <translation>
            <numerusform>Під сумнівом %n фрагмент.</numerusform>
            <numerusform>Під сумнівом %n фрагменти.</numerusform>
            <numerusform>Під сумнівом %n фрагментів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) no longer in doubt.</source>
        <translation>
            <numerusform>%n фрагмент більше не під сумнівом.</numerusform>
            <numerusform>%n фрагменти більше не під сумнівом.</numerusform>
            <numerusform>%n фрагментів більше не під сумнівом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model example: {tag}</source>
        <translation>Зразок: {tag}</translation>
    </message>
    <message>
        <source>No longer a model example: {tag}</source>
        <translation>Більше не зразок: {tag}</translation>
    </message>
    <message>
        <source>No more doubts this way.</source>
        <translation>Далі в цей бік сумнівів немає.</translation>
    </message>
    <message>
        <source>Choose a span first.</source>
        <translation>Спершу виберіть фрагмент.</translation>
    </message>
</context>
<context>
    <name>SpanFilter</name>
    <message>
        <source>Words of quote or note</source>
        <translation>Слова цитати або нотатки</translation>
    </message>
    <message>
        <source>Of a&amp;ll articles</source>
        <translation>З усіх &amp;матеріалів</translation>
    </message>
    <message>
        <source>By &amp;place in the text</source>
        <translation>За &amp;місцем у тексті</translation>
    </message>
    <message>
        <source>By &amp;tag</source>
        <translation>За мі&amp;ткою</translation>
    </message>
    <message>
        <source>By &amp;analyst</source>
        <translation>За &amp;аналітиком</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Спершу &amp;найновіші</translation>
    </message>
    <message>
        <source>&amp;Doubts first</source>
        <translation>Спершу су&amp;мніви</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <translation>&amp;Слова…</translation>
    </message>
    <message>
        <source>Only in dou&amp;bt</source>
        <translation>Лише під су&amp;мнівом</translation>
    </message>
    <message>
        <source>Only model &amp;examples</source>
        <translation>Лише &amp;зразки</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Показати все</translation>
    </message>
    <message>
        <source>Only ta&amp;g</source>
        <translation>Лише мі&amp;тка</translation>
    </message>
    <message>
        <source>Only anal&amp;yst</source>
        <translation>Лише аналі&amp;тик</translation>
    </message>
</context>
<context>
    <name>SpanKeys</name>
    <message>
        <source>No span at the caret.</source>
        <translation>Біля курсора немає фрагмента.</translation>
    </message>
    <message>
        <source>Choose a span or select a passage first, then move its edges.</source>
        <translation>Спершу виберіть фрагмент або виділіть уривок, потім рухайте його межі.</translation>
    </message>
    <message>
        <source>The edge cannot go further.</source>
        <translation>Межу не можна рухати далі.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) deleted.</source>
        <translation>
            <numerusform>Видалено %n фрагмент.</numerusform>
            <numerusform>Видалено %n фрагменти.</numerusform>
            <numerusform>Видалено %n фрагментів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a span first, then delete it.</source>
        <translation>Спершу виберіть фрагмент, потім видаліть його.</translation>
    </message>
    <message>
        <source>Deleted: {tag}</source>
        <translation>Видалено: {tag}</translation>
    </message>
    <message>
        <source>Choose a span first, then go to others of its tag.</source>
        <translation>Спершу виберіть фрагмент, потім переходьте до інших з його міткою.</translation>
    </message>
    <message>
        <source>No more spans this way.</source>
        <translation>Далі фрагментів немає.</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>Spans of this article</source>
        <translation>Фрагменти цього матеріалу</translation>
    </message>
    <message>
        <source>Sort and filter the spans</source>
        <translation>Сортувати й фільтрувати фрагменти</translation>
    </message>
    <message>
        <source>Spans of all articles</source>
        <translation>Фрагменти всіх матеріалів</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) in this article</source>
        <translation>
            <numerusform>%n фрагмент у цьому матеріалі</numerusform>
            <numerusform>%n фрагменти в цьому матеріалі</numerusform>
            <numerusform>%n фрагментів у цьому матеріалі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) in all articles</source>
        <translation>
            <numerusform>%n фрагмент у всіх матеріалах</numerusform>
            <numerusform>%n фрагменти у всіх матеріалах</numerusform>
            <numerusform>%n фрагментів у всіх матеріалах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n span(s)</source>
        <translation>
            <numerusform>{shown} з %n фрагмента</numerusform>
            <numerusform>{shown} з %n фрагментів</numerusform>
            <numerusform>{shown} з %n фрагментів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>вибрано %n</numerusform>
            <numerusform>вибрано %n</numerusform>
            <numerusform>вибрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanModel</name>
    <message>
        <source>{tag}: {quote}; paragraph {number}, {start} to {end}</source>
        <translation>{tag}: {quote}; абзац {number}, від {start} до {end}</translation>
    </message>
    <message>
        <source>{tag}, in doubt: {quote}; paragraph {number}, {start} to {end}</source>
        <translation>{tag}, під сумнівом: {quote}; абзац {number}, від {start} до {end}</translation>
    </message>
</context>
<context>
    <name>StackChooser</name>
    <message>
        <source>No span stands here.</source>
        <translation>Тут немає фрагментів.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Who tags, and whose spans are shown</source>
        <translation>Хто ставить мітки й чиї фрагменти показано</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Наосліп</translation>
    </message>
    <message>
        <source>Analyst: {name}</source>
        <translation>Аналітик: {name}</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Усе збережено</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Лише читання</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Збережено о {time}</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>Part of a tag’s name or rule</source>
        <translation>Частина назви або правила мітки</translation>
    </message>
    <message>
        <source>Filter, then Enter gives the tag</source>
        <translation>Фільтр, далі Enter ставить мітку</translation>
    </message>
</context>
<context>
    <name>TagGrid</name>
    <message>
        <source>As last: {tag}</source>
        <translation>Як востаннє: {tag}</translation>
    </message>
</context>
<context>
    <name>TagKeys</name>
    <message>
        <source>Choose a span first, then retag it.</source>
        <translation>Спершу виберіть фрагмент, потім змініть його мітку.</translation>
    </message>
    <message>
        <source>Retag: press the digit of the new tag, Esc to leave.</source>
        <translation>Нова мітка: натисніть її цифру, Esc — вийти.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s): press the digit of their tag, Esc to leave.</source>
        <translation>
            <numerusform>%n збіг: натисніть цифру мітки, Esc — вийти.</numerusform>
            <numerusform>%n збіги: натисніть цифру мітки, Esc — вийти.</numerusform>
            <numerusform>%n збігів: натисніть цифру мітки, Esc — вийти.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag has the key {digit} here.</source>
        <translation>Тут жодна мітка не має клавіші {digit}.</translation>
    </message>
    <message>
        <source>All tags here have a digit.</source>
        <translation>Тут усі мітки мають цифру.</translation>
    </message>
    <message>
        <source>No tag has the letter {key} here.</source>
        <translation>Тут жодна мітка не має літери {key}.</translation>
    </message>
    <message>
        <source>Tag a passage first; then this repeats its tag.</source>
        <translation>Спершу позначте уривок; тоді ця клавіша повторить його мітку.</translation>
    </message>
    <message>
        <source>Select a passage first, then tag it.</source>
        <translation>Спершу виділіть уривок, потім ставте мітку.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged: {tag}</source>
        <translation>
            <numerusform>Мітку поставлено на %n уривок: {tag}</numerusform>
            <numerusform>Мітку поставлено на %n уривки: {tag}</numerusform>
            <numerusform>Мітку поставлено на %n уривків: {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) retagged.</source>
        <translation>
            <numerusform>Змінено мітку %n фрагмента.</numerusform>
            <numerusform>Змінено мітку %n фрагментів.</numerusform>
            <numerusform>Змінено мітку %n фрагментів.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tag} is on this passage already.</source>
        <translation>На цьому уривку вже є мітка: {tag}.</translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показати</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>При&amp;ховати</translation>
    </message>
    <message>
        <source>Show &amp;only this tag</source>
        <translation>Показати &amp;лише цю мітку</translation>
    </message>
    <message>
        <source>Show &amp;all tags</source>
        <translation>Показати &amp;всі мітки</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Колір</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Інший…</translation>
    </message>
    <message>
        <source>Words on this colour are hard to read on this page.</source>
        <translation>Слова на цьому кольорі важко читати на цій сторінці.</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>{name}, key {key}, {count} here, {total} in all</source>
        <translation>{name}, клавіша {key}, тут {count}, усього {total}</translation>
    </message>
    <message>
        <source>{name}, key {key}, {count} here, {total} in all, hidden</source>
        <translation>{name}, клавіша {key}, тут {count}, усього {total}, приховано</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Filter the tags</source>
        <translation>Фільтрувати мітки</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) hidden · Show all</source>
        <translation>
            <numerusform>Приховано %n мітку · Показати все</numerusform>
            <numerusform>Приховано %n мітки · Показати все</numerusform>
            <numerusform>Приховано %n міток · Показати все</numerusform>
        </translation>
    </message>
    <message>
        <source>Only yours · Show all</source>
        <translation>Лише ваші · Показати все</translation>
    </message>
</context>
<context>
    <name>TrustActions</name>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копія</translation>
    </message>
    <message>
        <source>Where the project lies</source>
        <translation>Де лежить проєкт</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Лишитися тут</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>Резервну копію не створено: {reason}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Відкрити {name}</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Не відкривати</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Відкрити лише для читання</translation>
    </message>
    <message>
        <source>Look, search and export.</source>
        <translation>Переглядати, шукати й експортувати.</translation>
    </message>
    <message>
        <source>Work on a local copy…</source>
        <translation>Працювати з локальною копією…</translation>
    </message>
    <message>
        <source>The copy goes its own way; the original stays as it is.</source>
        <translation>Копія далі живе окремо; оригінал лишається як є.</translation>
    </message>
    <message>
        <source>Salvage what can be read…</source>
        <translation>Врятувати те, що читається…</translation>
    </message>
    <message>
        <source>A new project, with a report of what could not be saved.</source>
        <translation>Новий проєкт і звіт про те, чого не вдалося врятувати.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Відновити резервну копію…</translation>
    </message>
    <message>
        <source>The last ten are kept.</source>
        <translation>Зберігаються останні десять.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Усе одно відкрити</translation>
    </message>
    <message>
        <source>Only when nobody has it open any more.</source>
        <translation>Лише якщо його вже ні в кого не відкрито.</translation>
    </message>
    <message>
        <source>Work on a local copy</source>
        <translation>Працювати з локальною копією</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Врятувати те, що читається</translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>врятовано</translation>
    </message>
    <message>
        <source>Salvaging what can be read</source>
        <translation>Рятування того, що читається</translation>
    </message>
    <message>
        <source>What was saved, and what not</source>
        <translation>Що врятовано, а що ні</translation>
    </message>
    <message>
        <source>restored {day}</source>
        <translation>відновлено {day}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновити резервну копію</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Копіювання проєкту</translation>
    </message>
    <message>
        <source>The copy lies at {file}.</source>
        <translation>Копія лежить тут: {file}.</translation>
    </message>
</context>
<context>
    <name>Visibility</name>
    <message>
        <source>Spans of all analysts</source>
        <translation>Фрагменти всіх аналітиків</translation>
    </message>
    <message>
        <source>Your own spans only</source>
        <translation>Лише ваші фрагменти</translation>
    </message>
    <message>
        <source>All spans are shown.</source>
        <translation>Показано всі фрагменти.</translation>
    </message>
    <message>
        <source>Hidden: {tag}. Shift+H shows all again.</source>
        <translation>Приховано: {tag}. Shift+H показує все знову.</translation>
    </message>
    <message>
        <source>Choose a span first; its tag is meant.</source>
        <translation>Спершу виберіть фрагмент: ідеться про його мітку.</translation>
    </message>
    <message>
        <source>Shown again: {tags}</source>
        <translation>Знову показано: {tags}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Матеріал</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>&amp;Уривок</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>Фра&amp;гмент</translation>
    </message>
    <message>
        <source>Ed&amp;ges</source>
        <translation>М&amp;ежі</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Новий проєкт…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Відкрити проєкт…</translation>
    </message>
    <message>
        <source>Open the &amp;samples</source>
        <translation>Відкрити &amp;зразки</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>&amp;Додати матеріали…</translation>
    </message>
    <message>
        <source>&amp;Paste an article…</source>
        <translation>Вст&amp;авити матеріал…</translation>
    </message>
    <message>
        <source>&amp;Export spans…</source>
        <translation>&amp;Експорт фрагментів…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Зберегти як P&amp;DF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Д&amp;рукувати…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Зберегти &amp;копію…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Резервн&amp;і копії…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Журнал…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повернути</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Копіювати як &amp;цитату</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>&amp;Шукати в матеріалі…</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Наступний збіг</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Поп&amp;ередній збіг</translation>
    </message>
    <message>
        <source>&amp;Tag all hits (then a digit)</source>
        <translation>&amp;Мітка на всі збіги (потім цифра)</translation>
    </message>
    <message>
        <source>&amp;Everything by its name…</source>
        <translation>&amp;Усе за назвою…</translation>
    </message>
    <message>
        <source>&amp;Leave: no passage, no span</source>
        <translation>&amp;Зняти виділення та вибір</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>К&amp;лавіші…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Наступний матеріал</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Попередній матеріал</translation>
    </message>
    <message>
        <source>D&amp;one, next unread</source>
        <translation>&amp;Готово, далі непрочитаний</translation>
    </message>
    <message>
        <source>Ne&amp;xt unread</source>
        <translation>Наступний непро&amp;читаний</translation>
    </message>
    <message>
        <source>Pre&amp;vious unread</source>
        <translation>Попередній непрочитани&amp;й</translation>
    </message>
    <message>
        <source>&amp;Find articles</source>
        <translation>&amp;Шукати матеріали</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Позначити &amp;як непрочитаний</translation>
    </message>
    <message>
        <source>Mark as in pro&amp;gress</source>
        <translation>Позначити як &amp;такий, що читається</translation>
    </message>
    <message>
        <source>Mark as don&amp;e</source>
        <translation>Позначити як прочит&amp;аний</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Відомості…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>В&amp;илучити…</translation>
    </message>
    <message>
        <source>&amp;Next span</source>
        <translation>&amp;Наступний фрагмент</translation>
    </message>
    <message>
        <source>&amp;Previous span</source>
        <translation>&amp;Попередній фрагмент</translation>
    </message>
    <message>
        <source>Next span of this tag</source>
        <translation>Наступний фрагмент із цією міткою</translation>
    </message>
    <message>
        <source>Previous span of this tag</source>
        <translation>Попередній фрагмент із цією міткою</translation>
    </message>
    <message>
        <source>Next span on the same &amp;words</source>
        <translation>Наступний фрагмент на &amp;тих самих словах</translation>
    </message>
    <message>
        <source>&amp;Choose among the spans here…</source>
        <translation>&amp;Вибрати серед фрагментів тут…</translation>
    </message>
    <message>
        <source>List spans of all articles</source>
        <translation>Перелік фрагментів усіх матеріалів</translation>
    </message>
    <message>
        <source>Tag as &amp;last</source>
        <translation>&amp;Як остання мітка</translation>
    </message>
    <message>
        <source>Tags without di&amp;git (then a letter)</source>
        <translation>Мітки без &amp;цифри (далі літера)</translation>
    </message>
    <message>
        <source>Tag by n&amp;ame…</source>
        <translation>М&amp;ітка за назвою…</translation>
    </message>
    <message>
        <source>Re&amp;tag (then a digit)</source>
        <translation>&amp;Змінити мітку (далі цифра)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Н&amp;отатка</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>&amp;Розділити біля курсора</translation>
    </message>
    <message>
        <source>&amp;Merge with its neighbour</source>
        <translation>З’&amp;єднати із сусіднім</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ви&amp;далити</translation>
    </message>
    <message>
        <source>In dou&amp;bt</source>
        <translation>Під &amp;сумнівом</translation>
    </message>
    <message>
        <source>In doubt, with a &amp;remark…</source>
        <translation>Під сумнівом, з пр&amp;иміткою…</translation>
    </message>
    <message>
        <source>Next do&amp;ubt</source>
        <translation>Наступний с&amp;умнів</translation>
    </message>
    <message>
        <source>Doubt be&amp;fore</source>
        <translation>Попередній су&amp;мнів</translation>
    </message>
    <message>
        <source>Model &amp;example</source>
        <translation>Зраз&amp;ковий фрагмент</translation>
    </message>
    <message>
        <source>Left edge out by a character</source>
        <translation>Ліва межа назовні на символ</translation>
    </message>
    <message>
        <source>Left edge in by a character</source>
        <translation>Ліва межа всередину на символ</translation>
    </message>
    <message>
        <source>Right edge out by a character</source>
        <translation>Права межа назовні на символ</translation>
    </message>
    <message>
        <source>Right edge in by a character</source>
        <translation>Права межа всередину на символ</translation>
    </message>
    <message>
        <source>Left edge out by a word</source>
        <translation>Ліва межа назовні на слово</translation>
    </message>
    <message>
        <source>Left edge in by a word</source>
        <translation>Ліва межа всередину на слово</translation>
    </message>
    <message>
        <source>Right edge out by a word</source>
        <translation>Права межа назовні на слово</translation>
    </message>
    <message>
        <source>Right edge in by a word</source>
        <translation>Права межа всередину на слово</translation>
    </message>
    <message>
        <source>Left edge out by a clause</source>
        <translation>Ліва межа назовні на частину речення</translation>
    </message>
    <message>
        <source>Left edge in by a clause</source>
        <translation>Ліва межа всередину на частину речення</translation>
    </message>
    <message>
        <source>Right edge out by a clause</source>
        <translation>Права межа назовні на частину речення</translation>
    </message>
    <message>
        <source>Right edge in by a clause</source>
        <translation>Права межа всередину на частину речення</translation>
    </message>
    <message>
        <source>Tag or sub-tag with this digit</source>
        <translation>Мітка або вкладена мітка з цією цифрою</translation>
    </message>
    <message>
        <source>End without a sub-tag</source>
        <translation>Завершити без вкладеної мітки</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>З&amp;меншити</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Звичайний &amp;розмір</translation>
    </message>
    <message>
        <source>&amp;Page…</source>
        <translation>Сторін&amp;ка…</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Кольори &amp;системи</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Сві&amp;тла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Тем&amp;на</translation>
    </message>
    <message>
        <source>Light, high &amp;contrast</source>
        <translation>Світла, &amp;висока контрастність</translation>
    </message>
    <message>
        <source>Dark, &amp;high contrast</source>
        <translation>Темн&amp;а, висока контрастність</translation>
    </message>
    <message>
        <source>Hide the &amp;tag of the chosen span</source>
        <translation>При&amp;ховати мітку вибраного фрагмента</translation>
    </message>
    <message>
        <source>Show onl&amp;y the tag of the chosen span</source>
        <translation>Показати &amp;лише мітку вибраного фрагмента</translation>
    </message>
    <message>
        <source>Show &amp;all spans</source>
        <translation>Показати всі &amp;фрагменти</translation>
    </message>
    <message>
        <source>&amp;Who tags…</source>
        <translation>Хт&amp;о розмічає…</translation>
    </message>
    <message>
        <source>Spans of other a&amp;nalysts</source>
        <translation>Фрагменти &amp;інших аналітиків</translation>
    </message>
    <message>
        <source>Blind &amp;mode: others’ spans when the article is done</source>
        <translation>Наосліп: фрагменти інших післ&amp;я опрацювання</translation>
    </message>
    <message>
        <source>Paragraph from l&amp;eft to right</source>
        <translation>Абзац &amp;зліва направо</translation>
    </message>
    <message>
        <source>Paragraph from ri&amp;ght to left</source>
        <translation>Абзац с&amp;права наліво</translation>
    </message>
    <message>
        <source>Paragraph as its letters r&amp;un</source>
        <translation>Абзац за йо&amp;го літерами</translation>
    </message>
    <message>
        <source>Ca&amp;rds about spans</source>
        <translation>Картк&amp;и фрагментів</translation>
    </message>
    <message>
        <source>Tag &amp;bar at the mouse’s selection</source>
        <translation>См&amp;ужка міток біля виділення мишею</translation>
    </message>
    <message>
        <source>Te&amp;xt only</source>
        <translation>Ли&amp;ше текст</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;екран</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Усі &amp;клавіші</translation>
    </message>
    <message>
        <source>&amp;About narrativetagger</source>
        <translation>&amp;Про narrativetagger</translation>
    </message>
    <message>
        <source>&amp;Sentence, the next one</source>
        <translation>Наступне &amp;речення</translation>
    </message>
    <message>
        <source>Sentence &amp;before</source>
        <translation>Попереднє р&amp;ечення</translation>
    </message>
    <message>
        <source>&amp;Clause, the next one</source>
        <translation>Наступна &amp;частина речення</translation>
    </message>
    <message>
        <source>Cl&amp;ause before</source>
        <translation>Попередня ч&amp;астина речення</translation>
    </message>
    <message>
        <source>&amp;Quotation, the next one</source>
        <translation>Наступна &amp;цитата</translation>
    </message>
    <message>
        <source>Quotation be&amp;fore</source>
        <translation>Попередня ц&amp;итата</translation>
    </message>
    <message>
        <source>&amp;Paragraph, the next one</source>
        <translation>Наступний аб&amp;зац</translation>
    </message>
    <message>
        <source>Pa&amp;ragraph before</source>
        <translation>Попередній а&amp;бзац</translation>
    </message>
    <message>
        <source>&amp;Jump to a word…</source>
        <translation>&amp;До слова…</translation>
    </message>
    <message>
        <source>Jump to the last &amp;word…</source>
        <translation>До о&amp;станнього слова…</translation>
    </message>
    <message>
        <source>Longer by a s&amp;entence</source>
        <translation>Дов&amp;ше на речення</translation>
    </message>
    <message>
        <source>Longer by a sentence before</source>
        <translation>Довше на речення назад</translation>
    </message>
    <message>
        <source>&amp;Longer by a clause</source>
        <translation>Довше на части&amp;ну речення</translation>
    </message>
    <message>
        <source>Longer by a clause before</source>
        <translation>Довше на частину речення назад</translation>
    </message>
    <message>
        <source>Longer by a paragraph</source>
        <translation>Довше на абзац</translation>
    </message>
</context>
<context>
    <name>article_columns</name>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменти</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>words: {n}</source>
        <translation>слів: {n}</translation>
    </message>
</context>
<context>
    <name>choice_words</name>
    <message>
        <source>Language unknown</source>
        <translation>Мова невідома</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <translation>Видання невідоме</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>від {date}</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>до {date}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong inside the program; your spans are saved. A report without any article text lies in {path}; please send it to the makers.</source>
        <translation>У програмі сталася помилка; ваші фрагменти збережено. Звіт без тексту матеріалів лежить у {path}; надішліть його, будь ласка, розробникам.</translation>
    </message>
    <message>
        <source>“{date}” is not a date; write 2022, 2022-09, 2022-09-14 or 2022-09-14T18:30.</source>
        <translation>«{date}» — не дата; напишіть 2022, 2022-09, 2022-09-14 або 2022-09-14T18:30.</translation>
    </message>
    <message>
        <source>The article needs a title.</source>
        <translation>Матеріалу потрібен заголовок.</translation>
    </message>
    <message>
        <source>“{code}” is not the code of a language; write one such as fr, uk or sr-Latn.</source>
        <translation>«{code}» — не код мови; напишіть, наприклад, fr, uk або sr-Latn.</translation>
    </message>
    <message>
        <source>This passage already has this tag by the same analyst; nothing was added.</source>
        <translation>Цей уривок уже має цю мітку від того самого аналітика; нічого не додано.</translation>
    </message>
    <message>
        <source>{tag}</source>
        <translation>{tag}</translation>
    </message>
    <message>
        <source>Delete {tag}</source>
        <translation>Видалення: {tag}</translation>
    </message>
    <message>
        <source>Move an edge of {tag}</source>
        <translation>Зсув межі: {tag}</translation>
    </message>
    <message>
        <source>Retag as {tag}</source>
        <translation>Нова мітка: {tag}</translation>
    </message>
    <message>
        <source>Note on {tag}</source>
        <translation>Нотатка: {tag}</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Відомості про матеріал</translation>
    </message>
    <message>
        <source>Remove the article</source>
        <translation>Вилучення матеріалу</translation>
    </message>
    <message>
        <source>This step no longer fits the project, which has changed since; it was left out.</source>
        <translation>Цей крок більше не відповідає проєкту, який відтоді змінився; його пропущено.</translation>
    </message>
    <message>
        <source>{name} is open for writing by {analyst} (process {pid} on {host}, since {since}); close it there and try again.</source>
        <translation>{name} відкрито для запису: {analyst} (процес {pid} на {host}, від {since}); закрийте його там і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{name} is open for writing on {host} by {analyst}, since {since}, or was not closed there. Close it there first; if nobody has it open any more, open it anyway by deleting {file}.</source>
        <translation>{name} відкрито для запису на {host}: {analyst}, від {since}, або його там не закрито. Спершу закрийте його там; якщо його вже ні в кого не відкрито, вилучіть {file}, щоб усе одно відкрити.</translation>
    </message>
    <message>
        <source>{name} is open for writing in another program; close it there and try again.</source>
        <translation>{name} відкрито для запису в іншій програмі; закрийте його там і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{name} cannot be locked for writing, because its folder cannot be written to; copy the project to a folder of yours and open the copy.</source>
        <translation>{name} не можна заблокувати для запису, бо його тека захищена; скопіюйте проєкт до своєї теки й відкрийте копію.</translation>
    </message>
    <message>
        <source>The window that asked for this work is gone; nothing was changed.</source>
        <translation>Вікна, що замовило цю роботу, вже немає; нічого не змінено.</translation>
    </message>
    <message>
        <source>{count} spans do not match the text of their article any more; run “narrativetagger check” on the project to see which. They are not exported as long as they cannot be trusted.</source>
        <translation>Фрагменти, що більше не збігаються з текстом матеріалу: {count}; запустіть «narrativetagger check» для проєкту, щоб побачити які. Їх не експортують, доки їм не можна довіряти.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was stored; run “narrativetagger check” on the project, and restore a backup or salvage what can be read. Nothing of it is exported.</source>
        <translation>Текст «{title}» — не той, що був збережений; запустіть «narrativetagger check» для проєкту й відновіть резервну копію або врятуйте те, що читається. Нічого з нього не експортується.</translation>
    </message>
    <message>
        <source>{name} is open read-only; to change it, open it for writing, or save a copy and open that.</source>
        <translation>{name} відкрито лише для читання; щоб змінювати, відкрийте його для запису або збережіть копію й відкрийте її.</translation>
    </message>
    <message>
        <source>The project has no span {uid}; “narrativetagger spans” lists them.</source>
        <translation>У проєкті немає фрагмента {uid}; список дає «narrativetagger spans».</translation>
    </message>
    <message>
        <source>{start} to {end} is no passage of this article; its text has {length} code points, and a passage needs one at least.</source>
        <translation>Від {start} до {end} — не уривок цього матеріалу; у тексті {length} кодових точок, а уривок має хоча б одну.</translation>
    </message>
    <message>
        <source>{start} to {end} would cut “{cluster}” in two; the passage around it is {whole_start} to {whole_end}.</source>
        <translation>Від {start} до {end} розрізало б «{cluster}» навпіл; уривок довкола — від {whole_start} до {whole_end}.</translation>
    </message>
    <message>
        <source>{name} could not be read: the reader stopped at it. The file may be damaged; save its text as UTF-8 text and add that.</source>
        <translation>{name} не вдалося прочитати: читач на ньому зупинився. Файл, можливо, пошкоджено; збережіть його текст у UTF-8 і додайте.</translation>
    </message>
    <message>
        <source>The codebook cannot be used: {fault}. Mend the file and try again.</source>
        <translation>Кодифікатор не можна використати: {fault}. Виправте файл і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{name} has no words; there is nothing to read in it.</source>
        <translation>У {name} немає слів; читати нічого.</translation>
    </message>
    <message>
        <source>{name} is not a text file; save its text as UTF-8 text and add that.</source>
        <translation>{name} — не текстовий файл; збережіть його текст у UTF-8 і додайте.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text (byte {byte} cannot be read); open it in an editor, save it as UTF-8 and add it again.</source>
        <translation>{name} — не текст UTF-8 (байт {byte} не читається); відкрийте його в редакторі, збережіть у UTF-8 і додайте знову.</translation>
    </message>
    <message>
        <source>{name} is {encoding} text; open it in an editor, save it as UTF-8 and add it again.</source>
        <translation>{name} — текст у {encoding}; відкрийте його в редакторі, збережіть у UTF-8 і додайте знову.</translation>
    </message>
    <message>
        <source>There is no file {path}; it may have been moved, renamed or deleted.</source>
        <translation>Файлу {path} немає; можливо, його перемістили, перейменували або видалили.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose the files in it.</source>
        <translation>{name} — тека; виберіть файли в ній.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file; save its text as a file and add that.</source>
        <translation>{name} — пристрій або канал, а не файл; збережіть текст у файл і додайте його.</translation>
    </message>
    <message>
        <source>{name} cannot be read: you have no permission, or its medium is gone; copy it to a folder of yours and add it from there.</source>
        <translation>{name} не можна прочитати: немає дозволу або носій зник; скопіюйте файл до своєї теки й додайте звідти.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB, which no article is; choose another file.</source>
        <translation>{name} більший за 100 МБ, таких матеріалів не буває; виберіть інший файл.</translation>
    </message>
    <message>
        <source>{name} is a file in the format {format}, which this version does not read; save its text as UTF-8 text, or copy the text and paste it.</source>
        <translation>{name} — файл формату {format}, якого ця версія не читає; збережіть його текст у UTF-8 або скопіюйте текст і вставте.</translation>
    </message>
    <message>
        <source>There is no project at {path}; it may have been moved, renamed or deleted.</source>
        <translation>За адресою {path} проєкту немає; можливо, його перемістили, перейменували або видалили.</translation>
    </message>
    <message>
        <source>{name} exists already and was left as it is; choose another name.</source>
        <translation>{name} уже існує і лишився без змін; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>{name} is not a narrativetagger project; choose a file made by this program.</source>
        <translation>{name} — не проєкт narrativetagger; виберіть файл, створений цією програмою.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of narrativetagger (schema {found}, this version knows {known}); install narrativetagger {needed} or newer to open it.</source>
        <translation>{name} записано новішою версією narrativetagger (схема {found}, ця версія знає {known}); щоб відкрити, встановіть narrativetagger {needed} або новішу.</translation>
    </message>
    <message>
        <source>{name} was written by an older version of narrativetagger; open it once for writing, in the window, to bring it up to date. A copy of it as it is will be kept.</source>
        <translation>{name} записано старішою версією narrativetagger; відкрийте його один раз для запису у вікні, щоб оновити. Копію в нинішньому стані буде збережено.</translation>
    </message>
    <message>
        <source>{name} is no longer in the folder {folder}: it was moved, renamed, deleted or replaced by another file. Nothing was changed; put it back, or open it from where it is now.</source>
        <translation>{name} більше немає в теці {folder}: його перенесли, перейменували, вилучили або замінили іншим файлом. Нічого не змінено; поверніть його на місце або відкрийте там, де він тепер.</translation>
    </message>
    <message>
        <source>{name} cannot be written in the folder {folder}; choose a folder that exists and is yours.</source>
        <translation>{name} не можна записати в теці {folder}; виберіть наявну теку, що належить вам.</translation>
    </message>
    <message>
        <source>{name} cannot be opened; make sure that you may read the file and that its folder may be written to, or copy the project to a folder of yours.</source>
        <translation>{name} не відкривається; перевірте, що файл можна читати, а в теку — писати, або скопіюйте проєкт до своєї теки.</translation>
    </message>
    <message>
        <source>{name} cannot be changed, because the file or its folder is write-protected; copy the project to a folder of yours and open the copy.</source>
        <translation>{name} не можна змінити, бо файл або тека захищені від запису; скопіюйте проєкт до своєї теки й відкрийте копію.</translation>
    </message>
    <message>
        <source>{name} could not be read or written, most likely because the disk is full; free some space and try again. What was saved before is safe.</source>
        <translation>{name} не вдалося прочитати або записати, найімовірніше через повний диск; звільніть місце і спробуйте ще раз. Збережене раніше ціле.</translation>
    </message>
    <message>
        <source>{name} is being written by another program; wait a moment and try again.</source>
        <translation>{name} саме записує інша програма; зачекайте й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{name} is damaged; keep the file as it is, restore a backup or salvage what can be read, and look at what “narrativetagger check” says.</source>
        <translation>{name} пошкоджено; лишіть файл як є, відновіть резервну копію або врятуйте те, що читається, і подивіться, що каже «narrativetagger check».</translation>
    </message>
    <message>
        <source>The project has no article {uid}; look at the list of articles for the uids there are.</source>
        <translation>У проєкті немає матеріалу {uid}; дивіться список матеріалів.</translation>
    </message>
    <message>
        <source>The project has no tag {tag}; look at the list of tags for the codes there are.</source>
        <translation>У проєкті немає мітки {tag}; дивіться список міток.</translation>
    </message>
    <message>
        <source>Several codebooks have a tag {tag}; put the codebook&apos;s name and a colon before it.</source>
        <translation>Мітка {tag} є в кількох кодифікаторах; поставте перед нею назву кодифікатора і двокрапку.</translation>
    </message>
    <message>
        <source>The project has no analyst named {name}; the names there are: {names}.</source>
        <translation>У проєкті немає аналітика {name}; є такі: {names}.</translation>
    </message>
    <message>
        <source>The project has this text already; it was not added again.</source>
        <translation>Цей текст у проєкті вже є; вдруге його не додано.</translation>
    </message>
    <message>
        <source>{folder} cannot be used for the demo; name a folder of yours.</source>
        <translation>{folder} не годиться для демонстрації; назвіть свою теку.</translation>
    </message>
    <message>
        <source>The demo could not write {name}.</source>
        <translation>Демонстрація не змогла записати {name}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it in a desktop session, or run “narrativetagger demo --output DIR”.</source>
        <translation>Немає екрана, щоб відкрити вікно: ні DISPLAY, ні WAYLAND_DISPLAY не задано. Запустіть у графічному сеансі або виконайте «narrativetagger demo --output DIR».</translation>
    </message>
    <message>
        <source>The screen {display} does not answer or does not let this user in. Start it in this user&apos;s own desktop session; “narrativetagger demo --output DIR” needs no screen.</source>
        <translation>Екран {display} не відповідає або не пускає цього користувача. Запустіть у власному графічному сеансі; «narrativetagger demo --output DIR» екрана не потребує.</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing here: {libraries}. On Debian or Ubuntu, run as root: apt-get install --no-install-recommends {packages}</source>
        <translation>Вікну бракує системних бібліотек: {libraries}. У Debian чи Ubuntu виконайте від root: apt-get install --no-install-recommends {packages}</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM asks for {platform}, which this Qt does not have. Unset it and start again.</source>
        <translation>QT_QPA_PLATFORM вимагає {platform}, якого цей Qt не має. Приберіть змінну і запустіть знову.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM=vnc would open this computer to others without a password. Unset it and start again.</source>
        <translation>QT_QPA_PLATFORM=vnc відкрив би цей комп’ютер іншим без пароля. Приберіть змінну і запустіть знову.</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Виберіть файл для запису.</translation>
    </message>
    <message>
        <source>Paste the words of the article into the large field.</source>
        <translation>Вставте текст матеріалу у велике поле.</translation>
    </message>
    <message>
        <source>The project {name} is no longer at {folder}; if it was moved, open it from its new place.</source>
        <translation>Проєкту {name} більше немає в {folder}; якщо його перемістили, відкрийте з нового місця.</translation>
    </message>
    <message>
        <source>The work stopped before its end; what was done until then is kept. Try again.</source>
        <translation>Роботу перервано до завершення; зроблене до того збережено. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{name} exists already and was left as it is; choose another name or replace it.</source>
        <translation>{name} уже існує і лишився без змін; виберіть іншу назву або замініть його.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device, not a file; choose another name.</source>
        <translation>{name} — тека або пристрій, а не файл; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; create it first or choose another place.</source>
        <translation>Теки {folder} немає; спершу створіть її або виберіть інше місце.</translation>
    </message>
    <message>
        <source>{name} cannot be written in the folder {folder}: you have no permission, or the file is open in another program; close it there or choose a folder of yours.</source>
        <translation>{name} не можна записати в теці {folder}: немає дозволу або файл відкрито в іншій програмі; закрийте його там або виберіть свою теку.</translation>
    </message>
    <message>
        <source>{name} was not written, most likely because the disk is full; free some space and try again.</source>
        <translation>{name} не записано, найімовірніше через повний диск; звільніть місце і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{name} lies on a network drive ({kind}). Work there is slower, and somebody else may open the project at the same time unseen; a local copy is safer.</source>
        <translation>{name} лежить на мережевому диску ({kind}). Робота там повільніша, і хтось інший може непомітно відкрити проєкт водночас; локальна копія надійніша.</translation>
    </message>
    <message>
        <source>{name} lies in a folder that {kind} keeps in step with other machines. If the project is open on two of them at once, one side&apos;s work may be lost; a local copy is safer.</source>
        <translation>{name} лежить у теці, яку {kind} синхронізує з іншими комп’ютерами. Якщо проєкт відкрито на двох водночас, роботу одного може бути втрачено; локальна копія надійніша.</translation>
    </message>
    <message>
        <source>Saved: {articles} articles, {spans} spans, {tags} tags, {analysts} analysts.</source>
        <translation>Врятовано: матеріалів {articles}, фрагментів {spans}, міток {tags}, аналітиків {analysts}.</translation>
    </message>
    <message>
        <source>{count} rows of “{table}” were damaged or missing, and were taken from the log.</source>
        <translation>Рядків у «{table}», що були пошкоджені або зникли й узяті з журналу: {count}.</translation>
    </message>
    <message>
        <source>{count} rows of “{table}” could not be read.</source>
        <translation>Рядків у «{table}», яких не вдалося прочитати: {count}.</translation>
    </message>
    <message>
        <source>Row {id} of “{table}” is lost: it makes no sense, or belongs to something lost.</source>
        <translation>Рядок {id} у «{table}» втрачено: він не має сенсу або належить до втраченого.</translation>
    </message>
    <message>
        <source>The span “{quote}” ({uid}) is lost with its article, tag or analyst.</source>
        <translation>Фрагмент «{quote}» ({uid}) втрачено разом із його матеріалом, міткою або аналітиком.</translation>
    </message>
    <message>
        <source>The span “{quote}” ({uid}) is lost: it is not what its article says at {start} to {end}.</source>
        <translation>Фрагмент «{quote}» ({uid}) втрачено: у його матеріалі від {start} до {end} написано інше.</translation>
    </message>
    <message>
        <source>The article “{title}” is lost: its text cannot be read as it was stored, nor be made again from its original.</source>
        <translation>Матеріал «{title}» втрачено: його текст не читається таким, яким його збережено, і не відтворюється з оригіналу.</translation>
    </message>
    <message>
        <source>The text of “{title}” was made again from its original; it is exactly as it was.</source>
        <translation>Текст «{title}» відтворено з оригіналу; він точно такий, як був.</translation>
    </message>
    <message>
        <source>The original bytes of “{title}” could not be saved; its text is whole.</source>
        <translation>Оригінальні байти «{title}» не вдалося врятувати; текст цілий.</translation>
    </message>
    <message>
        <source>The codebook could not be saved; the one that comes with the program was put in.</source>
        <translation>Кодифікатор не вдалося врятувати; поставлено той, що постачається з програмою.</translation>
    </message>
    <message>
        <source>The log begins anew; keep the damaged file, which holds the log so far.</source>
        <translation>Журнал починається наново; збережіть пошкоджений файл, у якому дотеперішній журнал.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path}; they hold until the program is closed. Make sure that the disk is not full and the folder is yours.</source>
        <translation>Налаштування не вдалося зберегти в {path}; вони діють, доки програму не закрито. Перевірте, що диск не повний, а тека ваша.</translation>
    </message>
    <message>
        <source>The article is deleted, but its words are still in {name}, because another program is reading it; close that program and purge the article once more.</source>
        <translation>Статтю видалено, але її слова ще лежать у {name}, бо його саме читає інша програма; закрийте ту програму й вилучіть статтю остаточно ще раз.</translation>
    </message>
    <message>
        <source>Entry {seq} of the chain {chain} was altered after it was written.</source>
        <translation>Запис {seq} ланцюга {chain} змінено після того, як його зроблено.</translation>
    </message>
    <message>
        <source>Entry {seq} of the chain {chain} has a payload that was altered.</source>
        <translation>Вміст запису {seq} ланцюга {chain} змінено.</translation>
    </message>
    <message>
        <source>Entry {seq} of the chain {chain} has lost its payload, though no purge tells of it.</source>
        <translation>Запис {seq} ланцюга {chain} втратив свій вміст, хоча жоден запис про остаточне стирання про це не каже.</translation>
    </message>
    <message>
        <source>Before entry {seq} of the chain {chain}, an entry is missing or out of place.</source>
        <translation>Перед записом {seq} ланцюга {chain} якогось запису бракує або він не на своєму місці.</translation>
    </message>
    <message>
        <source>Entry {seq} of the chain {chain} does not follow the entry before it.</source>
        <translation>Запис {seq} ланцюга {chain} не продовжує попередній.</translation>
    </message>
    <message>
        <source>SQLite: {said}.</source>
        <translation>SQLite: {said}.</translation>
    </message>
    <message>
        <source>Row {id} of {table} refers to a row of {parent} that is not there.</source>
        <translation>Рядок {id} у «{table}» посилається на рядок у «{parent}», якого немає.</translation>
    </message>
    <message>
        <source>The original bytes differ from their hash.</source>
        <translation>Оригінальні байти не відповідають своєму хешу.</translation>
    </message>
    <message>
        <source>The original has another uid than its hash gives.</source>
        <translation>Ідентифікатор оригіналу не той, що випливає з його хешу.</translation>
    </message>
    <message>
        <source>No article comes from this original.</source>
        <translation>Жоден матеріал не походить від цього оригіналу.</translation>
    </message>
    <message>
        <source>The text of the article is missing or cannot be read.</source>
        <translation>Тексту матеріалу немає або його не можна прочитати.</translation>
    </message>
    <message>
        <source>The text of the article differs from its hash.</source>
        <translation>Текст матеріалу не відповідає своєму хешу.</translation>
    </message>
    <message>
        <source>The text of the article is not what its original says.</source>
        <translation>Текст матеріалу не такий, як в оригіналі.</translation>
    </message>
    <message>
        <source>The paragraphs of the article are not the lines of its text.</source>
        <translation>Абзаци матеріалу не збігаються з рядками його тексту.</translation>
    </message>
    <message>
        <source>Paragraph, zone or page of the span are not those of its article.</source>
        <translation>Абзац, зона або сторінка фрагмента не такі, як у його матеріалі.</translation>
    </message>
    <message>
        <source>The spans of the article cannot be read.</source>
        <translation>Фрагменти матеріалу не можна прочитати.</translation>
    </message>
    <message>
        <source>Quote, context or UTF-16 offsets of the span differ from the article&apos;s text.</source>
        <translation>Дослівний текст, контекст або позиції UTF-16 фрагмента не відповідають тексту матеріалу.</translation>
    </message>
    <message>
        <source>The project does not say its {key}.</source>
        <translation>У проєкті не вказано «{key}».</translation>
    </message>
    <message>
        <source>The project&apos;s {key} is no uid.</source>
        <translation>Значення «{key}» проєкту не є ідентифікатором.</translation>
    </message>
    <message>
        <source>The active codebook is not there.</source>
        <translation>Активного кодифікатора немає.</translation>
    </message>
    <message>
        <source>The present version of the codebook is missing.</source>
        <translation>Поточної версії кодифікатора немає.</translation>
    </message>
    <message>
        <source>The tags of the codebook are not those of its present version.</source>
        <translation>Мітки кодифікатора не такі, як у його поточній версії.</translation>
    </message>
    <message>
        <source>{count} rows of {table} have this uid.</source>
        <translation>Рядків у «{table}» з цим ідентифікатором: {count}.</translation>
    </message>
    <message>
        <source>This row of {table} is not in the log.</source>
        <translation>Цього рядка в «{table}» немає в журналі.</translation>
    </message>
    <message>
        <source>This row of {table} is there, though its article was purged.</source>
        <translation>Цей рядок у «{table}» є, хоча його матеріал стерто назавжди.</translation>
    </message>
    <message>
        <source>What the log says of this row of {table} cannot be read.</source>
        <translation>Те, що журнал каже про цей рядок у «{table}», не можна прочитати.</translation>
    </message>
    <message>
        <source>This row of {table} is missing; the log does not say that it was deleted.</source>
        <translation>Цього рядка в «{table}» бракує; журнал не каже, що його видалено.</translation>
    </message>
    <message>
        <source>This row of {table} is there, though the log says that it was deleted.</source>
        <translation>Цей рядок у «{table}» є, хоча журнал каже, що його видалено.</translation>
    </message>
    <message>
        <source>This row of {table} differs from the log in {columns}.</source>
        <translation>Цей рядок у «{table}» відрізняється від журналу в: {columns}.</translation>
    </message>
    <message>
        <source>This is not a regular expression: {reason}. Correct it, or search for plain words.</source>
        <translation>Це не регулярний вираз: {reason}. Виправте його або шукайте звичайні слова.</translation>
    </message>
    <message>
        <source>The search for this regular expression takes too long. Make it simpler, or search for plain words.</source>
        <translation>Пошук цього регулярного виразу триває задовго. Спростіть його або шукайте звичайні слова.</translation>
    </message>
    <message>
        <source>All these passages already have this tag by the same analyst; nothing was added.</source>
        <translation>Усі ці уривки вже мають цю мітку від того самого аналітика; нічого не додано.</translation>
    </message>
    <message>
        <source>{tag} on all hits</source>
        <translation>{tag} на всіх збігах</translation>
    </message>
    <message>
        <source>Retag all as {tag}</source>
        <translation>Нова мітка для всіх: {tag}</translation>
    </message>
    <message>
        <source>Colour of a tag</source>
        <translation>Колір мітки</translation>
    </message>
    <message>
        <source>The printer did not take the article. Choose another one, or save the article as PDF.</source>
        <translation>Принтер не прийняв матеріал. Виберіть інший або збережіть матеріал як PDF.</translation>
    </message>
    <message>
        <source>There is no printer; add one to the system, or save the article as PDF.</source>
        <translation>Принтера немає; додайте його в системі або збережіть матеріал як PDF.</translation>
    </message>
    <message>
        <source>The article has no such pages; it has {count}. Choose among these.</source>
        <translation>У матеріалі немає таких сторінок; усього їх {count}. Виберіть серед них.</translation>
    </message>
    <message>
        <source>Only spans of one article, tag and analyst can be merged; nothing was changed.</source>
        <translation>З’єднати можна лише фрагменти одного матеріалу, однієї мітки й одного аналітика; нічого не змінено.</translation>
    </message>
    <message>
        <source>Doubt about {tag}</source>
        <translation>Сумнів щодо {tag}</translation>
    </message>
    <message>
        <source>Doubt about several spans</source>
        <translation>Сумнів щодо кількох фрагментів</translation>
    </message>
    <message>
        <source>Model example of {tag}</source>
        <translation>Зразок для {tag}</translation>
    </message>
    <message>
        <source>Split {tag}</source>
        <translation>Розділити {tag}</translation>
    </message>
    <message>
        <source>Merge {tag}</source>
        <translation>З’єднати {tag}</translation>
    </message>
    <message>
        <source>{path} is no file of keys: {reason}. Nothing was changed; choose a file that was exported here.</source>
        <translation>{path} не є файлом клавіш: {reason}. Нічого не змінено; виберіть файл, експортований тут.</translation>
    </message>
    <message>
        <source>In {path}, “{action}” does not have a list of keys such as [&quot;J&quot;, &quot;Ctrl+Z&quot;]. Nothing was changed; mend that line.</source>
        <translation>У {path} «{action}» не має списку клавіш на зразок [&quot;J&quot;, &quot;Ctrl+Z&quot;]. Нічого не змінено; виправте цей рядок.</translation>
    </message>
    <message>
        <source>{path} gives {key} to two actions: “{first}” and “{second}”. Nothing was changed; take it from one of them.</source>
        <translation>{path} дає {key} двом діям: «{first}» і «{second}». Нічого не змінено; заберіть її в однієї з них.</translation>
    </message>
    <message>
        <source>The keys could not be saved in {path}; they hold until the program is closed. Make sure that the disk is not full and the folder is yours.</source>
        <translation>Клавіші не вдалося зберегти в {path}; вони діють до закриття програми. Переконайтеся, що диск не заповнений і тека належить вам.</translation>
    </message>
    <message>
        <source>Colour of an analyst</source>
        <translation>Колір аналітика</translation>
    </message>
    <message>
        <source>Write the name that the spans shall be saved under.</source>
        <translation>Напишіть ім’я, під яким зберігатимуться фрагменти.</translation>
    </message>
    <message>
        <source>A name has one line of 100 characters at most; shorten it.</source>
        <translation>Ім’я має один рядок, щонайбільше 100 символів; скоротіть його.</translation>
    </message>
    <message>
        <source>{name} is an analyst of this project; choose another name.</source>
        <translation>{name} вже є аналітиком цього проєкту; виберіть інше ім’я.</translation>
    </message>
    <message>
        <source>You have spans in this article; mark it as read instead.</source>
        <translation>У цьому матеріалі є ваші фрагменти; позначте його натомість як прочитаний.</translation>
    </message>
    <message>
        <source>Reading status</source>
        <translation>Стан читання</translation>
    </message>
    <message>
        <source>Read, nothing found</source>
        <translation>Прочитано, нічого не знайдено</translation>
    </message>
    <message>
        <source>The first date is after the last one; exchange them.</source>
        <translation>Перша дата пізніша за останню; поміняйте їх місцями.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Unread</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Читається</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Прочитано</translation>
    </message>
</context>
</TS>

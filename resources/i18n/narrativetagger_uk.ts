<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
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
        <source>Articles</source>
        <translation>Матеріали</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n матеріал</numerusform>
            <numerusform>%n матеріали</numerusform>
            <numerusform>%n матеріалів</numerusform>
        </translation>
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
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Матеріал</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Choose a span first, then write its note.</source>
        <translation>Спершу виберіть фрагмент, потім пишіть нотатку.</translation>
    </message>
    <message>
        <source>Letters at {percent} %</source>
        <translation>Розмір літер {percent} %</translation>
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
        <source>Open &amp;recent</source>
        <translation>Останні п&amp;роєкти</translation>
    </message>
    <message>
        <source>&amp;Undo {label}</source>
        <translation>&amp;Скасувати {label}</translation>
    </message>
    <message>
        <source>&amp;Redo {label}</source>
        <translation>&amp;Повернути {label}</translation>
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
    <name>Session</name>
    <message>
        <source>Undone: {label}, in ‹{title}›</source>
        <translation>Скасовано: {label}, у «{title}»</translation>
    </message>
    <message>
        <source>Redone: {label}, in ‹{title}›</source>
        <translation>Повернено: {label}, у «{title}»</translation>
    </message>
</context>
<context>
    <name>SpanCard</name>
    <message>
        <source>Note on the span</source>
        <translation>Нотатка до фрагмента</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Нотатка (N)</translation>
    </message>
    <message>
        <source>No span chosen</source>
        <translation>Фрагмент не вибрано</translation>
    </message>
</context>
<context>
    <name>SpanKeys</name>
    <message>
        <source>Choose a span first, then move its edges.</source>
        <translation>Спершу виберіть фрагмент, потім рухайте його межі.</translation>
    </message>
    <message>
        <source>The edge cannot go further.</source>
        <translation>Межу не можна рухати далі.</translation>
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
    <message numerus="yes">
        <source>%n span(s) in this article</source>
        <translation>
            <numerusform>%n фрагмент у цьому матеріалі</numerusform>
            <numerusform>%n фрагменти в цьому матеріалі</numerusform>
            <numerusform>%n фрагментів у цьому матеріалі</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All saved</source>
        <translation>Усе збережено</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Збережено о {time}</translation>
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
    <message>
        <source>No tag has the key {digit} here.</source>
        <translation>Тут жодна мітка не має клавіші {digit}.</translation>
    </message>
    <message>
        <source>Select a passage first, then tag it.</source>
        <translation>Спершу виділіть уривок, потім ставте мітку.</translation>
    </message>
    <message>
        <source>{tag} is on this passage already.</source>
        <translation>На цьому уривку вже є мітка: {tag}.</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>{name}, key {key}, {count} here</source>
        <translation>{name}, клавіша {key}, тут {count}</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
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
        <source>&amp;Leave: no passage, no span</source>
        <translation>&amp;Зняти виділення та вибір</translation>
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
        <source>Re&amp;tag (then a digit)</source>
        <translation>&amp;Змінити мітку (далі цифра)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Н&amp;отатка</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Видалити</translation>
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
        <source>&amp;Full screen</source>
        <translation>На весь &amp;екран</translation>
    </message>
    <message>
        <source>&amp;About narrativetagger</source>
        <translation>&amp;Про narrativetagger</translation>
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
        <source>{name} was written by a newer version of narrativetagger (schema {found}, this version knows {known}); install the newer version to open it.</source>
        <translation>{name} записано новішою версією narrativetagger (схема {found}, ця версія знає {known}); установіть новішу, щоб відкрити.</translation>
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
        <source>{name} is damaged; keep the file as it is, open a backup copy, and look at what `narrativetagger check` says.</source>
        <translation>{name} пошкоджено; не чіпайте файл, відкрийте резервну копію і подивіться, що каже «narrativetagger check».</translation>
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
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ArticleActions</name>
    <message numerus="yes">
        <source>%n span(s) go with it; undo brings all back.</source>
        <translation>
            <numerusform>%n span goes with it; undo brings all back.</numerusform>
            <numerusform>%n spans go with it; undo brings all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>%n article added.</numerusform>
            <numerusform>%n articles added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already.</source>
        <translation>
            <numerusform>%n there already.</numerusform>
            <numerusform>%n there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleFilterBar</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleProgress</name>
    <message numerus="yes">
        <source>{done} of %n done</source>
        <translation>
            <numerusform>{done} of %n done</numerusform>
            <numerusform>{done} of %n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message numerus="yes">
        <source>%n span(s) written to {file}</source>
        <translation>
            <numerusform>%n span written to {file}</numerusform>
            <numerusform>%n spans written to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n span(s) will be written</source>
        <translation>
            <numerusform>%n span will be written</numerusform>
            <numerusform>%n spans will be written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message numerus="yes">
        <source>%n keys are enough; take one away first.</source>
        <translation>
            <numerusform>%n key is enough; take it away first.</numerusform>
            <numerusform>%n keys are enough; take one away first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogCheck</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time}: %n problem(s) found. Keep the file as it is.</source>
        <translation>
            <numerusform>{time}: %n problem found. Keep the file as it is.</numerusform>
            <numerusform>{time}: %n problems found. Keep the file as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>Tagged %n passage(s)</source>
        <translation>
            <numerusform>Tagged %n passage</numerusform>
            <numerusform>Tagged %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n span(s)</source>
        <translation>
            <numerusform>Deleted %n span</numerusform>
            <numerusform>Deleted %n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retagged %n span(s)</source>
        <translation>
            <numerusform>Retagged %n span</numerusform>
            <numerusform>Retagged %n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s)</source>
        <translation>
            <numerusform>Imported %n row</numerusform>
            <numerusform>Imported %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n note(s) could not be saved.</source>
        <translation>
            <numerusform>%n note could not be saved.</numerusform>
            <numerusform>%n notes could not be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanEdits</name>
    <message numerus="yes">
        <source>%n span(s) in doubt.</source>
        <translation>
            <numerusform>%n span in doubt.</numerusform>
            <numerusform>%n spans in doubt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) no longer in doubt.</source>
        <translation>
            <numerusform>%n span no longer in doubt.</numerusform>
            <numerusform>%n spans no longer in doubt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanKeys</name>
    <message numerus="yes">
        <source>%n span(s) deleted.</source>
        <translation>
            <numerusform>%n span deleted.</numerusform>
            <numerusform>%n spans deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message numerus="yes">
        <source>%n span(s) in this article</source>
        <translation>
            <numerusform>%n span in this article</numerusform>
            <numerusform>%n spans in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) in all articles</source>
        <translation>
            <numerusform>%n span in all articles</numerusform>
            <numerusform>%n spans in all articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n span(s)</source>
        <translation>
            <numerusform>{shown} of %n span</numerusform>
            <numerusform>{shown} of %n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagKeys</name>
    <message numerus="yes">
        <source>%n hit(s): press the digit of their tag, Esc to leave.</source>
        <translation>
            <numerusform>%n hit: press the digit of its tag, Esc to leave.</numerusform>
            <numerusform>%n hits: press the digit of their tag, Esc to leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged: {tag}</source>
        <translation>
            <numerusform>%n passage tagged: {tag}</numerusform>
            <numerusform>%n passages tagged: {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) retagged.</source>
        <translation>
            <numerusform>%n span retagged.</numerusform>
            <numerusform>%n spans retagged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message numerus="yes">
        <source>%n tag(s) hidden · Show all</source>
        <translation>
            <numerusform>%n tag hidden · Show all</numerusform>
            <numerusform>%n tags hidden · Show all</numerusform>
        </translation>
    </message>
</context>
</TS>

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
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
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
    <name>SpanList</name>
    <message numerus="yes">
        <source>%n span(s) in this article</source>
        <translation>
            <numerusform>%n span in this article</numerusform>
            <numerusform>%n spans in this article</numerusform>
        </translation>
    </message>
</context>
</TS>

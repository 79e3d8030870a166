# SPDX-License-Identifier: Apache-2.0
"""Everything the window can do, in one table that feeds menus, keys and help."""

from __future__ import annotations

from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.ui.action_spec import ActionSpec
from narrativetagger.ui.view_actions import VIEW

MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("actions", "&Edit")),
    ("article", QT_TRANSLATE_NOOP("actions", "&Article")),
    ("span", QT_TRANSLATE_NOOP("actions", "&Span")),
    ("edges", QT_TRANSLATE_NOOP("actions", "Ed&ges")),
    ("view", QT_TRANSLATE_NOOP("actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("actions", "&Help")),
)
"""Id and English text of each menu, in order."""

_FILE = (
    ActionSpec(
        "new_project",
        QT_TRANSLATE_NOOP("actions", "&New project…"),
        "projects.ask_new",
        "file",
        ("Ctrl+N",),
        "new",
    ),
    ActionSpec(
        "open_project",
        QT_TRANSLATE_NOOP("actions", "&Open project…"),
        "projects.ask_open",
        "file",
        ("Ctrl+O",),
        "open",
    ),
    ActionSpec(
        "open_samples",
        QT_TRANSLATE_NOOP("actions", "Open the &samples"),
        "projects.open_samples",
        "file",
    ),
    ActionSpec(
        "add_files",
        QT_TRANSLATE_NOOP("actions", "&Add articles…"),
        "articles.ask_files",
        "file",
        ("Ctrl+I",),
        "add-article",
        separated=True,
    ),
    ActionSpec(
        "paste_article",
        QT_TRANSLATE_NOOP("actions", "&Paste an article…"),
        "articles.ask_paste",
        "file",
        ("Ctrl+V",),
        "paste",
    ),
    ActionSpec(
        "export_spans",
        QT_TRANSLATE_NOOP("actions", "&Export spans…"),
        "exports.ask_export",
        "file",
        ("Ctrl+E",),
        "export",
        separated=True,
    ),
    ActionSpec(
        "save_pdf",
        QT_TRANSLATE_NOOP("actions", "Save as P&DF…"),
        "printing.ask_pdf",
        "file",
    ),
    ActionSpec(
        "print_article",
        QT_TRANSLATE_NOOP("actions", "P&rint…"),
        "printing.ask_print",
        "file",
        ("Ctrl+P",),
    ),
    ActionSpec(
        "save_copy",
        QT_TRANSLATE_NOOP("actions", "Save a &copy…"),
        "trust.ask_save_copy",
        "file",
        separated=True,
    ),
    ActionSpec(
        "show_backups",
        QT_TRANSLATE_NOOP("actions", "&Backups…"),
        "trust.show_backups",
        "file",
    ),
    ActionSpec(
        "show_log",
        QT_TRANSLATE_NOOP("actions", "&Log…"),
        "trust.show_log",
        "file",
        ("Ctrl+L",),
    ),
    ActionSpec(
        "quit",
        QT_TRANSLATE_NOOP("actions", "&Quit"),
        "close",
        "file",
        ("Ctrl+Q",),
        "close",
        separated=True,
    ),
)

_EDIT = (
    ActionSpec(
        "undo",
        QT_TRANSLATE_NOOP("actions", "&Undo"),
        "undo",
        "edit",
        ("Ctrl+Z",),
        "undo",
    ),
    ActionSpec(
        "redo",
        QT_TRANSLATE_NOOP("actions", "&Redo"),
        "redo",
        "edit",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
    ),
    ActionSpec(
        "copy",
        QT_TRANSLATE_NOOP("actions", "&Copy"),
        "desk.view.copy",
        "edit",
        ("Ctrl+C",),
        separated=True,
    ),
    ActionSpec(
        "copy_citation",
        QT_TRANSLATE_NOOP("actions", "Copy as c&itation"),
        "desk.copy_citation",
        "edit",
        ("Ctrl+Shift+C",),
    ),
    ActionSpec(
        "find",
        QT_TRANSLATE_NOOP("actions", "&Find in the article…"),
        "finding.open",
        "edit",
        ("Ctrl+F",),
        "search",
        separated=True,
    ),
    ActionSpec(
        "find_next",
        QT_TRANSLATE_NOOP("actions", "&Next hit"),
        "finding.go_on",
        "edit",
        ("F3",),
    ),
    ActionSpec(
        "find_previous",
        QT_TRANSLATE_NOOP("actions", "&Previous hit"),
        "finding.go_back",
        "edit",
        ("Shift+F3",),
    ),
    ActionSpec(
        "tag_all_hits",
        QT_TRANSLATE_NOOP("actions", "&Tag all hits (then a digit)"),
        "finding.tag_all",
        "edit",
        ("Ctrl+Shift+F",),
        "tag",
    ),
    ActionSpec(
        "leave",
        QT_TRANSLATE_NOOP("actions", "&Leave: no passage, no span"),
        "leave",
        "edit",
        ("Esc",),
    ),
)

_ARTICLE = (
    ActionSpec(
        "next_article",
        QT_TRANSLATE_NOOP("actions", "&Next article"),
        "articles.open_neighbour",
        "article",
        ("Ctrl+PgDown",),
        arguments=(1,),
    ),
    ActionSpec(
        "previous_article",
        QT_TRANSLATE_NOOP("actions", "&Previous article"),
        "articles.open_neighbour",
        "article",
        ("Ctrl+PgUp",),
        arguments=(-1,),
    ),
    ActionSpec(
        "edit_article",
        QT_TRANSLATE_NOOP("actions", "&Details…"),
        "articles.ask_details",
        "article",
        ("F2",),
        "edit",
        separated=True,
    ),
    ActionSpec(
        "remove_article",
        QT_TRANSLATE_NOOP("actions", "&Remove…"),
        "articles.ask_remove",
        "article",
        ("Ctrl+Del",),
        "delete",
    ),
)

_SPAN = (
    ActionSpec(
        "next_span",
        QT_TRANSLATE_NOOP("actions", "&Next span"),
        "span_keys.next_span",
        "span",
        ("J",),
        "next-span",
    ),
    ActionSpec(
        "previous_span",
        QT_TRANSLATE_NOOP("actions", "&Previous span"),
        "span_keys.previous_span",
        "span",
        ("K",),
        "previous-span",
    ),
    ActionSpec(
        "choose_in_stack",
        QT_TRANSLATE_NOOP("actions", "&Choose among the spans here…"),
        "stacks.choose_at_caret",
        "span",
        ("C",),
    ),
    ActionSpec(
        "retag",
        QT_TRANSLATE_NOOP("actions", "Re&tag (then a digit)"),
        "tag_keys.start_retagging",
        "span",
        ("T",),
        "retag",
        separated=True,
    ),
    ActionSpec(
        "note",
        QT_TRANSLATE_NOOP("actions", "N&ote"),
        "write_note",
        "span",
        ("N",),
        "note",
    ),
    ActionSpec(
        "delete_span",
        QT_TRANSLATE_NOOP("actions", "&Delete"),
        "span_keys.delete",
        "span",
        ("Del", "Backspace"),
        "delete",
    ),
)

_EDGE_TEXTS = {
    ("left", "out", "character"): QT_TRANSLATE_NOOP("actions", "Left edge out by a character"),
    ("left", "in", "character"): QT_TRANSLATE_NOOP("actions", "Left edge in by a character"),
    ("right", "out", "character"): QT_TRANSLATE_NOOP("actions", "Right edge out by a character"),
    ("right", "in", "character"): QT_TRANSLATE_NOOP("actions", "Right edge in by a character"),
    ("left", "out", "word"): QT_TRANSLATE_NOOP("actions", "Left edge out by a word"),
    ("left", "in", "word"): QT_TRANSLATE_NOOP("actions", "Left edge in by a word"),
    ("right", "out", "word"): QT_TRANSLATE_NOOP("actions", "Right edge out by a word"),
    ("right", "in", "word"): QT_TRANSLATE_NOOP("actions", "Right edge in by a word"),
}

_EDGES = tuple(
    ActionSpec(
        f"{edge}_edge_{way}_{unit}",
        text,
        "span_keys.move_edge",
        "edges",
        (
            ("Ctrl+" if unit == "word" else "")
            + ("Shift+" if way == "in" else "")
            + ("BracketLeft" if edge == "left" else "BracketRight"),
        ),
        arguments=(edge, unit, 1 if (edge == "right") == (way == "out") else -1),
    )
    for (edge, way, unit), text in _EDGE_TEXTS.items()
)

_TAG_DIGITS = tuple(
    ActionSpec(
        f"digit_{digit}",
        QT_TRANSLATE_NOOP("actions", "Tag or sub-tag with this digit")
        if digit
        else QT_TRANSLATE_NOOP("actions", "End without a sub-tag"),
        "tag_keys.press",
        keys=(f"Digit{digit}",),
        arguments=(digit,),
    )
    for digit in range(10)
)

_HELP = (
    ActionSpec(
        "about",
        QT_TRANSLATE_NOOP("actions", "&About narrativetagger"),
        "tell_about",
        "help",
    ),
)

ACTIONS: tuple[ActionSpec, ...] = (
    _FILE + _EDIT + _ARTICLE + _SPAN + _EDGES + _TAG_DIGITS + VIEW + _HELP
)
"""Every action, in the order of the menus."""

# SPDX-License-Identifier: Apache-2.0
"""The File menu: its part of the table of actions."""

from __future__ import annotations

from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.ui.action_spec import ActionSpec

FILE = (
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

# SPDX-License-Identifier: Apache-2.0
"""The Edit menu: its part of the table of actions."""

from __future__ import annotations

from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.ui.action_spec import ActionSpec

EDIT = (
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
        "command_palette",
        QT_TRANSLATE_NOOP("actions", "&Everything by its name…"),
        "palette_box.open",
        "edit",
        ("Ctrl+K",),
        separated=True,
    ),
    ActionSpec(
        "leave",
        QT_TRANSLATE_NOOP("actions", "&Leave: no passage, no span"),
        "leave",
        "edit",
        ("Esc",),
    ),
    ActionSpec(
        "edit_keys",
        QT_TRANSLATE_NOOP("actions", "&Keys…"),
        "key_dialog.bring_up",
        "edit",
        icon="settings",
        separated=True,
    ),
)

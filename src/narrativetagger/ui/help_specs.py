# SPDX-License-Identifier: Apache-2.0
"""The Help menu: its part of the table of actions."""

from __future__ import annotations

from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.ui.action_spec import ActionSpec

HELP = (
    ActionSpec(
        "cheat_sheet",
        QT_TRANSLATE_NOOP("actions", "All &keys"),
        "cheat_sheet.open_sheet",
        "help",
        ("F1", "?"),
    ),
    ActionSpec(
        "about",
        QT_TRANSLATE_NOOP("actions", "&About narrativetagger"),
        "tell_about",
        "help",
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""What actions and menus are called where no menu is, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narrativetagger.ui.action_spec import ActionSpec
from narrativetagger.ui.actions import ACTIONS, MENUS

_SPECS = {spec.id: spec for spec in ACTIONS}


def action_name(action_id: str) -> str:
    """Return what an action is called; what it is called with, where others are called so, too."""
    spec = _SPECS[action_id]
    name = _plain(spec.text)
    alike = sum(other.text == spec.text for other in ACTIONS)
    return f"{name} ({spec.arguments[0]})" if alike > 1 and spec.arguments else name


def menu_name(spec: ActionSpec) -> str:
    """Return the menu that an action stands in, empty for none."""
    return _plain(dict(MENUS)[spec.menu]) if spec.menu else ""


def _plain(text: str) -> str:
    """Return a marked text without its mnemonic."""
    translated = QCoreApplication.translate("actions", text)
    return translated.replace("&", "").removesuffix("…")

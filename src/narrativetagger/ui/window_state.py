# SPDX-License-Identifier: Apache-2.0
"""How the window looked and which article lay open, kept from one start to the next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter


class WindowState:
    """Reads and writes the state file of the window."""

    def __init__(self, path: Path) -> None:
        """Name the file; it may not exist yet."""
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow, splitters: list[QSplitter]) -> bool:
        """Give the window and its splitters the shape they had.

        Returns:
            False at the first start, when there is nothing to restore.
        """
        geometry = self._settings.value("geometry")
        if not isinstance(geometry, QByteArray):
            return False
        window.restoreGeometry(geometry)
        for splitter in splitters:
            state = self._settings.value(f"splitter/{splitter.objectName()}")
            if isinstance(state, QByteArray):
                splitter.restoreState(state)
        return True

    def keep(self, window: QMainWindow, splitters: list[QSplitter]) -> None:
        """Write down the shape of the window and its splitters."""
        self._settings.setValue("geometry", window.saveGeometry())
        for splitter in splitters:
            self._settings.setValue(f"splitter/{splitter.objectName()}", splitter.saveState())
        self._settings.sync()

    def article_of(self, project_uid: str) -> str:
        """Return the uid of the article that lay open in a project, empty when none did."""
        value = self._settings.value(f"article/{project_uid}", "")
        return value if isinstance(value, str) else ""

    def keep_article(self, project_uid: str, article_uid: str) -> None:
        """Remember the article that lies open in a project, at once: a program may be killed."""
        self._settings.setValue(f"article/{project_uid}", article_uid)
        self._settings.sync()

    def hidden_of(self, project_uid: str) -> tuple[list[str], str, list[str], bool]:
        """Return what was hidden in a project.

        Returns:
            Uids of tags, that of the solo tag, uids of analysts, whether others are shown at all.
        """
        value = self._settings.value(f"hidden/{project_uid}", "")
        parts = value.split("/") if isinstance(value, str) else []
        if len(parts) != 3:
            return [], "", [], True
        hidden, solo, others = parts
        return hidden.split(" "), solo, others.split(" ")[1:], others != "mine"

    def keep_hidden(
        self,
        project_uid: str,
        tags: Sequence[str],
        solo: str,
        analysts: Sequence[str],
        *,
        others: bool,
    ) -> None:
        """Remember what is hidden in a project.

        Args:
            project_uid: Which project.
            tags: Uids of the hidden tags.
            solo: Uid of the tag that is shown alone, empty for none.
            analysts: Uids of other analysts whose spans are hidden.
            others: Whether spans of other analysts are shown at all.
        """
        seen = " ".join(("all", *analysts)) if others else "mine"
        value = "/".join((" ".join(tags), solo, seen))
        self._settings.setValue(f"hidden/{project_uid}", value)
        self._settings.sync()

    def blind(self, project_uid: str) -> bool:
        """Return whether the spans of others are kept away in a project."""
        return bool(self._settings.value(f"blind/{project_uid}", "") == "on")

    def keep_blind(self, project_uid: str, *, on: bool) -> None:
        """Remember whether the spans of others are kept away in a project."""
        self._settings.setValue(f"blind/{project_uid}", "on" if on else "off")
        self._settings.sync()

    def focus(self) -> bool:
        """Return whether only the text was wanted."""
        return bool(self._settings.value("focus", "") == "on")

    def keep_focus(self, *, on: bool) -> None:
        """Remember whether only the text is wanted."""
        self._settings.setValue("focus", "on" if on else "off")
        self._settings.sync()

    def kept(self, name: str) -> str:
        """Return what was kept under a name, empty when nothing was."""
        value = self._settings.value(f"kept/{name}", "")
        return value if isinstance(value, str) else ""

    def keep_text(self, name: str, value: str) -> None:
        """Keep a short text under a name."""
        self._settings.setValue(f"kept/{name}", value)
        self._settings.sync()

    def is_on(self, name: str) -> bool:
        """Tell whether something that can be switched is on; it is until it is switched off."""
        return self._settings.value(f"on/{name}", "yes") != "no"

    def switch(self, name: str, *, on: bool) -> None:
        """Remember whether something is switched on."""
        self._settings.setValue(f"on/{name}", "yes" if on else "no")
        self._settings.sync()

    def used_last(self) -> list[str]:
        """Return what was used last in the palette, the latest first."""
        value = self._settings.value("used_last", "")
        return value.split(" ") if isinstance(value, str) and value else []

    def keep_used_last(self, entry_ids: Sequence[str]) -> None:
        """Remember what was used last; no id has a blank."""
        self._settings.setValue("used_last", " ".join(entry_ids))
        self._settings.sync()

# SPDX-License-Identifier: Apache-2.0
"""How large the letters are, and in which colours all is painted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.settings import Settings, save
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.messages import sentence
from narrativetagger.ui.session import Session
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.theme import apply_theme, load_theme, page_style

SETTINGS_REFUSED = QT_TRANSLATE_NOOP(
    "messages",
    "The settings could not be saved in {path}; they hold until the program is closed. Make sure "
    "that the disk is not full and the folder is yours.",
)


class Looks(QObject):
    """Changes the looks of the window and keeps them in the settings."""

    def __init__(
        self, setup: Setup, session: Session, view: ArticleView, parent: QObject | None = None
    ) -> None:
        """Start with the looks of the settings.

        Args:
            setup: The settings and where they lie.
            session: Tells what was changed.
            view: The article's page.
            parent: Owner.
        """
        super().__init__(parent)
        self._path = setup.paths.settings
        self._settings = setup.settings
        self._session = session
        self._view = view
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._paint_anew)

    @Slot(int)
    def zoom(self, step: int) -> None:
        """Make the letters of the article larger (1), smaller (-1) or as usual (0)."""
        usual = Settings().font_size
        size = self._settings.font_size + step if step else usual
        self._settings = replace(self._settings, font_size=min(max(size, 6), 72))
        self._view.set_page(page_style(load_theme(self._settings.theme), self._settings))
        percent = 100 * self._settings.font_size // usual
        self._session.told.emit(self.tr("Letters at {percent} %").format(percent=percent))
        self._save()

    def use_theme(self, name: str) -> None:
        """Take other colours: ``light``, ``dark``, or those of the ``system``."""
        self._settings = replace(self._settings, theme=name)
        self._paint_anew()
        self._save()

    @Slot()
    def _paint_anew(self) -> None:
        """Draw everything in the colours that the settings, or now the system, want."""
        theme = load_theme(self._settings.theme)
        apply_theme(theme)
        self._view.set_page(page_style(theme, self._settings))

    def _save(self) -> None:
        """Write the settings down; a disk that refuses them costs the next start, not this one."""
        try:
            save(self._path, self._settings)
        except OSError:
            said = UserError(SETTINGS_REFUSED, path=str(self._path))
            self._session.told.emit(sentence(said))

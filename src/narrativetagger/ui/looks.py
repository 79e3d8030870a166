# SPDX-License-Identifier: Apache-2.0
"""How large the letters are, and in which colours all is painted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.settings import LARGEST, SMALLEST, Settings, save
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


ZOOM = 12
"""A step of zoom is a point for each so many that the letters have, but one at least."""


class Looks(QObject):
    """Changes the looks of the window and keeps them in the settings.

    Attributes:
        settings: As they are now.
    """

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
        self.settings = setup.settings
        self._session = session
        self._view = view
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._paint_anew)
        hints.accessibility().contrastPreferenceChanged.connect(self._paint_anew)

    @Slot(int)
    def zoom(self, step: int) -> None:
        """Make the letters of the article larger (1), smaller (-1) or as usual (0)."""
        usual = Settings().font_size
        size = self.settings.font_size
        size = size + step * max(1, size // ZOOM) if step else usual
        self.set_page(replace(self.settings, font_size=min(max(size, SMALLEST), LARGEST)))
        percent = round(100 * self.settings.font_size / usual)
        self._session.told.emit(self.tr("Letters at {percent} %").format(percent=percent))

    def set_page(self, settings: Settings) -> None:
        """Set the page as other settings want it, and keep them."""
        self.settings = settings
        theme = load_theme(settings.theme)
        self._view.set_page(page_style(theme, settings))
        self._save()

    def use_theme(self, name: str) -> None:
        """Take other colours: one of ``settings.THEMES``, or those of the ``system``."""
        self.settings = replace(self.settings, theme=name)
        self._paint_anew()
        self._save()

    def has_theme(self, name: str) -> bool:
        """Tell whether these colours, or those of the ``system``, were chosen."""
        return self.settings.theme == name

    def keep_analyst(self, name: str) -> None:
        """Remember who tags, for the next start."""
        self.settings = replace(self.settings, analyst=name)
        self._save()

    @Slot()
    def _paint_anew(self) -> None:
        """Draw everything in the colours that the settings, or now the system, want."""
        theme = load_theme(self.settings.theme)
        apply_theme(theme)
        self._view.set_page(page_style(theme, self.settings))

    def _save(self) -> None:
        """Write the settings down; a disk that refuses them costs the next start, not this one."""
        try:
            save(self._path, self.settings)
        except OSError:
            said = UserError(SETTINGS_REFUSED, path=str(self._path))
            self._session.told.emit(sentence(said))

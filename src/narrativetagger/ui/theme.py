# SPDX-License-Identifier: Apache-2.0
"""Colours of the window and of the page, light and dark, usual and of high contrast."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPalette,
    QStyleHints,
)
from PySide6.QtWidgets import QApplication

from narrativetagger.resources import resource_text
from narrativetagger.settings import Settings

_ROLES = {
    "window": QPalette.ColorRole.Window,
    "window_text": QPalette.ColorRole.WindowText,
    "base": QPalette.ColorRole.Base,
    "alternate_base": QPalette.ColorRole.AlternateBase,
    "text": QPalette.ColorRole.Text,
    "button": QPalette.ColorRole.Button,
    "button_text": QPalette.ColorRole.ButtonText,
    "highlight": QPalette.ColorRole.Highlight,
    "highlighted_text": QPalette.ColorRole.HighlightedText,
    "link": QPalette.ColorRole.Link,
    "placeholder": QPalette.ColorRole.PlaceholderText,
    "tooltip_base": QPalette.ColorRole.ToolTipBase,
    "tooltip_text": QPalette.ColorRole.ToolTipText,
    "light": QPalette.ColorRole.Light,
    "mid": QPalette.ColorRole.Mid,
    "dark": QPalette.ColorRole.Dark,
}
FAINT = 0.5
"""How strongly the handle of a scroll bar is drawn where nobody touches it, 0 to 1."""

# Fusion draws frames in a darker shade of the widget's window colour: of black there is none.
_FRAMED = (
    "QLineEdit",
    "QPlainTextEdit",
    "QAbstractSpinBox",
    "QComboBox",
    "QPushButton",
    "QCheckBox",
)
_GREYED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


@dataclass(frozen=True, slots=True)
class PageColours:
    """Colours of the article.

    Attributes:
        page: Background.
        text: The words.
        muted: Marks beside the words.
        selection: Behind the selected passage.
        selected_text: Words of the selected passage.
        ring: Around the chosen span.
        hit: Behind what a search found.
        hit_frame: Around it.
        tint: How strongly a tag's colour lies over the page, 0 to 1.
    """

    page: QColor
    text: QColor
    muted: QColor
    selection: QColor
    selected_text: QColor
    ring: QColor
    hit: QColor
    hit_frame: QColor
    tint: float


@dataclass(frozen=True, slots=True)
class PageStyle:
    """How the page is set.

    Attributes:
        colours: Of page, text and marks.
        font: Of the text.
        spacing: Height of a line, as a multiple of the font's.
        measure: Width of the text, in average characters.
    """

    colours: PageColours
    font: QFont
    spacing: float
    measure: int


@dataclass(frozen=True, slots=True)
class Theme:
    """A set of colours.

    Attributes:
        name: One of ``settings.THEMES``.
        palette: Of all widgets.
        page: Of the article.
        frame: Of fields and buttons, for Fusion to darken; None for its own choice.
    """

    name: str
    palette: QPalette
    page: PageColours
    frame: QColor | None


def load_theme(wanted: str) -> Theme:
    """Return a theme.

    Args:
        wanted: One of ``settings.THEMES``, or ``system`` for what the desktop has.
    """
    name = _system_theme() if wanted == "system" else wanted
    colours = tomllib.loads(resource_text("themes", f"{name}.toml"))
    page = dict(colours["article"])
    tint = page.pop("tint")
    return Theme(
        name,
        _palette(colours["palette"]),
        PageColours(**{key: QColor(value) for key, value in page.items()}, tint=tint),
        QColor(colours["frame"]) if "frame" in colours else None,
    )


def page_style(theme: Theme, settings: Settings) -> PageStyle:
    """Return how the settings want the page to be set."""
    family = settings.font_family or _serif()
    font = QFont(family, settings.font_size)
    return PageStyle(theme.page, font, settings.line_spacing / 100, settings.measure)


def apply_theme(theme: Theme) -> None:
    """Give the application a theme; Fusion draws alike on all systems and obeys the palette."""
    QApplication.setStyle("Fusion")
    QApplication.setPalette(theme.palette)
    if theme.frame is not None:
        framed = QPalette(theme.palette)
        framed.setColor(QPalette.ColorRole.Window, theme.frame)
        for kind in _FRAMED:
            # PySide's stub asks for bytes, its code for a str.
            QApplication.setPalette(framed, cast("bytes", kind))
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyleSheet(_style_sheet(theme))


def _serif() -> str:
    """Return a typeface for long reading that this computer has."""
    known = set(QFontDatabase.families())
    preferred = ("Noto Serif", "Charter", "Georgia", "Cambria", "DejaVu Serif", "Liberation Serif")
    return next((family for family in preferred if family in known), "serif")


def _system_theme() -> str:
    """Return the theme that is most like what the desktop has."""
    hints = QGuiApplication.styleHints()
    name = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    return f"contrast-{name}" if wants_contrast(hints) else name


def wants_contrast(hints: QStyleHints) -> bool:
    """Tell whether the desktop asks for high contrast, as far as this Qt knows."""
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _palette(colours: dict[str, str]) -> QPalette:
    palette = QPalette()
    for name, role in _ROLES.items():
        palette.setColor(role, QColor(colours[name]))
    for role in _GREYED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["placeholder"]))
    return palette


def _style_sheet(theme: Theme) -> str:
    """Return what a palette cannot say: quiet borders between the columns, flat scroll bars."""
    palette = theme.palette
    line = palette.color(QPalette.ColorRole.Mid).name()
    tick = palette.color(QPalette.ColorRole.Highlight).name()
    frame = palette.color(QPalette.ColorRole.PlaceholderText)
    ground = palette.color(QPalette.ColorRole.Window)
    handle = QColor(frame)
    handle.setAlphaF(FAINT if theme.frame is None else 1.0)
    grip = handle.name(QColor.NameFormat.HexArgb)
    return (
        "QSplitter::handle { background: transparent; }"
        f"QMenuBar {{ border-bottom: 1px solid {line}; }}"
        f"QStatusBar {{ border-top: 1px solid {line}; }}"
        "QStatusBar::item { border: none; }"
        "QTreeView::indicator { width: 12px; height: 12px; border-radius: 2px; }"
        f"QTreeView::indicator:unchecked {{ border: 1px solid {frame.name()}; }}"
        f"QTreeView::indicator:checked {{ border: 1px solid {tick}; background: {tick}; }}"
        f"QToolTip {{ border: 1px solid {line}; padding: 4px; }}"
        # Fusion takes a hundred times longer for a scroll bar, at each key that scrolls.
        f"QScrollBar {{ background: {ground.name()}; width: 14px; height: 14px; }}"
        f"QScrollBar::handle {{ background: {grip}; border-radius: 4px; margin: 3px; }}"
        f"QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {frame.name()}; }}"
        "QScrollBar::handle:vertical { min-height: 28px; }"
        "QScrollBar::handle:horizontal { min-width: 28px; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
    )

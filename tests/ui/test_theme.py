# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from narrativetagger.settings import THEMES, Settings
from narrativetagger.ui.theme import PageColours, apply_theme, load_theme, page_style

by_name = pytest.mark.parametrize("name", THEMES)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours (WCAG 2.2, 1.4.3)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour (WCAG 2.2, glossary)."""
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


@by_name
def test_words_stand_out(name: str) -> None:
    theme = load_theme(name)
    roles = QPalette.ColorRole
    for text, ground in (
        (roles.WindowText, roles.Window),
        (roles.Text, roles.Base),
        (roles.Text, roles.AlternateBase),
        (roles.ButtonText, roles.Button),
        (roles.HighlightedText, roles.Highlight),
        (roles.ToolTipText, roles.ToolTipBase),
        (roles.PlaceholderText, roles.Window),
    ):
        assert contrast(theme.palette.color(text), theme.palette.color(ground)) >= 4.5, text
    assert contrast(theme.page.text, theme.page.page) >= 7
    assert contrast(theme.page.selected_text, theme.page.selection) >= 4.5


@by_name
def test_every_colour_of_the_page_is_one(name: str) -> None:
    page = load_theme(name).page
    for field in fields(PageColours):
        value = getattr(page, field.name)
        assert value.isValid() if isinstance(value, QColor) else 0 < value <= 1


def test_dark_is_dark() -> None:
    assert load_theme("dark").page.page.lightness() < 80 < load_theme("light").page.page.lightness()


def test_the_system_has_one_of_both(qapp: QApplication) -> None:
    assert load_theme("system").name in THEMES


@by_name
def test_the_application_takes_it(qapp: QApplication, usual_looks: None, name: str) -> None:
    theme = load_theme(name)
    apply_theme(theme)
    assert qapp.palette().window().color() == theme.palette.window().color()
    assert qapp.palette().mid().color().name() in qapp.styleSheet()
    disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == theme.palette.color(QPalette.ColorRole.PlaceholderText)


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QSpinBox, QComboBox, QPushButton])
def test_frames_stand_out_in_high_contrast(
    qapp: QApplication, usual_looks: None, qtbot: QtBot, name: str, kind: type[QWidget]
) -> None:
    theme = load_theme(name)
    apply_theme(theme)
    widget = kind()
    qtbot.addWidget(widget)
    widget.resize(80, 40)
    picture = widget.grab().toImage()
    ground = theme.palette.color(QPalette.ColorRole.Window)
    column = (picture.pixelColor(x, picture.height() // 2) for x in range(5))
    assert max(contrast(colour, ground) for colour in column) >= 3


def test_frames_are_usual_again_in_a_usual_theme(qapp: QApplication, usual_looks: None) -> None:
    apply_theme(load_theme("contrast-dark"))
    apply_theme(load_theme("light"))
    assert QApplication.palette("QLineEdit") == qapp.palette()


def test_the_page_is_set_as_the_settings_say(qapp: QApplication) -> None:
    family = QFontDatabase.families()[0]
    settings = Settings(font_family=family, font_size=20, line_spacing=150, measure=60)
    style = page_style(load_theme("light"), settings)
    assert (style.font.family(), style.font.pointSize()) == (family, 20)
    assert (style.spacing, style.measure) == (1.5, 60)


def test_without_a_setting_there_is_a_typeface_for_reading(qapp: QApplication) -> None:
    assert page_style(load_theme("light"), Settings()).font.family()

# SPDX-License-Identifier: Apache-2.0
"""How the page is set: typeface, size, room between lines, width; seen at once and kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFontComboBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.settings import LARGEST, MEASURES, SMALLEST, SPACINGS, Settings
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.looks import Looks


class PageDialog(QDialog):
    """Sets the page while it is read, and follows what else sets it."""

    def __init__(self, looks: Looks, view: ArticleView, parent: QWidget | None = None) -> None:
        """Show how the page is set.

        Args:
            looks: Sets the page.
            view: The page.
            parent: The window.
        """
        super().__init__(parent)
        self._looks = looks
        self._view = view
        self._build()
        view.page_set.connect(self._on_page_set)

    @Slot()
    def bring_up(self) -> None:
        """Show the dialog, or bring it before the window again."""
        self._show_settings()
        self.show()
        self.raise_()
        self.activateWindow()

    def _build(self) -> None:
        self.setObjectName("page_dialog")
        self.setWindowTitle(self.tr("Page"))
        self._own = QCheckBox(self.tr("The program’s choice"), self)
        self._own.setObjectName("page_own_family")
        self._family = QFontComboBox(self)
        self._family.setObjectName("page_family")
        self._family.setEditable(False)
        self._family.setFontFilters(QFontComboBox.FontFilter.ScalableFonts)
        self._size = self._spin("page_size", (SMALLEST, LARGEST), self.tr(" pt"))
        self._spacing = self._spin("page_spacing", SPACINGS, self.tr(" %"), 5)
        self._measure = self._spin("page_measure", MEASURES, self.tr(" characters"))
        self._buttons = QDialogButtonBox(self)
        reset = self._buttons.addButton(QDialogButtonBox.StandardButton.RestoreDefaults)
        reset.setText(self.tr("As at &first"))
        close = self._buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("&Close"))
        close.setDefault(True)
        form = QFormLayout()
        form.addRow(self.tr("&Typeface"), self._family)
        form.addRow("", self._own)
        form.addRow(self.tr("&Size"), self._size)
        form.addRow(self.tr("&Line height"), self._spacing)
        form.addRow(self.tr("&Width of the text"), self._measure)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self._family.currentFontChanged.connect(self._on_family_chosen)
        self._own.toggled.connect(self._on_changed)
        for spin in (self._size, self._spacing, self._measure):
            spin.valueChanged.connect(self._on_changed)
        reset.clicked.connect(self._on_reset_clicked)
        close.clicked.connect(self.accept)

    def _spin(self, name: str, ends: tuple[int, int], unit: str, step: int = 1) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setObjectName(name)
        spin.setRange(*ends)
        spin.setSuffix(unit)
        spin.setSingleStep(step)
        return spin

    @Slot()
    def _on_page_set(self) -> None:
        if self.isVisible():
            self._show_settings()

    def _show_settings(self) -> None:
        """Show the settings without setting the page again."""
        settings = self._looks.settings
        fields = (self._own, self._family, self._size, self._spacing, self._measure)
        blockers = [QSignalBlocker(field) for field in fields]
        self._own.setChecked(not settings.font_family)
        self._family.setCurrentFont(QFont(self._view.font().family()))
        self._size.setValue(settings.font_size)
        self._spacing.setValue(settings.line_spacing)
        self._measure.setValue(settings.measure)
        for blocker in blockers:
            blocker.unblock()

    @Slot(QFont)
    def _on_family_chosen(self, _font: QFont) -> None:
        with QSignalBlocker(self._own):
            self._own.setChecked(False)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        family = "" if self._own.isChecked() else self._family.currentFont().family()
        self._set(family, self._size.value(), self._spacing.value(), self._measure.value())

    @Slot()
    def _on_reset_clicked(self) -> None:
        usual = Settings()
        self._set(usual.font_family, usual.font_size, usual.line_spacing, usual.measure)

    def _set(self, family: str, size: int, spacing: int, measure: int) -> None:
        """Set the page and keep its settings, in points, percent and characters."""
        now = self._looks.settings
        wanted = replace(
            now, font_family=family, font_size=size, line_spacing=spacing, measure=measure
        )
        if wanted != now:
            self._looks.set_page(wanted)

# SPDX-License-Identifier: Apache-2.0
"""The language of the window."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from narrativetagger.resources import resource_path
from narrativetagger.settings import LANGUAGES, SYSTEM


def language_of(setting: str) -> str:
    """Return the language of the window.

    Args:
        setting: A language, or ``system`` for the first of the desktop's that we have.
    """
    if setting != SYSTEM:
        return setting
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), "en")


def use_language(application: QApplication, language: str) -> None:
    """Translate the window, and Qt's own dialogs.

    English is translated too, for the forms of its plurals.

    Args:
        application: Owner of the translators.
        language: ``en``, ``fr`` or ``uk``.
    """
    QLocale.setDefault(QLocale(language))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own_folder = str(resource_path("i18n"))
    for name, folder in (("qtbase", qt_folder), ("narrativetagger", own_folder)):
        translator = QTranslator(application)
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)

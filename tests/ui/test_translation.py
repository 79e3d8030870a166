# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from narrativetagger.settings import LANGUAGES, SYSTEM
from narrativetagger.ui.translation import language_of, use_language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_setting_is_taken(language: str) -> None:
    assert language_of(language) == language


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["fr-CA", "en"], "fr"),
        (["de-DE", "uk-UA"], "uk"),
        (["de", "ja"], "en"),
        ([], "en"),
    ],
)
def test_the_system_is_followed_as_far_as_we_can(
    wanted: list[str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = SimpleNamespace(uiLanguages=lambda: wanted)
    monkeypatch.setattr(QLocale, "system", lambda: desktop)
    assert language_of(SYSTEM) == language


def test_dialogs_of_qt_and_numbers_follow(qapp: QApplication, usual: None) -> None:
    use_language(qapp, "fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().language() == QLocale.Language.French

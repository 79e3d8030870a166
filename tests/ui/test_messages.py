# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from narrativetagger.core.errors import UserError
from narrativetagger.ui.messages import sentence, translated


class French(QTranslator):
    """Knows one text."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        known = (context, text) == ("messages", "{name} is missing.")
        return "Il manque {name}." if known else None


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    translator = French()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_an_error_is_a_sentence() -> None:
    assert sentence(UserError("{name} is missing.", name="a.txt")) == "a.txt is missing."


def test_values_are_filled_into_the_translation(french: None) -> None:
    assert sentence(UserError("{name} is missing.", name="a.txt")) == "Il manque a.txt."
    assert translated("{count} spans", count=3) == "3 spans"


def test_braces_of_a_value_stay() -> None:
    assert translated("{name} is missing.", name="{x}") == "{x} is missing."

# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from narrativetagger.core.errors import UserError


def test_the_english_sentence_has_its_values() -> None:
    error = UserError("{name} is gone; look in {folder}.", name="a.txt", folder="/tmp")
    assert str(error) == "a.txt is gone; look in /tmp."
    assert error.values == {"name": "a.txt", "folder": "/tmp"}


def test_braces_in_values_stay() -> None:
    assert str(UserError("No file {path}.", path="{x}.txt")) == "No file {x}.txt."


def test_it_is_an_error_of_its_own() -> None:
    with pytest.raises(UserError, match="2 things"):
        raise UserError("{count} things", count=2)

# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from narrativetagger.core.columns import SPAN_COLUMNS
from narrativetagger.settings import LANGUAGES
from narrativetagger.writers.csv_file import GUARDED
from narrativetagger.writers.headers import titles

COLUMNS = (*SPAN_COLUMNS, GUARDED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_has_a_title_of_its_own(language: str) -> None:
    found = titles(COLUMNS, language)
    assert len(found) == len(COLUMNS)
    assert len(set(found)) == len(COLUMNS)
    for title in found:
        assert title == title.strip()
        assert 0 < len(title) <= 40
        assert not set(title) & set(';"\n')


def test_titles_follow_the_columns_asked_for() -> None:
    assert titles(["quote", "tag_name"], "fr") == ["Verbatim", "Étiquette"]
    assert titles(["tag_name", "quote"], "uk") == ["Мітка", "Дослівний текст"]
    assert titles([], "en") == []

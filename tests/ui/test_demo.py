# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest

from narrativetagger.core.errors import UserError
from narrativetagger.resources import resource_text
from narrativetagger.ui.demo import PASSAGES, run_demo


def test_the_demo_knows_the_first_sample() -> None:
    names = resource_text("sample", "sample.toml").split('["')[1:]
    text = resource_text("sample", names[0].partition('"')[0])
    for first, last, _digits in PASSAGES:
        assert last in text[text.index(first) :]


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.touch()
    with pytest.raises(UserError, match="cannot be used for the demo"):
        run_demo(there)

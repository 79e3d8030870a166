# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest

from narrativetagger.resources import resource_bytes, resource_path, resource_text


def test_a_resource_is_found_and_read() -> None:
    assert resource_path("themes", "light.toml").is_file()
    assert "[palette]" in resource_text("themes", "light.toml")
    assert resource_bytes("codebooks", "narratives.json").startswith(b"{")


def test_a_missing_one_is_a_bug_that_names_it() -> None:
    with pytest.raises(FileNotFoundError, match="nothing"):
        resource_path("icons", "nothing.svg")


def test_those_of_an_installed_package_come_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "note.txt").write_text("ґанок", encoding="utf-8")
    monkeypatch.setattr("narrativetagger.resources._INSTALLED", tmp_path)
    assert resource_text("note.txt") == "ґанок"
    with pytest.raises(FileNotFoundError):
        resource_path("themes")

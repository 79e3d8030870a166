# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from narrativetagger.resources import resource_bytes, resource_path, resource_text


def test_a_resource_is_found_and_read() -> None:
    assert resource_path("themes", "light.toml").is_file()
    assert "[palette]" in resource_text("themes", "light.toml")
    assert resource_bytes("codebooks", "narratives.json").startswith(b"{")


def test_a_missing_one_is_a_bug_that_names_it() -> None:
    with pytest.raises(FileNotFoundError, match="nothing"):
        resource_path("icons", "nothing.svg")

# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from narrativetagger.installation import installation_uid


def test_it_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "state" / "installation"
    uid = installation_uid(path)
    assert str(UUID(uid)) == uid
    assert installation_uid(path) == uid
    assert installation_uid(tmp_path / "other") != uid


@pytest.mark.parametrize("data", [b"", b"not a uid", b"\xff"])
def test_a_broken_one_is_made_anew(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "installation"
    path.write_bytes(data)
    assert installation_uid(path) == installation_uid(path)


def test_where_it_cannot_be_kept_it_lasts_one_start(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "state").write_bytes(b"a file where the folder should be")
    path = tmp_path / "state" / "installation"
    assert installation_uid(path) != installation_uid(path)
    assert "cannot be kept" in caplog.text

# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import getpass
import logging
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.settings import (
    LANGUAGES,
    SYSTEM,
    THEMES,
    Settings,
    analyst_name,
    load,
    save,
    user_name,
)

settings = st.builds(
    Settings,
    analyst=st.sampled_from(["", "Олена П’ятниця", 'A "quoted" \\ name']),
    language=st.sampled_from([SYSTEM, *LANGUAGES]),
    theme=st.sampled_from([SYSTEM, *THEMES]),
    font_family=st.sampled_from(["", "Noto Serif"]),
    font_size=st.integers(6, 72),
    line_spacing=st.integers(100, 300),
    measure=st.integers(30, 200),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


@pytest.fixture
def written(path: Path) -> Path:
    """A file that somebody edited by hand."""
    path.parent.mkdir()
    path.write_text(
        'analyst = "Olena"\nfont_size = "big"\nmeasure = 80\n\n[later]\nkey = [1, 2]\n',
        encoding="utf-8",
    )
    return path


def test_without_a_file_there_are_the_defaults(path: Path) -> None:
    assert load(path) == Settings()
    assert not path.parent.exists()


@given(chosen=settings)
def test_what_is_saved_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, chosen: Settings
) -> None:
    path = tmp_path_factory.mktemp("config") / "settings.toml"
    save(path, chosen)
    assert load(path) == chosen


def test_a_bad_value_has_its_default_and_is_logged(
    written: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert load(written) == Settings(analyst="Olena", measure=80)
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert "font_size" in caplog.text


@pytest.mark.parametrize(
    "line",
    [
        'analyst = "two\\nlines"',
        f'analyst = "{"x" * 101}"',
        "analyst = 5",
        'language = "de"',
        'theme = "pink"',
        'font_family = "\\u0000"',
        "font_size = 5",
        "font_size = 73",
        "font_size = 13.5",
        "font_size = true",
        "line_spacing = 99",
        "line_spacing = 301",
        "measure = 29",
        "measure = 201",
    ],
)
def test_values_out_of_range_are_not_used(path: Path, line: str) -> None:
    path.parent.mkdir()
    path.write_text(line, encoding="utf-8")
    assert load(path) == Settings()


def test_saving_keeps_what_it_does_not_know_and_what_it_could_not_use(written: Path) -> None:
    save(written, Settings(analyst="Olena", measure=90))
    assert tomllib.loads(written.read_text(encoding="utf-8")) == {
        "analyst": "Olena",
        "font_size": "big",
        "measure": 90,
        "later": {"key": [1, 2]},
    }


def test_a_bad_value_is_replaced_by_the_one_that_is_set(written: Path) -> None:
    save(written, Settings(font_size=16))
    assert load(written) == Settings(font_size=16)


def test_going_back_to_a_default_is_kept(path: Path) -> None:
    save(path, Settings(theme="dark"))
    save(path, Settings())
    assert load(path) == Settings()


def test_defaults_that_nobody_set_are_not_written(path: Path) -> None:
    save(path, Settings(theme="dark"))
    assert path.read_text(encoding="utf-8") == 'theme = "dark"\n'


@pytest.mark.parametrize("data", [b"analyst = [", b'analyst = "\xff"', b"\0"])
def test_a_broken_file_is_put_aside(
    path: Path, data: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    assert load(path) == Settings()
    assert str(path) in caplog.text
    assert path.read_bytes() == data
    save(path, Settings(measure=60))
    assert load(path) == Settings(measure=60)
    assert path.with_suffix(".broken").read_bytes() == data


def test_a_file_of_remarks_alone_is_not_broken(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("# nothing set yet\n", encoding="utf-8")
    save(path, Settings(measure=60))
    assert list(path.parent.iterdir()) == [path]


def test_notepad_s_byte_order_mark_is_no_fault(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("measure = 80", encoding="utf-8-sig")
    assert load(path).measure == 80


def test_a_folder_in_its_place_is_no_crash(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path.mkdir(parents=True)
    assert load(path) == Settings()
    assert "cannot be read" in caplog.text
    with pytest.raises(OSError, match=r"settings\.toml"):
        save(path, Settings(measure=60))


def test_the_analyst_is_the_setting_else_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(variable, "olena")
    assert user_name() == "olena"
    assert analyst_name(Settings()) == "olena"
    assert analyst_name(Settings(analyst="  ")) == "olena"
    assert analyst_name(Settings(analyst=" Olena ")) == "Olena"


@pytest.mark.parametrize("error", [KeyError("uid"), OSError("no user")])
def test_a_user_without_a_name_is_an_analyst(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def nobody() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert analyst_name(Settings()) == "analyst"

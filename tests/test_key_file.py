# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.errors import UserError
from narrativetagger.key_file import (
    LARGEST,
    Keys,
    canonical,
    is_free,
    load,
    resolved,
    save,
    take_in,
    twice,
    written,
)

DEFAULTS = {"next": ("J",), "redo": ("Ctrl+Shift+Z", "Ctrl+Y"), "note": ("N",), "about": ()}
LINES = {"next": ("G",), "about": ("F1", "Ctrl+Digit1"), "note": ()}

key = st.sampled_from(["J", "N", "Ctrl+Y", "Digit1", "Ctrl++", "Shift+BracketLeft", "F9", "Я"])
lines = st.dictionaries(
    st.sampled_from([*DEFAULTS, "later"]), st.lists(key, max_size=3, unique=True).map(tuple)
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "keys.toml"


def put(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("J", "J"),
        ("shift+j", ""),
        ("Shift+Ctrl+z", "Ctrl+Shift+Z"),
        ("Ctrl+Ctrl+Z", "Ctrl+Z"),
        ("1", "Digit1"),
        ("Ctrl+[", "Ctrl+BracketLeft"),
        ("Ctrl++", "Ctrl++"),
        ("+", "+"),
        ("Shift+Delete", "Shift+Del"),
        ("Volume Down", "Volume Down"),
        ("я", "Я"),
        ("ß", "ß"),
        ("", ""),
        ("Ctrl+", ""),
        ("Ctrl", "Ctrl"),
        ("J K", "J K"),
        ("Hyper+J", ""),
        ("\u200b", ""),
        ("J\n", ""),
        ("\x07", ""),
    ],
)
def test_a_key_is_written_in_one_way(text: str, key: str) -> None:
    assert canonical(text) == key
    assert canonical(key) == key


@pytest.mark.parametrize(
    "key",
    ["J", "Esc", "Space", "Ctrl+PgDown", "Alt+Left", "Ctrl+Space", "Alt+Return", "+"],
)
def test_most_keys_are_free(key: str) -> None:
    assert is_free(key)


@pytest.mark.parametrize(
    "key",
    [
        *("", "Tab", "Shift+Backtab", "Ctrl+Tab", "Ctrl", "AltGr", "Shift+Meta", "Left"),
        *("Ctrl+Shift+Right", "Shift+Home", "PgDown", "Shift+PgUp", "Return", "Shift+Enter"),
    ],
)
def test_what_moves_caret_or_focus_is_not(key: str) -> None:
    assert not is_free(key)


def test_the_analyst_comes_before_the_defaults() -> None:
    assert resolved(DEFAULTS, {}) == DEFAULTS
    assert resolved(DEFAULTS, {"about": ("J", "Ctrl+Y"), "later": ("N",)}) == {
        "next": (),
        "redo": ("Ctrl+Shift+Z",),
        "note": ("N",),
        "about": ("J", "Ctrl+Y"),
    }


def test_a_line_whose_key_another_has_is_left_out_and_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    own = {"next": ("N",), "about": ("F1", "N")}
    assert resolved(DEFAULTS, own) == {**DEFAULTS, "next": ("N",), "note": ()}
    assert "Another action has a key of about: F1, N" in caplog.text


@given(own=lines)
def test_no_key_ever_has_two_actions(own: Keys) -> None:
    assert twice(resolved(DEFAULTS, own)) is None


def test_a_key_of_two_actions_is_found() -> None:
    assert twice({"a": ("J", "J"), "b": ("K",), "c": ("F1", "K")}) == ("K", "b", "c")
    assert twice({"a": ("J", "J"), "b": ("K",)}) is None


@given(own=lines)
def test_what_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, own: Keys) -> None:
    path = tmp_path_factory.mktemp("config") / "keys.toml"
    save(path, own, [])
    assert load(path) == own
    assert take_in(path) == own
    save(path, {}, list(own))
    assert load(path) == {}


def test_without_a_file_nothing_is_set(path: Path) -> None:
    assert load(path) == {}
    assert not path.parent.exists()


@pytest.mark.parametrize(
    "line",
    ['note = "J"', "note = [1]", 'note = ["Tab"]', 'note = ["Ctrl+"]', "note = 1", "[note]\nx = 1"],
)
def test_a_bad_line_is_ignored_and_logged_and_stays_until_its_action_is_set(
    path: Path, line: str, caplog: pytest.LogCaptureFixture
) -> None:
    put(path, f'next = ["g"]\n{line}\n')
    assert load(path) == {"next": ("G",)}
    assert "The keys of note in" in caplog.text
    before = tomllib.loads(line)["note"]
    save(path, LINES | {"note": ("G",)}, [])
    assert load(path)["note"] == ("G",)
    put(path, f'next = ["g"]\n{line}\n')
    save(path, {"next": ("X",)}, ["about"])
    assert tomllib.loads(path.read_text(encoding="utf-8")) == {"next": ["X"], "note": before}
    save(path, {}, ["next", "note"])
    assert path.read_text(encoding="utf-8") == ""


BROKEN = [b"next = [", b'next = ["\xff"]', b"\0", b"x = " + b"[" * 50_000, b"#" * (LARGEST + 1)]


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_file_is_put_aside(
    path: Path, data: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    put(path, data)
    assert load(path) == {}
    assert str(path) in caplog.text
    assert path.read_bytes() == data
    save(path, LINES, [])
    assert load(path) == LINES
    assert path.with_suffix(".broken").read_bytes() == data


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_file_is_not_taken_in(path: Path, data: bytes) -> None:
    with pytest.raises(UserError, match="is no file of keys") as refused:
        take_in(put(path, data))
    assert refused.value.values["path"] == str(path)


def test_a_file_that_is_not_there_is_not_taken_in(path: Path) -> None:
    with pytest.raises(UserError, match="No such file"):
        take_in(path)


def test_a_bad_line_is_not_taken_in(path: Path) -> None:
    with pytest.raises(UserError, match="“note” does not have a list of keys"):
        take_in(put(path, 'next = ["G"]\nnote = ["Tab"]\n'))


def test_notepad_s_byte_order_mark_is_no_fault(path: Path) -> None:
    assert load(put(path, b'\xef\xbb\xbfnext = ["1"]')) == {"next": ("Digit1",)}


def test_a_folder_in_its_place_is_no_crash(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path.mkdir(parents=True)
    assert load(path) == {}
    assert "cannot be read" in caplog.text
    with pytest.raises(OSError, match=r"keys\.toml"):
        save(path, LINES, [])


def test_lines_are_toml() -> None:
    assert tomllib.loads(written({"a": ["J", "\\"]})) == {"a": ["J", "\\"]}

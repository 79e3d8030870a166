# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from tests.ui.hands import Answers, Hands

from narrativetagger.key_file import load
from narrativetagger.ui.actions import ACTIONS
from narrativetagger.ui.key_map import KeyMap
from narrativetagger.ui.key_router import Key
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.shortcut_dialog import ShortcutDialog


@pytest.fixture
def keys(hands: Hands) -> KeyMap:
    """The map of the window, with two keys changed and the dialog open."""
    hands.window.actions_by_id["edit_keys"].trigger()
    hands.dialog(ShortcutDialog)
    found = hands.window.key_map
    found.set_keys("previous_span", [Key.parse("K"), Key.parse("J")])
    return found


def bring(hands: Hands, answers: Answers, path: Path, way: str) -> str:
    """Export to a file, or import it, and return what the dialog says then."""
    answers.paths = [path]
    hands.widget(QPushButton, f"key_{way}").click()
    return hands.widget(QLabel, "key_said").text()


def lines(keys: KeyMap) -> dict[str, list[str]]:
    return {action: [key.written() for key in some] for action, some in keys.all_keys().items()}


def test_the_whole_set_leaves_and_comes_back(
    hands: Hands, keys: KeyMap, answers: Answers, tmp_path: Path, setup: Setup
) -> None:
    before = lines(keys)
    assert bring(hands, answers, tmp_path / "mine", "export").startswith("The keys were written")
    assert answers.proposed == [Path.home() / "narrativetagger-keys.toml"]
    file = tmp_path / "mine.toml"
    assert tomllib.loads(file.read_text(encoding="utf-8")) == before
    assert list(before) == [spec.id for spec in ACTIONS]
    keys.reset_all()
    keys.set_keys("about", [Key.parse("F1")])
    said = bring(hands, answers, file, "import")
    assert said == f"The keys are those of {file}. Without a key now: Next span."
    assert lines(keys) == before
    assert load(setup.paths.keys) == {"next_span": (), "previous_span": ("K", "J")}


def test_lines_take_keys_from_actions_that_have_none(
    hands: Hands, keys: KeyMap, answers: Answers, tmp_path: Path
) -> None:
    file = tmp_path / "keys.toml"
    file.write_text('about = ["T", "Ctrl+Y"]\nfly = ["J"]\nsail = []\n', encoding="utf-8")
    said = bring(hands, answers, file, "import")
    assert said == (
        f"The keys are those of {file}. Not known here: fly; sail. "
        "Without a key now: Retag (then a digit)."
    )
    assert keys.clashes(Key.parse("Ctrl+Y")) == "about"
    assert keys.clashes(Key.parse("J")) == "next_span"
    assert keys.is_usual("previous_span")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("about = [", "is no file of keys"),
        ('about = "F1"', "“about” does not have a list of keys"),
        ('about = ["Tab"]', "“about” does not have a list of keys"),
        (
            'about = ["G"]\nnote = ["g"]',
            "gives G to two actions: “About narrativetagger” and “Note”",
        ),
    ],
)
def test_nothing_of_a_bad_file_is_applied(
    hands: Hands, keys: KeyMap, answers: Answers, tmp_path: Path, text: str, reason: str
) -> None:
    before = lines(keys)
    file = tmp_path / "keys.toml"
    file.write_text(f'find = ["F5"]\n{text}\n', encoding="utf-8")
    assert bring(hands, answers, file, "import") == ""
    assert len(answers.told) == 1
    assert reason in answers.told[0]
    assert lines(keys) == before


def test_a_folder_that_refuses_is_told(
    hands: Hands, keys: KeyMap, answers: Answers, tmp_path: Path
) -> None:
    assert bring(hands, answers, tmp_path / "none" / "keys.toml", "export") == ""
    assert len(answers.told) == 1


def test_who_names_no_file_gets_none(hands: Hands, keys: KeyMap, answers: Answers) -> None:
    before = lines(keys)
    hands.widget(QPushButton, "key_export").click()
    hands.widget(QPushButton, "key_import").click()
    assert answers.asked == ["Export the keys", "Import keys"]
    assert lines(keys) == before


def test_a_file_of_much_that_is_unknown_is_told_in_short(
    hands: Hands, keys: KeyMap, answers: Answers, tmp_path: Path
) -> None:
    file = tmp_path / "keys.toml"
    lines = [f'"{"x" * 1_000}\\n{number}" = []' for number in range(50)]
    file.write_text("\n".join(lines), encoding="utf-8")
    said = bring(hands, answers, file, "import")
    assert said.endswith("…; ….")
    assert said.count("; ") == 6
    assert "\n" not in said
    assert len(said) < 600

# SPDX-License-Identifier: Apache-2.0
"""Files, folders and media that may only be read: looked at freely, never half changed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.e2e.disks import SOURCES, command, environment, open_window, refusal, small_disk, told
from tests.project_fixtures import copied, make_project, mark, rows_of

from narrativetagger.project.lists import check

PROTECTED = r"front\.ntag cannot be (changed|locked for writing), .* copy the project to a folder"


def prepared(path: Path) -> Path:
    """Make a project with a span in each of its two articles, and close it."""
    project = make_project(path, SOURCES)
    mark(project, 1, "regroupement des forces", "framing")
    mark(project, 2, "втеча", "morale")
    project.close()
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project in a folder of its own."""
    folder = tmp_path / "dossier"
    folder.mkdir()
    return prepared(folder / "front.ntag")


@pytest.fixture
def run(need_tool: Callable[[str], str]) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run a command with no more rights than the files give."""
    return partial(command, before=without_privileges(need_tool))


def without_privileges(need_tool: Callable[[str], str]) -> list[str]:
    """Return what to run a program under, so that root too may do only what a file's mode says."""
    if os.geteuid() != 0:
        return []
    return [need_tool("setpriv"), "--bounding-set=-all", "--inh-caps=-all"]


def first_article(path: Path) -> str:
    """The uid of the first article."""
    listed = json.loads(command("articles", path, "--json").stdout)
    uid: str = listed[0]["article_uid"]
    return uid


WRITING: dict[str, Callable[[Path, str], tuple[str | Path, ...]]] = {
    "tag": lambda path, uid: (
        *("tag", path, "--article", uid, "--start", "0", "--end", "5", "--tag", "claim"),
    ),
    "untag": lambda path, uid: ("untag", path, uid),
    "import": lambda path, _uid: ("import", path, __file__),
}


def assert_looked_at_only(
    path: Path, run: Callable[..., subprocess.CompletedProcess[str]], elsewhere: Path
) -> None:
    """Refuse what changes a project, and do what does not, without leaving anything beside it."""
    uid, before = first_article(path), rows_of(copied(path, elsewhere))
    files = set(path.parent.iterdir())
    for arguments in WRITING.values():
        said = refusal(run(*arguments(path, uid)))
        assert re.match(PROTECTED, said)
    assert run("check", path).stderr == "ok\n"
    for reading in ("articles", "spans", "tags", "log"):
        assert run(reading, path).returncode == 0
    assert run("export", path, "-o", elsewhere / "spans.csv").returncode == 0
    assert run("backup", path, elsewhere / "copy.ntag").returncode == 0
    assert set(path.parent.iterdir()) == files
    assert rows_of(copied(path, elsewhere)) == before
    assert rows_of(elsewhere / "copy.ntag")["span"] == before["span"]


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o755), (0o644, 0o555)])
def test_a_file_or_folder_that_may_only_be_read(
    path: Path,
    run: Callable[..., subprocess.CompletedProcess[str]],
    tmp_path: Path,
    file_mode: int,
    folder_mode: int,
) -> None:
    path.chmod(file_mode)
    path.parent.chmod(folder_mode)
    assert_looked_at_only(path, run, tmp_path)


def test_a_file_that_may_not_even_be_read(
    path: Path, run: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    path.chmod(0)
    for verb in ("spans", "check"):
        assert "front.ntag cannot be opened" in refusal(run(verb, path))


def test_a_folder_that_may_not_be_entered(
    path: Path, run: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    path.parent.chmod(0)
    for verb in ("spans", "check", "new"):
        assert "front.ntag" in refusal(run(verb, path))
    path.parent.chmod(0o700)


def test_a_new_project_where_nothing_may_be_written(
    path: Path, run: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    path.parent.chmod(0o555)
    files = set(path.parent.iterdir())
    said = refusal(run("new", path.with_name("new.ntag")))
    assert said.startswith(f"new.ntag cannot be written in the folder {path.parent}")
    assert set(path.parent.iterdir()) == files


@pytest.fixture
def medium(tmp_path: Path) -> Iterator[Path]:
    """A project on a medium that can only be read."""
    with small_disk(tmp_path / "disk") as disk:
        path = prepared(disk.folder / "front.ntag")
        disk.protect()
        yield path


def test_a_medium_that_can_only_be_read(medium: Path, tmp_path: Path) -> None:
    assert_looked_at_only(medium, command, tmp_path)
    for arguments in (
        ("new", medium.with_name("new.ntag")),
        ("backup", medium, medium.parent / "b"),
    ):
        assert "cannot be written in the folder" in refusal(command(*arguments))
    done = command("export", medium, "-o", medium.with_name("spans.csv"))
    assert "spans.csv cannot be written in the folder" in refusal(done)


def test_the_window_says_so_and_stays_usable(
    medium: Path, home: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    before = medium.read_bytes()
    with open_window(medium, home, qapp, qtbot) as hands:
        # Without a project there is nothing to fall back on but the way that was offered.
        prompter = hands.window._prompter
        assert any(re.match(PROTECTED, asked) for asked in prompter.asked)
        assert prompter.offered == ["Open read-only", "Work on a local copy…"]
        hands.window.projects.open_or_create(tmp_path / "other.ntag")
        assert hands.project.path == tmp_path / "other.ntag"
        assert told(hands) == []
    assert medium.read_bytes() == before


def test_settings_that_cannot_be_written(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """Zoom, theme, place of the window, list of projects: all of it works until the window ends."""
    with small_disk(tmp_path / "disk") as disk:
        home = disk.folder / "home"
        home.mkdir()
        disk.protect()
        with open_window(tmp_path / "front.ntag", home, qapp, qtbot) as hands:
            size = hands.view.font().pointSizeF()
            hands.press("Ctrl++")
            assert hands.view.font().pointSizeF() > size
            hands.window.looks.use_theme("dark")
            hands.tag("regroupement des forces", "2")
        assert list(home.iterdir()) == []
    assert check(tmp_path / "front.ntag") == []


WINDOW = """
import json, os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.e2e.disks import SOURCES
from tests.ui.hands import Answers, Hands, make_project
from narrativetagger.paths import locate
from narrativetagger.settings import Settings
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.start import make_window
path = Path(sys.argv[1])
make_project(path, SOURCES).close()
application = QApplication([])
answers = Answers()
settings = Settings(analyst="Olena", theme="light")
window = make_window(application, Setup(locate(os.environ), settings, SOURCES, answers, "en"))
window.show()
window.activateWindow()
window.open_at_start([str(path)])
hands = Hands(window)
hands.tag("regroupement", "2", "0")
for place, mode in ((path, 0o444), (path.parent, 0o555)):
    place.chmod(mode)
hands.tag("Personne ne viendra", "1", "0")
hands.press("Ctrl+PgDown", "Ctrl+PgUp")
shown = hands.spans()
window.close()
print(json.dumps([shown, answers.told, window.isVisible()]))
"""


def test_rights_that_change_under_the_window(
    tmp_path: Path, need_tool: Callable[[str], str]
) -> None:
    """What is open stays open; what is closed then is whole."""
    path = tmp_path / "dossier" / "front.ntag"
    path.parent.mkdir()
    done = subprocess.run(
        [*without_privileges(need_tool), sys.executable, "-c", WINDOW, str(path)],
        env=environment(),
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    shown, sentences, visible = json.loads(done.stdout.splitlines()[-1])
    assert [code for code, _quote in shown] == ["framing", "morale"]
    assert sentences == []
    assert not visible
    path.parent.chmod(0o755)
    assert len(rows_of(path)["span"]) == 2
    assert check(path) == []

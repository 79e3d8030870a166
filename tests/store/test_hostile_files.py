# SPDX-License-Identifier: Apache-2.0
"""What is no project is refused by one sentence, and left as it is; what is one is told exactly."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from tests.hostile_files import (
    BESIDE,
    BROKEN,
    NO_PROJECT,
    NONSENSE,
    WRITTEN_WITH,
    change,
    redefine,
    socket_at,
    write_nonsense,
)
from tests.project_fixtures import (
    ANALYST,
    INSTALLATION,
    TEXTS,
    copied,
    make_project,
    mark,
    rows_of,
    still_sources,
    tamper,
)

from narrativetagger.cli import run
from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.project import lists
from narrativetagger.project.backups import Backups
from narrativetagger.project.edits import AddSpan, EditArticle, RemoveArticle, SetNote
from narrativetagger.project.opening import open_project
from narrativetagger.project.sources import system_sources
from narrativetagger.readers.registry import read
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED, NEWER, NOT_A_PROJECT

PAGE = 4096
WORDS = "regroupement des forces"


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project with a span on each article."""
    path = tmp_path_factory.mktemp("good") / "front.ntag"
    with closing(make_project(path, still_sources())) as project:
        mark(project, 1, WORDS, "framing.euphemism", "Première lecture")
        mark(project, 1, "recule", "claim.territory")
        mark(project, 2, "П’ять бригад 🪖", "claim")
        project.keep_position(1, 5)
    return path


@pytest.fixture
def path(good: Path, tmp_path: Path) -> Path:
    return copied(good, tmp_path)


def assert_refused(path: Path, text: str) -> None:
    """Open it in all ways; each says the same, and the file stays as it is, alone."""
    data = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
    openers: tuple[Callable[[], object], ...] = (
        lambda: Store.open(path),
        lambda: Store.open(path, read_only=True),
        lambda: open_project(path, still_sources(), ANALYST),
    )
    for opener in openers:
        with pytest.raises(UserError) as told:
            opener()
        assert told.value.text == text
        assert path.name in str(told.value)
    if data:
        assert path.read_bytes() == data
    assert {file.name for file in path.parent.iterdir()} <= {path.name, f"{path.name}.lock"}


@pytest.mark.parametrize("name", NO_PROJECT)
def test_what_is_no_project(path: Path, name: str) -> None:
    NO_PROJECT[name](path)
    assert_refused(path, NOT_A_PROJECT)


def test_a_socket(tmp_path: Path, good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # The path of a socket has to be short.
    path = copied(good, Path())
    with socket_at(path):
        assert_refused(path, NOT_A_PROJECT)


@pytest.mark.parametrize("name", BROKEN)
def test_what_lacks_what_a_project_needs(path: Path, name: str) -> None:
    BROKEN[name](path)
    assert_refused(path, DAMAGED)
    (problem,) = lists.check(path)
    assert problem.kind == "damage"


def test_a_project_of_a_newer_version(path: Path) -> None:
    change(
        path, "PRAGMA user_version = 99", "UPDATE meta SET value = '9.9' WHERE key LIKE 'needs%'"
    )
    assert_refused(path, NEWER)
    with pytest.raises(UserError, match="schema 99"):
        lists.check(path)
    change(path, "DROP TABLE meta")
    assert_refused(path, NEWER)


@pytest.mark.parametrize("name", WRITTEN_WITH)
def test_a_schema_that_differs_is_only_looked_at(path: Path, name: str) -> None:
    redefine(path, *WRITTEN_WITH[name])
    with pytest.raises(UserError) as told:
        open_project(path, still_sources(), ANALYST)
    assert told.value.text == DAMAGED
    survive(path)
    with suppress(UserError):
        lists.check(path)


def truncations(size: int) -> Iterator[int]:
    for page in range(size // PAGE):
        yield page * PAGE
        yield page * PAGE + 1 + page * 60


def test_a_file_that_is_cut_off_anywhere(good: Path, path: Path) -> None:
    data = good.read_bytes()
    for size in truncations(len(data)):
        path.write_bytes(data[:size])
        survive(path)
        with suppress(UserError):
            assert lists.check(path), f"nothing is said of {len(data) - size} bytes that are gone"


@pytest.mark.parametrize("size", [512, 1024, 8192, 32768, 1, 0, 3, 65535])
def test_a_page_size_that_is_another(path: Path, size: int) -> None:
    with path.open("r+b") as file:
        file.seek(16)
        file.write(size.to_bytes(2, "big"))
    with pytest.raises(UserError) as told:
        open_project(path, still_sources(), ANALYST)
    assert told.value.text in (DAMAGED, NOT_A_PROJECT)


@pytest.mark.parametrize("name", NONSENSE)
def test_rows_that_make_no_sense(path: Path, name: str) -> None:
    write_nonsense(path, NONSENSE[name])
    if name not in ("an absurd place of reading", "a negative place of reading"):
        assert lists.check(path)
    survive(path)


@pytest.mark.parametrize(
    "name", ["a page that is text", "a zone that is nothing", "a place before the chain"]
)
def test_what_no_row_fits_into_is_damage(path: Path, name: str) -> None:
    """The new span takes its page from the paragraph, its entry a place after the last one."""
    write_nonsense(path, NONSENSE[name])
    before = rows_of(path)
    with closing(open_project(path, still_sources(), ANALYST)) as project:
        with pytest.raises(UserError) as told:
            mark(project, 1, "encore", "morale")
        assert told.value.text == DAMAGED
    assert rows_of(path) == before


@pytest.mark.parametrize("name", ["a text of no article", "an original of another hash"])
def test_a_place_that_is_taken_by_what_is_lost_is_damage(path: Path, name: str) -> None:
    write_nonsense(path, NONSENSE[name])
    with closing(open_project(path, still_sources(), ANALYST)) as project:
        project.apply(RemoveArticle(2))
        with pytest.raises(UserError) as told:
            project.add_article(read("uk.txt", TEXTS["uk.txt"].encode()))
        assert told.value.text == DAMAGED


@pytest.mark.parametrize("name", BESIDE)
def test_a_good_project_with_odd_files_beside(good: Path, path: Path, name: str) -> None:
    BESIDE[name](path)
    with suppress(UserError):
        assert lists.check(path) == []
        assert rows_of(path) == rows_of(good)
    survive(path)


@pytest.mark.parametrize("uid", ["../outside", "/outside", "", "x" * 300, "\0"])
def test_a_project_uid_that_is_a_path(path: Path, tmp_path: Path, uid: str) -> None:
    """It names the folder of the backups, in which old ones are deleted."""
    folder = tmp_path / "data" / "backups"
    outside = tmp_path / "data" / "outside"
    outside.mkdir(parents=True)
    uid = str(outside) if uid == "/outside" else uid
    tamper(path, "UPDATE meta SET value = ? WHERE key = 'project_uid'", uid)
    with Store.open(path, read_only=True) as store:
        backup = Backups(folder).keep(store, "2026-11-22T11:28:05.123Z")
    assert backup is not None
    assert backup.path.parent.parent == folder
    assert Backups(folder).of(uid) == [backup]
    assert list(outside.iterdir()) == []


def test_a_copy_without_its_wal(path: Path, tmp_path: Path) -> None:
    """It holds what was there at the last checkpoint: less, and all of it true."""
    folder = tmp_path / "copy"
    folder.mkdir()
    with closing(open_project(path, still_sources(), ANALYST)) as project:
        project.apply(SetNote(1, "Seconde lecture"))
        copy = copied(path, folder)
        assert lists.check(copy) == []
        assert "Seconde lecture" not in str(rows_of(copy)["span"])
    assert "Seconde lecture" in str(rows_of(path)["span"])


@pytest.mark.parametrize("own", [True, False], ids=["of an older state", "of another project"])
def test_a_foreign_wal(good: Path, path: Path, tmp_path: Path, own: bool) -> None:
    """SQLite cannot tell whose -wal it is; the outcome is a whole project, or told of."""
    folder = tmp_path / "other"
    folder.mkdir()
    other = copied(path, folder) if own else folder / "other.ntag"
    if not own:
        make_project(other, still_sources()).close()
    with closing(open_project(other, still_sources(), ANALYST)) as project:
        mark(project, 2, "Родина", "morale")
        foreign = other.with_name(f"{other.name}-wal").read_bytes()
    with closing(open_project(path, still_sources(), ANALYST)) as project:
        project.apply(EditArticle(2, project.article(2).details))
        mark(project, 1, "encore", "morale")
    path.with_name(f"{path.name}-wal").write_bytes(foreign)
    survive(path)


def survive(path: Path) -> None:
    """Use it from the command line and as the window does: done, or refused by one sentence."""
    uid = "00000000-0000-7000-8000-000000000001"
    for arguments in (
        ["articles", str(path), "--json"],
        ["spans", str(path), "--json"],
        ["tags", str(path), "--json"],
        ["log", str(path), "--json"],
        ["text", str(path), uid],
        ["export", str(path), "-o", "-"],
        ["backup", str(path), "--list"],
        ["untag", str(path), uid],
    ):
        assert run(arguments) in (0, 1), arguments
    work(path)


def work(path: Path) -> None:
    """Open it for writing, look at everything and change what can be changed."""
    try:
        project = open_project(path, system_sources(INSTALLATION), ANALYST)
    except UserError:
        return
    with closing(project):
        for article_id in project.article_ids():
            with suppress(UserError):
                article = project.article(article_id)
                project.is_whole(article_id)
                project.position(article_id)
                project.keep_position(article_id, 3)
                details = article.details
                project.apply(EditArticle(article_id, details))
            with suppress(UserError):
                for span in project.spans(article_id):
                    project.apply(SetNote(span.id, "Note"))
            with suppress(UserError):
                passage = Passage(0, min(5, len(project.text(article_id))))
                for tag in project.codebook.tags[:1]:
                    project.apply(AddSpan(article_id, passage, tag.id))
            with suppress(UserError):
                project.apply(RemoveArticle(article_id))
        for name, text in TEXTS.items():
            with suppress(UserError):
                project.add_article(read(name, text.encode()))


def test_the_good_one_is_good(good: Path, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    survive(path)
    lines = capsys.readouterr().err.splitlines()
    assert len([line for line in lines if "damaged" in line]) == 0
    assert lists.check(path) == []


def test_each_refusal_is_one_line(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path.write_bytes(b"no project")
    survive(path)
    said = capsys.readouterr()
    assert said.out == ""
    lines = said.err.splitlines()
    assert len(lines) == 8
    assert {line.partition(";")[0] for line in lines} == {
        "front.ntag is not a narrativetagger project"
    }


def test_nonsense_is_really_written(path: Path) -> None:
    write_nonsense(path, NONSENSE["a start that is text"])
    with closing(sqlite3.connect(path)) as connection:
        (kind,) = connection.execute("SELECT DISTINCT typeof(start) FROM span").fetchone()
    assert kind == "text"

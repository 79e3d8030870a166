# SPDX-License-Identifier: Apache-2.0
"""Bytes of a project are flipped: it is refused, or ``check`` tells, or no row is another.

What is exported, listed or shown as a quote stands in a text of the hash that goes with it.
"""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from tests.e2e.disks import command
from tests.project_fixtures import (
    ANALYST,
    FRENCH,
    TEXTS,
    UKRAINIAN,
    WORDS,
    make_project,
    mark,
    rows_of,
    still_sources,
)

from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.core.selections import Selection
from narrativetagger.project import lists
from narrativetagger.project.edits import AddSpan, SetNote
from narrativetagger.project.export import export_to_stream
from narrativetagger.project.jobs import ExportJob
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project

PAGE = 4096
ROUNDS, BATCHES = 1_000, 10
ALL = Selection()
TEXT_OF = {sha256(text.encode()).hexdigest(): text for text in (FRENCH, UKRAINIAN)}
"""The texts by the hash that they are stored with."""

NO_EVIDENCE = {"meta", "reading", "paragraph", "sqlite_sequence"}
"""Tables with facts that nothing else repeats: times and versions, the place of reading, pages."""

Damage = Callable[[bytearray, Random], None]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project with a history."""
    path = tmp_path_factory.mktemp("good") / "front.ntag"
    with closing(make_project(path, still_sources())) as project:
        noted = mark(project, 1, WORDS, "framing.euphemism", "Première lecture")
        mark(project, 1, "recule", "claim.territory")
        mark(project, 2, "П’ять бригад 🪖", "claim")
        project.apply(SetNote(noted, "Seconde lecture"))
        project.keep_position(1, 5)
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "front.ntag"


def used(data: bytes) -> list[int]:
    """Places of the bytes that are not zero: hardly any of them is free space."""
    return [place for place, byte in enumerate(data) if byte]


def flip(data: bytearray, place: int, random: Random) -> None:
    data[place] ^= 1 << random.randrange(8)


def write(path: Path, data: bytes) -> None:
    """Put a file in place of the one before, with nothing left beside it."""
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()
    path.write_bytes(data)


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    found = rows_of(path)
    return {name: found[name] for name in found if name.lower() not in NO_EVIDENCE}


def assert_true(path: Path, good: Path) -> str:
    """Use a damaged file in every way, and return what came of it."""
    try:
        problems = lists.check(path)
    except UserError as error:
        assert_refused(path, error)
        return "refused"
    if not problems:
        assert rows(path) == rows(good)
    assert all(isinstance(problem.uid, str) for problem in problems)
    read_all(path)
    assert_exported(path)
    use(path)
    return "told" if problems else "harmless"


def assert_refused(path: Path, error: UserError) -> None:
    assert path.name in str(error)
    with pytest.raises(UserError):
        list(lists.list_spans(path, ALL, "en"))
    with pytest.raises(UserError):
        open_project(path, still_sources(), ANALYST)


def read_all(path: Path) -> None:
    """List everything; a list that cannot be read is refused."""
    readers: Sequence[Callable[[], Iterator[object]]] = (
        lambda: lists.list_articles(path, ALL, ANALYST),
        lambda: lists.list_spans(path, ALL, "uk"),
        lambda: lists.list_tags(path, ALL, "fr"),
        lambda: lists.list_log(path),
    )
    for reader in readers:
        with suppress(UserError):
            list(reader())


def assert_exported(path: Path) -> None:
    """Export, and look each quote up in the text that the row names."""
    with suppress(UserError):
        for row in exported(path):
            assert_quoted(row)


def exported(path: Path) -> list[dict[str, str]]:
    """The rows of an export."""
    stream = io.BytesIO()
    export_to_stream(ExportJob(project=str(path), target="-"), stream)
    return list(csv.DictReader(io.StringIO(stream.getvalue().decode())))


def assert_quoted(row: dict[str, str]) -> None:
    text = TEXT_OF[row["text_sha256"]]
    assert text[int(row["start"]) : int(row["end"])] == row["quote"]


def use(path: Path) -> None:
    """Open it for writing, look at all of it, and tag."""
    with suppress(UserError), closing(open_project(path, still_sources(), ANALYST)) as project:
        for article_id in project.article_ids():
            look_at(project, article_id)


def look_at(project: Project, article_id: int) -> None:
    """Show an article as the window does: what is not told of must be true."""
    project.article(article_id)
    text = project.text(article_id)
    if project.is_whole(article_id):
        assert text in TEXT_OF.values()
    project.keep_position(article_id, project.position(article_id) + 1)
    if project.spans(article_id):
        for tag in project.codebook.tags[-1:]:
            project.codebook.path(tag.id, "en")
            project.apply(AddSpan(article_id, Passage(1, 3), tag.id))


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_flipped_bit(good: Path, path: Path, batch: int) -> None:
    """One bit in a byte that is used; a tenth of the thousand in each batch."""
    random = Random(batch)
    data = good.read_bytes()
    places = used(data)
    outcomes = set()
    for _ in range(ROUNDS // BATCHES):
        flipped = bytearray(data)
        flip(flipped, random.choice(places), random)
        write(path, flipped)
        outcomes.add(assert_true(path, good))
    assert "told" in outcomes


def several(data: bytearray, random: Random) -> None:
    for place in random.sample(used(data), 20):
        flip(data, place, random)


def zeroed(data: bytearray, random: Random) -> None:
    page = random.randrange(len(data) // PAGE) * PAGE
    data[page : page + PAGE] = bytes(PAGE)


def scrambled(data: bytearray, random: Random) -> None:
    page = random.randrange(len(data) // PAGE) * PAGE
    data[page : page + PAGE] = random.randbytes(PAGE)


def exchanged(data: bytearray, random: Random) -> None:
    """Two pages change places; SQLite has no sums that would tell."""
    one, other = (page * PAGE for page in random.sample(range(1, len(data) // PAGE), 2))
    first, second = data[one : one + PAGE], data[other : other + PAGE]
    data[one : one + PAGE], data[other : other + PAGE] = second, first


def head(data: bytearray, random: Random) -> None:
    """The file's header and the list of its tables (sqlite.org/fileformat2.html, section 1.3)."""
    flip(data, random.randrange(16, 300), random)


def cells(data: bytearray, random: Random) -> None:
    """The head of a page and its list of cells."""
    flip(data, random.randrange(1, len(data) // PAGE) * PAGE + random.randrange(24), random)


@pytest.mark.parametrize(
    "damage",
    [several, zeroed, scrambled, exchanged, head, cells],
    ids=lambda damage: damage.__name__,
)
def test_damage_of_other_kinds(good: Path, path: Path, damage: Damage) -> None:
    random = Random(damage.__name__)
    data = good.read_bytes()
    for _ in range(40):
        damaged = bytearray(data)
        damage(damaged, random)
        write(path, damaged)
        assert_true(path, good)


def pages_by_table(path: Path) -> dict[str, list[int]]:
    """Root pages of tables and indexes; in so small a project mostly all that there are."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0")
        return {name: (page - 1) * PAGE for name, page in found}


def test_each_table_and_index(good: Path, path: Path) -> None:
    random = Random(7)
    data = good.read_bytes()
    for start in pages_by_table(good).values():
        places = [start + place for place in used(data[start : start + PAGE])]
        for _ in range(6):
            flipped = bytearray(data)
            flip(flipped, random.choice(places), random)
            write(path, flipped)
            assert_true(path, good)


def test_the_command_line_survives(good: Path, path: Path) -> None:
    """In processes of their own: a crash would be one of the process."""
    random = Random(60)
    data = good.read_bytes()
    places = used(data)
    for verb in ("check", "spans", "export") * 4:
        flipped = bytearray(data)
        for _ in range(random.randrange(1, 4)):
            flip(flipped, random.choice(places), random)
        write(path, flipped)
        done = command(verb, path, *(("-o", "-") if verb == "export" else ()))
        assert done.returncode in (0, 1), done
        assert "Traceback" not in done.stderr, done.stderr


def test_the_texts_are_those_of_the_project(good: Path) -> None:
    """Otherwise the tests above would look quotes up in the wrong texts."""
    assert set(TEXT_OF.values()) == set(TEXTS.values())
    assert lists.check(good) == []
    assert {row["text_sha256"] for row in exported(good)} == set(TEXT_OF)

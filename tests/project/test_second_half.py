# SPDX-License-Identifier: Apache-2.0
"""An export by two processes is the export by one, or it is done by one."""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.project_fixtures import FRENCH, WORDS, mark, passage_of, tag_id, tamper

from narrativetagger.core.errors import UserError
from narrativetagger.project import export, second_half
from narrativetagger.project.edits import AddSpan
from narrativetagger.project.export import CancelledError, export_spans, export_to_stream
from narrativetagger.project.jobs import Exported, ExportJob
from narrativetagger.project.project import BAD_QUOTES, Project
from narrativetagger.project.second_half import SecondHalf


@pytest.fixture
def path(project: Project, path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with five spans, which is large enough for two."""
    monkeypatch.setattr(export, "LARGE", 2)
    for code in ("framing.euphemism", "framing", "claim"):
        mark(project, 1, WORDS, code)
    mark(project, 2, "втеча", "morale", '=HYPERLINK("a,b")')
    mark(project, 1, FRENCH[:5], "claim")
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "spans.csv"


def alone(job: ExportJob) -> bytes:
    """What one process writes."""
    stream = io.BytesIO()
    export_to_stream(job, stream)
    return stream.getvalue()


@pytest.fixture
def halves(monkeypatch: pytest.MonkeyPatch) -> list[Exported | None]:
    """What second processes answered."""
    found: list[Exported | None] = []
    wait = SecondHalf.wait

    def waited(self: SecondHalf, on_rows: Callable[[int], None]) -> Exported | None:
        found.append(wait(self, on_rows))
        return found[-1]

    monkeypatch.setattr(SecondHalf, "wait", waited)
    return found


@pytest.mark.parametrize("profile", ["data", "spreadsheet"])
def test_two_write_what_one_writes(
    path: Path, target: Path, halves: list[Exported | None], profile: str
) -> None:
    job = ExportJob(str(path), str(target), profile=profile)
    exported = export_spans(job)
    assert [half.rows for half in halves if half] == [3]
    assert (exported.rows, exported.log_length > 0) == (5, True)
    assert target.read_bytes() == alone(job)
    assert list(target.parent.iterdir()) == [target]


def test_what_is_written_between_both_starts_is_in_it_wholly_or_not_at_all(
    path: Path, target: Path, project: Project, halves: list[Exported | None]
) -> None:
    job = ExportJob(str(path), str(target))
    before = alone(job)

    def tag(_done: int, _total: int) -> None:
        if not halves and len(project.spans(2)) == 1:
            project.apply(AddSpan(2, passage_of(project, 2, "втеча"), tag_id(project, "claim")))

    started = SecondHalf.__enter__

    def late(self: SecondHalf) -> SecondHalf:
        tag(0, 0)
        return started(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SecondHalf, "__enter__", late)
        assert export_spans(job).rows == 5
    assert [half.rows for half in halves if half] == [4]
    assert target.read_bytes() == before


@pytest.mark.parametrize("which", [1, 4, 5])
def test_quotes_that_are_not_true_are_counted_in_both(path: Path, target: Path, which: int) -> None:
    tamper(path, f"UPDATE span SET quote = 'x' WHERE id IN (2, {which})")
    with pytest.raises(UserError) as told:
        export_spans(ExportJob(str(path), str(target)))
    assert (told.value.text, told.value.values) == (BAD_QUOTES, {"count": 2})
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("command", [("/nobody/there",), (sys.executable, "-c", "")])
def test_where_there_is_no_second_process_one_does_it(
    path: Path,
    target: Path,
    halves: list[Exported | None],
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    monkeypatch.setattr(second_half, "COMMAND", command)
    job = ExportJob(str(path), str(target))
    assert export_spans(job).rows == 5
    assert halves == [None]
    assert target.read_bytes() == alone(job)
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_a_second_process_that_is_killed_leaves_it_to_the_first(
    path: Path, target: Path, halves: list[Exported | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    started = SecondHalf.__enter__

    def killed(self: SecondHalf) -> SecondHalf:
        started(self)
        assert self._process is not None
        os.kill(self._process.pid, signal.SIGKILL)
        return self

    monkeypatch.setattr(SecondHalf, "__enter__", killed)
    job = ExportJob(str(path), str(target))
    assert export_spans(job).rows == 5
    assert halves == [None]
    assert target.read_bytes() == alone(job)
    assert list(target.parent.iterdir()) == [target]


def test_cancelled_it_leaves_neither_file_nor_process(
    path: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int | None] = []
    leave = SecondHalf.__exit__

    def left(self: SecondHalf, *exception: object) -> None:
        leave(self, *exception)
        assert self._process is not None
        ended.append(self._process.poll())

    monkeypatch.setattr(SecondHalf, "__exit__", left)
    with pytest.raises(CancelledError):
        export_spans(ExportJob(str(path), str(target)), cancelled=lambda: True)
    assert len(ended) == 1
    assert ended[0] is not None
    assert list(target.parent.iterdir()) == []

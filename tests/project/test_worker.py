# SPDX-License-Identifier: Apache-2.0
"""The worker as it is: another process, spoken to through pipes."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from tests.project_fixtures import ANALYST, INSTALLATION, rows_of, tamper

from narrativetagger.core.errors import UserError
from narrativetagger.core.frames import encode_frame, read_frame, write_frame
from narrativetagger.project.backups import Backups
from narrativetagger.project.jobs import (
    Answer,
    BackupJob,
    Cancelled,
    Checked,
    CheckJob,
    CopyJob,
    Done,
    Exported,
    ExportJob,
    Failed,
    Found,
    Imported,
    ImportJob,
    Job,
    Progress,
    Salvaged,
    SalvageJob,
)
from narrativetagger.project.lists import check
from narrativetagger.project.opening import WINDOW_GONE, open_project
from narrativetagger.project.project import BAD_QUOTES, Project
from narrativetagger.project.salvage_report import FROM_LOG, NEW_LOG, SAVED
from narrativetagger.project.sources import Sources
from narrativetagger.project.worker import PROBLEMS_TOLD, failure
from narrativetagger.readers.registry import MISSING
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import NOT_FOUND
from narrativetagger.store.log import head

COMMAND = (sys.executable, "-P", "-m", "narrativetagger.project.worker")
MANY = 1500
"""Files that take long enough to be stopped on the way."""

Child = subprocess.Popen[bytes]

ASKS_AND_IS_KILLED = """
import pathlib, subprocess, sys, time
child = subprocess.Popen(sys.argv[2:], stdin=subprocess.PIPE)
child.stdin.write(pathlib.Path(sys.argv[1]).read_bytes())
child.stdin.flush()
time.sleep(600)
"""
"""A window in short: its worker writes to what was the window's own output."""


@pytest.fixture
def child() -> Iterator[Child]:
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        yield child
        child.kill()


@pytest.fixture
def open_made(made: Path, sources: Sources) -> Iterator[Project]:
    with closing(open_project(made, sources, ANALYST)) as project:
        yield project


def frame(job: Job) -> bytes:
    return encode_frame(msgspec.to_builtins(job))


def ask(child: Child, job: Job) -> None:
    assert child.stdin is not None
    child.stdin.write(frame(job))
    child.stdin.flush()


def stop(child: Child) -> None:
    assert child.stdin is not None
    child.stdin.close()
    child.stdin = None


def answers(stream: io.BufferedIOBase) -> list[Answer]:
    return [msgspec.convert(said, Answer) for said in iter(lambda: read_frame(stream), None)]


def last_answer(child: Child) -> Answer:
    """What the child says last, while its input stays open."""
    assert child.stdout is not None
    *before, last = answers(child.stdout)
    assert all(isinstance(answer, Progress) for answer in before)
    assert child.wait() == 0
    return last


def import_job(project: Project, paths: list[Path], token: str | None = None) -> ImportJob:
    return ImportJob(
        str(project.path),
        tuple(str(path) for path in paths),
        project.analyst.name,
        project.token if token is None else token,
        INSTALLATION,
    )


def article_files(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"{number}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(f"Стаття {number}.", encoding="utf-8")
    return paths


def multiply_spans(path: Path) -> None:
    """Let 5,000 analysts tag the words of the first span with every tag."""
    tamper(
        path,
        "INSERT INTO analyst (uid, name, colour, created)"
        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
        " SELECT 'a' || i, 'a' || i, '#000000', '' FROM n",
    )
    tamper(
        path,
        "INSERT INTO span (uid, article_id, tag_id, analyst_id, start, end, start_utf16, end_utf16,"
        " quote, prefix, suffix, occurrence, codebook_version, origin, created, modified)"
        " SELECT analyst.uid || '-' || tag.id, article_id, tag.id, analyst.id, start, end,"
        " start_utf16, end_utf16, quote, prefix, suffix, occurrence, codebook_version, origin,"
        " '', '' FROM span, tag, analyst WHERE span.id = 1 AND analyst.id > 1",
    )


def head_of(path: Path) -> tuple[int, str]:
    with Store.open(path, read_only=True) as store:
        return head(store)


def test_it_exports_and_ends_by_itself(child: Child, made: Path, tmp_path: Path) -> None:
    target = tmp_path / "п’ять.csv"
    ask(child, ExportJob(str(made), str(target)))
    assert last_answer(child) == Exported(2, *head_of(made))
    assert target.read_bytes().count(b"\r\n") == 3


def test_it_exports_beside_an_open_window(child: Child, open_made: Project, tmp_path: Path) -> None:
    ask(child, ExportJob(str(open_made.path), str(tmp_path / "spans.csv")))
    assert last_answer(child) == Exported(2, *head_of(open_made.path))


def test_it_copies_beside_an_open_window(child: Child, open_made: Project, tmp_path: Path) -> None:
    copy = tmp_path / "copie.ntag"
    ask(child, CopyJob(str(open_made.path), str(copy), INSTALLATION))
    assert last_answer(child) == Done()
    assert rows_of(copy)["span"] == rows_of(open_made.path)["span"]


def test_it_makes_a_rotating_backup(child: Child, open_made: Project, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    ask(child, BackupJob(str(open_made.path), str(folder)))
    assert last_answer(child) == Done()
    assert len(Backups(folder).of(open_made.uid)) == 1


def test_it_salvages_and_reports(child: Child, made: Path, tmp_path: Path) -> None:
    tamper(made, "UPDATE span SET quote = 'Faux' WHERE id = 1")
    target = tmp_path / "saved.ntag"
    ask(child, SalvageJob(str(made), str(target), ANALYST, INSTALLATION))
    salvaged = last_answer(child)
    assert isinstance(salvaged, Salvaged)
    assert salvaged.lost == 0
    assert [line.text for line in salvaged.lines] == [SAVED, FROM_LOG, NEW_LOG]
    assert check(target) == []


def test_what_the_analyst_has_to_know_comes_as_an_answer(
    child: Child, made: Path, tmp_path: Path
) -> None:
    tamper(made, "UPDATE span SET quote = 'Faux' WHERE id = 1")
    ask(child, ExportJob(str(made), str(tmp_path / "spans.csv")))
    failed = last_answer(child)
    assert isinstance(failed, Failed)
    assert failed.failure.text == BAD_QUOTES
    assert failed.failure.values == {"count": 1}
    assert not (tmp_path / "spans.csv").exists()


def test_it_checks_beside_an_open_window(child: Child, open_made: Project) -> None:
    ask(child, CheckJob(str(open_made.path)))
    assert last_answer(child) == Checked(0)


def test_it_tells_what_is_wrong(child: Child, made: Path) -> None:
    tamper(made, "UPDATE article SET title = 'Faux' WHERE id = 2")
    ask(child, CheckJob(str(made)))
    (problem,) = check(made)
    found = Found(problem.kind, problem.uid, failure(problem.said))
    assert last_answer(child) == Checked(1, (found,))


def test_it_tells_the_first_problems_and_counts_the_others(child: Child, made: Path) -> None:
    multiply_spans(made)
    ask(child, CheckJob(str(made)))
    answer = last_answer(child)
    assert isinstance(answer, Checked)
    assert answer.count > 5_000
    assert len(answer.problems) == PROBLEMS_TOLD


def test_a_check_of_nothing_says_so(child: Child, tmp_path: Path) -> None:
    ask(child, CheckJob(str(tmp_path / "gone.ntag")))
    failed = last_answer(child)
    assert isinstance(failed, Failed)
    assert failed.failure.text == NOT_FOUND


def test_a_closed_input_ends_a_check_at_once(child: Child, made: Path) -> None:
    multiply_spans(made)
    ask(child, CheckJob(str(made)))
    stop(child)
    assert last_answer(child) == Cancelled()


def test_it_imports_under_the_lock_of_the_window(
    child: Child, open_made: Project, tmp_path: Path
) -> None:
    files = article_files(tmp_path, 2)
    old = tmp_path / "old.txt"
    old.write_text(open_made.text(1), encoding="utf-8")
    ask(child, import_job(open_made, [files[0], old, tmp_path / "gone.txt", files[1]]))
    imported = last_answer(child)
    assert isinstance(imported, Imported)
    assert imported.added == (3, 4)
    assert imported.skipped == ("old.txt",)
    assert [failed.text for failed in imported.failed] == [MISSING]
    assert not imported.cancelled
    assert [open_made.text(row_id) for row_id in imported.added] == ["Стаття 0.", "Стаття 1."]
    assert check(open_made.path) == []


def test_with_a_false_token_it_writes_nothing(
    child: Child, open_made: Project, tmp_path: Path
) -> None:
    before = rows_of(open_made.path)
    ask(child, import_job(open_made, article_files(tmp_path, 1), token="0" * 32))
    failed = last_answer(child)
    assert isinstance(failed, Failed)
    assert failed.failure.text == WINDOW_GONE
    assert rows_of(open_made.path) == before


def test_a_closed_input_cancels_an_export_and_leaves_no_file(
    child: Child, made: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    multiply_spans(made)
    ask(child, ExportJob(str(made), str(folder / "spans.csv")))
    assert child.stdout is not None
    assert isinstance(msgspec.convert(read_frame(child.stdout), Answer), Progress)
    stop(child)
    assert last_answer(child) == Cancelled()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("kind", ["copy", "salvage"])
def test_a_closed_input_cancels_what_writes_a_project_and_leaves_no_file(
    child: Child, made: Path, tmp_path: Path, kind: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    target = str(folder / "new.ntag")
    multiply_spans(made)
    jobs: dict[str, Job] = {
        "copy": CopyJob(str(made), target, INSTALLATION),
        "salvage": SalvageJob(str(made), target, ANALYST, INSTALLATION),
    }
    ask(child, jobs[kind])
    stop(child)
    assert last_answer(child) == Cancelled()
    assert list(folder.iterdir()) == []


def test_a_closed_input_cancels_an_import_between_two_files(
    child: Child, open_made: Project, tmp_path: Path
) -> None:
    ask(child, import_job(open_made, article_files(tmp_path, MANY)))
    assert child.stdout is not None
    assert msgspec.convert(read_frame(child.stdout), Answer) == Progress(0, MANY)
    stop(child)
    imported = last_answer(child)
    assert isinstance(imported, Imported)
    assert imported.cancelled
    assert len(imported.added) < MANY
    assert len(open_made.article_ids()) == 2 + len(imported.added)
    assert check(open_made.path) == []


def test_nothing_asked_is_nothing_done(child: Child) -> None:
    stop(child)
    assert child.stdout is not None
    assert answers(child.stdout) == []
    assert child.wait() == 0


def test_when_the_window_is_killed_the_worker_ends(open_made: Project, tmp_path: Path) -> None:
    job = tmp_path / "job"
    job.write_bytes(frame(import_job(open_made, article_files(tmp_path, MANY))))
    command = (sys.executable, "-c", ASKS_AND_IS_KILLED, str(job), *COMMAND)
    with subprocess.Popen(command, stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        assert msgspec.convert(read_frame(window.stdout), Answer) == Progress(0, MANY)
        window.kill()
        # The pipe ends when the last one who could write to it does.
        imported = answers(window.stdout)[-1]
    assert isinstance(imported, Imported)
    assert imported.cancelled
    assert len(open_made.article_ids()) == 2 + len(imported.added) < 2 + MANY
    assert check(open_made.path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_is_for_the_window(child: Child, open_made: Project, tmp_path: Path) -> None:
    files = article_files(tmp_path, 30)
    ask(child, import_job(open_made, files))
    assert child.stdout is not None
    assert read_frame(child.stdout) is not None
    child.send_signal(signal.SIGINT)
    imported = last_answer(child)
    assert isinstance(imported, Imported)
    assert len(imported.added) == len(files)


def test_a_window_that_does_not_listen_stops_the_import(open_made: Project, tmp_path: Path) -> None:
    with subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        write_frame(
            child.stdin, msgspec.to_builtins(import_job(open_made, article_files(tmp_path, 3)))
        )
        said = child.stderr.read()
        child.wait()
    assert b"Traceback" not in said
    assert len(open_made.article_ids()) == 2
    assert check(open_made.path) == []


def test_an_error_travels_as_text_and_values() -> None:
    sent = failure(UserError("{name} is gone", name="п’ять"))
    assert str(UserError(sent.text, **sent.values)) == "п’ять is gone"


def test_a_bug_leaves_a_report(child: Child, home: Path) -> None:
    assert child.stdin is not None
    child.stdin.write(encode_frame({"type": "no job"}))
    child.stdin.flush()
    assert child.wait() == 1
    (report,) = (home / "logs" / "crashes").iterdir()
    assert "ValidationError" in report.read_text(encoding="utf-8")

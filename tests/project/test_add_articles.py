# SPDX-License-Identifier: Apache-2.0
"""Files come in through a real child process, each for itself."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.project_fixtures import FRENCH, rows_of

from narrativetagger.core.errors import UserError
from narrativetagger.project.add_articles import add_files, preview_files
from narrativetagger.project.edits import RemoveArticle
from narrativetagger.project.lists import check
from narrativetagger.project.project import Project
from narrativetagger.readers import call_child
from narrativetagger.readers.call_child import READER_STOPPED
from narrativetagger.readers.registry import FOLDER, MISSING, OTHER_FORMAT
from narrativetagger.store.failures import NOT_A_PROJECT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in ("un", "deux", "trois"):
        text = f"Le {name}\u00a0: «\u00a0п’ять\u00a0»\n"
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def files(folder: Path) -> list[Path]:
    return [folder / f"{name}.txt" for name in ("un", "deux", "trois")]


def test_files_become_articles_in_the_order_wanted(
    project: Project, path: Path, files: list[Path]
) -> None:
    report = add_files(project, files)
    assert report.added == files
    assert report.article_ids == [3, 4, 5]
    assert [project.text(article_id) for article_id in report.article_ids] == [
        file.read_text(encoding="utf-8") for file in files
    ]
    assert (report.skipped, report.failed, report.cancelled) == ([], [], False)
    assert check(path) == []


def test_the_original_is_kept_byte_for_byte(project: Project, folder: Path) -> None:
    data = "\ufeffUn\r\ndeux\u2028trois".encode()
    (folder / "dos.txt").write_bytes(data)
    (article_id,) = add_files(project, [folder / "dos.txt"]).article_ids
    assert project.text(article_id) == "Un\ndeux\ntrois"
    (size,) = project.store.row(
        "SELECT size FROM original JOIN article ON original_id = original.id WHERE article.id = ?",
        (article_id,),
    ) or (None,)
    assert size == len(data)


def test_what_fails_does_not_stop_the_others(
    project: Project, folder: Path, files: list[Path]
) -> None:
    (folder / "page.pdf").write_bytes(b"%PDF-1.7")
    bad = [folder / "page.pdf", folder / "gone.txt", folder]
    report = add_files(project, [bad[0], files[0], bad[1], files[1], bad[2], files[2]])
    assert report.added == files
    assert [(path, error.text) for path, error in report.failed] == [
        (bad[0], OTHER_FORMAT),
        (bad[1], MISSING),
        (bad[2], FOLDER),
    ]


def test_a_text_that_is_there_already_is_skipped(
    project: Project, folder: Path, files: list[Path]
) -> None:
    (folder / "copy.txt").write_bytes(files[0].read_bytes().replace(b"\n", b"\r\n"))
    (folder / "old.txt").write_text(FRENCH, encoding="utf-8")
    report = add_files(project, [files[0], folder / "copy.txt", folder / "old.txt"])
    assert report.added == [files[0]]
    assert report.skipped == [folder / "copy.txt", folder / "old.txt"]


def test_a_text_taken_off_the_lists_may_come_again(project: Project, folder: Path) -> None:
    project.apply(RemoveArticle(1))
    (folder / "old.txt").write_text(FRENCH, encoding="utf-8")
    assert add_files(project, [folder / "old.txt"]).article_ids == [3]


def test_cancelled_it_keeps_what_is_done(project: Project, path: Path, files: list[Path]) -> None:
    seen: list[tuple[int, int]] = []
    report = add_files(
        project,
        files,
        on_progress=lambda done, total: seen.append((done, total)),
        cancelled=lambda: len(seen) == 2,
    )
    assert report.cancelled
    assert report.added == files[:1]
    assert seen == [(0, 3), (1, 3)]
    assert len(project.article_ids()) == 3
    assert check(path) == []


def test_a_reader_that_dies_is_told_for_each_file(
    project: Project, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_child, "COMMAND", (call_child.COMMAND[0], "-c", ""))
    report = add_files(project, files)
    assert [error.text for _, error in report.failed] == [READER_STOPPED] * 3
    assert len(project.article_ids()) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows names are no bytes")
def test_a_name_that_is_no_utf_8_is_taken_all_the_same(
    project: Project, path: Path, folder: Path
) -> None:
    odd = folder / os.fsdecode(b"r\xe9cit.txt")
    odd.write_text("Récit.", encoding="utf-8")
    (article_id,) = add_files(project, [odd]).article_ids
    assert project.store.row("SELECT file_name FROM article WHERE id = ?", (article_id,)) == (
        "r\ufffdcit.txt",
    )
    assert check(path) == []


# -- only looking ------------------------------------------------------------------------------


def test_a_preview_says_what_adding_would_and_writes_nothing(
    project: Project, path: Path, folder: Path, files: list[Path]
) -> None:
    (folder / "old.txt").write_text(FRENCH, encoding="utf-8")
    wanted = [files[0], folder / "old.txt", files[0], folder / "gone.txt"]
    before = rows_of(path)
    preview = preview_files(path, wanted)
    assert rows_of(path) == before
    report = add_files(project, wanted)
    assert preview.added == report.added == [files[0]]
    assert preview.skipped == report.skipped == [folder / "old.txt", files[0]]
    assert [path for path, _ in preview.failed] == [path for path, _ in report.failed]
    assert preview.article_ids == []


def test_a_preview_makes_no_project(tmp_path: Path, files: list[Path]) -> None:
    path = tmp_path / "new.ntag"
    assert preview_files(path, [*files, files[0]]).skipped == [files[0]]
    assert [file.name for file in tmp_path.iterdir()] == ["articles"]


def test_a_preview_of_what_is_no_project_is_refused(tmp_path: Path, files: list[Path]) -> None:
    with pytest.raises(UserError) as told:
        preview_files(files[0], files)
    assert told.value.text == NOT_A_PROJECT

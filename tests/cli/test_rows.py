# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from tests.cli.commands import TEXT, article_of, printed, tag
from tests.project_fixtures import ANALYST

from narrativetagger.cli import run
from narrativetagger.core.columns import ARTICLE_COLUMNS, SPAN_COLUMNS, TAG_COLUMNS
from narrativetagger.project.shipped import narratives


def test_lists_have_the_columns_of_the_csv(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uid = article_of(capsys, project)
    assert tag(project, uid, "obus", "claim.equipment") == 0
    (article,) = printed(capsys, "articles", project)
    (span,) = printed(capsys, "spans", project, "--tag", "claim")
    tags = printed(capsys, "tags", project)
    assert tuple(article) == ARTICLE_COLUMNS
    assert tuple(span) == SPAN_COLUMNS
    assert tuple(tags[0]) == TAG_COLUMNS
    assert (article["spans"], span["quote"], span["start"]) == (1, "obus", TEXT.index("obus"))
    assert printed(capsys, "spans", project, "--tag", "=claim") == []


def test_text_is_exact(project: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    run(["articles", str(project), "--json"])
    uid = json.loads(capfdbinary.readouterr().out)[0]["article_uid"]
    assert run(["text", str(project), uid]) == 0
    assert capfdbinary.readouterr().out == TEXT.encode()


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ([], 7),
        (["--tag", "framing"], 3),
        (["--tag", "=framing"], 1),
        (["--tag", f"{narratives().name}:claim", "--tag", "morale.mention"], 3),
        (["--analyst", ANALYST], 7),
    ],
)
def test_spans_are_chosen_alike_in_lists_and_exports(
    options: list[str],
    count: int,
    still: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    target = tmp_path / "spans.csv"
    assert run(["export", str(still), "-o", str(target), *options]) == 0
    assert capsys.readouterr().err.startswith(f"{count} span")
    with target.open(encoding="utf-8", newline="") as stream:
        exported = [row["span_uid"] for row in csv.DictReader(stream)]
    assert [span["span_uid"] for span in printed(capsys, "spans", still, *options)] == exported
    assert len(exported) == count
    assert (
        sum(article["spans"] for article in printed(capsys, "articles", still, *options)) == count
    )


@pytest.mark.parametrize("command", ["articles", "spans", "tags"])
@pytest.mark.parametrize("option", ["--article", "--tag", "--analyst"])
def test_a_choice_of_what_is_not_there_prints_nothing(
    command: str, option: str, still: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for form in ([], ["--json"]):
        assert run([command, str(still), option, "nobody", *form]) == 1
        said = capsys.readouterr()
        assert said.out == ""
        assert "nobody" in said.err


def test_numbers_are_numbers(still: Path, capsys: pytest.CaptureFixture[str]) -> None:
    span = printed(capsys, "spans", still)[0]
    for name in ("start", "end", "start_utf16", "end_utf16", "mention", "paragraph", "flag"):
        assert isinstance(span[name], int), name
    assert span["sentence"] is None

# SPDX-License-Identifier: Apache-2.0
"""What the command line lists and exports of a project in which everything stands still."""

from __future__ import annotations

import csv
import io
import json
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from tests.project_fixtures import ANALYST, UKRAINIAN, make_project, mark, still_sources, tamper

from narrativetagger.cli import run
from narrativetagger.core.columns import ARTICLE_COLUMNS, SPAN_COLUMNS, TAG_COLUMNS
from narrativetagger.project.edits import EditArticle
from narrativetagger.project.shipped import narratives

GOLDEN = Path(__file__).parent / "data" / "golden_spans.csv"


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert run([*map(str, arguments), "--json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


@pytest.fixture
def still(tmp_path: Path) -> Path:
    """A closed project with spans that overlap, nest, repeat and would run in a spreadsheet."""
    path = tmp_path / "still.ntag"
    with closing(make_project(path, still_sources())) as opened:
        details = replace(
            opened.article(1).details,
            title="Repli, « en bon ordre »",
            outlet="Le Courrier",
            language="fr",
            published="2026-03",
            url="https://example.org/a?b=c,d",
        )
        opened.apply(EditArticle(1, details))
        mark(opened, 1, "«\u00a0regroupement des forces\u202f!\u00a0» 🪖\nUn soldat", "framing")
        mark(opened, 1, "regroupement des forces", "framing.euphemism", '=SOMME("A1"); дві\nлінії')
        mark(opened, 1, "regroupement des forces", "morale.mention", "@deux")
        mark(opened, 1, "recule", "claim.territory")
        mark(opened, 2, "“вирівнювання лінії”", "framing.euphemism")
        mark(opened, 2, "П’ять бригад 🪖", "claim")
        mark(opened, 2, "👨\u200d👩\u200d👧", "morale.suffering")
    return path


def test_an_export_is_the_golden_one(still: Path, tmp_path: Path) -> None:
    target = tmp_path / "spans.csv"
    assert run(["export", str(still), "-o", str(target)]) == 0
    assert target.read_bytes() == GOLDEN.read_bytes()


def test_the_spreadsheet_profile_in_three_languages(
    still: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    headers = set()
    for language in ("en", "fr", "uk"):
        options = ["--profile", "spreadsheet", "--delimiter", ";", "--language", language]
        assert run(["export", str(still), "-o", "-", *options]) == 0
        data = capfdbinary.readouterr().out
        assert data.startswith(b"\xef\xbb\xbf")
        text = io.StringIO(data.decode("utf-8-sig"), newline="")
        header, *rows = csv.reader(text, delimiter=";")
        headers.add(tuple(header))
        assert [row[-1] for row in rows if row[-1]] == ["note", "note"]
    assert len(headers) == 3


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


def test_lists_without_json_are_tables(still: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command, columns in (
        ("articles", ARTICLE_COLUMNS),
        ("spans", SPAN_COLUMNS),
        ("tags", TAG_COLUMNS),
    ):
        assert run([command, str(still)]) == 0
        header, *rows = csv.reader(io.StringIO(capsys.readouterr().out), delimiter="\t")
        assert tuple(header) == columns
        assert {len(row) for row in rows} == {len(columns)}
        assert [row[0] for row in rows] == [
            str(next(iter(row.values()))) for row in printed(capsys, command, still)
        ]


def test_numbers_are_numbers(still: Path, capsys: pytest.CaptureFixture[str]) -> None:
    span = printed(capsys, "spans", still)[0]
    for name in ("start", "end", "start_utf16", "end_utf16", "mention", "paragraph", "flag"):
        assert isinstance(span[name], int), name
    assert span["sentence"] is None


def test_a_dry_run_changes_nothing_in_a_project_of_others(
    still: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "neu.txt").write_text(f"{UKRAINIAN}Кінець.", encoding="utf-8")
    before = still.read_bytes()
    files = [str(tmp_path / "neu.txt"), str(tmp_path / "gone.txt")]
    assert run(["import", "--dry-run", "--json", str(still), *files]) == 1
    said = capsys.readouterr()
    assert [row["result"] for row in json.loads(said.out)] == ["added", "failed"]
    assert "1 added, 0 there already, 1 failed" in said.err
    assert still.read_bytes() == before
    assert not still.with_name(f"{still.name}-wal").exists()


def test_a_bad_quote_is_found_and_not_exported(
    still: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uid = printed(capsys, "spans", still)[0]["span_uid"]
    tamper(still, "UPDATE span SET quote = 'Faux' WHERE uid = ?", uid)
    assert run(["check", str(still), "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["ok"] is False
    assert {(problem["kind"], problem["uid"]) for problem in report["problems"]} == {
        ("quote", uid),
        ("row", uid),
    }
    assert {tuple(problem) for problem in report["problems"]} == {("kind", "uid", "message")}
    assert run(["check", str(still)]) == 1
    assert uid in capsys.readouterr().out
    for target in (str(tmp_path / "spans.csv"), "-"):
        assert run(["export", str(still), "-o", target]) == 1
        said = capsys.readouterr()
        assert said.out == ""
        assert "check" in said.err
    assert not (tmp_path / "spans.csv").exists()


def test_untag_takes_all_or_none(still: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uids = [span["span_uid"] for span in printed(capsys, "spans", still)]
    assert run(["untag", str(still), uids[0], "nobody"]) == 1
    assert len(printed(capsys, "spans", still)) == 7
    assert run(["untag", str(still), *uids]) == 0
    assert printed(capsys, "spans", still) == []
    assert run(["check", str(still)]) == 0


def test_tag_takes_analyst_and_note(still: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uid = printed(capsys, "articles", still)[1]["article_uid"]
    place = ["--article", uid, "--start", "0", "--end", "5", "--tag", "claim.outcome"]
    options = ["--analyst", "Benoît", "--note", "Deux\nlignes"]
    assert run(["tag", str(still), *place, *options]) == 0
    (span,) = printed(capsys, "spans", still, "--analyst", "Benoît")
    assert (span["quote"], span["note"], span["origin"]) == ("П’ять", "Deux\nlignes", "hand")


def test_the_log_has_its_chain(still: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entries = printed(capsys, "log", still)
    assert [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1))
    for entry, following in pairwise(entries):
        assert following["prev_hash"] == entry["hash"]
    assert [entry["kind"] for entry in entries[-7:]] == ["add_span"] * 7

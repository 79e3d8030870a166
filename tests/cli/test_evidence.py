# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from tests.cli.commands import TEXT, article_of, printed, tag
from tests.project_fixtures import rows_of, tamper

from narrativetagger.cli import run
from narrativetagger.core.columns import SPAN_COLUMNS

GOLDEN = Path(__file__).parents[1] / "data" / "golden_spans.csv"


def test_tag_and_untag(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uid = article_of(capsys, project)
    assert tag(project, uid, "repli", "framing.euphemism") == 0
    span_uid = capsys.readouterr().out.strip()
    assert tag(project, uid, "repli", "framing.euphemism") == 1
    assert run(["untag", str(project), span_uid]) == 0
    assert run(["untag", str(project), span_uid]) == 1
    assert printed(capsys, "spans", project) == []


def test_a_cluster_is_not_cut(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uid = article_of(capsys, project)
    assert tag(project, uid, "👩", "claim") == 1
    assert "👨‍👩‍👧" in capsys.readouterr().err
    assert tag(project, uid, "👨‍👩‍👧", "claim") == 0


@pytest.mark.parametrize("code", ["none", "Other:claim"])
def test_an_unknown_tag_is_said(
    project: Path, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tag(project, article_of(capsys, project), "obus", code) == 1
    assert code in capsys.readouterr().err


def test_export_reads_back_and_refuses_to_overwrite(
    tmp_path: Path, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tag(project, article_of(capsys, project), "п’ять 👨‍👩‍👧", "claim.casualties")
    target = tmp_path / "out.csv"
    assert run(["export", str(project), "-o", str(target)]) == 0
    (row,) = csv.DictReader(io.StringIO(target.read_bytes().decode(), newline=""))
    assert row["quote"] == TEXT[int(row["start"]) : int(row["end"])]
    assert run(["export", str(project), "-o", str(target)]) == 1
    assert run(["export", str(project), "-o", str(target), "--force"]) == 0


def test_export_to_standard_output(
    project: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    capfdbinary.readouterr()
    assert run(["export", str(project), "-o", "-"]) == 0
    assert capfdbinary.readouterr().out == (",".join(SPAN_COLUMNS) + "\r\n").encode()


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


@pytest.mark.parametrize(
    "wrong",
    [
        {"--article": "nobody"},
        {"--end": "100000"},
        {"--start": "5"},
        {"--start": "15", "--end": "16"},
        {"--tag": "none"},
    ],
    ids=str,
)
def test_a_tag_that_is_refused_leaves_no_new_analyst(
    project: Path, wrong: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    place = {"--article": article_of(capsys, project), "--start": "0", "--end": "5"}
    log = printed(capsys, "log", project)
    before = rows_of(project)
    said = {**place, "--tag": "claim", "--analyst": "Zoë", **wrong}
    assert run(["tag", str(project), *(word for option in said.items() for word in option)]) == 1
    assert rows_of(project) == before
    assert printed(capsys, "log", project) == log

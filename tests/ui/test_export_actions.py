# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import csv
import io
from pathlib import Path

from PySide6.QtWidgets import QProgressDialog
from tests.ui.hands import Answers, Hands

from narrativetagger.project.jobs import ExportJob
from narrativetagger.ui.export_dialog import ExportDialog


def gone(hands: Hands) -> bool:
    return not hands.window.findChildren(QProgressDialog)


def test_spans_are_exported_by_keys(hands: Hands, answers: Answers, project_path: Path) -> None:
    hands.tag("regroupement", "2", "1")
    hands.press("Ctrl+E")
    hands.dialog(ExportDialog)
    hands.press("Return")
    target = project_path.with_suffix(".csv")
    hands.wait(lambda: hands.said.startswith("1 span"))
    assert str(target) in hands.said
    rows = list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8"), newline="")))
    assert [(row["tag"], row["quote"]) for row in rows] == [("framing.euphemism", "regroupement")]
    hands.wait(lambda: gone(hands))


def test_a_folder_that_is_missing_is_told(
    hands: Hands, answers: Answers, project_path: Path, tmp_path: Path
) -> None:
    target = tmp_path / "missing" / "spans.csv"
    hands.window.exports.export(ExportJob(str(project_path), str(target)))
    hands.wait(lambda: len(answers.told) == 1)
    assert "missing" in answers.told[0]
    assert not target.exists()
    hands.wait(lambda: gone(hands))


def test_a_cancelled_export_leaves_the_file_that_was_there(
    hands: Hands, project_path: Path, tmp_path: Path
) -> None:
    target = tmp_path / "spans.csv"
    target.write_text("before", encoding="utf-8")
    hands.tag("regroupement", "2", "1")
    hands.window.exports.export(ExportJob(str(project_path), str(target), force=True))
    (dialog,) = hands.window.findChildren(QProgressDialog)
    dialog.canceled.emit()
    hands.wait(lambda: gone(hands))
    if hands.said == "Export cancelled; no file was written.":
        assert target.read_text(encoding="utf-8") == "before"
    else:
        assert hands.said.startswith("1 span")

# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTreeView
from tests.ui.hands import Answers, Hands

from narrativetagger.project.jobs import ExportJob
from narrativetagger.ui.export_dialog import CODE, NO_FILE, ExportDialog


class Dialog:
    """The export dialog over a window with three spans in two articles."""

    def __init__(self, hands: Hands, answers: Answers) -> None:
        self.widget = ExportDialog(
            hands.project, "en", hands.project.article_ids()[1], answers, hands.window
        )
        self.jobs: list[ExportJob] = []
        self.widget.submitted.connect(self.jobs.append)

    def choose(self, name: str, value: str) -> None:
        box = self.widget.findChild(QComboBox, name)
        assert box is not None
        box.setCurrentIndex(box.findData(value))

    def tick(self, name: str, value: str) -> None:
        items = self.widget.findChild(QTreeView, name)
        assert items is not None
        model = items.model()
        assert isinstance(model, QStandardItemModel)
        item = find(model.invisibleRootItem(), value)
        assert item is not None
        item.setCheckState(Qt.CheckState.Checked)

    def text(self, name: str) -> str:
        label = self.widget.findChild(QLabel, name)
        assert label is not None
        return label.text()

    @property
    def file(self) -> QLineEdit:
        field = self.widget.findChild(QLineEdit, "file")
        assert field is not None
        return field

    @property
    def count(self) -> int:
        return int(self.text("count").split()[0])

    def accept(self) -> ExportJob:
        self.widget.done_button.click()
        return self.jobs[0]


def find(parent: QStandardItem, value: str) -> QStandardItem | None:
    for row in range(parent.rowCount()):
        item = parent.child(row)
        if item.data(CODE) == value:
            return item
        below = find(item, value)
        if below is not None:
            return below
    return None


@pytest.fixture
def dialog(hands: Hands, answers: Answers) -> Dialog:
    hands.tag("trois villages", "3", "1")
    hands.tag("regroupement", "2", "0")
    hands.press("Ctrl+PgDown")
    hands.tag("27 одиниць", "3", "0")
    return Dialog(hands, answers)


def test_it_proposes_the_whole_project_beside_it(dialog: Dialog, project_path: Path) -> None:
    assert dialog.count == 3
    target = str(project_path.with_suffix(".csv"))
    assert dialog.accept() == ExportJob(str(project_path), target, force=True)


@pytest.mark.parametrize(
    ("value", "profile", "delimiter"),
    [
        ("data,", "data", ","),
        ("spreadsheet,", "spreadsheet", ","),
        ("spreadsheet;", "spreadsheet", ";"),
    ],
)
def test_profile_and_language(dialog: Dialog, value: str, profile: str, delimiter: str) -> None:
    dialog.choose("profile", profile + delimiter)
    dialog.choose("language", "uk")
    job = dialog.accept()
    assert (job.profile, job.delimiter, job.language) == (profile, delimiter, "uk")


def test_the_open_article_alone(dialog: Dialog, hands: Hands) -> None:
    dialog.choose("scope", "open")
    assert dialog.count == 1
    article = hands.project.article(hands.project.article_ids()[1])
    assert dialog.accept().article_uids == (article.uid,)


def test_chosen_articles(dialog: Dialog, hands: Hands) -> None:
    first = hands.project.article(hands.project.article_ids()[0])
    dialog.choose("scope", "chosen")
    assert dialog.count == 3
    dialog.tick("articles_chosen", first.uid)
    assert dialog.count == 2
    assert dialog.accept().article_uids == (first.uid,)


def test_chosen_tags_take_their_sub_tags(dialog: Dialog) -> None:
    dialog.tick("tags_chosen", "claim")
    assert dialog.count == 2
    dialog.tick("tags_chosen", "framing.euphemism")
    assert dialog.count == 2
    assert dialog.accept().tags == ("framing.euphemism", "claim")


def test_chosen_analysts(dialog: Dialog) -> None:
    dialog.tick("analysts_chosen", "Olena")
    assert dialog.count == 3
    assert dialog.accept().analysts == ("Olena",)


def test_a_file_is_needed(dialog: Dialog, answers: Answers, tmp_path: Path) -> None:
    dialog.file.setText(" ")
    assert dialog.text("fault") == NO_FILE
    assert not dialog.widget.done_button.isEnabled()
    dialog.file.setText(str(tmp_path / "x.csv"))
    assert dialog.accept().target == str(tmp_path / "x.csv")


def test_a_file_is_chosen(dialog: Dialog, answers: Answers, tmp_path: Path) -> None:
    answers.paths = [tmp_path / "chosen.csv"]
    dialog.widget._on_choose_clicked()
    assert dialog.file.text() == str(tmp_path / "chosen.csv")


@pytest.mark.parametrize("yes", [True, False])
def test_a_file_is_replaced_only_after_asking(
    dialog: Dialog, answers: Answers, tmp_path: Path, yes: bool
) -> None:
    answers.yes = yes
    there = tmp_path / "there.csv"
    there.touch()
    dialog.file.setText(str(there))
    dialog.widget.done_button.click()
    assert answers.asked == ["there.csv exists already."]
    assert len(dialog.jobs) == yes

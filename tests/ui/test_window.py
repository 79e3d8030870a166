# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSplitter, QTableView, QTreeView
from tests.ui.hands import FRENCH, UKRAINIAN, Answers, Hands

from narrativetagger.ui.actions import ACTIONS
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.start import make_window
from narrativetagger.ui.window import MainWindow

WORDS = "regroupement des forces"
Reopen = Callable[[], Hands]


@pytest.fixture
def reopen(window: MainWindow, qapp: QApplication, setup: Setup) -> Iterator[Reopen]:
    """Return a way to close the window and start the program again."""
    again: list[MainWindow] = []

    def start() -> Hands:
        window.close()
        again.append(make_window(qapp, setup))
        again[0].show()
        again[0].open_at_start([])
        hands = Hands(again[0])
        hands.return_to_article()
        return hands

    yield start
    for other in again:
        other.close()
        other.deleteLater()


def test_the_article_has_the_keys_at_the_start(hands: Hands) -> None:
    assert hands.view.hasFocus()
    assert hands.title == "L’armée recule"
    assert hands.window.windowTitle() == "front — narrativetagger"


def test_undo_goes_to_the_article_it_changes(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    hands.press("Ctrl+PgDown")
    assert hands.text == UKRAINIAN
    hands.tag("27 одиниць", "3", "4")
    hands.press("Ctrl+Z")
    assert hands.said == "Undone: Retag as Equipment, in ‹Відхід›"
    hands.press("Ctrl+Z")
    assert hands.text == FRENCH
    assert hands.said == "Undone: Official framing, in ‹L’armée recule›"
    passage = hands.view.passage()
    assert passage is not None
    assert passage.of(FRENCH) == WORDS
    hands.press("Ctrl+Shift+Z", "Ctrl+Y")
    assert hands.text == UKRAINIAN
    assert hands.said.startswith("Redone: ")
    assert hands.spans() == [("claim.equipment", "27 одиниць")]


def test_the_menu_names_what_can_be_undone(hands: Hands) -> None:
    undo, redo = (hands.window.actions_by_id[name] for name in ("undo", "redo"))
    hands.tag(WORDS, "2", "0")
    assert undo.text() == "&Undo Official framing\tCtrl+Z"
    assert not redo.isEnabled()
    hands.press("Ctrl+Z")
    assert not undo.isEnabled()
    assert redo.text() == "&Redo Official framing\tCtrl+Shift+Z"


def test_a_new_project_has_nothing_to_undo(hands: Hands, tmp_path: Path) -> None:
    hands.tag(WORDS, "2", "0")
    hands.window.projects.open_or_create(tmp_path / "other.ntag")
    assert not hands.window.actions_by_id["undo"].isEnabled()
    assert hands.window.actions_by_id["undo"].text() == "&Undo\tCtrl+Z"


def test_a_click_in_the_tag_panel_tags_and_gives_the_keys_back(hands: Hands) -> None:
    hands.select(WORDS)
    tags = hands.widget(QTreeView, "tags")
    hands.click_row("tags", tags.model().index(0, 0, tags.model().index(1, 0)))
    assert hands.spans() == [("framing.euphemism", WORDS)]
    assert hands.view.hasFocus()


def test_a_click_on_the_sub_tag_refines_like_its_digit(hands: Hands) -> None:
    hands.select(WORDS)
    tags = hands.widget(QTreeView, "tags")
    top = tags.model().index(1, 0)
    hands.click_row("tags", top)
    hands.click_row("tags", tags.model().index(0, 0, top))
    assert hands.spans() == [("framing.euphemism", WORDS)]
    hands.press("Ctrl+Z")
    assert hands.spans() == []


def test_a_click_on_a_listed_span_goes_there(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    hands.press("Esc", "Ctrl+Home")
    spans = hands.widget(QTableView, "spans")
    hands.click_row("spans", spans.model().index(0, 0))
    assert hands.chosen() == ("framing", WORDS)
    passage = hands.view.passage()
    assert passage is not None
    assert passage.of(FRENCH) == WORDS


def test_the_digits_after_the_list_was_clicked_still_tag(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    spans = hands.widget(QTableView, "spans")
    hands.click_row("spans", spans.model().index(0, 0))
    hands.press("3", "0")
    assert hands.spans() == [("framing", WORDS), ("claim", WORDS)]


def test_nothing_fires_while_the_note_is_typed(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    hands.press("N")
    note = hands.widget(QPlainTextEdit, "note")
    assert note.hasFocus()
    hands.type("1jtn")
    hands.press("Ctrl+Z", "Ctrl+Y", "Del", "[")
    assert hands.spans() == [("framing", WORDS)]
    hands.type("]33")
    hands.press("Esc")
    assert hands.view.hasFocus()
    chosen = hands.window.session.chosen
    assert chosen is not None
    assert chosen.note == note.toPlainText() != ""
    hands.press("3")
    assert hands.spans() == [("framing", WORDS), ("claim", WORDS)]


def test_no_bare_key_does_anything_in_a_dialog(hands: Hands) -> None:
    hands.select(WORDS)
    hands.press("F2", "1", "Ctrl+Z", "Esc")
    assert hands.spans() == []


def test_removing_an_article_tells_its_spans_and_is_undone(hands: Hands, answers: Answers) -> None:
    hands.tag(WORDS, "2", "0")
    hands.press("Ctrl+Del")
    assert "“L’armée recule”" in answers.asked[-1]
    assert "1 span" in answers.asked[-1]
    assert hands.text == UKRAINIAN
    hands.press("Ctrl+Z")
    assert hands.text == FRENCH
    assert hands.spans() == [("framing", WORDS)]
    assert hands.said == "Undone: Remove the article, in ‹L’armée recule›"


def test_the_last_article_gone_leaves_an_empty_desk(hands: Hands) -> None:
    hands.press("Ctrl+Del", "Ctrl+Del")
    assert hands.window.empty_desk.isVisible()
    hands.press("1", "J", "Ctrl+PgDown", "F2", "Del")
    hands.press("Ctrl+Z")
    assert not hands.window.empty_desk.isVisible()
    assert hands.text == UKRAINIAN


def test_the_next_start_is_where_the_last_one_ended(hands: Hands, reopen: Reopen) -> None:
    hands.press("Ctrl+PgDown")
    hands.view.set_caret(UKRAINIAN.index("штаб"))
    height = hands.window.height() - 50
    hands.window.resize(hands.window.width(), height)
    columns = hands.widget(QSplitter, "columns")
    columns.setSizes([300, 500, 300])
    sizes = columns.sizes()
    again = reopen()
    assert again.text == UKRAINIAN
    assert again.view.caret() == UKRAINIAN.index("штаб")
    assert again.window.height() == height
    assert again.widget(QSplitter, "columns").sizes() == pytest.approx(sizes, abs=2)


def test_a_note_is_saved_when_the_window_closes(hands: Hands, reopen: Reopen) -> None:
    hands.tag(WORDS, "2", "0")
    hands.press("N")
    hands.type("x")
    again = reopen()
    again.press("Ctrl+Home", "J")
    chosen = again.window.session.chosen
    assert chosen is not None
    assert chosen.note == "x"


def test_a_note_and_a_place_are_kept_when_another_project_is_opened(
    hands: Hands, tmp_path: Path
) -> None:
    first = hands.project.path
    hands.tag(WORDS, "2", "0")
    hands.press("N")
    hands.type("x")
    hands.window.projects.open_or_create(tmp_path / "other.ntag")
    hands.window.projects.open_or_create(first)
    assert hands.view.caret() == FRENCH.index(WORDS) + len(WORDS)
    assert [span.note for span in hands.project.spans(hands.project.article_ids()[0])] == ["x"]


def test_the_zoom_is_kept(hands: Hands, setup: Setup) -> None:
    size = hands.view.font().pointSize()
    hands.press("Ctrl++", "Ctrl++")
    assert hands.view.font().pointSize() == size + 2
    saved = tomllib.loads(setup.paths.settings.read_text(encoding="utf-8"))
    assert saved["font_size"] == size + 2
    hands.press("Ctrl+-")
    assert hands.view.font().pointSize() == size + 1
    hands.press("Ctrl+0")
    assert hands.view.font().pointSize() == size
    assert hands.said.startswith("Letters at 100")


def test_the_colours_are_chosen_and_kept(hands: Hands, setup: Setup) -> None:
    light = hands.window.palette().window().color()
    hands.window.actions_by_id["theme_dark"].trigger()
    assert hands.window.palette().window().color().lightness() < light.lightness()
    saved = tomllib.loads(setup.paths.settings.read_text(encoding="utf-8"))
    assert saved["theme"] == "dark"
    hands.window.actions_by_id["theme_light"].trigger()
    assert hands.window.palette().window().color() == light


def test_full_screen_comes_and_goes(hands: Hands) -> None:
    hands.press("F11")
    assert hands.window.isFullScreen()
    hands.press("F11")
    assert not hands.window.isFullScreen()


def test_about_names_version_and_licence(hands: Hands, answers: Answers) -> None:
    hands.window.actions_by_id["about"].trigger()
    assert "Apache License 2.0" in answers.told[0]


def test_files_are_dropped(hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "drop.txt"
    path.write_text("Un article de plus.", encoding="utf-8")
    other = tmp_path / "other.ntag"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl.fromLocalFile(str(other))])
    place, buttons = QPoint(400, 400), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(hands.window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(hands.window, drop)
    hands.wait(lambda: hands.said.startswith("1 article"))
    assert hands.project.path == other
    assert hands.text == "Un article de plus."


def test_text_that_is_dropped_is_left_alone(hands: Hands) -> None:
    data = QMimeData()
    data.setText("words")
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(
        QPoint(400, 400), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none
    )
    enter.ignore()
    QApplication.sendEvent(hands.window, enter)
    assert not enter.isAccepted()


def test_the_command_line_names_project_and_articles(
    empty_window: MainWindow, tmp_path: Path
) -> None:
    hands = Hands(empty_window)
    path = tmp_path / "a.txt"
    path.write_text("Premier.", encoding="utf-8")
    empty_window.open_at_start([str(path), str(tmp_path / "new.ntag")])
    hands.wait(lambda: empty_window.session.desk is not None)
    assert hands.project.path == tmp_path / "new.ntag"
    assert hands.text == "Premier."


def test_the_samples_open_by_their_command(empty_window: MainWindow, setup: Setup) -> None:
    empty_window.open_at_start(["samples"])
    assert empty_window.session.path == setup.paths.sample_project
    assert Hands(empty_window).project.analyst.name == "Olena"


def test_the_first_start_is_an_empty_desk(empty_window: MainWindow, setup: Setup) -> None:
    empty_window.open_at_start([])
    assert empty_window.session.path == setup.paths.default_project
    assert empty_window.empty_desk.isVisible()


def test_idle_time_moves_the_log_into_the_file(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    assert hands.project.store.wal_bytes() > 0
    hands.window._idle.timeout.emit()
    assert hands.project.store.wal_bytes() == 0


def test_every_action_leads_somewhere(hands: Hands) -> None:
    assert set(hands.window.actions_by_id) == {spec.id for spec in ACTIONS}
    for name, action in hands.window.actions_by_id.items():
        assert action.objectName() == name


def test_a_close_gives_the_project_back(hands: Hands) -> None:
    path = hands.project.path
    assert hands.window.close()
    assert hands.window.session.project is None
    assert not path.with_name(path.name + "-wal").exists()

# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from tests.ui.hands import FRENCH, UKRAINIAN, Hands, move_mouse, tag_id

from narrativetagger.core.passages import Passage
from narrativetagger.project.tag_edits import SetTagColour
from narrativetagger.ui.key_router import Key
from narrativetagger.ui.plain import isolated
from narrativetagger.ui.selection_bar import DISTANCE, SelectionBar, beside
from narrativetagger.ui.tag_grid import TALL
from narrativetagger.ui.window_state import WindowState

WORDS = "regroupement des forces"
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def place(hands: Hands, where: int) -> QPoint:
    cursor = QTextCursor(hands.view.document())
    cursor.setPosition(hands.view._pieces.to_qt(where))
    box = hands.view.cursorRect(cursor)
    return QPoint(box.x(), box.center().y())


def drag(hands: Hands, start: int, end: int) -> None:
    """Select from one code point to another with the mouse."""
    viewport = hands.view.viewport()
    QTest.mousePress(viewport, LEFT, pos=place(hands, start))
    for point in (place(hands, start) + QPoint(12, 0), place(hands, end)):
        at, around = QPointF(point), QPointF(viewport.mapToGlobal(point))
        kind = QEvent.Type.MouseMove
        event = QMouseEvent(kind, at, around, Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(viewport, event)
    QTest.mouseRelease(viewport, LEFT, pos=place(hands, end))


def pick(hands: Hands, words: str) -> SelectionBar:
    """Select some words with the mouse."""
    hands.view.set_caret(0)
    start = hands.text.index(words)
    drag(hands, start, start + len(words))
    assert hands.view.passage() == Passage(start, start + len(words))
    return hands.window.selection_bar


def buttons(bar: SelectionBar) -> list[QToolButton]:
    """Return the buttons that are seen, in their order."""
    found = [button for button in bar.findChildren(QToolButton) if button.isVisible()]
    return sorted(found, key=lambda button: (button.y(), button.x()))


def names(bar: SelectionBar) -> list[str]:
    return [button.objectName().removeprefix("tag_button_") for button in buttons(bar)]


def click(bar: SelectionBar, name: str) -> None:
    QTest.mouseClick(buttons(bar)[names(bar).index(name)], LEFT)


def selected_lines(hands: Hands) -> list[QRect]:
    passage = hands.view.passage()
    assert passage is not None
    shift = hands.view.viewport().pos()
    return [line.translated(shift) for line in hands.view.lines_of(passage)]


@pytest.fixture(autouse=True)
def roomy(hands: Hands) -> None:
    """Make the window as wide as windows are; the screen of the tests is narrow."""
    hands.window.resize(1300, 800)


@pytest.fixture
def bar(hands: Hands) -> SelectionBar:
    """The bar beside some words of the third line."""
    found = pick(hands, WORDS)
    assert found.isVisible()
    return found


def test_nothing_is_made_before_the_mouse_has_selected(hands: Hands) -> None:
    hands.select(WORDS)
    hands.press("Shift+Right")
    assert "selection_bar" not in vars(hands.window)
    hands.click(3)
    assert "selection_bar" not in vars(hands.window)
    pick(hands, WORDS)
    assert hands.window.selection_bar.isVisible()


def test_it_offers_the_top_tags_with_key_name_and_colour(hands: Hands, bar: SelectionBar) -> None:
    assert names(bar) == ["morale", "framing", "claim"]
    assert [button.accessibleName() for button in buttons(bar)] == [
        "Morale messaging 1",
        "Official framing 2",
        "Battlefield claim 3",
    ]
    for button in buttons(bar):
        assert button.text()[0] in "123"
        assert not button.icon().isNull()
        assert button.height() >= TALL >= 28
        assert button.width() >= button.sizeHint().width()


def test_it_takes_no_focus_and_covers_no_selected_line(hands: Hands, bar: SelectionBar) -> None:
    assert hands.view.hasFocus()
    (line,) = selected_lines(hands)
    assert bar.geometry().bottom() < line.top()
    assert line.top() - bar.geometry().bottom() <= DISTANCE + 1
    assert hands.view.rect().contains(bar.geometry())
    caret = hands.view.cursorRect().translated(hands.view.viewport().pos())
    assert bar.x() <= caret.x() <= bar.geometry().right()


def test_a_click_tags_as_the_digit_would(hands: Hands, bar: SelectionBar) -> None:
    click(bar, "claim")
    assert hands.spans() == [("claim", WORDS)]
    assert hands.view.hasFocus()
    assert names(bar)[:2] == ["claim.territory", "claim.operation"]
    level = bar.findChild(QLabel, "tag_above")
    assert level is not None
    assert level.text() == f"{isolated('Battlefield claim')} ›"
    click(bar, "claim.operation")
    assert hands.spans() == [("claim.operation", WORDS)]
    assert not bar.isVisible()
    hands.press("Ctrl+Z")
    assert hands.spans() == []


def test_all_nine_sub_tags_have_room(hands: Hands, bar: SelectionBar) -> None:
    click(bar, "morale")
    assert len(names(bar)) == 9
    assert hands.view.rect().contains(bar.geometry())
    assert all(button.width() >= button.sizeHint().width() for button in buttons(bar))
    assert not any(bar.geometry().intersects(line) for line in selected_lines(hands))


def test_a_double_click_is_one_click(hands: Hands, bar: SelectionBar) -> None:
    button = buttons(bar)[2]
    spot = button.mapTo(bar, button.rect().center())
    QTest.mouseClick(button, LEFT)
    under = bar.childAt(spot)
    assert isinstance(under, QToolButton)
    QTest.mouseDClick(under, LEFT)
    QTest.mouseRelease(under, LEFT)
    assert hands.spans() == [("claim", WORDS)]


def test_digits_go_on_to_work_and_any_key_ends_it(hands: Hands, bar: SelectionBar) -> None:
    hands.press("3")
    assert not bar.isVisible()
    hands.press("2")
    assert hands.spans() == [("claim.operation", WORDS)]


ENDS: dict[str, Callable[[Hands], None]] = {
    "caret": lambda hands: hands.press("Right"),
    "escape": lambda hands: hands.press("Esc"),
    "click": lambda hands: hands.click(3),
    "passage": lambda hands: hands.view.select(Passage(0, 5)),
    "zoom": lambda hands: hands.window.looks.zoom(1),
    "focus": lambda hands: hands.window.span_list.setFocus(),
    "note": lambda hands: hands.window.span_card.edit_note(),
    "article": lambda hands: hands.window.articles.open_neighbour(1),
    "size": lambda hands: hands.window.resize(900, 700),
    "theme": lambda hands: hands.window.looks.use_theme("light"),
    "colour": lambda hands: hands.window.session.push(
        SetTagColour((tag_id(hands.project, "claim"),), "#000000")
    ),
}


@pytest.mark.parametrize("end", ENDS)
def test_it_goes_away(hands: Hands, bar: SelectionBar, end: str) -> None:
    if end == "note":
        click(bar, "claim")
        assert bar.isVisible()
    ENDS[end](hands)
    hands.wait(lambda: not bar.isVisible())


def test_a_wheel_over_it_moves_the_text_and_ends_it(hands: Hands) -> None:
    hands.window.resize(800, 300)
    for _step in range(5):
        hands.window.looks.zoom(1)
    bar = pick(hands, "Ukraine")
    assert bar.isVisible()
    at = QPointF(bar.rect().center())
    turned = QPoint(0, -120)
    wheel = QWheelEvent(
        *(at, QPointF(bar.mapToGlobal(at.toPoint())), turned, turned),
        *(Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(bar, wheel)
    assert hands.view.verticalScrollBar().value() > 0
    assert not bar.isVisible()


def test_a_double_click_and_a_third_one_bring_it_too(hands: Hands) -> None:
    viewport, spot = hands.view.viewport(), place(hands, FRENCH.index("villages") + 2)
    QTest.mouseDClick(viewport, LEFT, pos=spot)
    QTest.mouseRelease(viewport, LEFT, pos=spot)
    bar = hands.window.selection_bar
    assert bar.isVisible()
    QTest.mousePress(viewport, LEFT, pos=spot)
    assert not bar.isVisible()
    QTest.mouseRelease(viewport, LEFT, pos=spot)
    assert bar.isVisible()
    lines = selected_lines(hands)
    assert len(lines) > 1
    assert not any(bar.geometry().intersects(line) for line in lines)


def test_it_is_below_where_there_is_no_room_above(hands: Hands) -> None:
    bar = pick(hands, "armée")
    (line,) = selected_lines(hands)
    assert bar.y() > line.bottom()


def test_blanks_alone_bring_nothing(hands: Hands) -> None:
    start = FRENCH.index("d’une\u00a0retraite") + 5
    drag(hands, start, start + 1)
    assert hands.view.passage() == Passage(start, start + 1)
    assert not hands.window.selection_bar.isVisible()


def test_a_project_that_is_only_read_brings_nothing(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hands.project.store, "read_only", True)
    pick(hands, WORDS)
    assert not hands.window.selection_bar.isVisible()


def test_it_can_be_switched_off(hands: Hands, bar: SelectionBar) -> None:
    switch = hands.window.actions_by_id["selection_bar"]
    hands.window.menus["view"].aboutToShow.emit()
    assert switch.isChecked()
    switch.trigger()
    assert not bar.isVisible()
    pick(hands, WORDS)
    assert not bar.isVisible()
    hands.window.menus["view"].aboutToShow.emit()
    assert not switch.isChecked()
    state = WindowState(hands.window._setup.paths.window_state)
    assert not state.is_on("selection_bar")
    switch.trigger()
    pick(hands, WORDS)
    assert bar.isVisible()


def test_keys_that_the_analyst_set_are_shown(hands: Hands) -> None:
    hands.window.key_map.set_keys("digit_1", [Key.parse("Q")])
    hands.window.key_map.set_keys("digit_2", [])
    bar = pick(hands, WORDS)
    assert [button.accessibleName() for button in buttons(bar)] == [
        "Morale messaging Q",
        "Official framing",
        "Battlefield claim 3",
    ]


@pytest.mark.parametrize("width", [400, 520, 800])
@pytest.mark.parametrize("alone", [True, False])
def test_a_narrow_window_has_room_for_it(hands: Hands, width: int, *, alone: bool) -> None:
    if alone:
        hands.window.side_columns.toggle_focus()
    hands.window.resize(width, 500)
    hands.wait(lambda: hands.window.width() == width)
    bar = pick(hands, WORDS)
    assert hands.view.rect().contains(bar.geometry())
    assert len(buttons(bar)) == 3
    click(bar, "morale")
    assert hands.view.rect().contains(bar.geometry())
    assert len(buttons(bar)) >= 5
    assert all(button.width() >= button.sizeHint().width() for button in buttons(bar))


def test_it_is_there_in_words_that_run_from_right_to_left(hands: Hands) -> None:
    hands.window.articles.open_neighbour(1)
    hands.window.actions_by_id["paragraph_rtl"].trigger()
    bar = pick(hands, UKRAINIAN.splitlines()[1][:10])
    assert bar.isVisible()
    assert hands.view.rect().contains(bar.geometry())


def test_a_card_never_covers_it(hands: Hands) -> None:
    hands.tag("armée", "3", "0")
    hands.press("Esc")
    bar = pick(hands, "armée")
    hover = hands.window.hover
    hover._mouse_rest.setInterval(5)
    for shift in (QPoint(1, 0), QPoint()):
        move_mouse(hands.view.viewport(), place(hands, FRENCH.index("armée") + 3) - shift)
    hands.wait(hover.card.isVisible)
    assert bar.isVisible()
    assert not hover.card.geometry().intersects(bar.geometry())


def test_the_last_tag_is_offered_again(hands: Hands) -> None:
    assert "last" not in names(pick(hands, WORDS))
    hands.press("3", "2")
    hands.press("Esc")
    bar = pick(hands, "nous chercher")
    assert names(bar)[-1] == "last"
    assert buttons(bar)[-1].accessibleName() == "As last: Battlefield claim › Operation"
    click(bar, "last")
    assert ("claim.operation", "nous chercher") in hands.spans()
    assert not bar.isVisible()


ROOM = QRect(0, 0, 400, 300)
SIZE = QSize(200, 40)


def line(top: int) -> QRect:
    return QRect(0, top, 400, 20)


@pytest.mark.parametrize(
    ("caret", "lines", "corner"),
    [
        (QPoint(200, 110), [line(100)], QPoint(100, 100 - DISTANCE - 40)),
        (QPoint(5, 110), [line(100)], QPoint(0, 100 - DISTANCE - 40)),
        (QPoint(395, 110), [line(100)], QPoint(200, 100 - DISTANCE - 40)),
        (QPoint(200, 20), [line(10)], QPoint(100, 29 + DISTANCE + 1)),
        (QPoint(200, 150), [line(100), line(120), line(140)], QPoint(100, 159 + DISTANCE + 1)),
        (QPoint(200, 110), [line(100), line(120), line(140)], QPoint(100, 54)),
        (QPoint(200, 290), [line(top) for top in range(100, 300, 20)], QPoint(100, 54)),
        (QPoint(200, 10), [line(top) for top in range(0, 200, 20)], QPoint(100, 206)),
        (QPoint(200, 150), [line(top) for top in range(0, 300, 20)], QPoint(100, 94)),
        (QPoint(200, 150), [QRect(0, -50, 400, 400)], QPoint(100, 260)),
    ],
)
def test_the_bar_has_a_place(caret: QPoint, lines: list[QRect], corner: QPoint) -> None:
    assert beside(SIZE, caret, lines, ROOM) == corner

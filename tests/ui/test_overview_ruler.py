# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from tests.ui.hands import Hands, move_mouse, tag_id

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.passages import Passage
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.edits import AddSpan
from narrativetagger.ui.overview_ruler import OverviewRuler

LONG = "".join(f"{number}. {'mot ' * 40}\n" for number in range(2_000))
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ruler(hands: Hands) -> OverviewRuler:
    """The ruler of a long article without spans."""
    article_id = hands.project.add_article(draft_from_paste(LONG, ArticleDetails(title="Long")))
    hands.window.session.open_article(article_id)
    settle(hands)
    return hands.window.ruler


def settle(hands: Hands) -> None:
    QTest.qWait(20)
    hands.wait(lambda: not hands.window.ruler._timer.isActive())


def tag(hands: Hands, share: float, code: str) -> Passage:
    """Tag a passage at a share of the article."""
    desk = hands.window.session.desk
    assert desk is not None
    start = int(len(hands.text) * share)
    passage = Passage(start, start + 5)
    assert hands.window.session.push(AddSpan(desk.article.id, passage, tag_id(hands.project, code)))
    settle(hands)
    return passage


def pixels_of(ruler: OverviewRuler, colour: QColor) -> set[int]:
    """The heights at which a colour is seen."""
    image = ruler.grab().toImage()
    return {
        y
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y) == colour
    }


def colour_of(hands: Hands, code: str) -> QColor:
    return QColor(hands.project.tag(tag_id(hands.project, code)).colour)


@pytest.mark.parametrize("share", [0.3, 0.5, 0.9])
def test_a_span_stands_where_its_share_of_the_text_is(
    hands: Hands, ruler: OverviewRuler, share: float
) -> None:
    passage = tag(hands, share, "claim")
    seen = pixels_of(ruler, colour_of(hands, "claim"))
    assert min(seen) == passage.start * ruler.height() // len(hands.text)


def test_a_span_that_goes_takes_its_tick_along(hands: Hands, ruler: OverviewRuler) -> None:
    tag(hands, 0.5, "claim")
    tag(hands, 0.7, "framing")
    hands.press("Ctrl+Z")
    settle(hands)
    assert pixels_of(ruler, colour_of(hands, "framing")) == set()
    assert pixels_of(ruler, colour_of(hands, "claim"))


def test_what_is_hidden_has_no_tick(hands: Hands, ruler: OverviewRuler) -> None:
    tag(hands, 0.5, "claim")
    tag(hands, 0.7, "framing")
    hands.window.visibility.toggle(tag_id(hands.project, "claim"))
    settle(hands)
    assert pixels_of(ruler, colour_of(hands, "claim")) == set()
    assert pixels_of(ruler, colour_of(hands, "framing"))


def test_an_article_that_is_opened_again_shows_all_its_spans(
    hands: Hands, ruler: OverviewRuler
) -> None:
    tag(hands, 0.5, "claim")
    desk = hands.window.session.desk
    assert desk is not None
    hands.window.session.open_article(hands.project.article_ids()[0])
    settle(hands)
    assert pixels_of(ruler, colour_of(hands, "claim")) == set()
    hands.window.session.open_article(desk.article.id)
    settle(hands)
    assert pixels_of(ruler, colour_of(hands, "claim"))


def test_a_click_goes_there(hands: Hands, ruler: OverviewRuler) -> None:
    QTest.mouseClick(ruler, LEFT, pos=QPoint(3, ruler.height() // 2))
    seen, pixel = hands.view.seen_passage(), len(LONG) // ruler.height()
    assert seen.start - pixel <= len(LONG) // 2 <= seen.end + pixel


def test_a_click_beside_a_span_means_it(hands: Hands, ruler: OverviewRuler) -> None:
    passage = tag(hands, 0.5, "claim")
    hands.press("Ctrl+Home")
    QTest.mouseClick(ruler, LEFT, pos=QPoint(3, ruler.height() // 2 - 2))
    seen = hands.view.seen_passage()
    assert seen.start <= passage.start < passage.end <= seen.end


def test_dragging_goes_along(hands: Hands, ruler: OverviewRuler) -> None:
    QTest.mousePress(ruler, LEFT, pos=QPoint(3, 5))
    move_mouse(ruler, QPoint(3, ruler.height() - 5))
    QTest.mouseRelease(ruler, LEFT, pos=QPoint(3, ruler.height() - 5))
    assert hands.view.seen_passage().end > len(LONG) * 0.9


def test_hits_are_shown(hands: Hands, ruler: OverviewRuler) -> None:
    frame = hands.view.colours().hit_frame
    assert pixels_of(ruler, frame) == set()
    hands.press("Ctrl+F")
    hands.widget(QLineEdit, "find_words").setText("1500.")
    hands.wait(lambda: bool(pixels_of(ruler, frame)))
    place = hands.text.index("1500.")
    assert min(pixels_of(ruler, frame)) == place * ruler.height() // len(hands.text)
    hands.window.finding.close_bar()
    assert pixels_of(ruler, frame) == set()


def test_the_part_in_view_moves_with_the_text(hands: Hands, ruler: OverviewRuler) -> None:
    before = ruler.grab().toImage()
    hands.view.verticalScrollBar().setValue(hands.view.verticalScrollBar().maximum())
    assert ruler.grab().toImage() != before


def test_an_empty_desk_has_an_empty_ruler(empty_desk_hands: Hands) -> None:
    image = empty_desk_hands.window.ruler.grab().toImage()
    page = empty_desk_hands.view.colours().page
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    assert {image.pixelColor(*place).name() for place in places} == {page.name()}


@pytest.fixture
def empty_desk_hands(hands: Hands) -> Hands:
    hands.window.session.open_article(None)
    settle(hands)
    return hands

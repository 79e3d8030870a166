# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot
from tests.ui.hands import FRENCH, UKRAINIAN, tag_id

from narrativetagger.core.changes import Place
from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import AddSpan, RemoveArticle, RemoveSpans, Retag, SetNote
from narrativetagger.project.project import Project
from narrativetagger.ui.session import Session

PASSAGE = Passage(0, 8)


def add(session: Session, code: str, passage: Passage = PASSAGE) -> bool:
    assert session.project is not None
    assert session.desk is not None
    edit = AddSpan(session.desk.article.id, passage, tag_id(session.project, code))
    return session.push(edit)


def counts(session: Session) -> dict[int, int]:
    assert session.desk is not None
    return {tag: count for tag, count in session.desk.counts.items() if count}


def quotes(session: Session) -> list[str]:
    assert session.desk is not None
    return [session.desk.text[mark.start : mark.end] for mark in session.desk.spans]


def test_an_edit_is_on_the_disk_before_it_is_shown(session: Session, project: Project) -> None:
    seen: list[int] = []
    article_id = project.article_ids()[0]
    session.changed.connect(lambda _changes: seen.append(len(project.spans(article_id))))
    assert add(session, "morale")
    assert seen == [1]
    assert quotes(session) == [FRENCH[:8]]
    assert counts(session) == {tag_id(project, "morale"): 1}


def test_undo_and_redo_give_the_same_span_back(session: Session) -> None:
    add(session, "morale")
    assert session.desk is not None
    before = list(session.desk.spans)
    session.undo()
    assert quotes(session) == []
    assert counts(session) == {}
    session.redo()
    assert list(session.desk.spans) == before


def test_undo_beyond_the_first_step_does_nothing(session: Session) -> None:
    spy = QSignalSpy(session.changed)
    session.undo()
    session.redo()
    session.retract()
    assert spy.count() == 0


def test_undo_goes_to_its_place_and_names_it(session: Session, project: Project) -> None:
    add(session, "framing")
    session.open_article(project.article_ids()[1])
    places: list[Passage] = []
    said: list[str] = []
    session.passage_wanted.connect(places.append)
    session.told.connect(said.append)
    session.undo()
    assert session.desk is not None
    assert session.desk.text == FRENCH
    session.open_article(project.article_ids()[1])
    session.redo()
    assert session.desk.text == FRENCH
    assert places == [PASSAGE, PASSAGE]
    assert said == [
        "Undone: Official framing, in ‹L’armée recule›",
        "Redone: Official framing, in ‹L’armée recule›",
    ]


def test_an_extended_step_is_undone_whole(session: Session, project: Project) -> None:
    add(session, "morale")
    assert session.desk is not None
    span = next(iter(session.desk.spans))
    assert session.extend(Retag(span.id, tag_id(project, "morale.despair")))
    assert session.stack.count() == 1
    assert session.label_at(0) == "Retag as Despair"
    session.undo()
    assert quotes(session) == []


def test_a_first_step_cannot_extend_and_is_pushed(session: Session, project: Project) -> None:
    edit = AddSpan(project.article_ids()[0], PASSAGE, tag_id(project, "morale"))
    assert session.extend(edit)
    assert session.stack.count() == 1


def test_a_retracted_step_leaves_no_trace_on_the_stack(session: Session) -> None:
    add(session, "morale")
    add(session, "framing")
    session.retract()
    assert session.stack.count() == 1
    assert session.label_at(0) == "Morale messaging"
    assert session.label_at(1) is None
    assert len(quotes(session)) == 1


def test_a_refused_edit_is_told_and_changes_nothing(session: Session, qtbot: QtBot) -> None:
    add(session, "morale")
    with qtbot.waitSignal(session.refused) as refused:
        assert not add(session, "morale")
    assert isinstance(refused.args[0], UserError)
    assert session.stack.count() == 1
    assert len(quotes(session)) == 1


@pytest.mark.parametrize("again", [False, True])
def test_a_step_that_no_longer_fits_is_told_and_dropped(
    session: Session, project: Project, again: bool
) -> None:
    add(session, "framing")
    assert session.desk is not None
    span = next(iter(session.desk.spans))
    session.push(SetNote(span.id, "ironique"))
    if again:
        session.undo()
    # By another road, as a bulk job of the worker would.
    project.apply(Retag(span.id, tag_id(project, "claim")))
    refused: list[UserError] = []
    session.refused.connect(refused.append)
    step = session.redo if again else session.undo
    step()
    assert len(refused) == 1
    assert session.stack.count() == 1
    assert session.label_at(0) == "Official framing"


def test_the_chosen_span_follows_its_changes(session: Session, project: Project) -> None:
    add(session, "morale")
    assert session.desk is not None
    span = next(iter(session.desk.spans))
    session.choose(span)
    session.push(SetNote(span.id, "ironique"))
    assert session.chosen is not None
    assert session.chosen.note == "ironique"
    session.push(RemoveSpans((span.id,)))
    assert session.chosen is None


def test_choosing_the_same_span_again_says_nothing(session: Session) -> None:
    add(session, "morale")
    assert session.desk is not None
    spy = QSignalSpy(session.span_chosen)
    for _ in range(2):
        session.choose(next(iter(session.desk.spans)))
    assert spy.count() == 1


def test_a_removed_article_gives_way_to_its_neighbour(session: Session, project: Project) -> None:
    add(session, "morale")
    first, second = project.article_ids()
    session.push(RemoveArticle(first))
    assert session.desk is not None
    assert session.desk.text == UKRAINIAN
    session.push(RemoveArticle(second))
    assert session.desk is None
    session.undo()
    assert session.desk is not None
    assert session.desk.text == UKRAINIAN
    session.undo()
    assert session.desk.text == FRENCH
    assert quotes(session) == [FRENCH[:8]]


def test_undo_in_a_removed_article_is_not_reached_before_the_article_is_back(
    session: Session, project: Project
) -> None:
    add(session, "morale")
    session.push(RemoveArticle(project.article_ids()[0]))
    session.undo()
    session.undo()
    assert quotes(session) == []


def test_a_place_in_a_removed_article_is_not_gone_to(session: Session, project: Project) -> None:
    first = project.article_ids()[0]
    session.push(RemoveArticle(first))
    session.go_to(Place(first, PASSAGE))
    assert session.desk is not None
    assert session.desk.text == UKRAINIAN


def test_span_with_knows_the_exact_passage_and_tag(session: Session, project: Project) -> None:
    add(session, "morale")
    assert session.span_with(PASSAGE, tag_id(project, "morale")) is not None
    assert session.span_with(PASSAGE, tag_id(project, "framing")) is None
    assert session.span_with(Passage(0, 9), tag_id(project, "morale")) is None


def test_another_project_clears_desk_stack_and_choice(session: Session) -> None:
    add(session, "morale")
    assert session.desk is not None
    session.choose(next(iter(session.desk.spans)))
    session.take(None)
    assert session.project is None
    assert session.path is None
    assert session.desk is None
    assert session.chosen is None
    assert session.stack.count() == 0
    assert session.tag_name(1) == ""
    assert not session.push(AddSpan(1, PASSAGE, 1))

# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from tests.ui.hands import FRENCH, tag_id

from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Mark
from narrativetagger.project.edits import AddSpan
from narrativetagger.project.project import Project
from narrativetagger.ui.plain import isolated
from narrativetagger.ui.session import Session
from narrativetagger.ui.span_words import MOST, beginning, in_words, tag_path


def add(session: Session, words: str, code: str, note: str = "") -> Mark:
    project = session.project
    assert project is not None
    start = FRENCH.index(words)
    passage = Passage(start, start + len(words))
    session.push(AddSpan(project.article_ids()[0], passage, tag_id(project, code), note))
    span = session.span_with(passage, tag_id(project, code))
    assert span is not None
    return span.mark


def test_a_span_is_told_as_it_is(session: Session, project: Project) -> None:
    mark = add(session, "d’une\u00a0retraite", "framing.euphemism", "Vu lundi")
    (said,) = in_words(session, [mark])
    assert said.path == "Official framing › Euphemism"
    assert (said.quote, said.note) == ("d’une\u00a0retraite", "Vu lundi")
    assert said.colour.name() == project.tag(mark.tag_id).colour
    assert said.analyst == "Olena"
    assert said.facts.startswith(isolated("Olena"))
    assert said.facts.endswith(f"· {mark.start}–{mark.end}")


@pytest.mark.parametrize(("language", "month"), [("en", "Nov"), ("fr", "nov."), ("uk", "лист.")])
def test_the_time_is_in_the_language_of_the_window(
    session: Session, language: str, month: str
) -> None:
    mark = add(session, "trois villages", "claim")
    session.language = language
    (said,) = in_words(session, [mark])
    assert f" {month} 2026, " in said.facts


def test_a_span_that_cannot_be_read_is_told_from_the_text(session: Session) -> None:
    gone = add(session, "trois villages", "claim")._replace(id=999)
    (said,) = in_words(session, [gone])
    assert (said.quote, said.note) == ("trois villages", "")


def test_without_a_project_there_are_no_words(qapp: object) -> None:
    session = Session("en")
    assert in_words(session, [Mark(0, 1, 1, 1, 1)]) == []
    assert tag_path(session, 1) == ""


def test_only_the_beginning_is_told() -> None:
    assert beginning("a" * MOST) == "a" * MOST
    assert beginning("a" * (MOST + 1)) == "a" * MOST + "…"
    family = "👨‍👩‍👧"
    assert beginning("ab" + family, 4) == "ab…"

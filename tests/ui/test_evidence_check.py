# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.hands import FRENCH, PATIENCE, tag_id

from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import AddSpan
from narrativetagger.project.project import BAD_QUOTES, BAD_TEXT, Project
from narrativetagger.ui import evidence_check
from narrativetagger.ui.evidence_check import EvidenceCheck
from narrativetagger.ui.messages import sentence
from narrativetagger.ui.session import Session


@pytest.fixture
def told(session: Session, project: Project) -> list[str]:
    """What is told about an article with twelve spans."""
    for start in range(12):
        assert session.push(AddSpan(1, Passage(start, start + 5), tag_id(project, "claim")))
    check = EvidenceCheck(session, session)
    told: list[str] = []
    check.failed.connect(lambda error: told.append(sentence(error)))
    return told


def look(session: Session, qtbot: QtBot) -> None:
    """Open the first article and wait until all its spans were looked at."""
    session.open_article(1)
    (check,) = session.findChildren(EvidenceCheck)
    assert check.is_looking
    qtbot.waitUntil(lambda: not check.is_looking, timeout=PATIENCE)


@pytest.mark.parametrize("page", [1, 4, 5, 12, 100])
def test_quotes_that_do_not_match_are_counted(
    session: Session,
    project: Project,
    told: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    page: int,
) -> None:
    monkeypatch.setattr(evidence_check, "PAGE", page)
    look(session, qtbot)
    assert told == []
    project.store.write("UPDATE span SET quote = 'x' WHERE id IN (1, 5, 12)")
    look(session, qtbot)
    assert told == [BAD_QUOTES.format(count=3)]


def test_a_text_that_is_not_the_stored_one_is_told(
    session: Session, project: Project, told: list[str], qtbot: QtBot
) -> None:
    project.store.write("UPDATE body SET text = text || '.' WHERE article_id = 1")
    project.store.texts.clear()
    look(session, qtbot)
    assert told == [BAD_TEXT.format(title=FRENCH.split("\n")[0])]


def test_a_span_that_cannot_be_shown_is_told(
    session: Session, project: Project, told: list[str], qtbot: QtBot
) -> None:
    look(session, qtbot)
    project.store.write("UPDATE span SET note = CAST(x'ff' AS TEXT) WHERE id = 3")
    look(session, qtbot)
    assert len(told) == 1
    assert " is damaged; " in told[0]


def test_a_span_that_lies_elsewhere_than_it_is_shown_is_told(
    session: Session, project: Project, told: list[str], qtbot: QtBot
) -> None:
    session.open_article(1)
    project.store.write("UPDATE span SET tag_id = tag_id + 1 WHERE id = 3")
    (check,) = session.findChildren(EvidenceCheck)
    qtbot.waitUntil(lambda: not check.is_looking, timeout=PATIENCE)
    assert told == [BAD_QUOTES.format(count=1)]


def test_what_stays_on_the_desk_is_not_told_again(
    session: Session, project: Project, told: list[str], qtbot: QtBot
) -> None:
    project.store.write("UPDATE span SET quote = 'x' WHERE id = 1")
    look(session, qtbot)
    project.store.write("DELETE FROM body WHERE article_id = 2")
    session.open_article(2)
    (check,) = session.findChildren(EvidenceCheck)
    assert (len(told), check.is_looking) == (1, False)


def test_nothing_is_looked_at_when_the_desk_is_empty(
    session: Session, told: list[str], qtbot: QtBot
) -> None:
    session.open_article(None)
    (check,) = session.findChildren(EvidenceCheck)
    assert not check.is_looking
    assert told == []

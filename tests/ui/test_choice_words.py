# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from tests.ui.hands import tag_id

from narrativetagger.core.article_lists import ArticleChoice
from narrativetagger.project.project import Project
from narrativetagger.ui.choice_words import choice_words, language_words, outlet_words
from narrativetagger.ui.plain import isolated
from narrativetagger.ui.session import Session


def test_every_filter_that_is_on_has_its_phrase(session: Session, project: Project) -> None:
    claim = tag_id(project, "claim")
    choice = ArticleChoice("words", "fr", "Ici", "done", claim, "2021", "2022-09")
    assert choice_words(choice, session) == [
        "Done",
        "FR",
        isolated("Ici"),
        "Battlefield claim",
        "from 2021",
        "to 2022-09",
    ]
    assert choice_words(ArticleChoice("words"), session) == []


def test_what_is_not_known_has_a_name() -> None:
    assert (language_words(""), outlet_words("")) == ("Language unknown", "Outlet unknown")

# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from tests.ui.hands import Hands

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.edits import EditArticle, RemoveArticle
from narrativetagger.ui import palette_articles
from narrativetagger.ui.palette_articles import ArticleNames


@pytest.fixture
def names(hands: Hands) -> ArticleNames:
    """The names of all articles, read."""
    found = ArticleNames(hands.window.session, hands.window)
    found.begin()
    hands.wait(lambda: found._last is None)
    return found


def found(names: ArticleNames, query: str) -> list[tuple[str, str]]:
    return [(match.entry.title, match.entry.detail) for match in names.find(query)]


def add(hands: Hands, title: str, outlet: str) -> int:
    details = ArticleDetails(title=title, outlet=outlet, published="2022-09-14")
    draft = draft_from_paste(f"{title}\nTexte {title}.", details)
    return hands.project.add_article(draft)


def test_articles_are_read_a_page_at_a_time(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(palette_articles, "PAGE", 2)
    for number in range(5):
        add(hands, f"Repli {number}", "Le Matin")
    names = ArticleNames(hands.window.session, hands.window)
    assert found(names, "repli") == []
    pages = []
    names.progressed.connect(lambda: pages.append(len(found(names, "repli"))))
    names.begin()
    hands.wait(lambda: names._last is None)
    assert pages == [0, 2, 4, 5]
    assert found(names, "matin repli 3") == [("Repli 3", "Le Matin · 2022-09-14")]


def test_changes_of_articles_are_followed(hands: Hands, names: ArticleNames) -> None:
    session, (first, second) = hands.window.session, hands.project.article_ids()
    session.push(EditArticle(second, ArticleDetails(title="Відступ")))
    assert found(names, "відхід") == []
    assert [title for title, _detail in found(names, "відступ")] == ["Відступ"]
    session.push(RemoveArticle(first))
    assert found(names, "armée") == []
    session.undo()
    assert [title for title, _detail in found(names, "armée")] == ["L’armée recule"]


def test_an_article_is_known_by_its_id_before_it_was_read(hands: Hands) -> None:
    names = ArticleNames(hands.window.session, hands.window)
    article = hands.project.article(hands.project.article_ids()[1])
    entry = names.named(f"article/{article.uid}")
    assert entry is not None
    assert entry.title == "Відхід"
    entry.run()
    assert hands.title == "Відхід"
    assert names.named("article/none") is None
    assert names.named("action/undo") is None
    hands.window.session.push(RemoveArticle(article.id))
    assert names.named(f"article/{article.uid}") is None


def test_another_project_has_other_articles(hands: Hands, names: ArticleNames) -> None:
    hands.window.session.take(None)
    assert found(names, "armée") == []
    names.begin()
    assert not names._timer.isActive()
    assert names.named("article/x") is None

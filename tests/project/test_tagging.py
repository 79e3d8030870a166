# SPDX-License-Identifier: Apache-2.0
"""Tagging by uid and code takes what it is told, to the code point, or refuses."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.project_fixtures import UKRAINIAN, rows_of, tag_id

from narrativetagger.core.errors import UserError
from narrativetagger.project.edits import ALREADY_TAGGED, RemoveArticle
from narrativetagger.project.lists import check
from narrativetagger.project.project import Project
from narrativetagger.project.tagging import NO_SPAN, OUTSIDE, SPLITS_CLUSTER, tag_passage, untag
from narrativetagger.store.selecting import NO_ARTICLE, NO_TAG

FAMILY = UKRAINIAN.index("👨")


@pytest.fixture
def uid(project: Project) -> str:
    return project.article(2).uid


def test_the_span_stands_where_it_was_wanted_untrimmed(
    project: Project, uid: str, path: Path
) -> None:
    start = UKRAINIAN.index(" каже: «")
    span_uid = tag_passage(project, uid, start, start + len(" каже: «"), "claim", "Хто?")
    (span,) = project.spans(2)
    assert (span.uid, span.quote, span.note) == (span_uid, " каже: «", "Хто?")
    assert span.tag_id == tag_id(project, "claim")
    assert check(path) == []


def test_the_whole_text_is_a_passage(project: Project, uid: str) -> None:
    tag_passage(project, uid, 0, len(UKRAINIAN), "morale.mention", "")
    assert project.spans(2)[0].quote == UKRAINIAN


def test_a_whole_cluster_is_a_passage(project: Project, uid: str) -> None:
    tag_passage(project, uid, FAMILY, FAMILY + 5, "claim", "")
    assert project.spans(2)[0].quote == "👨\u200d👩\u200d👧"


@pytest.mark.parametrize(
    ("start", "end", "whole"),
    [
        (FAMILY, FAMILY + 1, (FAMILY, FAMILY + 5)),
        (FAMILY + 2, FAMILY + 8, (FAMILY, FAMILY + 8)),
        (FAMILY - 7, FAMILY + 3, (FAMILY - 7, FAMILY + 5)),
    ],
)
def test_a_cluster_is_not_split_but_named(
    start: int, end: int, whole: tuple[int, int], project: Project, uid: str, path: Path
) -> None:
    before = rows_of(path)
    with pytest.raises(UserError) as told:
        tag_passage(project, uid, start, end, "claim", "")
    assert told.value.text == SPLITS_CLUSTER
    assert told.value.values["cluster"] == "👨\u200d👩\u200d👧"
    assert (told.value.values["whole_start"], told.value.values["whole_end"]) == whole
    assert rows_of(path) == before


@pytest.mark.parametrize(
    ("start", "end"), [(-1, 3), (3, 3), (5, 3), (0, len(UKRAINIAN) + 1), (9999, 10000)]
)
def test_what_is_no_passage_is_refused(start: int, end: int, project: Project, uid: str) -> None:
    with pytest.raises(UserError) as told:
        tag_passage(project, uid, start, end, "claim", "")
    assert told.value.text == OUTSIDE
    assert told.value.values == {"start": start, "end": end, "length": len(UKRAINIAN)}


def test_unknown_articles_and_tags_are_named(project: Project, uid: str) -> None:
    with pytest.raises(UserError, match="nobody") as told:
        tag_passage(project, "nobody", 0, 5, "claim", "")
    assert told.value.text == NO_ARTICLE
    with pytest.raises(UserError, match=r"morale\.joy") as told:
        tag_passage(project, uid, 0, 5, "morale.joy", "")
    assert told.value.text == NO_TAG


def test_a_removed_article_is_not_tagged(project: Project, uid: str) -> None:
    project.apply(RemoveArticle(2))
    with pytest.raises(UserError) as told:
        tag_passage(project, uid, 0, 5, "claim", "")
    assert told.value.text == NO_ARTICLE


def test_a_code_may_be_named_with_its_book(project: Project, uid: str) -> None:
    tag_passage(project, uid, 0, 5, f"{project.codebook.name}:claim", "")
    assert project.spans(2)[0].tag_id == tag_id(project, "claim")


def test_the_same_again_is_refused(project: Project, uid: str) -> None:
    tag_passage(project, uid, 0, 5, "claim", "")
    with pytest.raises(UserError) as told:
        tag_passage(project, uid, 0, 5, "claim", "another note")
    assert told.value.text == ALREADY_TAGGED


def test_spans_are_removed_by_uid_as_one_edit(project: Project, uid: str) -> None:
    uids = [tag_passage(project, uid, 0, 5, code, "") for code in ("claim", "morale", "framing")]
    untag(project, [uids[0], uids[2], uids[0]])
    assert [span.uid for span in project.spans(2)] == [uids[1]]
    removals = project.store.rows("SELECT edit_uid FROM log WHERE kind = 'remove_spans'")
    assert len(removals) == 2
    assert len(set(removals)) == 1


def test_one_unknown_uid_and_none_is_removed(project: Project, uid: str) -> None:
    span_uid = tag_passage(project, uid, 0, 5, "claim", "")
    with pytest.raises(UserError, match="nobody") as told:
        untag(project, [span_uid, "nobody"])
    assert told.value.text == NO_SPAN
    assert len(project.spans(2)) == 1


def test_spans_of_a_removed_article_are_out_of_reach(project: Project, uid: str) -> None:
    span_uid = tag_passage(project, uid, 0, 5, "claim", "")
    project.apply(RemoveArticle(2))
    with pytest.raises(UserError):
        untag(project, [span_uid])
    assert len(project.spans(2)) == 1

# SPDX-License-Identifier: Apache-2.0
"""Tag and untag by uid and code, as scripts do."""

from __future__ import annotations

from collections.abc import Sequence

from narrativetagger.core.errors import UserError
from narrativetagger.core.graphemes import snap
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import AddSpan, RemoveSpans
from narrativetagger.project.project import Project
from narrativetagger.store.selecting import NO_ARTICLE, tag_named
from narrativetagger.store.spans import span_by_uid

NO_SPAN = QT_TRANSLATE_NOOP(
    "messages", "The project has no span {uid}; “narrativetagger spans” lists them."
)
OUTSIDE = QT_TRANSLATE_NOOP(
    "messages",
    "{start} to {end} is no passage of this article; its text has {length} code points, and a "
    "passage needs one at least.",
)
SPLITS_CLUSTER = QT_TRANSLATE_NOOP(
    "messages",
    "{start} to {end} would cut “{cluster}” in two; the passage around it is {whole_start} to "
    "{whole_end}.",
)


def tag_passage(
    project: Project, article_uid: str, start: int, end: int, code: str, note: str
) -> str:
    """Add a span exactly where it is wanted, without trimming.

    Args:
        project: An open project.
        article_uid: Which article.
        start: First code point.
        end: One past the last code point.
        code: Code of the tag.
        note: Free text.

    Returns:
        The new span's uid.

    Raises:
        UserError: If article or tag are unknown, the passage is none or would cut a grapheme
            cluster, or the span is there already.
    """
    article_id = project.article_id(article_uid)
    if article_id is None:
        raise UserError(NO_ARTICLE, uid=article_uid)
    _, tag = tag_named(project.codebooks, code)
    text = project.text(article_id)
    if not 0 <= start < end <= len(text):
        raise UserError(OUTSIDE, start=start, end=end, length=len(text))
    passage = Passage(start, end)
    _refuse_to_cut(text, passage)
    step = project.apply(AddSpan(article_id, passage, tag.id, note))
    return step.changes.added_spans[0].uid


def untag(project: Project, uids: Sequence[str]) -> None:
    """Remove spans, all of them or none.

    Raises:
        UserError: If one of them is not there.
    """
    ids = []
    for uid in dict.fromkeys(uids):
        span = span_by_uid(project.store, uid)
        if span is None:
            raise UserError(NO_SPAN, uid=uid)
        ids.append(span.id)
    project.apply(RemoveSpans(tuple(ids)))


def _refuse_to_cut(text: str, passage: Passage) -> None:
    whole = snap(text, passage)
    if whole == passage:
        return
    cut = passage.start if whole.start < passage.start else passage.end
    cluster = snap(text, Passage(cut - 1, cut)) if cut else whole
    raise UserError(
        SPLITS_CLUSTER,
        start=passage.start,
        end=passage.end,
        cluster=cluster.of(text),
        whole_start=whole.start,
        whole_end=whole.end,
    )

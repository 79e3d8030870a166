# SPDX-License-Identifier: Apache-2.0
"""An article from pasted text."""

from __future__ import annotations

from narrativetagger.core.articles import ArticleDetails, ArticleDraft
from narrativetagger.core.normalise import normalise
from narrativetagger.core.paragraphs import paragraphs_of

NAME = "paste"
VERSION = 1


def draft_from_paste(text: str, details: ArticleDetails) -> ArticleDraft:
    """Turn pasted text into an article.

    The title is put in front as the first paragraph when the text does not begin with it
    (SCHEMA rule 9), since readers meet it there.

    Args:
        text: As it was pasted.
        details: What the analyst knows of it, with a title.
    """
    begins = text.lstrip().startswith(details.title)
    normalised = normalise(text if begins else f"{details.title}\n{text}")
    return ArticleDraft(
        text=normalised.text,
        details=details,
        offset_map=normalised.offset_map.to_bytes(),
        reader=NAME,
        reader_version=VERSION,
        replaced=normalised.replaced,
        paragraphs=paragraphs_of(normalised.text),
    )

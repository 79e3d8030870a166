# SPDX-License-Identifier: Apache-2.0
"""Articles: a text that never changes, with what is known of where it came from."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal, NamedTuple

from narrativetagger.core.passages import Passage

Status = Literal["unread", "in_progress", "done"]

Direction = Literal["", "ltr", "rtl"]
"""Of a paragraph: set by hand, or empty for what its own letters say."""

TITLE_LIMIT = 200
"""Longest title taken from a first line, in code points (SCHEMA rule 9)."""


@dataclass(frozen=True, slots=True)
class ArticleDetails:
    """What an analyst may know and change of an article; unknown is the empty text.

    Attributes:
        title: Headline; renaming never touches the text.
        outlet: Who published it.
        outlet_type: State media, agency, blog, channel and so on.
        country: ISO 3166 code of the outlet.
        language: BCP 47 code of the text.
        translation_of: What it was translated from.
        translator: Who or what translated it.
        author: By-line.
        published: ``2022``, ``2022-09``, ``2022-09-14`` or an ISO 8601 time.
        collected: When it was gathered, likewise.
        url: Where it stood.
        archive_url: Where a copy is kept.
        source_reliability: Admiralty code A to F.
        handling: Marking for handling, such as TLP.
        note: Free text of the analyst.
    """

    title: str = ""
    outlet: str = ""
    outlet_type: str = ""
    country: str = ""
    language: str = ""
    translation_of: str = ""
    translator: str = ""
    author: str = ""
    published: str = ""
    collected: str = ""
    url: str = ""
    archive_url: str = ""
    source_reliability: str = "F"
    handling: str = ""
    note: str = ""


DETAIL_NAMES: tuple[str, ...] = tuple(field.name for field in fields(ArticleDetails))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the stored text with its place in the original's layout.

    Attributes:
        passage: Its range without the line feed, in code points.
        zone: Headline, body, caption …; empty when unknown.
        page: Page of the original from 1, None where there are none.
        direction: ``ltr`` or ``rtl`` when set by hand, else empty.
    """

    passage: Passage
    zone: str = ""
    page: int | None = None
    direction: str = ""


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """An article on its way into a project.

    Attributes:
        text: The normalised text, as it will be stored.
        details: Its metadata.
        offset_map: Packed map of offsets in the decoded original to the stored text.
        reader: Name of the reader that made it, ``paste`` for the paste form.
        reader_version: Version of that reader's rules.
        encoding: Encoding of the original bytes; empty for pasted text.
        file_name: Last part of the original's path; empty for pasted text.
        original: The original bytes; None for pasted text.
        replaced: How many unusable characters became U+FFFD.
        paragraphs: The lines of the text with zone and page.
    """

    text: str
    details: ArticleDetails
    offset_map: bytes
    reader: str
    reader_version: int
    encoding: str = ""
    file_name: str = ""
    original: bytes | None = None
    replaced: int = 0
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """An article of a project, without its text.

    Attributes:
        id: Row id in the project.
        uid: Its name outside the project.
        details: Its metadata.
        words: Number of words of the text.
        text_sha256: SHA-256 of the stored text's UTF-8, in hexadecimal.
        version: Version of the text, from 1.
        status: How far the current analyst has read it.
        spans: Number of spans, of all analysts.
        added: When it came into the project, in UTC.
    """

    id: int
    uid: str
    details: ArticleDetails
    words: int
    text_sha256: str
    version: int
    status: Status
    spans: int
    added: str = ""


class ArticleName(NamedTuple):
    """What an article is found by.

    Attributes:
        id: Row id.
        uid: Its name outside the project.
        title: As shown.
        outlet: As shown.
        published: As far as it is known.
    """

    id: int
    uid: str
    title: str
    outlet: str
    published: str

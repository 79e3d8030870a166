# SPDX-License-Identifier: Apache-2.0
"""The columns of the list of articles: their names, and what stands in them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from narrativetagger.core.article_lists import SortKey
from narrativetagger.core.articles import Article
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.ui.plain import isolated
from narrativetagger.ui.status_signs import status_word

NAMES = {
    "title": QT_TRANSLATE_NOOP("article_columns", "Title"),
    "status": QT_TRANSLATE_NOOP("article_columns", "Status"),
    "outlet": QT_TRANSLATE_NOOP("article_columns", "Outlet"),
    "published": QT_TRANSLATE_NOOP("article_columns", "Published"),
    "language": QT_TRANSLATE_NOOP("article_columns", "Language"),
    "spans": QT_TRANSLATE_NOOP("article_columns", "Spans"),
    "words": QT_TRANSLATE_NOOP("article_columns", "Words"),
    "added": QT_TRANSLATE_NOOP("article_columns", "Added"),
}

LENGTH = QT_TRANSLATE_NOOP("article_columns", "words: {n}")

COLUMNS = tuple(NAMES)
"""All columns, the title first."""

USUAL = ("status", "outlet", "published", "language", "spans")
"""Shown unless the analyst chooses others."""

SORT_KEYS: dict[str, SortKey] = {
    "added": "arrival",
    "title": "title",
    "outlet": "outlet",
    "published": "published",
    "language": "language",
    "spans": "spans",
    "words": "words",
    "status": "status",
}
"""What the list is sorted by for each column."""

WIDTHS = {"outlet": 16, "published": 11, "language": 8, "spans": 6, "words": 7, "status": 13}
"""Of columns, in widths of the digit 0; others have ten."""


def column_name(column: str) -> str:
    """Return what a column is called, in the language of the window."""
    return QCoreApplication.translate("article_columns", NAMES[column])


def shown_in(column: str, article: Article) -> str:
    """Return what a column shows of an article."""
    match column:
        case "outlet" | "published":
            return str(getattr(article.details, column))
        case "language":
            return article.details.language.upper()
        case "spans":
            return str(article.spans) if article.spans else ""
        case "words":
            return str(article.words)
        case "status":
            return status_word(article.status)
        case "added":
            return _day(article.added)
    return article.details.title


def facts(article: Article, columns: tuple[str, ...]) -> str:
    """Return in one line what the columns between title and spans show."""
    said = [
        isolated(shown_in(column, article))
        for column in COLUMNS
        if column in columns and column not in ("title", "status", "spans", "words")
        if shown_in(column, article)
    ]
    if "words" in columns:
        said.append(QCoreApplication.translate("article_columns", LENGTH).format(n=article.words))
    return " · ".join(said)


def _day(time: str) -> str:
    """Return the day of a stored time where the analyst is; what is no time as it is."""
    try:
        return f"{datetime.fromisoformat(time).astimezone():%Y-%m-%d}"
    except ValueError:
        return time

# SPDX-License-Identifier: Apache-2.0
"""What a choice of articles is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narrativetagger.core.article_lists import ArticleChoice
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.ui.plain import isolated
from narrativetagger.ui.session import Session
from narrativetagger.ui.status_signs import status_word

NO_LANGUAGE = QT_TRANSLATE_NOOP("choice_words", "Language unknown")
NO_OUTLET = QT_TRANSLATE_NOOP("choice_words", "Outlet unknown")
SINCE = QT_TRANSLATE_NOOP("choice_words", "from {date}")
UNTIL = QT_TRANSLATE_NOOP("choice_words", "to {date}")


def language_words(code: str) -> str:
    """Return what the articles of a language are called; of none for an empty code."""
    return code.upper() or _translated(NO_LANGUAGE)


def outlet_words(outlet: str) -> str:
    """Return what the articles of an outlet are called; of none for an empty name."""
    return isolated(outlet) if outlet else _translated(NO_OUTLET)


def choice_words(choice: ArticleChoice, session: Session) -> list[str]:
    """Return a phrase for each filter that is on, but for the words that are typed.

    Args:
        choice: The filters.
        session: Knows the names of tags.
    """
    said = []
    if choice.status is not None:
        said.append(status_word(choice.status))
    if choice.language is not None:
        said.append(language_words(choice.language))
    if choice.outlet is not None:
        said.append(outlet_words(choice.outlet))
    if choice.tag_id is not None:
        said.append(session.tag_name(choice.tag_id))
    if choice.since:
        said.append(_translated(SINCE).format(date=choice.since))
    if choice.until:
        said.append(_translated(UNTIL).format(date=choice.until))
    return said


def _translated(text: str) -> str:
    return QCoreApplication.translate("choice_words", text)

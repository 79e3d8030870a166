# SPDX-License-Identifier: Apache-2.0
"""Check what an analyst types about an article."""

from __future__ import annotations

from dataclasses import replace

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.dates import checked_date
from narrativetagger.core.errors import UserError
from narrativetagger.core.languages import checked_language
from narrativetagger.core.messages import QT_TRANSLATE_NOOP

NO_TITLE = QT_TRANSLATE_NOOP("messages", "The article needs a title.")


def checked_details(details: ArticleDetails) -> ArticleDetails:
    """Return metadata as they are stored, dates and language in their settled form.

    Raises:
        UserError: If the title is missing, or a date or the language is none.
    """
    if not details.title.strip():
        raise UserError(NO_TITLE)
    return replace(
        details,
        title=details.title.strip(),
        language=checked_language(details.language),
        published=checked_date(details.published),
        collected=checked_date(details.collected),
    )

# SPDX-License-Identifier: Apache-2.0
"""Spans of a project as lists in the window ask for them."""

from __future__ import annotations

from narrativetagger.core.span_choice import SpanChoice
from narrativetagger.project.project import Project
from narrativetagger.store import span_lists


def chosen_spans(project: Project, article_id: int, choice: SpanChoice) -> list[int]:
    """Return the row ids of the spans of an article that a list shows, in its order.

    Raises:
        UserError: If the project cannot be read.
    """
    return span_lists.chosen_spans(project.store, article_id, choice)

# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from narrativetagger.core.articles import DETAIL_NAMES, ArticleDetails


def test_what_is_unknown_is_empty_but_reliability_cannot_be_judged() -> None:
    details = ArticleDetails()
    assert {getattr(details, name) for name in DETAIL_NAMES} == {"", "F"}
    assert details.source_reliability == "F"


def test_names_are_those_of_the_fields_in_order() -> None:
    assert DETAIL_NAMES[:2] == ("title", "outlet")
    assert DETAIL_NAMES[-1] == "note"
    assert len(DETAIL_NAMES) == 15


def test_details_do_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        ArticleDetails().__setattr__("title", "other")

# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.details import checked_details
from narrativetagger.core.errors import UserError


def test_settled_forms() -> None:
    details = checked_details(
        ArticleDetails(title=" Titre ", language="FR", published=" 2022-09-14 ")
    )
    assert (details.title, details.language, details.published) == ("Titre", "fr", "2022-09-14")


@pytest.mark.parametrize(
    "details",
    [
        ArticleDetails(),
        ArticleDetails(title="  "),
        ArticleDetails(title="T", published="14.09.2022"),
        ArticleDetails(title="T", collected="2022-13"),
        ArticleDetails(title="T", language="français"),
    ],
)
def test_what_could_not_be_sorted_is_refused(details: ArticleDetails) -> None:
    with pytest.raises(UserError):
        checked_details(details)

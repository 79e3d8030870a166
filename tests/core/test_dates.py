# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.dates import checked_date
from narrativetagger.core.errors import UserError


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2022",
        "2022-09",
        "2022-09-14",
        "2022-09-14T18:30",
        "2022-09-14T18:30Z",
        "2022-09-14T18:30:05",
        "2022-09-14T18:30:05.5Z",
        "2022-09-14T18:30:05.123456+03:00",
        "2024-02-29",
    ],
)
def test_dates_are_kept_as_exact_as_they_are_known(text: str) -> None:
    assert checked_date(text) == text


def test_what_a_hand_leaves_around_is_dropped() -> None:
    assert checked_date(" 2022-09-14 18:30\n") == "2022-09-14T18:30"
    assert checked_date("\u00a0") == ""


@pytest.mark.parametrize(
    "text",
    [
        "22",
        "0000",
        "2022-9",
        "2022-13",
        "2023-02-29",
        "2022/09/14",
        "14.09.2022",
        "20220914",
        "2022-W37-3",
        "2022-09-14T",
        "2022-09-14T25:00",
        "2022-09-14T18",
        "2022-09-14T18:30:05.",
        "2022-09-14T18:30+99:00",
        "2022-09T18:30",
        "٢٠٢٢",
        "yesterday",
    ],
)
def test_what_is_no_date_is_said(text: str) -> None:
    with pytest.raises(UserError, match="is not a date; write 2022") as caught:
        checked_date(text)
    assert f"“{text}”" in str(caught.value)


@given(st.dates() | st.datetimes(timezones=st.none() | st.timezones()))
def test_every_iso_date_is_one(day: date | datetime) -> None:
    text = day.isoformat()
    # Offsets of local mean time have seconds, which no article states.
    if text.count(":") <= 3:
        assert checked_date(text) == text


@given(st.text(alphabet="0123456789-:TZ+. ", max_size=32))
def test_what_is_taken_is_settled(text: str) -> None:
    try:
        taken = checked_date(text)
    except UserError:
        return
    assert checked_date(taken) == taken

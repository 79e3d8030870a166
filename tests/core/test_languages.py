# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.errors import UserError
from narrativetagger.core.languages import checked_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", ""),
        (" ", ""),
        ("fr", "fr"),
        (" UK\n", "uk"),
        ("crh", "crh"),
        ("SR_latn", "sr-Latn"),
        ("sr-LATN-rs", "sr-Latn-RS"),
        ("en-gb", "en-GB"),
        ("ES-419", "es-419"),
        ("be-Tarask", "be-tarask"),
        ("de-ch-1996", "de-CH-1996"),
        ("sl-rozaj-Biske", "sl-rozaj-biske"),
    ],
)
def test_codes_are_written_in_one_way(text: str, code: str) -> None:
    assert checked_language(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "f",
        "french",
        "français",
        "українська",
        "fr-",
        "-fr",
        "fr--FR",
        "fr FR",
        "f\u017f",
        "x-ours",
        "12",
    ],
)
def test_what_is_no_code_is_said(text: str) -> None:
    with pytest.raises(UserError, match="is not the code of a language") as caught:
        checked_language(text)
    assert f"“{text}”" in str(caught.value)


@given(st.from_regex(r"\A[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-[a-zA-Z]{2})?\Z"))
def test_what_is_taken_is_settled(text: str) -> None:
    code = checked_language(text)
    assert code.lower() == text.lower()
    assert checked_language(code) == code

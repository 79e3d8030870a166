# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from narrativetagger.ui.platform_keys import place_of

PLACES = {
    "linux": {10: "Digit1", 19: "Digit0", 24: "KeyQ", 34: "BracketLeft", 35: "BracketRight"},
    "win32": {0x02: "Digit1", 0x0B: "Digit0", 0x10: "KeyQ", 0x1A: "BracketLeft", 0x2C: "KeyZ"},
}
MAC = {18: "Digit1", 29: "Digit0", 0: "KeyA", 6: "KeyZ", 33: "BracketLeft", 30: "BracketRight"}


@pytest.mark.parametrize("platform", PLACES)
def test_scan_codes(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", platform)
    for code, place in PLACES[platform].items():
        assert place_of(code, 0) == place


def test_macos_fills_the_virtual_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    for code, place in MAC.items():
        assert place_of(0, code) == place


def test_every_letter_and_digit_has_one_place_on_each_system(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wanted = {f"Key{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
    wanted |= {f"Digit{digit}" for digit in range(10)} | {"BracketLeft", "BracketRight"}
    for platform in ("linux", "win32", "darwin"):
        monkeypatch.setattr("sys.platform", platform)
        codes = [(0, code) if platform == "darwin" else (code, 0) for code in range(256)]
        places = [place for place in (place_of(*code) for code in codes) if place]
        assert sorted(places) == sorted(wanted), platform


def test_a_key_without_place_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert place_of(0, 0) == ""

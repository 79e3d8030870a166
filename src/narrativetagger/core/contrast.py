# SPDX-License-Identifier: Apache-2.0
"""How well colours are told apart: contrast, tints, and what a colour-blind eye sees of them.

Colours are ``#rrggbb`` in sRGB (IEC 61966-2-1).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from math import dist

Triple = tuple[float, float, float]
"""Red, green, blue; or the three coordinates of another space."""

_Matrix = tuple[Triple, Triple, Triple]

_XYZ: _Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
"""Linear sRGB to CIE XYZ (IEC 61966-2-1)."""

_WHITE: Triple = (0.95047, 1.0, 1.08883)
"""XYZ of the white that sRGB is made for, D65."""


class Deficiency(Enum):
    """A colour-blindness, with what it makes of linear red, green and blue.

    The matrices are those of severity 1.0 in Machado, Oliveira and Fernandes, "A Physiologically-
    based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009.
    """

    PROTANOPIA = (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    )
    DEUTERANOPIA = (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    )
    TRITANOPIA = (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    )


def luminance(colour: str) -> float:
    """Return how bright a colour is, 0 to 1: WCAG 2.2, "relative luminance"."""
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21: WCAG 2.2, "contrast ratio"."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def blend(colour: str, background: str, alpha: float) -> str:
    """Return what a tint makes of a background.

    Args:
        colour: The tint.
        background: What it is laid over.
        alpha: How much of it covers, 0 to 1, mixed in sRGB as Qt's painter does.
    """
    mixed = (
        alpha * over + (1 - alpha) * under
        for over, under in zip(_channels(colour), _channels(background), strict=True)
    )
    return _hexadecimal(tuple(mixed))


def seen_with(deficiency: Deficiency, colour: str) -> str:
    """Return what a colour looks like to somebody with a colour-blindness."""
    seen = _times(deficiency.value, _linear(colour))
    return _hexadecimal([_encoded(min(max(part, 0.0), 1.0)) for part in seen])


def difference(one: str, other: str) -> float:
    """Return how far two colours are apart: CIE 1976 ΔE*ab, about 2.3 just noticeable."""
    return dist(_lab(one), _lab(other))


def _channels(colour: str) -> Triple:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red / 255, green / 255, blue / 255


def _hexadecimal(channels: Sequence[float]) -> str:
    return "#" + bytes(round(channel * 255) for channel in channels).hex()


def _linear(colour: str) -> Triple:
    red, green, blue = (_decoded(channel) for channel in _channels(colour))
    return red, green, blue


def _decoded(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encoded(channel: float) -> float:
    return channel * 12.92 if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055


def _times(matrix: _Matrix, triple: Triple) -> Triple:
    x, y, z = (
        sum(factor * part for factor, part in zip(row, triple, strict=True)) for row in matrix
    )
    return x, y, z


def _lab(colour: str) -> Triple:
    """Return CIE L*, a*, b* (CIE 15)."""
    x, y, z = (
        _compressed(part / white)
        for part, white in zip(_times(_XYZ, _linear(colour)), _WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _compressed(part: float) -> float:
    return float(part ** (1 / 3)) if part > (6 / 29) ** 3 else part / (3 * (6 / 29) ** 2) + 4 / 29

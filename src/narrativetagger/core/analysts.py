# SPDX-License-Identifier: Apache-2.0
"""Analysts: who tags."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Analyst:
    """A person whose spans are told apart from another's.

    Attributes:
        id: Row id in the project.
        uid: Name outside the project.
        name: As shown and exported.
        colour: ``#rrggbb``.
    """

    id: int
    uid: str
    name: str
    colour: str

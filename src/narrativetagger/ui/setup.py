# SPDX-License-Identifier: Apache-2.0
"""What a window is given to work with."""

from __future__ import annotations

from dataclasses import dataclass

from narrativetagger.paths import Paths
from narrativetagger.project.sources import Sources
from narrativetagger.settings import Settings
from narrativetagger.ui.prompter import Prompter


@dataclass(frozen=True, slots=True)
class Setup:
    """The surroundings of a window; a test hands in others.

    Attributes:
        paths: Where the program keeps its files.
        settings: As they were at the start.
        sources: Times and uids.
        prompter: Asks and tells.
        language: Language of the window: ``en``, ``fr`` or ``uk``.
    """

    paths: Paths
    settings: Settings
    sources: Sources
    prompter: Prompter
    language: str

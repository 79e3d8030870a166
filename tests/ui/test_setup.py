# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from narrativetagger.ui.setup import Setup


def test_the_surroundings_of_a_window_stay(setup: Setup) -> None:
    with pytest.raises(FrozenInstanceError):
        setup.language = "fr"

# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from uuid import UUID

from tests.project_fixtures import INSTALLATION, still_sources

from narrativetagger.core.clock import parse_timestamp
from narrativetagger.project.sources import SALT_BYTES, system_sources


def test_the_machines_own_are_fresh_on_each_call() -> None:
    sources = system_sources(INSTALLATION)
    assert sources.installation_uid == INSTALLATION
    assert len({sources.uids() for _ in range(100)}) == 100
    assert UUID(sources.uids()).version == 7
    salts = {sources.salts() for _ in range(100)}
    assert len(salts) == 100
    assert {len(bytes.fromhex(salt)) for salt in salts} == {SALT_BYTES}


def test_now_is_the_clock_as_it_is_stored() -> None:
    assert still_sources().now() == "2026-11-22T11:28:05.123Z"
    assert parse_timestamp(system_sources(INSTALLATION).now()).utcoffset() is not None

# SPDX-License-Identifier: Apache-2.0
"""Whatever is changed behind the program's back, ``check`` finds and names it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

import pytest
from tests.cli.commands import run_json
from tests.project_fixtures import ANALYST, make_project, mark, still_sources, tag_id, tamper

from narrativetagger.core.chain import LogEntry, entry_hash, payload_hash
from narrativetagger.core.passages import Passage
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.edits import AddSpan, RemoveSpans, SetNote
from narrativetagger.project.lists import check, list_log
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project
from narrativetagger.project.purge import purge_article

REPEATED = "On recule, et on recule"
OTHERS = "00000000-0000-4000-8000-000000000001"
"""The installation of a colleague who works in the same file."""

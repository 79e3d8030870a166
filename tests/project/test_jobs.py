# SPDX-License-Identifier: Apache-2.0
"""Jobs and answers survive the way through a pipe, and nothing else gets through."""

from __future__ import annotations

import io

import msgspec
import pytest

from narrativetagger.core.frames import read_frame, write_frame
from narrativetagger.project.jobs import (
    Answer,
    BackupJob,
    Cancelled,
    Checked,
    CheckJob,
    CopyJob,
    Done,
    Exported,
    ExportJob,
    Failed,
    Failure,
    Found,
    Imported,
    ImportJob,
    Job,
    Progress,
    Salvaged,
    SalvageJob,
)

EXPORT = ExportJob("/tmp/récit.ntag", "/tmp/п’ять.csv", "spreadsheet", ";", "uk", tags=("=morale",))
IMPORT = ImportJob("/tmp/récit.ntag", ("a.txt", "b\udce9.txt"), "Олена", "5a17", "uid")
COPY = CopyJob("/tmp/récit.ntag", "/tmp/копія.ntag", "uid", force=True)
SALVAGE = SalvageJob("/tmp/récit.ntag", "/tmp/копія.ntag", "Олена", "uid")
BACKUP = BackupJob("/tmp/récit.ntag", "/tmp/backups")
FAILURE = Failure("{name} has {count} spans.", {"name": "🪖", "count": 3})


def through_a_pipe(message: msgspec.Struct) -> object:
    stream = io.BytesIO()
    write_frame(stream, msgspec.to_builtins(message))
    stream.seek(0)
    return read_frame(stream)


@pytest.mark.parametrize(
    "job", [EXPORT, IMPORT, ExportJob("p", "t"), COPY, SALVAGE, BACKUP, CheckJob("p")]
)
def test_jobs_arrive_as_they_left(job: Job) -> None:
    assert msgspec.convert(through_a_pipe(job), Job) == job


@pytest.mark.parametrize(
    "answer",
    [
        Progress(3, 0),
        Failed(FAILURE),
        Exported(7, 3, "5a17"),
        Done(),
        Salvaged(1, (FAILURE,)),
        Imported((1, 2), ("a.txt",), (FAILURE,), cancelled=True),
        Checked(0),
        Checked(201, (Found("quote", "uid", FAILURE),)),
        Cancelled(),
    ],
)
def test_answers_arrive_as_they_left(answer: Answer) -> None:
    assert msgspec.convert(through_a_pipe(answer), Answer) == answer


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"type": "delete"},
        {"type": "export", "project": "p"},
        {"type": "export", "project": "p", "target": "t", "profile": "pdf"},
        {"type": "export", "project": "p", "target": "t", "delimiter": "|"},
        {"type": "import", "project": "p", "paths": "a.txt"},
        [],
    ],
)
def test_what_is_no_job_is_refused(message: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(message, Job)

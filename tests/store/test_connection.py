# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.meta import meta, set_meta
from narrativetagger.store.opening import PRAGMAS


def pragma(store: Store, name: str) -> object:
    row = store.row(f"PRAGMA {name}")
    assert row is not None
    return row[0]


def test_a_new_project_is_whole_in_its_one_file(path: Path, tmp_path: Path) -> None:
    with Store.create(path):
        copy = shutil.copy(path, tmp_path / "copy.ntag")
        with Store.open(copy) as other:
            assert meta(other, "created") is None
    assert sorted(item.name for item in tmp_path.iterdir()) == ["copy.ntag", path.name]


def test_create_refuses_what_is_there(path: Path) -> None:
    path.write_bytes(b"precious")
    with pytest.raises(UserError, match="exists already"):
        Store.create(path)
    assert path.read_bytes() == b"precious"


def test_create_says_that_a_folder_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written in the folder"):
        Store.create(tmp_path / "none" / "a.ntag")


def test_create_leaves_nothing_when_it_fails(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("narrativetagger.store.migrations.STATEMENTS", ("CREATE TABLE ((",))
    with pytest.raises(sqlite3.OperationalError):
        Store.create(path)
    assert list(tmp_path.iterdir()) == []


def test_each_connection_says_its_pragmas(path: Path, store: Store) -> None:
    with Store.open(path) as other, Store.open(path, read_only=True) as reader:
        for one in (store, other, reader):
            assert pragma(one, "foreign_keys") == 1
            assert pragma(one, "synchronous") == 2
            assert pragma(one, "journal_mode") == "wal"
            assert pragma(one, "wal_autocheckpoint") == 0
            assert pragma(one, "mmap_size") == 0
            assert pragma(one, "trusted_schema") == 0
    assert len(PRAGMAS) == len(set(PRAGMAS))


def test_what_is_written_together_reaches_the_disk_at_the_end(store: Store) -> None:
    with store.together():
        assert pragma(store, "synchronous") == 1
        with store.atomic():
            store.write("INSERT INTO meta VALUES ('one', '1')")
        before = store.wal_bytes()
    # Only a commit brings what lies before it to the disk.
    assert store.wal_bytes() > before
    assert pragma(store, "synchronous") == 2


def test_what_is_written_together_reaches_the_disk_after_a_failure_too(store: Store) -> None:
    before = store.wal_bytes()
    with suppress(KeyError), store.together():
        raise KeyError
    assert store.wal_bytes() > before
    assert pragma(store, "synchronous") == 2


def test_without_a_write_ahead_log_each_transaction_reaches_the_disk(
    store: Store,
) -> None:
    store.write("PRAGMA journal_mode = TRUNCATE")
    with store.together():
        assert pragma(store, "synchronous") == 2


def test_opening_a_known_project_does_not_import_sqlite_utils(path: Path) -> None:
    Store.create(path).close()
    script = (
        "import sys; from pathlib import Path;"
        "from narrativetagger.store.connection import Store;"
        "Store.open(Path(sys.argv[1])).close();"
        "sys.exit('sqlite_utils' in sys.modules)"
    )
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", script, str(path)], env=environ, check=False)
    assert done.returncode == 0


def test_a_newer_schema_is_refused(path: Path) -> None:
    with Store.create(path) as store:
        store.write("PRAGMA user_version = 7")
        store.checkpoint()
    with pytest.raises(UserError, match=r"newer version .*schema 7"):
        Store.open(path)


def test_a_project_without_its_tables_is_damaged(path: Path) -> None:
    with Store.create(path) as store:
        store.write("DROP TABLE log")
    with pytest.raises(UserError, match="is damaged"):
        Store.open(path)


def test_a_reader_writes_nothing_and_leaves_nothing(path: Path, tmp_path: Path) -> None:
    with Store.create(path) as store:
        set_meta(store, "created", "today")
    before = path.read_bytes()
    with Store.open(path, read_only=True) as reader:
        assert meta(reader, "created") == "today"
        with pytest.raises(UserError, match="cannot be changed"):
            set_meta(reader, "created", "never")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_reader_sees_what_an_open_window_has_committed(path: Path, store: Store) -> None:
    set_meta(store, "created", "just now")
    with Store.open(path, read_only=True) as reader:
        assert meta(reader, "created") == "just now"


def fail_within(store: Store) -> None:
    with store.atomic():
        set_meta(store, "created", "inner")
        with store.atomic():
            set_meta(store, "fold_version", "1")
        raise RuntimeError


def test_a_block_is_undone_as_a_whole(store: Store) -> None:
    with pytest.raises(RuntimeError):
        fail_within(store)
    assert meta(store, "created") is None
    assert meta(store, "fold_version") is None


def test_an_inner_block_is_undone_alone(store: Store) -> None:
    with store.atomic():
        set_meta(store, "created", "outer")
        with pytest.raises(RuntimeError):
            fail_within(store)
        with store.atomic():
            set_meta(store, "created_by_version", "1")
    assert meta(store, "created") == "outer"
    assert meta(store, "fold_version") is None
    assert meta(store, "created_by_version") == "1"


def test_another_writer_makes_it_busy(path: Path, store: Store) -> None:
    with Store.open(path) as other, store.atomic():
        other.write("PRAGMA busy_timeout = 1")
        with pytest.raises(UserError, match="another program"), other.atomic():
            pytest.fail("two writers at once")
        assert meta(other, "created") is None


def test_a_snapshot_does_not_see_later_writes(path: Path, store: Store) -> None:
    with Store.open(path) as other:
        with other.snapshot():
            assert meta(other, "created") is None
            set_meta(store, "created", "later")
            assert meta(other, "created") is None
        assert meta(other, "created") == "later"


def test_only_a_wanted_checkpoint_touches_the_file(path: Path, store: Store) -> None:
    before = path.read_bytes()
    for number in range(3_000):  # 1,000 pages would start an automatic checkpoint
        set_meta(store, "created", f"{number}" * 100)
    assert store.wal_bytes() > 2_000 * 4096
    assert path.read_bytes() == before
    assert store.checkpoint()
    assert store.wal_bytes() == 0
    assert path.read_bytes() != before


def test_a_checkpoint_waits_for_readers(path: Path, store: Store) -> None:
    store.write("PRAGMA busy_timeout = 1")
    with Store.open(path, read_only=True) as reader, reader.snapshot():
        meta(reader, "created")
        set_meta(store, "created", "x")
        assert not store.checkpoint()
    assert store.checkpoint()


def test_checkpoints_are_truncate_only() -> None:
    package = Path(sys.modules[Store.__module__].__file__ or "").parent
    said = [
        line.strip()
        for source in package.glob("*.py")
        for line in source.read_text(encoding="utf-8").splitlines()
        if "wal_checkpoint" in line
    ]
    assert said == ['found = self.row("PRAGMA wal_checkpoint(TRUNCATE)")']


def test_a_full_disk_is_said_and_nothing_is_lost(store: Store) -> None:
    set_meta(store, "created", "before")
    pages = pragma(store, "page_count")
    store.write(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserError, match="disk is full"), store.atomic():
        set_meta(store, "created_by_version", "x" * 100_000)
    store.write("PRAGMA max_page_count = 1000000")
    with store.atomic():
        set_meta(store, "fold_version", "1")
    assert meta(store, "created") == "before"
    assert meta(store, "created_by_version") is None


ON_A_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.meta import meta, set_meta
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
with Store.open(Path(sys.argv[1])) as store:
    try:
        for number in range(1_000):
            with store.atomic():
                set_meta(store, "created", str(number))
                set_meta(store, "fold_version", str(number) * 1_000)
    except UserError as error:
        print(error)
    print(number - 1 == int(meta(store, "created")))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
def test_a_disk_that_fills_up_keeps_what_was_committed(path: Path) -> None:
    Store.create(path).close()
    done = subprocess.run(
        [sys.executable, "-c", ON_A_FULL_DISK, str(path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "disk is full" in done.stdout
    assert done.stdout.endswith("True\n")


def test_streamed_rows_come_one_by_one(store: Store) -> None:
    numbers = store.stream(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    )
    assert [next(numbers) for _ in range(3)] == [(1,), (2,), (3,)]


def test_columns_of_a_table(store: Store) -> None:
    assert store.columns("body") == ("article_id", "text")
    assert store.columns("nothing") == ()


def test_a_file_that_was_moved_takes_no_more_writes(store: Store, path: Path) -> None:
    set_meta(store, "created", "before")
    moved = path.rename(path.with_name("moved.ntag"))
    with pytest.raises(UserError, match="no longer in the folder"), store.atomic():
        pytest.fail("a write that nobody would find")
    assert meta(store, "created") == "before"
    moved.rename(path)
    with store.atomic():
        set_meta(store, "created", "after")
    assert meta(store, "created") == "after"


def test_a_file_that_was_replaced_by_another_takes_no_more_writes(
    store: Store, path: Path, tmp_path: Path
) -> None:
    Store.create(tmp_path / "other.ntag").close()
    other = (tmp_path / "other.ntag").read_bytes()
    (tmp_path / "other.ntag").replace(path)
    with pytest.raises(UserError, match="no longer in the folder"), store.atomic():
        pytest.fail("a write into the wrong file")
    assert path.read_bytes() == other


def test_a_new_project_is_its_owner_s_alone(path: Path) -> None:
    before = os.umask(0)
    try:
        with Store.create(path) as store:
            set_meta(store, "created", "now")
            files = list(path.parent.glob(f"{path.name}*"))
            assert len(files) == 3
            assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    finally:
        os.umask(before)


def test_a_project_with_things_that_act_by_themselves_is_refused(path: Path) -> None:
    with Store.create(path) as store:
        store.write("CREATE TRIGGER t AFTER INSERT ON span BEGIN DELETE FROM span; END")
    with pytest.raises(UserError, match="is damaged"):
        Store.open(path)


def test_a_project_without_one_of_its_columns_is_damaged(path: Path) -> None:
    with Store.create(path) as store:
        store.write("ALTER TABLE span DROP COLUMN note")
    with pytest.raises(UserError, match="is damaged"):
        Store.open(path, read_only=True)


def test_a_copy_that_finds_no_room_names_the_copy(store: Store, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    with pytest.raises(UserError, match="copy cannot be opened"):
        store.copy_to(tmp_path / "copy")

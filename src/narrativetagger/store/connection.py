# SPDX-License-Identifier: Apache-2.0
"""An open project file: its connection, its transactions, its checkpoints.

Checkpoints happen only as TRUNCATE and only when asked for, because SQLite 3.7.0 to 3.51.2 can
corrupt a file when another kind races a commit (SCHEMA rule 16).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Self

from narrativetagger.core.errors import UserError
from narrativetagger.folder_kind import folder_kind
from narrativetagger.store.failures import (
    DAMAGED,
    EXISTS,
    GONE,
    NEWER,
    NOT_A_PROJECT,
    OLDER,
    broken_rules,
    refused_file,
    user_errors,
)
from narrativetagger.store.migrations import migrate, newest_schema
from narrativetagger.store.opening import (
    connect,
    discard,
    has_schema,
    identity,
    is_as_created,
    new_file,
    opening_mode,
    require_project,
    wal_of,
)
from narrativetagger.store.text_cache import TextCache

Parameters = Sequence[Any] | Mapping[str, Any]

OnPages = Callable[[int, int], None]
"""Told pages done and pages in all."""

PAGES_AT_ONCE = 1_000
"""Copied between two calls of ``OnPages``: 4 MB."""


class Store:
    """One connection to a project file; every SQL statement passes through it.

    Attributes:
        path: Where the file lies.
        read_only: Whether the connection refuses to write.
        outdated: Whether ``migrate`` has to be called before anything else.
        texts: The last texts read, since a key press needs the same one again.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        *,
        read_only: bool,
        meant: Path | None = None,
    ) -> None:
        """Take over a connection; ``create`` and ``open`` make one."""
        self.path = path
        self._meant = meant or path
        self.read_only = read_only
        self.outdated = False
        self.texts = TextCache()
        self._connection = connection
        self._identity = identity(path)
        self._columns: dict[str, tuple[str, ...]] = {}
        self._depth = 0

    # -- opening and closing -----------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, *, meant: Path | None = None) -> Self:
        """Create an empty project and open it.

        Args:
            path: Where to; nothing may be there yet.
            meant: What it will be called in the end, for what is said of it.

        Raises:
            UserError: If something is there already, or the folder or disk refuses the file.
        """
        meant = meant or path
        try:
            new_file(path)
        except FileExistsError as error:
            raise UserError(EXISTS, name=meant.name) from error
        except OSError as error:
            raise refused_file(meant, error) from error
        try:
            with user_errors(meant):
                store = cls(connect(path, "rw"), path, read_only=False, meant=meant)
                with closed_on_failure(store):
                    store._build()
        except BaseException:
            discard(path)
            raise
        return store

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open a project; one of an older schema is ``outdated`` until it is migrated.

        Args:
            path: The project.
            read_only: Whether to look only; works beside an open window and on read-only media.

        Raises:
            UserError: If it is missing, no project, of a newer version, damaged or not accessible;
                or of an older one, and cannot be migrated because it is only looked at.
        """
        require_project(path)
        mode = opening_mode(path, read_only=read_only)
        with user_errors(path):
            store = cls(connect(path, mode), path, read_only=read_only)
            with closed_on_failure(store):
                store._settle()
        return store

    def close(self) -> None:
        """Close the connection.

        When the last one closes, SQLite moves what remains of the write-ahead log into the file
        under an exclusive lock, so that nothing stays beside the project.
        """
        self._connection.close()

    def __enter__(self) -> Self:
        """Return the store."""
        return self

    def __exit__(self, *exception: object) -> None:
        """Close the store."""
        self.close()

    def migrate(self) -> None:
        """Bring an outdated project to the newest schema; a copy of it is made before.

        Raises:
            UserError: If the disk is full or the file damaged; it is as before then.
        """
        with user_errors(self._meant):
            migrate(self._connection)
        self.outdated = False
        self._columns.clear()
        self.checkpoint()

    def _build(self) -> None:
        """Give a new file its tables, all of them in the file itself and not in its -wal."""
        self._choose_journal()
        migrate(self._connection)
        self.checkpoint()

    def _settle(self) -> None:
        """Check the schema's version and say how this connection works."""
        found: int = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if found > newest_schema():
            raise self._newer(found)
        if not has_schema(self._connection):
            raise UserError(DAMAGED, name=self.path.name)
        self.outdated = found < newest_schema()
        if not self.read_only:
            if not is_as_created(self._connection, found):
                raise UserError(DAMAGED, name=self.path.name)
            self._choose_journal()
        elif self.outdated:
            raise UserError(OLDER, name=self.path.name)
        else:
            self._connection.execute("PRAGMA query_only = ON")

    def _choose_journal(self) -> None:
        """Keep a write-ahead log, but not where another machine may see the file (DESIGN 4)."""
        shared = folder_kind(self.path.parent).shared
        self._connection.execute(f"PRAGMA journal_mode = {'TRUNCATE' if shared else 'WAL'}")

    def _newer(self, found: int) -> UserError:
        """Return what to say of a project of a newer schema: which version opens it."""
        needed = None
        if self.columns("meta"):
            needed = self.row("SELECT value FROM meta WHERE key = 'needs_version'")
        return UserError(
            NEWER,
            name=self.path.name,
            found=found,
            known=newest_schema(),
            needed=str(needed[0]) if needed else "?",
        )

    # -- statements --------------------------------------------------------------------------

    def row(self, sql: str, parameters: Parameters = ()) -> tuple[Any, ...] | None:
        """Return the first row of a query, None when there is none."""
        with user_errors(self._meant):
            found: tuple[Any, ...] | None = self._connection.execute(sql, parameters).fetchone()
            return found

    def rows(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a query."""
        with user_errors(self._meant):
            return self._connection.execute(sql, parameters).fetchall()

    def stream(self, sql: str, parameters: Parameters = ()) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of a query one by one, for results that memory should not hold."""
        with user_errors(self._meant):
            # Not from the cursor itself, which would be closed with this, after its store maybe.
            yield from iter(self._connection.execute(sql, parameters).fetchone, None)

    def write(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        """Run one statement that changes rows and return its cursor, for row id and count."""
        with user_errors(self._meant):
            return self._connection.execute(sql, parameters)

    def write_many(self, sql: str, parameters: Iterable[Parameters]) -> None:
        """Run one statement that changes rows for each set of parameters."""
        with user_errors(self._meant):
            self._connection.executemany(sql, parameters)

    def columns(self, table: str) -> tuple[str, ...]:
        """Return the names of a table's columns in their order; none when it does not exist."""
        if table not in self._columns:
            found = self.rows("SELECT name FROM pragma_table_info(?)", (table,))
            self._columns[table] = tuple(name for (name,) in found)
        return self._columns[table]

    # -- transactions and checkpoints --------------------------------------------------------

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Do all of a block or nothing of it; a block inside another is undone on its own.

        Raises:
            UserError: If another program keeps the project busy, the disk is full, the file is
                not where it was, or damaged so that no such row fits.
        """
        if self._depth:
            with self._transaction():
                yield
            return
        self._require_place()
        with broken_rules(self._connection, self._meant), self._transaction():
            yield

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        begin, commit, *rollback = _statements(self._depth)
        self.write(begin)
        self._depth += 1
        try:
            yield
            self.write(commit)
        except BaseException:
            # The next row may get the id, and the cache's place, of one that was rolled back.
            self.texts.clear()
            # A full disk makes SQLite roll back by itself.
            if self._connection.in_transaction:
                for statement in rollback:
                    self.write(statement)
            raise
        finally:
            self._depth -= 1

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all queries of a block see one and the same state, whatever others write."""
        self.write("BEGIN")
        self.row("SELECT 1 FROM sqlite_schema")  # Only the first look fixes the state.
        try:
            yield
        finally:
            # A failing disk makes SQLite roll back by itself.
            if self._connection.in_transaction:
                self.write("ROLLBACK")

    @contextmanager
    def together(self) -> Iterator[None]:
        """Bring the transactions of a block to the disk together, at its end.

        A killed program loses none of them, a power cut the last ones at most, each as a whole.
        Without a write-ahead log each still goes to the disk by itself: the file depends on it.

        Raises:
            UserError: If the disk refuses them at the end.
        """
        together = self.row("PRAGMA journal_mode") == ("wal",)
        if together:
            self.write("PRAGMA synchronous = NORMAL")
        try:
            yield
        finally:
            if together:
                self.write("PRAGMA synchronous = FULL")
                self._reach_the_disk()

    def _reach_the_disk(self) -> None:
        """Commit a page that stays as it is, and so all of the write-ahead log before it."""
        (version,) = self.row("PRAGMA user_version") or (0,)
        with self.atomic():
            self.write(f"PRAGMA user_version = {version}")

    def checkpoint(self) -> bool:
        """Move the write-ahead log into the project file and empty it.

        Only for the holder of the project's lock, or its worker between two batches, while no
        other connection writes (SCHEMA rule 16).

        Returns:
            Whether all of it moved; a reader in the middle of a query keeps part of it back.
        """
        found = self.row("PRAGMA wal_checkpoint(TRUNCATE)")
        return found is not None and found[0] == 0

    def wal_bytes(self) -> int:
        """Return the size of the write-ahead log, in bytes."""
        wal = wal_of(self.path)
        return wal.stat().st_size if wal.exists() else 0

    def copy_to(
        self, target: Path, *, meant: Path | None = None, on_pages: OnPages | None = None
    ) -> None:
        """Copy the committed state into an empty file by SQLite's backup API, and to the disk.

        Within ``snapshot`` it is the state that the other queries of the block see.

        Args:
            target: The empty file.
            meant: What it will be called in the end, for what is said of it.
            on_pages: Told pages done and pages in all, each thousand; what it raises stops the
                copying. Without it all is copied in one go.

        Raises:
            UserError: If the project is damaged, or the copy cannot be written.
        """
        try:
            with user_errors(meant or target), closing(sqlite3.connect(target)) as copy:

                def tell(_status: int, left: int, total: int) -> None:
                    if on_pages is not None:
                        on_pages(total - left, total)

                pages = PAGES_AT_ONCE if on_pages is not None else -1
                self._connection.backup(copy, pages=pages, progress=tell)
        except UserError as error:
            # SQLite does not say on which side it failed; only the project can be damaged.
            if error.text in (DAMAGED, NOT_A_PROJECT):
                raise UserError(DAMAGED, name=self.path.name) from error
            raise

    def _require_place(self) -> None:
        """Refuse to write to a file that nobody would find again.

        An open file goes on to take writes after it was deleted or moved: they would be lost, or
        end in a copy that somebody believes to be finished.
        """
        if identity(self.path) != self._identity:
            raise UserError(GONE, name=self.path.name, folder=str(self.path.parent))


@contextmanager
def closed_on_failure(store: Store) -> Iterator[Store]:
    """Close a store when a block fails, so that its file can be deleted or moved."""
    try:
        yield store
    except BaseException:
        store.close()
        raise


def _statements(depth: int) -> tuple[str, ...]:
    """Return the statements that begin, commit and take back a transaction of a depth."""
    if depth == 0:
        return ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK")
    savepoint = f"depth_{depth}"
    release = f"RELEASE {savepoint}"
    return (f"SAVEPOINT {savepoint}", release, f"ROLLBACK TO {savepoint}", release)

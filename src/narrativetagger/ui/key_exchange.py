# SPDX-License-Identifier: Apache-2.0
"""Take all keys to another computer, and in again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.key_file import take_in, twice, written
from narrativetagger.project.export import write_whole
from narrativetagger.ui.action_words import action_name
from narrativetagger.ui.key_map import KeyMap
from narrativetagger.ui.key_router import Key
from narrativetagger.ui.prompter import Prompter
from narrativetagger.ui.span_words import beginning

SUFFIX = ".toml"

MOST_NAMES, MOST = 6, 60
"""Actions that are named, and code points of each."""

TWICE = QT_TRANSLATE_NOOP(
    "messages",
    "{path} gives {key} to two actions: “{first}” and “{second}”. Nothing was changed; take it "
    "from one of them.",
)


class KeyExchange(QObject):
    """Exports the whole set of keys, and imports one in place of all that was set.

    Signals:
        told(str): What was done.
    """

    told = Signal(str)

    def __init__(self, keys: KeyMap, prompter: Prompter, parent: QObject | None = None) -> None:
        """Work for a map of keys.

        Args:
            keys: Which keys each action has.
            prompter: Asks for files, tells what is wrong with them.
            parent: Owner.
        """
        super().__init__(parent)
        self._map = keys
        self._prompter = prompter

    @Slot()
    def ask_export(self) -> None:
        """Ask for a file and write all keys to it."""
        proposed = Path.home() / f"narrativetagger-keys{SUFFIX}"
        title = self.tr("Export the keys")
        self._prompter.save_file(title, proposed, self._kinds(), self._export)

    @Slot()
    def ask_import(self) -> None:
        """Ask for a file and take all keys from it."""
        title = self.tr("Import keys")
        self._prompter.open_files(title, Path.home(), self._kinds(), self._import, many=False)

    def _kinds(self) -> str:
        return self.tr("Keys (*.toml)")

    def _export(self, paths: list[Path]) -> None:
        path = paths[0]
        if path.suffix != SUFFIX:
            path = path.with_name(f"{path.name}{SUFFIX}")
        lines = {
            action: [key.written() for key in keys] for action, keys in self._map.all_keys().items()
        }
        try:
            write_whole(path, written(lines).encode("utf-8"))
        except UserError as error:
            self._prompter.tell(error)
        else:
            self.told.emit(self.tr("The keys were written to {file}").format(file=str(path)))

    def _import(self, paths: list[Path]) -> None:
        try:
            lines = self._read(paths[0])
        except UserError as error:
            self._prompter.tell(error)
            return
        known = self._map.all_keys().keys()
        found = self._map.with_lines(lines)
        self._map.assign(found)
        said = [self.tr("The keys are those of {file}.").format(file=str(paths[0]))]
        unknown = [action for action in lines if action not in known]
        if unknown:
            text = self.tr("Not known here: {actions}.")
            said.append(text.format(actions=_in_short(unknown)))
        bare = [
            action_name(action)
            for action, keys in found.items()
            if not keys and self._map.defaults_of(action)
        ]
        if bare:
            said.append(self.tr("Without a key now: {actions}.").format(actions=_in_short(bare)))
        self.told.emit(" ".join(said))

    def _read(self, path: Path) -> dict[str, tuple[str, ...]]:
        """Return what a file sets.

        Raises:
            UserError: If it is no file of keys, or gives a key to two actions known here.
        """
        lines = take_in(path)
        known = self._map.all_keys().keys()
        clash = twice({action: keys for action, keys in lines.items() if action in known})
        if clash is None:
            return lines
        key, first, second = clash
        raise UserError(
            TWICE,
            path=str(path),
            key=Key.parse(key).shown(),
            first=action_name(first),
            second=action_name(second),
        )


def _in_short(names: Sequence[str]) -> str:
    """Return the first of some names, which a file may have made up, in one line."""
    listed = [" ".join(beginning(name, MOST).split()) for name in names[:MOST_NAMES]]
    return "; ".join([*listed, *(["…"] if len(names) > MOST_NAMES else [])])

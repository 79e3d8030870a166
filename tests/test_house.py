# SPDX-License-Identifier: Apache-2.0
"""The rules of the house that no other tool keeps."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from statistics import median

import pytest

from narrativetagger.__main__ import CLI_COMMANDS, WINDOW_COMMANDS

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "narrativetagger"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
SCRIPTS = [ROOT / "Makefile", ROOT / ".ci" / "run", *sorted((ROOT / "scripts").iterdir())]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
WORDS = {".md", ".py", ".sh", ".toml", ".json", ".txt", ".svg", ".ts", ""}

MODULE_LINES, FUNCTION_LINES = 400, 40
USUAL_MODULE_LINES = 150
NO_NAMES = re.compile(r"utils|common|manager|helper", re.IGNORECASE)
CORE_MAY_IMPORT = {*sys.stdlib_module_names, "regex", "rapidfuzz", "narrativetagger"} - {"sqlite3"}
# In two parts, or this file would break its own rule.
FOLDERS_OF_ONE_MACHINE = re.compile(r"/(?:" + r"work|root|home/\w+|opt/\w+)/|\.\./" + r"shared")

each_source = pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
each_module = pytest.mark.parametrize(
    "path", SOURCES + TESTS, ids=lambda path: str(path.relative_to(ROOT))
)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """The functions of a module with their lines, decorators aside."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or 0) - node.lineno + 1


def calls(path: Path, method: str) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == method
    ]


def imported(path: Path) -> set[str]:
    """The top names of what a module imports."""
    names: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return {name.partition(".")[0] for name in names}


def text_files() -> Iterator[Path]:
    for top in ("src", "tests", "resources", "scripts", "docs", ".ci"):
        yield from (path for path in (ROOT / top).rglob("*") if path.is_file())
    yield from (path for path in ROOT.iterdir() if path.is_file())


@each_module
def test_a_module_is_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MODULE_LINES


def test_modules_are_near_150_lines() -> None:
    lines = [len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES]
    assert median(lines) <= USUAL_MODULE_LINES


@each_module
def test_functions_are_short(path: Path) -> None:
    assert not [name for name, lines in functions(path) if lines >= FUNCTION_LINES]


@each_module
def test_names_say_what_a_thing_is(path: Path) -> None:
    defined = [
        node.name
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert not [name for name in [path.stem, *defined] if NO_NAMES.search(name)]


@each_source
def test_no_lambda_is_connected(path: Path) -> None:
    connected = [argument for call in calls(path, "connect") for argument in call.args]
    assert not [node.lineno for node in connected if isinstance(node, ast.Lambda)]


@each_source
def test_no_dialog_waits_in_a_loop_of_its_own(path: Path) -> None:
    loops = {PACKAGE / "app.py": 1}  # The event loop of the application itself.
    assert len(calls(path, "exec")) <= loops.get(path, 0)


@each_source
def test_types_are_never_ignored(path: Path) -> None:
    assert "type: " + "ignore" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", SOURCES + TESTS + SCRIPTS, ids=lambda path: path.name)
def test_the_licence_is_named_first(path: Path) -> None:
    head = [line for line in path.read_text(encoding="utf-8").splitlines() if line[:2] != "#!"]
    assert head[0] == "# SPDX-License-Identifier: Apache-2.0"


@each_source
def test_tests_mirror_the_source(path: Path) -> None:
    if path.stem not in ("__init__", "__main__"):
        mirror = ROOT / "tests" / path.relative_to(PACKAGE).with_name(f"test_{path.name}")
        assert mirror.is_file()


@pytest.mark.parametrize(
    "path", sorted((PACKAGE / "core").glob("*.py")), ids=lambda path: path.name
)
def test_core_needs_little(path: Path) -> None:
    assert imported(path) <= CORE_MAY_IMPORT


def test_contracts_leave_no_module_out() -> None:
    """A module that a contract forgets, or a name it misspells, would go unwatched."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    _layers, qt, entry, sqlite = settings["tool"]["importlinter"]["contracts"]
    modules = {
        f"narrativetagger.{path.stem}"
        for path in PACKAGE.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").is_file()
    } - {"narrativetagger.__init__"}
    drawing = {"narrativetagger.app", "narrativetagger.ui", "narrativetagger.__main__"}
    assert set(qt["source_modules"]) == modules - drawing
    assert entry["source_modules"] == ["narrativetagger.__main__"]
    assert set(sqlite["source_modules"]) == modules - {"narrativetagger.store"}
    assert entry["forbidden_modules"] == qt["forbidden_modules"]
    for library in [*qt["forbidden_modules"], *sqlite["forbidden_modules"]]:
        assert find_spec(library) is not None, library


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages_name_commands_that_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z0-9]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"(?:^|`)make ([a-z0-9]+)", text, re.MULTILINE)) <= targets
    commands = set(re.findall(r"(?:^|`)narrativetagger ([a-z]+)\b(?!\.)", text, re.MULTILINE))
    assert commands <= {*CLI_COMMANDS, *WINDOW_COMMANDS}


def test_nothing_names_a_folder_of_one_machine() -> None:
    guilty = [
        path
        for path in text_files()
        if path.suffix in WORDS and FOLDERS_OF_ONE_MACHINE.search(path.read_text(encoding="utf-8"))
    ]
    assert not guilty

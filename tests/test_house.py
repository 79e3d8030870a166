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


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def line_count(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def functions(path: Path) -> list[ast.FunctionDef]:
    return [node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef)]


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


def test_modules_are_short() -> None:
    assert not [path for path in SOURCES + TESTS if line_count(path) > MODULE_LINES]
    assert median(line_count(path) for path in SOURCES) <= USUAL_MODULE_LINES


def test_functions_are_short() -> None:
    long = {
        f"{path}: {node.name}"
        for path in SOURCES + TESTS
        for node in functions(path)
        if (node.end_lineno or 0) - node.lineno + 1 >= FUNCTION_LINES
    }
    assert not long


def test_names_say_what_a_thing_is() -> None:
    names = [path.stem for path in SOURCES + TESTS]
    for path in SOURCES:
        names += [node.name for node in functions(path)]
        names += [node.name for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef)]
    assert not [name for name in names if NO_NAMES.search(name)]


def test_no_lambda_is_connected() -> None:
    connected = [
        f"{path}:{argument.lineno}"
        for path in SOURCES
        for call in calls(path, "connect")
        for argument in call.args
        if isinstance(argument, ast.Lambda)
    ]
    assert not connected


def test_no_dialog_waits_in_a_loop_of_its_own() -> None:
    waiting = {path.name for path in SOURCES if calls(path, "exec")}
    assert waiting <= {"app.py", "demo.py"}, "only the application itself has a loop"


def test_types_are_never_ignored() -> None:
    mark = "type: " + "ignore"
    assert not [path for path in SOURCES if mark in path.read_text(encoding="utf-8")]


def test_the_licence_is_named_first() -> None:
    for path in SOURCES + TESTS + SCRIPTS:
        lines = path.read_text(encoding="utf-8").splitlines()
        head = lines[lines[0].startswith("#!") :]
        assert head[0] == "# SPDX-License-Identifier: Apache-2.0", path


def test_tests_mirror_the_source() -> None:
    mirrors = [
        ROOT / "tests" / path.relative_to(PACKAGE).with_name(f"test_{path.name}")
        for path in SOURCES
        if path.stem not in ("__init__", "__main__")
    ]
    assert not [path for path in mirrors if not path.is_file()]


def test_core_needs_little() -> None:
    needs = {path: imported(path) - CORE_MAY_IMPORT for path in (PACKAGE / "core").glob("*.py")}
    assert not {path: names for path, names in needs.items() if names}


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


def test_pages_name_commands_that_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z0-9]+):", makefile, re.MULTILINE))
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert set(re.findall(r"(?:^ *|`)make ([a-z0-9]+)", text, re.MULTILINE)) <= targets
    commands = set(re.findall(r"(?:^ *|`)narrativetagger ([a-z]+)\b(?!\.)", text, re.MULTILINE))
    assert commands <= {*CLI_COMMANDS, *WINDOW_COMMANDS}


def test_nothing_names_a_folder_of_one_machine() -> None:
    guilty = [
        path
        for path in text_files()
        if path.suffix in WORDS and FOLDERS_OF_ONE_MACHINE.search(path.read_text(encoding="utf-8"))
    ]
    assert not guilty

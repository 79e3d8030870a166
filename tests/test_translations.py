# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"en": 2, "fr": 2, "uk": 3}
"""Number of plural forms by language."""


def tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def messages(path: Path) -> dict[tuple[str, str], list[str]]:
    """Return the translations of a file by context and source."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            assert translation.get("type") is None, ET.tostring(message, encoding="unicode")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = forms or [translation.text or ""]
    return found


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}|%n", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated_with_its_placeholders(language: str) -> None:
    for (_, source), translations in messages(FOLDER / f"narrativetagger_{language}.ts").items():
        for translation in translations:
            assert translation, source
            assert placeholders(translation) == placeholders(source)
        if "%n" in source:
            assert len(translations) == LANGUAGES[language], source


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_are_up_to_date(language: str, tmp_path: Path) -> None:
    path = FOLDER / f"narrativetagger_{language}.ts"
    copy = tmp_path / path.name
    shutil.copy(path, copy)
    sources = sorted(str(source) for source in (ROOT / "src").rglob("*.py"))
    plural = ["-pluralonly"] if language == "en" else []
    options = [*plural, "-no-obsolete", "-locations", "none"]
    subprocess.run(
        [tool("lupdate"), *options, *sources, "-ts", str(copy)], check=True, capture_output=True
    )
    assert messages(copy).keys() == messages(path).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_made_of_the_other(language: str, tmp_path: Path) -> None:
    path = FOLDER / f"narrativetagger_{language}.ts"
    made = tmp_path / "made.qm"
    subprocess.run(
        [tool("lrelease"), "-silent", str(path), "-qm", str(made)], check=True, capture_output=True
    )
    assert made.read_bytes() == path.with_suffix(".qm").read_bytes()

# SPDX-License-Identifier: Apache-2.0
"""What comes with the program: the codebook, and a project of sample articles."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.codebook import CodebookDraft
from narrativetagger.project.opening import create_project, open_project
from narrativetagger.project.project import Project
from narrativetagger.project.sources import Sources
from narrativetagger.resources import resource_bytes, resource_text


def narratives() -> CodebookDraft:
    """Return the codebook that new projects start with."""
    # Only a new project needs what reads it; an old one opens sooner without.
    from narrativetagger.readers.codebook_json import read_codebook

    return read_codebook(resource_bytes("codebooks", "narratives.json"))


def open_samples(path: Path, sources: Sources, analyst_name: str) -> Project:
    """Open the project of sample articles, creating it when it is not there.

    Args:
        path: Where it lies; never the analyst's own project.
        sources: Times and uids.
        analyst_name: Who tries the program out.

    Raises:
        UserError: If the file is something else, or cannot be written.
    """
    if path.exists():
        return open_project(path, sources, analyst_name)
    import tomllib

    from narrativetagger.readers.registry import read

    samples = {}
    for name, details in tomllib.loads(resource_text("sample", "sample.toml")).items():
        draft = read(name, resource_bytes("sample", name))
        uid = str(uuid5(NAMESPACE_URL, name))
        samples[uid] = replace(draft, details=ArticleDetails(**details))
    return create_project(path, narratives(), sources, analyst_name, samples)

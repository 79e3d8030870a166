# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import click
from click.testing import CliRunner

from narrativetagger.cli.arguments import selecting, selection
from narrativetagger.core.selections import Selection


@click.command()
@selecting
def chosen(**options: tuple[str, ...]) -> None:
    click.echo(repr(selection(**options)))


def test_each_option_may_come_more_than_once() -> None:
    arguments = ["--tag", "morale", "--tag", "=claim", "--article", "a", "--analyst", "Олена"]
    wanted = Selection(("a",), ("morale", "=claim"), ("Олена",))
    assert CliRunner().invoke(chosen, arguments).output == f"{wanted!r}\n"


def test_without_options_all_is_wanted() -> None:
    assert CliRunner().invoke(chosen, []).output == f"{Selection()!r}\n"

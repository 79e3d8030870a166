# SPDX-License-Identifier: Apache-2.0
"""The command line: one command for each habit, without the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from narrativetagger import __version__
from narrativetagger.cli import evidence, projects, recovery, rows
from narrativetagger.cli.evidence import LATER
from narrativetagger.cli.output import say, speak_utf8, tell_misuse, tell_refusal
from narrativetagger.core.errors import UserError

EPILOG = (
    "Without a command the window opens: narrativetagger [PROJECT.ntag] [ARTICLE…]. "
    "`narrativetagger samples` opens it on the bundled samples, `narrativetagger demo --output "
    "DIR` drives it without a screen."
)


@click.group(epilog=EPILOG)
@click.version_option(__version__, prog_name="narrativetagger")
def main() -> None:
    """Mark narrative passages in articles and export them as evidence."""


def run(arguments: Sequence[str]) -> int:
    """Run a command and return its exit code: 0 done, 1 failed or found something, 2 misused."""
    speak_utf8()
    try:
        code = main(args=list(arguments), prog_name="narrativetagger", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        tell_misuse(error)
        return error.exit_code
    except UserError as error:
        say(str(error), err=True)
        return 1
    except click.Abort:
        return 1
    except OSError as error:
        tell_refusal(error)
        return 1
    return code if isinstance(code, int) else 0


def _later(**_ignored: object) -> None:
    raise click.UsageError(LATER)


for _name in ("verify", "search"):
    _arguments = click.Argument(["arguments"], nargs=-1, type=click.UNPROCESSED)
    main.add_command(click.Command(_name, callback=_later, params=[_arguments], hidden=True))

for _command in (
    projects.new,
    projects.import_,
    rows.articles_,
    rows.spans,
    rows.tags,
    rows.text,
    evidence.tag,
    evidence.untag_,
    evidence.export,
    projects.check,
    recovery.backup,
    recovery.restore_,
    recovery.salvage_,
    recovery.purge,
    projects.log,
):
    main.add_command(_command)

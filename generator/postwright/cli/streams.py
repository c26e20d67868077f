"""What goes to the standard streams: lines for people to standard error, data to standard output."""

import os
import re
import sys
from collections.abc import Iterable

import click

_COLOURS_AND_LINES = re.compile(r"(\n|\x1b\[[0-9;]*m)")


def tell(lines: Iterable[str]) -> None:
    """Lines for people."""
    for line in lines:
        click.echo(harmless(line), err=True)


def harmless(text: str) -> str:
    """What a terminal only shows: lines and colours stay, and what else is no letter is escaped."""
    if text.isprintable():
        return text
    from postwright.cli.reporting import printable

    pieces = _COLOURS_AND_LINES.split(text)
    return "".join(piece if number % 2 else printable(piece) for number, piece in enumerate(pieces))


def print_json(report: object) -> None:
    """A report for machines."""
    from json import dumps

    click.echo(dumps(report, indent=2))


def print_diff(lines: Iterable[bytes]) -> None:
    """A diff, exact where it is no terminal that reads it."""
    colors = {b"+": "green", b"-": "red", b"@": "cyan"}
    is_terminal = bool(sys.stdout) and sys.stdout.isatty()
    for line in lines:
        if not is_terminal:
            # Bytes, so that a diff in a pipe is exact.
            click.echo(line, nl=False)
            continue
        color = None if os.environ.get("NO_COLOR") else colors.get(line[:1])
        shown = harmless(line.decode("utf-8", "replace").replace("\t", "    ").replace("\x1b", "\\x1b"))
        click.echo(shown if color is None else click.style(shown, fg=color), nl=False)

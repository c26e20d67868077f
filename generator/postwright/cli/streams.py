"""What goes to the standard streams: lines for people to standard error, data to standard output."""

import os
import sys
from collections.abc import Iterable

import click


def tell(lines: Iterable[str]) -> None:
    """Lines for people."""
    for line in lines:
        click.echo(line, err=True)


def print_json(report: object) -> None:
    """A report for machines."""
    from json import dumps

    click.echo(dumps(report, indent=2))


def print_diff(lines: Iterable[bytes]) -> None:
    """A diff, exact where it is no terminal that reads it."""
    colors = {b"+": "green", b"-": "red", b"@": "cyan"}
    is_colored = sys.stdout and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    for line in lines:
        color = colors.get(line[:1])
        # Bytes, so that a diff in a pipe is exact; click strips no colour from them, so it has to be asked.
        click.echo(line if color is None or not is_colored else click.style(line.decode(), fg=color), nl=False)

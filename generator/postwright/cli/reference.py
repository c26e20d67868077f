"""Writes the options of every command into a page: `python -m postwright.cli.reference docs/cli.md`."""

import inspect
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from postwright.cli.commands import app

_BLOCK = re.compile(r"(?<=-->\n)[^\0]*(?=<!-- end of commands -->)")


def with_commands(page: str) -> str:
    """The page with what stands between its two comments made anew; the same with every version of click."""
    lines = (line for title, command in _commands("postwright", app) for line in _section(title, command))
    text = "\n".join(("", *lines, ""))
    return _BLOCK.sub(lambda _: text, page, count=1)


def _commands(title: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    """A command, and those that are in it."""
    yield title, command
    inside: Mapping[str, click.Command] = getattr(command, "commands", {})
    for name in sorted(inside):
        yield from _commands(f"{title} {name}", inside[name])


def _section(title: str, command: click.Command) -> Iterator[str]:
    arguments = [param.metavar or "" for param in command.params if isinstance(param, click.Argument)]
    commands = ["COMMAND ..."] if isinstance(command, click.Group) else []
    yield from (f"## `{title}`", "", "```", " ".join((title, "[OPTIONS]", *commands, *arguments)), "```", "")
    yield from (inspect.cleandoc(command.help or ""), "")
    for param in command.params:
        if isinstance(param, click.Option):
            names = ", ".join(f"`{name}`" for name in param.opts)
            yield f"* {names}{f' {param.metavar}' if param.metavar else ''}: {param.help}"
    yield from ("* `-h`, `--help`: Show this message and exit.", "")


if __name__ == "__main__":
    _page = Path(sys.argv[1])
    _page.write_text(with_commands(_page.read_text("utf-8")), "utf-8", newline="\n")

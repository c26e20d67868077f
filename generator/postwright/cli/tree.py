"""Prints a collection as a tree: folders, and each operation's method, name and URL in columns."""

from collections.abc import Iterator
from unicodedata import east_asian_width

import click

from postwright.cli.reporting import count, printable
from postwright.model import Collection, Operation

WIDEST_NAME = 50  # columns; one very long name doesn't push every URL out of sight


def tree_lines(collection: Collection) -> list[str]:
    """The lines, first the collection itself."""
    operations = list(collection.operations())
    method_width = max((len(printable(operation.method)) for operation in operations), default=0)
    rows = list(_rows(collection, method_width))
    name_width = min(max((_width(label) for label, _ in rows), default=0), WIDEST_NAME + method_width)
    title = f"{printable(collection.name)} ({count(len(operations), 'operation')})"
    return [click.style(title, bold=True), *(_line(label, url, name_width) for label, url in rows)]


def _rows(collection: Collection, method_width: int) -> Iterator[tuple[str, str | None]]:
    """The text before the URL and the URL, None for a folder; without recursion, as folders nest without limit."""
    waiting = [(child, 1) for child in reversed(collection.children)]
    while waiting:
        child, depth = waiting.pop()
        margin = "  " * depth
        if isinstance(child, Operation):
            name = printable(child.name)
            yield f"{margin}{printable(child.method):{method_width}}  {name}", printable(child.url.source)
        else:
            yield f"{margin}{printable(child.name)}/", None
            waiting += [(each, depth + 1) for each in reversed(child.children)]


def _line(label: str, url: str | None, width: int) -> str:
    if url is None:
        return click.style(label, fg="blue")
    return f"{label}{' ' * max(width - _width(label), 0)}  {click.style(url, dim=True)}".rstrip()


def _width(text: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)

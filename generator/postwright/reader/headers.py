"""Reading headers."""

import re
from collections.abc import Iterable
from dataclasses import replace

from postwright.model import Parameter
from postwright.reader.values import Json, Node, description, enabled, entries, quoted, text, text_of, word

_FOLDED = re.compile(r"\r?\n[ \t]+")


def read(node: Node) -> tuple[Parameter, ...]:
    """Read the headers of a request in any of their shapes. Section 4.1."""
    return _last_casing(node, listed(node))


def listed(node: Node) -> tuple[Parameter, ...]:
    """All headers as they are listed, a name in several casings too."""
    return tuple(header for entry in entries(node, parsed) for header in _headers(entry))


def parsed(block: str) -> list[dict[str, Json]]:
    """The entries of a block of `Name: value` lines; a line that starts with `//` is switched off."""
    lines = (line.strip() for line in _FOLDED.sub(" ", block).split("\n"))
    return [_entry(line) for line in lines if line]


def _entry(line: str) -> dict[str, Json]:
    name, _, value = line.removeprefix("//").partition(":")
    return {"key": name.strip(), "value": value.strip(), "disabled": line.startswith("//")}


def _headers(entry: Node) -> Iterable[Parameter]:
    key, value = entry.get("key"), entry.get("value")
    name = word(key)
    if not name:
        if value.value and enabled(entry):
            entry.warn("header-without-name", "A header has a value but no name; it is left out.", "Name it.")
        return
    if name != key.value and isinstance(key.value, str):
        key.warn("header-name-blanks", f"Blanks around the header name {quoted(name, 60)} are dropped.", "Remove them.")
    values = value.items() if isinstance(value.value, list) else [value]
    for one in values:
        yield Parameter(
            name=text(name),
            value=text_of(one) if one.value is not None or entry.has("value") else text(""),
            enabled=enabled(entry),
            description=description(entry),
            place=entry.place,
        )


def _last_casing(node: Node, headers: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    # In the order in which each casing is first met: a later repeat of an earlier one does not count.
    casings = dict.fromkeys(header.name.source for header in headers if header.enabled)
    last = {casing.lower(): casing for casing in casings}
    kept = tuple(header for header in headers if not header.enabled or _wins(header, last))
    if len(kept) == len(headers):
        return headers
    node.warn(
        "header-casings",
        "A header occurs in several casings; as in Postman, only the last casing is sent.",
        "Write the name the same way each time.",
    )
    return tuple(replace(header, enabled=header.enabled and _wins(header, last)) for header in headers)


def _wins(header: Parameter, last: dict[str, str]) -> bool:
    return last[header.name.source.lower()] == header.name.source

"""Writes the keys of the configuration into a page: `python -m postwright.config.reference docs/configuration.md`."""

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from postwright.config.keys import keys, own_keys, shared_keys
from postwright.config.kinds import Flag, Key, Kind, Many, Record, Shorthand, Text, Texts, Word

if TYPE_CHECKING:
    from postwright.targets.base import Target

_BLOCK = re.compile(r"(?<=-->\n)[^\0]*(?=<!-- end of keys -->)")


def with_keys(page: str, targets: "Mapping[str, Target]") -> str:
    """The page with what stands between its two comments made anew."""
    shared, own = shared_keys(targets), own_keys()
    top = {"collections": keys(targets).keys["collections"]}
    lines = [
        *_table("At the top alone", top),
        *_table("At the top, or at one collection, where they count more", shared),
        *_table("At one collection", own),
        *_table("Of `fetch`, one of the two", _inside(own["fetch"].kind)),
        *_table("Of a filter in `include` and `exclude`, one or more", _inside(shared["include"].kind)),
    ]
    for name, key in _inside(shared["options"].kind).items():
        if inside := _inside(key.kind):
            lines += _table(f"Of `options: {{{name}: ...}}`", inside)
    text = "\n".join(("", *lines))
    return _BLOCK.sub(lambda _: text, page, count=1)


def _table(title: str, rows: Mapping[str, Key]) -> Iterator[str]:
    yield from (f"### {title}", "", "| Key | Value | Default | Meaning |", "| --- | --- | --- | --- |")
    for name, key in rows.items():
        yield f"| `{name}` | {_kind(key.kind)} | {key.default} | {key.description} |"
    yield ""


def _inside(kind: Kind) -> Mapping[str, Key]:
    """The keys of a mapping, or of each mapping in a list."""
    match kind:
        case Record():
            return kind.keys
        case Many():
            return _inside(kind.of)
        case _:
            return {}


def _kind(kind: Kind) -> str:
    match kind:
        case Flag():
            return "`true` or `false`"
        case Word():
            return " or ".join(f"`{word}`" for word in kind.words)
        case Many():
            return f"list: {_kind(kind.of)}"
        case Texts():
            return "mapping of texts"
        case Record():
            return "mapping"
        case Shorthand():
            return "text or mapping"
        case Text():
            return "text or number" if kind.number else "text"


if __name__ == "__main__":
    from postwright.targets import TARGETS

    _page = Path(sys.argv[1])
    _page.write_text(with_keys(_page.read_text("utf-8"), TARGETS), "utf-8", newline="\n")

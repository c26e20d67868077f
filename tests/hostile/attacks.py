"""The hostile collections: what stands where, each of them one technique in one place."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from hostile.others import OTHERS
from hostile.places import at
from hostile.techniques import TECHNIQUES

# The techniques in each place, apart by semicolons.
_GRID = {
    "collection": "triple quotes; other quote; line ends; keyword; dunder; parent",
    "collection description": "triple quotes; backslash; coding cookie; doctest; html",
    "version": "quote; toml",
    "collection id": "quote; json",
    "variable": "quote; substitution; keyword; member; dunder",
    "variable value": "substitution; end of word; file url; other url; other host; long option",
    "variable description": "triple quotes; doctest in code",
    "collection script": "call; line ends",
    "folder": "call; keyword; dunder; member; other member; parent; device",
    "folder description": "triple quotes; fence",
    "request": "substitution; line ends; keyword; other dunder; builtin; annotation; operator",
    "request id": "quote; call",
    "request description": "triple quotes; backslash; coding cookie; order of text; here document; doctest",
    "method": "header; substitution",
    "url": "file url; output",
    "protocol": "file url; call",
    "host": "other host; end of word",
    "path": "parent; slashes",
    "query": "end of words; glob",
    "query value": "substitution; history",
    "query description": "triple quotes; backslash and quote",
    "path variable": "keyword; quote",
    "path value": "parent; substitution",
    "header": "header; file",
    "header value": "header; file",
    "header description": "other triple quotes; doctest",
    "token": "end of words; header",
    "auth kind": "call; dunder",
    "example": "triple quotes; call",
    "example body": "call; json",
    "example header": "header; quote",
    "script": "call; interpolation",
    "test": "quote; line ends",
    "body": "file; quote; format; here document",
    "field": "file; file behind a name",
    "field value": "file; attributes",
    "part": "attributes; file behind a name",
    "part value": "file; file by less; attributes; more files",
    "part type": "attributes; header",
    "file name": "parent; attributes",
    "file field": "attributes; substitution",
    "file path": "root; parent; home; output; more files",
    "body path": "root; home",
    "query language": "quote; substitution",
    "query variables": "json; call",
    "user name": "file; end of word",
    "password": "substitution; backslash",
}
# What is tried in a place as it stands, beside the techniques.
_PATHS = {"file path": "CANARY", "body path": "CANARY", "variable value": "file://CANARY", "url": "file://CANARY"}


# Where text is that suites have, and what curl has a meaning for: nothing else is worth the time of these runs.
_IN_SUITES = frozenset(
    "collection;folder;request;request description;example;example body;script;test;path variable".split(";")
)
_IN_WORDS = frozenset(
    "variable value;url;query;header value;token;body;field value;part value;part type;file name;file path".split(";")
)


class Attack(NamedTuple):
    """A collection, and the environments that it is generated with; `place` is empty where there is more than one."""

    name: str
    document: Any
    environments: tuple[Any, ...] = ()
    place: str = ""

    @property
    def is_in_suites(self) -> bool:
        """Whether a suite has text of it that matters."""
        return not self.place or self.place in _IN_SUITES

    @property
    def is_in_words(self) -> bool:
        """Whether curl has text of it that could mean something."""
        return not self.place or self.place in _IN_WORDS


def attacks() -> Iterator[Attack]:
    """All hostile collections."""
    for place, names in _GRID.items():
        for name in names.split("; "):
            yield Attack(f"{name} in {place}", at(place, TECHNIQUES[name]), place=place)
    for place, text in _PATHS.items():
        yield Attack(f"canary in {place}", at(place, text), place=place)
    for name, (document, *environments) in OTHERS.items():
        yield Attack(name, document, tuple(environments))

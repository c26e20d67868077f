"""All secrets of a text, from all rules, and whether a file can have any."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from functools import lru_cache

from postwright.secrets.assigned import by_name, in_options, named
from postwright.secrets.found import Secret
from postwright.secrets.inside import by_form, in_urls, private_keys
from postwright.secrets.names import kind_of, repeats

_SHORTEST = 6
# No rule takes more than a line but that of private keys, so that many texts can be looked through as one.
_VARIABLE = re.compile(r"\{\{[^{}\n]*\}\}")
_NESTED = 3
_ESCAPE = re.compile(r"%[2-7][0-9A-Fa-f]")


def secrets_in(text: str, name: str = "") -> tuple[Secret, ...]:
    """All secrets in a text, in order, never overlapping.

    `name` is what the text stands under: the name of a header, key, variable or parameter. What a variable in double
    braces stands for is no part of a secret.
    """
    kind = kind_of(name) if name and not repeats(name, text) else ""
    return _secrets_in(text, kind) if len(text) >= _SHORTEST else ()


def may_hold(text: str) -> bool:
    """Whether some secret can be in a text, or in one of several that are joined by line breaks, whatever its name.

    What stands under a name that `tells` can be one all the same.
    """
    masked = _without_variables(text)
    if any(True for _ in _inside(masked)):
        return True
    escaped = [line for line in masked.split("\n") if "%" in line and _ESCAPE.search(line)] if "%" in masked else []
    return any(True for _ in _inside(_decoded("\n".join(escaped))[0]))


def tells(name: str) -> bool:
    """Whether a name says that a secret stands under it."""
    return bool(kind_of(name))


@lru_cache(8192)
def _secrets_in(text: str, kind: str) -> tuple[Secret, ...]:
    masked = _without_variables(text)
    found = [*_known(masked), *(named(kind, masked, 0, len(masked)) if kind else ()), *by_name(masked)]
    if "%" in masked and _ESCAPE.search(masked):
        decoded, starts = _decoded(masked)
        found += [Secret(one.kind, starts[one.start], starts[one.end]) for one in _inside(decoded)]
    return tuple(_apart(found))


def _decoded(text: str) -> tuple[str, list[int]]:
    """The text without percent-encoding of ASCII characters, and where each character of it, and its end, was."""
    parts: list[str] = []
    starts: list[int] = []
    at = 0
    for match in _ESCAPE.finditer(text):
        parts += (text[at : match.start()], chr(int(match[0][1:], 16)))
        starts += range(at, match.start() + 1)
        at = match.end()
    return "".join((*parts, text[at:])), [*starts, *range(at, len(text) + 1)]


def _inside(masked: str) -> Iterator[Secret]:
    """What rules find without a name for the whole text."""
    yield from _known(masked)
    yield from by_name(masked)


def _known(masked: str) -> Iterator[Secret]:
    """What is known by more than a name, so that it goes before that."""
    yield from private_keys(masked)
    yield from by_form(masked)
    yield from in_urls(masked)
    yield from in_options(masked)


def _apart(found: Iterable[Secret]) -> list[Secret]:
    """Of findings that overlap only the first, and all in order of their places."""
    apart: list[Secret] = []
    for one in found:
        at = bisect(apart, one.start, key=_start)
        free = at == 0 or apart[at - 1].end <= one.start
        if free and (at == len(apart) or one.end <= apart[at].start):
            apart.insert(at, one)
    return apart


def _start(secret: Secret) -> int:
    return secret.start


def _without_variables(text: str) -> str:
    """The text with NUL in the place of variables, which are also in the names of others."""
    for _ in range(_NESTED if "{{" in text else 0):
        text = _VARIABLE.sub(lambda match: "\0" * len(match[0]), text)
    return text

"""The URL of a request: path arguments, query parameters and variables in one text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, cast

from .arguments import OMIT, Arguments, merge, passed, text_of, values_of
from .operation import Operation, SavedValues
from .text import TOKEN, is_variable
from .url import (
    UrlParts,
    encode,
    encode_argument,
    encode_query_argument,
    escape_query,
    parse,
    path_variable,
    split_path,
)
from .variables import Variables

Entry = tuple[str, str | None]
# Variables of a URL whose values are not shown; few names of addresses look so.
_HINTS = "(?i)token|secret|passw|api.?key|credential|signature"
SHORTEST = 4


def address(
    operation: Operation[Any],
    arguments: Arguments,
    extra_query: Mapping[str, object],
    saved: SavedValues | None,
    variables: Variables,
) -> UrlParts:
    """Build the URL as Postman does: as one text, in which variables are replaced last.

    What the caller passes is percent-encoded before, so that it stays what it is.
    Raises TypeError for a missing path argument, and ValueError for one that would
    change the path, and for a variable beside the host that would change the host.
    """
    _check_beside_host(operation.url, variables)
    segments = split_path(operation.url)
    text = "/".join(
        _segment(segment, operation, arguments, saved) for segment in segments
    )
    if saved is not None or arguments.query or extra_query or operation.query:
        entries = _entries(operation, arguments, extra_query, saved, variables)
        query = [
            f"{name}={value}" if value is not None else name for name, value in entries
        ]
        text += "?" + "&".join(query) if query else ""
    return parse(variables.fill(text))


def hidden_texts(
    operation: Operation[Any], arguments: Arguments, variables: Variables
) -> tuple[str, ...]:
    """Give what stands for variables of the path that are secrets, by their names."""
    names = _secrets(operation.url)
    return tuple(_hidden(names, arguments, variables)) if names else ()


def _hidden(
    names: Iterable[str], arguments: Arguments, variables: Variables
) -> Iterator[str]:
    passed_texts = passed({**arguments.variables, **arguments.path})
    for name in names:
        if name in passed_texts:
            text = encode_argument(text_of(passed_texts[name]))
        else:
            text = encode(variables.fill_if_held(f"{{{{{name}}}}}") or "", "path")
        if len(text) >= SHORTEST:
            yield text


@lru_cache(maxsize=1024)
def _secrets(url: str) -> tuple[str, ...]:
    segments = (path_variable(segment) for segment in split_path(url))
    names = [*TOKEN.findall(url), *(found[0] for found in segments if found)]
    return tuple(name for name in names if re.search(_HINTS, name))


@lru_cache(maxsize=1024)
def _beside_host(url: str) -> tuple[tuple[str, str], ...]:
    """Give the parts beside the host that have variables, with what these may not hold.

    Behind a port there can be a path, as in Postman.
    """
    parts = parse(url)
    found = (
        (parts.scheme, r"[/?#\\@]"),
        (parts.userinfo, r"[/?#\\]"),
        (parts.port, r"\A[^/?#\\]*@"),
    )
    return tuple((text, wrong) for text, wrong in found if text and "{{" in text)


def _check_beside_host(url: str, variables: Variables) -> None:
    for text, wrong in _beside_host(url):
        if re.search(wrong, variables.fill(text)):
            raise ValueError(f"the value of {text} would change the host of the URL")


def _segment(
    segment: str,
    operation: Operation[Any],
    arguments: Arguments,
    saved: SavedValues | None,
) -> str:
    if is_variable(segment):
        value = arguments.variables.get(segment[2:-2], OMIT)
        return segment if value is OMIT else encode_argument(text_of(value))
    variable = path_variable(segment)
    if variable is None:
        return segment
    name, suffix = variable
    value = arguments.path.get(name, OMIT)
    # A caller without a type checker may pass None for nothing.
    if value is not OMIT and cast("object", value) is not None:
        return encode_argument(text_of(value)) + suffix
    if saved is not None:
        # Without a value Postman sends the segment as it stands.
        return saved.path[name] + suffix if name in saved.path else segment
    if name in arguments.path:
        raise TypeError(f"{operation.name}: the path argument {name!r} is missing")
    return segment


def _entries(
    operation: Operation[Any],
    arguments: Arguments,
    extra_query: Mapping[str, object],
    saved: SavedValues | None,
    variables: Variables,
) -> Iterator[Entry]:
    held = _held(operation, saved, variables)
    given = _given(arguments.query) | _given(extra_query, literal=True)
    if saved is not None:
        return merge(held, given)
    names = (escape_query(name, "&#=") for name in arguments.query)
    return _in_order(names, held, given)


def _held(
    operation: Operation[Any], saved: SavedValues | None, variables: Variables
) -> Iterator[Entry]:
    # Variables are replaced later, so that what they hold can be more parameters.
    fill = variables.fill if operation.escape_query else str
    for name, value in operation.query if saved is None else saved.query:
        if value is None:
            yield escape_query(name, "&#="), None
        elif not is_variable(value) or variables.lookup(value[2:-2]) is not None:
            yield escape_query(name, "&#="), escape_query(fill(value), "&#")


def _given(
    arguments: Mapping[str, object], *, literal: bool = False
) -> dict[str, list[str | None]]:
    given = passed(arguments)
    return {
        escape_query(name.replace("{{", "%7B%7B") if literal else name, "&#="): [
            None if item is None else encode_query_argument(text_of(item))
            for item in values_of(value)
        ]
        for name, value in given.items()
    }


def _in_order(
    names: Iterable[str],
    held: Iterable[Entry],
    given: Mapping[str, list[str | None]],
) -> Iterator[Entry]:
    filled: dict[str, list[str | None]] = {}
    for name, value in held:
        filled.setdefault(name, []).append(value)
    for name in dict.fromkeys((*names, *filled, *given)):
        yield from ((name, value) for value in given.get(name, filled.get(name, [])))

"""Compares requests with what Postman sent: byte for byte but for the few things that are named here."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from wire.chance import without_chance
from wire.recording import Request

# Headers that Postman adds by itself, with the values that it gives them: clients may have their own.
AUTOMATIC = {
    "user-agent": re.compile(r"PostmanRuntime/[\d.]+"),
    "accept": re.compile(r"\*/\*"),
    "accept-encoding": re.compile("gzip, deflate, br"),
    "connection": re.compile("keep-alive|close"),
    "cache-control": re.compile("no-cache"),
    "postman-token": re.compile("[0-9a-f-]{36}"),
}
# Headers about a connection or the framing of a message, which do not count where Postman has none.
_FRAMING = frozenset({"content-length", "transfer-encoding", "connection", "expect", "host"})
_FIRST_LINE = re.compile(rb"--([^\r\n]+)\r\n")
_MADE_BOUNDARY = re.compile(rb"-{26}\d{24}")


class Difference(NamedTuple):
    """One thing in which a request is not what Postman sent."""

    kind: str
    wanted: Any
    got: Any


def compare(wanted: Request, got: Request) -> list[Difference]:
    """Every difference between what Postman sent and what was sent instead."""
    wanted, got = _without_boundaries(wanted, got)
    parts = [*_parts(wanted, got), *_headers(wanted, got)]
    return [Difference(kind, one, other) for kind, one, other in parts if one != other]


def compare_all(wanted: Iterable[Request], got: Iterable[Request]) -> list[Difference]:
    """Every difference in a chain of requests: redirects, and answers to challenges."""
    chains = [without_chance(request) for request in wanted], [without_chance(request) for request in got]
    found = [difference for pair in zip(*chains, strict=False) for difference in compare(*pair)]
    if len(chains[0]) != len(chains[1]):
        found.append(Difference("chain", *([_line(request) for request in chain] for chain in chains)))
    return found


def _line(request: Request) -> str:
    return f"{request.method} {request.scheme}://{request.authority}{request.target}"


def _parts(wanted: Request, got: Request) -> Iterator[tuple[str, object, object]]:
    yield "method", wanted.method, got.method
    yield "origin", (wanted.scheme, wanted.authority), (got.scheme, got.authority)
    targets = wanted.target.partition("?"), got.target.partition("?")
    yield "path", targets[0][0], targets[1][0]
    yield "query", "".join(targets[0][1:]), "".join(targets[1][1:])
    yield "body", wanted.body, got.body


def _headers(wanted: Request, got: Request) -> Iterator[tuple[str, object, object]]:
    for name in dict.fromkeys(key.lower() for key, _ in (*wanted.headers, *got.headers)):
        one, other = ([line for line in request.headers if line[0].lower() == name] for request in (wanted, got))
        if not _is_neutral(name, [value for _, value in one], wanted):
            yield f"header {name}", one, other


def _is_neutral(name: str, values: list[str], wanted: Request) -> bool:
    if name in {"content-length", "transfer-encoding"} or (name in _FRAMING and not values):
        return True
    if name == "host":
        return [value.lower() for value in values] == [wanted.authority]
    pattern = AUTOMATIC.get(name)
    return pattern is not None and len(values) == 1 and pattern.fullmatch(values[0]) is not None


def _without_boundaries(wanted: Request, got: Request) -> tuple[Request, Request]:
    """The requests with the same boundary, where Postman made up its own."""
    made, own = (_FIRST_LINE.match(request.body) for request in (wanted, got))
    if not made or not own or not _MADE_BOUNDARY.fullmatch(made[1]):
        return wanted, got
    return _with_boundary(wanted, made[1]), _with_boundary(got, own[1])


def _with_boundary(request: Request, boundary: bytes) -> Request:
    text = boundary.decode("latin-1")
    headers = tuple((name, value.replace(text, "BOUNDARY")) for name, value in request.headers)
    return request._replace(headers=headers, body=request.body.replace(boundary, b"BOUNDARY"))

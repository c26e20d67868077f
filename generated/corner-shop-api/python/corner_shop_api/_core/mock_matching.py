"""Which saved example answers a request: Postman's rules for its mock servers."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote_plus

from .mock_paths import path_score, segments_of
from .text import is_variable, substitute
from .url import parse, split_query

Pair = tuple[str, str | None]
Lookup = Callable[[str], str | None]
NAME, ID, CODE = "x-mock-response-name", "x-mock-response-id", "x-mock-response-code"
MATCH_BODY = "x-mock-match-request-body"
MATCH_HEADERS = "x-mock-match-request-headers"
_QUERY_WEIGHT = 10
_BODY_WEIGHT = 5


class Example(NamedTuple):
    """A saved response and the request that it answers, in Postman's own syntax.

    `path` holds the values of path variables. `body` is the text of a request's body
    and `form` the fields of one; with neither it has none that can be compared.
    """

    operation: str
    name: str
    id: str
    method: str
    url: str
    path: Mapping[str, str]
    headers: tuple[tuple[str, str], ...]
    body: str | None
    form: tuple[tuple[str, str], ...] | None
    status: int
    answer_headers: tuple[tuple[str, str], ...]
    answer: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.name!r} ({self.status})"


class Incoming(NamedTuple):
    """A request to be answered; the names of `headers` are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    content: bytes

    @property
    def path(self) -> str:
        """The path as it was sent."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[Pair]:
        """The parameters, decoded; None for a name alone."""
        return _decoded(self.target.partition("?")[2])


class Match(NamedTuple):
    """An example that answers, and what its path captured, by the names of variables."""

    example: Example
    captured: Mapping[str, str]
    score: float = 0


@cache
def load(package: str) -> tuple[Example, ...]:
    """Read the examples of a generated package, in the order of the collection."""
    data = files(package).joinpath("_examples.json") if package else None
    if data is None or not data.is_file():
        return ()
    return read_examples(data.read_bytes())


def read_examples(data: bytes) -> tuple[Example, ...]:
    """Read the examples of a package from its file of them."""
    operations: dict[str, list[dict[str, Any]]] = json.loads(data)
    return tuple(
        _example(operation, item)
        for operation, items in operations.items()
        for item in items
    )


def choose(
    examples: Sequence[Example], incoming: Incoming, lookup: Lookup, *, any_path: bool
) -> Match | None:
    """Choose the example that answers a request, or None if there is none.

    `lookup` gives the values of variables. With `any_path` the examples are those of
    the operation that is called, and one with another path or method is better than
    none.
    """
    wanted = [example for example in examples if _is_asked_for(example, incoming)]
    matches = list(_scored(wanted, incoming, lookup))
    if not matches and (any_path or {NAME, ID} & incoming.headers.keys()):
        same_method = (one for one in wanted if one.method == incoming.method)
        matches = [Match(one, {}) for one in (wanted if any_path else same_method)]
    return _best([match for match in matches if _fits(match, incoming, lookup)])


def same_body(example: Example, incoming: Incoming, lookup: Lookup) -> bool:
    """Whether the body of a request is that of an example, JSON by its value."""
    if example.form is not None:
        filled = [
            (substitute(name, lookup), substitute(value, lookup))
            for name, value in example.form
        ]
        return filled == parse_qsl(_text(incoming.content), keep_blank_values=True)
    wanted = substitute(example.body or "", lookup).strip()
    found = _text(incoming.content).strip()
    return wanted == found or _canonical(wanted) == _canonical(found)


def _is_asked_for(example: Example, incoming: Incoming) -> bool:
    code, wanted_id, name = map(incoming.headers.get, (CODE, ID, NAME))
    if code is not None and code.strip() != str(example.status):
        return False
    # Postman's own ids have that of the user in front.
    if wanted_id is not None and not f"-{wanted_id}".endswith(f"-{example.id}"):
        return False
    return name is None or name == example.name


def _scored(
    examples: Sequence[Example], incoming: Incoming, lookup: Lookup
) -> Iterator[Match]:
    for example in examples:
        if example.method != incoming.method:
            continue
        url = parse(substitute(example.url, lookup))
        pattern = segments_of(url.path or "", example.path, lookup)
        # What stands in front of the path is not known: it can hold a path, too.
        is_tail = is_variable(url.host) and url.scheme is None
        found = path_score(pattern, incoming.path, is_tail=is_tail)
        if found is not None:
            score, captured = found
            score += _query_score(_decoded(url.query), incoming.query)
            same = same_body(example, incoming, lookup)
            yield Match(example, captured, score + (_BODY_WEIGHT if same else 0))


def _best(matches: Sequence[Match]) -> Match | None:
    highest = max((match.score for match in matches), default=0)
    best = [match.example.status for match in matches if match.score == highest]
    if not best:
        return None
    status = min(best, key=lambda code: (code != 200, not 200 <= code < 300))
    return next(
        match
        for match in matches
        if match.score == highest and match.example.status == status
    )


def _fits(match: Match, incoming: Incoming, lookup: Lookup) -> bool:
    example = match.example
    asked = incoming.headers.get(MATCH_HEADERS, "").split(",")
    saved = {name.lower(): substitute(value, lookup) for name, value in example.headers}
    for name in filter(None, (name.strip().lower() for name in asked)):
        if saved.get(name, "").lower() != incoming.headers.get(name, "").lower():
            return False
    if incoming.headers.get(MATCH_BODY, "").strip().lower() != "true":
        return True
    return same_body(example, incoming, lookup)


def _query_score(saved: list[Pair], sent: list[Pair]) -> float:
    left = list(sent)
    matching = 0
    others: list[str] = []
    for name, value in saved:
        same = next((pair for pair in left if _is_same((name, value), pair)), None)
        if same is None:
            others.append(name)
        else:
            matching += 1
            left.remove(same)
    partial = (Counter(others) & Counter(name for name, _ in left)).total()
    missing = len(others) + len(left) - 2 * partial
    if matching == len(saved) == len(sent):
        return _QUERY_WEIGHT
    if matching:
        return _QUERY_WEIGHT * matching / (matching + partial + missing)
    return -min(missing, _QUERY_WEIGHT)


def _is_same(saved: Pair, sent: Pair) -> bool:
    name, value = saved
    return name == sent[0] and (is_variable(value or "") or value == sent[1])


def _decoded(query: str | None) -> list[Pair]:
    entries = split_query(query) if query else ()
    return [
        (unquote_plus(name or ""), None if value is None else unquote_plus(value))
        for name, value in entries
    ]


def _canonical(text: str) -> object:
    try:
        return json.dumps(json.loads(text), sort_keys=True)
    except (ValueError, RecursionError):
        return text


def _text(content: bytes) -> str:
    return content.decode("utf-8", "replace")


def _example(operation: str, item: Mapping[str, Any]) -> Example:
    request, response = item["request"], item["response"]
    form = request.get("form")
    return Example(
        operation,
        item["name"],
        item.get("id", ""),
        request["method"],
        request["url"],
        request.get("path", {}),
        _split(request.get("headers", ()), ": "),
        request.get("body"),
        None if form is None else _split(form, "="),
        response["status"],
        _split(response.get("headers", ()), ": "),
        response.get("body", ""),
    )


def _split(lines: Sequence[str], mark: str) -> tuple[tuple[str, str], ...]:
    parts = (line.partition(mark) for line in lines)
    return tuple((name, value) for name, _, value in parts)

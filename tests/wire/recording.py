"""Recordings: the requests that Postman's runtime put on the wire, a row for each request of a collection."""

import base64
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

Header = tuple[str, str]


class Answer(NamedTuple):
    """What the server answered a request."""

    status: int = 200
    headers: tuple[Header, ...] = ()


class Request(NamedTuple):
    """A request as it went over the wire; text is Latin-1, so that each character is a byte."""

    method: str
    scheme: str
    authority: str
    target: str
    headers: tuple[Header, ...]
    body: bytes

    def values(self, name: str) -> list[str]:
        """The values of every header of that name, in any case."""
        return [value for key, value in self.headers if key.lower() == name.lower()]


class Row(NamedTuple):
    """What was sent for one request of a collection, in order, and what was answered; `error` if something failed.

    `path` is the place in the collection, as in `item/3/item/0`.
    """

    path: str
    name: str
    requests: tuple[Request, ...]
    answers: tuple[Answer, ...] = ()
    error: str = ""
    flags: tuple[str, ...] = ()

    @property
    def pointer(self) -> str:
        """The JSON pointer of the request in its collection."""
        return "/" + self.path


def load(path: Path) -> list[Row]:
    """The rows of a recording."""
    return list(rows(json.loads(line) for line in path.read_text("utf-8").split("\n") if line))


def rows(values: Iterable[Mapping[str, Any]]) -> Iterator[Row]:
    """The rows that JSON values stand for."""
    for value in values:
        sent = value.get("all") or ([value] if value.get("n") else [])
        yield Row(
            path=value["path"],
            name=str(value.get("name") or ""),
            requests=tuple(map(_request, sent)),
            answers=tuple(map(_answer, sent)),
            error=value.get("error", ""),
            flags=tuple(value.get("flags", ())),
        )


def _request(value: Mapping[str, Any]) -> Request:
    return Request(
        method=value["method"],
        scheme=value["scheme"],
        authority=value["authority"],
        target=value["target"],
        headers=tuple((name, text) for name, text in value["headers"]),
        body=base64.b64decode(value["body_b64"]),
    )


def _answer(value: Mapping[str, Any]) -> Answer:
    answer = value.get("answer", {})
    return Answer(answer.get("status", 200), tuple((name, text) for name, text in answer.get("headers", ())))

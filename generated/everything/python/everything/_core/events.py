"""Server-sent events: the format of `text/event-stream`, as the HTML standard has it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from .lines import Lines


class ServerSentEvent(NamedTuple):
    """An event of a stream.

    `id` is the last that the stream gave, with this event or before, and `retry` is how
    long it wants to be left alone before it is asked again, in milliseconds.
    """

    event: str
    data: str
    id: str = ""
    retry: int | None = None

    def json(self) -> Any:
        """Parse the data as JSON. Raises ValueError for what is none."""
        import json

        return json.loads(self.data)


class Events:
    """Makes events; one that is not whole at the end is dropped."""

    __slots__ = ("_data", "_event", "_id", "_lines", "_retry")

    def __init__(self) -> None:
        # A mark of the byte order is no part of the first line.
        self._lines = Lines("utf-8-sig")
        self._id = ""
        self._retry: int | None = None
        self._event = ""
        self._data: list[str] = []

    def feed(self, piece: bytes) -> Iterator[ServerSentEvent]:
        """Give the events that end with a piece."""
        for line in self._lines.feed(piece):
            if not line:
                yield from self._dispatch()
            elif not line.startswith(":"):
                name, _, value = line.partition(":")
                self._take(name, value.removeprefix(" "))

    def end(self) -> Iterable[ServerSentEvent]:
        """Give nothing: what has no blank line behind it is not whole."""
        return ()

    def _take(self, name: str, value: str) -> None:
        if name == "event":
            self._event = value
        elif name == "data":
            self._data.append(value)
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            # So many digits can't be converted, and nobody waits so long.
            self._retry = int(value) if len(value) < 20 else self._retry

    def _dispatch(self) -> Iterator[ServerSentEvent]:
        data, event = "\n".join(self._data), self._event
        has_data = bool(self._data)
        self._data, self._event = [], ""
        if has_data:
            yield ServerSentEvent(event or "message", data, self._id, self._retry)

"""YAML text to plain data, by the rules of YAML 1.2 that Postman's files are written for, with line and column."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from postwright.errors import CollectionError, Place, Problem, Severity
from postwright.reader.document import warn_of_bytes
from postwright.reader.values import Json, Node, Number, Report

_DEEPEST = 200
_MOST_REPEATED = 1_000_000
_WORDS = {word: value for value in (True, False) for word in (str(value), str(value).lower(), str(value).upper())}
_EMPTY = {"", "~", "null", "Null", "NULL"}
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
_CORE_TAG = "tag:yaml.org,2002:"
_VARIABLE_FIRST = re.compile(r"(?:^|[:\-?,\[]\s)\s*\{\{")
# No line breaks in YAML 1.2, but in PyYAML, which gets characters in their place that no text uses.
_NO_BREAKS = str.maketrans("\x85\u2028\u2029", "\ufdd0\ufdd1\ufdd2")
_NO_BREAKS_BACK = str.maketrans("\ufdd0\ufdd1\ufdd2", "\x85\u2028\u2029")
_QUOTE = 'Put it in quotes: "{{variable}}/...".'


class _Events(Protocol):
    def check_event(self) -> bool: ...
    def get_event(self) -> Event: ...


class _Tolerant(Reader, Scanner, Parser):
    """PyYAML's own parser, which takes tabs between words as YAML 1.2 does, and any character."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def check_printable(self, data: str) -> None:
        """Take what YAML does not allow, as the text is read as far as it can be."""

    def scan_to_next_token(self) -> None:
        """Skip tabs too, where they can't be taken for indentation."""
        super().scan_to_next_token()
        while self._at_tab() and (self.flow_level or not self.allow_simple_key):
            self.forward()
            super().scan_to_next_token()

    def scan_plain_spaces(self, indent: int, start_mark: object) -> list[str]:
        """The blanks inside a plain text; those around a line break are not part of it."""
        blanks: list[str] = []
        start = line = self.line
        while True:
            found: list[str] = super().scan_plain_spaces(indent, start_mark) or []  # pyright: ignore[reportUnknownMemberType]
            blanks = found if self.line != line else blanks + found
            line = self.line
            if not self._at_tab():
                return blanks
            self.forward()
            if line == start:
                blanks.append("\t")

    def _at_tab(self) -> bool:
        return bool(self.buffer[self.pointer] == "\t")


@dataclass(slots=True)
class _Open:
    """A list or mapping that is being read; `size` counts what stands in it, repeats by alias too."""

    value: list[Json] | dict[str, Json]
    pointer: str
    anchor: str | None
    key: str | None = None
    size: int = 1


class _UnreadableError(Exception):
    """Why the document can't be read: a problem's code, message and hint, and where."""

    def __init__(self, event: Event, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.position = _position(event)
        self.code = code
        self.message = message
        self.hint = hint


class _Builder:
    """Makes the value of a document out of the parser's events, without recursion."""

    def __init__(self, file: str) -> None:
        self.origins: dict[str, Place] = {}
        self.report = Report(file)
        self.report.origins = self.origins
        self.root: Json = None
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Json, int]] = {}
        self._repeated = 0

    def take(self, event: Event) -> None:
        """Go on by one event."""
        match event:
            case AliasEvent():
                self._repeat(event)
            case ScalarEvent() if self._awaits_key():
                self._open[-1].key = _text(event.value)
            case ScalarEvent():
                self._put(event, _scalar(event), len(event.value) + 1)
                self._check_tag(event)
            case CollectionStartEvent():
                self._start(event)
            case CollectionEndEvent():
                closed = self._open.pop()
                self._keep(closed.anchor, closed.value, closed.size)
                self._count(closed.size)
            case _:
                pass

    def _awaits_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].value, dict) and self._open[-1].key is None

    def _start(self, event: CollectionStartEvent) -> None:
        if self._awaits_key():
            raise _UnreadableError(event, "yaml-key", *_no_name(event))
        if len(self._open) >= _DEEPEST:
            raise _UnreadableError(event, "yaml-too-deep", "The YAML is nested too deeply to be read.", "Flatten it.")
        value: dict[str, Json] | list[Json] = {} if isinstance(event, MappingStartEvent) else []
        pointer = self._put(event, value, 0)
        self._check_tag(event)
        self._open.append(_Open(value, pointer, event.anchor))

    def _put(self, event: NodeEvent, value: Json, size: int) -> str:
        """Put a value into what is open; its pointer."""
        parent = self._open[-1] if self._open else None
        pointer = "" if parent is None else self._add(event, parent, value)
        self._mark(pointer, event)
        if parent is None:
            self.root = value
        if size:
            self._keep(event.anchor, value, size)
            self._count(size)
        return pointer

    def _add(self, event: Event, parent: _Open, value: Json) -> str:
        if isinstance(parent.value, list):
            parent.value.append(value)
            return f"{parent.pointer}/{len(parent.value) - 1}"
        key = parent.key or ""
        parent.key = None
        pointer = Place("", parent.pointer).at(key).pointer
        if key in parent.value:
            self._mark(pointer, event)
            message = f"The name {json.dumps(key[:80], ensure_ascii=False)} stands here twice; the last value counts."
            Node(value, self.report, pointer).warn("duplicate-name", message, "Remove one of the two.")
        parent.value[key] = value
        return pointer

    def _mark(self, pointer: str, event: Event) -> None:
        line, column = _position(event)
        self.origins[pointer] = Place(self.report.file, pointer, line, column)

    def _keep(self, anchor: str | None, value: Json, size: int) -> None:
        if anchor is not None:
            self._anchors[anchor] = (value, size)

    def _count(self, size: int) -> None:
        if self._open:
            self._open[-1].size += size

    def _repeat(self, event: AliasEvent) -> None:
        value, size = self._anchors.get(event.anchor or "", (None, 0))
        if not size:
            message = "An alias names a value that does not stand before it."
            raise _UnreadableError(event, "yaml-alias", message, "Write the value out.")
        self._repeated += size
        if self._repeated > _MOST_REPEATED:
            message = "Aliases make far more of this file than stands in it."
            raise _UnreadableError(event, "yaml-alias", message, "Write the values out.")
        if not self._awaits_key():
            self._put(AliasEvent(None, event.start_mark), value, size)
        elif isinstance(value, str):
            self._open[-1].key = value
        else:
            raise _UnreadableError(
                event, "yaml-key", "An alias of no text stands where a name belongs.", "Write it out."
            )

    def _check_tag(self, event: ScalarEvent | CollectionStartEvent) -> None:
        if event.tag is None or event.tag.startswith(_CORE_TAG) or event.tag == "!":
            return
        line, column = _position(event)
        self.report.problems.append(
            Problem(
                code="yaml-tag",
                message="A tag means nothing here; its value is read without it.",
                place=Place(self.report.file, line=line, column=column),
                hint="Remove the tag.",
            )
        )


def load(data: bytes, file: str) -> Node:
    """Parse the first document of a YAML file; raises CollectionError where it is none.

    Places have line and column. Only `true`, `false`, `null` and numbers in JSON's form are no text: dates, times,
    `yes`, `0x1F` and `1_000` are as they are written. Section 1.7.
    """
    source = data.decode(json.detect_encoding(data), "replace").replace("\0", "\ufffd").translate(_NO_BREAKS)
    try:
        builder = _read(source, file)
    except yaml.MarkedYAMLError as error:
        raise CollectionError(_broken(error, source, file)) from None
    except _UnreadableError as error:
        raise CollectionError(_problem(error.code, error.message, file, error.position, error.hint)) from None
    root = Node(builder.root, builder.report)
    warn_of_bytes(root, data, source)
    return root


def _read(source: str, file: str) -> _Builder:
    fast: Callable[[str], _Events] | None = getattr(yaml, "CBaseLoader", None)
    if fast is not None:
        # What it refuses, the tolerant one has the last word on.
        with suppress(yaml.YAMLError):
            return _built(fast(source), file)
    return _built(_Tolerant(source), file)


def _built(events: _Events, file: str) -> _Builder:
    builder = _Builder(file)
    for event in _first_document(events):
        builder.take(event)
    return builder


def _first_document(events: _Events) -> Iterator[Event]:
    documents = 0
    while events.check_event():
        event = events.get_event()
        documents += isinstance(event, DocumentStartEvent)
        if documents > 1:
            message = "A second YAML document starts here; Postman reads files of one document only."
            raise _UnreadableError(event, "yaml-documents", message, "Put it into a file of its own.")
        yield event


def _no_name(event: Event) -> tuple[str, str]:
    if isinstance(event, MappingStartEvent) and event.flow_style:
        return "A value that starts with a {{variable}} is no text in YAML.", _QUOTE
    return "A mapping or list stands where a name belongs.", "Make it a text."


def _scalar(event: ScalarEvent) -> Json:
    if event.tag is None and event.implicit[0]:
        if event.value in _EMPTY:
            return None
        if event.value in _WORDS:
            return _WORDS[event.value]
        if _NUMBER.fullmatch(event.value):
            return Number(event.value)
    return _text(event.value)


def _text(value: str) -> str:
    # Escapes can write halves of characters, which no file could hold.
    return value.translate(_NO_BREAKS_BACK).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _position(event: Event) -> tuple[int, int]:
    mark = event.start_mark
    return (0, 0) if mark is None else (mark.line + 1, mark.column + 1)


def _broken(error: yaml.MarkedYAMLError, source: str, file: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    line, column = (0, 0) if mark is None else (mark.line + 1, mark.column + 1)
    written = source.splitlines()[line - 1] if 0 < line <= len(source.splitlines()) else ""
    message = f"The file is not valid YAML: {error.problem or error.context}."
    hint = "Mend it, or let Postman write it again."
    if _VARIABLE_FIRST.search(written):
        hint = _QUOTE
    return _problem("not-yaml", message, file, (line, column), hint)


def _problem(code: str, message: str, file: str, position: tuple[int, int], hint: str) -> Problem:
    place = Place(file, line=position[0], column=position[1])
    return Problem(code=code, message=message, place=place, hint=hint, severity=Severity.ERROR)

"""A configuration in YAML: the values of its one document, by the rules of YAML 1.2, with their places."""

import re
from collections.abc import Iterator
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
    ScalarEvent,
)

from postwright.config.written import ConfigError, Value, Written, config_problem, not_utf8
from postwright.errors import Place, Problem

_WORDS = {word: value for value in (True, False) for word in (str(value), str(value).lower(), str(value).upper())}
_EMPTY = {"", "~", "null", "Null", "NULL"}
_WHOLE = re.compile(r"-?(?:0|[1-9]\d{0,99})", re.ASCII)
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
_TAGS = {None, "!", *(f"tag:yaml.org,2002:{name}" for name in ("str", "seq", "map"))}
_DEEPEST = 50


def read_yaml(data: bytes, file: str) -> Written:
    """The document of a YAML file; raises ConfigError. Dates, `yes`, `0x1F` and such are texts as they are written."""
    try:
        builder = _Builder(file)
        for event in _events(data.decode("utf-8-sig")):
            builder.take(event)
    except UnicodeDecodeError:
        raise not_utf8(file) from None
    except yaml.YAMLError as reason:
        raise ConfigError(_broken(reason, file)) from None
    if builder.problems:
        raise ConfigError(*builder.problems)
    return builder.root or Written(value=None, place=Place(file, line=1, column=1))


def _events(text: str) -> Iterator[Event]:
    found: Iterator[Event] = yaml.parse(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    return found


class _Mark(Protocol):
    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


@dataclass(slots=True)
class _Open:
    """A list or mapping that is being read; `key` is the one whose value comes next."""

    value: list[Written] | dict[str, Written]
    keys: dict[str, Place]
    key: tuple[str, Place] | None = None

    @property
    def awaits_key(self) -> bool:
        return isinstance(self.value, dict) and self.key is None


class _Builder:
    """Makes values out of the parser's events, without recursion."""

    def __init__(self, file: str) -> None:
        self.root: Written | None = None
        self.problems: list[Problem] = []
        self._file = file
        self._open: list[_Open] = []
        self._documents = 0

    def take(self, event: Event) -> None:
        """Go on by one event."""
        awaits_key = bool(self._open) and self._open[-1].awaits_key
        match event:
            case DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self._stop(event, "A second YAML document starts here.", "Keep one document in the file.")
            case AliasEvent():
                self._stop(event, "Aliases are not allowed here.", "Write the value out, or put it at the top.")
            case ScalarEvent() if awaits_key:
                self._open[-1].key = (event.value, self._place(event))
            case CollectionStartEvent() if awaits_key:
                self._stop(event, "A mapping or list stands where a key belongs.", "Quote what starts with a bracket.")
            case ScalarEvent():
                self._put(event, _scalar(event), {})
            case CollectionStartEvent():
                self._start(event)
            case CollectionEndEvent():
                self._open.pop()
            case _:
                pass

    def _start(self, event: CollectionStartEvent) -> None:
        if len(self._open) >= _DEEPEST:
            self._stop(event, "The YAML is nested too deeply.", "Flatten it.")
        value: dict[str, Written] | list[Written] = {} if isinstance(event, MappingStartEvent) else []
        opened = _Open(value, {})
        self._put(event, value, opened.keys)
        self._open.append(opened)

    def _put(self, event: ScalarEvent | CollectionStartEvent, value: Value, keys: dict[str, Place]) -> None:
        made = Written(value=value, place=self._place(event), keys=keys)
        if event.tag not in _TAGS:
            self._fault("config-syntax", "A tag means nothing here.", made.place, "Remove the tag.")
        if not self._open:
            self.root = made
        elif isinstance(self._open[-1].value, list):
            self._open[-1].value.append(made)
        elif self._open[-1].key:
            self._add(self._open[-1], self._open[-1].value, *self._open[-1].key, made)

    def _add(self, parent: _Open, members: dict[str, Written], key: str, place: Place, made: Written) -> None:
        parent.key = None
        if key in members:
            hint = f"Remove one of them: the first is in line {parent.keys[key].line}."
            self._fault("config-key", f"The key `{key}` stands here twice.", place, hint)
        else:
            members[key], parent.keys[key] = made, place

    def _fault(self, code: str, message: str, place: Place, hint: str) -> None:
        self.problems.append(config_problem(code, message, place, hint))

    def _stop(self, event: Event, message: str, hint: str) -> None:
        raise ConfigError(*self.problems, config_problem("config-syntax", message, self._place(event), hint))

    def _place(self, event: Event) -> Place:
        return _place(self._file, event.start_mark)


def _place(file: str, mark: _Mark | None) -> Place:
    return Place(file, line=mark.line + 1, column=mark.column + 1) if mark else Place(file)


def _scalar(event: ScalarEvent) -> Value:
    text: str = event.value
    if event.tag is not None or not event.implicit[0]:
        return text
    if text in _EMPTY:
        return None
    if text in _WORDS:
        return _WORDS[text]
    if _WHOLE.fullmatch(text):
        return int(text)
    return float(text) if _NUMBER.fullmatch(text) else text


def _broken(reason: yaml.YAMLError, file: str) -> Problem:
    mark = problem = None
    if isinstance(reason, yaml.MarkedYAMLError):
        mark, problem = reason.problem_mark or reason.context_mark, reason.problem or reason.context
    said = problem or "it holds characters that YAML does not allow"
    return config_problem("config-syntax", f"The file is not valid YAML: {said}.", _place(file, mark), "Mend it.")

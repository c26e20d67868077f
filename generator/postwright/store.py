"""Results of earlier runs by what they were made of: never needed, and worth nothing to another version."""

import pickle
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from hashlib import sha256
from importlib import import_module
from io import BytesIO
from itertools import chain
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar, cast

from postwright.whole import write_whole

_Result = TypeVar("_Result")

_KEY = 32
_LENGTH = 4


class Store:
    """What was worked out, in a file. A result is kept as long as each run asks for it.

    Without a path nothing is found and nothing is kept. `version` says what else results depend on: all of a file of
    another version is left aside, as is a file that can't be read.
    """

    def __init__(self, path: Path | None = None, version: str = "") -> None:
        self._path = path
        self._head = sha256(version.encode()).digest()
        self._found = {} if path is None else dict(_entries(_content(path), self._head))
        self._kept: dict[bytes, bytes] = {}

    def __bool__(self) -> bool:
        """Whether it is worth to make keys."""
        return self._path is not None

    @property
    def reused(self) -> int:
        """How many results of earlier runs were asked for, and were there."""
        return len(self._kept.keys() & self._found.keys())

    def get(self, key: bytes) -> Any | None:
        """The result of a key, or None."""
        data = self._found.get(key)
        if data is None:
            return None
        try:
            result: Any = _Unpickler(BytesIO(data)).load()
        except Exception:
            # Whatever stands there, it is no result.
            return None
        self._kept[key] = data
        return result

    def put(self, key: bytes, result: object) -> None:
        """Keep a result: text, numbers, and what is of the model or of plans."""
        if self._path is not None:
            buffer = BytesIO()
            _Pickler(buffer, 5).dump(result)
            self._kept[key] = buffer.getvalue()

    def result(self, key: bytes, make: Callable[[], _Result]) -> _Result:
        """The result of a key, made and kept if it is not known."""
        known: _Result | None = self.get(key)
        if known is None:
            known = make()
            self.put(key, known)
        return known

    def save(self) -> None:
        """Write what this run asked for, if it differs from what is there; a file that can't be written is not."""
        if self._path is None or self._kept.keys() == self._found.keys():
            return
        entries = (part for key, data in self._kept.items() for part in (key, len(data).to_bytes(_LENGTH), data))
        with suppress(OSError):
            write_whole(self._path, chain([self._head], entries))


NOTHING = Store()


def key(*parts: str | bytes) -> bytes:
    """A key that is the same for the same parts only."""
    found = sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        found.update(len(data).to_bytes(8))
        found.update(data)
    return found.digest()


def fingerprint(value: object, stand_in: Callable[[object], str | None]) -> bytes:
    """A key of all that is inside a value, sets excepted; for some of it a text can stand in."""
    buffer = BytesIO()
    _Tracer(buffer, stand_in).dump(value)
    return sha256(buffer.getbuffer()).digest()


class _Pickler(pickle.Pickler):
    """Writes dataclasses so that they are quickly made again."""

    def reducer_override(self, obj: object, /) -> Any:
        kind: Any = type(obj)
        values = _getter(kind)
        return NotImplemented if values is None else (_made, (kind, *values(obj)))


class _Tracer(_Pickler):
    """Writes the same bytes for what is equal, whether or not it is the same object."""

    def __init__(self, buffer: BytesIO, stand_in: Callable[[object], str | None]) -> None:
        super().__init__(buffer, 5)
        self.fast = True
        self._stand_in = stand_in

    def reducer_override(self, obj: object, /) -> Any:
        text = self._stand_in(obj)
        return super().reducer_override(obj) if text is None else (str, (text,))


class _Unpickler(pickle.Unpickler):
    """Makes nothing but data of this package, whoever wrote the file."""

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        return _data_class(module_name, global_name)


def _made(kind: type, *values: object) -> object:
    """A frozen dataclass with the values of its fields."""
    found = cast("object", object.__new__(kind))
    for setter, value in zip(_setters(kind), values, strict=True):
        setter(found, value)
    return found


@cache
def _getter(kind: type) -> Callable[[object], tuple[object, ...]] | None:
    """What gives the values of the fields of a dataclass; None for any other class."""
    if not is_dataclass(kind):
        return None
    names = [field.name for field in fields(kind)]
    # For one name it would give the value itself.
    return attrgetter(*names) if len(names) > 1 else lambda obj: tuple(getattr(obj, name) for name in names)


@cache
def _setters(kind: type) -> tuple[Callable[[object, object], None], ...]:
    return tuple(getattr(kind, field.name).__set__ for field in fields(kind))


@cache
def _data_class(module_name: str, global_name: str) -> Any:
    if (module_name, global_name) == (_made.__module__, _made.__name__):
        return _made
    if module_name.startswith("postwright."):
        found: object = getattr(import_module(module_name), global_name)
        if isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum | str)):
            return found
    raise pickle.UnpicklingError(f"{module_name}.{global_name} is no data")


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _entries(content: bytes, head: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = _KEY
    end = len(content) if content[:_KEY] == head else 0
    while position + _KEY + _LENGTH <= end:
        start = position + _KEY + _LENGTH
        size = int.from_bytes(content[position + _KEY : start])
        yield content[position : position + _KEY], content[start : start + size]
        position = start + size

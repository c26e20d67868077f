"""A configuration in pyproject.toml: the values of [tool.postwright], with their places."""

import re
import tomllib
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias, cast

from postwright.config.written import ConfigError, Value, Written, config_problem, not_utf8
from postwright.errors import Place, Problem

if TYPE_CHECKING:
    from tree_sitter import Node

_Path: TypeAlias = tuple[str | int, ...]
_TABLE = ("tool", "postwright")
_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def read_toml(data: bytes, file: str) -> Written | None:
    """The table [tool.postwright] of a pyproject.toml; None if it has none. Raises ConfigError."""
    # Most files have none, and to look for its name is much quicker than to parse them.
    if b"postwright" not in data:
        return None
    try:
        return _read(data, file)
    except UnicodeDecodeError:
        raise not_utf8(file) from None
    except tomllib.TOMLDecodeError as reason:
        raise ConfigError(_broken(str(reason), file)) from None
    except RecursionError:
        message = "The TOML is nested too deeply."
        raise ConfigError(config_problem("config-syntax", message, Place(file), "Flatten it.")) from None


def _read(data: bytes, file: str) -> Written | None:
    found: object = tomllib.loads(data.decode())
    for key in _TABLE:
        found = cast("dict[str, object]", found).get(key) if isinstance(found, dict) else None
    return None if found is None else _written(found, _TABLE, _Places(data, file))


def _broken(reason: str, file: str) -> Problem:
    at = _AT.search(reason)
    line, column = (int(at[1]), int(at[2])) if at and at[1] else (0, 0)
    said = reason[: at.start()] if at else reason
    place = Place(file, line=line, column=column)
    return config_problem(
        "config-syntax", f"The file is not valid TOML: {said[:1].lower()}{said[1:]}.", place, "Mend it."
    )


def _written(value: object, path: _Path, places: "_Places") -> Written:
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return Written(
            value={key: _written(member, (*path, key), places) for key, member in members.items()},
            place=places.value(path),
            keys={key: places.key((*path, key)) for key in members},
        )
    if isinstance(value, list):
        entries = cast("list[object]", value)
        made = [_written(entry, (*path, index), places) for index, entry in enumerate(entries)]
        return Written(value=made, place=places.value(path))
    return Written(value=cast("Value", value), place=places.value(path))


class _Places:
    """Where the keys and values of a TOML file stand, by their paths."""

    def __init__(self, data: bytes, file: str) -> None:
        import tree_sitter_toml
        from tree_sitter import Language, Parser

        self._file = file
        self._lines = data.split(b"\n")
        self._keys: dict[_Path, Place] = {}
        self._values: dict[_Path, Place] = {}
        self._last: dict[_Path, int] = {}
        parser = Parser(Language(tree_sitter_toml.language()))
        for node in parser.parse(data).root_node.named_children:
            self._statement(node)

    def key(self, path: _Path) -> Place:
        """The place of a key."""
        return self._keys.get(path) or self.value(path)

    def value(self, path: _Path) -> Place:
        """The place of a value; of a table its first key or header."""
        return self._values.get(path) or self._keys.get(path) or Place(self._file)

    def _statement(self, node: "Node") -> None:
        if node.type == "pair":
            self._pair(node, ())
        elif node.type in {"table", "table_array_element"}:
            key, *pairs = _children(node)
            path = self._mark(key, (), is_entry=node.type == "table_array_element")
            for pair in pairs:
                self._pair(pair, path)

    def _pair(self, node: "Node", path: _Path) -> None:
        key, value = _children(node)
        self._value(value, self._mark(key, path))

    def _value(self, node: "Node", path: _Path) -> None:
        self._values[path] = self._place(node)
        if node.type == "array":
            for index, entry in enumerate(_children(node)):
                self._value(entry, (*path, index))
        elif node.type == "inline_table":
            for pair in _children(node):
                self._pair(pair, path)

    def _mark(self, key: "Node", path: _Path, *, is_entry: bool = False) -> _Path:
        """Remember where a key stands, and what leads to it; the path of its value."""
        place = self._place(key)
        steps = list(_steps(key))
        for position, step in enumerate(steps):
            path = (*path, step)
            self._keys.setdefault(path, place)
            if is_entry and position == len(steps) - 1:
                self._last[path] = self._last.get(path, -1) + 1
            if path in self._last:
                path = (*path, self._last[path])
                self._keys.setdefault(path, place)
        return path

    def _place(self, node: "Node") -> Place:
        row, column = node.start_point
        before = self._lines[row][:column].decode("utf-8", "replace")
        return Place(self._file, line=row + 1, column=len(before) + 1)


def _children(node: "Node") -> "list[Node]":
    return [child for child in node.named_children if child.type != "comment"]


def _steps(key: "Node") -> Iterator[str]:
    """The parts of a key, without quotes and escapes."""
    inside: object = tomllib.loads(f"{(key.text or b'').decode()} = 0")
    while isinstance(inside, dict):
        ((step, inside),) = cast("dict[str, object]", inside).items()
        yield step

"""Models compared apart from where their values stand."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from postwright.model import Collection

_PLACES = {"place", "problems", "id"}


def without_places(collection: Collection) -> Any:
    """A model as plain values, without its places, problems, and ids, which some formats do not have."""
    return _plain(collection)


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        members = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return type(value).__name__, {name: member for name, member in members.items() if name not in _PLACES}
    if isinstance(value, Mapping):
        return {key: _plain(member) for key, member in value.items()}
    return [_plain(entry) for entry in value] if isinstance(value, tuple) else value

"""Puts foreign values into any place of a document: a value, a part of a text, a key, JSON inside a text."""

import json
from collections.abc import Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from fuzz.texts import TEXTS

Json = Any
Path = tuple[str | int, ...]
# Inside of a text that is JSON.
_INSIDE = "\0json"
# What stands in these decides what all else means; planting changes them, soaking does not.
_DECIDING = {"$kind", "disabled", "in", "key", "language", "listen", "mode", "order", "protocol", "schema", "type"}

_ODD = st.sampled_from((None, True, False, 0, -1, 1.5, 10**30, float("inf"), [], {}, [[]], [None], {"": ""}, ["a", 1]))
PLANTS = st.tuples(
    st.integers(0, 2**20), st.sampled_from(("whole", "whole", "before", "after", "middle", "key", "odd")), TEXTS, _ODD
)


def planted(document: Json, plants: list[tuple[int, str, str, Json]]) -> Json:
    """The document with each plant at the place that its number means."""
    for number, how, text, odd in plants:
        places = list(_places(document, ()))
        document = _put(document, places[number % len(places)], how, text, odd)
    return document


def soaked(value: Json, texts: list[str], chance: Random, often: float, *, keys: bool = False) -> Json:
    """The document with these texts in so many of all its texts, but where it would be another kind of document."""
    inside = _inside(value)
    if inside is not None and chance.random() < 0.5:
        return json.dumps(soaked(inside, texts, chance, often, keys=True))
    if isinstance(value, list):
        return [soaked(each, texts, chance, often, keys=keys) for each in value]
    if isinstance(value, dict):
        return {
            _spliced(key, texts, chance, often) if keys else key: member
            if key in _DECIDING and chance.random() < 0.9
            else soaked(member, texts, chance, often, keys=keys)
            for key, member in value.items()
        }
    return _spliced(value, texts, chance, often) if isinstance(value, str) else value


def _spliced(value: str, texts: list[str], chance: Random, often: float) -> str:
    if not texts or chance.random() >= often:
        return value
    return _changed(value, chance.choice(("whole", "before", "after", "middle")), chance.choice(texts), None)


def _places(value: Json, path: Path) -> Iterator[Path]:
    """Every place of a value, but the whole document."""
    inside = _inside(value)
    if inside is not None:
        yield from _places(inside, (*path, _INSIDE))
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, member in members:
        yield (*path, step)
        yield from _places(member, (*path, step))
    if not path:
        yield ()


def _inside(value: Json) -> Json:
    """What a text holds as JSON, if that is a list or an object."""
    if not isinstance(value, str) or not value.startswith(("{", "[")):
        return None
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return None


def _put(value: Json, path: Path, how: str, text: str, odd: Json) -> Json:
    if not path:
        return _changed(value, how, text, odd)
    first, *rest = path
    if first == _INSIDE:
        return json.dumps(_put(_inside(value), tuple(rest), how, text, odd))
    if isinstance(value, list):
        return [_put(each, tuple(rest), how, text, odd) if at == first else each for at, each in enumerate(value)]
    if how == "key" and not rest:
        return {text if key == first else key: member for key, member in value.items()}
    return {key: _put(each, tuple(rest), how, text, odd) if key == first else each for key, each in value.items()}


def _changed(value: Any, how: str, text: str, odd: Json) -> Any:
    if how == "odd":
        return odd
    if isinstance(value, dict | list):
        # A whole object in the place of which there is a text leaves little to try.
        return value
    if not isinstance(value, str) or how in ("whole", "key"):
        return text
    middle = {"before": 0, "after": len(value)}.get(how, len(value) // 2)
    return value[:middle] + text + value[middle:]

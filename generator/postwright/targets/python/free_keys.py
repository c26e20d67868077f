"""Tells objects whose keys are data (ids, dates, languages) from those whose keys are names."""

import re
from collections.abc import Collection, Mapping, Sequence

from postwright.targets.json_text import Json

WIDEST = 100

# An object with as many keys whose values are all alike is taken for a map.
_MANY_ALIKE = 8

_DATA_KEY = re.compile(
    r"""-?\d+(?:\.\d+)?                                                    # 42
    | \d{4}-\d{2}(?:-\d{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9:]+)?)?)?             # 2024-05-01
    | [0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}                  # a UUID
    | (?=[^\d]*\d)(?:[A-Za-z]{1,12}[_-])?[0-9A-Fa-f]{8,}                    # 507f1f77bcf86cd799439011
    | (?=(?:[A-Za-z]*\d){3})(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])[A-Za-z0-9]{10,}  # 1iPMGAF44YgzB7sINv4KTF
    | [^@\s]+@[^@\s]+\.[A-Za-z]{2,}                                         # an address
    | https?://\S+
    | key_\d+                                                               # what Postman's converter makes up
    """,
    re.VERBOSE,
)
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_](?:[A-Z][a-z]{3}|[A-Z]{2}|[a-z]{2}|\d{3}))?")
_COMMON_LANGUAGES = frozenset("ar cs da de en es fi fr he hu it ja ko nb nl pl pt ru sv tr uk zh".split())


def has_free_keys(objects: Sequence[Mapping[str, Json]], *, sent: bool = False) -> bool:
    """Whether the keys of objects that were found in one place are data, by the keys and by values that are alike.

    What is `sent` says less: two requests that change different keys of one thing have no key in common either.
    """
    keys = dict.fromkeys(key for item in objects for key in item)
    if not keys or not _are_alike([value for item in objects for value in item.values() if value is not None]):
        return False
    return (
        all(_DATA_KEY.fullmatch(key) for key in keys)
        or _are_languages(keys)
        or len(keys) > WIDEST
        or (len(keys) >= _MANY_ALIKE and _are_same_records(objects))
        or (not sent and _share_nothing(objects))
    )


def _are_languages(keys: Collection[str]) -> bool:
    known = [key for key in keys if key[:2] in _COMMON_LANGUAGES]
    return len(known) > 1 and all(_LANGUAGE.fullmatch(key) for key in keys)


def _are_same_records(objects: Sequence[Mapping[str, Json]]) -> bool:
    values = [value for item in objects for value in item.values()]
    found = {frozenset[str](value) if isinstance(value, dict) else frozenset[str]() for value in values}
    return len(found) == 1 and all(len(keys) > 1 for keys in found)


def _share_nothing(objects: Sequence[Mapping[str, Json]]) -> bool:
    """Whether objects have all keys in common or none, and hold objects or lists, which no accident makes alike."""
    kinds = {frozenset(item) for item in objects if item}
    values = [value for item in objects for value in item.values()]
    are_apart = sum(map(len, kinds)) == len(frozenset[str]().union(*kinds))
    return len(kinds) > 1 and are_apart and all(isinstance(value, dict | list) for value in values)


def _are_alike(values: Sequence[Json]) -> bool:
    """Whether values are of one kind, and objects have half of their keys in common with the widest."""
    if not values:
        return False
    kind = _kind(values[0])
    if any(_kind(value) != kind for value in values):
        return False
    items = [value for value in values if isinstance(value, dict)]
    widest = max(map(frozenset[str], items), key=lambda keys: (len(keys), sorted(keys)), default=frozenset[str]())
    return all(2 * len(item.keys() & widest) >= len(item) for item in items)


def _kind(value: Json) -> str:
    match value:
        case bool():
            return "bool"
        case int() | float():
            return "number"
        case _:
            return type(value).__name__

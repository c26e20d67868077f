"""Finds objects that contain others of their own kind, such as the nodes of a tree."""

from collections.abc import Iterator, Sequence

from postwright.targets.json_text import Json

Object = dict[str, Json]


def family(objects: Sequence[Object]) -> list[Object]:
    """The objects, and those inside them that are of the same kind, at any depth.

    What lies at a path from one (`children`, or `replies.items`) is of its kind if it has that key itself, and at
    least half of all keys in common with it, a plain value among them.
    """
    found = {id(item): item for item in objects}
    keys = {key for item in objects for key in item}
    own_paths: set[tuple[str, ...]] = set()
    frontier = list(objects)
    while frontier:
        inner = _by_path(frontier)
        own_paths |= {path for path, items in inner.items() if _is_kin(path[0], keys, frontier, items)}
        reached = {id(item): item for path in own_paths for item in inner.get(path, ())}
        frontier = [item for key, item in reached.items() if key not in found]
        found |= reached
        keys |= {key for item in frontier for key in item}
    return list(found.values())


def _by_path(objects: Sequence[Object]) -> dict[tuple[str, ...], list[Object]]:
    """The objects inside, directly or in one other, by the keys that lead to them."""
    found: dict[tuple[str, ...], list[Object]] = {}
    for item in objects:
        for key, value in item.items():
            for inner in objects_in(value):
                found.setdefault((key,), []).append(inner)
                for second, deeper in inner.items():
                    found.setdefault((key, second), []).extend(objects_in(deeper))
    return {path: items for path, items in found.items() if items}


def objects_in(value: Json) -> Iterator[Object]:
    """The value if it is an object, or those in a list, however deep in lists."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            yield one
        elif isinstance(one, list):
            waiting.extend(reversed(one))


def _is_kin(key: str, keys: set[str], outer: Sequence[Object], inner: Sequence[Object]) -> bool:
    inner_keys = {key for item in inner for key in item}
    common = keys & inner_keys
    if key not in common or 2 * len(common) < len(keys | inner_keys):
        return False
    return any(_has_plain(name, outer) and _has_plain(name, inner) for name in common - {key})


def _has_plain(key: str, objects: Sequence[Object]) -> bool:
    values = (item.get(key) for item in objects)
    return any(value is not None and not isinstance(value, dict | list) for value in values)

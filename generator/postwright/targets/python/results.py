"""What an operation gives back, by all its saved responses (section 8)."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from postwright.model import Example, GraphqlBody, Operation
from postwright.naming import pascal
from postwright.rendering import Code
from postwright.runtime.result import Answer, Headers, is_json_type, parse_body
from postwright.targets.json_text import Json, parse
from postwright.targets.python.inference import shape_of
from postwright.targets.python.nouns import thing_of
from postwright.targets.python.shapes import ANY, NOTHING, STRING, Plain, Shape, merge
from postwright.targets.python.type_wishes import ERROR, Wish

_BYTES = Plain(Code("bytes"))

# An answer to something other than GET that says no more than this is hardly the thing itself.
_SHORT = 2

# Answers that differ more than so many times have no shapes that somebody reads.
_MOST_GROUPS = 50


def result_shape(operation: Operation, method: str) -> Shape:
    """The shape of all saved 2xx responses, a union where they differ; `method` names what nothing else does."""
    if operation.method == "HEAD":
        return NOTHING
    good = [example for example in operation.examples if 200 <= example.status < 300]
    values = _values(good)
    wish = _wish(operation, method, values)
    shapes = [shape_of(group, wish) for group in _groups(values)]
    shapes += _others(good)
    return merge(shapes) if any(shape != NOTHING for shape in shapes) or _tells(good, values) else ANY


def error_shapes(operation: Operation, method: str) -> dict[int, Shape]:
    """The shapes of the saved bodies of each status of 400 and more that tell one, by status."""
    thing = thing_of(operation).name
    others = tuple(dict.fromkeys((f"{thing}{ERROR}", f"{pascal(method)}{ERROR}")))
    wish = Wish(names=(ERROR, *others), thing=ERROR, others=others)
    found: dict[int, Shape] = {}
    for status in sorted({example.status for example in operation.examples if example.status >= 400}):
        bad = [example for example in operation.examples if example.status == status]
        values = _values(bad)
        shapes = [*([shape_of(values, wish)] if values else []), *_others(bad)]
        if shapes and operation.method != "HEAD":
            found[status] = merge(shapes)
    return found


def _tells(good: Sequence[Example], values: Sequence[Json]) -> bool:
    """Whether responses without anything in them say that nothing comes back."""
    return bool(values) or (bool(good) and all(example.status in {204, 205} for example in good))


def _wish(operation: Operation, method: str, values: Sequence[Json]) -> Wish:
    own = f"{pascal(method)}Result"
    if isinstance(operation.sent_body, GraphqlBody):
        return Wish(names=(own,))
    thing = thing_of(operation)
    wish = Wish(names=(*thing.names, own), thing=thing.name, others=thing.others, many=thing.many)
    keys = {key for value in values if isinstance(value, dict) for key in value}
    is_short = operation.method != "GET" and 0 < len(keys) <= _SHORT
    return wish if thing.name and thing.sure and not is_short else replace(wish, names=(own,))


def _groups(values: Sequence[Json]) -> list[list[Json]]:
    """The values, objects that have less than half of their keys in common with the widest of a group set apart."""
    groups: list[list[tuple[int, Json]]] = []
    for position, value in sorted(enumerate(values), key=lambda pair: _keys(pair[1]), reverse=True):
        group = next((group for group in groups if _belongs(value, group[0][1])), None)
        if group is None and len(groups) < _MOST_GROUPS:
            groups.append([(position, value)])
        else:
            (groups[-1] if group is None else group).append((position, value))
    in_order = [sorted(group, key=lambda pair: pair[0]) for group in groups]
    return [[value for _, value in group] for group in sorted(in_order, key=lambda group: group[0][0])]


def _keys(value: Json) -> tuple[int, list[str]]:
    return (len(value), sorted(value)) if isinstance(value, dict) else (0, [])


def _belongs(value: Json, first: Json) -> bool:
    if not isinstance(value, dict) or not isinstance(first, dict):
        return not isinstance(value, dict) and not isinstance(first, dict)
    return not value or 2 * len(value.keys() & first.keys()) >= len(value)


def _values(examples: Iterable[Example]) -> list[Json]:
    """The values of the responses that are JSON."""
    return [value for example in examples for value in _json(example)]


def _json(example: Example) -> tuple[Json, ...]:
    """The value of a response, if it is JSON: by its text, unless the server says that it is something else."""
    if _is_filled(example) and (_is_json(example) or not _has_content_type(example)):
        with suppress(ValueError):
            return (parse(example.content or ""),)
    return ()


def _others(examples: Iterable[Example]) -> list[Shape]:
    """The shapes of responses that are not JSON, and of those that can have no body."""
    found = [_other(example) for example in examples]
    return [shape for shape in dict.fromkeys(found) if shape is not None]


def _other(example: Example) -> Shape | None:
    if example.status in {204, 205} and not example.content:
        return NOTHING
    if not _is_filled(example) or not example.media_type or _is_json(example) or _json(example):
        return None
    content = (example.content or "").encode(errors="replace")
    answer = Answer(200, Headers([("Content-Type", example.media_type)]), content)
    return STRING if isinstance(parse_body(answer), str) else _BYTES


def _is_filled(example: Example) -> bool:
    return bool(example.content and example.content.strip())


def _is_json(example: Example) -> bool:
    return is_json_type(example.media_type)


def _has_content_type(example: Example) -> bool:
    """Whether the media type is the server's word, and not only what Postman showed the response as."""
    return any(header.enabled and header.name.source.lower() == "content-type" for header in example.headers)

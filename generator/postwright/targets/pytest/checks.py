"""Assertions: what the checks of scripts are in Python, and whether a saved response passes them."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

from postwright.model import HeaderCheck, JsonPath, ValueCheck
from postwright.rendering import Code, join
from postwright.targets.json_text import Json
from postwright.targets.pytest.answers import UNKNOWN, Range, Saved
from postwright.targets.python.source import literal, tuple_of, value

_BODY = Code("body")
_HEADERS = Code("response.headers")

# Conditions about {0}, the value that is there, and {1}, the one of the check; each with its opposite.
_CONDITIONS: Mapping[str, tuple[str, str]] = {
    "equals": ("{0} == {1}", "{0} != {1}"),
    "is": ("{0} is {1}", "{0} is not {1}"),
    "includes": ("{1} in {0}", "{1} not in {0}"),
    "one_of": ("{0} in {1}", "{0} not in {1}"),
    "above": ("{0} > {1}", "{0} <= {1}"),
    "below": ("{0} < {1}", "{0} >= {1}"),
    "length": ("len({0}) == {1}", "len({0}) != {1}"),
    "not_empty": ("{0}", "not {0}"),
    "type": ("isinstance({0}, {1})", "not isinstance({0}, {1})"),
    "key": ("{1} in {0}", "{1} not in {0}"),
    "position": ("len({0}) > {1}", "len({0}) <= {1}"),
}
_TYPES: Mapping[Json, tuple[Code, tuple[type, ...]]] = {
    "object": (Code("dict"), (dict,)),
    "array": (Code("list"), (list,)),
    "string": (Code("str"), (str,)),
    "number": (Code("int | float"), (int, float)),
    "integer": (Code("int"), (int,)),
    "boolean": (Code("bool"), (bool,)),
}
# These say how an answer came, and not what was saved.
_OF_THE_WAY = frozenset("connection content-encoding content-length date location transfer-encoding".split())
_MISSING = object()


class Assertion(NamedTuple):
    """The condition of an `assert` over `response` and its `body`, and whether all saved responses pass it."""

    condition: Code
    holds: bool


def assertion(check: HeaderCheck | ValueCheck, answers: tuple[Saved, ...]) -> Assertion:
    """What a check is in Python; `answers` are the saved responses that have to pass it where it is to hold."""
    if isinstance(check, HeaderCheck):
        return Assertion(_header_condition(check), all(_header_holds(check, saved) for saved in answers))
    found = [_found(check.path, saved.body) for saved in answers]
    passes = _exists if check.comparison == "exists" else _holds
    return Assertion(_value_condition(check, found), all(passes(check, saved.body) for saved in answers))


def status_condition(ranges: tuple[Range, ...]) -> Code:
    """That the status is in one of some ranges."""
    single = [value(first) for first, last in ranges if first == last]
    wide = [Code(f"{first} <= response.status <= {last}") for first, last in ranges if first != last]
    if len(single) == 1:
        wide.insert(0, Code(f"response.status == {single[0]}"))
    elif single:
        wide.insert(0, Code(f"response.status in {tuple_of(single)}"))
    return join(wide, " or ")


def _header_condition(check: HeaderCheck) -> Code:
    name = literal(check.name)
    if check.value is None:
        return _condition("key", _HEADERS, name, negated=check.negated)
    # A header that is not there has no value either.
    there = Code(f"{_HEADERS}.get({name}, {literal('')})" if check.negated else f"{_HEADERS}[{name}]")
    return _condition("includes" if check.includes else "equals", there, literal(check.value), negated=check.negated)


def _header_holds(check: HeaderCheck, saved: Saved) -> bool:
    found = saved.headers.get(check.name)
    if check.name.lower() in _OF_THE_WAY or "{{" in (found or ""):
        return False
    if found is None or check.value is None:
        return (found is not None) is not check.negated
    return (check.value in found if check.includes else check.value == found) is not check.negated


def _value_condition(check: ValueCheck, found: Sequence[object]) -> Code:
    there = _at(check.path)
    match check.comparison, check.value:
        case "exists", _ if check.path and (check.negated or None in found):
            kind = "key" if isinstance(check.path[-1], str) else "position"
            return _condition(kind, _at(check.path[:-1]), value(check.path[-1]), negated=check.negated)
        case "exists", _:
            return _condition("is", there, value(None), negated=not check.negated)
        case "type", "null":
            return _condition("is", there, value(None), negated=check.negated)
        case "type", str(name) if name in _TYPES:
            return _condition("type", there, _TYPES[name][0], negated=check.negated)
        case "equals", None | bool():
            return _condition("is", there, _value(check), negated=check.negated)
        case _:
            return _condition(check.comparison, there, _value(check), negated=check.negated)


def _value(check: ValueCheck) -> Code:
    return tuple_of(map(value, check.value)) if isinstance(check.value, tuple) else value(check.value)


def _condition(kind: str, there: Code, wanted: Code, *, negated: bool) -> Code:
    return Code(_CONDITIONS[kind][negated].format(there, wanted))


def _at(path: JsonPath) -> Code:
    return Code(_BODY + "".join(f"[{value(step)}]" for step in path))


def _found(path: JsonPath, body: object) -> object:
    found: Any = _MISSING if body is UNKNOWN else body
    for step in path:
        try:
            found = found[step]
        except (LookupError, TypeError):
            return _MISSING
    return found


def _exists(check: ValueCheck, body: object) -> bool:
    found = _found(check.path, body)
    if not check.path:
        return found is not _MISSING and (found is None) is check.negated
    return (found is _MISSING) is check.negated and isinstance(_found(check.path[:-1], body), dict | list)


def _holds(check: ValueCheck, body: object) -> bool:
    """Whether the value passes a check, as Python will see it; one with a variable in it is not known."""
    found = _found(check.path, body)
    if found is _MISSING or (check.comparison != "type" and "{{" in repr(found)):
        return False
    try:
        return _compared(check, found) is not check.negated
    except TypeError:
        return False


def _compared(check: ValueCheck, found: Any) -> bool:
    wanted: Any = check.value
    match check.comparison:
        case "includes":
            return bool(wanted in found)
        case "one_of":
            return bool(found in wanted)
        case "above":
            return bool(found > wanted)
        case "below":
            return bool(found < wanted)
        case "length":
            return bool(len(found) == wanted)
        case "not_empty":
            return bool(found)
        case "type" if wanted in _TYPES:
            return isinstance(found, _TYPES[wanted][1])
        case "type":
            return found is None
        case _:
            return bool(found is wanted if wanted is None or isinstance(wanted, bool) else found == wanted)


def shape_assertions(answers: tuple[Saved, ...]) -> list[Code]:
    """What the saved responses say where no script does: that the body is an object with their keys, or a list."""
    bodies = [saved.body for saved in answers]
    if bodies and all(isinstance(body, list) for body in bodies):
        return [Code("isinstance(body, list)")]
    if not bodies or not all(isinstance(body, dict) for body in bodies):
        return []
    first, *others = (cast("dict[str, object]", body) for body in bodies)
    keys = [literal(key) for key in first if all(key in other for other in others)]
    return [Code(f"body.keys() >= {{{join(keys, ', ')}}}" if keys else "isinstance(body, dict)")]

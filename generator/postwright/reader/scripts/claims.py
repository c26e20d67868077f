"""What comparisons and conditions say about an answer, as checks; None where it can't be said by any."""

from collections.abc import Iterable
from dataclasses import replace
from http import HTTPStatus
from typing import Literal, TypeAlias

from postwright.model import HeaderCheck, JsonPath, StatusCheck, TimeCheck, ValueCheck
from postwright.model.scripts import Check, Scalar
from postwright.reader.scripts.scopes import (
    REASON,
    STATUS,
    TIME,
    UNDEFINED,
    Condition,
    Constant,
    InBody,
    InHeader,
    LengthOf,
    TypeOf,
    Value,
)

Checks: TypeAlias = tuple[Check, ...] | None
Operator = Literal["==", "!=", "===", "!==", "<", "<=", ">", ">="]

_LOWEST, _HIGHEST = 100, 599
_REASONS = {status.phrase.lower(): status.value for status in HTTPStatus}
_OPPOSITES: dict[Operator, Operator] = {"!=": "==", "!==": "===", "<=": ">", ">=": "<"}
_SWAPPED: dict[Operator, Operator] = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
_EQUAL: frozenset[Operator] = frozenset({"==", "==="})
# `typeof` says that lists and null are objects, so that this is nothing that a check could say.
_TYPES = frozenset({"string", "number", "boolean"})


def status(*ranges: tuple[int, int]) -> tuple[Check, ...]:
    """The status is in one of these ranges."""
    return (StatusCheck(ranges=ranges),)


def reason(phrase: str) -> int | None:
    """The status of a reason phrase, in any case."""
    return _REASONS.get(phrase.lower())


def truth(value: Value) -> Checks:
    """The value is true. That a value of the body is there says less than JavaScript asks, and never more."""
    match value:
        case Condition(checks):
            return checks
        case InBody(path):
            return (ValueCheck(path=path, comparison="exists"),)
        case LengthOf(path):
            return (ValueCheck(path=path, comparison="not_empty"),)
        case InHeader(name):
            return (HeaderCheck(name=name),)
        case _:
            return None


def negation(checks: Checks) -> Checks:
    """Not all of the checks hold."""
    match checks:
        case (StatusCheck(ranges=ranges),):
            return status(*_others(ranges))
        case (HeaderCheck() as check,):
            return (replace(check, negated=not check.negated),)
        case (ValueCheck() as check,):
            return (replace(check, negated=not check.negated),)
        case _:
            return None


def either(left: Checks, right: Checks) -> Checks:
    """The checks of one side hold: known of statuses only."""
    match left, right:
        case (StatusCheck(ranges=first),), (StatusCheck(ranges=second),):
            return status(*first, *second)
        case _:
            return None


def comparison(operator: Operator, left: Value, right: Value) -> Checks:
    """What a comparison of JavaScript's says."""
    if isinstance(left, Constant) or left == UNDEFINED:
        left, right, operator = right, left, _SWAPPED.get(operator, operator)
    if operator == "!=" and right in (UNDEFINED, Constant(None)):
        # It asks for more than a value that is there, and less than one that is not null.
        return truth(left) if isinstance(left, InBody | InHeader) else None
    opposite = _OPPOSITES.get(operator)
    if opposite is not None and not isinstance(left, LengthOf) and left != TIME:
        return negation(comparison(opposite, left, right))
    match left, right:
        case Condition(checks), Constant(bool(wanted)):
            return checks if wanted else negation(checks)
        case _, Constant(int(number)) if left == STATUS:
            return _status(operator, number)
        case _, Constant(str(phrase)) if left == REASON and operator in _EQUAL:
            code = reason(phrase)
            return None if code is None else status((code, code))
        case _, Constant(int(number)) if left == TIME and operator in {"<", "<="}:
            return (TimeCheck(below=number + (operator == "<=")),)
        case _:
            return _of_answer(operator, left, right)


def includes(value: Value, part: Scalar) -> Checks:
    """A text of the answer holds another one, or a list an entry."""
    match value:
        case InBody(path):
            return (ValueCheck(path=path, comparison="includes", value=part),)
        case InHeader(name) if isinstance(part, str):
            return (HeaderCheck(name=name, value=part, includes=True),)
        case _:
            return None


def one_of(value: Value, choices: Iterable[Scalar]) -> Checks:
    """The value is one of several."""
    chosen = tuple(choices)
    if isinstance(value, InBody):
        return (ValueCheck(path=value.path, comparison="one_of", value=chosen),)
    if value == STATUS and chosen and all(type(choice) is int for choice in chosen):
        return status(*((choice, choice) for choice in chosen if isinstance(choice, int)))
    return None


def of_type(value: Value, name: str) -> Checks:
    """A value of the body has a type of JSON."""
    if isinstance(value, InBody) and name in _TYPES | {"object", "array", "null"}:
        return (ValueCheck(path=value.path, comparison="type", value=name),)
    return negation(truth(value)) if name == "undefined" and isinstance(value, InBody) else None


def _of_answer(operator: Operator, left: Value, right: Value) -> Checks:
    match left, right:
        case InBody(), _:
            return _of_value(operator, left, right)
        case InHeader(name), Constant(str(text)) if operator in _EQUAL:
            return (HeaderCheck(name=name, value=text),)
        case InHeader(), _ if operator in _EQUAL and right in (UNDEFINED, Constant(None)):
            return negation(truth(left))
        case LengthOf(path), Constant(int(number)):
            return _length(operator, path, number)
        case TypeOf(path), Constant(str(name)) if operator in _EQUAL and name in _TYPES | {"undefined"}:
            return of_type(InBody(path), name)
        case _:
            return None


def _of_value(operator: Operator, left: InBody, right: Value) -> Checks:
    if operator == "===" and right == UNDEFINED:
        return negation(truth(left))
    if not isinstance(right, Constant) or (operator == "==" and not _is_word(right.value)):
        return None
    if operator in _EQUAL:
        return (ValueCheck(path=left.path, comparison="equals", value=right.value),)
    if isinstance(right.value, bool | str | None):
        return None
    return (ValueCheck(path=left.path, comparison="below" if operator == "<" else "above", value=right.value),)


def _is_word(value: Scalar) -> bool:
    """Whether only a text can be `==` to it: to numbers and booleans, other types can be, too."""
    return isinstance(value, str) and any(letter.isalpha() for letter in value) and "0x" not in value.lower()


def _length(operator: Operator, path: JsonPath, number: int) -> Checks:
    if operator in _EQUAL:
        return (ValueCheck(path=path, comparison="length", value=number),)
    if (operator, number) in {(">", 0), (">=", 1), ("!==", 0), ("!=", 0)}:
        return (ValueCheck(path=path, comparison="not_empty"),)
    return negation(_length("===", path, number)) if operator in {"!==", "!="} else None


def _status(operator: Operator, number: int) -> Checks:
    low, high = {"<": (_LOWEST, number - 1), ">": (number + 1, _HIGHEST)}.get(operator, (number, number))
    return status((low, high)) if _LOWEST <= low <= high <= _HIGHEST else None


def _others(ranges: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """The statuses that are in none of the ranges."""
    found: list[tuple[int, int]] = []
    next_ = _LOWEST
    for low, high in sorted(ranges):
        if low > next_:
            found.append((next_, low - 1))
        next_ = max(next_, high + 1)
    return [*found, (next_, _HIGHEST)] if next_ <= _HIGHEST else found

"""Chains of Chai and of Postman's own, such as `pm.expect(x).to.be.a("string")`, as checks. Section 7.2."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from postwright.model import JsonPath, StatusCheck
from postwright.model.scripts import Check
from postwright.reader.scripts import claims
from postwright.reader.scripts.claims import Checks, Operator
from postwright.reader.scripts.scopes import (
    RESPONSE,
    STATUS,
    TIME,
    UNDEFINED,
    Constant,
    Constants,
    InBody,
    InHeader,
    Known,
    LengthOf,
    Scopes,
    Value,
)
from postwright.reader.scripts.syntax import Link
from postwright.reader.scripts.values import member, value

# Words that say nothing, and those that say how Chai compares, which is no matter for literals.
_FILLERS = frozenset(
    "to be been is that which and has have with at of same but does still also deep own all include a an".split()
)
_EQUAL = frozenset("equal equals eq eql eqls".split())
_OPERATORS: dict[str, Operator] = {
    **dict.fromkeys(("above", "gt", "greaterThan"), ">"),
    **dict.fromkeys(("least", "gte", "greaterThanOrEqual"), ">="),
    **dict.fromkeys(("below", "lt", "lessThan"), "<"),
    **dict.fromkeys(("most", "lte", "lessThanOrEqual"), "<="),
}
_INCLUDES = frozenset("include includes contain contains string".split())
_PROPERTY = frozenset("property ownProperty haveOwnProperty".split())
_LENGTH = frozenset("length lengthOf".split())
_STATUSES = {
    "info": (100, 199),
    "success": (200, 299),
    "redirection": (300, 399),
    "clientError": (400, 499),
    "serverError": (500, 599),
    "error": (400, 599),
    "ok": (200, 200),
    "accepted": (202, 202),
    "badRequest": (400, 400),
    "unauthorized": (401, 401),
    "forbidden": (403, 403),
    "notFound": (404, 404),
    "notAcceptable": (406, 406),
    "rateLimited": (429, 429),
}
_STEP = re.compile(r"""([^.\[\]]+)|\[(?:([0-9]{1,9})|"([^"\]]*)"|'([^'\]]*)')\]""")


@dataclass(slots=True)
class _Chain:
    """A chain while it is read: what it is about by now, and whether `not` came before."""

    subject: Value
    scopes: Scopes
    negated: bool = False
    any: bool = False


def checks(subject: Value, links: Sequence[Link], scopes: Scopes) -> tuple[list[Check], bool]:
    """The checks of a chain on a subject, and whether it was understood to its end."""
    chain = _Chain(subject, scopes)
    found: list[Check] = []
    for link in links:
        arguments = [value(argument, scopes) for argument in link.arguments or ()]
        if link.arguments is None and _is_flag(chain, link.name):
            continue
        said = _said(chain, link, arguments)
        if said is None:
            return found, False
        found += said
    return found, bool(found)


def _is_flag(chain: _Chain, name: str) -> bool:
    if name == "not":
        chain.negated = True
    elif name == "any":
        chain.any = True
    elif name in {"responseTime", *_LENGTH} and chain.subject != UNDEFINED:
        chain.subject = _measured(chain.subject, name)
    else:
        return name in _FILLERS
    return True


def _measured(subject: Value, name: str) -> Value:
    if name == "responseTime":
        return TIME if subject == RESPONSE else None
    return LengthOf(subject.path) if isinstance(subject, InBody) else None


def _said(chain: _Chain, link: Link, arguments: list[Value]) -> Checks:
    """What one link says; each subject has words of its own."""
    if chain.subject == RESPONSE:
        said = _of_response(link, arguments)
    elif link.arguments is None:
        said = _word(chain.subject, link.name)
    elif link.name in _PROPERTY:
        return _property(chain, arguments)
    elif link.name == "keys":
        return _keys(chain, arguments)
    else:
        said = _compared(chain.subject, link.name, arguments)
    if not chain.negated:
        return said
    # A value that is not true, or is nothing, need not be missing.
    return None if link.name in {"ok", "exist"} and isinstance(chain.subject, InBody) else claims.negation(said)


def _of_response(link: Link, arguments: list[Value]) -> Checks:
    if link.arguments is None or (not arguments and link.name != "jsonBody"):
        if link.name == "json":
            return claims.includes(InHeader("Content-Type"), "json")
        return claims.status(_STATUSES[link.name]) if link.name in _STATUSES else None
    match link.name, arguments:
        case "status", [Constant(int() | str()) as wanted]:
            return _status(wanted)
        case "header", [Constant(str(name))]:
            return claims.truth(InHeader(name))
        case "header", [Constant(str(name)), wanted]:
            return claims.comparison("===", InHeader(name), wanted)
        case "jsonBody", []:
            return claims.truth(InBody(()))
        case "jsonBody", [Constant(str(path))]:
            return claims.truth(InBody(_path(path)))
        case "jsonBody", [Constant(str(path)), wanted]:
            return claims.comparison("===", InBody(_path(path)), wanted)
        case _:
            return None


def _status(wanted: Constant) -> Checks:
    code = claims.reason(wanted.value) if isinstance(wanted.value, str) else wanted.value
    return claims.comparison("===", STATUS, Constant(code))


def _word(subject: Value, name: str) -> Checks:
    match name:
        case "ok":
            return claims.truth(subject)
        case "exist" | "exists":
            return claims.comparison("!=", subject, UNDEFINED)
        case "true" | "false":
            return claims.comparison("===", subject, Constant(name == "true"))
        case "null":
            return claims.comparison("===", subject, Constant(None))
        case "undefined":
            return claims.comparison("===", subject, UNDEFINED)
        case "empty" if isinstance(subject, InBody):
            return claims.negation(claims.truth(LengthOf(subject.path)))
        case _:
            return None


def _compared(subject: Value, name: str, arguments: list[Value]) -> Checks:
    match arguments:
        # Chai says why it fails by a second argument.
        case [] | [_, _, _, *_]:
            return None
        case [Constant() as low, Constant() as high] if name == "within":
            first, second = claims.comparison(">=", subject, low), claims.comparison("<=", subject, high)
            return _between(first, second)
        case [first, *_] if name in _EQUAL:
            return _equal(subject, first)
        case [Constant() as bound, *_] if name in _OPERATORS:
            return claims.comparison(_OPERATORS[name], subject, bound)
        case [Constant(str(kind)), *_] if name in {"a", "an"}:
            return claims.of_type(subject, kind.lower())
        case [Known(kind), *_] if name in {"instanceOf", "instanceof"} and kind in {"Array", "Object"}:
            return claims.of_type(subject, kind.lower())
        case [Constants(choices), *_] if name == "oneOf":
            return claims.one_of(subject, choices)
        case [Constant(part), *_] if name in _INCLUDES:
            return claims.includes(subject, part)
        case [wanted, *_] if name in _LENGTH and isinstance(subject, InBody):
            return claims.comparison("===", LengthOf(subject.path), wanted)
        case _:
            return None


def _equal(subject: Value, wanted: Value) -> Checks:
    if wanted == Constants(()) and isinstance(subject, InBody):
        return claims.comparison("===", LengthOf(subject.path), Constant(0))
    return claims.comparison("===", subject, wanted)


def _between(least: Checks, most: Checks) -> Checks:
    match least, most:
        case (StatusCheck(ranges=((low, _),)),), (StatusCheck(ranges=((_, high),)),):
            return claims.status((low, high)) if low <= high else None
        case (first,), (second,):
            return first, second
        case _:
            return None


def _property(chain: _Chain, arguments: list[Value]) -> Checks:
    """A member is there, or has a value; what follows in the chain is about it."""
    match arguments:
        case [Constant(str() | int() as name), *wanted]:
            chain.subject = member(chain.subject, name)
        case _:
            return None
    if not isinstance(chain.subject, InBody | LengthOf):
        return None
    there = claims.truth(chain.subject) if isinstance(chain.subject, InBody) else None
    said = claims.comparison("===", chain.subject, wanted[0]) if wanted else there
    return claims.negation(said) if chain.negated else said


def _keys(chain: _Chain, arguments: list[Value]) -> Checks:
    """All of some members are there: that there are no others is not said."""
    names = list(_names(arguments))
    if not names or len(names) < len(arguments) or chain.negated or chain.any or not isinstance(chain.subject, InBody):
        return None
    found = (claims.truth(member(chain.subject, name)) for name in names)
    return tuple(check for said in found for check in said or ())


def _names(arguments: list[Value]) -> Iterator[str]:
    for argument in arguments:
        match argument:
            case Constant(str(name)):
                yield name
            case Constants(entries):
                yield from (name for name in entries if isinstance(name, str))
            case _:
                pass


def _path(source: str) -> JsonPath:
    """A path as lodash writes it: `data.items[0].id`."""
    steps = (step.groups() for step in _STEP.finditer(source))
    return tuple(int(index) if index else word or double or single or "" for word, index, double, single in steps)

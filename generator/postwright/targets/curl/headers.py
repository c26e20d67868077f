"""The headers of a command (section 4.1), written so that curl sends them as they are."""

import re
from collections.abc import Iterable, Iterator, Sequence

from postwright.errors import Problem
from postwright.model import Operation
from postwright.reader.values import quoted
from postwright.rendering import Code
from postwright.targets.curl.functions import call
from postwright.targets.curl.plan import Field, Option, Step, has_holes, literals
from postwright.targets.curl.scope import Scope
from postwright.targets.shell import Pieces, raw_bytes

_NOT_IN_NAME = re.compile(r"[^!#$%&'*+\-.^_`|~0-9A-Za-z]")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]+")
_LATIN_1 = re.compile(r"([\x80-\xff]+)")

# The headers that curl adds by itself, apart from the Content-Type that depends on the body.
_OF_CURL = ("User-Agent", "Accept")


def own_headers(operation: Operation, scope: Scope) -> tuple[Field, ...]:
    """The headers that the operation itself sets."""
    enabled = (header for header in operation.headers if header.enabled)
    return tuple(
        Field(scope.expand(header.name), scope.expand(header.value) if header.value else (), header.place)
        for header in enabled
        if header.name
    )


def header_steps(operation: Operation, fields: Sequence[Field], scope: Scope, *, is_latin_1: bool) -> Iterator[Step]:
    """The options for finished headers, and for the ones of curl's own that the operation switches off."""
    problems = {field: _problem_of_name(field) for field in fields}
    yield from (problem for problem in problems.values() if problem)
    for field in _with_one_cookie([field for field in fields if not problems[field]]):
        yield from _header(field, scope, is_latin_1=is_latin_1)
    if any(field.key == "accept-encoding" and field.value != ("identity",) for field in fields):
        # curl unpacks an answer only when told to; the header that it sends stays the one given.
        yield Option("--compressed")
    for name in _OF_CURL:
        if name.lower() in operation.settings.disabled_system_headers and not has(fields, name):
            yield without(name)


def has(fields: Iterable[Field], name: str) -> bool:
    """Whether there is a header of that name."""
    return any(field.key == name.lower() for field in fields)


def latin_1(pieces: Pieces, scope: Scope) -> Pieces:
    """The text so that it goes out as Latin-1, if that has all of its characters."""
    if any(character > "\xff" for character in literals(pieces)):
        return tuple(_known_latin_1(piece, scope) for piece in pieces)
    parts = (part for piece in pieces for part in ((piece,) if isinstance(piece, Code) else _bytes(piece)))
    return tuple(_known_latin_1(part, scope) for part in parts)


def without(name: str) -> Option:
    """The option that keeps curl from adding a header."""
    return Option("--header", (f"{name}:",))


def _problem_of_name(field: Field) -> Problem | None:
    if field.key == "content-length":
        return _left_out(field, "it is counted by curl", "Remove it.")
    if _NOT_IN_NAME.search(literals(field.name)):
        return _left_out(field, "its name has characters that no header can have", "Rename it.")
    return None


def _left_out(field: Field, reason: str, hint: str) -> Problem:
    message = f"The header {quoted(literals(field.name))} is left out: {reason}."
    return Problem(code="header-left-out", message=message, hint=hint, place=field.place)


def _with_one_cookie(fields: Sequence[Field]) -> Iterator[Field]:
    cookies = [field for field in fields if field.key == "cookie"]
    for field in fields:
        if field.key != "cookie":
            yield field
        elif field is cookies[0]:
            values = (("; ", *(cookie.value or ())) for cookie in cookies)
            yield field._replace(value=tuple(piece for value in values for piece in value)[1:])


def _header(field: Field, scope: Scope, *, is_latin_1: bool) -> Iterator[Step]:
    value: Pieces = field.value or ()
    text = literals(value)
    if _CONTROL.search(text):
        yield _changed(field, "control characters become blanks", "Remove them.")
        value = tuple(piece if isinstance(piece, Code) else _CONTROL.sub(" ", piece) for piece in value)
    if any(character > "\xff" for character in text):
        how = "characters beyond Latin-1, which Postman refuses, are sent as UTF-8"
        yield _changed(field, how, "Encode them as the server expects.")
    if is_latin_1:
        value = latin_1(value, scope)
    # curl leaves out a header whose value is blank unless a semicolon stands for the colon.
    if scope.is_empty(value):
        name = "".join(value).removesuffix("}")
        yield Option("--header", (*field.name, Code(f"{name}:+: }}"), Code(f"{name}:-;}}")))
    elif has_holes(value) or text.strip():
        yield Option("--header", (*field.name, ": ", *value))
    else:
        yield Option("--header", (*field.name, ";"))


def _known_latin_1(piece: str, scope: Scope) -> str:
    """A variable whose value is known to need it as Latin-1; what the environment says goes out as it is."""
    is_variable = isinstance(piece, Code) and "${" in piece
    return call("latin_1", (piece,)) if is_variable and _LATIN_1.search(scope.known((piece,))) else piece


def _changed(field: Field, how: str, hint: str) -> Problem:
    message = f"In the value of the header {quoted(literals(field.name))} {how}."
    return Problem(code="header-value", message=message, hint=hint, place=field.place)


def _bytes(literal: str) -> Iterator[str]:
    for place, text in enumerate(_LATIN_1.split(literal)):
        yield raw_bytes(text.encode("latin-1")) if place % 2 else text

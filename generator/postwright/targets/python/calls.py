"""Calls of an operation's method, as an example shows them: with the collection's saved values, shortened."""

import re
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import replace
from typing import NamedTuple

from postwright.formatting import format_python
from postwright.model import (
    FileBody,
    FilePart,
    GraphqlBody,
    MultipartBody,
    Operation,
    RawBody,
    Text,
    TextPart,
    UrlEncodedBody,
    VariableRef,
)
from postwright.naming import words
from postwright.rendering import Code, join
from postwright.runtime.text import tokens
from postwright.targets.json_text import HOLE, Json
from postwright.targets.python.arguments import Argument, BodyKind
from postwright.targets.python.plan import MethodPlan, Plan
from postwright.targets.python.saved_texts import SavedTexts
from postwright.targets.python.shapes import Plain
from postwright.targets.python.source import bytes_literal, identifier, keyword, literal, value
from postwright.targets.python.token_flows import needed_texts
from postwright.targets.texts import sole_variable

_SECRET_NAME = re.compile(
    r"pass(word|wd|code|phrase)|secret|token|credential|authorization|signature|(api|private|access|client)_?key"
    r"|(^|_)(otp|pin|cvv|cvc|pwd|jwt|iban)(_|$)|card_?number",
    re.IGNORECASE,
)
_SECRET_VALUE = re.compile(r"eyJ[\w-]{8}|-----BEGIN|(?<!\w)(?=\w*\d)(?=\w*[A-Za-z])\w{32}", re.ASCII)
_IDENTITIES = frozenset("code guid id ids key name number slug uuid".split())
_INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,17})")
_NUMBER = re.compile(r"-?\d{1,9}\.\d{1,9}")
# Saved to be filled in: no example.
_EMPTY = literal("")
_FILE = bytes_literal(b"...")


class Limits(NamedTuple):
    """What a call shows at most: columns, characters of a text, entries of a list and an object, levels of a body,
    arguments that could be left out, and lines; and whether what looks secret is replaced.
    """

    width: int
    text: int
    items: int
    keys: int
    levels: int
    optional: int
    lines: int
    hides: bool = True


EXAMPLE = Limits(width=66, text=60, items=2, keys=8, levels=3, optional=8, lines=14)
_FLAT, _FEW = 2, 2
_ALL = 1_000_000_000
WHOLE = Limits(width=_ALL, text=_ALL, items=_ALL, keys=_ALL, levels=20, optional=_ALL, lines=_ALL, hides=False)


class Shown:
    """What of the saved values is shown: how much, and the values that variables have by themselves."""

    def __init__(self, plan: Plan, limits: Limits = EXAMPLE) -> None:
        self.limits = limits
        self._values = {
            variable.name: variable.value
            for variable in plan.variables
            if variable.value and not is_secret(variable.name, variable.value) and "{{" not in variable.value
        }

    def smaller(self, optional: int) -> "Shown | None":
        """The same with flatter bodies, or fewer of so many arguments that can go, or fewer keys; None at the end."""
        other, limits = copy(self), self.limits
        if limits.levels > _FLAT:
            other.limits = limits._replace(levels=limits.levels - 1)
        elif optional > 1:
            other.limits = limits._replace(optional=optional // 2)
        elif limits.keys > _FEW:
            other.limits = limits._replace(keys=limits.keys // 2)
        else:
            return None
        return other

    def passes(self, text: Text | None) -> bool:
        """Whether a call passes what is saved as a variable: it says which thing is meant, or nothing else does."""
        name = sole_variable(text)
        if name is None or _SECRET_NAME.search("_".join(words(name))):
            return False
        return name not in self._values or not _IDENTITIES.isdisjoint(words(name)[-1:])

    def hides(self, name: str, saved: str) -> bool:
        """Whether a value is replaced, as it looks secret."""
        return self.limits.hides and is_secret(name, saved)

    def text(self, source: str) -> str:
        """A text with its variables' values, or with `<their names>`, shortened."""
        pieces = (self._values.get(piece) or placeholder(piece) if known else piece for piece, known in tokens(source))
        return _shortened("".join(pieces), self.limits.text)


def placeholder(name: str) -> str:
    """What stands for a value that the caller has to know: `<user id>`."""
    return f"<{' '.join(words(name)) or '...'}>"


def is_secret(name: str, saved: str) -> bool:
    """Whether a saved value looks as if it were nobody else's business."""
    return bool(_SECRET_NAME.search("_".join(words(name))) or _SECRET_VALUE.search(saved))


def call_of(path: Sequence[str], method: MethodPlan, shown: Shown, wrapper: str = "") -> Code:
    """The call as an expression; if it would take too many lines, with flatter values and then fewer arguments."""
    name = join([Code("api"), *map(identifier, path)], ".")
    name = Code(f"api.{identifier(wrapper)}({name})") if wrapper else name
    saved = SavedTexts(method.operation)
    while True:
        required, optional = _arguments(method, saved, shown)
        code = _formatted(Code(f"{name}({join([*required, *optional], ', ')})"), shown.limits.width)
        smaller = shown.smaller(len(optional))
        if code.count("\n") < shown.limits.lines or smaller is None:
            return code
        shown = smaller


def _formatted(code: Code, width: int) -> Code:
    # Black takes its time, and few calls need it.
    if len(code) <= width and "\n" not in code:
        return code
    return Code(format_python(code, width=width).rstrip("\n"))


def _arguments(method: MethodPlan, saved: SavedTexts, shown: Shown) -> tuple[list[Code], list[Code]]:
    """The arguments of the call: those that the request can't do without, and the others."""
    required: list[Code] = []
    optional: list[Code] = []
    for argument in method.arguments.all:
        if argument.required:
            required.append(saved_code(argument, method, saved, shown) or literal(placeholder(argument.wire)))
            continue
        can_go = argument.where == "body" or not shown.passes(_variable(argument, saved))
        if can_go and len(optional) >= shown.limits.optional:
            continue
        code = saved_code(argument, method, saved, shown)
        if code and not (code == _EMPTY and shown.limits.hides):
            (optional if can_go else required).append(keyword(argument.name, code))
    return required, optional


def saved_code(argument: Argument, method: MethodPlan, saved: SavedTexts, shown: Shown) -> Code | None:
    """The saved value of an argument as source, or None where it has none or the client fills it in."""
    match argument.where:
        case "path":
            texts = saved.path.get(argument.wire, [])
        case "variables":
            text = _variable(argument, saved)
            texts = [text] if shown.passes(text) else []
        case "query":
            texts = saved.query.get(argument.wire, [])
            texts = [text for text in texts if shown.passes(text) or sole_variable(text) is None]
        case "body":
            return _saved_in_body(argument, saved, method.arguments.body_kind, shown)
        case _:
            return None
    return _texts(texts, argument, shown)


def _variable(argument: Argument, saved: SavedTexts) -> Text | None:
    """The variable that the client fills in for a segment, or for a parameter of the query, that is not passed."""
    if argument.where == "variables":
        return Text((VariableRef(argument.wire),))
    texts = saved.query.get(argument.wire) if argument.where == "query" else None
    return texts[0] if texts else None


def client_texts_of(operation: Operation, shown: Shown) -> Iterable[Text]:
    """The texts whose variables the client must have for the call, as it does not pass them."""
    texts = (segment for segment in operation.url.segments if isinstance(segment, Text))
    body = operation.body
    rest = replace(
        operation,
        url=replace(operation.url, segments=tuple(text for text in texts if not shown.passes(text))),
        query=tuple(one for one in operation.query if sole_variable(one.value) and not shown.passes(one.value)),
        body=replace(body, variables=None) if isinstance(body, GraphqlBody) else None,
    )
    return needed_texts(rest)


def _texts(texts: Sequence[Text | None], argument: Argument, shown: Shown) -> Code | None:
    """One saved value, or a list where the name is sent more than once."""
    codes = [_text(text.source, argument, shown) for text in texts if text]
    if not codes:
        return None
    takes_several = isinstance(argument.shape, Plain) and "Sequence[" in argument.shape.code
    return Code(f"[{join(codes[: shown.limits.items], ', ')}]") if takes_several and len(codes) > 1 else codes[0]


def _text(source: str, argument: Argument, shown: Shown) -> Code:
    """A text, as the number or the boolean that it means where the argument can be one."""
    if shown.hides(argument.wire, source):
        return literal(placeholder(argument.wire))
    types = argument.shape.code if isinstance(argument.shape, Plain) else ""
    if "bool" in types and source in {"true", "false"}:
        return Code(source.capitalize())
    if "int" in types and _INTEGER.fullmatch(source):
        return Code(source)
    if "float" in types and _NUMBER.fullmatch(source) and repr(float(source)) == source:
        return Code(source)
    return literal(shown.text(source))


def _shortened(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    line = text.strip().partition("\n")[0].strip()
    head = line[: limit - 3]
    return f"{(head.rpartition(' ')[0] or head) if len(line) > len(head) else line}..."


def _saved_in_body(argument: Argument, saved: SavedTexts, kind: BodyKind, shown: Shown) -> Code | None:
    match saved.body:
        case UrlEncodedBody():
            return _texts(saved.fields.get(argument.wire, []), argument, shown)
        case MultipartBody():
            part = saved.parts.get(argument.wire)
            return _part(part, argument, shown) if part else None
        case RawBody(text=text):
            return _raw(text, argument, saved, kind, shown)
        case GraphqlBody(variables=variables) if variables:
            return _json(argument, saved, shown)
        case FileBody():
            return _FILE
        case _:
            return None


def _raw(text: Text, argument: Argument, saved: SavedTexts, kind: BodyKind, shown: Shown) -> Code | None:
    """The argument's share of a body given as text; text that means JSON as the value that it means."""
    if kind != "raw":
        return _json(argument, saved, shown)
    takes_value = isinstance(argument.shape, Plain) and "dict[" in argument.shape.code and shown.limits.hides
    return (_json(argument, saved, shown) if takes_value else None) or _texts([text], argument, shown)


def _part(part: TextPart | FilePart, argument: Argument, shown: Shown) -> Code | None:
    return _FILE if isinstance(part, FilePart) else _texts([part.value], argument, shown)


def _json(argument: Argument, saved: SavedTexts, shown: Shown) -> Code | None:
    if saved.json is None:
        return None
    (found,) = saved.json
    if argument.whole or not isinstance(found, dict):
        return value(_value(found, argument.name, shown))
    if argument.wire not in found:
        # Only the body of a saved example has it.
        return None
    return value(_value(found[argument.wire], argument.wire, shown))


def _value(saved: Json, name: str, shown: Shown, depth: int = 1) -> Json:
    """A saved JSON value, shortened; `name` is the key that it stands at."""
    limits = shown.limits
    match saved:
        case str() if saved == HOLE or shown.hides(name, saved):
            return placeholder(name)
        case str():
            return shown.text(saved)
        case dict():
            kept = [key for key, item in saved.items() if depth < limits.levels or not _is_nested(item)]
            return {key: _value(saved[key], key, shown, depth + 1) for key in kept[: limits.keys]}
        case list():
            items = [item for item in saved[: limits.items] if depth < limits.levels or not _is_nested(item)]
            return [_value(item, name, shown, depth + 1) for item in items]
        case _:
            return saved


def _is_nested(item: Json) -> bool:
    return isinstance(item, dict | list) and bool(item)

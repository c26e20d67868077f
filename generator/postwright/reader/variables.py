"""Reading the variables of a collection or an environment."""

import re
from dataclasses import replace
from decimal import Decimal

from postwright.model import Text, Variable
from postwright.reader.values import Node, Number, description, enabled, entries, js_text, text, text_of, truthy, word

# More digits are not known to be the same number in JavaScript, and smaller ones have an exponent there.
# The blanks around are JavaScript's, where U+001C to U+001F are none; `float` knows these, too.
_BLANKS = r"[\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*"
_NUMBER = re.compile(rf"{_BLANKS}[+-]?[0-9]{{1,15}}(?:\.[0-9]{{0,6}})?{_BLANKS}")


def read(collection: Node) -> tuple[Variable, ...]:
    """Read a collection's variables."""
    node = collection.get("variable")
    return listed(collection.get("variables") if node.value is None else node)


def listed(node: Node, *, null: str = "null") -> tuple[Variable, ...]:
    """Read a list of variables; of several of one name the last enabled one stays enabled. Sections 2.1, 2.2.

    `null` is the text of a value that is null.
    """
    variables = [_variable(entry, null) for entry in entries(node) if _name(entry)]
    last = {variable.name: position for position, variable in enumerate(variables) if variable.enabled}
    return tuple(
        replace(variable, enabled=variable.enabled and last[variable.name] == position)
        for position, variable in enumerate(variables)
    )


def _name(entry: Node) -> str:
    # Names are compared exactly, blanks included.
    key = entry.get("key").value
    return js_text(key) if isinstance(key, str) and key else word(entry.get("key")) or word(entry.get("id"))


def _variable(entry: Node, null: str) -> Variable:
    secret = entry.get("type").value == "secret" or truthy(entry.get("secret").value)
    return Variable(
        name=_name(entry),
        value=None if secret or not entry.has("value") else _value(entry, null),
        secret=secret,
        enabled=enabled(entry),
        description=description(entry),
        place=entry.place,
    )


def _value(entry: Node, null: str) -> Text:
    kind, value = entry.get("type").value, entry.get("value").value
    if kind == "boolean":
        return text("true" if truthy(value) else "false")
    if value is None:
        return text(null)
    # Of YAML, whose places have lines, a value is a text although it looks like a number.
    is_number = kind == "number" or (isinstance(value, Number) and not entry.place.line)
    source = js_text(value) if is_number else ""
    return text(_number(source)) if _NUMBER.fullmatch(source) else text_of(entry.get("value"))


def _number(source: str) -> str:
    """A number as JavaScript writes it: `1.5` for `1.50`."""
    value = float(source)
    return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")

"""The types of parameters: of what stands in a URL, a header or a form, where everything is text in the end."""

import re
from collections.abc import Mapping, Sequence

from postwright.model import Text
from postwright.rendering import Code
from postwright.targets.python.inference import placeholder
from postwright.targets.python.shapes import BOOLEAN, FLOAT, INTEGER, STRING, Plain
from postwright.targets.texts import sole_variable

# The values that the collection and its environments have for each variable.
SavedValues = Mapping[str, Sequence[str]]

_INTEGER = re.compile(r"-?\d+")
_NUMBER = re.compile(r"-?\d+\.\d+")


def parameter_type(values: Sequence[Text | None], saved: SavedValues) -> Plain:
    """The type of a parameter by its saved values: text is always taken, since it is what goes on the wire.

    A variable counts as what is saved for it; one of which nothing is known can be a number.
    """
    found = [value for value in values if value is not None and value.source]
    if not found:
        return Plain(Code("str | None")) if None in values else STRING
    variables = [sole_variable(value) for value in found]
    if all(name is not None for name in variables):
        return variable_type([name for name in variables if name is not None], saved)
    kinds = {_kind(value.source) for value in found}
    if len(kinds) == 1 and kinds != {STRING}:
        return Plain(Code(f"{kinds.pop().code} | str"))
    return Plain(Code("str | None")) if None in values else STRING


def variable_type(names: Sequence[str], saved: SavedValues) -> Plain:
    """The type of what variables stand for: a number too, unless what is saved for them is something else."""
    values = [value for name in names for value in saved.get(name, ()) if value]
    kinds = {_kind(value) for value in values}
    if kinds <= {INTEGER}:
        return Plain(Code("str | int"))
    return Plain(Code("str | float")) if kinds <= {INTEGER, FLOAT} else STRING


def _kind(text: str) -> Plain:
    if _INTEGER.fullmatch(text):
        return INTEGER
    if _NUMBER.fullmatch(text):
        return FLOAT
    if text in {"true", "false"}:
        return BOOLEAN
    meant = placeholder(text)
    return meant if isinstance(meant, Plain) and meant in {INTEGER, FLOAT, BOOLEAN} else STRING

"""Values that one answer gives for later requests, as the scripts of the collection say."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from math import isfinite
from typing import cast

from .operation import Output
from .result import Response
from .variables import Variables


def learn(
    variables: Variables, outputs: Iterable[Output], response: Response[object]
) -> None:
    """Set the variables that an answer sets. Sections 2.2 and 7.

    What the answer does not have, or has as null, leaves a variable as it was. So does
    a value with `{{` in it: a server may not ask for the values of other variables.
    """
    learned: dict[str, str] = {}
    for output in outputs:
        value = _value(output, response)
        text = None if value is None else _text(value)
        if text is not None and "{{" not in text:
            learned[output.variable] = text
    # At once: a request of another thread has all of them or none.
    variables.learned.update(learned)


def _value(output: Output, response: Response[object]) -> object:
    if output.header is not None:
        return response.headers.get(output.header)
    value = response.body
    for step in output.path:
        value = _member(value, step)
    return value


def _member(value: object, step: str | int) -> object:
    """Give what JavaScript finds: a list takes the text of a position, too."""
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value).get(str(step))
    if isinstance(value, list):
        entries = cast("list[object]", value)
        position = int(step) if str(step).isdecimal() else len(entries)
        return entries[position] if position < len(entries) else None
    return None


def _text(value: object) -> str | None:
    """Give the text that is put in place of the variable; JSON of lists and objects."""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and isfinite(value):
        return _number(value)
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except (TypeError, RecursionError):
        return None


def _number(value: float) -> str:
    """Write a number as JavaScript does."""
    from decimal import Decimal

    if value and not 1e-6 <= abs(value) < 1e21:
        return repr(value).replace("e-0", "e-")
    # The sum takes its sign from a zero.
    return f"{Decimal(repr(value + 0)):f}".removesuffix(".0")

"""JSON text as collections hold it: with comments, and with `{{variables}}` where values stand (section 5.2)."""

import json
import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from postwright.runtime.body import STRING_OR_TOKEN, strip_comments

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

# Stands for a value that is a bare variable, whose type is not known.
HOLE = "\x00"

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,30})(?:\.[0-9]+)?")


def parse(text: str, saved: Mapping[str, Sequence[str]] = MappingProxyType({})) -> Json:
    """The value of a JSON text; ValueError if the text is not JSON.

    Where a bare variable stands there is HOLE, or the first of the values that are `saved` for it, if it is a number.
    """
    filled = strip_comments(text) if "//" in text or "/*" in text else text
    if "{{" in filled:
        filled = STRING_OR_TOKEN.sub(lambda match: _token(match.group(), saved), filled)
    try:
        value: Json = json.loads(filled, strict=False)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return value


def _token(found: str, saved: Mapping[str, Sequence[str]]) -> str:
    if found.startswith('"'):
        return found
    value = next(iter(saved.get(found[2:-2], ())), "")
    return value if _NUMBER.fullmatch(value) else json.dumps(HOLE)

"""JSON text as collections hold it: with comments, and with `{{variables}}` where values stand (section 5.2)."""

import json
import re
from typing import TypeAlias

from postwright.runtime.body import strip_comments

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

# Stands for a value that is a bare variable, whose type is not known.
HOLE = "\x00"

# A string ends with the text at the latest: a match that fails would be tried again from each of its quotes.
_STRING_OR_TOKEN = re.compile(r'"(?:[^"\\]|\\.?)*(?:"|\Z)|\{\{[^{}]*\}\}', re.DOTALL)


def parse(text: str) -> Json:
    """The value of a JSON text, HOLE where a bare variable stands; ValueError if the text is not JSON."""
    filled = _STRING_OR_TOKEN.sub(_quote_token, strip_comments(text))
    try:
        value: Json = json.loads(filled, strict=False)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return value


def _quote_token(match: re.Match[str]) -> str:
    found = match.group()
    return found if found.startswith('"') else json.dumps(HOLE)

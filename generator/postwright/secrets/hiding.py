"""What is shown in the place of a secret."""

import re

from postwright.secrets.placeholders import prefix_of

_KEY = re.compile(r"(-----[A-Z0-9 ]+-----|\\[nr])")
_KEPT = frozenset("-_.~+/=:")


def placeholder(value: str) -> str:
    """A text of the same length in which letters are x, digits 0, and only the issuer's prefix is left.

    It has no character that JSON, XML, a URL or a quoted text would have to escape.
    """
    if value.startswith("-----BEGIN "):
        return "".join(part if at % 2 else _hidden(part) for at, part in enumerate(_KEY.split(value)))
    prefix = prefix_of(value)
    return prefix + _hidden(value[len(prefix) :])


def _hidden(value: str) -> str:
    return "".join(map(_one, value))


def _one(char: str) -> str:
    if char.isdigit():
        return "0"
    if char in _KEPT or char.isspace():
        return char
    return "X" if char.isupper() else "x"

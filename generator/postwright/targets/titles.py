"""What to call folders and operations."""

import re

from postwright.model import Operation, Text
from postwright.naming import words

# `1. Log in`, `0.2: Users`, `3) Orders`, `04 - Refunds`; three digits are rather a status.
_NUMBERING = re.compile(r"\s*[(\[]?\d{1,2}(?:\.\d{1,2})*(?:[.:)\]]+\s+|[:)\]]|\s*-\s+|\s+-\s*)(?=[^\W\d_])")


def unnumbered(name: str) -> str:
    """A name without the number that only says where it stands in a list."""
    numbering = _NUMBERING.match(name)
    return name[numbering.end() :] if numbering else name


def titles(operation: Operation, name: str = "") -> tuple[str, ...]:
    """Its name, or another; with its method, and with the last word of its path, for where that is taken already."""
    segments = [segment for segment in operation.url.segments if isinstance(segment, Text)]
    end = next((text.literal for text in reversed(segments) if text.literal), "")
    name = name or operation.name
    name = name if words(name) else f"{operation.method} {end}"
    with_method = f"{operation.method} {name}"
    is_said = words(name)[:1] == words(operation.method)[:1]
    return (name, *(() if is_said else (with_method,)), f"{name} {end}")

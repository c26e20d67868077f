"""Variables in texts: where `{{name}}` stands, and what takes its place."""

import re
from collections.abc import Callable

TOKEN = re.compile(r"\{\{([^{}]*)\}\}")
PASSES = 19
# What values may add to a text: one that holds itself twice would fill the memory.
LARGEST = 16 * 1024 * 1024


def tokens(source: str) -> tuple[tuple[str, bool], ...]:
    """Split a text into `(text, is_variable)` pieces, variables without their braces.

    There are no empty literals; the name of a variable can be empty. Section 2.3.
    """
    # Splitting at a pattern with one group gives literals and names in turn.
    pieces = enumerate(TOKEN.split(source))
    return tuple((text, place % 2 == 1) for place, text in pieces if text or place % 2)


def is_variable(source: str) -> bool:
    """Whether a text is one `{{name}}` and nothing else."""
    return TOKEN.fullmatch(source) is not None


def substitute(source: str, lookup: Callable[[str], str | None]) -> str:
    """Replace variables, and those in their values, in up to 19 passes.

    A name for which `lookup` gives None stays as it stands. Section 2.3.
    """
    room = LARGEST

    def value(token: re.Match[str]) -> str:
        nonlocal room
        found = lookup(token[1])
        if found is None:
            return token[0]
        room -= len(found) + len(token[0])
        return token[0] if room < 0 else found

    for _ in range(PASSES):
        text = TOKEN.sub(value, source)
        if text == source or room < 0 or "{{" not in text:
            return text
        source = text
    return source


def utf8(text: str) -> bytes:
    """Encode a text; a lone surrogate becomes U+FFFD, as in JavaScript."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        mended = ("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
        return "".join(mended).encode()


def percent(character: re.Match[str]) -> str:
    """Write a found character as percent-encoded UTF-8."""
    return "".join(f"%{byte:02X}" for byte in utf8(character[0]))

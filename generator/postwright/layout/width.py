"""How many columns text takes where Black counts them."""

from unicodedata import category, east_asian_width


def columns(text: str) -> int:
    """The columns of a line: wide characters take two; UnsureError for those of which versions of Unicode differ."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if character.isascii():
        return 1
    return 2 if east_asian_width(character) in {"W", "F"} else 0 if category(character) in {"Mn", "Me"} else 1

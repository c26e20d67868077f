"""The makers of Markdown: the only way by which text of a collection becomes part of a page."""

import re

from postwright.rendering import Code
from postwright.targets.characters import escape_invisible, without_ornaments

# What means something inside a line; web addresses, mentions of people and emoji by name are GitHub's.
_SPECIAL = re.compile(r"[\\`*_\[\]<>&#~|$@]|:(?=//|\w+:)|(?<=www)\.", re.IGNORECASE)
_BACKTICKS = re.compile("`+")


def line(source: str) -> Code:
    """Text on one line, inside a heading or paragraph, which is shown as it is written."""
    text = " ".join(without_ornaments(source).split())
    return Code(escape_invisible(_SPECIAL.sub(r"\\\g<0>", text)))


def span(source: str) -> Code:
    """Code inside a line."""
    text = escape_invisible(source)
    ticks = "`" * (_longest(text) + 1)
    # Blanks at both ends are not part of it.
    margin = " " if not text or text[0] in "` " or text[-1] in "` " else ""
    return Code(f"{ticks}{margin}{text}{margin}{ticks}")


def block(source: str, language: str) -> Code:
    """Lines of code, as they stand; they hold no invisible characters."""
    ticks = "`" * max(3, _longest(source) + 1)
    return Code(f"{ticks}{language}\n{source.rstrip()}\n{ticks}")


def _longest(text: str) -> int:
    return max(map(len, _BACKTICKS.findall(text)), default=0)

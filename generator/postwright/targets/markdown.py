"""The makers of Markdown: the only way by which text of a collection becomes part of a page."""

import re

from postwright.naming import words
from postwright.rendering import Code
from postwright.targets.characters import escape_invisible, without_ornaments
from postwright.targets.prose import Block, blocks

# What means something inside a line; web addresses, mentions of people and emoji by name are GitHub's.
_SPECIAL = re.compile(r"[\\`*_\[\]<>&#~|$@]|:(?=//|\w+:)|(?<=www)\.", re.IGNORECASE)
_BLOCK_MARK = re.compile(r"\A(\d*)([-+=.)])")
_PROMPT = re.compile(r"^( *)>>>", re.MULTILINE)
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
    """Lines of code, as they stand but for what doctest would run; they hold no invisible characters."""
    ticks = "`" * max(3, _longest(source) + 1)
    shown = _PROMPT.sub(r"\1\\>>>", source.rstrip())
    return Code(f"{ticks}{language}\n{shown}\n{ticks}")


def prose(description: str, title: str = "") -> Code:
    """A description as paragraphs, lists and code, without a first one that only says the title again.

    Whatever else it is made of is shown as text.
    """
    parts, text = blocks(description), ""
    for part in parts[1:] if parts and words(parts[0].text) == words(title) else parts:
        gap = "\n\n" if not part.tight else "\n" if part.first else "  \n"
        text += (gap if text else "") + _block(part)
    return Code(text)


def _block(part: Block) -> str:
    lines = part.text.split("\n")
    if part.literal:
        return block("\n".join(map(escape_invisible, lines)), "")
    margin = part.indent + " " * len(part.first)
    return part.indent + part.first + f"  \n{margin}".join(map(_line_start, lines))


def _line_start(source: str) -> str:
    # What would open a block at the beginning of a line.
    return _BLOCK_MARK.sub(r"\1\\\2", line(source))


def _longest(text: str) -> int:
    return max(map(len, _BACKTICKS.findall(text)), default=0)

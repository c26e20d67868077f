"""Breaks the two kinds of lines that most long lines are, heads of functions and calls, by their text alone."""

import re
from collections.abc import Callable

from postwright.layout.tokens import ODD
from postwright.layout.width import columns

_STRING = r"""\"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'"""


def _nested(levels: int) -> str:
    """What matches brackets with other brackets in them."""
    inner = f"|{_nested(levels - 1)}" if levels else ""
    return rf"""[(\[{{](?:[^()\[\]{{}}"'#]++|{_STRING}{inner})*+[)\]}}]"""


_PIECE = re.compile(rf"""(?:[^,()\[\]{{}}"'#]++|{_STRING}|{_nested(4)})++""")
_FUNCTION = re.compile(r"""((?:async )?def \w+\()([^()"'#]+)(\)(?: -> [^()"'#]+)?:)""")
_STATEMENT = re.compile(r"((?:return |\w+ = )?(?:await )?@?[\w.]+\()(.+)(\))")
_ENTRY = re.compile(rf"((?:\w+=|(?:{_STRING}): )?(?:[\w.]+\(|[(\[{{]))(.+)([)\]}}],?)")
_ODD = (*ODD, '"""', "lambda", " if ")

_Split = Callable[[str, int], list[str]]


def is_called(head: str) -> bool:
    """Whether the bracket at the end of a text is of a call or a definition, and makes no collection."""
    return head[-1:] == "(" and (head[-2:-1].isalnum() or head[-2:-1] == "_")


def quick(text: str, depth: int, width: int, split: _Split, *, inside: bool) -> list[str] | None:
    """The lines that a line becomes, or None if it is not that simple; `split` breaks an entry of brackets."""
    margin = "    " * depth
    if any(odd in text for odd in _ODD):
        return None
    if columns(margin + text) <= width:
        return [margin + text]
    is_function = "def " in text[:10] and not inside
    found = (_ENTRY if inside else _FUNCTION if is_function else _STATEMENT).fullmatch(text)
    if found is None:
        return None
    head, body, tail = found.groups()
    pieces: list[str] = _PIECE.findall(body)
    if ",".join(pieces) != body or columns(margin + head) > width or columns(margin + tail) > width:
        return None
    if len(pieces) == 1:
        pieces = [f"{body},"] if is_function else [body]
    elif is_called(head) and columns(margin + body) + 4 <= width:
        pieces = [body]
    else:
        pieces = [f"{piece.strip(' ')}," for piece in pieces]
    lines: list[str] = [margin + head]
    for piece in pieces:
        line = f"    {margin}{piece}"
        if columns(line) <= width:
            lines.append(line)
        elif is_function:
            return None
        else:
            lines += split(piece, depth + 1)
    return [*lines, margin + tail]

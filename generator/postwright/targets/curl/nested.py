"""Names of variables that are made of variables, such as `{{price_{{currency}}}}`; section 2.3."""

import re
from collections.abc import Iterable
from itertools import islice

from postwright.model import Text, VariableRef
from postwright.runtime.text import PASSES, TOKEN, tokens

MOST_CHOICES = 100

# A name over quotes or lines is more likely JSON or a template, and stays text if nothing has that name.
_NAME = re.compile(r'[^{}"\r\n]*')
_STAND_IN = re.compile("\ue000([0-9]+)\ue001")


def with_whole_names(text: Text) -> Text:
    """The text with each variable whose name is made of variables as one variable, named in Postman's own syntax."""
    if not _is_possible(text):
        return text
    found: list[str] = []

    def stand_in(token: re.Match[str]) -> str:
        if not _NAME.fullmatch(token[1]):
            return token[0]
        found.append(token[1])
        return f"\ue000{len(found) - 1}\ue001"

    source = text.source
    # Names that are deeper inside each other mean nothing in Postman either.
    for _ in range(PASSES):
        shorter = TOKEN.sub(stand_in, source)
        if shorter == source:
            break
        source = shorter
    pieces = enumerate(_STAND_IN.split(source))
    return Text(
        tuple(VariableRef(_spelled(found[int(piece)], found)) if n % 2 else piece for n, piece in pieces if piece)
    )


def name_of(name: str) -> Text:
    """The name of a variable as a text."""
    return with_whole_names(
        Text(tuple(VariableRef(piece) if is_variable else piece for piece, is_variable in tokens(name)))
    )


def matching(name: Text, names: Iterable[str]) -> list[str]:
    """Those of the names that a name made of variables can turn out to be; none if they are too many to be listed."""
    literals = [""]
    for part in name.parts:
        if isinstance(part, VariableRef):
            literals.append("")
        else:
            literals[-1] += part
    found = list(islice((other for other in names if _fits(other, literals)), MOST_CHOICES + 1))
    return found if len(found) <= MOST_CHOICES else []


def _fits(name: str, literals: list[str]) -> bool:
    """Whether a name is some texts in their order, with anything between them; in one walk, whatever they are."""
    first, *inner = literals
    if not inner or not name.startswith(first):
        return name == first
    last = inner.pop()
    place, end = len(first), len(name) - len(last)
    for literal in inner:
        place = name.find(literal, place, max(end, 0))
        if place < 0:
            return False
        place += len(literal)
    return place <= end and name.endswith(last)


def _is_possible(text: Text) -> bool:
    if len(text.parts) < 2:
        return False
    literals = "".join(part for part in text.parts if isinstance(part, str))
    return bool(text.variables) and "{{" in literals and "}}" in literals and "\ue000" not in literals


def _spelled(name: str, found: list[str]) -> str:
    while (longer := _STAND_IN.sub(lambda mark: "{{" + found[int(mark[1])] + "}}", name)) != name:
        name = longer
    return name

"""Characters and comments that no generated source holds, whatever the language."""

import re
from collections.abc import Iterator

from postwright.verifying.finding import Finding

# By ranges of their own, so that a slip in those of the makers shows. Line ends of any kind but one, controls, what
# changes the direction of writing, and halves of surrogate pairs.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
_TAB = re.compile("\t")


def hidden(source: str, *, tabs: bool) -> Iterator[Finding]:
    """The first character that can't be seen or that ends a line for some; tabs are allowed in what is sent."""
    found = _HIDDEN.search(source) or (None if tabs else _TAB.search(source))
    if found:
        yield Finding(line_of(source, found.start()), f"the raw character U+{ord(found[0]):04X}")


def line_of(source: str, position: int) -> int:
    """The line that a position is in, from 1."""
    return source.count("\n", 0, position) + 1

"""What stands in Python beside its syntax tree: comments, and the characters between strings."""

import re
from collections.abc import Iterator

from postwright.verifying.characters import line_of
from postwright.verifying.finding import Finding

_TOKEN = re.compile(r'"""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|#[^\n]*', re.DOTALL)
# Those of templates, and quoted text, which no tool takes for a word of its own.
_COMMENT = re.compile(
    '# (?:"[^#]*"|not so in the saved example|What `--base-url` stands in place of\\.'
    "|The order of the collection, in which a test can need what another one got\\.)"
)
# Of the second line only where the first one holds nothing else.
_COOKIE = re.compile(r"(?:[ \t\f]*(?:#[^\n]*)?\n)?[ \t\f]*#[^\n]*coding[:=]")


def odd_comments(source: str) -> Iterator[Finding]:
    """Comments that no template writes, one that says how the file is encoded, and what is no ASCII outside of both."""
    if _COOKIE.match(source):
        yield Finding(1, "a comment that says how the file is encoded")
    if source.isascii() and "#" not in source:
        return
    end = 0
    for token in _TOKEN.finditer(source):
        if token[0].startswith("#") and not _COMMENT.fullmatch(token[0]):
            yield Finding(line_of(source, token.start()), "a comment of another form")
        yield from _between(source, end, token.start())
        end = token.end()
    yield from _between(source, end, len(source))


def _between(source: str, start: int, end: int) -> Iterator[Finding]:
    if not source[start:end].isascii():
        place = next(place for place in range(start, end) if not source[place].isascii())
        yield Finding(line_of(source, place), "a name that is not ASCII")

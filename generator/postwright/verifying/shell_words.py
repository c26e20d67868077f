"""Splits a POSIX shell script into words and operators, as the standard says, and refuses what ours never have.

Written apart from the makers of words: nothing here knows how those quote.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

_BLANKS = re.compile(r"(?:[ \t]|\\\n)*(?:#[^\n]*)?")
_OPERATOR = re.compile(r"\n|;;|&&|[;|<>)]")
_PLAIN = re.compile(r"[^\s'\"\\$`;&|<>()}]+")
_BRACE = re.compile(r"\}(?=\s)")
_SINGLE = re.compile(r"'([^']*)'")
_IN_DOUBLE = re.compile(r'[^"$`\\]+')
_ESCAPED = re.compile(r"\\([^\n])")
_NAME = "[A-Za-z_][A-Za-z0-9_]*"
_SHORT = re.compile(rf"\$({_NAME}|@)")
_LONG = re.compile(rf"\$\{{({_NAME})(:\?|#\*://|:[+-]|-|)")
_FUNCTION = re.compile(r"([a-z_0-9]+)\(\) \{")
# What means nothing in a default inside of quotes.
_DEFAULT = re.compile(r"[A-Za-z0-9_.~%:@&=+,;()*|\[\]^? -]+")
_QUOTE = re.compile(r'\\(")')


class Text(NamedTuple):
    """Characters that stand for themselves; those without quotes can still mean something to the shell."""

    text: str
    quoted: bool


class Variable(NamedTuple):
    """`$name`, or `${name` with an operator, and for `-`, `:-` and `:+` a word."""

    name: str
    operator: str
    default: "Word"
    quoted: bool


class Substitution(NamedTuple):
    """`$(...)`: the text of one that is known whole, or the words of one command."""

    known: str
    words: "tuple[Word, ...]"
    quoted: bool


Word = tuple[Text | Variable | Substitution, ...]


class Token(NamedTuple):
    """A word or an operator at a position of the source; `\\n` is an operator, and so is `()` for a whole function."""

    position: int
    word: Word = ()
    operator: str = ""
    function: str = ""


class RefusedError(Exception):
    """Something that no script of ours has, at a position of the source."""

    def __init__(self, position: int, what: str) -> None:
        super().__init__(position, what)
        self.position, self.what = position, what


class Splitter:
    """Walks over one script; `functions` and whole `substitutions` that are known are not looked into."""

    def __init__(self, source: str, functions: Mapping[str, str], substitutions: tuple[str, ...]) -> None:
        self._source, self._functions, self._substitutions = source, functions, substitutions
        self._at = 0

    def tokens(self) -> Iterator[Token]:
        """All words and operators; comments are left out. Raises RefusedError."""
        while self._skip() < len(self._source):
            start = self._at
            if function := self._function():
                yield Token(start, operator="()", function=function)
            elif operator := self._take(_OPERATOR):
                yield Token(start, operator=operator[0])
            elif brace := self._take(_BRACE):
                yield Token(start, word=(Text(brace[0], False),))
            else:
                yield Token(start, word=self._word())

    def _skip(self) -> int:
        self._take(_BLANKS)
        return self._at

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self._source, self._at)
        self._at = found.end() if found else self._at
        return found

    def _function(self) -> str:
        """The name of a known function that is defined here, whole lines of it."""
        found = _FUNCTION.match(self._source, self._at)
        if found is None or (self._at and self._source[self._at - 1] != "\n"):
            return ""
        text = self._functions.get(found[1], "")
        if not text or not self._source.startswith(f"{text}\n", self._at):
            raise RefusedError(self._at, f"another function {found[1]}")
        self._at += len(text)
        return found[1]

    def _word(self) -> Word:
        """All parts up to a blank, an operator or a closing brace."""
        start, parts = self._at, list[Text | Variable | Substitution]()
        while found := self._parts():
            parts += found
        if self._at == start:
            raise RefusedError(start, f"the character {self._source[start]!a}")
        return tuple(parts)

    def _parts(self) -> Word:
        if found := self._take(_PLAIN):
            return (Text(found[0], False),)
        if found := self._take(_SINGLE) or self._take(_ESCAPED):
            return (Text(found[1], True),)
        if self._source.startswith('"', self._at):
            return tuple(self._in_quotes())
        if self._source.startswith("$", self._at):
            return (self._expansion(quoted=False),)
        return ()

    def _in_quotes(self) -> Iterator[Text | Variable | Substitution]:
        start = self._at
        self._at += 1
        while not self._source.startswith('"', self._at):
            if found := self._take(_IN_DOUBLE):
                yield Text(found[0], True)
            elif self._source.startswith("$", self._at):
                yield self._expansion(quoted=True)
            else:
                raise RefusedError(start, "a backslash or a backquote in double quotes, or no end of them")
        self._at += 1
        yield Text("", True)

    def _expansion(self, *, quoted: bool) -> Variable | Substitution:
        if found := self._take(_SHORT):
            return Variable(found[1], "", (), quoted)
        if found := self._take(_LONG):
            default = self._default(quoted=quoted) if found[2] in {"-", ":-", ":+"} else ()
            self._end("}")
            return Variable(found[1], found[2], default, quoted)
        if self._source.startswith("$(", self._at):
            return self._substitution(quoted=quoted)
        raise RefusedError(self._at, "another expansion")

    def _default(self, *, quoted: bool) -> Word:
        if quoted:
            return tuple(self._quoted_default())
        return () if self._source.startswith("}", self._at) else self._word()

    def _quoted_default(self) -> Iterator[Text | Variable | Substitution]:
        while not self._source.startswith("}", self._at):
            if found := self._take(_DEFAULT):
                yield Text(found[0], True)
            elif found := self._take(_QUOTE):
                yield Text(found[1], True)
            else:
                yield self._expansion(quoted=True)

    def _substitution(self, *, quoted: bool) -> Substitution:
        for text in self._substitutions:
            if self._source.startswith(text, self._at):
                self._at += len(text)
                return Substitution(text, (), quoted)
        self._at += 2
        words = list[Word]()
        while not self._source.startswith(")", self._skip()):
            words.append(self._word())
        self._at += 1
        return Substitution("", tuple(words), quoted)

    def _end(self, character: str) -> None:
        if not self._source.startswith(character, self._at):
            raise RefusedError(self._at, "another expansion")
        self._at += 1

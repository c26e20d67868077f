"""Breaks a logical line that is too long, at the places at which Black breaks it."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

from postwright.layout.quick import quick
from postwright.layout.tokens import CLOSING, COMMA, DOT, Statement, UnsureError
from postwright.layout.width import columns

_OPENINGS = frozenset(("", "(", "[", "{"))
_EMPTY = frozenset(("", "#"))


class _CannotSplitError(Exception):
    """There is no place to break a line at, or breaking it there does not help."""


class _Part(NamedTuple):
    """A line: the tokens from `start` to `end`, `depth` levels of four columns deep.

    One inside brackets can be broken at its commas and operators, one that `explodes` has to be; `comma` is whether a
    comma is added at its end, `is_tail` whether it starts with the bracket that closes what is before it.
    """

    start: int
    end: int
    depth: int
    inside: bool = False
    explodes: bool = False
    comma: bool = False
    is_tail: bool = False


class _Split(NamedTuple):
    head: _Part
    body: _Part
    tail: _Part
    opening: int
    closing: int


def split(text: str, depth: int, width: int, *, inside: bool) -> list[str]:
    """The lines of a logical line, or of an entry of a bracket, in `width` columns as far as possible.

    Raises UnsureError.
    """
    found = quick(text, depth, width, partial(split, width=width, inside=True), inside=inside)
    return found or _split(text, depth, width, inside=inside)


def _split(text: str, depth: int, width: int, *, inside: bool) -> list[str]:
    splitter = _Splitter(Statement(text, inside=inside), width)
    lines = splitter.broken(depth, inside=inside)
    # Black may leave brackets there that it tried in vain.
    if len(lines) == 1 and splitter.statement.is_annotated and columns(lines[0]) > width:
        raise UnsureError
    if splitter.statement.is_odd:
        again = joined(lines)
        if again != text:
            return _Splitter(Statement(again, inside=inside), width).broken(depth, inside=inside)
    return lines


def joined(lines: Iterable[str]) -> str:
    """One line of the lines that a statement was broken into; UnsureError if there are empty ones or comments."""
    text = ""
    for line in lines:
        other = line.strip(" ")
        if other[:1] in _EMPTY:
            raise UnsureError
        is_glued = text[-1:] in _OPENINGS or other[0] in CLOSING or (other[0] == "." and other[:3] != "...")
        text += other if is_glued else f" {other}"
    return text


class _Splitter:
    """Breaks the lines of a statement; with `forced` hidden brackets are shown where they can be."""

    def __init__(self, statement: Statement, width: int, *, forced: bool = False) -> None:
        self.statement = statement
        self.width = width
        self.forced = forced

    def broken(self, depth: int, *, inside: bool) -> list[str]:
        """The lines that the statement becomes."""
        return self._lines([_Part(0, len(self.statement.values), depth, inside)])

    def _lines(self, parts: Iterable[_Part]) -> list[str]:
        found: list[str] = []
        for part in parts:
            text = self._text(part)
            if not part.explodes and not self._has_magic(part) and columns(text) <= self.width:
                found.append(text)
                continue
            try:
                found += self._broken(part)
            except _CannotSplitError:
                found.append(text)
        return found

    def _broken(self, line: _Part) -> list[str]:
        statement = self.statement
        if statement.is_def and line.start == 0 and not (statement.magic and statement.magic[-1] > statement.arrow):
            return self._lines(self._at_first_bracket(line))
        parts = self._at_delimiters(line) if line.inside else []
        return self._lines(parts) if parts else self._at_last_bracket(line)

    def _text(self, part: _Part) -> str:
        code = "".join(self.statement.texts[part.start : part.end]).lstrip(" ")
        if part.comma:
            code += ","
        if self.statement.comment and part.end == len(self.statement.values):
            code += self.statement.comment
        return "    " * part.depth + code

    def _fits(self, line: _Part, less: int = 0) -> bool:
        return columns(self._text(line)) <= self.width - less

    def _has_magic(self, line: _Part) -> bool:
        magic = self.statement.magic
        if not magic or line.is_tail:
            return False
        return any(place < line.end and self.statement.matches[place] >= line.start for place in magic)

    def _at_last_bracket(self, line: _Part) -> list[str]:
        """Broken at the last brackets that do; once more with hidden brackets shown if that makes all lines fit."""
        statement, optional = self.statement, self._hidden(line)
        found = self._lines(self._with_omits(line))
        if self.forced or not optional or columns(found[0]) <= self.width:
            return found
        level = statement.levels[line.start]
        if any(statement.levels[place] == level and place not in statement.hidden for place in optional):
            return found
        statement.is_odd = True
        other = _Splitter(statement.copy(), self.width, forced=True)
        second = other._lines(other._with_omits(line))
        return second if all(columns(text) <= self.width for text in second) else found

    def _hidden(self, line: _Part) -> list[int]:
        """The hidden brackets that are looked at: a line that is no whole knows only of pairs that are in it."""
        if line.is_tail:
            return []
        matches = self.statement.matches
        return [
            place
            for place in self.statement.hidden
            if line.start <= place < line.end and line.start <= matches[place] < line.end
        ]

    def _with_omits(self, line: _Part) -> list[_Part]:
        first: list[_Part] | None = None
        for omit in self._omits(line):
            if omit and self._starts_too_late(line, omit):
                continue
            parts = self._right_hand(line, omit)
            if not omit:
                first = parts
            if self._fits(parts[0]):
                self.statement.is_odd |= bool(omit)
                return parts
        self.statement.is_odd = True
        return first or self._right_hand(line, frozenset())

    def _starts_too_late(self, line: _Part, omit: frozenset[int]) -> bool:
        """Whether the bracket to break at stands beyond the width."""
        statement = self.statement
        places = range(line.end - 1, line.start - 1, -1)
        closing = next((place for place in places if statement.is_closing(place) and place not in omit), None)
        if closing is None or statement.matches[closing] in statement.hidden:
            return False
        before = statement.texts[line.start : statement.matches[closing]]
        return 4 * line.depth + sum(map(len, before)) > self.width

    def _omits(self, line: _Part) -> Iterator[frozenset[int]]:
        """Ever more closing brackets at the end of a line that are passed over, as long as what they close fits."""
        omit, closing, inner = frozenset[int](), -1, set[int]()
        if not self._has_magic(line):
            yield omit
        if self.statement.comment and line.end == len(self.statement.values):
            return
        for place, is_inner in self._closings(line):
            if is_inner:
                inner.add(place)
                continue
            if closing >= 0:
                omit |= {closing, *inner}
                inner.clear()
                yield omit
            if place not in self.statement.hidden:
                closing = place

    def _closings(self, line: _Part) -> Iterator[tuple[int, bool]]:
        """The closing brackets from the end on, as far as the line fits, and whether each is empty or within others."""
        statement, length, opening = self.statement, 4 * line.depth + line.comma, -1
        for place in range(line.end - 1, line.start - 1, -1):
            length += len(statement.texts[place])
            if length > self.width:
                return
            if place == opening:
                opening = -1
            elif statement.is_closing(place):
                is_inner = opening >= 0 or (place > line.start and statement.is_opening(place - 1))
                yield place, is_inner
                if statement.ends_sequence(place):
                    return
                if not is_inner and place not in statement.hidden:
                    opening = statement.matches[place]

    def _right_hand(self, line: _Part, omit: frozenset[int]) -> list[_Part]:
        return self._without_optional(line, self._last_bracket(line, omit), omit)

    def _last_bracket(self, line: _Part, omit: frozenset[int]) -> _Split:
        """The line broken at its last brackets that are not empty."""
        matches = self.statement.matches
        place = line.end - 1
        while place >= line.start:
            opening = matches[place]
            if not 0 <= opening < place or place in omit:
                place -= 1
            elif opening == place - 1:
                place = opening - 1
            elif opening < line.start:
                break
            else:
                return self._split(line, opening, place)
        raise _CannotSplitError

    def _split(self, line: _Part, opening: int, closing: int) -> _Split:
        head = _Part(line.start, opening + 1, line.depth)
        body = _Part(opening + 1, closing, line.depth + 1, inside=True, comma=self._needs_comma(line, opening))
        tail = _Part(closing, line.end, line.depth, comma=line.comma, is_tail=True)
        return _Split(head, body._replace(explodes=self._explodes(body, opening)), tail, opening, closing)

    def _needs_comma(self, line: _Part, opening: int) -> bool:
        """Whether what is imported, or the only parameter, gets a comma."""
        statement = self.statement
        closing = statement.matches[opening]
        if statement.values[closing - 1] == "," or line.start or line.inside:
            return False
        is_parameter = statement.is_def and statement.values[opening] == "(" and statement.values[opening - 1] != "->"
        return statement.is_import or (is_parameter and COMMA not in self._priorities(opening + 1, closing))

    def _priorities(self, start: int, end: int) -> list[int]:
        """How gladly a line inside brackets can be broken, at each place."""
        levels, level = self.statement.levels, self.statement.levels[start]
        return [priority for place, priority in self.statement.delimiters(start, end) if levels[place] == level]

    def _explodes(self, body: _Part, opening: int) -> bool:
        statement = self.statement
        has_comma = body.comma or statement.values[body.end - 1] == ","
        found = self._priorities(body.start, body.end - (has_comma and not body.comma))
        return max(found, default=0) == COMMA and (has_comma or statement.is_display(opening))

    def _without_optional(self, line: _Part, found: _Split, omit: frozenset[int]) -> list[_Part]:
        """Broken at these brackets, or if they are hidden at others if that reads as well."""
        statement = self.statement
        is_optional = found.opening in statement.hidden and not self.forced and not statement.is_import
        if is_optional and self._can_omit(found):
            omit |= {found.closing}
            try:
                other = self._last_bracket(line, omit)
                if self._prefers(other, found, line):
                    return self._without_optional(line, other, omit)
            except _CannotSplitError:
                if not self._can_be_split(found.body) and not self._fits(found.body):
                    raise
        if found.opening in statement.hidden:
            statement.is_odd = True
            statement.show(found.opening)
        return [found.head, found.body, found.tail]

    def _can_be_split(self, body: _Part) -> bool:
        values = self.statement.values[body.start : body.end]
        if values[1:2] == ["."] and values[0][-1] in "\"'":
            raise UnsureError
        return len(values) > 1

    def _prefers(self, other: _Split, found: _Split, line: _Part) -> bool:
        """Whether an assignment is rather broken at other brackets than right after its `=`."""
        values, start = self.statement.values, line.start
        before = values[start : found.opening]
        if before[-1:] != ["="] or all(value not in "()[]{}" for value in before) or not self._fits(found.head, 1):
            return True
        if self._has_magic(found.head):
            return True
        head = values[start : other.opening + 1]
        equals = len(head) - 1 - head[::-1].index("=") if "=" in head else -1
        closes = any(self.statement.is_closing(start + place) for place in range(equals + 1, len(head)))
        return closes or ("=" in head and self._fits(other.head))

    def _can_omit(self, found: _Split) -> bool:
        """Whether an expression can do without brackets around it."""
        statement, (start, end, depth, *_) = self.statement, found.body
        priorities = self._priorities(start, end)
        if not priorities:
            return True
        top = max(priorities)
        if priorities.count(top) > 1 or (top == COMMA and statement.is_with):
            return False
        if top == DOT:
            return True
        if statement.is_opening(start) and not statement.is_closing(start + 1) and self._ends_well(start, end, depth):
            return True
        last = end - 1
        is_closing = statement.is_closing(last)
        if is_closing and (statement.values[last] != "]" or statement.is_display(statement.matches[last])):
            return not statement.is_opening(last - 1) and self._starts_well(start, last, depth)
        return False

    def _ends_well(self, start: int, end: int, depth: int) -> bool:
        """Whether what comes after the first bracket is closed fits, up to a bracket at which it can be broken."""
        statement, length, counts = self.statement, 4 * depth, False
        for place in range(start, end):
            counts = counts or place == statement.matches[start]
            if counts:
                length += len(statement.texts[place])
                if length > self.width:
                    return False
                counts = not statement.is_opening(place)
        return True

    def _starts_well(self, start: int, last: int, depth: int) -> bool:
        """Whether what comes before the last bracket fits, or has another bracket at which it can be broken."""
        statement = self.statement
        opening = statement.matches[last]
        if any(statement.is_opening(place) for place in range(start, opening)):
            return True
        return 4 * depth + sum(map(len, statement.texts[start : opening + 1])) <= self.width

    def _at_first_bracket(self, line: _Part) -> list[_Part]:
        """The head of a function, its parameters and its result."""
        matches = self.statement.matches
        for opening in range(line.start, line.end):
            closing = matches[opening]
            if self.statement.values[opening] == "(" and opening + 1 < closing < line.end:
                if any(value[-1] in "\"'" for value in self.statement.values[closing + 2 : closing + 4]):
                    raise UnsureError
                self.statement.show(opening)
                found = self._split(line, opening, closing)
                self.statement.is_odd = not self._fits(found.tail)
                return [found.head, found.body, found.tail]
        raise _CannotSplitError

    def _at_delimiters(self, line: _Part) -> list[_Part]:
        """Broken after each comma, or before each of the operators that bind the least; nothing without any."""
        statement, (start, end, depth, *_) = self.statement, line
        levels, level, last = statement.levels, statement.levels[start], end - 1
        found = [(place, priority) for place, priority in statement.delimiters(start, last) if levels[place] == level]
        top = max((priority for _, priority in found), default=0)
        places = [place for place, priority in found if priority == top]
        if not top or (top == DOT and len(places) == 1):
            return []
        parts: list[_Part] = []
        for place in places:
            parts.append(_Part(start, place + 1, depth, inside=True))
            start = place + 1
        adds = line.comma or (top == COMMA and statement.values[last] != ",")
        return [*parts, _Part(start, end, depth, inside=True, comma=adds)]

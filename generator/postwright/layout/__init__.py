"""Lays out Python source that templates print the way Black does, without Black."""

from collections.abc import Sequence

from postwright.layout.quick import is_called
from postwright.layout.splitting import joined, split
from postwright.layout.tokens import CLOSING, ODD, UnsureError
from postwright.layout.width import columns

_QUOTES = '"""'
_OPENING = ("(", "[", "{")


def lay_out(source: str, width: int = 88) -> str | None:
    """The source as Black lays it out, in lines of `width` columns; None if it holds something that is not known here.

    Statements come one a line, spaced as Black spaces them, with blank lines, docstrings and quotes as it leaves them.
    What is in brackets can come on lines of its own, four columns deeper than the brackets.
    """
    lines = source.split("\n")
    try:
        return "\n".join(_Layout(lines, width, [odd for odd in ODD if odd in source]).laid_out())
    except UnsureError:
        return None


class _Layout:
    def __init__(self, lines: Sequence[str], width: int, odd: Sequence[str]) -> None:
        self.lines = lines
        self.width = width
        self.odd = odd

    def laid_out(self) -> list[str]:
        """All lines."""
        found: list[str] = []
        place, width = 0, self.width
        while place < len(self.lines):
            line = self.lines[place]
            if _QUOTES not in line and not line.endswith(_OPENING) and self._is_done(line):
                found.append(line)
                place += 1
                continue
            code = line.lstrip(" ")
            if code.startswith("#"):
                end = place + 1
                found.append(line)
            elif code.startswith(_QUOTES):
                end = self._end_of_docstring(place, code)
                found += self.lines[place:end]
            elif line.endswith(_OPENING):
                end = self._end_of_brackets(place)
                found += self._brackets(place, end, inside=False)
            else:
                end = place + 1
                found += split(code, _depth(line), width, inside=False)
            place = end
        return found

    def _is_done(self, line: str) -> bool:
        """Whether a line surely stays as it is."""
        if len(line) > self.width or any(odd in line for odd in self.odd):
            return False
        return line.isascii() or columns(line) <= self.width

    def _end_of_docstring(self, start: int, code: str) -> int:
        if _QUOTES in code[3:]:
            return start + 1
        for place in range(start + 1, len(self.lines)):
            if _QUOTES in self.lines[place]:
                return place + 1
        raise UnsureError

    def _end_of_brackets(self, start: int) -> int:
        """The line after the one that closes the brackets at the end of a line: the next that stands as deep."""
        line = self.lines[start]
        margin = len(line) - len(line.lstrip(" "))
        for place in range(start + 1, len(self.lines)):
            other = self.lines[place]
            if len(other) - len(other.lstrip(" ")) <= margin:
                if other[margin : margin + 1] not in CLOSING:
                    break
                if not other.endswith(_OPENING):
                    return place + 1
        raise UnsureError

    def _brackets(self, start: int, end: int, *, inside: bool) -> list[str]:
        """The lines of a statement, or of an entry of brackets, that comes on several lines."""
        first, last = self.lines[start], self.lines[end - 1]
        code = first.lstrip(" ")
        if not (self._is_done(first) and last.strip(" ,") in CLOSING and self._is_done(last)):
            return self._joined(start, end, inside=inside)
        found, entries = [first], 0
        place = start + 1
        while place < end - 1:
            line = self.lines[place]
            stop = self._end_of_brackets(place) if line.endswith(_OPENING) else place + 1
            if not self.lines[stop - 1].endswith(",") or line.lstrip(" ").startswith("#"):
                return self._joined(start, end, inside=inside)
            found += self._entry(place, stop)
            entries += 1
            place = stop
        is_kept = entries > 1 or (entries == 1 and (code[-1] == "{" or is_called(code)))
        return [*found, last] if is_kept else self._joined(start, end, inside=inside)

    def _entry(self, start: int, end: int) -> list[str]:
        line = self.lines[start]
        if end - start > 1:
            return self._brackets(start, end, inside=True)
        if self._is_done(line):
            return [line]
        return split(line.lstrip(" "), _depth(line), self.width, inside=True)

    def _joined(self, start: int, end: int, *, inside: bool) -> list[str]:
        """The same from one line."""
        return split(joined(self.lines[start:end]), _depth(self.lines[start]), self.width, inside=inside)


def _depth(line: str) -> int:
    return (len(line) - len(line.lstrip(" "))) // 4

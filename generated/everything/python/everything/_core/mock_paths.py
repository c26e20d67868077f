"""How well the path of a request fits that of a saved example."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import unquote

from .text import TOKEN, substitute, tokens
from .url import path_variable, split_path

_HIGHEST = 100
_ID = re.compile(r"(?=.*\d)[\w.|:@~+-]+", re.ASCII)
_VERSION = re.compile(r"[vV]\d+(\.\d+)*")


class Segment(NamedTuple):
    """A segment of an example's path.

    `text` is what it is as it stands. One with `names` stands for any text between
    `before` and `after`.
    """

    text: str
    names: tuple[str, ...] = ()
    before: str = ""
    after: str = ""

    def fits(self, text: str) -> bool:
        """Whether it is, or stands for, the segment of a request."""
        if not self.names or text == self.text:
            return text == self.text
        longer = len(text) > len(self.before) + len(self.after)
        return longer and text.startswith(self.before) and text.endswith(self.after)

    def captured(self, text: str) -> dict[str, str]:
        """What a segment that fits gives to its variables."""
        value = text[len(self.before) : len(text) - len(self.after)]
        return dict.fromkeys(self.names, value)


def segments_of(
    path: str, values: Mapping[str, str], lookup: Callable[[str], str | None]
) -> tuple[Segment, ...]:
    """Take an example's path apart, its variables replaced as far as they are known.

    `values` are those of path variables; they stand for others too.
    """
    return tuple(
        _segment(segment, values, lookup) for segment in split_path(path.lstrip("/"))
    )


def path_score(
    pattern: Sequence[Segment], path: str, *, is_tail: bool
) -> tuple[float, Mapping[str, str]] | None:
    """Score a path from 100 down, with what it captured, or None if it does not fit.

    With `is_tail` more segments may stand before those of the example.
    """
    sent = tuple(unquote(segment) for segment in path.lstrip("/").split("/"))
    saved = tuple(segment.text for segment in pattern)
    for penalty, change in _AS_TEXT:
        if change(saved) == change(sent):
            return _HIGHEST - penalty, {}
    if is_tail and any(saved):
        sent = _without_slashes(sent)
        sent = sent[max(0, len(sent) - len(_without_slashes(saved))) :]
    return _variable_score(pattern, sent)


def _variable_score(
    pattern: Sequence[Segment], sent: tuple[str, ...]
) -> tuple[float, Mapping[str, str]] | None:
    slashes = (len(pattern), len(sent))
    saved = pattern[: len(_without_slashes(tuple(item.text for item in pattern)))]
    sent = _without_slashes(sent)
    if len(saved) != len(sent):
        return None
    pairs = list(zip(saved, sent, strict=True))
    if all(segment.fits(text) for segment, text in pairs):
        captured = {
            name: value
            for segment, text in pairs
            for name, value in segment.captured(text).items()
        }
        return _HIGHEST - 20, captured
    if all(segment.fits(text) or _are_ids(segment, text) for segment, text in pairs):
        return _HIGHEST - (21 if slashes[0] == slashes[1] else 25), {}
    return None


def _segment(
    source: str, values: Mapping[str, str], lookup: Callable[[str], str | None]
) -> Segment:
    variable = path_variable(source)
    if variable is None:
        return _with_holes(substitute(source, lookup))
    name, suffix = variable
    value = substitute(values.get(name, ""), lookup)
    holes = tuple(text for text, is_name in tokens(value) if is_name)
    text = unquote(value + suffix) if value else source
    return Segment(text, (name, *holes), after=unquote(suffix))


def _with_holes(source: str) -> Segment:
    pieces = tokens(source)
    names = tuple(text for text, is_name in pieces if is_name)
    before, after = TOKEN.split(source)[0], TOKEN.split(source)[-1]
    if not names:
        return Segment(unquote(source))
    return Segment(source, names[:1], unquote(before), unquote(after))


def _without_slashes(segments: tuple[str, ...]) -> tuple[str, ...]:
    end = len(segments)
    while end and not segments[end - 1]:
        end -= 1
    return segments[:end]


def _lower(segments: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(segment.lower() for segment in segments)


def _are_ids(segment: Segment, text: str) -> bool:
    return _is_id(segment.text) and _is_id(text)


def _is_id(text: str) -> bool:
    return bool(_ID.fullmatch(text)) and not _VERSION.fullmatch(text)


_AS_TEXT: tuple[tuple[int, Callable[[tuple[str, ...]], tuple[str, ...]]], ...] = (
    (0, tuple),
    (5, _without_slashes),
    (10, _lower),
    (15, lambda segments: _lower(_without_slashes(segments))),
)

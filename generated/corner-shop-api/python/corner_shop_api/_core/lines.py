"""Texts and lines out of bytes that come in pieces, which can end anywhere."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from codecs import IncrementalDecoder

_CHARSET = re.compile(r'charset\s*=\s*"?([^\s;"]+)', re.IGNORECASE)
_LINE_END = re.compile(r"\r\n|\r|\n")
_UTF_8 = "utf-8"
# No texts of the web: one takes quadratic time, the others warn, or read `\\u0041` as A.
_NO_CHARSETS = frozenset({"punycode", "unicode-escape", "raw-unicode-escape"})


def charset_of(media_type: str) -> str:
    """Give the charset of a media type: UTF-8, where it says none that can be read."""
    found = _CHARSET.search(media_type)
    if found is None:
        return _UTF_8
    try:
        # Names are known here of much that makes no text of bytes.
        b" ".decode(found[1], "replace")
        codecs.getincrementaldecoder(found[1])
        name = codecs.lookup(found[1]).name
    except (LookupError, ValueError):
        return _UTF_8
    return _UTF_8 if name in _NO_CHARSETS else found[1]


class Texts:
    """Makes texts; what is no text in the charset becomes U+FFFD."""

    __slots__ = ("_decoder",)

    def __init__(self, charset: str = _UTF_8) -> None:
        make = codecs.getincrementaldecoder(charset)
        self._decoder: IncrementalDecoder = make("replace")

    def feed(self, piece: bytes) -> Iterable[str]:
        """Give the text of a piece, as far as its letters are whole."""
        text = self._decoder.decode(piece)
        return (text,) if text else ()

    def end(self) -> Iterable[str]:
        """Give what the half letter at the end becomes."""
        text = self._decoder.decode(b"", final=True)
        return (text,) if text else ()


class Lines:
    r"""Makes lines without their ends, which are `\n`, `\r\n` or `\r`."""

    __slots__ = ("_after_return", "_parts", "_texts")

    def __init__(self, charset: str = _UTF_8) -> None:
        self._texts = Texts(charset)
        self._parts: list[str] = []
        self._after_return = False

    def feed(self, piece: bytes) -> Iterable[str]:
        """Give the lines that end with a piece, one that ends with `\\r` at once."""
        return [line for text in self._texts.feed(piece) for line in self._split(text)]

    def end(self) -> Iterable[str]:
        """Give the last line, if it has no end."""
        lines = [line for text in self._texts.end() for line in self._split(text)]
        last = "".join(self._parts)
        return [*lines, last] if last else lines

    def _split(self, text: str) -> Iterable[str]:
        if self._after_return and text.startswith("\n"):
            text = text[1:]
        self._after_return = text.endswith("\r")
        first, *others = _LINE_END.split(text)
        self._parts.append(first)
        if not others:
            return ()
        lines = ["".join(self._parts), *others]
        self._parts = [lines.pop()]
        return lines


class Chunks:
    """Makes what stands between separators of one byte, empty ones too."""

    __slots__ = ("_parts", "_separator")

    def __init__(self, separator: bytes) -> None:
        self._separator = separator
        self._parts: list[bytes] = []

    def feed(self, piece: bytes) -> Iterable[bytes]:
        """Give what ends with a piece."""
        first, *others = piece.split(self._separator)
        self._parts.append(first)
        if not others:
            return ()
        chunks = [b"".join(self._parts), *others]
        self._parts = [chunks.pop()]
        return chunks

    def end(self) -> Iterable[bytes]:
        """Give what has no separator behind it, if there is anything."""
        last = b"".join(self._parts)
        return (last,) if last else ()

"""Descriptions as plain text: Markdown that may hold HTML, as Postman shows it (section 9), readable and wrapped."""

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_BLOCKS = frozenset(
    "p div h1 h2 h3 h4 h5 h6 ul ol li pre blockquote table thead tbody tr hr br dl dt dd section".split()
)
_INLINE = frozenset(
    "a abbr b big code del em font i img ins kbd mark s samp small span strong sub sup td th tt u".split()
)
_DROPPED = frozenset({"script", "style"})

# What HTMLParser gives up on.
_MARKED_SECTION = re.compile(r"<!\[[^<>-]*>")
_HUGE_REFERENCE = re.compile(r"&(?=#\d{8})")

_LONGEST = 6_000

# How much Markdown is read for so much text: what is never closed, it looks for to the end again and again.
_MOST_READ = 30_000
_GOES_ON = "(The description in the collection goes on.)"

# A description stands in docstrings and in pages, and one of a parameter at many operations.
_REMEMBERED = 200_000

# Paragraphs of lines that begin with a letter and hold no mark that Markdown, HTML or a line break is made with.
_LINE = r"[^\W\d_][^\x00-\x1f\x7f`*_\[\]<>&~|\\]*+(?<! )"
_PARAGRAPHS = re.compile(rf"{_LINE}(?:\n+{_LINE})*+\n*")

# Lists in lists; more of them are not set in any further.
_DEEPEST = 8


def plain(description: str, width: int = 80) -> str:
    """The description as lines of at most `width` columns (long words excepted), blocks set apart by an empty line."""
    text = ""
    for block in blocks(description):
        gap = "" if not text else "\n" if block.tight else "\n\n"
        text += gap + block.wrapped(width)
    return text


@lru_cache(_REMEMBERED)
def blocks(description: str) -> "tuple[Block, ...]":
    """The description's paragraphs, list items, table rows and pieces of code."""
    if not description or _PARAGRAPHS.fullmatch(description):
        # As what follows would have it, which takes much longer.
        paragraphs = re.split(r"\n{2,}", description)
        return tuple(_first([Block(text) for paragraph in paragraphs if (text := " ".join(paragraph.split()))]))
    reader = _BlockReader()
    reader.feed(_readable(_markdown().render(description[:_MOST_READ])))
    reader.close()
    reader.end_block()
    return tuple(_first(reader.blocks, goes_on=len(description) > _MOST_READ))


def _first(found: "list[Block]", *, goes_on: bool = False) -> "Iterator[Block]":
    """The blocks, up to about so many characters that somebody reads them; what is pasted in has no end."""
    room = _LONGEST
    for block in found:
        if len(block.text) > room:
            head, end = block.text[:room], "\n" if block.literal else " "
            yield replace(block, text=f"{head.rpartition(end)[0] or head} ...")
            yield Block(_GOES_ON)
            return
        room -= len(block.text)
        yield block
    if goes_on:
        yield Block(_GOES_ON)


def summary(description: str) -> str:
    """The description's first block on one line, or nothing."""
    return " ".join(plain(description, 1_000_000).partition("\n\n")[0].split())


def _readable(html: str) -> str:
    return _HUGE_REFERENCE.sub("&amp;", _MARKED_SECTION.sub("", html)).replace("<![", "&lt;![")


@cache
def _markdown() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": True, "linkify": False}).enable("table")


@dataclass(frozen=True, slots=True)
class Block:
    """Text that starts with `first` (a bullet); `tight` is one that follows without an empty line."""

    text: str
    first: str = ""
    indent: str = ""
    literal: bool = False
    tight: bool = False

    def wrapped(self, width: int) -> str:
        """Its lines of at most so many columns."""
        if self.literal:
            return textwrap.indent(self.text, self.indent)
        margin = self.indent + " " * len(self.first)
        first, *others = self.text.split("\n")
        lines = [_wrap(first, width, self.indent + self.first, margin)]
        return "\n".join(lines + [_wrap(line, width, margin, margin) for line in others])


def _wrap(line: str, width: int, first: str, margin: str) -> str:
    if line and len(first) + len(line) <= width:
        return first + line
    return textwrap.fill(
        line,
        max(width, len(margin) + 20),
        initial_indent=first,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    )


@dataclass(slots=True)
class _List:
    ordered: bool
    items: int = 0

    def next_bullet(self) -> str:
        self.items += 1
        return f"{self.items}. " if self.ordered else "* "


@dataclass(slots=True)
class _State:
    """Where in the document the reader stands."""

    lists: list[_List] = field(default_factory=list[_List])
    bullet: str = ""
    links: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])
    rows: int = 0
    literal: int = 0
    dropped: int = 0


class _BlockReader(HTMLParser):
    """Reads HTML into blocks of text. Tags that HTML does not know stay as they stand: they are text to the author."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._text = ""
        self._state = _State()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        state = self._state
        if tag in _DROPPED:
            state.dropped += 1
        elif tag == "br":
            self._text += "\n"
        elif tag in _BLOCKS:
            self.end_block()
            self._open_block(tag)
        elif tag == "a":
            state.links.append((dict(attrs).get("href") or "", len(self._text)))
        elif tag == "img":
            self._text += dict(attrs).get("alt") or ""
        elif tag in {"td", "th"} and self._text.strip():
            self._text += " | "
        elif tag not in _INLINE:
            self._text += self.get_starttag_text() or ""

    def handle_endtag(self, tag: str) -> None:
        state = self._state
        if tag in _DROPPED:
            state.dropped = max(0, state.dropped - 1)
        elif tag in _BLOCKS and tag != "br":
            self.end_block()
            self._close_block(tag)
        elif tag == "a" and state.links:
            self._end_link(*state.links.pop())
        elif tag not in _INLINE and tag != "br":
            self._text += f"</{tag}>"

    def handle_data(self, data: str) -> None:
        state = self._state
        if not state.dropped:
            self._text += data if state.literal else re.sub(r"\s+", " ", data)

    def end_block(self) -> None:
        """Close the block that the text so far belongs to."""
        state = self._state
        text, self._text = self._text, ""
        state.links.clear()
        if state.literal:
            lines = [line.rstrip() for line in text.expandtabs(4).split("\n")]
        else:
            lines = [" ".join(line.split()) for line in text.split("\n")]
        text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
        if not text.strip():
            return
        depth = min(len(state.lists), _DEEPEST) - bool(state.lists)
        indent = "  " * depth + ("    " if state.literal else "" if state.bullet or not state.lists else "  ")
        self.blocks.append(Block(text, state.bullet, indent, bool(state.literal), self._is_tight()))
        state.bullet = ""

    def _is_tight(self) -> bool:
        """List items and table rows follow each other without an empty line."""
        state = self._state
        if state.rows > 1:
            return True
        return bool(state.bullet) and (state.lists[-1].items > 1 or len(state.lists) > 1)

    def _open_block(self, tag: str) -> None:
        state = self._state
        if tag in {"ul", "ol"}:
            state.lists.append(_List(ordered=tag == "ol"))
        elif tag == "li":
            state.bullet = state.lists[-1].next_bullet() if state.lists else ""
        elif tag == "pre":
            state.literal += 1
        elif tag == "tr":
            state.rows += 1

    def _close_block(self, tag: str) -> None:
        state = self._state
        if tag in {"ul", "ol", "li"}:
            state.bullet = ""
            if tag != "li" and state.lists:
                state.lists.pop()
        elif tag == "pre":
            state.literal = max(0, state.literal - 1)
        elif tag == "table":
            state.rows = 0

    def _end_link(self, target: str, start: int) -> None:
        shown = self._text[start:].strip()
        if target and target != shown and not target.startswith("#"):
            self._text += f" ({target})"

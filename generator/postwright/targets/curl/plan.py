"""What a curl command is put together from: options, notes for its reader, and what had to be left out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from postwright.errors import Place, Problem
from postwright.rendering import Code
from postwright.runtime.text import tokens
from postwright.targets.shell import Pieces


class Field(NamedTuple):
    """A header, query parameter or form field; the value is None where only the name is sent."""

    name: Pieces
    value: Pieces | None
    place: Place

    @property
    def key(self) -> str:
        """The name as headers compare it."""
        return "".join(self.name).lower()


@dataclass(frozen=True, slots=True)
class Option:
    """An option of curl; a switch has no value. `function` is that of the shell which the value goes through."""

    flag: str
    value: Pieces | None = None
    function: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """The content of a file; the path is a shell variable's."""

    path: Pieces


Content = Pieces | bytes | File


@dataclass(frozen=True, slots=True)
class Input:
    """What curl reads from its standard input: one file, or text, bytes and files that the script prints."""

    content: tuple[Content, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Options for where the environment sets a shell variable, and others for where it does not."""

    shell_name: str
    given: tuple[Option, ...]
    otherwise: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence for whoever reads the script."""

    text: str


Step = Option | Input | Either | Note | Problem


class Marks:
    """Text with holes as Postman's own text, for the rules that take that, and back."""

    def __init__(self) -> None:
        self._holes: list[Code] = []

    def mark(self, pieces: Iterable[str]) -> str:
        """The text, each hole as a `{{number}}`."""
        return "".join(self._number(piece) if isinstance(piece, Code) else piece for piece in pieces)

    def pieces(self, source: str) -> Pieces:
        """The pieces that a marked text is made of."""
        return tuple(self._unmark(source))

    def _number(self, hole: Code) -> str:
        self._holes.append(hole)
        return f"{{{{{len(self._holes) - 1}}}}}"

    def _unmark(self, source: str) -> Iterator[str]:
        for text, is_variable in tokens(source):
            if not is_variable:
                yield text
            elif text.isascii() and text.isdecimal() and int(text) < len(self._holes):
                yield self._holes[int(text)]
            else:
                yield f"{{{{{text}}}}}"


# Linux takes no longer argument than 128 KiB.
_LONGEST_ARGUMENT = 100_000


def literals(pieces: Iterable[str]) -> str:
    """The text without its holes."""
    return "".join(piece for piece in pieces if not isinstance(piece, Code))


def has_holes(pieces: Sequence[str]) -> bool:
    """Whether a part of the text is known only when the command runs."""
    return any(isinstance(piece, Code) for piece in pieces)


def fits_argument(pieces: Pieces) -> bool:
    """Whether the text can be an argument of a command: it is not too long and has no NUL."""
    text = literals(pieces)
    return "\0" not in text and len(text.encode(errors="replace")) <= _LONGEST_ARGUMENT


def text_or_bytes(content: bytes) -> Pieces | bytes:
    """The bytes, as text if they are."""
    try:
        return (content.decode(),)
    except UnicodeDecodeError:
        return content

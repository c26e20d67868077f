"""The shell variables that scripts read, and the lines and notes that go before a command because of them."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from postwright.model import PathVariable, Text, VariableRef
from postwright.rendering import Code, join
from postwright.runtime.text import percent
from postwright.targets.curl.functions import DYNAMIC
from postwright.targets.curl.nested import with_whole_names
from postwright.targets.shell import Pieces, word

_SIMPLE = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9_.~-]*")
# What is left out here means something inside an expansion in double quotes.
_NOT_IN_DEFAULT = re.compile(r"[^A-Za-z0-9_.~%:@&=+,;()*|\[\]^-]")
# What Postman leaves in a path as it is, or makes a slash, and what such an expansion cannot hold.
_NOT_IN_NAME = re.compile(r"[!$'\\]")
_MOST_PASSES = 19
_MOST_PIECES = 1_000
_EXPANSION = re.compile(r"\$\{(\w+)")


class Choice(NamedTuple):
    """A variable that another's name can turn out to be, and what it is unless the environment sets it."""

    name: str
    shell_name: str
    pieces: Pieces


class Default(NamedTuple):
    """What a shell variable is unless the environment sets it.

    A variable whose name is made of variables has `choices`, and its `pieces` are the name.
    """

    pieces: Pieces
    choices: tuple[Choice, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it is the empty text."""
        return not any(self.pieces)

    @property
    def values(self) -> tuple[str, ...]:
        """What it can turn out to be."""
        return tuple(piece for choice in self.choices for piece in choice.pieces) or self.pieces

    @property
    def expansions(self) -> tuple[str, ...]:
        """All that the value may need."""
        return (*self.pieces, *self.values)


@dataclass(frozen=True, kw_only=True)
class Scope:
    """The shell variables of a collection. `defaults` are in an order in which none uses a later one.

    `shell_names` and `path_names` are by Postman's names, of variables and of path variables; `file_names` have the
    paths of files to send, by field and number; `signature` has those for what curl cannot sign, by the names that they
    would like to have; `other_starts` are those that the collection or an environment gives a value with which no URL
    of HTTP starts. Where the scope is `plain`, a command is to be read and pasted: values that are known stand in it,
    and others go into its URL as they are.
    """

    shell_names: Mapping[str, str]
    path_names: Mapping[str, str]
    file_names: Mapping[tuple[str, int], str]
    other_starts: frozenset[str]
    signature: Mapping[str, str]
    defaults: Mapping[str, Default]
    plain: bool = False

    def expand(self, text: Text) -> Pieces:
        """The text with an expansion for each variable."""
        whole = with_whole_names(text)
        pieces = tuple(part if isinstance(part, str) else self._expansion(part) for part in whole.parts)
        return self._filled(pieces) if self.plain else pieces

    def path_variable(self, variable: PathVariable, *, is_encoded: bool) -> Pieces:
        """The value of a path variable; a simple one can be set, and none is sent as `:name`. Section 3.4."""
        value = variable.value or Text()
        if value and not _SIMPLE.fullmatch(value.source):
            return self.expand(value)
        if not value and (_NOT_IN_NAME if is_encoded else _NOT_IN_DEFAULT).search(variable.name):
            return (f":{variable.name}",)
        default = value.source or ":" + _NOT_IN_DEFAULT.sub(percent, variable.name)
        return (Code(f"${{{self.path_names[variable.name]}-{default}}}"),)

    def signed(self, wish: str) -> Code:
        """The expansion for something that has to be signed by another program."""
        return Code(f"${{{self.signature[wish]}:?}}")

    def file(self, field: str, number: int) -> Code:
        """The expansion for the path of a file to send, which only the environment gives."""
        return Code(f"${{{self.file_names[field, number]}:?}}")

    def used(self, pieces: Iterable[str]) -> tuple[str, ...]:
        """The shell variables that the pieces and the defaults of those variables need, each once."""
        found = dict.fromkeys(_shell_names(pieces))
        waiting = list(found)
        while waiting:
            default = self.defaults.get(waiting.pop())
            needed = _shell_names(default.expansions) if default else []
            waiting += [shell_name for shell_name in needed if shell_name not in found]
            found |= dict.fromkeys(needed)
        return tuple(found)

    def environment(self, used: Iterable[str]) -> tuple[str, ...]:
        """The variables of the environment that a script with these variables reads."""
        choices = (choice for name in used if name in self.defaults for choice in self.defaults[name].choices)
        return (*used, *(choice.shell_name for choice in choices))

    def known(self, pieces: Iterable[str]) -> str:
        """The text as far as it is known: for a variable what its default has without variables, or a letter."""
        return "".join(self._known(piece) if isinstance(piece, Code) else piece for piece in pieces)

    def is_empty(self, pieces: Pieces) -> bool:
        """Whether the text is one variable that is empty unless the environment sets it."""
        defaults = [self.defaults.get(name) for name in _shell_names(pieces)]
        return len(pieces) == 1 and len(defaults) == 1 and defaults[0] is not None and defaults[0].is_empty

    def assignments(self, used: Sequence[str]) -> Iterator[Code]:
        """Lines that give variables their defaults unless the environment sets them."""
        for shell_name in sorted(self._order.keys() & used, key=self._order.__getitem__):
            default = self.defaults[shell_name]
            if default.choices:
                yield _choice(shell_name, default)
            else:
                yield Code(f"{shell_name}={_unless_set(shell_name, default.pieces)}")

    def notes(self, names: Sequence[str], needed: Container[str]) -> Iterator[str]:
        """What whoever runs the script should know of the variables that it uses, and stops without."""
        paths = [(shell_name, name) for name, shell_name in self.path_names.items() if shell_name in names]
        required = [name for name in names if name in needed]
        if required:
            yield f"Needs {', '.join(required)} in the environment."
        if empty := [name for name in names if name in self.defaults and self.defaults[name].is_empty]:
            yield f"Empty unless the environment sets it: {', '.join(empty)}."
        if paths:
            yield f"Path variables that the environment can set: {', '.join(dict(paths))}."
        originals = self._originals
        yield from (f"{name} is {{{{{originals[name]}}}}}." for name in names if originals.get(name, name) != name)
        yield from (f"{shell_name} is :{name}." for shell_name, name in paths if name != shell_name)

    @cached_property
    def _order(self) -> Mapping[str, int]:
        """The places of the variables that have defaults."""
        return {shell_name: place for place, shell_name in enumerate(self.defaults)}

    @cached_property
    def _originals(self) -> Mapping[str, str]:
        """Postman's names by those in the shell."""
        return {shell_name: name for name, shell_name in self.shell_names.items()}

    def _expansion(self, variable: VariableRef) -> Code:
        if variable.name not in self.shell_names:
            return DYNAMIC[variable.name]
        shell_name = self.shell_names[variable.name]
        return Code(f"${{{shell_name}}}" if shell_name in self.defaults else f"${{{shell_name}:?}}")

    def _filled(self, pieces: Pieces) -> Pieces:
        """The pieces with the values that are known, as far as these do not grow without measure."""
        for _ in range(_MOST_PASSES):
            filled = tuple(inner for piece in pieces for inner in self._value(piece))
            if filled == pieces or len(filled) > _MOST_PIECES:
                break
            pieces = filled
        return pieces

    def _value(self, piece: str) -> Pieces:
        default = self.defaults.get(piece[2:-1]) if isinstance(piece, Code) else None
        return (piece,) if default is None or default.choices else default.pieces

    def _known(self, piece: Code) -> str:
        defaults = (self.defaults.get(shell_name, Default(())) for shell_name in self.used((piece,)))
        literals = (part for default in defaults for part in default.values if not isinstance(part, Code))
        return "".join(literals) or "x"


def _unless_set(shell_name: str, pieces: Pieces) -> Code:
    value = word(pieces, bare=True) if any(pieces) else ""
    return Code(f"${{{shell_name}-{value}}}")


def _choice(shell_name: str, default: Default) -> Code:
    cases = (
        f"  {word((name,), bare=True)}) {shell_name}={_unless_set(other, pieces)} ;;"
        for name, other, pieces in default.choices
    )
    others = f"  *) : {word((Code(f'${{{shell_name}:?}}'),))} ;;"
    return join((Code(f"case {word(default.pieces)} in"), *map(Code, cases), Code(others), Code("esac")), "\n")


def _shell_names(pieces: Iterable[str]) -> list[str]:
    return [name for piece in pieces if isinstance(piece, Code) for name in _EXPANSION.findall(piece)]

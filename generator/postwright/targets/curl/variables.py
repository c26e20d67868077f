"""Shell variables: what those of a collection are called, and what they are where the environment does not set them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from graphlib import CycleError, TopologicalSorter
from itertools import count
from typing import Literal, NamedTuple

from postwright.errors import Problem
from postwright.model import Collection, PathVariable, Text, Variable, VariableRef
from postwright.naming import assign, snake
from postwright.reader.values import quoted
from postwright.rendering import Code
from postwright.runtime.body import form_encode
from postwright.runtime.url import encode
from postwright.targets.curl.plan import Marks
from postwright.targets.shell import Pieces, is_name, is_reserved, word
from postwright.targets.texts import sent_texts

Component = Literal["path", "query", "fragment"]
_WITH_VARIABLES: tuple[Component, ...] = ("path", "query")

_AUTHORIZATION = "authorization"
_CLOCK = {"$timestamp": Code("$(date +%s)"), "$isoTimestamp": Code("$(date -u +%Y-%m-%dT%H:%M:%S.000Z)")}
_SIMPLE = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9_.~-]*")
_EXPANSION = re.compile(r"\$\{(\w+)")


class Default(NamedTuple):
    """What a shell variable is unless the environment sets the one called `environment`."""

    environment: str
    pieces: Pieces


@dataclass(frozen=True, kw_only=True)
class Scope:
    """The shell variables of a collection. `defaults` are in an order in which none uses a later one.

    `shell_names` and `path_names` are by Postman's names, of variables and of path variables. `in_url` has another
    expansion for one whose default has to be encoded in that component of a URL.
    """

    shell_names: Mapping[str, str]
    path_names: Mapping[str, str]
    defaults: Mapping[str, Default]
    in_url: Mapping[tuple[str, Component], Code]
    authorization: str

    def expand(self, text: Text) -> Pieces:
        """The text with an expansion for each variable."""
        return tuple(part if isinstance(part, str) else self._expansion(part) for part in text.parts)

    def path_variable(self, variable: PathVariable) -> Pieces:
        """The value of a path variable; a simple one can be set, and none is sent as `:name`. Section 3.4."""
        value = variable.value or Text()
        if value and not _SIMPLE.fullmatch(value.source):
            return self.expand(value)
        default = value.source or ":" + form_encode(variable.name).replace("%3A", ":")
        return (Code(f"${{{self.path_names[variable.name]}-{default}}}"),)

    def encoded(self, pieces: Pieces, component: Component) -> Pieces:
        """The text as it stands in a component of a URL. Section 3.6."""
        encoded = (piece if isinstance(piece, Code) else encode(piece, component) for piece in pieces)
        return self.placed(tuple(encoded), component)

    def placed(self, pieces: Pieces, component: Component) -> Pieces:
        """The text with its variables as they are in a component of a URL."""
        return tuple(
            self.in_url.get((piece, component), piece) if isinstance(piece, Code) else piece for piece in pieces
        )

    def value_in_url(self, pieces: Pieces, component: Component) -> Pieces:
        """The same for a variable's value, whose `?` and `#` end the component. Section 3.3."""
        marks = Marks()
        rest, hash_mark, fragment = marks.mark(pieces).partition("#")
        path, question_mark, query = rest.partition("?") if component == "path" else ("", "", rest)
        return (
            *self.encoded(marks.pieces(path.replace("\\", "/")), "path"),
            *((question_mark,) if question_mark else ()),
            *self.encoded(marks.pieces(query), "query"),
            *((hash_mark, *self.encoded(marks.pieces(fragment), "fragment")) if hash_mark else ()),
        )

    def used(self, pieces: Iterable[str]) -> tuple[str, ...]:
        """The shell variables that the pieces and the defaults of those variables need, each once."""
        found = dict.fromkeys(_shell_names(pieces))
        waiting = list(found)
        while waiting:
            default = self.defaults.get(waiting.pop())
            needed = _shell_names(default.pieces) if default else []
            waiting += [shell_name for shell_name in needed if shell_name not in found]
            found |= dict.fromkeys(needed)
        return tuple(found)

    def environment(self, used: Iterable[str]) -> tuple[str, ...]:
        """The variables of the environment that those are taken from."""
        return tuple(dict.fromkeys(self.defaults[name].environment if name in self.defaults else name for name in used))

    def known(self, pieces: Iterable[str]) -> str:
        """The text as far as it is known: for a variable what its default has without variables, or a letter."""
        return "".join(self._known(piece) if isinstance(piece, Code) else piece for piece in pieces)

    def is_empty(self, pieces: Pieces) -> bool:
        """Whether the text is one variable that is empty unless the environment sets it."""
        defaults = [self.defaults.get(name) for name in _shell_names(pieces)]
        return len(pieces) == 1 and len(defaults) == 1 and defaults[0] is not None and not any(defaults[0].pieces)

    def assignments(self, used: Sequence[str]) -> Iterator[Code]:
        """Lines that give variables their defaults unless the environment sets them."""
        for shell_name, (environment, pieces) in self.defaults.items():
            if shell_name in used:
                value = word(pieces, bare=True) if any(pieces) else ""
                yield Code(f"{shell_name}=${{{environment}-{value}}}")

    def notes(self, used: Sequence[str]) -> Iterator[str]:
        """What whoever runs the script should know of its variables."""
        names = self.environment(used)
        paths = [(shell_name, name) for name, shell_name in self.path_names.items() if shell_name in used]
        required = [name for name in names if name not in self.defaults and name not in dict(paths)]
        if required:
            yield f"Needs {', '.join(required)} in the environment."
        if empty := [name for name in names if name in self.defaults and not any(self.defaults[name].pieces)]:
            yield f"Empty unless the environment sets it: {', '.join(empty)}."
        if paths:
            yield f"Path variables that the environment can set: {', '.join(dict(paths))}."
        originals = {shell_name: name for name, shell_name in self.shell_names.items()}
        yield from (f"{name} is {{{{{originals[name]}}}}}." for name in names if originals.get(name, name) != name)
        yield from (f"{shell_name} is :{name}." for shell_name, name in paths if name != shell_name)

    def _expansion(self, variable: VariableRef) -> Code:
        if variable.name not in self.shell_names:
            return _CLOCK[variable.name]
        shell_name = self.shell_names[variable.name]
        return Code(f"${{{shell_name}}}" if shell_name in self.defaults else f"${{{shell_name}:?}}")

    def _known(self, piece: Code) -> str:
        defaults = (self.defaults.get(shell_name, Default("", ())) for shell_name in self.used((piece,)))
        literals = (part for default in defaults for part in default.pieces if not isinstance(part, Code))
        return "".join(literals) or "x"


def scope(collection: Collection) -> tuple[Scope, tuple[Problem, ...]]:
    """The shell variables of a collection, and the problem of every variable whose value needs itself."""
    declared = {variable.name: variable for variable in collection.variables if variable.enabled}
    used = _used_names(collection, declared)
    values, circular = _ordered(_values(used, declared))
    names = [name for name in dict.fromkeys((*used, *declared)) if name in values or name not in _CLOCK]
    # A name that can stay as it is goes first, so that no other one takes it.
    names.sort(key=lambda name: _wish(name) != name)
    urls = (operation.url for operation in collection.operations())
    path_names = tuple(dict.fromkeys(variable.name for url in urls for variable in url.path_variables))
    path_wishes = ((_wish(name), f"path_{_wish(name)}") for name in path_names)
    wishes = (*((_wish(name),) for name in names), *path_wishes, (_AUTHORIZATION,))
    *shell_names, authorization = assign(wishes, any_case=False)
    found = Scope(
        shell_names=dict(zip(names, shell_names, strict=False)),
        path_names=dict(zip(path_names, shell_names[len(names) :], strict=True)),
        defaults={},
        in_url={},
        authorization=authorization,
    )
    return _with_defaults(found, values), tuple(_cycle(declared[name]) for name in circular if name in declared)


def _used_names(collection: Collection, declared: Mapping[str, Variable]) -> tuple[str, ...]:
    sent = (text for operation in collection.operations() for text in sent_texts(operation))
    values = (variable.value for variable in declared.values() if variable.value)
    return tuple(dict.fromkeys(name for text in (*sent, *values) for name in text.variables))


def _values(used: Iterable[str], declared: Mapping[str, Variable]) -> dict[str, Text]:
    """The values that the collection gives; a name with blanks around it falls back to the one without. Section 2.1."""
    values = {name: variable.value for name, variable in declared.items() if variable.value is not None}
    aliases = {name: Text((VariableRef(name.strip()),)) for name in used if name.strip() in declared}
    return {name: value for name, value in aliases.items() if name not in declared} | values


def _ordered(values: dict[str, Text]) -> tuple[dict[str, Text], list[str]]:
    """The values, each after those that it uses, and the names of those that are left out as they need themselves."""
    circular: list[str] = []
    while True:
        needed = {name: [other for other in value.variables if other in values] for name, value in values.items()}
        try:
            return {name: values[name] for name in TopologicalSorter(needed).static_order()}, circular
        except CycleError as error:
            circular += (found := dict.fromkeys(error.args[1]))
            values = {name: value for name, value in values.items() if name not in found}


def _cycle(variable: Variable) -> Problem:
    return Problem(
        code="variable-cycle",
        message=f"The value of the variable {quoted(variable.name)} needs the variable itself; curl scripts take it "
        "from the environment instead.",
        hint="Give it a value that ends.",
        place=variable.place,
    )


def _wish(name: str) -> str:
    shell_name = name if is_name(name) else snake(name, "variable")
    return f"{shell_name}_" if is_reserved(shell_name) else shell_name


def _with_defaults(plain: Scope, values: Mapping[str, Text]) -> Scope:
    defaults: dict[str, Default] = {}
    in_url: dict[tuple[str, Component], Code] = {}
    found = replace(plain, defaults=defaults, in_url=in_url)
    taken = {*plain.shell_names.values(), *plain.path_names.values(), plain.authorization}
    for name, value in values.items():
        shell_name, pieces = plain.shell_names[name], found.expand(value)
        for component in _WITH_VARIABLES:
            encoded = found.value_in_url(pieces, component)
            if encoded != pieces:
                other = next(other for other in _spellings(f"{shell_name}_in_{component}") if other not in taken)
                taken.add(other)
                defaults[other] = Default(shell_name, encoded)
                in_url[f"${{{shell_name}}}", component] = Code(f"${{{other}}}")
        defaults[shell_name] = Default(shell_name, pieces)
    return found


def _spellings(name: str) -> Iterator[str]:
    return (f"{name}{'_' * length}" for length in count())


def _shell_names(pieces: Iterable[str]) -> list[str]:
    return [name for piece in pieces if isinstance(piece, Code) for name in _EXPANSION.findall(piece)]

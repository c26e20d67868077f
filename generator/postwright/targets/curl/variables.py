"""Shell variables: what those of a collection are called, and what they are where the environment does not set them."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter

from postwright import model
from postwright.errors import Problem
from postwright.model import PathVariable, Text, Variable, VariableRef
from postwright.naming import assign, snake
from postwright.rendering import Code
from postwright.runtime.url import encode
from postwright.targets.shell import Pieces, is_name, is_reserved, word
from postwright.targets.texts import sent_texts

_AUTHORIZATION = "authorization"
_CLOCK = {"$timestamp": Code("$(date +%s)"), "$isoTimestamp": Code("$(date -u +%Y-%m-%dT%H:%M:%S.000Z)")}
_SIMPLE = re.compile(r"[A-Za-z0-9_.~-]+")
_EXPANSION = re.compile(r"\$\{(\w+)")


@dataclass(frozen=True)
class Scope:
    """The shell variables of a collection. `values` is in an order in which no value uses a later one.

    `shell_names` and `path_names` are by Postman's names, of variables and of path variables.
    """

    shell_names: Mapping[str, str]
    path_names: Mapping[str, str]
    values: Mapping[str, Text]
    authorization: str

    def expand(self, text: Text) -> Pieces:
        """The text with an expansion for each variable."""
        return tuple(part if isinstance(part, str) else self._expansion(part) for part in text.parts)

    def path_variable(self, variable: PathVariable) -> Pieces:
        """The value of a path variable; a simple one can be set, and none is sent as `:name`. Section 3.4."""
        value = variable.value or Text()
        if value.source and not _SIMPLE.fullmatch(value.source):
            return self.expand(value)
        shell_name = self.path_names[variable.name]
        if value:
            return (Code(f"${{{shell_name}-{value.source}}}"),)
        is_simple = _SIMPLE.fullmatch(variable.name)
        return (Code(f"${{{shell_name}-:{variable.name}}}" if is_simple else f"${{{shell_name}}}"),)

    def used(self, pieces: Iterable[str]) -> tuple[str, ...]:
        """The shell variables that the pieces and the values of those variables need, each once."""
        found = dict.fromkeys(shell_name for piece in pieces for shell_name in _shell_names(piece))
        waiting = list(found)
        while waiting:
            value = self.values.get(self._originals.get(waiting.pop(), ""), Text())
            needed = [self.shell_names[name] for name in value.variables if name in self.shell_names]
            waiting += [shell_name for shell_name in needed if shell_name not in found]
            found |= dict.fromkeys(needed)
        return tuple(found)

    def known(self, pieces: Iterable[str]) -> str:
        """The text as far as it is known: for a variable its value without the variables in that, or a letter."""
        return "".join(self._known(piece) if isinstance(piece, Code) else piece for piece in pieces)

    def assignments(self, used: Sequence[str], only_in_url: Collection[str]) -> Iterator[Code]:
        """Lines that give variables their values unless the environment has them."""
        for name, value in self.values.items():
            shell_name = self.shell_names[name]
            if shell_name in used:
                pieces = self.expand(value)
                yield _default(shell_name, _in_url(pieces) if shell_name in only_in_url else pieces)
        for name, shell_name in self.path_names.items():
            if shell_name in used and not _SIMPLE.fullmatch(name):
                yield _default(shell_name, (encode(f":{name}", "path"),))

    def notes(self, used: Sequence[str]) -> Iterator[str]:
        """What whoever runs the script should know of its variables."""
        names = [(shell_name, self._originals[shell_name]) for shell_name in used if shell_name in self._originals]
        paths = [(shell_name, name) for name, shell_name in self.path_names.items() if shell_name in used]
        required = [shell_name for shell_name, name in names if name not in self.values]
        required += [self.authorization] if self.authorization in used else []
        if required:
            yield f"Needs {', '.join(required)} in the environment."
        if empty := [shell_name for shell_name, name in names if name in self.values and not self.values[name]]:
            yield f"Empty unless the environment sets it: {', '.join(empty)}."
        if paths:
            yield f"Path variables that the environment can set: {', '.join(shell_name for shell_name, _ in paths)}."
        yield from (f"{shell_name} is {{{{{name}}}}}." for shell_name, name in names if name != shell_name)
        yield from (f"{shell_name} is :{name}." for shell_name, name in paths if name != shell_name)

    def default_texts(self, used: Sequence[str]) -> Iterator[str]:
        """The literal texts of the values that the assignments give."""
        for name, value in self.values.items():
            if self.shell_names[name] in used:
                yield from (part for part in value.parts if isinstance(part, str))

    def is_empty(self, pieces: Pieces) -> bool:
        """Whether the text is one variable whose value is empty unless the environment sets it."""
        names = [self._originals.get(shell_name, "") for piece in pieces for shell_name in _shell_names(piece)]
        return len(pieces) == 1 and len(names) == 1 and names[0] in self.values and not self.values[names[0]]

    def unfit_for_url(self, used: Collection[str]) -> Iterator[str]:
        """The variables with values that have to be encoded in a URL."""
        for name, value in self.values.items():
            pieces = self.expand(value)
            if self.shell_names[name] in used and _in_url(pieces) != pieces:
                yield name

    def _expansion(self, variable: VariableRef) -> Code:
        name = self._canonical(variable.name)
        if name not in self.shell_names:
            return _CLOCK[name]
        return Code(f"${{{self.shell_names[name]}}}" if name in self.values else f"${{{self.shell_names[name]}:?}}")

    def _canonical(self, name: str) -> str:
        return name if name in self.shell_names or name in _CLOCK else name.strip()

    def _known(self, piece: Code) -> str:
        names = (self._originals.get(shell_name, "") for shell_name in self.used((piece,)))
        values = (self.values.get(name, Text()) for name in sorted(names))
        return "".join(part for value in values for part in value.parts if isinstance(part, str)) or "x"

    @cached_property
    def _originals(self) -> Mapping[str, str]:
        return {shell_name: name for name, shell_name in self.shell_names.items()}


def scope(collection: model.Collection) -> tuple[Scope, tuple[Problem, ...]]:
    """The shell variables of a collection, and the problem of every variable whose value needs itself."""
    declared = {variable.name: variable for variable in collection.variables if variable.enabled}
    values, problems = _ordered({name: variable for name, variable in declared.items() if variable.value is not None})
    names = [name for name in _names(collection, declared) if name in values or name not in _CLOCK]
    # A name that can stay as it is goes first, so that no other one takes it.
    names.sort(key=lambda name: _wish(name) != name)
    urls = (operation.url for operation in collection.operations())
    path_names = tuple(dict.fromkeys(variable.name for url in urls for variable in url.path_variables))
    path_wishes = ((_wish(name), f"path_{_wish(name)}") for name in path_names)
    wishes = (*((_wish(name),) for name in names), *path_wishes, (_AUTHORIZATION,))
    *shell_names, authorization = assign(wishes, any_case=False)
    variables = dict(zip(names, shell_names, strict=False))
    paths = dict(zip(path_names, shell_names[len(names) :], strict=True))
    return Scope(variables, paths, values, authorization), problems


def _names(collection: model.Collection, declared: Mapping[str, Variable]) -> Sequence[str]:
    """Every variable that is used, in order, and then those that only the values of variables use."""
    sent = (text for operation in collection.operations() for text in sent_texts(operation))
    values = (variable.value for variable in declared.values() if variable.value)
    used = [name for text in (*sent, *values) for name in text.variables]
    trimmed = (name if name in declared or name.strip() not in declared else name.strip() for name in used)
    return tuple(dict.fromkeys((*trimmed, *declared)))


def _wish(name: str) -> str:
    shell_name = name if is_name(name) else snake(name, "variable")
    return f"{shell_name}_" if is_reserved(shell_name) else shell_name


def _ordered(variables: Mapping[str, Variable]) -> tuple[dict[str, Text], tuple[Problem, ...]]:
    values = {name: variable.value or Text() for name, variable in variables.items()}
    circular: list[str] = []
    while True:
        needed = {name: [other for other in value.variables if other in values] for name, value in values.items()}
        try:
            order = tuple(TopologicalSorter(needed).static_order())
            return {name: values[name] for name in order}, tuple(_cycle(variables[name]) for name in circular)
        except CycleError as error:
            circular += (found := dict.fromkeys(error.args[1]))
            values = {name: value for name, value in values.items() if name not in found}


def _cycle(variable: Variable) -> Problem:
    return Problem(
        code="variable-cycle",
        message=f"the value of the variable {variable.name!r} needs the variable itself; curl scripts take it from "
        "the environment instead",
        place=variable.place,
    )


def _default(shell_name: str, pieces: Pieces) -> Code:
    value = word(pieces, bare=True) if any(pieces) else ""
    return Code(f"{shell_name}=${{{shell_name}-{value}}}")


def _in_url(pieces: Pieces) -> Pieces:
    return tuple(piece if isinstance(piece, Code) else encode(piece, "fragment") for piece in pieces)


def _shell_names(piece: str) -> list[str]:
    return _EXPANSION.findall(piece) if isinstance(piece, Code) else []

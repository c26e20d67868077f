"""Reading environments and globals, and putting them to the collection that they are for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from os import PathLike
from pathlib import Path, PurePath

from postwright.errors import CollectionError, Place, Problem, Severity
from postwright.model import Collection, Environment, Variable
from postwright.reader import document, variables
from postwright.reader.files import contents
from postwright.reader.foreign import Foreign
from postwright.reader.hiding import NONE, without_secrets
from postwright.reader.values import Json, Node, quoted, word

MOST = 200
_MOST_WRAPPERS = 3
_YAML = re.compile(r"""^["']?(?:values|name|\$kind)["']?[ \t]*:""", re.MULTILINE)
_COLLECTION = Foreign(
    "collection",
    "This is a Postman collection, not an environment.",
    "Pass it without `-e`, and its environment with it.",
)
_OTHER = Foreign(
    "not-an-environment",
    "The file holds no Postman environment.",
    "In Postman, export the environment and pass that file.",
)
_SUFFIXES = (".postman_environment", ".environment", ".postman_globals", ".globals")


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentFile:
    """What a file of environments holds, and its bytes; `globals` count less than a collection's own variables."""

    file: str
    data: bytes
    environments: tuple[Environment, ...]
    globals: tuple[Variable, ...]
    problems: tuple[Problem, ...]


def read_all(paths: Iterable[str | PathLike[str]], *, allowed_secrets: Iterable[str] = ()) -> list[EnvironmentFile]:
    """Read files of environments, each once; raises CollectionError with the problems of all that are none.

    Values that are secret are left out, but for `allowed_secrets`, as those of a collection are by `reader.parse`.
    """
    allowed = frozenset(allowed_secrets)
    found: list[EnvironmentFile] = []
    problems: list[Problem] = []
    for path in dict.fromkeys(map(str, paths)):
        try:
            found.append(read(Path(path), allowed))
        except CollectionError as error:
            problems += error.problems
    if problems:
        raise CollectionError(*problems)
    return found


def read(path: Path, allowed: frozenset[str] = NONE) -> EnvironmentFile:
    """Read a file of environments or globals, JSON or YAML; raises CollectionError where it is none. Section 1.5."""
    return parse(contents(path, lambda _: "Pass an environment file in it."), str(path), allowed)


def parse(data: bytes, file: str, allowed: frozenset[str] = NONE) -> EnvironmentFile:
    """Read environments or globals from bytes; `file` names those that have no name of their own."""
    is_yaml = _is_yaml(data)
    root = _root(data, file, is_yaml=is_yaml)
    if next(_scopes(root), None) is None:
        raise CollectionError(_foreign(root))
    # In YAML nothing is how an empty value is written.
    return _found(root, data, allowed, null="" if is_yaml else "null")


def with_those_of(collection: Collection, root: Node, allowed: frozenset[str] = NONE) -> Collection:
    """The collection with the environments and globals that stand beside it in a dump or a report. Section 1.5."""
    found = _found(root.quiet(), b"", allowed, null="null")
    used = tuple(environment for environment in found.environments if environment.variables)
    return added(collection, [replace(found, environments=used)])


def _found(root: Node, data: bytes, allowed: frozenset[str], *, null: str) -> EnvironmentFile:
    listed = ((node, variables.listed(values, null=null)) for node, values in _scopes(root))
    found = [(node, without_secrets(values, node, allowed)) for node, values in listed]
    return EnvironmentFile(
        file=root.report.file,
        data=data,
        environments=tuple(
            Environment(name=_name(node), variables=listed, place=node.place)
            for node, listed in found
            if not _is_global(node)
        ),
        globals=tuple(variable for node, listed in found if _is_global(node) for variable in listed),
        problems=tuple(root.report.problems),
    )


def added(collection: Collection, files: Sequence[EnvironmentFile]) -> Collection:
    """The collection with environments, each of a name of its own, and with the globals that it has not. Section 2.1.

    A global becomes a variable of the collection where that has no enabled one of the name; the last file's counts.
    """
    problems = list(collection.problems)
    for file in files:
        problems += file.problems
    environments = (*collection.environments, *(each for file in files for each in file.environments))
    if len(environments) > MOST:
        problems.append(_too_many(environments[MOST].place))
    own = {variable.name for variable in collection.variables if variable.enabled}
    shared = {variable.name: variable for file in files for variable in file.globals if variable.enabled}
    return replace(
        collection,
        environments=tuple(_distinct(environments[:MOST], problems)),
        variables=(*collection.variables, *(variable for name, variable in shared.items() if name not in own)),
        problems=tuple(problems),
    )


def _root(data: bytes, file: str, *, is_yaml: bool) -> Node:
    if not is_yaml:
        return document.load(data, file)
    from postwright.reader import yaml_text

    return yaml_text.load(data, file)


def _is_yaml(data: bytes) -> bool:
    start = document.decode(data).lstrip("\ufeff \t\r\n")
    return not start.startswith(("{", "[")) and _YAML.search(start) is not None


def _scopes(root: Node) -> Iterator[tuple[Node, Node]]:
    """Each environment, and the list of its values: bare, in a wrapper, a dump or a report of a run. Section 1.5."""
    waiting = [(root, 0)]
    while waiting:
        node, depth = waiting.pop()
        if node.has("values"):
            yield node, node.get("values")
        elif node.pointer.endswith("/globals") and isinstance(node.value, list):
            yield node, node
        elif depth <= _MOST_WRAPPERS:
            inside = (*node.items(), *map(node.get, ("data", "environment", "environments", "globals")))
            waiting += [(each, depth + 1) for each in reversed(inside) if isinstance(each.value, dict | list)]


def _name(node: Node) -> str:
    stem = PurePath(node.report.file).stem
    for suffix in _SUFFIXES:
        stem = stem.removesuffix(suffix)
    return word(node.get("name")) or stem


def _is_global(node: Node) -> bool:
    is_member = node.pointer.endswith("/globals")
    is_file = ".globals." in PurePath(node.report.file).name
    return is_member or is_file or node.get("_postman_variable_scope").value == "globals"


def _distinct(environments: Iterable[Environment], problems: list[Problem]) -> Iterator[Environment]:
    found = list(environments)
    taken = {environment.name for environment in found}
    met: dict[str, Iterator[int]] = {}
    for environment in found:
        if environment.name not in met:
            met[environment.name] = count(2)
            yield environment
            continue
        wishes = (f"{environment.name} {number}" for number in met[environment.name])
        name = next(wish for wish in wishes if wish not in taken)
        taken.add(name)
        problems.append(_twice(environment, name))
        yield replace(environment, name=name)


def _too_many(place: Place) -> Problem:
    return Problem(
        code="environments-too-many",
        message=f"There are more than {MOST} environments; the others are left out.",
        place=place,
        hint="Pass those that are needed.",
        severity=Severity.ERROR,
    )


def _twice(environment: Environment, name: str) -> Problem:
    return Problem(
        code="environment-name",
        message=f"Another environment is called {quoted(environment.name, 80)} too; this one is now called "
        f"{quoted(name, 84)}.",
        place=environment.place,
        hint="Give each environment a name of its own.",
    )


def _foreign(root: Node) -> Problem:
    found = _COLLECTION if _is_collection(root.value) else _OTHER
    return Problem(code=found.code, message=found.message, place=root.place, hint=found.hint, severity=Severity.ERROR)


def _is_collection(value: Json) -> bool:
    return isinstance(value, dict) and not {"item", "info", "requests", "collection", "$kind"}.isdisjoint(value)

"""The shell variables of a collection: what they are called, and what they are where the environment sets none."""

import re
from collections import deque
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace

from postwright.errors import Problem
from postwright.model import Collection, Environment, Text, Variable, VariableRef
from postwright.naming import assign, snake
from postwright.reader.values import quoted
from postwright.runtime.text import LARGEST, TOKEN
from postwright.targets.curl.files import uploads
from postwright.targets.curl.functions import DYNAMIC
from postwright.targets.curl.needing import MOST_NEEDED, in_order
from postwright.targets.curl.nested import matching, name_of, with_whole_names
from postwright.targets.curl.scope import Choice, Default, Scope
from postwright.targets.shell import is_name, is_reserved
from postwright.targets.texts import sent_texts
from postwright.targets.variables import CREDENTIALS, preset, saved_values

_HTTP = re.compile(r"(?:https?(?:://|\Z)|\Z)", re.IGNORECASE)
_SIGNATURE = ("authorization", "auth_parameters", "x_amz_date", "x_amz_content_sha256")


def scope(
    collection: Collection, environment: Environment | None = None, used: tuple[str, ...] | None = None
) -> tuple[Scope, tuple[Problem, ...]]:
    """The shell variables of a collection, and the problem of every variable whose value needs itself, or grows.

    Their values are those in one of its environments, or without any; their names are the same in all of them. `used`
    are the names that are used in the collection, where they are known.
    """
    declared = _declared(collection, environment)
    known = dict.fromkeys(variable.name for variable in _variables(collection))
    used = used_names(collection) if used is None else used
    values = _values(used, declared, known)
    needs, circular, grown = in_order(values, used)
    names = [name for name in dict.fromkeys((*used, *known)) if name in needs or name not in DYNAMIC]
    # A name that can stay as it is goes first, so that no other one takes it.
    names.sort(key=lambda name: _wish(name) != name)
    urls = (operation.url for operation in collection.operations())
    paths = tuple(dict.fromkeys(variable.name for url in urls for variable in url.path_variables))
    path_wishes = ((_wish(name), f"path_{_wish(name)}") for name in paths)
    files = _files(collection)
    file_wishes = ((_wish(wish),) for wish in files.values())
    wishes = (*((_wish(name),) for name in names), *path_wishes, *((wish,) for wish in _SIGNATURE), *file_wishes)
    shell_names = iter(assign(wishes, any_case=False))
    shell, path, signature = (dict(zip(wished, shell_names, strict=False)) for wished in (names, paths, _SIGNATURE))
    file_names = dict(zip(files, shell_names, strict=True))
    found = Scope(
        shell_names=shell,
        path_names=path,
        file_names=file_names,
        other_starts=frozenset(_other_starts(collection, shell)),
        signature=signature,
        defaults={},
    )
    told = (*((_cycle, name) for name in circular), *((_growth, name) for name in grown))
    problems = tuple(problem(declared[name]) for problem, name in told if name in declared)
    return _with_defaults(found, needs, values), problems


def _files(collection: Collection) -> dict[tuple[str, int], str]:
    """The names that the variables of all files would like to have, by field and number."""
    found = (upload for operation in collection.operations() for upload in uploads(operation.sent_body))
    return {(upload.field, upload.number): upload.wish for upload in found}


def _other_starts(collection: Collection, shell_names: Mapping[str, str]) -> Iterator[str]:
    """The shell variables that the collection or an environment gives a value with which no URL of HTTP starts."""
    saved = saved_values(collection)
    for name, shell_name in shell_names.items():
        values = saved.get(name, saved.get(name.strip(), ()))
        if TOKEN.search(name) or not all(map(_HTTP.match, values)):
            yield shell_name


def _variables(collection: Collection) -> Iterator[Variable]:
    """The enabled variables of a collection and of all its environments."""
    for variables in (collection.variables, *(environment.variables for environment in collection.environments)):
        yield from (variable for variable in variables if variable.enabled)


def _declared(collection: Collection, environment: Environment | None) -> dict[str, Variable]:
    """The variables that have values, or that have to be given although the collection has a value."""
    declared = {variable.name: variable for variable in collection.variables if variable.enabled}
    if environment is None:
        return declared
    values = preset(environment)
    given = (variable for variable in environment.variables if variable.enabled)
    return declared | {variable.name: replace(variable, value=values[variable.name]) for variable in given}


def used_names(collection: Collection) -> tuple[str, ...]:
    """The names of variables in all that is sent, and in the values of variables."""
    sent = (text for operation in collection.operations() for text in sent_texts(operation))
    values = (variable.value for variable in _variables(collection) if variable.value)
    found: dict[str, None] = {}
    waiting = deque(name for text in (*sent, *values) for name in with_whole_names(text).variables)
    while waiting:
        name = waiting.popleft()
        if name not in found and TOKEN.search(name):
            waiting += name_of(name).variables
        found[name] = None
    return tuple(found)


def _values(used: Iterable[str], declared: Mapping[str, Variable], known: Container[str]) -> dict[str, Text]:
    """The values that the collection gives; a name with blanks around it falls back to the one without. Section 2.1."""
    values = {name: variable.value for name, variable in declared.items() if variable.value is not None}
    aliases = {name: Text((VariableRef(name.strip()),)) for name in used if name.strip() in known}
    return {name: value for name, value in aliases.items() if name not in known} | values


def _cycle(variable: Variable) -> Problem:
    return Problem(
        code="variable-cycle",
        message=f"The value of the variable {quoted(variable.name)} needs the variable itself; curl scripts take it "
        "from the environment instead.",
        hint="Give it a value that ends.",
        place=variable.place,
    )


def _growth(variable: Variable) -> Problem:
    return Problem(
        code="variable-growth",
        message=f"The value of the variable {quoted(variable.name)} needs more than {MOST_NEEDED} others, or has more "
        f"than {LARGEST // 1024**2} MB with theirs; curl scripts take it from the environment instead.",
        hint="Write the values out.",
        place=variable.place,
    )


def _wish(name: str) -> str:
    shell_name = name if is_name(name) else snake(name, "variable")
    if not is_reserved(shell_name) and shell_name not in CREDENTIALS:
        return shell_name
    # Of some, every name with the same beginning means something.
    return f"_{shell_name}" if is_reserved(f"{shell_name}_") else f"{shell_name}_"


def _with_defaults(plain: Scope, names: Iterable[str], values: Mapping[str, Text]) -> Scope:
    defaults: dict[str, Default] = {}
    found = replace(plain, defaults=defaults)
    for name in names:
        default = Default(found.expand(values[name])) if name in values else _chosen(name, values, found)
        if name in values or default.choices:
            defaults[found.shell_names[name]] = default
    return found


def _chosen(name: str, values: Mapping[str, Text], found: Scope) -> Default:
    choices = (
        Choice(choice, found.shell_names[choice], found.defaults[found.shell_names[choice]].pieces)
        for choice in matching(name_of(name), values)
        if found.shell_names[choice] in found.defaults
    )
    return Default(found.expand(name_of(name)), tuple(choices))

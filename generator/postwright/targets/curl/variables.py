"""The shell variables of a collection: what they are called, and what they are where the environment sets none."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter

from postwright.errors import Problem
from postwright.model import Collection, Environment, Text, Variable, VariableRef
from postwright.naming import assign, snake
from postwright.reader.values import quoted
from postwright.runtime.text import TOKEN
from postwright.targets.curl.files import uploads
from postwright.targets.curl.functions import DYNAMIC
from postwright.targets.curl.nested import matching, name_of, with_whole_names
from postwright.targets.curl.scope import Choice, Default, Scope
from postwright.targets.shell import is_name, is_reserved
from postwright.targets.texts import sent_texts
from postwright.targets.variables import preset

_SIGNATURE = ("authorization", "auth_parameters", "x_amz_date", "x_amz_content_sha256")


def scope(collection: Collection, environment: Environment | None = None) -> tuple[Scope, tuple[Problem, ...]]:
    """The shell variables of a collection, and the problem of every variable whose value needs itself.

    Their values are those in one of its environments, or without any; their names are the same in all of them.
    """
    declared = _declared(collection, environment)
    known = dict.fromkeys(variable.name for variable in _variables(collection))
    used = _used_names(collection)
    values = _values(used, declared, known)
    needs, circular = _in_order(_needs(values, used))
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
    found = Scope(shell_names=shell, path_names=path, file_names=file_names, signature=signature, defaults={})
    return _with_defaults(found, needs, values), tuple(_cycle(declared[name]) for name in circular if name in declared)


def _files(collection: Collection) -> dict[tuple[str, int], str]:
    """The names that the variables of all files would like to have, by field and number."""
    found = (upload for operation in collection.operations() for upload in uploads(operation.sent_body))
    return {(upload.field, upload.number): upload.wish for upload in found}


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


def _used_names(collection: Collection) -> tuple[str, ...]:
    sent = (text for operation in collection.operations() for text in sent_texts(operation))
    values = (variable.value for variable in _variables(collection) if variable.value)
    found: dict[str, None] = {}
    waiting = [name for text in (*sent, *values) for name in with_whole_names(text).variables]
    while waiting:
        name = waiting.pop(0)
        if name not in found and TOKEN.search(name):
            waiting += name_of(name).variables
        found[name] = None
    return tuple(found)


def _values(used: Iterable[str], declared: Mapping[str, Variable], known: Container[str]) -> dict[str, Text]:
    """The values that the collection gives; a name with blanks around it falls back to the one without. Section 2.1."""
    values = {name: variable.value for name, variable in declared.items() if variable.value is not None}
    aliases = {name: Text((VariableRef(name.strip()),)) for name in used if name.strip() in known}
    return {name: value for name, value in aliases.items() if name not in known} | values


def _needs(values: Mapping[str, Text], used: Iterable[str]) -> dict[str, list[str]]:
    """The variables that each needs which has a value, or whose name can turn out to be that of one that has."""
    needs = {name: list(with_whole_names(value).variables) for name, value in values.items()}
    for name in used:
        if TOKEN.search(name) and (choices := matching(name_of(name), values)):
            needs[name] = [*name_of(name).variables, *choices]
    return needs


def _in_order(needs: dict[str, list[str]]) -> tuple[dict[str, list[str]], list[str]]:
    """What is needed, each after those that it needs, and the names that are left out as they need themselves."""
    circular: list[str] = []
    places = {name: place for place, name in enumerate(needs)}
    while True:
        known = {name: [other for other in others if other in needs] for name, others in needs.items()}
        try:
            return {name: needs[name] for name in TopologicalSorter(known).static_order()}, circular
        except CycleError as error:
            last = max(error.args[1], key=places.__getitem__)
            circular.append(last)
            needs = {name: others for name, others in needs.items() if name != last}


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

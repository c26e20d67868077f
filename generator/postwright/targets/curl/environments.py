"""Files to source before scripts are run: the values of one environment as shell variables."""

from collections.abc import Iterator
from dataclasses import dataclass

from postwright.errors import Problem
from postwright.model import Collection, Environment
from postwright.naming import WINDOWS_NAMES, assign, kebab
from postwright.printing import Printer
from postwright.rendering import Code, join
from postwright.targets.base import File
from postwright.targets.curl.functions import sources
from postwright.targets.curl.plan import literals
from postwright.targets.curl.scope import Scope
from postwright.targets.curl.variables import scope, used_names
from postwright.targets.shell import SET_CARRIAGE_RETURN, comment, word
from postwright.targets.variables import needed, preset

FOLDER = "environments"


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentView:
    """A file as its template prints it."""

    comments: Code
    """The lines of comments, each with its mark."""
    lines: tuple[Code, ...]
    """The assignments, and the export."""


def environment_files(collection: Collection, printer: Printer) -> Iterator[tuple[File, tuple[Problem, ...]]]:
    """A file for each environment, and the problem of each of its values that needs itself or grows."""
    if not collection.environments:
        return
    wishes = [(kebab(environment.name, "environment"),) for environment in collection.environments]
    names = assign(wishes, reserved=WINDOWS_NAMES, joint="-")
    used = used_names(collection)
    needs = frozenset(needed(collection)) & scope(collection, used=used)[0].shell_names.keys()
    for environment, name in zip(collection.environments, names, strict=True):
        found, problems = scope(collection, environment, used)
        path = f"{FOLDER}/{name}.sh"
        source = printer.text("curl/environment.sh.jinja", _view(environment, needs, found, path))
        yield File(path, source.encode()), problems


def _view(environment: Environment, needs: frozenset[str], found: Scope, path: str) -> EnvironmentView:
    shell_names = {found.shell_names[name]: name for name in preset(environment) if name in needs}
    given = [shell_name for shell_name in found.defaults if shell_name in shell_names]
    missing = [shell_name for shell_name in shell_names if shell_name not in given]
    used = found.used(Code(f"${{{shell_name}}}") for shell_name in given)
    needed_first = [name for name in used if name not in found.defaults and name not in missing]
    notes = [f"Source it before the scripts of this folder: . {path}"]
    if missing:
        notes.append(f"Secret or empty, to be set by yourself: {', '.join(missing)}.")
    if needed_first:
        notes.append(f"Needs {', '.join(needed_first)} in the environment.")
    return EnvironmentView(
        comments=comment("\n\n".join((environment.name, "\n".join(notes)))),
        lines=tuple(_lines(found, given, used)),
    )


def _lines(found: Scope, given: list[str], used: tuple[str, ...]) -> Iterator[Code]:
    expansions = [piece for name in used if name in found.defaults for piece in found.defaults[name].expansions]
    if "\r" in literals(expansions):
        yield SET_CARRIAGE_RETURN
    yield from sources(expansions, ())
    for name in found.defaults:
        if name in given:
            yield Code(f"{name}={word(found.defaults[name].pieces, bare=True)}")
        elif name in used:
            yield from found.assignments((name,))
    if given:
        yield join((Code("export"), *map(Code, given)), " ")

"""The target `python`: a typed client, sync and async, as one package."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from postwright.errors import Place, Problem
from postwright.model import Collection, Operation
from postwright.rendering import template_folder
from postwright.targets.base import DEFAULTS, OperationNames, Output, RenderOptions, Setting, TemplateFolder
from postwright.targets.python.package import package_files
from postwright.targets.python.plan import Plan, plan
from postwright.targets.python.shapes import is_limited
from postwright.targets.python.snippet import snippet
from postwright.targets.python.token_flows import grant_problems
from postwright.targets.python.views import VIEW_VERSION
from postwright.targets.texts import sent_texts

SETTINGS: Mapping[str, Setting] = {
    "package": Setting(description="The name by which the package is imported.", kind=str),
    "client": Setting(description="The name of the client's class; its async twin is Async and that.", kind=str),
    "pyproject": Setting(description="Write a pyproject.toml, which makes the client ready to publish.", kind=bool),
    "extensions": Setting(
        description="Make a module `extensions` once, for a subclass of the client that the package exports.", kind=bool
    ),
}


class _PythonTarget:
    name = "python"
    description = "a typed client, sync and async, as one package (needs httpx2)"
    by_default = True
    settings = SETTINGS

    @property
    def templates(self) -> TemplateFolder:
        """Its templates."""
        return TemplateFolder(path=template_folder(), view=VIEW_VERSION)

    def render(self, collection: Collection, options: RenderOptions = DEFAULTS) -> Output:
        """The package with all its modules, and with `package` what builds a wheel of it."""
        made = plan(collection, options)
        named = outline(made)
        return replace(
            named,
            files=tuple(package_files(made, collection, options)),
            problems=(
                *named.problems,
                *_variable_problems(made, collection),
                *grant_problems(collection),
                *_type_problems(made),
            ),
        )

    def snippet(self, collection: Collection, operation: Operation, options: RenderOptions = DEFAULTS) -> str:
        """A program that calls the operation's method."""
        return snippet(plan(collection, options), operation, options.printer)


PYTHON = _PythonTarget()


def outline(made: Plan) -> Output:
    """All that the lock file says of a package, without its files."""
    return Output(
        files=(),
        operations=_names(made),
        folders={one.source.place.pointer: ".".join(path) for path, _, one in made.classes() if path},
        old=_old_names(made),
        variables={variable.name: variable.environment for variable in made.variables},
        problems=made.problems,
    )


def _names(made: Plan) -> dict[str, OperationNames]:
    return {
        method.operation.place.pointer: OperationNames(name=".".join(path), file=f"{made.package}/{module.name}.py")
        for path, module, method in made.methods()
    }


def _old_names(made: Plan) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for path, _, one in made.classes():
        for name, pointer in made.old.get(one.source.place.pointer, {}).items():
            found.setdefault(pointer, []).append(".".join((*path, name)))
    return {pointer: tuple(names) for pointer, names in found.items()}


def _variable_problems(made: Plan, collection: Collection) -> Iterator[Problem]:
    """One for each variable that looks like a dynamic one, is none, and is not set by the collection."""
    unset = [item.name for item in made.variables if item.name.startswith("$") and item.value is None]
    places = _first_uses(collection) if unset else {}
    for name in unset:
        yield Problem(
            code="dynamic-variable",
            message=f"{{{{{name}}}}} is no dynamic variable of Postman: the client takes it as a variable.",
            place=places.get(name, collection.place),
            hint="Give it when the client is made, or set it in the collection.",
        )


def _type_problems(made: Plan) -> Iterator[Problem]:
    """One for all operations that objects belong to which have no type, as they are too deep, too wide or too many."""
    methods = [method for _, _, method in made.methods()]
    found = [method.operation for method in methods if any(map(is_limited, method.shapes()))]
    if found:
        yield Problem(
            code="type-limit",
            message=f"Objects of {len(found)} of {len(methods)} operations are too deep, wide or many to have types.",
            place=found[0].place,
            hint="Each is a dict[str, Any] in the client; nothing else is different.",
        )


def _first_uses(collection: Collection) -> dict[str, Place]:
    """The place of the first operation that sends each variable."""
    places: dict[str, Place] = {}
    for operation in collection.operations():
        for text in sent_texts(operation):
            for name in text.variables:
                places.setdefault(name, operation.place)
    return places

"""Every name of a suite, and what stands where in it: modules and tests in the order of the collection."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from postwright.model import Collection, Folder, Operation
from postwright.naming import assign, snake
from postwright.targets.base import DEFAULTS, RenderOptions
from postwright.targets.pytest.base_urls import Base, most_used_base
from postwright.targets.python.plan import MethodPlan, Plan
from postwright.targets.python.plan import plan as plan_client


@dataclass(frozen=True, slots=True, kw_only=True)
class TestPlan:
    """A test: its function's name, the method that it calls, and the attributes that lead to it from the client."""

    name: str
    path: tuple[str, ...]
    method: MethodPlan

    @property
    def operation(self) -> Operation:
        """What the test is of."""
        return self.method.operation


@dataclass(frozen=True, slots=True, kw_only=True)
class ModulePlan:
    """A module: of one folder at the top of the collection, or of requests that stand beside each other there."""

    name: str
    source: Collection | Folder
    tests: tuple[TestPlan, ...]

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.py"


@dataclass(frozen=True, slots=True, kw_only=True)
class SuitePlan:
    """All tests of a collection, and the client that they call."""

    client: Plan
    base: Base
    modules: tuple[ModulePlan, ...]


def plan(collection: Collection, asked: RenderOptions = DEFAULTS) -> SuitePlan:
    """The suite of a collection, for the client that is asked for. The same ones always give the same names."""
    client = plan_client(collection, asked)
    methods = {method.operation.place.pointer: (path, method) for path, _, method in client.methods()}
    attributes = {folder.place.pointer: attribute for attribute, folder in client.client.classes[0].folders}
    groups = list(_groups(collection))
    wishes = [(_module_name(attributes.get(source.place.pointer, client.package)),) for source, _ in groups]
    # Their modules would stand in the way of the client's package.
    names = assign(wishes, reserved={client.package})
    modules = (
        ModulePlan(
            name=name,
            source=source,
            tests=tuple(_tests([methods[each.place.pointer] for each in inside], inner=isinstance(source, Folder))),
        )
        for name, (source, inside) in zip(names, groups, strict=True)
    )
    return SuitePlan(client=client, base=most_used_base(collection, client), modules=tuple(modules))


def _module_name(attribute: str) -> str:
    return f"test_{attribute.rstrip('_')}"


def _groups(collection: Collection) -> Iterator[tuple[Collection | Folder, list[Operation]]]:
    """What becomes a module each, in order: a folder at the top, or the requests between two of them."""
    for _, children in groupby(
        collection.children, key=lambda child: child.place.pointer if isinstance(child, Folder) else None
    ):
        inside = tuple(children)
        operations = list(replace(collection, children=inside).operations())
        if operations:
            yield (inside[0] if isinstance(inside[0], Folder) else collection), operations


def _tests(methods: list[tuple[tuple[str, ...], MethodPlan]], *, inner: bool) -> Iterator[TestPlan]:
    """The tests of a module; those of inner folders have the names of these in theirs."""
    wishes = [(f"test_{snake('_'.join(path[inner:]))}",) for path, _ in methods]
    for name, (path, method) in zip(assign(wishes), methods, strict=True):
        yield TestPlan(name=name, path=path, method=method)

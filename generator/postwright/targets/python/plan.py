"""Every name of a generated package, and what stands where in it: worked out once, before any source is made."""

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from postwright.errors import Problem
from postwright.model import Collection, Folder, Operation
from postwright.naming import ANNOTATION_NAMES, KEYWORDS, WINDOWS_NAMES, assign, snake
from postwright.rendering import Code
from postwright.targets.base import DEFAULTS, Names, RenderOptions
from postwright.targets.python.arguments import Arguments
from postwright.targets.python.auth import auth_code
from postwright.targets.python.exports import EXPORTS, LAZY_EXPORTS
from postwright.targets.python.inferring import Inferrer
from postwright.targets.python.members import is_name, named, with_given
from postwright.targets.python.optional import modules_of
from postwright.targets.python.package_names import check_client, class_title, package_name
from postwright.targets.python.paging import PAGE_CLASSES, PagesPlan
from postwright.targets.python.shapes import Record, Shape
from postwright.targets.python.type_names import name_types
from postwright.targets.python.variables import (
    VariablePlan,
    needed_variables,
    needs_words,
    plan_environments,
    plan_variables,
)
from postwright.targets.titles import unnumbered
from postwright.targets.variables import saved_values

# What clients and resources have of their own, and what their source uses.
_MEMBERS = (
    KEYWORDS
    | ANNOTATION_NAMES
    | frozenset(
        "aclose cached_property close copy each_item each_page fill mocked raw_request request_for stream with_options "
        "with_response".split()
    )
)

# What modules import, see templates/python.
IMPORTED = frozenset(
    "Any AsyncClient AsyncClientOptions AsyncResource Client ClientOptions FileContent FileSource Graphql Literal "
    "Mapping NotRequired OMIT OldName Omit Operation Options Output PartOptions Resource SAVED_VALUES SavedValues Self "
    "Sequence TYPE_CHECKING TypedDict Unpack VARIABLES cached_property".split()
).union(PAGE_CLASSES)

# The modules of a package that can be there beside those of folders, and the builtin that the package itself calls,
# which a module of its name would hide.
_MODULES = {"types", "extensions", "getattr"}


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPlan:
    """One operation: its method's name, its key among the saved values, and the shapes of what it takes and gives.

    `errors` has the body of each status of 400 and more of which a response is saved, and `pages` is how its answers go
    on page by page, where the collection shows that. `problems` are those with names that were given to arguments.
    """

    operation: Operation
    name: str
    key: str
    arguments: Arguments
    result: Shape
    errors: Mapping[int, Shape]
    pages: PagesPlan | None = None
    problems: tuple[Problem, ...] = ()

    def shapes(self) -> tuple[Shape, ...]:
        """All its shapes, those that its signature shows first."""
        return (*(argument.shape for argument in self.arguments.all), self.result, *self.errors.values())

    def with_shapes(self, shapes: Iterator[Shape]) -> "MethodPlan":
        """The same with the next shapes, in the order of `shapes`."""
        taken = tuple(replace(argument, shape=next(shapes)) for argument in self.arguments.all)
        return replace(
            self,
            arguments=replace(self.arguments, all=taken),
            result=next(shapes),
            errors={status: next(shapes) for status in self.errors},
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassPlan:
    """What becomes a pair of classes, sync and async, called after `title`.

    `folders` are the attributes that hold the folders inside, `problems` those with names that were given to what is in
    it.
    """

    source: Collection | Folder
    title: str
    methods: tuple[MethodPlan, ...]
    folders: tuple[tuple[str, Folder], ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ModulePlan:
    """A module: its classes, inner folders first, and the names at its top.

    `class_names` (sync and async) and `constants` are keyed by pointer.
    """

    name: str
    classes: tuple[ClassPlan, ...]
    class_names: Mapping[str, tuple[str, str]]
    constants: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A whole package: the client, whose folders are in `modules` one by one; `auths` names each auth by its source.

    `types` names the records of all modules; they stand in the module `types`, if there are any.
    `environments` has the values of each environment for the `variables`, None for those to be given.
    `optional` are the paths of the optional modules of the runtime that it uses, see `targets.python.optional`.
    `old` are names that go on working, by the pointer of the folder or collection that they stand in: each with the
    pointer of the operation or folder that it means.
    """

    package: str
    variables: tuple[VariablePlan, ...]
    environments: Mapping[str, Mapping[str, str | None]]
    auths: Mapping[Code, str]
    optional: frozenset[str]
    client: ModulePlan
    modules: tuple[ModulePlan, ...]
    types: Mapping[Record, str]
    old: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])

    def classes(self) -> Iterator[tuple[tuple[str, ...], ModulePlan, ClassPlan]]:
        """The client and its folders, outer ones first, with the attributes that lead to each, and its module."""
        paths: dict[str, tuple[str, ...]] = {}
        for module in (self.client, *self.modules):
            for one in reversed(module.classes):
                path = paths.get(one.source.place.pointer, ())
                paths |= {folder.place.pointer: (*path, attribute) for attribute, folder in one.folders}
                yield path, module, one

    def methods(self) -> Iterator[tuple[tuple[str, ...], ModulePlan, MethodPlan]]:
        """Every method, with the attributes that lead to it from the client and the module that it stands in."""
        for path, module, one in self.classes():
            for method in one.methods:
                yield (*path, method.name), module, method

    def paths(self) -> dict[str, tuple[str, ...]]:
        """The attributes that lead from the client to each folder and operation, by pointer."""
        folders = {one.source.place.pointer: path for path, _, one in self.classes()}
        return folders | {method.operation.place.pointer: path for path, _, method in self.methods()}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Those with names that were given."""
        classes = (problem for _, _, one in self.classes() for problem in one.problems)
        return (*classes, *(problem for _, _, method in self.methods() for problem in method.problems))

    @property
    def client_names(self) -> tuple[str, str]:
        """The names of the client and of its async twin."""
        return self.client.class_names[self.client.classes[0].source.place.pointer]


def plan(collection: Collection, options: RenderOptions = DEFAULTS) -> Plan:
    """The package of a collection. The same collection, asked for in the same way, always gives the same names.

    Raises SettingError.
    """
    keys, auths = _keys(collection), _auths(collection)
    inferrer = Inferrer(saved_values(collection), options.store)
    reserved = _MEMBERS | {"from_environment"} if collection.environments else _MEMBERS
    root = _class(collection, keys, inferrer, options, reserved)
    names = assign([(attribute,) for attribute, _ in root.folders], reserved=KEYWORDS | WINDOWS_NAMES | _MODULES)
    needs = needed_variables(collection)
    variables = plan_variables(collection, needs)
    untyped = _module("_client", (root,), (*auths.values(), *auth_names(auths), *EXPORTS, *LAZY_EXPORTS))
    folders = (
        _module(name, tuple(_class(source, keys, inferrer, options) for source in _inner_first(folder)), auths.values())
        for name, (_, folder) in zip(names, root.folders, strict=True)
    )
    (client, *modules), types = _typed((untyped, *folders), auths.values())
    check_client(options.settings, client.class_names[collection.place.pointer])
    made = Plan(
        package=package_name(collection, options.settings),
        variables=variables,
        environments=plan_environments(collection, variables),
        auths=auths,
        optional=frozenset(_optional(collection, needs, auths, (client, *modules))),
        client=client,
        modules=tuple(modules),
        types=types,
    )
    return _with_old_names(made, options.names) if options.names.old else made


def _with_old_names(made: Plan, names: Names) -> Plan:
    """The package with the old names that are free where they stand."""
    known, reserved = made.paths(), _MEMBERS | {"from_environment"}
    old: dict[str, dict[str, str]] = {}
    for _, _, one in made.classes():
        taken = {attribute for attribute, _ in one.folders} | {method.name for method in one.methods}
        for name, pointer in sorted(names.old.get(one.source.place.pointer, {}).items()):
            if pointer in known and name not in taken and is_name(name, reserved):
                old.setdefault(one.source.place.pointer, {})[name] = pointer
    return replace(made, old=old, optional=made.optional | {"old_names.py"}) if old else made


def _optional(
    collection: Collection, needs: Sequence[str], auths: Mapping[Code, str], modules: Iterable[ModulePlan]
) -> Iterator[str]:
    yield from modules_of(auth_names(auths))
    if any(method.pages for module in modules for one in module.classes for method in one.methods):
        yield "paging.py"
    if needs_words(collection, needs):
        yield "fake.py"


def _keys(collection: Collection) -> dict[str, str]:
    """A key for each operation, by its pointer: its folders and its name, as people read them."""
    operations = list(collection.operations())
    wishes = [("/".join((*operation.folders, operation.name)),) for operation in operations]
    paths = assign(wishes, joint=" ", any_case=False)
    return {operation.place.pointer: path for operation, path in zip(operations, paths, strict=True)}


def _auths(collection: Collection) -> dict[Code, str]:
    """A constant for each auth, by its source."""
    found = [auth_code(operation.auth) for operation in collection.operations()]
    codes = list(dict.fromkeys(code for code in found if code))
    names = assign([(snake(code.partition("(")[0]).upper(),) for code in codes])
    return dict(zip(codes, names, strict=True))


def auth_classes(auths: Iterable[Code]) -> tuple[str, ...]:
    """The classes of auths, each once, sorted."""
    return tuple(sorted({code.partition("(")[0] for code in auths}))


def auth_names(auths: Iterable[Code]) -> tuple[str, ...]:
    """The classes of auths and of their arguments, each once, sorted."""
    nodes = (node for code in auths for node in ast.walk(ast.parse(code, mode="eval")) if isinstance(node, ast.Call))
    return tuple(sorted({node.func.id for node in nodes if isinstance(node.func, ast.Name)}))


def _inner_first(folder: Folder) -> Iterator[Folder]:
    """A folder after those inside it, without recursion: they nest without limit."""
    found: list[Folder] = []
    waiting = [folder]
    while waiting:
        found.append(waiting.pop())
        waiting.extend(child for child in found[-1].children if isinstance(child, Folder))
    return reversed(found)


def _class(
    source: Collection | Folder,
    keys: Mapping[str, str],
    inferrer: Inferrer,
    options: RenderOptions,
    reserved: frozenset[str] = _MEMBERS,
) -> ClassPlan:
    folders, operations, problems = named(source, reserved, options.names)
    methods = [_method(operation, name, keys[operation.place.pointer], inferrer) for name, operation in operations]
    return ClassPlan(
        source=source,
        title=class_title(source, options),
        methods=tuple(_with_given(method, options.names.given) for method in methods),
        folders=tuple(folders),
        problems=tuple(problems),
    )


def _method(operation: Operation, name: str, key: str, inferrer: Inferrer) -> MethodPlan:
    found = inferrer.of(operation, name)
    return MethodPlan(
        operation=operation,
        name=name,
        key=key,
        arguments=found.arguments,
        result=found.result,
        errors=found.errors,
        pages=found.pages,
    )


def _with_given(method: MethodPlan, given: Mapping[str, str]) -> MethodPlan:
    """The method with the names that are given to its arguments."""
    if not given:
        return method
    found, problems = with_given(method.arguments, method.operation, given)
    return replace(method, arguments=found, problems=tuple(problems))


def _module(name: str, classes: tuple[ClassPlan, ...], others: Iterable[str]) -> ModulePlan:
    reserved = IMPORTED.union(KEYWORDS, others)
    # The outer ones are named first: those inside make way for them.
    outer_first = classes[::-1]
    methods = [(one, method) for one in outer_first for method in one.methods]
    wishes = [[wish] for one in outer_first for wish in _class_wishes(one)]
    class_names = assign(wishes, reserved=reserved, joint="", any_case=False)
    pairs = zip(class_names[::2], class_names[1::2], strict=True)
    constants = assign(
        [_constant_wishes(one, method) for one, method in methods], reserved=reserved.union(class_names), any_case=False
    )
    return ModulePlan(
        name=name,
        classes=classes,
        class_names={one.source.place.pointer: pair for one, pair in zip(outer_first, pairs, strict=True)},
        constants={
            method.operation.place.pointer: constant for (_, method), constant in zip(methods, constants, strict=True)
        },
    )


def _typed(modules: Sequence[ModulePlan], others: Iterable[str]) -> tuple[list[ModulePlan], Mapping[Record, str]]:
    """The modules with the records that they share, and a name for each, which hides none where it is imported."""
    methods = [method for module in modules for one in reversed(module.classes) for method in one.methods]
    reserved = {name for module in modules for pair in module.class_names.values() for name in pair}
    reserved |= {name for module in modules for name in module.constants.values()}
    types = name_types(
        (shape for method in methods for shape in method.shapes()), reserved.union(IMPORTED, KEYWORDS, others)
    )
    shapes = iter(types.shapes)
    typed = {method.operation.place.pointer: method.with_shapes(shapes) for method in methods}
    return [_with_methods(module, typed) for module in modules], types.names


def _with_methods(module: ModulePlan, methods: Mapping[str, MethodPlan]) -> ModulePlan:
    classes = (
        replace(one, methods=tuple(methods[method.operation.place.pointer] for method in one.methods))
        for one in module.classes
    )
    return replace(module, classes=tuple(classes))


def _class_wishes(one: ClassPlan) -> tuple[str, str]:
    return one.title, f"Async{one.title}"


def _constant_wishes(one: ClassPlan, method: MethodPlan) -> tuple[str, str]:
    constant = method.name.upper().rstrip("_")
    return constant, f"{snake(unnumbered(one.source.name), 'folder').upper()}_{constant}"

"""Makes the views of a package's modules from its plan."""

import re
from collections.abc import Iterator, Sequence
from itertools import count

from postwright.naming import assign, pascal
from postwright.rendering import Code, join
from postwright.targets.python import docs
from postwright.targets.python.auth import auth_code
from postwright.targets.python.descriptors import fields
from postwright.targets.python.old_names import client_imports, old_names
from postwright.targets.python.outputs import outputs
from postwright.targets.python.packaging import distribution, version_of
from postwright.targets.python.paging import PAGE_CLASSES
from postwright.targets.python.plan import IMPORTED, ClassPlan, MethodPlan, ModulePlan, Plan
from postwright.targets.python.source import dict_of, docstring, identifier, keyword, literal, on_one_line
from postwright.targets.python.typed_dicts import type_code
from postwright.targets.python.views import (
    ClassView,
    ClientView,
    EnvironmentsView,
    FolderView,
    MethodView,
    ModuleView,
    OperationView,
    VariableView,
)

_SOURCES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("collections.abc", ("Mapping", "Sequence")),
    ("functools", ("cached_property",)),
    ("typing", ("TYPE_CHECKING", "Any", "Literal", "Self", "Unpack")),
    (
        "._core",
        (
            "OMIT",
            "AsyncClient",
            "AsyncClientOptions",
            "AsyncResource",
            "Client",
            "ClientOptions",
            "FileContent",
            "FileSource",
            "Graphql",
            "Omit",
            "Operation",
            "Options",
            "Output",
            "PartOptions",
            "Resource",
            "SavedValues",
        ),
    ),
    ("._core.old_names", ("OldName",)),
    ("._core.paging", PAGE_CLASSES),
    ("._variables", ("VARIABLES",)),
)
# The classes that fields of descriptors use.
_CLASSES = (("graphql", "Graphql"), ("outputs", "Output"), ("parts", "PartOptions"))
_CLIENT_NEEDS = frozenset(
    "AsyncClient AsyncClientOptions Client ClientOptions Mapping SavedValues TYPE_CHECKING Unpack".split()
)


def module_view(module: ModulePlan, plan: Plan, guide: docs.Guide) -> ModuleView:
    """The module of a top-level folder."""
    operations = _operations(module, plan)
    needs = _needs(module, plan, operations) | {"Resource", "AsyncResource"}
    twins = [
        _twins(one, module, guide, [_nested_folders(one, twin, module) for twin in (0, 1)]) for one in module.classes
    ]
    return ModuleView(
        docstring=docstring(docs.heading(module.classes[-1].source), 0),
        imports=tuple(_imports(needs, plan, _auths(module, plan), client_imports(module, plan, guide.paths))),
        operations=operations,
        classes=tuple(view for views in zip(*twins, strict=True) for view in views),
    )


def client_view(plan: Plan, guide: docs.Guide) -> ClientView:
    """The module of the client and its twin."""
    module, root = plan.client, plan.client.classes[0]
    locals_ = _local_names(plan)
    operations = _operations(module, plan)
    needs = (_needs(module, plan, operations) | _CLIENT_NEEDS) - (set() if plan.modules else {"TYPE_CHECKING"})
    needs |= {"Literal", "Self"} if plan.environments else set()
    return ClientView(
        docstring=docstring(docs.heading(root.source), 0),
        imports=(
            *_imports(needs | {"VARIABLES"}, plan, _auths(module, plan)),
            *_lazy_imports(plan, locals_),
        ),
        operations=operations,
        classes=_twins(root, module, guide, [_lazy_folders(plan, twin, locals_[twin]) for twin in (0, 1)]),
        user_agent=literal(f"{distribution(plan)}/{version_of(guide.collection)}"),
        constructor=docstring(docs.constructor_text(plan.variables), 8),
        variables=tuple(
            VariableView(name=literal(variable.name), keyword=identifier(variable.keyword))
            for variable in plan.variables
        ),
        environments=_environments(plan),
    )


def _environments(plan: Plan) -> EnvironmentsView | None:
    if not plan.environments:
        return None
    keywords = {variable.keyword for variable in plan.variables}
    spellings = (f"environment{'_' * length}" for length in count())
    return EnvironmentsView(
        argument=identifier(next(name for name in spellings if name not in keywords)),
        names=join(map(on_one_line, plan.environments), ", "),
    )


def _twins(
    one: ClassPlan, module: ModulePlan, guide: docs.Guide, folders: Sequence[tuple[FolderView, ...]]
) -> tuple[ClassView, ...]:
    """The class of a folder and its async twin; `folders` are those of each."""
    base = "Client" if module.name == "_client" else "Resource"
    names = module.class_names[one.source.place.pointer]
    methods = tuple(_method_view(method, module, guide) for method in one.methods)
    return tuple(
        ClassView(
            name=identifier(name),
            base=identifier(prefix + base),
            define=Code(define),
            wait=Code(wait),
            docstring=docstring(docs.describe(one.source), 4),
            folders=inside,
            methods=methods,
            old_names=tuple(old_names(one, twin, module, guide.plan, guide.paths)),
            options=identifier(f"{prefix}ClientOptions") if base == "Client" else None,
        )
        for twin, name, prefix, define, wait, inside in zip(
            (0, 1), names, ("", "Async"), ("def", "async def"), ("", "await"), folders, strict=True
        )
    )


def _method_view(method: MethodPlan, module: ModulePlan, guide: docs.Guide) -> MethodView:
    constant = identifier(module.constants[method.operation.place.pointer])
    plan, text, call = guide.plan, guide.text(method), guide.call(method)
    return MethodView(
        name=identifier(method.name),
        parameters=Code("".join(f"{parameter}, " for parameter in parameters(method, plan))),
        result=type_code(method.result, plan.types),
        docstring=docstring(text, 8, call),
        async_docstring=docstring(text, 8, Code(f"await {call}")),
        passed=join((constant, Code("options"), *_passed(method)), ", "),
    )


def parameters(method: MethodPlan, plan: Plan) -> Iterator[Code]:
    """The parameters of a method; those that a caller can leave out by keyword only."""
    arguments = [(item, identifier(item.name), type_code(item.shape, plan.types)) for item in method.arguments.all]
    yield from (Code(f"{name}: {code}") for item, name, code in arguments if item.required)
    optional = [(name, code) for item, name, code in arguments if not item.required]
    if optional:
        yield Code("*")
    for name, code in optional:
        yield Code(f"{name}: {code} = OMIT" if code == "Any" else f"{name}: {code} | Omit = OMIT")


def _passed(method: MethodPlan) -> Iterator[Code]:
    for where in ("path", "variables", "query", "headers", "body"):
        group = [argument for argument in method.arguments.all if argument.where == where]
        if group and group[0].whole:
            yield keyword("body", identifier(group[0].name))
        elif group:
            yield keyword(where, dict_of({argument.wire: identifier(argument.name) for argument in group}))


def _operations(module: ModulePlan, plan: Plan) -> tuple[OperationView, ...]:
    return tuple(
        OperationView(
            constant=identifier(module.constants[method.operation.place.pointer]),
            result=type_code(method.result, plan.types),
            fields=tuple(fields(method, _auth_name(method, plan), outputs(method.operation, plan.variables))),
        )
        for one in module.classes
        for method in one.methods
    )


def _auth_name(method: MethodPlan, plan: Plan) -> Code | None:
    code = auth_code(method.operation.auth)
    return identifier(plan.auths[code]) if code else None


def _nested_folders(one: ClassPlan, twin: int, module: ModulePlan) -> tuple[FolderView, ...]:
    names = ((attribute, folder, module.class_names[folder.place.pointer][twin]) for attribute, folder in one.folders)
    return tuple(
        FolderView(
            attribute=identifier(attribute),
            class_name=identifier(name),
            annotation=identifier(name),
            docstring=docstring(docs.heading(folder), 8),
        )
        for attribute, folder, name in names
    )


def _local_names(plan: Plan) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the client's module calls the classes of its folders, sync and async: two folders can have one name."""
    pairs = [module.class_names[module.classes[-1].source.place.pointer] for module in plan.modules]
    wishes = [
        [pair[twin], f"{pascal(module.name)}{pair[twin]}"]
        for twin in (0, 1)
        for module, pair in zip(plan.modules, pairs, strict=True)
    ]
    own = plan.client
    taken = IMPORTED.union(plan.client_names, own.constants.values(), plan.types.values(), plan.auths.values())
    names = assign(wishes, reserved=taken, joint="", any_case=False)
    return names[: len(pairs)], names[len(pairs) :]


def _lazy_folders(plan: Plan, twin: int, local_names: Sequence[str]) -> tuple[FolderView, ...]:
    """Folders of the client, whose modules are imported when they are first used."""
    attributes = plan.client.classes[0].folders
    return tuple(
        FolderView(
            attribute=identifier(attribute),
            class_name=identifier(local),
            annotation=identifier(local),
            docstring=docstring(docs.heading(folder), 8),
            statement=Code(f"from .{identifier(module.name)} import {_imported(module, twin, local)}"),
        )
        for module, local, (attribute, folder) in zip(plan.modules, local_names, attributes, strict=True)
    )


def _lazy_imports(plan: Plan, local_names: tuple[tuple[str, ...], tuple[str, ...]]) -> Iterator[Code]:
    if plan.modules:
        yield Code("\nif TYPE_CHECKING:")
    for position, module in enumerate(plan.modules):
        names = [_imported(module, twin, local_names[twin][position]) for twin in (1, 0)]
        yield Code(f"    from .{identifier(module.name)} import {join(names, ', ')}")


def _imported(module: ModulePlan, twin: int, local: str) -> Code:
    name = module.class_names[module.classes[-1].source.place.pointer][twin]
    return identifier(name) if name == local else Code(f"{identifier(name)} as {identifier(local)}")


def _needs(module: ModulePlan, plan: Plan, operations: Sequence[OperationView]) -> set[str]:
    """The names that a module's own source uses, found in its types and in what its classes hold."""
    methods = [method for one in module.classes for method in one.methods]
    types: list[str] = [type_code(method.result, plan.types) for method in methods]
    types += [code.partition(": ")[2] for method in methods for code in parameters(method, plan)]
    needs = set(re.findall(r"\w+", " ".join(types)))
    needs.update(*(("Operation", "Options", "Unpack") for _ in operations[:1]))
    if any(one.folders for one in module.classes):
        needs.add("cached_property")
    needs.update("OldName" for one in module.classes if plan.old.get(one.source.place.pointer))
    written = {field.partition("=")[0] for operation in operations for field in operation.fields}
    needs.update(method.pages.class_name for method in methods if method.pages)
    return needs | {name for field, name in _CLASSES if field in written}


def _imports(needs: set[str], plan: Plan, auths: Sequence[str], client: Sequence[Code] = ()) -> Iterator[Code]:
    """The import statements for names, those of the standard library set apart."""
    known = ((source, [name for name in names if name in needs]) for source, names in _SOURCES)
    types = (".types", sorted(needs.intersection(plan.types.values())))
    named = [(source, [identifier(name) for name in names]) for source, names in (("._auth", auths), *known, types)]
    sources = [*named[:1], ("._client", client), *named[1:]]
    for is_own in (False, True):
        group = [(source, names) for source, names in sources if names and source.startswith(".") == is_own]
        if group:
            yield Code("")
        for source, names in group:
            yield Code(f"from {source} import {join(names, ', ')}")


def _auths(module: ModulePlan, plan: Plan) -> list[str]:
    codes = (auth_code(method.operation.auth) for one in module.classes for method in one.methods)
    return sorted({plan.auths[code] for code in codes if code})

"""Puts a package together: its modules printed and formatted, and the runtime beside them."""

from collections.abc import Iterable, Iterator
from importlib.resources import files
from itertools import chain

from postwright.model import Collection, MultipartBody, Operation
from postwright.rendering import Code, join
from postwright.store import Store
from postwright.targets.base import File, RenderOptions
from postwright.targets.python import docs
from postwright.targets.python.examples import examples_file
from postwright.targets.python.exports import EXPORTS, LAZY_EXPORTS
from postwright.targets.python.extensions import MODULE, extensions_file
from postwright.targets.python.keeping import Keeper
from postwright.targets.python.modules import client_view, module_view
from postwright.targets.python.optional import OPTIONAL, import_path, module_of
from postwright.targets.python.packaging import project_file, version_of
from postwright.targets.python.plan import ModulePlan, Plan, auth_names
from postwright.targets.python.readme import readme
from postwright.targets.python.reference import reference
from postwright.targets.python.saved_values import saved_fields
from postwright.targets.python.source import call, dict_of, docstring, identifier, keyword, literal, optional
from postwright.targets.python.typed_dicts import definition, spaced, type_imports
from postwright.targets.python.variables import VariablePlan
from postwright.targets.python.views import PackageView, TableView


def package_files(plan: Plan, collection: Collection, options: RenderOptions) -> Iterator[File]:
    """Every file of the package, below a folder of its name, and what stands beside it."""
    guide = docs.Guide(plan, collection, options.printer)
    for name, template, view in _modules(plan, guide, options):
        yield File(f"{plan.package}/{name}.py", guide.printer.python(f"python/{template}.py.jinja", view).encode())
    keeper = Keeper(plan, options.store)
    for module in plan.modules:
        yield File(f"{plan.package}/{module.name}.py", _module_source(module, guide, keeper).encode())
    yield File(f"{plan.package}/py.typed", b"")
    examples = examples_file(_keyed(plan, collection), options.store)
    if examples is not None:
        yield File(f"{plan.package}/_examples.json", examples)
    for path, content in _runtime():
        if path not in OPTIONAL or path in plan.optional:
            yield File(f"{plan.package}/_core/{path}", content)
    if options.settings.get("extensions"):
        yield extensions_file(guide)
    yield File("README.md", readme(guide, options).encode())
    yield File("reference.md", reference(guide, keeper).encode())
    if options.settings.get("pyproject"):
        yield File("pyproject.toml", project_file(plan, collection, options).encode())


def _keyed(plan: Plan, collection: Collection) -> Iterator[tuple[str, Operation]]:
    """The operations in the order of the collection, by their keys."""
    keys = {method.operation.place.pointer: method.key for _, _, method in plan.methods()}
    return ((keys[operation.place.pointer], operation) for operation in collection.operations())


def _modules(plan: Plan, guide: docs.Guide, options: RenderOptions) -> Iterator[tuple[str, str, object]]:
    """The name of each module of the package as a whole, that of its template, and the view."""
    yield (
        "__init__",
        "package",
        _package_view(plan, guide, f".{MODULE}" if options.settings.get("extensions") else "._client"),
    )
    yield "_client", "module", client_view(plan, guide)
    yield "_variables", "variables", _variables_view(plan)
    if plan.environments:
        yield "_environments", "environments", _environments_view(plan)
    yield "_saved_values", "saved_values", _saved_values_view(plan, options.store)
    if plan.auths:
        yield "_auth", "auth", _auth_view(plan)
    if plan.types:
        yield "types", "types", _types_view(plan)


def _module_source(module: ModulePlan, guide: docs.Guide, keeper: Keeper) -> str:
    """The module of a top-level folder, as an earlier run printed it if that is known."""

    def made() -> str:
        return guide.printer.python("python/module.py.jinja", module_view(module, guide.plan, guide))

    return keeper.result(module, "module", made)


def _package_view(plan: Plan, guide: docs.Guide, client: str) -> PackageView:
    sources: dict[str, list[str]] = {client: list(plan.client_names), "._core": list(EXPORTS)}
    for name in auth_names(plan.auths):
        if module_of(name):
            sources.setdefault(import_path(name), []).append(name)
    names = sorted({"__version__", *LAZY_EXPORTS, *chain(*sources.values())}, key=_export_order)
    return PackageView(
        docstring=docstring(docs.describe(guide.collection), 0, Code(guide.first[1]) if guide.first else None),
        version=literal(version_of(guide.collection)),
        imports=tuple(Code(f"from {source} import {_listed(sources[source])}") for source in sorted(sources)),
        lazy_imports=tuple(
            Code(f"from ._core.{module} import {_listed(names)}") for module, names in sorted(_lazy_exports().items())
        ),
        lazy_modules=dict_of({name: literal(f"._core.{module}") for name, module in LAZY_EXPORTS.items()}),
        exports=tuple(map(literal, names)),
    )


def _lazy_exports() -> dict[str, list[str]]:
    modules: dict[str, list[str]] = {}
    for name, module in LAZY_EXPORTS.items():
        modules.setdefault(module, []).append(name)
    return modules


def _listed(names: Iterable[str]) -> Code:
    return join(map(identifier, sorted(names, key=_export_order)), ", ")


def _export_order(name: str) -> tuple[bool, str]:
    """Constants first, as tools that sort imports have it."""
    return not name.isupper(), name


def _variables_view(plan: Plan) -> TableView:
    return TableView(
        docstring=docstring("The variables of the collection, and where their values come from.", 0),
        imports=(),
        entries=tuple(map(_variable, plan.variables)),
    )


def _variable(variable: VariablePlan) -> Code:
    value = [] if variable.value is None else [keyword("value", literal(variable.value))]
    return call(
        "Variable",
        literal(variable.name),
        keyword("keyword", literal(variable.keyword)),
        keyword("environment", literal(variable.environment)),
        *value,
    )


def _environments_view(plan: Plan) -> TableView:
    entries = (
        (literal(environment), dict_of({name: optional(value) for name, value in values.items()}))
        for environment, values in plan.environments.items()
    )
    return TableView(
        docstring=docstring("The environments of the collection, without their secret values.", 0),
        imports=(),
        entries=tuple(Code(f"{name}: {values}") for name, values in entries),
    )


def _saved_values_view(plan: Plan, store: Store) -> TableView:
    methods = [method for _, _, method in plan.methods()]
    saved = ((method.key, saved_fields(method.operation, store)) for method in methods)
    has_parts = any(isinstance(method.operation.sent_body, MultipartBody) for method in methods)
    names = ["Part", "SavedValues"] if has_parts else ["SavedValues"]
    return TableView(
        docstring=docstring("The values that the collection has saved, for clients made with `saved_values=True`.", 0),
        imports=(Code(f"from ._core import {join(map(identifier, names), ', ')}"),),
        entries=tuple(Code(f"{literal(key)}: {call('SavedValues', *fields)}") for key, fields in saved if fields),
    )


def _auth_view(plan: Plan) -> TableView:
    classes: dict[str, list[Code]] = {}
    for name in auth_names(plan.auths):
        classes.setdefault(import_path(name), []).append(identifier(name))
    return TableView(
        docstring=docstring("The auth of the collection's requests.", 0),
        imports=tuple(Code(f"from {source} import {join(classes[source], ', ')}") for source in sorted(classes)),
        entries=tuple(Code(f"{identifier(name)} = {code}") for code, name in plan.auths.items()),
    )


def _types_view(plan: Plan) -> TableView:
    definitions = tuple(definition(record, plan.types) for record in plan.types)
    return TableView(
        docstring=docstring("The types of what is sent and of what comes back, by what the collection has saved.", 0),
        imports=(type_imports(definitions),),
        entries=tuple(spaced(definitions)),
    )


def _runtime() -> Iterator[tuple[str, bytes]]:
    """The runtime's modules, as they are in this package."""
    waiting = [("", files("postwright") / "runtime")]
    while waiting:
        prefix, folder = waiting.pop()
        for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
            if entry.is_dir() and entry.name != "__pycache__":
                waiting.append((f"{prefix}{entry.name}/", entry))
            elif entry.name.endswith(".py"):
                yield prefix + entry.name, entry.read_bytes()

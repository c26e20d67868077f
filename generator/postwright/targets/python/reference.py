"""The page `reference.md` beside a package: an index, and every method with all that is known of it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from postwright.naming import words
from postwright.rendering import Code, join
from postwright.targets.markdown import block, line, prose, span
from postwright.targets.prose import plain
from postwright.targets.python.answers import errors, result
from postwright.targets.python.arguments import Argument
from postwright.targets.python.docs import Guide
from postwright.targets.python.keeping import Keeper
from postwright.targets.python.modules import parameters
from postwright.targets.python.plan import ClassPlan, MethodPlan, ModulePlan, Plan
from postwright.targets.python.source import identifier
from postwright.targets.python.typed_dicts import type_code

_LINE = 88
_PLACES = {"path": "path", "variables": "path", "query": "query", "headers": "header", "body": "body"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentRow:
    """An argument: its name, its type, where it goes and by which name there, and its description."""

    name: Code
    """The name, in backticks."""
    type: Code
    """The type, in backticks."""
    place: Code
    """Where it goes, and by which name."""
    about: Code
    """The description."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorRow:
    """A status, its class, the saved responses, and the type of the body."""

    name: Code
    """The class, in backticks."""
    status: int
    """The status."""
    responses: Code
    """The names of the saved responses."""
    body: Code
    """The type of the body, in backticks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodEntry:
    """A method."""

    path: Code
    """Its path from the client, in backticks."""
    title: Code
    """The name in Postman."""
    signature: Code
    """The signature, as a block of code."""
    request: Code
    """Method and URL, in backticks."""
    about: Code
    """The description."""
    notes: tuple[Code, ...]
    """Sentences that are nowhere in the description."""
    arguments: tuple[ArgumentRow, ...]
    """The arguments."""
    result: Code
    """The type of the result, and what it is."""
    errors: tuple[ErrorRow, ...]
    """The errors by the saved responses."""
    call: Code
    """An example, as a block of code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderEntry:
    """A folder, or the client itself, with its own methods."""

    path: Code
    """Its path from the client, in backticks."""
    title: Code
    """The name in Postman, unless the path says the same."""
    about: Code
    """The description."""
    methods: tuple[MethodEntry, ...]
    """Its own methods."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodLink:
    """A method in the index; `anchor` is where its heading is linked to."""

    path: Code
    """Its path from the client, in backticks."""
    anchor: Code
    """What its heading is linked by."""
    title: Code
    """The name in Postman."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderLink:
    """A folder, or the client itself, in the index, and what its template printed for it."""

    path: Code
    """Its path from the client, in backticks."""
    anchor: Code
    """What its heading is linked by."""
    methods: tuple[MethodLink, ...]
    """Its own methods."""
    section: Code
    """All about the folder and its methods."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceView:
    """The page as its template prints it."""

    title: Code
    """The name of the collection."""
    package: Code
    """The package."""
    has_types: Code
    """Not empty if there is a module of types."""
    folders: tuple[FolderLink, ...]
    """The folders, first the client itself."""


def reference(guide: Guide, keeper: Keeper) -> str:
    """The page; the keeper knows what an earlier run printed of folders."""
    plan = guide.plan
    view = ReferenceView(
        title=line(guide.collection.name) or identifier(plan.client_names[0]),
        package=identifier(plan.package),
        has_types=Code("yes" if plan.types else ""),
        folders=tuple(_folders(guide, keeper)),
    )
    return guide.printer.text("python/reference.md.jinja", view)


def _folders(guide: Guide, keeper: Keeper) -> Iterator[FolderLink]:
    seen: Counter[str] = Counter()
    sections = _sections(guide, keeper)
    for (path, _, one), section in zip(guide.plan.classes(), sections, strict=True):
        name = _name(path)
        anchor = _anchor(name, seen)
        methods = tuple(_link(method, path, seen) for method in one.methods)
        if section:
            yield FolderLink(path=span(name), anchor=anchor, methods=methods, section=Code(section))


def _sections(guide: Guide, keeper: Keeper) -> Iterator[str]:
    """What is printed of each class, in the order of the plan's classes; nothing of one without anything to say."""
    plan = guide.plan
    paths = plan.paths()
    for module in (plan.client, *plan.modules):

        def made(module: ModulePlan = module) -> tuple[str, ...]:
            return tuple(_section(one, paths[one.source.place.pointer], guide) for one in reversed(module.classes))

        yield from keeper.result(module, "reference", made)


def _section(one: ClassPlan, path: tuple[str, ...], guide: Guide) -> str:
    about = prose(one.source.description, one.source.name) if path else Code()
    if not one.methods and not about:
        return ""
    title = "" if path and words(one.source.name) == words(path[-1]) else one.source.name
    methods = tuple(_method(method, path, guide) for method in one.methods)
    view = FolderEntry(path=span(_name(path)), title=line(title), about=about, methods=methods)
    return guide.printer.text("python/reference_folder.md.jinja", view)


def _name(path: tuple[str, ...]) -> Code:
    return join([Code("api"), *map(identifier, path)], ".")


def _link(method: MethodPlan, path: tuple[str, ...], seen: Counter[str]) -> MethodLink:
    name = _method_name(method, path)
    return MethodLink(path=span(name), anchor=_anchor(name, seen), title=line(method.operation.name))


def _method_name(method: MethodPlan, path: tuple[str, ...]) -> Code:
    return join([*map(identifier, path), identifier(method.name)], ".")


def _anchor(heading: Code, seen: Counter[str]) -> Code:
    """The anchor that a heading of one name gets, on GitHub and elsewhere."""
    anchor = heading.replace(".", "").lower()
    seen[anchor] += 1
    return Code(anchor if seen[anchor] == 1 else f"{anchor}-{seen[anchor] - 1}")


def _method(method: MethodPlan, path: tuple[str, ...], guide: Guide) -> MethodEntry:
    operation, types = method.operation, guide.plan.types
    found = result(method, types)
    return MethodEntry(
        path=span(_method_name(method, path)),
        title=line(operation.name),
        signature=block(_signature(method, guide.plan), "python"),
        request=span(f"{operation.method} {operation.url.source}"),
        about=prose(operation.description, operation.name),
        notes=tuple(map(_marked, guide.notes(method))),
        arguments=tuple(_argument(argument, guide) for argument in method.arguments.all),
        result=Code(f"{span(found.type) if found.type else ''}{line(found.words)}") if found else Code(),
        errors=tuple(_errors(method, guide)),
        call=block(guide.call(method), "python"),
    )


def _marked(note: str) -> Code:
    """A sentence with code in backticks."""
    return join(span(text) if place % 2 else _words(text) for place, text in enumerate(note.split("`")))


def _words(text: str) -> Code:
    """Words between pieces of code, with the blanks around them."""
    return Code(f"{' ' * text.startswith(' ')}{line(text)}{' ' * text.endswith(' ')}")


def _signature(method: MethodPlan, plan: Plan) -> Code:
    """The method as its stub; Black would take its time for many."""
    codes = parameters(method, plan)
    shown = [Code(code.replace(" | Omit = OMIT", " = ...").replace("OMIT", "...")) for code in codes]
    end = f") -> {type_code(method.result, plan.types)}"
    short = Code(f"{identifier(method.name)}({join(shown, ', ')}{end}")
    if len(short) <= _LINE:
        return short
    lines = [Code(f"    {code},\n") for code in shown]
    return Code(f"{identifier(method.name)}(\n{join(lines)}{end}")


def _argument(argument: Argument, guide: Guide) -> ArgumentRow:
    place = Code(_PLACES[argument.where])
    return ArgumentRow(
        name=span(identifier(argument.name)),
        type=_cell(type_code(argument.shape, guide.plan.types)),
        place=Code(f"{place} {_cell(argument.wire)}") if argument.wire not in {"", argument.name} else place,
        about=line(plain(guide.description(argument), 1_000_000)),
    )


def _cell(text: str) -> Code:
    """Code in a table, where a bar ends a cell even inside code."""
    return Code(span(text).replace("|", "\\|"))


def _errors(method: MethodPlan, guide: Guide) -> Iterator[ErrorRow]:
    for error in errors(method, guide.plan.types):
        yield ErrorRow(
            name=span(identifier(error.name)),
            status=error.status,
            responses=line(error.responses),
            body=_cell(error.body) if error.body else Code(),
        )

"""What a template can print, by the types of its view: a walk through its syntax tree that runs nothing of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import is_dataclass
from types import NoneType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from jinja2 import nodes

from postwright.rendering import Code, jinja
from postwright.rendering.sources import POSTWRIGHT, template_folder

Names = Mapping[str, Any]


class Printed(NamedTuple):
    """An expression that a template prints: its line, and the types that it can have."""

    line: int
    types: tuple[object, ...]

    @property
    def is_finished(self) -> bool:
        """Whether it can only be source that was made, or a number; what is None is refused when it is printed."""
        return set(self.types) <= {Code, int, NoneType}


class Included(NamedTuple):
    """A template that is included: its name, and the types of all that it can read."""

    template: str
    names: Names


class UnknownError(Exception):
    """Something in a template that this walk does not know, so that it can say nothing."""

    def __init__(self, node: nodes.Node, why: str) -> None:
        super().__init__(f"line {node.lineno}: {type(node).__name__}: {why}")


def template_source(name: str) -> str:
    """The text of one of Postwright's templates."""
    return (template_folder() / name).read_text("utf-8")


def printed(source: str, names: Names) -> list[Printed]:
    """All expressions that a template prints which can read these names; UnknownError for what is not known."""
    return [found for found in _walk(source, names) if isinstance(found, Printed)]


def included(source: str, names: Names) -> list[Included]:
    """The templates that a template includes which can read these names."""
    return [found for found in _walk(source, names) if isinstance(found, Included)]


def _walk(source: str, names: Names) -> list[Printed | Included]:
    tree = jinja._environment(POSTWRIGHT).parse(source)
    return list(_statements(tree.body, names))


def _statements(body: Sequence[nodes.Node], names: Names) -> Iterator[Printed | Included]:
    for node in body:
        yield from _statement(node, names)


def _statement(node: nodes.Node, names: Names) -> Iterator[Printed | Included]:
    match node:
        case nodes.Output():
            for each in node.nodes:
                if not isinstance(each, nodes.TemplateData):
                    yield Printed(each.lineno, _types(each, names))
        case nodes.If():
            yield from _statements((*node.body, *node.elif_, *node.else_), names)
        case nodes.Block():
            yield from _statements(node.body, names)
        case nodes.For(target=nodes.Name(name=name)):
            inside = {**names, name: _item(node.iter, names), "loop": None}
            yield from _statements((*node.body, *node.else_), inside)
        case nodes.Include(template=nodes.Const(value=str(template))):
            yield Included(template, names)
        case _:
            raise UnknownError(node, "no such statement is known")


def _types(node: nodes.Node, names: Names) -> tuple[object, ...]:
    match node:
        case nodes.Name(name=name) if names.get(name) is not None:
            return _parts(names[name])
        case nodes.Getattr(node=owner, attr=attr):
            return tuple(part for record in _types(owner, names) for part in _parts(_field(node, record, attr)))
        case nodes.CondExpr(expr1=first, expr2=nodes.Expr() as second):
            return (*_types(first, names), *_types(second, names))
        case nodes.Filter(name="indent", node=nodes.Expr() as inner):
            return _types(inner, names)
        case nodes.Filter(name="join", node=nodes.Expr() as inner):
            return _parts(_item(inner, names))
        case _:
            raise UnknownError(node, "no such expression is known")


def _item(node: nodes.Node, names: Names) -> object:
    """The type of the items of a list."""
    found = [kind for kind in _types(node, names) if kind is not NoneType]
    match found:
        case [kind] if get_origin(kind) is tuple and get_args(kind)[1:] == (...,):
            return get_args(kind)[0]
        case _:
            raise UnknownError(node, f"{found} is no list")


def _field(node: nodes.Node, record: object, name: str) -> object:
    if record is NoneType:
        return NoneType
    if not (isinstance(record, type) and is_dataclass(record) and name in get_type_hints(record)):
        raise UnknownError(node, f"{record} has no field {name}")
    return get_type_hints(record)[name]


def _parts(kind: object) -> tuple[object, ...]:
    """The members of a union, or the type itself."""
    return get_args(kind) if get_args(kind) and get_origin(kind) is not tuple else (kind,)

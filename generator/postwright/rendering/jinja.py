"""The only owner of Jinja: prints a view of finished source code through a template, and refuses anything else."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from jinja2 import (
    BaseLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    Undefined,
    nodes,
)
from jinja2.compiler import CodeGenerator, Frame
from jinja2.meta import find_referenced_templates
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from postwright.rendering.code import Code, finished, indent, join
from postwright.rendering.failures import described, nearest
from postwright.rendering.sources import DEFAULT, Source, Templates, template_folder


def render(template: str, view: object, templates: Templates) -> str:
    """What a template prints for a view, the one name that it can read; TemplateError if it can't be printed."""
    try:
        return str(_template(template, templates).render(view=view))
    except Exception as error:
        raise described(error, template, templates) from error


@cache
def used(template: str, templates: Templates) -> tuple[Source, ...]:
    """The user's own templates that a template is printed with: itself, or what it includes or extends."""
    try:
        return tuple(_own(template, templates)) if templates.own else ()
    except TemplateError as error:
        raise described(error, template, templates) from error


@cache
def _template(name: str, templates: Templates) -> Template:
    return _environment(templates).get_template(name)


@cache
def _environment(templates: Templates) -> Environment:
    # The sandbox takes more than twice as long, and Postwright's own templates ask for nothing that it would refuse.
    kind = ImmutableSandboxedEnvironment if templates.own else Environment
    environment = kind(
        loader=_Loader(templates),
        finalize=_finalize,
        undefined=_Missing,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
        # It would HTML-escape what finalize must refuse.
        autoescape=False,
        auto_reload=False,
    )
    # What a macro, a block or `super()` gives has been printed already, so it is finished.
    environment.concat = _finished  # type: ignore[method-assign]  # pyright: ignore[reportAttributeAccessIssue]
    environment.code_generator_class = _Generator
    environment.globals.clear()
    environment.filters.clear()
    environment.filters.update(join=join, indent=indent)
    return environment


class _Generator(CodeGenerator):
    def visit_Filter(self, node: nodes.Filter, frame: Frame) -> None:  # noqa: N802 (Jinja's name)
        """Refuse a separator that could be a text of the collection."""
        given = [*node.args, *(each.value for each in node.kwargs), node.dyn_args, node.dyn_kwargs]
        if node.name == "join" and not all(each is None or isinstance(each, nodes.Const) for each in given):
            self.fail("what `join` puts between has to be written out where it is used", node.lineno)
        super().visit_Filter(node, frame)


class _Loader(BaseLoader):
    def __init__(self, templates: Templates) -> None:
        self._own = {source.name: source for source in templates.own}
        folders = [template_folder(), *([templates.folder] if templates.folder else [])]
        self._defaults = FileSystemLoader(folders, encoding="utf-8")

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, Callable[[], bool] | None]:
        own = self._own.get(template)
        if own and not template.startswith(DEFAULT):
            return own.text, own.file, None
        return self._defaults.get_source(environment, template.removeprefix(DEFAULT))


class _Missing(StrictUndefined):
    """What a template reads and is not there: an error that names what is near."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        name, owner = self._undefined_name, self._undefined_obj
        if self._undefined_hint:
            return f"{self._undefined_hint[:1].upper()}{self._undefined_hint[1:]}."
        if not isinstance(name, str):
            return f"There is no item {name!r} in this {type(owner).__name__}."
        if owner is missing:
            return f"There is no `{name}` here."
        names = [each for each in dir(owner) if not each.startswith("_")]
        return f"A {type(owner).__name__} has no `{name}`{nearest(name, names) or '.'}"


def _finished(parts: Iterable[str]) -> Code:
    return Code("".join(parts))


def _finalize(value: object) -> object:
    if type(value) is int:
        return value
    if isinstance(value, Undefined):
        return str(value)
    return finished(value)


def _own(template: str, templates: Templates) -> Iterator[Source]:
    environment, loader = _environment(templates), _Loader(templates)
    own = {source.name: source for source in templates.own}
    seen, waiting = {template}, [template]
    while waiting:
        name = waiting.pop()
        if name in own:
            yield own[name]
        try:
            text, file, _ = loader.get_source(environment, name)
        except TemplateNotFound:
            continue
        found = {each for each in find_referenced_templates(environment.parse(text, name, file)) if each} - seen
        seen |= found
        waiting += sorted(found)

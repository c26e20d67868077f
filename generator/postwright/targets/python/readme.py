"""The page beside a package: what to install, a first call, auth, variables, environments, errors and options."""

from collections.abc import Iterator
from dataclasses import dataclass

from postwright.rendering import Code, join
from postwright.targets.base import RenderOptions
from postwright.targets.markdown import line, span
from postwright.targets.prose import summary
from postwright.targets.python.docs import Guide
from postwright.targets.python.optional import requirements
from postwright.targets.python.packaging import distribution
from postwright.targets.python.plan import auth_classes
from postwright.targets.python.readme_calls import Calls, auth_program, calls
from postwright.targets.python.source import identifier, on_one_line
from postwright.targets.python.token_flows import client_texts
from postwright.targets.shell import word
from postwright.targets.variables import inside, needed


@dataclass(frozen=True, slots=True, kw_only=True)
class VariableRow:
    """A variable: its keyword, its environment variable, what it is without both, and what it means."""

    keyword: Code
    """The keyword."""
    environment: Code
    """The environment variable."""
    otherwise: Code
    """What it is without both, in words."""
    about: Code
    """What it means."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentItem:
    """An environment, and the keywords of what it leaves to be given."""

    name: Code
    """The name, in backticks."""
    required: tuple[Code, ...]
    """The keywords of what it leaves to be given, in backticks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadmeView:
    """The page as its template prints it; `calls` is None for a collection without requests.

    `distribution` is the name to publish it by, empty unless a file for that is written.
    """

    title: Code
    """The name of the collection."""
    about: Code
    """The first sentences of its description."""
    package: Code
    """The package."""
    distribution: Code
    """The name to publish it by; empty unless a file for that is written."""
    client: Code
    """The class of the client."""
    async_client: Code
    """The class of the async client."""
    requirements: tuple[Code, ...]
    """What has to be installed, as words of a shell."""
    calls: Calls | None
    """Programs; None for a collection without requests."""
    variables: tuple[VariableRow, ...]
    """The variables."""
    chained: tuple[Code, ...]
    """Sentences about the variables that answers set."""
    has_meanings: bool
    """Whether any variable is described."""
    auths: tuple[Code, ...]
    """The classes of the collection's auth, in backticks."""
    auth_program: Code
    """A program that gives other auth."""
    environments: tuple[EnvironmentItem, ...]
    """The environments."""


def readme(guide: Guide, options: RenderOptions) -> str:
    """The page."""
    plan = guide.plan
    client, async_client = map(identifier, plan.client_names)
    view = ReadmeView(
        title=line(guide.collection.name) or client,
        about=line(summary(guide.collection.description)),
        package=identifier(plan.package),
        distribution=Code(distribution(plan)) if options.settings.get("pyproject") else Code(),
        client=client,
        async_client=async_client,
        requirements=tuple(word((requirement,), bare=True) for requirement in requirements(plan.optional)),
        calls=calls(guide),
        variables=tuple(_variables(guide)),
        chained=tuple(_chained(guide)),
        has_meanings=any(variable.description for variable in plan.variables),
        auths=tuple(span(identifier(name)) for name in auth_classes(plan.auths)),
        auth_program=auth_program(plan),
        environments=tuple(_environments(guide)),
    )
    return guide.printer.text("python/readme.md.jinja", view)


def _variables(guide: Guide) -> Iterator[VariableRow]:
    names = needed(inside(guide.collection, None), client_texts)
    for variable in guide.plan.variables:
        missing = "nothing" if variable.name in names else "only for environments"
        yield VariableRow(
            keyword=identifier(variable.keyword),
            environment=identifier(variable.environment),
            otherwise=Code(missing if variable.value is None else "the collection's value"),
            about=line(summary(variable.description)),
        )


def _chained(guide: Guide) -> Iterator[Code]:
    for path, _, method in guide.plan.methods():
        if names := guide.sets(method):
            call = span(join(map(identifier, path), "."))
            yield Code(f"{call} sets {join(map(span, names), ', ')}")


def _environments(guide: Guide) -> Iterator[EnvironmentItem]:
    for environment in guide.collection.environments:
        values = guide.plan.environments[environment.name]
        names = needed(inside(guide.collection, environment), client_texts)
        variables = [variable for variable in guide.plan.variables if variable.name in names]
        missing = (each.keyword for each in variables if values.get(each.name, each.value) is None)
        yield EnvironmentItem(
            name=span(on_one_line(environment.name)),
            required=tuple(span(identifier(name)) for name in missing),
        )

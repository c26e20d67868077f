"""The page beside a package: what to install, a first call, variables, auth and environments."""

from collections.abc import Iterator
from dataclasses import dataclass

from postwright.model import Collection
from postwright.rendering import Code, render
from postwright.targets.markdown import block, line, span
from postwright.targets.python.optional import requirements
from postwright.targets.python.plan import Plan, auth_classes
from postwright.targets.python.snippet import first_call
from postwright.targets.python.source import identifier, on_one_line
from postwright.targets.python.token_flows import client_texts
from postwright.targets.shell import word
from postwright.targets.variables import inside, needed


@dataclass(frozen=True, slots=True, kw_only=True)
class VariableRow:
    """A variable: its keyword, its environment variable, and what it is without both."""

    keyword: Code
    environment: Code
    otherwise: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentItem:
    """An environment, and the keywords of what it leaves to be given."""

    name: Code
    required: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadmeView:
    """The page as its template prints it; `call` is a program, and None for a collection without requests."""

    title: Code
    package: Code
    client: Code
    async_client: Code
    requirements: tuple[Code, ...]
    call: Code | None
    variables: tuple[VariableRow, ...]
    auths: tuple[Code, ...]
    environments: tuple[EnvironmentItem, ...]


def readme(plan: Plan, collection: Collection) -> str:
    """The page."""
    client, async_client = map(identifier, plan.client_names)
    call = first_call(plan, collection)
    view = ReadmeView(
        title=line(collection.name) or client,
        package=identifier(plan.package),
        client=client,
        async_client=async_client,
        requirements=tuple(word((requirement,), bare=True) for requirement in requirements(plan.optional)),
        call=block(call, "python") if call else None,
        variables=tuple(_variables(plan, collection)),
        auths=tuple(span(identifier(name)) for name in auth_classes(plan.auths)),
        environments=tuple(_environments(plan, collection)),
    )
    return render("python/readme.md.jinja", view)


def _variables(plan: Plan, collection: Collection) -> Iterator[VariableRow]:
    names = needed(inside(collection, None), client_texts)
    for variable in plan.variables:
        missing = "has to be given" if variable.name in names else "only for environments"
        yield VariableRow(
            keyword=identifier(variable.keyword),
            environment=identifier(variable.environment),
            otherwise=Code(missing if variable.value is None else "the collection's value"),
        )


def _environments(plan: Plan, collection: Collection) -> Iterator[EnvironmentItem]:
    for environment in collection.environments:
        values, names = plan.environments[environment.name], needed(inside(collection, environment), client_texts)
        variables = [variable for variable in plan.variables if variable.name in names]
        missing = (each.keyword for each in variables if values.get(each.name, each.value) is None)
        yield EnvironmentItem(
            name=span(on_one_line(environment.name)),
            required=tuple(span(identifier(name)) for name in missing),
        )

"""What callers see of a generated package: the names they write, and what is sent and comes back; no source code."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from postwright.model import Collection, Operation, Text
from postwright.targets.python.arguments import Argument, BodyKind
from postwright.targets.python.auth import auth_code
from postwright.targets.python.descriptors import sent_headers
from postwright.targets.python.plan import MethodPlan, Plan, plan
from postwright.targets.python.shapes import Record, Shape, records
from postwright.targets.python.token_flows import needed_texts
from postwright.targets.python.variables import VariablePlan
from postwright.targets.texts import sole_variable
from postwright.targets.variables import needed


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method by the attributes that lead to it from the client, and what a call of it sends and gives.

    `needs` are the names of variables without a value that every call needs, `sent` the headers and query parameters
    that are sent without being passed, by where they stand and their names; `auth` is its auth as source, or nothing.
    `types` are the names of the records in its signature, `pages` how its answers go on page by page, as source.
    """

    path: tuple[str, ...]
    operation: Operation
    arguments: tuple[Argument, ...]
    body_kind: BodyKind
    result: Shape
    needs: tuple[str, ...]
    sent: Mapping[tuple[str, str], str]
    auth: str
    types: frozenset[str]
    pages: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface:
    """A whole package; `client` is the name of its class, `environments` are the values of each, `types` by name."""

    package: str
    client: str
    variables: tuple[VariablePlan, ...]
    environments: Mapping[str, Mapping[str, str | None]]
    types: Mapping[str, Record]
    methods: tuple[Method, ...]


def interface(collection: Collection) -> Interface:
    """The interface of the package that is generated for a collection."""
    made = plan(collection)
    unset = {variable.name for variable in made.variables if variable.value is None}
    return Interface(
        package=made.package,
        client=made.client_names[0],
        variables=made.variables,
        environments=made.environments,
        types={name: record for record, name in made.types.items()},
        methods=tuple(_methods(made, collection, unset)),
    )


def _methods(made: Plan, collection: Collection, unset: set[str]) -> Iterator[Method]:
    for path, _, method in made.methods():
        operation = method.operation
        yield Method(
            path=path,
            operation=operation,
            arguments=method.arguments.all,
            body_kind=method.arguments.body_kind,
            result=method.result,
            needs=tuple(name for name in _needs(collection, method) if name in unset),
            sent=dict(_sent(method)),
            auth=auth_code(operation.auth) or "",
            types=frozenset(made.types[record] for shape in method.shapes() for record in records(shape)),
            pages=method.pages.code if method.pages else "",
        )


def _needs(collection: Collection, method: MethodPlan) -> list[str]:
    """The names of the variables of every call; those that an argument can take the place of are not among them."""
    passed = {argument.wire for argument in method.arguments.all if argument.where == "variables"}
    alone = replace(collection, children=(method.operation,))
    return [name for name in needed(alone, _demanded_texts) if name not in passed]


def _demanded_texts(operation: Operation) -> Iterable[Text]:
    """The texts without which there is no request: those of the URL and of auth."""
    headers = (header for header in operation.headers if header.name.source.lower() == "authorization")
    return needed_texts(replace(operation, query=(), headers=tuple(headers), body=None))


def _sent(method: MethodPlan) -> Iterator[tuple[tuple[str, str], str]]:
    for header in sent_headers(method.operation, method.arguments.body_kind):
        yield ("header", header.name.source.lower()), header.value.source if header.value else ""
    for parameter in method.operation.query:
        if parameter.enabled and sole_variable(parameter.value) is not None and parameter.value:
            yield ("query parameter", parameter.name.source), parameter.value.source

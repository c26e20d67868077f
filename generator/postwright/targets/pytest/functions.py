"""The function of a test: its marks, its call and its assertions."""

import ast
import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

from postwright.model import BODYLESS_METHODS, StatusCheck, TimeCheck
from postwright.rendering import Code, join
from postwright.targets.pytest.answers import Expected, expected
from postwright.targets.pytest.base_urls import Base
from postwright.targets.pytest.calls import Calls, method_code
from postwright.targets.pytest.checks import Assertion, assertion, shape_assertions, status_condition
from postwright.targets.pytest.plan import TestPlan
from postwright.targets.pytest.views import TestView
from postwright.targets.python.source import call, comment, docstring, identifier, literal, value

_READING = BODYLESS_METHODS | {"OPTIONS", "PROPFIND", "REPORT", "SEARCH", "TRACE"}
_FIXTURES = {"live": "bool"}
_WIDTH = 80
_FIRST_ERROR = 400


def function_view(test: TestPlan, calls: Calls, base: Base) -> TestView:
    """The function of a test as its template prints it; what all need is `base`."""
    wanted = expected(test.operation)
    statements = tuple(_statements(test, calls, wanted))
    parameters = [Code(f"api: {identifier(calls.client.client_names[0])}")]
    parameters += [Code(f"{name}: {kind}") for name, kind in _FIXTURES.items() if uses(name, statements)]
    return TestView(
        marks=tuple(_marks(test, calls, base, wanted)),
        name=identifier(test.name),
        parameters=tuple(parameters),
        docstring=docstring(_about(test), 4),
        statements=statements,
    )


def uses(name: str, statements: Iterable[Code]) -> bool:
    """Whether some of the statements use a name."""
    nodes = (node for statement in statements for node in ast.walk(ast.parse(statement)))
    return any(isinstance(node, ast.Name) and node.id == name for node in nodes)


def _about(test: TestPlan) -> str:
    """What the test is of, and what later ones get from it."""
    variables = dict.fromkeys(each.variable for each in test.operation.findings.assignments)
    names = ", ".join(f"{{{{{variable}}}}}" for variable in variables)
    title = test.method.key if test.method.key.endswith((".", "!", "?")) else f"{test.method.key}."
    sentences = (title, f"Its answer sets {names}." if names else "")
    filled = (textwrap.fill(each, _WIDTH, break_long_words=False, break_on_hyphens=False) for each in sentences if each)
    return "\n\n".join(filled)


def _marks(test: TestPlan, calls: Calls, base: Base, wanted: Expected) -> Iterator[Code]:
    if test.operation.method not in _READING:
        yield Code("writes")
    if wanted.reason:
        yield call("no_example", literal(wanted.reason))
    if wanted.is_chosen:
        yield call("mock_status", value(wanted.answers[0].status))
    if names := [name for name in calls.needed_variables(test.method) if name != base.variable]:
        yield call("needs_variables", *map(literal, names))


def _statements(test: TestPlan, calls: Calls, wanted: Expected) -> Iterator[Code]:
    assertions = list(_assertions(test, wanted))
    passed = join(tuple(calls.arguments(test.method)), ", ")
    limits = [named.check.below for named in test.operation.findings.checks if isinstance(named.check, TimeCheck)]
    if limits:
        yield Code("started = perf_counter()")
    yield from _call(method_code(test), passed, wanted, is_used=bool(assertions))
    if limits:
        yield Code(f"if live:\n    assert perf_counter() - started < {value(min(limits) / 1000)}")
    yield from _written(assertions)


def _call(method: Code, passed: Code, wanted: Expected, *, is_used: bool) -> Iterator[Code]:
    """The call, and what it answers as `response`: an error of the client for a status of 400 or more."""
    can_fail = any(last >= _FIRST_ERROR for _, last in wanted.ranges)
    with_response = Code(f"response = api.with_response({method})({passed})")
    if not can_fail:
        yield with_response if is_used else Code(f"{method}({passed})")
    elif all(first >= _FIRST_ERROR for first, _ in wanted.ranges):
        yield Code(f"with pytest.raises(ApiStatusError) as caught:\n    {method}({passed})")
        yield Code("response = caught.value")
    else:
        yield Code("response: Response[Any] | ApiStatusError")
        yield Code(f"try:\n    {with_response}\nexcept ApiStatusError as error:\n    response = error")


def _assertions(test: TestPlan, wanted: Expected) -> Iterator[tuple[str, Assertion]]:
    """What is asserted, each once, with the name that the scripts give it."""
    checks = test.operation.findings.checks
    met: set[Code] = set()
    if wanted.ranges:
        names = [named.name for named in checks if isinstance(named.check, StatusCheck)]
        yield next(iter(names), ""), Assertion(status_condition(wanted.ranges), holds=True)
    for named in checks:
        if isinstance(named.check, StatusCheck | TimeCheck):
            continue
        made = assertion(named.check, wanted.answers)
        if made.condition not in met:
            met.add(made.condition)
            yield named.name, made
    if not uses("body", met):
        yield from (("", Assertion(condition, holds=True)) for condition in shape_assertions(wanted.answers))


def _written(assertions: Iterable[tuple[str, Assertion]]) -> Iterator[Code]:
    """The statements; what the saved response does not pass is only asked of a server."""
    last, has_body = "", False
    for (name, holds, needs_body), group in groupby(assertions, key=_group):
        lines = [Code(f"assert {made.condition}") for _, made in group]
        if last and not name:
            yield Code("")
        if needs_body and not has_body:
            has_body = True
            yield Code("body: Any = response.body")
        if name and name != last:
            yield comment(name)
        if holds:
            yield from lines
        else:
            yield Code("if live:  # not so in the saved example\n    " + join(lines, "\n    "))
        last = name


def _group(named: tuple[str, Assertion]) -> tuple[str, bool, bool]:
    """What assertions have in common that stand together: their name, whether they hold, and use the body."""
    name, made = named
    return name, made.holds, uses("body", (made.condition,))

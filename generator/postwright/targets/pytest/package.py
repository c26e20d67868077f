"""Puts a suite together: its modules printed and formatted, and what they share beside them."""

from collections.abc import Iterator

from postwright.model import Collection
from postwright.printing import Printer
from postwright.rendering import Code
from postwright.targets.markdown import line, span
from postwright.targets.pytest.calls import Calls
from postwright.targets.pytest.functions import function_view, uses
from postwright.targets.pytest.plan import ModulePlan, SuitePlan, TestPlan
from postwright.targets.pytest.views import ModuleView, SuiteView, TestView
from postwright.targets.python import docs
from postwright.targets.python.optional import requirements
from postwright.targets.python.plan import Plan
from postwright.targets.python.source import dict_of, docstring, identifier, literal, tuple_of
from postwright.targets.shell import word


def suite_files(suite: SuitePlan, collection: Collection, printer: Printer) -> Iterator[tuple[str, str]]:
    """Every file of a suite by its path, and its text."""
    view = _suite_view(suite, collection)
    yield "pytest.ini", printer.text("pytest/pytest.ini.jinja", view)
    yield "conftest.py", printer.python("pytest/conftest.py.jinja", view)
    yield "README.md", printer.text("pytest/readme.md.jinja", view)
    calls = Calls(suite.client)
    for module in suite.modules:
        yield module.file, printer.python("pytest/module.py.jinja", _module_view(module, suite, calls))


def function_source(test: TestPlan, suite: SuitePlan, printer: Printer) -> str:
    """The function of one test."""
    return printer.python("pytest/function.py.jinja", function_view(test, Calls(suite.client), suite.base))


def _suite_view(suite: SuitePlan, collection: Collection) -> SuiteView:
    client, base = suite.client, suite.base
    operations = list(collection.operations())
    return SuiteView(
        title=line(collection.name) or identifier(client.client_names[0]),
        package=identifier(client.package),
        package_text=literal(client.package),
        client=identifier(client.client_names[0]),
        imported=tuple(map(identifier, sorted((client.client_names[0], "MissingVariableError")))),
        requirements=tuple(word((name,), bare=True) for name in ("pytest", *requirements(client.optional))),
        files=tuple(literal(module.file) for module in suite.modules),
        base=literal(base.source),
        base_span=span(base.source),
        base_variable=literal(base.variable) if base.variable else None,
        stand_ins=dict_of({name: literal(text) for name, text in base.stand_ins.items()}) if base.stand_ins else None,
        has_base=bool(base.source),
        rebases=bool(base.source) and base.variable is None,
        has_environments=bool(client.environments),
        live_options=tuple_of(map(literal, _live_options(bool(base.source), bool(client.environments)))),
        chained=tuple(
            span(name)
            for name in dict.fromkeys(each.variable for one in operations for each in one.findings.assignments)
        ),
    )


def _live_options(has_base: bool, has_environments: bool) -> Iterator[str]:
    """The options that each mean a server."""
    yield "live"
    if has_base:
        yield "base_url"
    if has_environments:
        yield "environment"


def _module_view(module: ModulePlan, suite: SuitePlan, calls: Calls) -> ModuleView:
    tests = tuple(function_view(test, calls, suite.base) for test in module.tests)
    return ModuleView(
        docstring=docstring(docs.heading(module.source), 0), imports=tuple(_imports(tests, suite.client)), tests=tests
    )


def _imports(tests: tuple[TestView, ...], client: Plan) -> Iterator[Code]:
    statements = [statement for test in tests for statement in test.statements]
    if uses("perf_counter", statements):
        yield Code("from time import perf_counter")
    if uses("Any", statements):
        yield Code("from typing import Any")
    if uses("perf_counter", statements) or uses("Any", statements):
        yield Code("")
    if any(test.marks for test in tests) or uses("pytest", statements):
        yield Code("import pytest")
    names = {client.client_names[0], *(name for name in ("ApiStatusError", "Response") if uses(name, statements))}
    yield Code(f"from {identifier(client.package)} import {', '.join(map(identifier, sorted(names)))}")

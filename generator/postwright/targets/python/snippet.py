"""A small program that calls one operation's method."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice

from postwright.model import Collection, Operation, Text, VariableRef
from postwright.printing import Printer
from postwright.rendering import Code, join
from postwright.targets.python.calls import EXAMPLE, WHOLE, Limits, Shown, call_of, client_texts_of
from postwright.targets.python.plan import MethodPlan, Plan
from postwright.targets.python.shapes import NOTHING
from postwright.targets.python.source import identifier, keyword, literal
from postwright.targets.python.variables import VariablePlan, unset
from postwright.targets.python.views import SnippetView

_LINE = 77
# Lines of a short program, and among how many operations one is looked for.
_SHORT, _TRIED = 12, 10


def snippet(plan: Plan, operation: Operation, printer: Printer, limits: Limits = WHOLE) -> str:
    """The call with the collection's saved values; `...` or `<its name>` stands where the caller must give one.

    The client is one for the last environment, if there is any.
    """
    path, method = next(
        (path, method) for path, _, method in plan.methods() if method.operation.place == operation.place
    )
    client, shown = identifier(plan.client_names[0]), Shown(plan, limits)
    view = SnippetView(
        package=identifier(plan.package),
        client=client,
        making=making(plan, operation, client, shown),
        statements=_statements(call_of(path, method, shown), method),
    )
    return printer.python("python/snippet.py.jinja", view)


def making(plan: Plan, operation: Operation, client: Code, shown: Shown) -> Code:
    """How a client is made for an operation: with the variables that have no value."""
    environment = next(reversed(list(plan.environments)), None)
    missing = _unset_variables(plan, environment, client_texts_of(operation, shown))
    given = [keyword(each.keyword, _asked(each.name, operation)) for each in missing]
    if environment is None:
        return Code(f"{client}({join(given, ', ')})")
    return Code(f"{client}.from_environment({join([literal(environment), *given], ', ')})")


def first_program(plan: Plan, collection: Collection, printer: Printer) -> tuple[Operation, str] | None:
    """The first operation that only reads and has a short program, or else a short program, or else the first one.

    With it comes the program.
    """
    tried = [(one, snippet(plan, one, printer, EXAMPLE)) for one in islice(collection.operations(), _TRIED)]
    short = [(one, program) for one, program in tried if program.count("\n") <= _SHORT]
    reading = [(one, program) for one, program in short if one.method == "GET"]
    return next(iter((*reading, *short, *tried)), None)


def _statements(call: Code, method: MethodPlan) -> tuple[Code, ...]:
    if method.result == NOTHING:
        return (call,)
    if len(call) <= _LINE and "\n" not in call:
        return (Code(f"print({call})"),)
    return Code(f"result = {call}"), Code("print(result)")


def _asked(variable: str, operation: Operation) -> Code:
    """What stands for the value of a variable: an address where one is needed."""
    match operation.url.base.parts:
        case (VariableRef(name=name), *_) if name == variable:
            return literal("https://api.example.com")
        case (str(scheme), VariableRef(name=name), *_) if name == variable and scheme.endswith("://"):
            return literal("api.example.com")
        case _:
            return literal("...")


def _unset_variables(plan: Plan, environment: str | None, texts: Iterable[Text]) -> Iterator[VariablePlan]:
    """The variables without a value that are in some texts, or in the values of others."""
    values: Mapping[str, str | None] = {} if environment is None else plan.environments[environment]
    known = {
        variable.name: replace(variable, value=values.get(variable.name, variable.value)) for variable in plan.variables
    }
    names = (name for text in texts for name in text.variables)
    return (known[name] for name in unset(names, {name: variable.value for name, variable in known.items()}))

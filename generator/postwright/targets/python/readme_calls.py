"""The programs on the page beside a package, all of one operation."""

from dataclasses import dataclass
from textwrap import indent

from postwright.formatting import format_python
from postwright.model import Operation
from postwright.rendering import Code, join
from postwright.targets.markdown import block
from postwright.targets.python.calls import EXAMPLE, Shown, call_of
from postwright.targets.python.docs import Guide
from postwright.targets.python.plan import MethodPlan, Plan
from postwright.targets.python.shapes import NOTHING
from postwright.targets.python.snippet import making
from postwright.targets.python.source import identifier, literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Calls:
    """Blocks of code: a whole program, its async twin, and parts of programs that go on with `api`."""

    first: Code
    """A program with a first call."""
    asynchronous: Code
    """The same in async."""
    errors: Code
    """A call whose errors are caught."""
    log: Code
    """How the log is switched on."""
    wrappers: Code
    """Calls with wrappers."""
    pages: Code
    """A walk over pages; empty if nothing has pages."""
    mocked: Code
    """A call of a mocked client."""


def calls(guide: Guide) -> Calls | None:
    """The programs, or None for a collection without requests."""
    plan = guide.plan
    if guide.first is None:
        return None
    operation, program = guide.first
    path, method = next((path, method) for path, _, method in plan.methods() if method.operation is operation)
    shown = Shown(plan, EXAMPLE._replace(optional=0))
    call = call_of(path, method, shown)
    return Calls(
        first=block(program, "python"),
        asynchronous=_program(_asynchronous(plan, operation, call)),
        errors=_program(_errors(plan, call)),
        log=_program(_log(plan)),
        wrappers=_program(_wrappers(guide, path, method)),
        pages=_pages(plan, shown),
        mocked=_program(_mocked(plan, method, call)),
    )


def auth_program(plan: Plan) -> Code:
    """How to make a client with another auth."""
    package, client = identifier(plan.package), identifier(plan.client_names[0])
    return _program(Code(f'from {package} import BearerAuth, {client}\n\napi = {client}(auth=BearerAuth("..."))'))


def _program(source: Code) -> Code:
    return block(format_python(source), "python")


def _indented(source: str, columns: int) -> Code:
    return Code(indent(source, " " * columns))


def _asynchronous(plan: Plan, operation: Operation, call: Code) -> Code:
    package, client = identifier(plan.package), identifier(plan.client_names[1])
    return join(
        (
            Code(f"import asyncio\n\nfrom {package} import {client}\n\n"),
            Code("async def main() -> None:"),
            Code(f"    async with {making(plan, operation, client, Shown(plan, EXAMPLE))} as api:"),
            _indented(f"print(await {call})", 8),
            Code("\n\nasyncio.run(main())"),
        ),
        "\n",
    )


def _errors(plan: Plan, call: Code) -> Code:
    names = "ApiConnectionError, ApiStatusError, RateLimitError"
    return join(
        (
            Code(f"from {identifier(plan.package)} import {names}\n"),
            Code("try:"),
            _indented(call, 4),
            Code('except RateLimitError as error:\n    print(error.headers.get("Retry-After"))'),
            Code("except ApiStatusError as error:\n    print(error.status, error.message, error.request_id)"),
            Code("except ApiConnectionError as error:\n    print(error)"),
        ),
        "\n",
    )


def _log(plan: Plan) -> Code:
    name = literal(plan.package)
    return Code(f"import logging\n\nlogging.basicConfig()\nlogging.getLogger({name}).setLevel(logging.INFO)")


def _wrappers(guide: Guide, path: tuple[str, ...], method: MethodPlan) -> Code:
    shown = Shown(guide.plan, EXAMPLE._replace(optional=0))
    response, request, stream = (call_of(path, method, shown, wrapper) for wrapper in _WRAPPERS)
    return join(
        (
            Code(f"response = {response}\nprint(response.status, response.headers, response.body)\n"),
            Code(f"request = {request}  # which is not sent\nprint(request.method, request.url)\n"),
            Code(f"with {stream} as answer:\n    for piece in answer.iter_bytes():\n        print(len(piece))"),
        ),
        "\n",
    )


def _pages(plan: Plan, shown: Shown) -> Code:
    """A walk over the first operation whose pages hold items; nothing where there is none."""
    walks = (
        call_of(path, method, shown, "each_item")
        for path, _, method in plan.methods()
        if method.pages and method.pages.has_items
    )
    walk = next(walks, None)
    return _program(Code(f"for item in {walk}:\n    print(item)")) if walk else Code()


_WRAPPERS = ("with_response", "request_for", "stream")


def _mocked(plan: Plan, method: MethodPlan, call: Code) -> Code:
    package, client = identifier(plan.package), identifier(plan.client_names[0])
    used = call if method.result == NOTHING else Code(f"print({call})")
    return Code(f"from {package} import {client}\n\nwith {client}.mocked() as api:\n{_indented(used, 4)}")

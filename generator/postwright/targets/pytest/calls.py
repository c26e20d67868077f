"""How a test calls the client: with the saved values, and with what variables hold where it must."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from postwright.model import GraphqlBody, MultipartBody, Operation, RawBody, Text, TextPart, UrlEncodedBody
from postwright.rendering import Code, join
from postwright.runtime.text import TOKEN, tokens
from postwright.targets.json_text import HOLE, Json, parse
from postwright.targets.pytest.plan import TestPlan
from postwright.targets.python.arguments import Argument
from postwright.targets.python.calls import WHOLE, Shown, saved_code
from postwright.targets.python.plan import MethodPlan, Plan
from postwright.targets.python.saved_texts import SavedTexts
from postwright.targets.python.source import identifier, keyword, literal
from postwright.targets.python.variables import unset
from postwright.targets.texts import sent_texts, sole_variable

# A path can't have these for an argument.
_DOTS = frozenset({".", ".."})


def method_code(test: TestPlan) -> Code:
    """The bound method that a test calls."""
    return Code(f"api.{join([identifier(name) for name in test.path], '.')}")


def arguments(method: MethodPlan, client: Plan) -> Iterator[Code]:
    """The arguments with saved values, those that a path needs filled by the client if they hold variables.

    Other values that hold variables are left to the client, which has the saved values too.
    """
    shown, saved = Shown(client, WHOLE), SavedTexts(method.operation)
    for argument in method.arguments.all:
        if argument.required:
            text = _path_text(argument, method)
            filled = literal(text)
            yield Code(f"api.fill({filled})") if "{{" in text else filled
        elif not _holds_variables(argument, method):
            code = saved_code(argument, method, saved, shown)
            if code:
                yield keyword(argument.name, code)


def needed_variables(method: MethodPlan, client: Plan) -> list[str]:
    """The variables without a value that a call needs, in the order in which they are met."""
    known = {variable.name: variable.value for variable in client.variables}
    waiting = [name for text in _needed_texts(method.operation) for name in text.variables]
    for argument in method.arguments.all:
        if argument.required:
            waiting += [name for name, is_variable in tokens(_path_text(argument, method)) if is_variable]
            known.setdefault(argument.wire, None)
    return unset(waiting, known)


def _needed_texts(operation: Operation) -> Iterable[Text]:
    """What is sent but for headers and query parameters that are one variable: without its value they are left out."""
    query = tuple(one for one in operation.query if sole_variable(one.value) is None)
    headers = tuple(
        one
        for one in operation.headers
        if sole_variable(one.value) is None or one.name.source.lower() == "authorization"
    )
    return sent_texts(replace(operation, query=query, headers=headers))


def _path_text(argument: Argument, method: MethodPlan) -> str:
    """The saved text, or where there is none the variable of the same name."""
    values = (item.value for item in method.operation.url.path_variables if item.name == argument.wire)
    source = next((value.source for value in values if value), "")
    return source if source and source not in _DOTS else f"{{{{{argument.wire}}}}}"


def _holds_variables(argument: Argument, method: MethodPlan) -> bool:
    """Whether what is saved for an argument holds variables."""
    operation = method.operation
    match argument.where, operation.sent_body:
        case "variables", _:
            return True
        case "query", _:
            texts = [item.value for item in operation.query if item.name.source == argument.wire]
        case "body", UrlEncodedBody(fields=fields):
            texts = [item.value for item in fields if item.name.source == argument.wire]
        case "body", MultipartBody(parts=parts):
            texts = [part.value for part in parts if isinstance(part, TextPart) and part.name.source == argument.wire]
        case "body", RawBody(text=text) if method.arguments.body_kind == "raw":
            texts = [text]
        case "body", RawBody() | GraphqlBody():
            return _holds_variables_in_json(argument, operation)
        case _:
            return False
    return any(text.variables for text in texts if text)


def _holds_variables_in_json(argument: Argument, operation: Operation) -> bool:
    body = operation.sent_body
    text = body.text if isinstance(body, RawBody) else body.variables if isinstance(body, GraphqlBody) else None
    try:
        saved = parse(text.source if text else "")
    except ValueError:
        return True
    # Nothing can be put into a body that is no JSON without the variable's value, or into variables that are no object.
    if HOLE in _texts_in(saved) or (isinstance(body, GraphqlBody) and not isinstance(saved, dict)):
        return True
    one = saved if argument.whole or not isinstance(saved, dict) else saved.get(argument.wire)
    return any(TOKEN.search(text) for text in _texts_in(one))


def _texts_in(saved: Json) -> Iterator[str]:
    waiting = [saved]
    while waiting:
        match waiting.pop():
            case str() as text:
                yield text
            case dict() as items:
                waiting += [*items.values(), *items]
            case list() as items:
                waiting += items
            case _:
                pass

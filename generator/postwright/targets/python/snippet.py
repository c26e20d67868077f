"""A small program that calls one operation's method."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from postwright.formatting import format_python
from postwright.model import (
    Body,
    FileBody,
    FilePart,
    GraphqlBody,
    MultipartBody,
    Operation,
    Parameter,
    RawBody,
    Text,
    TextPart,
    UrlEncodedBody,
)
from postwright.rendering import Code, join, render
from postwright.runtime.text import TOKEN, tokens
from postwright.targets.json_text import HOLE, Json, parse
from postwright.targets.python.arguments import Argument, BodyKind
from postwright.targets.python.plan import MethodPlan, Plan
from postwright.targets.python.source import bytes_literal, identifier, keyword, literal, value
from postwright.targets.python.token_flows import needed_texts
from postwright.targets.python.variables import VariablePlan
from postwright.targets.python.views import SnippetView

_ASKED = literal("...")
_DEEPEST = 20


def snippet(plan: Plan, operation: Operation) -> str:
    """The call with the collection's saved values; `...` stands where the caller must give one.

    The client is one for the last environment, if there is any.
    """
    path, method = next(
        (path, method) for path, _, method in plan.methods() if method.operation.place == operation.place
    )
    client, environment = identifier(plan.client_names[0]), next(reversed(list(plan.environments)), None)
    unset = (keyword(variable.keyword, _ASKED) for variable in _unset_variables(plan, environment, operation))
    view = SnippetView(
        package=identifier(plan.package),
        client=client,
        maker=client if environment is None else Code(f"{client}.from_environment"),
        variables=(*(() if environment is None else (literal(environment),)), *unset),
        call=Code(f"api.{join([identifier(name) for name in path], '.')}"),
        arguments=tuple(_arguments(method)),
    )
    return format_python(render("python/snippet.py.jinja", view))


def _unset_variables(plan: Plan, environment: str | None, operation: Operation) -> Iterator[VariablePlan]:
    """The variables without a value that the operation needs, by itself or for the values of others."""
    values: Mapping[str, str | None] = {} if environment is None else plan.environments[environment]
    known = {
        variable.name: replace(variable, value=values.get(variable.name, variable.value)) for variable in plan.variables
    }
    waiting = [name for text in needed_texts(operation) for name in text.variables]
    met: dict[str, None] = {}
    while waiting:
        name = waiting.pop(0)
        if name in known and name not in met:
            met[name] = None
            waiting.extend(name for name, is_variable in tokens(known[name].value or "") if is_variable)
    return (known[name] for name in met if known[name].value is None)


def _arguments(method: MethodPlan) -> Iterator[Code]:
    for argument in method.arguments.all:
        code = _saved(argument, method)
        if argument.required:
            yield code or _ASKED
        elif code:
            yield keyword(argument.name, code)


def _saved(argument: Argument, method: MethodPlan) -> Code | None:
    """The saved value of an argument as source, or None where it has none or the client fills it in."""
    operation = method.operation
    match argument.where:
        case "path":
            texts = [item.value for item in operation.url.path_variables if item.name == argument.wire]
        case "query":
            texts = _values(operation.query, argument.wire)
        case "body":
            return _saved_in_body(argument, operation.sent_body, method.arguments.body_kind)
        case _:
            return None
    return _text(texts[0]) if texts else None


def _values(parameters: Sequence[Parameter], name: str) -> list[Text | None]:
    return [item.value for item in parameters if item.enabled and item.name.source == name]


def _text(text: Text | None) -> Code | None:
    if text is None or not text:
        return None
    return _ASKED if text.variables else literal(text.source)


def _saved_in_body(argument: Argument, body: Body | None, kind: BodyKind) -> Code | None:
    match body:
        case UrlEncodedBody(fields=fields):
            texts = _values(fields, argument.wire)
            return _text(texts[0]) if texts else None
        case MultipartBody(parts=parts):
            found = [part for part in parts if part.enabled and part.name.source == argument.wire]
            return _part(found[0]) if found else None
        case RawBody(text=text):
            return _text(text) if kind == "raw" else _json(text, argument)
        case GraphqlBody(variables=variables) if variables:
            return _json(variables, argument)
        case FileBody():
            return bytes_literal(b"...")
        case _:
            return None


def _part(part: TextPart | FilePart) -> Code | None:
    return bytes_literal(b"...") if isinstance(part, FilePart) else _text(part.value)


def _json(text: Text, argument: Argument) -> Code | None:
    try:
        saved = parse(text.source)
    except ValueError:
        return None
    return value(_shown(saved if argument.whole or not isinstance(saved, dict) else saved[argument.wire]))


def _shown(saved: Json, depth: int = 0) -> Json:
    """A saved JSON value, `...` in place of texts that hold variables, and of what is in it too deep to be read."""
    match saved:
        case str() if saved == HOLE or TOKEN.search(saved):
            return "..."
        case dict() | list() if depth == _DEEPEST:
            return "..."
        case dict():
            return {key: _shown(item, depth + 1) for key, item in saved.items()}
        case list():
            return [_shown(item, depth + 1) for item in saved]
        case _:
            return saved

"""How a test calls the client: with the saved values, and with what variables hold where it must."""

from collections import ChainMap
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from postwright.model import GraphqlBody, MultipartBody, Operation, RawBody, Text, TextPart, UrlEncodedBody
from postwright.rendering import Code, join
from postwright.runtime.text import TOKEN, tokens
from postwright.targets.json_text import HOLE, Json
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


class Calls:
    """The calls of a suite's tests, by the plan of the client."""

    def __init__(self, client: Plan) -> None:
        self.client = client
        self._shown = Shown(client, WHOLE)
        self._values = {variable.name: variable.value for variable in client.variables}

    def arguments(self, method: MethodPlan) -> Iterator[Code]:
        """The arguments with saved values, those that a path needs filled by the client if they hold variables.

        Other values that hold variables are left to the client, which has the saved values too.
        """
        saved = SavedTexts(method.operation)
        held = _Holding(method, saved)
        for argument in method.arguments.all:
            if argument.required:
                text = _path_text(argument, saved)
                filled = literal(text)
                yield Code(f"api.fill({filled})") if "{{" in text else filled
            elif argument.where != "variables" and not held.by(argument):
                code = saved_code(argument, method, saved, self._shown)
                if code:
                    yield keyword(argument.name, code)

    def needed_variables(self, method: MethodPlan) -> list[str]:
        """The variables without a value that a call needs, in the order in which they are met."""
        waiting = [name for text in _needed_texts(method.operation) for name in text.variables]
        saved = SavedTexts(method.operation)
        paths: dict[str, str | None] = {}
        for argument in method.arguments.all:
            if argument.required:
                waiting += [name for name, is_variable in tokens(_path_text(argument, saved)) if is_variable]
                paths[argument.wire] = None
        return unset(waiting, ChainMap(self._values, paths))


def _needed_texts(operation: Operation) -> Iterable[Text]:
    """What is sent but for headers and query parameters that are one variable: without its value they are left out."""
    query = tuple(one for one in operation.query if sole_variable(one.value) is None)
    headers = tuple(
        one
        for one in operation.headers
        if sole_variable(one.value) is None or one.name.source.lower() == "authorization"
    )
    return sent_texts(replace(operation, query=query, headers=headers))


def _path_text(argument: Argument, saved: SavedTexts) -> str:
    """The saved text, or where there is none the variable of the same name."""
    source = next((value.source for value in saved.path.get(argument.wire, []) if value), "")
    return source if source and source not in _DOTS else f"{{{{{argument.wire}}}}}"


class _Holding:
    """Which arguments have saved values that hold variables; what is saved is gone through once for all of them."""

    def __init__(self, method: MethodPlan, saved: SavedTexts) -> None:
        self._method = method
        self._saved = saved

    def by(self, argument: Argument) -> bool:
        """Whether what is saved for an argument holds variables."""
        match argument.where, self._saved.body:
            case "query", _:
                return argument.wire in self._query
            case "body", UrlEncodedBody() | MultipartBody():
                return argument.wire in self._fields
            case "body", RawBody(text=text) if self._method.arguments.body_kind == "raw":
                return bool(text.variables)
            case "body", RawBody() | GraphqlBody():
                return self._in_json(argument)
            case _:
                return False

    @cached_property
    def _query(self) -> set[str]:
        return {one.name.source for one in self._method.operation.query if one.value and one.value.variables}

    @cached_property
    def _fields(self) -> set[str]:
        match self._saved.body:
            case UrlEncodedBody(fields=fields):
                return {one.name.source for one in fields if one.value and one.value.variables}
            case MultipartBody(parts=parts):
                texts = (part for part in parts if isinstance(part, TextPart))
                return {part.name.source for part in texts if part.value and part.value.variables}
            case _:
                return set()

    @cached_property
    def _is_open(self) -> bool:
        """Whether nothing can be put into a body: it is no JSON without its variables, or they stand for an object."""
        saved = self._saved.json
        is_graphql = isinstance(self._saved.body, GraphqlBody)
        return saved is None or HOLE in _texts_in(saved[0]) or (is_graphql and not isinstance(saved[0], dict))

    def _in_json(self, argument: Argument) -> bool:
        if self._is_open or self._saved.json is None:
            return True
        (saved,) = self._saved.json
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

"""Answers from saved examples in place of a server, for tests of what uses a client."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from copy import copy
from threading import Lock
from typing import TYPE_CHECKING, Any, NoReturn

import httpx2

from .arguments import OMIT
from .auth import NoAuth
from .body import STRING_OR_TOKEN
from .client import AsyncClient, Client
from .errors import ApiError
from .lines import charset_of
from .mock_matching import CODE, ID, NAME, Example, Incoming, Match, choose, load
from .operation import Operation
from .resource import AsyncResource, Resource
from .text import TOKEN, substitute, utf8
from .variables import Variable, Variables

_PACKAGE = (__package__ or "").rpartition("._core")[0]
_SCHEME = re.compile(r"\A\{\{[^{}]*\}\}(?=://)")
_PORT = re.compile(r"(^(?:[^/?#]*?://)?[^/?#:]*:)\{\{([^{}]*)\}\}")
_NOT_IN_HOST = re.compile(r"[^A-Za-z0-9_-]+")
_HOST = "mock.invalid"
_SHOWN = 8


class MockError(ApiError):
    """A strict mock has no example for a request; `examples` are those there are."""

    def __init__(self, method: str, url: str, examples: tuple[str, ...]) -> None:
        super().__init__(method, url, examples)
        self.method = method
        self.url = url
        self.examples = examples

    def __str__(self) -> str:
        shown = "; ".join(self.examples[:_SHOWN])
        more = len(self.examples) - _SHOWN
        rest = f"; and {more} more" if more > 0 else ""
        there = f"there are {shown}{rest}" if shown else "there are none"
        return f"{self.method} {self.url}: no example answers this request: {there}"


class _Planned:
    """An answer that a test wants for an operation, `left` times or for good."""

    __slots__ = ("body", "error", "example", "headers", "left", "status")

    def __init__(
        self,
        status: int | None,
        example: str | None,
        body: object,
        headers: Mapping[str, str],
        error: Exception | None,
        left: int | None,
    ) -> None:
        self.status, self.example, self.body = status, example, body
        self.headers, self.error, self.left = headers, error, left


class MockTransport(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """A transport of the HTTP library that answers from the collection's examples.

    It opens no connection. Which example answers follows Postman's rules; `requests`
    are those that came. A request that none fits gets status 404, and one for an
    operation without examples 200 without a body; with `strict` both are a MockError.
    `variables` are put into the examples, by their names in Postman. Safe to share
    between threads and clients.
    """

    def __init__(
        self, *, strict: bool = False, variables: Mapping[str, str] | None = None
    ) -> None:
        self.strict = strict
        self.requests: list[httpx2.Request] = []
        self._variables = {**_collection_values(), **(variables or {})}
        self._planned: dict[str, list[_Planned]] = {}
        self._lock = Lock()

    def answer(
        self,
        method: Callable[..., object],
        *,
        status: int | None = None,
        example: str | None = None,
        body: object = OMIT,
        headers: Mapping[str, str] | None = None,
        error: Exception | None = None,
        times: int | None = None,
    ) -> None:
        """Choose what a method of a client gets, for so many `times` or for good.

        `status` and `example` (its name) choose among the saved examples; a status that
        none has is answered without a body. A `body` is sent as JSON, bytes and str as
        they are. An `error` of the HTTP library is raised instead. Several answers are
        used in turn; one for good is replaced by the next. Raises ValueError for an
        example that there is not.
        """
        operation = _operation_of(method)
        names = {item.name for item in _of(operation)}
        if example is not None and example not in names:
            raise ValueError(f"{operation} has no example {example!r}: {sorted(names)}")
        planned = _Planned(status, example, body, headers or {}, error, times)
        with self._lock:
            waiting = self._planned.get(operation, [])
            counted = [one for one in waiting if one.left is not None]
            self._planned[operation] = [*counted, planned]

    def client(self) -> httpx2.Client:
        """Make a client of the HTTP library that sends by this transport."""
        return httpx2.Client(transport=self)

    def async_client(self) -> httpx2.AsyncClient:
        """Make an async client of the HTTP library that sends by this transport."""
        return httpx2.AsyncClient(transport=self)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request."""
        request.read()
        return self._respond(request)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request of an async client."""
        await request.aread()
        return self._respond(request)

    def _respond(self, request: httpx2.Request) -> httpx2.Response:
        incoming = _incoming(request)
        operation: str = request.extensions.get("postwright.operation", "")
        match = self._match(operation, incoming)
        planned = self._take(
            request, operation or (match.example.operation if match else "")
        )
        if planned is not None:
            return self._as_planned(planned, operation, incoming)
        if match is not None:
            return self._saved(match, incoming)
        return self._unmatched(operation, incoming, request)

    def _match(self, operation: str, incoming: Incoming) -> Match | None:
        # Without examples of its own an operation can be one that the collection has not.
        own = _of(operation)
        any_path = bool(own) and not self.strict
        examples = own or load(_PACKAGE)
        return choose(examples, incoming, self._variables.get, any_path=any_path)

    def _take(self, request: httpx2.Request, operation: str) -> _Planned | None:
        with self._lock:
            self.requests.append(request)
            waiting = self._planned.get(operation, [])
            while waiting and waiting[0].left == 0:
                waiting.pop(0)
            if waiting and waiting[0].left is not None:
                waiting[0].left -= 1
            return waiting[0] if waiting else None

    def _as_planned(
        self, planned: _Planned, operation: str, incoming: Incoming
    ) -> httpx2.Response:
        if planned.error is not None:
            raise planned.error
        asked = dict(incoming.headers)
        if planned.status is not None:
            asked[CODE] = str(planned.status)
        if planned.example is not None:
            asked[NAME] = planned.example
        match = self._match(operation, incoming._replace(headers=asked))
        if planned.body is OMIT and match is not None:
            response = self._saved(match, incoming)
        else:
            response = _made(planned.status or 200, planned.body)
        response.headers.update(planned.headers)
        return response

    def _saved(self, match: Match, incoming: Incoming) -> httpx2.Response:
        example = match.example

        def lookup(name: str) -> str | None:
            return match.captured.get(name, self._variables.get(name))

        headers = [
            (name, substitute(value, lookup)) for name, value in example.answer_headers
        ]
        content_type = next(
            (value for name, value in headers if name.lower() == "content-type"), ""
        )
        text = substitute(example.answer, lookup)
        content = b"" if incoming.method == "HEAD" else _encoded(text, content_type)
        return httpx2.Response(
            example.status,
            headers=[(utf8(name), utf8(value)) for name, value in headers],
            content=content,
        )

    def _unmatched(
        self, operation: str, incoming: Incoming, request: httpx2.Request
    ) -> httpx2.Response:
        there = _of(operation) if operation else load(_PACKAGE)
        if self.strict:
            url = str(request.url).partition("?")[0]
            raise MockError(incoming.method, url, tuple(map(str, there)))
        if operation and not there and not {CODE, ID, NAME} & incoming.headers.keys():
            return _made(200, OMIT)
        message = f"No saved example fits {incoming.method} {incoming.path}."
        error = {"name": "mockRequestNotFoundError", "message": message}
        return _made(404, {"error": {**error, "header": "No example"}})


class _MockVariables(Variables):
    """The variables of a mocked client: those without a value stand for themselves."""

    __slots__ = ()

    @classmethod
    def of(cls, variables: Variables) -> _MockVariables:
        """Take the values of a client but for those of the process's environment."""
        declared = (
            Variable(variable.name, variable.keyword, "", variable.value)
            for variable in variables._declared.values()
        )
        return cls(declared, variables._given, variables.learned)

    def fill(self, source: str) -> str:
        """Put values in place of all variables, and a host where a URL has none."""
        text = substitute(source, self.lookup)
        if text.startswith("/") and TOKEN.match(source):
            text = f"http://{_HOST}{text}"
        text = _PORT.sub(r"\g<1>80", _SCHEME.sub("http", text))
        return super().fill(substitute(text, self._stand_in))

    def _stand_in(self, name: str) -> str:
        value = self.lookup(name)
        return _NOT_IN_HOST.sub("-", name) or "-" if value is None else value


def transport_of(
    given: MockTransport | None, strict: bool, variables: Mapping[str, str]
) -> MockTransport:
    """Give the transport of a mocked client."""
    if given is None:
        return MockTransport(strict=strict, variables=variables)
    given.strict = given.strict or strict
    return given


def mocked_variables(variables: Variables) -> Variables:
    """Give the variables that a mocked client has in place of its own."""
    return _MockVariables.of(variables)


def mocked_options(options: Mapping[str, Any], client: object) -> dict[str, Any]:
    """Give the options of a mocked client, which sends nothing and waits for nothing.

    Raises TypeError for an `http_client`, which a mocked client has already.
    """
    if "http_client" in options:
        raise TypeError("a mocked client has an http_client of its own")
    mocked = {
        "auth": NoAuth(),
        "fetch_tokens": False,
        "max_retries": 0,
        # Examples seldom redirect to what there is another example for.
        "follow_redirects": False,
    }
    return {**mocked, **options, "http_client": client}


class _NamingSession:
    """Stands in for a session to learn which operation a method sends."""

    name = ""

    def call(self, _: object, operation: Operation[Any], *rest: object) -> NoReturn:
        self.name = operation.name
        raise _OperationFoundError


class _OperationFoundError(Exception):
    """The method has told its operation, and shall not go on."""


def _operation_of(method: Callable[..., object]) -> str:
    resource: object = getattr(method, "__self__", None)
    name: str = getattr(method, "__name__", "")
    sends = isinstance(resource, Resource | AsyncResource)
    if not sends or hasattr(Client, name) or hasattr(AsyncClient, name):
        raise TypeError(f"{method!r} is no method of a client that sends a request")
    other, session = copy(resource), _NamingSession()
    vars(other)["_session"] = session
    function = getattr(type(other), name)
    # What has to be given is positional; nothing of it is looked at.
    required = function.__code__.co_argcount - 1
    with suppress(_OperationFoundError):
        function(other, *[None] * required).send(None)
    return session.name


def _of(operation: str) -> tuple[Example, ...]:
    return tuple(item for item in load(_PACKAGE) if item.operation == operation)


def _collection_values() -> dict[str, str]:
    declared: Iterable[Variable] = ()
    # Whoever checks the types of the runtime has no package around it.
    if _PACKAGE and not TYPE_CHECKING:
        from .. import _variables

        declared = _variables.VARIABLES
    return {item.name: item.value for item in declared if item.value is not None}


def _incoming(request: httpx2.Request) -> Incoming:
    return Incoming(
        request.method,
        request.url.raw_path.decode("ascii", "replace"),
        {name.lower(): value for name, value in request.headers.items()},
        request.content,
    )


def _made(status: int, body: object) -> httpx2.Response:
    if body is OMIT:
        return httpx2.Response(status)
    if isinstance(body, str):
        return httpx2.Response(status, text=body)
    if isinstance(body, bytes):
        return httpx2.Response(status, content=body)
    return httpx2.Response(status, json=body)


def _encoded(text: str, content_type: str) -> bytes:
    if "json" in content_type and TOKEN.search(text):
        text = STRING_OR_TOKEN.sub(_quoted, text)
    charset = charset_of(content_type)
    return utf8(text) if charset == "utf-8" else text.encode(charset, "replace")


def _quoted(found: re.Match[str]) -> str:
    # A variable without a value in the place of a value would make the JSON invalid.
    text = found.group()
    return text if text.startswith('"') else json.dumps(text)

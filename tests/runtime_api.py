"""A small client of the runtime, sync and async, and ways to use it for one call."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Literal, Unpack

import anyio

from postwright.runtime import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    AsyncResource,
    Client,
    ClientOptions,
    DigestAuth,
    Omit,
    Operation,
    Options,
    Resource,
    SavedValues,
    Variable,
)

VARIABLES = (Variable("base", "base", "RUNTIME_TEST_BASE"),)
GET: Operation[dict[str, bool]] = Operation(
    name="Users/Get", method="GET", url="{{base}}/a/../[u]/:id", headers=(("x-U", "é"), ("x-U", "2"))
)
POST: Operation[Any] = Operation(name="Post", method="POST", url="{{base}}/p", body="json")
PUT: Operation[Any] = Operation(name="Put", method="PUT", url="{{base}}/p", body="raw")
DIGEST: Operation[Any] = Operation(
    name="Digest", method="GET", url="{{base}}/a/../[x]?q=%zz", auth=DigestAuth("u", "p")
)
INSECURE: Operation[Any] = Operation(
    name="Insecure", method="GET", url="{{base}}/", verify=False, follow_redirects=False
)
SHORT: Operation[Any] = Operation(name="Short", method="GET", url="{{base}}/0", max_redirects=2)
SAVED = {"Users/Get": SavedValues(path={"id": "7"}, query=(("a", "1"),)), "Post": SavedValues(body='{ "a": 1 }')}


class Users(Resource):
    def get(self, id: str | Omit = OMIT, *, q: str | Omit = OMIT, **options: Unpack[Options]) -> dict[str, bool]:
        return self._call(GET, options, path={"id": id}, query={"q": q}, headers={"X": OMIT})


class Api(Client):
    _user_agent = "api"

    def __init__(self, *, base: str | None = None, **options: Unpack[ClientOptions]) -> None:
        super().__init__(VARIABLES, {"base": base}, options)

    @cached_property
    def users(self) -> Users:
        return Users(self)

    def call(self, operation: Operation[Any], body: object = OMIT, **options: Unpack[Options]) -> Any:
        return self._call(operation, options, body=body)

    def list(self, operation: Operation[Any], query: Any = None, body: object = OMIT) -> Any:
        return self._call(operation, {}, query=query, body=body)

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        return SAVED


class AsyncUsers(AsyncResource):
    async def get(self, id: str | Omit = OMIT, *, q: str | Omit = OMIT, **options: Unpack[Options]) -> dict[str, bool]:
        return await self._call(GET, options, path={"id": id}, query={"q": q}, headers={"X": OMIT})


class AsyncApi(AsyncClient):
    _user_agent = "api"

    def __init__(self, *, base: str | None = None, **options: Unpack[AsyncClientOptions]) -> None:
        super().__init__(VARIABLES, {"base": base}, options)

    @cached_property
    def users(self) -> AsyncUsers:
        return AsyncUsers(self)

    async def call(self, operation: Operation[Any], body: object = OMIT, **options: Unpack[Options]) -> Any:
        return await self._call(operation, options, body=body)

    async def list(self, operation: Operation[Any], query: Any = None, body: object = OMIT) -> Any:
        return await self._call(operation, {}, query=query, body=body)

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        return SAVED


Use = Callable[[Any], Any]
Run = Callable[..., Any]
Kind = Literal["sync", "asyncio", "trio"]


def runner(kind: Kind) -> Run:
    """Give the function that makes a client, uses it once, and closes it."""

    def run_sync(use: Use, **options: Any) -> Any:
        with Api(**options) as api:
            return use(api)

    def run_async(use: Use, **options: Any) -> Any:
        async def main() -> Any:
            async with AsyncApi(**options) as api:
                return await use(api)

        return anyio.run(main, backend=kind)

    return run_sync if kind == "sync" else run_async

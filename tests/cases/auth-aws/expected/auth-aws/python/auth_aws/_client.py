"""Auth AWS."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import AWS_SIG_V4_AUTH, AWS_SIG_V4_AUTH_2
from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

HEADERS: Operation[Any] = Operation(
    name="Headers",
    method="GET",
    url="{{baseUrl}}/items",
    auth=AWS_SIG_V4_AUTH,
)

QUERY: Operation[Any] = Operation(
    name="Query",
    method="GET",
    url="{{baseUrl}}/items",
    auth=AWS_SIG_V4_AUTH_2,
)


class AuthAws(Client):
    """Auth AWS."""

    _user_agent = "auth-aws/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        access_key: str | None = None,
        secret_key: str | None = None,
        session: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "access_key": access_key,
                "secret_key": secret_key,
                "session": session,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def headers(
        self,
        *,
        b: int | str | Omit = OMIT,
        a: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Headers.

        Example:
            >>> api.headers(b=2, a="1 x")
        """
        return self._call(HEADERS, options, query={"b": b, "a": a})

    def query(self, **options: Unpack[Options]) -> Any:
        """Query.

        Example:
            >>> api.query()
        """
        return self._call(QUERY, options)


class AsyncAuthAws(AsyncClient):
    """Auth AWS."""

    _user_agent = "auth-aws/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        access_key: str | None = None,
        secret_key: str | None = None,
        session: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "access_key": access_key,
                "secret_key": secret_key,
                "session": session,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def headers(
        self,
        *,
        b: int | str | Omit = OMIT,
        a: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Headers.

        Example:
            >>> await api.headers(b=2, a="1 x")
        """
        return await self._call(HEADERS, options, query={"b": b, "a": a})

    async def query(self, **options: Unpack[Options]) -> Any:
        """Query.

        Example:
            >>> await api.query()
        """
        return await self._call(QUERY, options)

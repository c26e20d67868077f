"""Auth inherit null."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import BEARER_AUTH
from ._core import (
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

NULL: Operation[Any] = Operation(
    name="Null",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BEARER_AUTH,
)

EMPTY: Operation[Any] = Operation(
    name="Empty",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BEARER_AUTH,
)

NO_KIND: Operation[Any] = Operation(
    name="No kind",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BEARER_AUTH,
)


class AuthInheritNull(Client):
    """Auth inherit null."""

    _user_agent = "auth-inherit-null/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
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
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def null(self, **options: Unpack[Options]) -> Any:
        """Null.

        Example:
            >>> api.null()
        """
        return self._call(NULL, options)

    def empty(self, **options: Unpack[Options]) -> Any:
        """Empty.

        Example:
            >>> api.empty()
        """
        return self._call(EMPTY, options)

    def no_kind(self, **options: Unpack[Options]) -> Any:
        """No kind.

        Example:
            >>> api.no_kind()
        """
        return self._call(NO_KIND, options)


class AsyncAuthInheritNull(AsyncClient):
    """Auth inherit null."""

    _user_agent = "auth-inherit-null/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
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
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def null(self, **options: Unpack[Options]) -> Any:
        """Null.

        Example:
            >>> await api.null()
        """
        return await self._call(NULL, options)

    async def empty(self, **options: Unpack[Options]) -> Any:
        """Empty.

        Example:
            >>> await api.empty()
        """
        return await self._call(EMPTY, options)

    async def no_kind(self, **options: Unpack[Options]) -> Any:
        """No kind.

        Example:
            >>> await api.no_kind()
        """
        return await self._call(NO_KIND, options)

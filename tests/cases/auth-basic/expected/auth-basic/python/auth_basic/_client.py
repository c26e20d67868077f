"""Auth basic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import BASIC_AUTH, BASIC_AUTH_2
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

BASIC: Operation[Any] = Operation(
    name="Basic",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BASIC_AUTH,
)

NOTHING_GIVEN: Operation[Any] = Operation(
    name="Nothing given",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BASIC_AUTH_2,
)


class AuthBasic(Client):
    """Auth basic."""

    _user_agent = "auth-basic/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user: str | None = None,
        password: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            user: Read from the environment variable USER_.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "user": user,
                "password": password,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def basic(self, **options: Unpack[Options]) -> Any:
        """Basic.

        Example:
            >>> api.basic()
        """
        return self._call(BASIC, options)

    def nothing_given(self, **options: Unpack[Options]) -> Any:
        """Nothing given.

        Example:
            >>> api.nothing_given()
        """
        return self._call(NOTHING_GIVEN, options)


class AsyncAuthBasic(AsyncClient):
    """Auth basic."""

    _user_agent = "auth-basic/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user: str | None = None,
        password: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            user: Read from the environment variable USER_.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "user": user,
                "password": password,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def basic(self, **options: Unpack[Options]) -> Any:
        """Basic.

        Example:
            >>> await api.basic()
        """
        return await self._call(BASIC, options)

    async def nothing_given(self, **options: Unpack[Options]) -> Any:
        """Nothing given.

        Example:
            >>> await api.nothing_given()
        """
        return await self._call(NOTHING_GIVEN, options)

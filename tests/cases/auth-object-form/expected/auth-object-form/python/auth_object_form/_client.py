"""Auth object form."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import BASIC_AUTH
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

OBJECT: Operation[Any] = Operation(
    name="Object",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BASIC_AUTH,
)


class AuthObjectForm(Client):
    """Auth object form."""

    _user_agent = "auth-object-form"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user: str | None = None,
        password: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            user: Default: the environment variable USER_.
            password: Default: the environment variable PASSWORD.
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

    def object_(self, **options: Unpack[Options]) -> Any:
        """Object."""
        return self._call(OBJECT, options)


class AsyncAuthObjectForm(AsyncClient):
    """Auth object form."""

    _user_agent = "auth-object-form"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user: str | None = None,
        password: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            user: Default: the environment variable USER_.
            password: Default: the environment variable PASSWORD.
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

    async def object_(self, **options: Unpack[Options]) -> Any:
        """Object."""
        return await self._call(OBJECT, options)

"""Auth object form."""

from __future__ import annotations

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

    _user_agent = "auth-object-form/0.1.0"

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

    def object_(self, **options: Unpack[Options]) -> Any:
        """Object.

        Example:
            >>> api.object_()
        """
        return self._call(OBJECT, options)


class AsyncAuthObjectForm(AsyncClient):
    """Auth object form."""

    _user_agent = "auth-object-form/0.1.0"

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

    async def object_(self, **options: Unpack[Options]) -> Any:
        """Object.

        Example:
            >>> await api.object_()
        """
        return await self._call(OBJECT, options)

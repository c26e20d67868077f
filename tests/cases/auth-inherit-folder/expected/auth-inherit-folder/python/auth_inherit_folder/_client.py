"""Auth inherit folder."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ._auth import BEARER_AUTH_2
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

if TYPE_CHECKING:
    from .outer import AsyncOuter, Outer

FROM_THE_COLLECTION: Operation[Any] = Operation(
    name="From the collection",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BEARER_AUTH_2,
)


class AuthInheritFolder(Client):
    """Auth inherit folder."""

    _user_agent = "auth-inherit-folder/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        folder_token: str | None = None,
        password: str | None = None,
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
                "folder_token": folder_token,
                "password": password,
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def outer(self) -> Outer:
        """Outer."""
        from .outer import Outer

        return Outer(self)

    def from_the_collection(self, **options: Unpack[Options]) -> Any:
        """From the collection.

        Example:
            >>> api.from_the_collection()
        """
        return self._call(FROM_THE_COLLECTION, options)


class AsyncAuthInheritFolder(AsyncClient):
    """Auth inherit folder."""

    _user_agent = "auth-inherit-folder/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        folder_token: str | None = None,
        password: str | None = None,
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
                "folder_token": folder_token,
                "password": password,
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def outer(self) -> AsyncOuter:
        """Outer."""
        from .outer import AsyncOuter

        return AsyncOuter(self)

    async def from_the_collection(self, **options: Unpack[Options]) -> Any:
        """From the collection.

        Example:
            >>> await api.from_the_collection()
        """
        return await self._call(FROM_THE_COLLECTION, options)

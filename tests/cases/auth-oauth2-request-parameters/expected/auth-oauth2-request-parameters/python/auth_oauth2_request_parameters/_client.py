"""auth-oauth2-request-parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import OAUTH2_AUTH, OAUTH2_AUTH_2, OAUTH2_AUTH_3
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

LISTS: Operation[Any] = Operation(
    name="Lists",
    method="GET",
    url="{{baseUrl}}/lists",
    auth=OAUTH2_AUTH,
)

OLDER: Operation[Any] = Operation(
    name="Older",
    method="GET",
    url="{{baseUrl}}/older",
    auth=OAUTH2_AUTH_2,
)

NOT_LISTS: Operation[Any] = Operation(
    name="Not lists",
    method="GET",
    url="{{baseUrl}}/not-lists",
    auth=OAUTH2_AUTH_3,
)


class AuthOauth2RequestParameters(Client):
    """auth-oauth2-request-parameters."""

    _user_agent = "auth-oauth2-request-parameters/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        audience: str | None = None,
        resource: str | None = None,
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
                "client_id": client_id,
                "client_secret": client_secret,
                "audience": audience,
                "resource": resource,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def lists(self, **options: Unpack[Options]) -> Any:
        """Lists.

        Example:
            >>> api.lists()
        """
        return self._call(LISTS, options)

    def older(self, **options: Unpack[Options]) -> Any:
        """Older.

        Example:
            >>> api.older()
        """
        return self._call(OLDER, options)

    def not_lists(self, **options: Unpack[Options]) -> Any:
        """Not lists.

        Example:
            >>> api.not_lists()
        """
        return self._call(NOT_LISTS, options)


class AsyncAuthOauth2RequestParameters(AsyncClient):
    """auth-oauth2-request-parameters."""

    _user_agent = "auth-oauth2-request-parameters/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        audience: str | None = None,
        resource: str | None = None,
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
                "client_id": client_id,
                "client_secret": client_secret,
                "audience": audience,
                "resource": resource,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def lists(self, **options: Unpack[Options]) -> Any:
        """Lists.

        Example:
            >>> await api.lists()
        """
        return await self._call(LISTS, options)

    async def older(self, **options: Unpack[Options]) -> Any:
        """Older.

        Example:
            >>> await api.older()
        """
        return await self._call(OLDER, options)

    async def not_lists(self, **options: Unpack[Options]) -> Any:
        """Not lists.

        Example:
            >>> await api.not_lists()
        """
        return await self._call(NOT_LISTS, options)

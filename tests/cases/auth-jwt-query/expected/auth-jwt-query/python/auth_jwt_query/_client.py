"""Auth JWT query."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import JWT_AUTH, JWT_AUTH_2
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

USUAL_NAME: Operation[Any] = Operation(
    name="Usual name",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("Authorization", "explicit"),),
    auth=JWT_AUTH,
)

OWN_NAME: Operation[Any] = Operation(
    name="Own name",
    method="GET",
    url="{{baseUrl}}/items",
    auth=JWT_AUTH_2,
)


class AuthJwtQuery(Client):
    """Auth JWT query."""

    _user_agent = "auth-jwt-query/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        jwt_secret: str | None = None,
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
                "jwt_secret": jwt_secret,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def usual_name(
        self,
        *,
        token: str | Omit = OMIT,
        page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Usual name.

        Example:
            >>> api.usual_name(token="<token>", page=1)
        """
        return self._call(USUAL_NAME, options, query={"token": token, "page": page})

    def own_name(self, **options: Unpack[Options]) -> Any:
        """Own name.

        Example:
            >>> api.own_name()
        """
        return self._call(OWN_NAME, options)


class AsyncAuthJwtQuery(AsyncClient):
    """Auth JWT query."""

    _user_agent = "auth-jwt-query/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        jwt_secret: str | None = None,
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
                "jwt_secret": jwt_secret,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def usual_name(
        self,
        *,
        token: str | Omit = OMIT,
        page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Usual name.

        Example:
            >>> await api.usual_name(token="<token>", page=1)
        """
        return await self._call(
            USUAL_NAME, options, query={"token": token, "page": page}
        )

    async def own_name(self, **options: Unpack[Options]) -> Any:
        """Own name.

        Example:
            >>> await api.own_name()
        """
        return await self._call(OWN_NAME, options)

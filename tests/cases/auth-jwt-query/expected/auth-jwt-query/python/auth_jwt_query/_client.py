"""Auth JWT query."""

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

    _user_agent = "auth-jwt-query"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        jwt_secret: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            jwt_secret: Default: the environment variable JWT_SECRET.
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
        """Usual name."""
        return self._call(USUAL_NAME, options, query={"token": token, "page": page})

    def own_name(self, **options: Unpack[Options]) -> Any:
        """Own name."""
        return self._call(OWN_NAME, options)


class AsyncAuthJwtQuery(AsyncClient):
    """Auth JWT query."""

    _user_agent = "auth-jwt-query"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        jwt_secret: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            jwt_secret: Default: the environment variable JWT_SECRET.
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
        """Usual name."""
        return await self._call(
            USUAL_NAME, options, query={"token": token, "page": page}
        )

    async def own_name(self, **options: Unpack[Options]) -> Any:
        """Own name."""
        return await self._call(OWN_NAME, options)

"""Auth JWT header."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import JWT_AUTH, JWT_AUTH_2, JWT_AUTH_3, JWT_AUTH_4
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

SECRET: Operation[Any] = Operation(
    name="Secret",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("Authorization", "explicit"),),
    auth=JWT_AUTH,
)

BASE64: Operation[Any] = Operation(
    name="Base64",
    method="GET",
    url="{{baseUrl}}/items",
    auth=JWT_AUTH_2,
)

NO_PREFIX: Operation[Any] = Operation(
    name="No prefix",
    method="GET",
    url="{{baseUrl}}/items",
    auth=JWT_AUTH_3,
)

PRIVATE_KEY: Operation[Any] = Operation(
    name="Private key",
    method="GET",
    url="{{baseUrl}}/items",
    auth=JWT_AUTH_4,
)


class AuthJwtHeader(Client):
    """Auth JWT header."""

    _user_agent = "auth-jwt-header"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        jwt_secret: str | None = None,
        user: str | None = None,
        private_key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            jwt_secret: Default: the environment variable JWT_SECRET.
            user: Default: the environment variable USER_.
            private_key: Default: the environment variable PRIVATE_KEY.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "jwt_secret": jwt_secret,
                "user": user,
                "private_key": private_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def secret(self, **options: Unpack[Options]) -> Any:
        """Secret."""
        return self._call(SECRET, options)

    def base64(self, **options: Unpack[Options]) -> Any:
        """Base64."""
        return self._call(BASE64, options)

    def no_prefix(self, **options: Unpack[Options]) -> Any:
        """No prefix."""
        return self._call(NO_PREFIX, options)

    def private_key(self, **options: Unpack[Options]) -> Any:
        """Private key."""
        return self._call(PRIVATE_KEY, options)


class AsyncAuthJwtHeader(AsyncClient):
    """Auth JWT header."""

    _user_agent = "auth-jwt-header"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        jwt_secret: str | None = None,
        user: str | None = None,
        private_key: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            jwt_secret: Default: the environment variable JWT_SECRET.
            user: Default: the environment variable USER_.
            private_key: Default: the environment variable PRIVATE_KEY.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "jwt_secret": jwt_secret,
                "user": user,
                "private_key": private_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def secret(self, **options: Unpack[Options]) -> Any:
        """Secret."""
        return await self._call(SECRET, options)

    async def base64(self, **options: Unpack[Options]) -> Any:
        """Base64."""
        return await self._call(BASE64, options)

    async def no_prefix(self, **options: Unpack[Options]) -> Any:
        """No prefix."""
        return await self._call(NO_PREFIX, options)

    async def private_key(self, **options: Unpack[Options]) -> Any:
        """Private key."""
        return await self._call(PRIVATE_KEY, options)

"""Auth JWT header."""

from __future__ import annotations

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

    _user_agent = "auth-jwt-header/0.1.0"

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

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            user: Read from the environment variable USER_.
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
        """Secret.

        Example:
            >>> api.secret()
        """
        return self._call(SECRET, options)

    def base64(self, **options: Unpack[Options]) -> Any:
        """Base64.

        Example:
            >>> api.base64()
        """
        return self._call(BASE64, options)

    def no_prefix(self, **options: Unpack[Options]) -> Any:
        """No prefix.

        Example:
            >>> api.no_prefix()
        """
        return self._call(NO_PREFIX, options)

    def private_key(self, **options: Unpack[Options]) -> Any:
        """Private key.

        Example:
            >>> api.private_key()
        """
        return self._call(PRIVATE_KEY, options)


class AsyncAuthJwtHeader(AsyncClient):
    """Auth JWT header."""

    _user_agent = "auth-jwt-header/0.1.0"

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

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            user: Read from the environment variable USER_.
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
        """Secret.

        Example:
            >>> await api.secret()
        """
        return await self._call(SECRET, options)

    async def base64(self, **options: Unpack[Options]) -> Any:
        """Base64.

        Example:
            >>> await api.base64()
        """
        return await self._call(BASE64, options)

    async def no_prefix(self, **options: Unpack[Options]) -> Any:
        """No prefix.

        Example:
            >>> await api.no_prefix()
        """
        return await self._call(NO_PREFIX, options)

    async def private_key(self, **options: Unpack[Options]) -> Any:
        """Private key.

        Example:
            >>> await api.private_key()
        """
        return await self._call(PRIVATE_KEY, options)

"""Auth JWT nothing to sign."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import JWT_AUTH, JWT_AUTH_2
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

NO_ALGORITHM: Operation[Any] = Operation(
    name="No algorithm",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("Authorization", "explicit"),),
)

NO_SECRET: Operation[Any] = Operation(
    name="No secret",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("Authorization", "explicit"),),
)

NO_PRIVATE_KEY: Operation[Any] = Operation(
    name="No private key",
    method="GET",
    url="{{baseUrl}}/items",
)

UNKNOWN_ALGORITHM: Operation[Any] = Operation(
    name="Unknown algorithm",
    method="GET",
    url="{{baseUrl}}/items",
    auth=JWT_AUTH,
)

BROKEN_PAYLOAD: Operation[Any] = Operation(
    name="Broken payload",
    method="GET",
    url="{{baseUrl}}/items",
    auth=JWT_AUTH_2,
)


class AuthJwtNothingToSign(Client):
    """Auth JWT nothing to sign."""

    _user_agent = "auth-jwt-nothing-to-sign/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
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
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def no_algorithm(self, **options: Unpack[Options]) -> Any:
        """No algorithm.

        Example:
            >>> api.no_algorithm()
        """
        return self._call(NO_ALGORITHM, options)

    def no_secret(self, **options: Unpack[Options]) -> Any:
        """No secret.

        Example:
            >>> api.no_secret()
        """
        return self._call(NO_SECRET, options)

    def no_private_key(self, **options: Unpack[Options]) -> Any:
        """No private key.

        Example:
            >>> api.no_private_key()
        """
        return self._call(NO_PRIVATE_KEY, options)

    def unknown_algorithm(self, **options: Unpack[Options]) -> Any:
        """Unknown algorithm.

        Example:
            >>> api.unknown_algorithm()
        """
        return self._call(UNKNOWN_ALGORITHM, options)

    def broken_payload(self, **options: Unpack[Options]) -> Any:
        """Broken payload.

        Example:
            >>> api.broken_payload()
        """
        return self._call(BROKEN_PAYLOAD, options)


class AsyncAuthJwtNothingToSign(AsyncClient):
    """Auth JWT nothing to sign."""

    _user_agent = "auth-jwt-nothing-to-sign/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
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
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def no_algorithm(self, **options: Unpack[Options]) -> Any:
        """No algorithm.

        Example:
            >>> await api.no_algorithm()
        """
        return await self._call(NO_ALGORITHM, options)

    async def no_secret(self, **options: Unpack[Options]) -> Any:
        """No secret.

        Example:
            >>> await api.no_secret()
        """
        return await self._call(NO_SECRET, options)

    async def no_private_key(self, **options: Unpack[Options]) -> Any:
        """No private key.

        Example:
            >>> await api.no_private_key()
        """
        return await self._call(NO_PRIVATE_KEY, options)

    async def unknown_algorithm(self, **options: Unpack[Options]) -> Any:
        """Unknown algorithm.

        Example:
            >>> await api.unknown_algorithm()
        """
        return await self._call(UNKNOWN_ALGORITHM, options)

    async def broken_payload(self, **options: Unpack[Options]) -> Any:
        """Broken payload.

        Example:
            >>> await api.broken_payload()
        """
        return await self._call(BROKEN_PAYLOAD, options)

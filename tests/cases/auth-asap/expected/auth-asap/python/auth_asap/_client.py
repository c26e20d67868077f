"""Auth ASAP."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import ASAP_AUTH, ASAP_AUTH_2
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

USUAL: Operation[Any] = Operation(
    name="Usual",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("Authorization", "explicit"),),
    auth=ASAP_AUTH,
)

CLAIMS: Operation[Any] = Operation(
    name="Claims",
    method="GET",
    url="{{baseUrl}}/items",
    auth=ASAP_AUTH_2,
)

NO_KEY: Operation[Any] = Operation(
    name="No key",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("Authorization", "explicit"),),
)


class AuthAsap(Client):
    """Auth ASAP."""

    _user_agent = "auth-asap/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        private_key: str | None = None,
        key_id: str | None = None,
        issuer: str | None = None,
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
                "private_key": private_key,
                "key_id": key_id,
                "issuer": issuer,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def usual(self, **options: Unpack[Options]) -> Any:
        """Usual.

        Example:
            >>> api.usual()
        """
        return self._call(USUAL, options)

    def claims(self, **options: Unpack[Options]) -> Any:
        """Claims.

        Example:
            >>> api.claims()
        """
        return self._call(CLAIMS, options)

    def no_key(self, **options: Unpack[Options]) -> Any:
        """No key.

        Example:
            >>> api.no_key()
        """
        return self._call(NO_KEY, options)


class AsyncAuthAsap(AsyncClient):
    """Auth ASAP."""

    _user_agent = "auth-asap/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        private_key: str | None = None,
        key_id: str | None = None,
        issuer: str | None = None,
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
                "private_key": private_key,
                "key_id": key_id,
                "issuer": issuer,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def usual(self, **options: Unpack[Options]) -> Any:
        """Usual.

        Example:
            >>> await api.usual()
        """
        return await self._call(USUAL, options)

    async def claims(self, **options: Unpack[Options]) -> Any:
        """Claims.

        Example:
            >>> await api.claims()
        """
        return await self._call(CLAIMS, options)

    async def no_key(self, **options: Unpack[Options]) -> Any:
        """No key.

        Example:
            >>> await api.no_key()
        """
        return await self._call(NO_KEY, options)

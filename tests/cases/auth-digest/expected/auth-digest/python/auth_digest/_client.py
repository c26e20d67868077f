"""Auth digest."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import DIGEST_AUTH
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

DIGEST: Operation[Any] = Operation(
    name="Digest",
    method="GET",
    url="{{baseUrl}}/items",
    auth=DIGEST_AUTH,
)


class AuthDigest(Client):
    """Auth digest."""

    _user_agent = "auth-digest"

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

    def digest(self, **options: Unpack[Options]) -> Any:
        """Digest."""
        return self._call(DIGEST, options)


class AsyncAuthDigest(AsyncClient):
    """Auth digest."""

    _user_agent = "auth-digest"

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

    async def digest(self, **options: Unpack[Options]) -> Any:
        """Digest."""
        return await self._call(DIGEST, options)

"""Auth digest."""

from __future__ import annotations

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

    _user_agent = "auth-digest/0.1.0"

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

    def digest(self, **options: Unpack[Options]) -> Any:
        """Digest.

        Example:
            >>> api.digest()
        """
        return self._call(DIGEST, options)


class AsyncAuthDigest(AsyncClient):
    """Auth digest."""

    _user_agent = "auth-digest/0.1.0"

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

    async def digest(self, **options: Unpack[Options]) -> Any:
        """Digest.

        Example:
            >>> await api.digest()
        """
        return await self._call(DIGEST, options)

"""Info version 2.0."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import BEARER_AUTH
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

GET: Operation[Any] = Operation(
    name="Get",
    method="GET",
    url="{{baseUrl}}/items/:id",
    auth=BEARER_AUTH,
)


class InfoVersion20(Client):
    """Info version 2.0."""

    _user_agent = "info-version-2-0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            token: Default: the environment variable TOKEN.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def get(self, id: str, **options: Unpack[Options]) -> Any:
        """Get."""
        return self._call(GET, options, path={"id": id})


class AsyncInfoVersion20(AsyncClient):
    """Info version 2.0."""

    _user_agent = "info-version-2-0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            token: Default: the environment variable TOKEN.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def get(self, id: str, **options: Unpack[Options]) -> Any:
        """Get."""
        return await self._call(GET, options, path={"id": id})

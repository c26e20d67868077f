"""Body raw empty."""

from collections.abc import Mapping
from typing import Any, Unpack

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

EMPTY: Operation[Any] = Operation(
    name="Empty",
    method="POST",
    url="{{baseUrl}}/items",
)


class BodyRawEmpty(Client):
    """Body raw empty."""

    _user_agent = "body-raw-empty"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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

    def empty(self, **options: Unpack[Options]) -> Any:
        """Empty."""
        return self._call(EMPTY, options)


class AsyncBodyRawEmpty(AsyncClient):
    """Body raw empty."""

    _user_agent = "body-raw-empty"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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

    async def empty(self, **options: Unpack[Options]) -> Any:
        """Empty."""
        return await self._call(EMPTY, options)

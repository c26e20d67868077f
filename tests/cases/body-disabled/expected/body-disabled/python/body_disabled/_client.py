"""Body disabled."""

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

OFF: Operation[Any] = Operation(
    name="Off",
    method="POST",
    url="{{baseUrl}}/items",
)


class BodyDisabled(Client):
    """Body disabled."""

    _user_agent = "body-disabled"

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

    def off(self, **options: Unpack[Options]) -> Any:
        """Off."""
        return self._call(OFF, options)


class AsyncBodyDisabled(AsyncClient):
    """Body disabled."""

    _user_agent = "body-disabled"

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

    async def off(self, **options: Unpack[Options]) -> Any:
        """Off."""
        return await self._call(OFF, options)

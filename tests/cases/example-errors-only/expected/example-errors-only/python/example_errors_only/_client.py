"""Example errors only."""

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

ERRORS: Operation[Any] = Operation(
    name="Errors",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleErrorsOnly(Client):
    """Example errors only."""

    _user_agent = "example-errors-only"

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

    def errors(self, **options: Unpack[Options]) -> Any:
        """Errors."""
        return self._call(ERRORS, options)


class AsyncExampleErrorsOnly(AsyncClient):
    """Example errors only."""

    _user_agent = "example-errors-only"

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

    async def errors(self, **options: Unpack[Options]) -> Any:
        """Errors."""
        return await self._call(ERRORS, options)

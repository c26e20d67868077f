"""Example key names."""

from collections.abc import Mapping
from typing import TypedDict, Unpack

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

KeysResult = TypedDict("KeysResult", {"class": int, "a-b": int, "$ref": int, "é": int})

KEYS: Operation[KeysResult] = Operation(
    name="Keys",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleKeyNames(Client):
    """Example key names."""

    _user_agent = "example-key-names"

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

    def keys(self, **options: Unpack[Options]) -> KeysResult:
        """Keys."""
        return self._call(KEYS, options)


class AsyncExampleKeyNames(AsyncClient):
    """Example key names."""

    _user_agent = "example-key-names"

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

    async def keys(self, **options: Unpack[Options]) -> KeysResult:
        """Keys."""
        return await self._call(KEYS, options)

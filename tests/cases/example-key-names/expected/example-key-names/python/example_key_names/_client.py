"""Example key names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

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
from .types import Item

KEYS: Operation[Item] = Operation(
    name="Keys",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleKeyNames(Client):
    """Example key names."""

    _user_agent = "example-key-names/0.1.0"

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

    def keys(self, **options: Unpack[Options]) -> Item:
        """Keys.

        Returns:
            `Item`, as in the saved response.

        Example:
            >>> api.keys()
        """
        return self._call(KEYS, options)


class AsyncExampleKeyNames(AsyncClient):
    """Example key names."""

    _user_agent = "example-key-names/0.1.0"

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

    async def keys(self, **options: Unpack[Options]) -> Item:
        """Keys.

        Returns:
            `Item`, as in the saved response.

        Example:
            >>> await api.keys()
        """
        return await self._call(KEYS, options)

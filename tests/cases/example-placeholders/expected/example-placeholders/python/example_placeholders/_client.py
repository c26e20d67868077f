"""Example placeholders."""

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

FROM_A_SCHEMA: Operation[Item] = Operation(
    name="From a schema",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExamplePlaceholders(Client):
    """Example placeholders."""

    _user_agent = "example-placeholders/0.1.0"

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

    def from_a_schema(self, **options: Unpack[Options]) -> Item:
        """From a schema.

        Returns:
            `Item`, as in the saved response.

        Example:
            >>> api.from_a_schema()
        """
        return self._call(FROM_A_SCHEMA, options)


class AsyncExamplePlaceholders(AsyncClient):
    """Example placeholders."""

    _user_agent = "example-placeholders/0.1.0"

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

    async def from_a_schema(self, **options: Unpack[Options]) -> Item:
        """From a schema.

        Returns:
            `Item`, as in the saved response.

        Example:
            >>> await api.from_a_schema()
        """
        return await self._call(FROM_A_SCHEMA, options)

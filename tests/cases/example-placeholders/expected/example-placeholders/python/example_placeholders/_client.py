"""Example placeholders."""

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


class FromASchemaResult(TypedDict):
    id: str
    name: str
    at: str
    ratio: str


FROM_A_SCHEMA: Operation[FromASchemaResult] = Operation(
    name="From a schema",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExamplePlaceholders(Client):
    """Example placeholders."""

    _user_agent = "example-placeholders"

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

    def from_a_schema(self, **options: Unpack[Options]) -> FromASchemaResult:
        """From a schema."""
        return self._call(FROM_A_SCHEMA, options)


class AsyncExamplePlaceholders(AsyncClient):
    """Example placeholders."""

    _user_agent = "example-placeholders"

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

    async def from_a_schema(self, **options: Unpack[Options]) -> FromASchemaResult:
        """From a schema."""
        return await self._call(FROM_A_SCHEMA, options)

"""Body json list."""

from collections.abc import Mapping
from typing import Any, TypedDict, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES


class CreateManyItem(TypedDict, total=False):
    name: str


CREATE_MANY: Operation[Any] = Operation(
    name="Create many",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonList(Client):
    """Body json list."""

    _user_agent = "body-json-list"

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

    def create_many(
        self, *, body: list[CreateManyItem] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Create many."""
        return self._call(CREATE_MANY, options, body=body)


class AsyncBodyJsonList(AsyncClient):
    """Body json list."""

    _user_agent = "body-json-list"

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

    async def create_many(
        self, *, body: list[CreateManyItem] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Create many."""
        return await self._call(CREATE_MANY, options, body=body)

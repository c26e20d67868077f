"""Body json list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

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
from .types import ItemInput

CREATE_MANY: Operation[Any] = Operation(
    name="Create many",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonList(Client):
    """Body json list."""

    _user_agent = "body-json-list/0.1.0"

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

    def create_many(
        self, *, body: list[ItemInput] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Create many.

        Example:
            >>> api.create_many(body=[{"name": "Ada"}, {"name": "Bo"}])
        """
        return self._call(CREATE_MANY, options, body=body)


class AsyncBodyJsonList(AsyncClient):
    """Body json list."""

    _user_agent = "body-json-list/0.1.0"

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

    async def create_many(
        self, *, body: list[ItemInput] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Create many.

        Example:
            >>> await api.create_many(body=[{"name": "Ada"}, {"name": "Bo"}])
        """
        return await self._call(CREATE_MANY, options, body=body)

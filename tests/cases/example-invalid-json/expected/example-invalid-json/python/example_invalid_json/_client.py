"""Example invalid json."""

from __future__ import annotations

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

TRUNCATED: Operation[Any] = Operation(
    name="Truncated",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleInvalidJson(Client):
    """Example invalid json."""

    _user_agent = "example-invalid-json/0.1.0"

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

    def truncated(self, **options: Unpack[Options]) -> Any:
        """Truncated.

        Example:
            >>> api.truncated()
        """
        return self._call(TRUNCATED, options)


class AsyncExampleInvalidJson(AsyncClient):
    """Example invalid json."""

    _user_agent = "example-invalid-json/0.1.0"

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

    async def truncated(self, **options: Unpack[Options]) -> Any:
        """Truncated.

        Example:
            >>> await api.truncated()
        """
        return await self._call(TRUNCATED, options)

"""Example text."""

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

TEXT: Operation[str] = Operation(
    name="Text",
    method="GET",
    url="{{baseUrl}}/items",
)

TABLE: Operation[str] = Operation(
    name="Table",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleText(Client):
    """Example text."""

    _user_agent = "example-text/0.1.0"

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

    def text(self, **options: Unpack[Options]) -> str:
        """Text.

        Returns:
            The body as text, as in the saved response.

        Example:
            >>> api.text()
        """
        return self._call(TEXT, options)

    def table(self, **options: Unpack[Options]) -> str:
        """Table.

        Returns:
            The body as text, as in the saved response.

        Example:
            >>> api.table()
        """
        return self._call(TABLE, options)


class AsyncExampleText(AsyncClient):
    """Example text."""

    _user_agent = "example-text/0.1.0"

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

    async def text(self, **options: Unpack[Options]) -> str:
        """Text.

        Returns:
            The body as text, as in the saved response.

        Example:
            >>> await api.text()
        """
        return await self._call(TEXT, options)

    async def table(self, **options: Unpack[Options]) -> str:
        """Table.

        Returns:
            The body as text, as in the saved response.

        Example:
            >>> await api.table()
        """
        return await self._call(TABLE, options)

"""Example no content."""

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

DELETE: Operation[None] = Operation(
    name="Delete",
    method="DELETE",
    url="{{baseUrl}}/items",
)


class ExampleNoContent(Client):
    """Example no content."""

    _user_agent = "example-no-content/0.1.0"

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

    def delete(self, **options: Unpack[Options]) -> None:
        """Delete.

        Example:
            >>> api.delete()
        """
        return self._call(DELETE, options)


class AsyncExampleNoContent(AsyncClient):
    """Example no content."""

    _user_agent = "example-no-content/0.1.0"

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

    async def delete(self, **options: Unpack[Options]) -> None:
        """Delete.

        Example:
            >>> await api.delete()
        """
        return await self._call(DELETE, options)

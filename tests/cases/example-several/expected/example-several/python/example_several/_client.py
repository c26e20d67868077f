"""Example several."""

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

SEVERAL: Operation[Item] = Operation(
    name="Several",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleSeveral(Client):
    """Example several."""

    _user_agent = "example-several/0.1.0"

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

    def several(self, **options: Unpack[Options]) -> Item:
        """Several.

        Returns:
            `Item`, as in 2 saved responses.

        Raises:
            NotFoundError: Status 404 with a body of `Error`.

        Example:
            >>> api.several()
        """
        return self._call(SEVERAL, options)


class AsyncExampleSeveral(AsyncClient):
    """Example several."""

    _user_agent = "example-several/0.1.0"

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

    async def several(self, **options: Unpack[Options]) -> Item:
        """Several.

        Returns:
            `Item`, as in 2 saved responses.

        Raises:
            NotFoundError: Status 404 with a body of `Error`.

        Example:
            >>> await api.several()
        """
        return await self._call(SEVERAL, options)

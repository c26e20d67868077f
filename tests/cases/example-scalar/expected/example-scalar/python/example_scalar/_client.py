"""Example scalar."""

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

COUNT: Operation[int] = Operation(
    name="Count",
    method="GET",
    url="{{baseUrl}}/items",
)

NOTHING: Operation[list[Any]] = Operation(
    name="Nothing",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleScalar(Client):
    """Example scalar."""

    _user_agent = "example-scalar/0.1.0"

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

    def count(self, **options: Unpack[Options]) -> int:
        """Count.

        Returns:
            `int`, as in the saved response.

        Example:
            >>> api.count()
        """
        return self._call(COUNT, options)

    def nothing(self, **options: Unpack[Options]) -> list[Any]:
        """Nothing.

        Returns:
            `list[Any]`, as in the saved response.

        Example:
            >>> api.nothing()
        """
        return self._call(NOTHING, options)


class AsyncExampleScalar(AsyncClient):
    """Example scalar."""

    _user_agent = "example-scalar/0.1.0"

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

    async def count(self, **options: Unpack[Options]) -> int:
        """Count.

        Returns:
            `int`, as in the saved response.

        Example:
            >>> await api.count()
        """
        return await self._call(COUNT, options)

    async def nothing(self, **options: Unpack[Options]) -> list[Any]:
        """Nothing.

        Returns:
            `list[Any]`, as in the saved response.

        Example:
            >>> await api.nothing()
        """
        return await self._call(NOTHING, options)

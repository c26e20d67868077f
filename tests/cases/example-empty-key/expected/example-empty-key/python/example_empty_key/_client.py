"""Example empty key."""

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

EMPTY_KEY: Operation[dict[str, Any]] = Operation(
    name="Empty key",
    method="GET",
    url="{{baseUrl}}/items",
)

ONLY_THAT: Operation[dict[str, Any]] = Operation(
    name="Only that",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleEmptyKey(Client):
    """Example empty key."""

    _user_agent = "example-empty-key/0.1.0"

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

    def empty_key(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Empty key.

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> api.empty_key()
        """
        return self._call(EMPTY_KEY, options)

    def only_that(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Only that.

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> api.only_that()
        """
        return self._call(ONLY_THAT, options)


class AsyncExampleEmptyKey(AsyncClient):
    """Example empty key."""

    _user_agent = "example-empty-key/0.1.0"

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

    async def empty_key(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Empty key.

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> await api.empty_key()
        """
        return await self._call(EMPTY_KEY, options)

    async def only_that(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Only that.

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> await api.only_that()
        """
        return await self._call(ONLY_THAT, options)

"""Item names in description."""

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

METHOD_AND_URL: Operation[Any] = Operation(
    name="Method and URL",
    method="POST",
    url="{{baseUrl}}/items",
)


class ItemNamesInDescription(Client):
    """Item names in description."""

    _user_agent = "item-names-in-description/0.1.0"

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

    def method_and_url(self, **options: Unpack[Options]) -> Any:
        """Method and URL.

        Example:
            >>> api.method_and_url()
        """
        return self._call(METHOD_AND_URL, options)


class AsyncItemNamesInDescription(AsyncClient):
    """Item names in description."""

    _user_agent = "item-names-in-description/0.1.0"

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

    async def method_and_url(self, **options: Unpack[Options]) -> Any:
        """Method and URL.

        Example:
            >>> await api.method_and_url()
        """
        return await self._call(METHOD_AND_URL, options)

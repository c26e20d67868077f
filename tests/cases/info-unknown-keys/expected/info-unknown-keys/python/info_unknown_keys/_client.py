"""Info unknown keys."""

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

GET: Operation[Any] = Operation(
    name="Get",
    method="GET",
    url="{{baseUrl}}/items",
)


class InfoUnknownKeys(Client):
    """Info unknown keys."""

    _user_agent = "info-unknown-keys/1.0.0"

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

    def get(self, **options: Unpack[Options]) -> Any:
        """Get.

        Example:
            >>> api.get()
        """
        return self._call(GET, options)


class AsyncInfoUnknownKeys(AsyncClient):
    """Info unknown keys."""

    _user_agent = "info-unknown-keys/1.0.0"

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

    async def get(self, **options: Unpack[Options]) -> Any:
        """Get.

        Example:
            >>> await api.get()
        """
        return await self._call(GET, options)

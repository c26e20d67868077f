"""Body disabled."""

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

OFF: Operation[Any] = Operation(
    name="Off",
    method="POST",
    url="{{baseUrl}}/items",
)


class BodyDisabled(Client):
    """Body disabled."""

    _user_agent = "body-disabled/0.1.0"

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

    def off(self, **options: Unpack[Options]) -> Any:
        """Off.

        Example:
            >>> api.off()
        """
        return self._call(OFF, options)


class AsyncBodyDisabled(AsyncClient):
    """Body disabled."""

    _user_agent = "body-disabled/0.1.0"

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

    async def off(self, **options: Unpack[Options]) -> Any:
        """Off.

        Example:
            >>> await api.off()
        """
        return await self._call(OFF, options)

"""Body file not chosen."""

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

NOTHING: Operation[Any] = Operation(
    name="Nothing",
    method="POST",
    url="{{baseUrl}}/items",
)


class BodyFileNotChosen(Client):
    """Body file not chosen."""

    _user_agent = "body-file-not-chosen"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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

    def nothing(self, **options: Unpack[Options]) -> Any:
        """Nothing."""
        return self._call(NOTHING, options)


class AsyncBodyFileNotChosen(AsyncClient):
    """Body file not chosen."""

    _user_agent = "body-file-not-chosen"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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

    async def nothing(self, **options: Unpack[Options]) -> Any:
        """Nothing."""
        return await self._call(NOTHING, options)

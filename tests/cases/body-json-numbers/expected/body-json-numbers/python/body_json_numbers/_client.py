"""Body json numbers."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

NUMBERS: Operation[Any] = Operation(
    name="Numbers",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonNumbers(Client):
    """Body json numbers."""

    _user_agent = "body-json-numbers"

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

    def numbers(
        self,
        *,
        id: int | Omit = OMIT,
        ratio: float | Omit = OMIT,
        tiny: float | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Numbers."""
        return self._call(
            NUMBERS, options, body={"id": id, "ratio": ratio, "tiny": tiny}
        )


class AsyncBodyJsonNumbers(AsyncClient):
    """Body json numbers."""

    _user_agent = "body-json-numbers"

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

    async def numbers(
        self,
        *,
        id: int | Omit = OMIT,
        ratio: float | Omit = OMIT,
        tiny: float | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Numbers."""
        return await self._call(
            NUMBERS, options, body={"id": id, "ratio": ratio, "tiny": tiny}
        )

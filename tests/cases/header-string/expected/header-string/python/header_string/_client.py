"""Header string."""

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

STRING: Operation[Any] = Operation(
    name="String",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("X-One", "1"), ("X-Two", "http://a.example.com:80/b")),
)


class HeaderString(Client):
    """Header string."""

    _user_agent = "header-string"

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

    def string(
        self,
        *,
        x_one: int | str | Omit = OMIT,
        x_two: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """String."""
        return self._call(STRING, options, headers={"X-One": x_one, "X-Two": x_two})


class AsyncHeaderString(AsyncClient):
    """Header string."""

    _user_agent = "header-string"

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

    async def string(
        self,
        *,
        x_one: int | str | Omit = OMIT,
        x_two: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """String."""
        return await self._call(
            STRING, options, headers={"X-One": x_one, "X-Two": x_two}
        )

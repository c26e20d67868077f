"""Format v3 problems."""

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

FILE: Operation[Any] = Operation(
    name="File",
    method="GET",
    url="{{baseUrl}}/:id.json",
    body="raw",
)


class FormatV3Problems(Client):
    """Format v3 problems."""

    _user_agent = "format-v3-problems"

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

    def file(
        self, id: str, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """File."""
        return self._call(FILE, options, path={"id": id}, body=body)


class AsyncFormatV3Problems(AsyncClient):
    """Format v3 problems."""

    _user_agent = "format-v3-problems"

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

    async def file(
        self, id: str, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """File."""
        return await self._call(FILE, options, path={"id": id}, body=body)

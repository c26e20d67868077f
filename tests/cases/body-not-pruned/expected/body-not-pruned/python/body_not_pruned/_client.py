"""Body not pruned."""

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

KEPT: Operation[Any] = Operation(
    name="Kept",
    method="GET",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyNotPruned(Client):
    """Body not pruned."""

    _user_agent = "body-not-pruned"

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

    def kept(self, *, a: int | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Kept."""
        return self._call(KEPT, options, body={"a": a})


class AsyncBodyNotPruned(AsyncClient):
    """Body not pruned."""

    _user_agent = "body-not-pruned"

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

    async def kept(self, *, a: int | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Kept."""
        return await self._call(KEPT, options, body={"a": a})

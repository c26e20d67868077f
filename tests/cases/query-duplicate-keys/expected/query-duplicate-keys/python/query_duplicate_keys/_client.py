"""Query duplicate keys."""

from collections.abc import Mapping, Sequence
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

TAGS: Operation[Any] = Operation(
    name="Tags",
    method="GET",
    url="{{baseUrl}}/items",
)


class QueryDuplicateKeys(Client):
    """Query duplicate keys."""

    _user_agent = "query-duplicate-keys"

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

    def tags(
        self,
        *,
        tag: str | Sequence[str] | Omit = OMIT,
        page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Tags."""
        return self._call(TAGS, options, query={"tag": tag, "page": page})


class AsyncQueryDuplicateKeys(AsyncClient):
    """Query duplicate keys."""

    _user_agent = "query-duplicate-keys"

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

    async def tags(
        self,
        *,
        tag: str | Sequence[str] | Omit = OMIT,
        page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Tags."""
        return await self._call(TAGS, options, query={"tag": tag, "page": page})

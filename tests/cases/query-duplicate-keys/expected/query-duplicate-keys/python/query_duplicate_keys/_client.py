"""Query duplicate keys."""

from __future__ import annotations

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

    _user_agent = "query-duplicate-keys/0.1.0"

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

    def tags(
        self,
        *,
        tag: str | Sequence[str] | Omit = OMIT,
        page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Tags.

        Example:
            >>> api.tags(tag=["a", "b"], page=1)
        """
        return self._call(TAGS, options, query={"tag": tag, "page": page})


class AsyncQueryDuplicateKeys(AsyncClient):
    """Query duplicate keys."""

    _user_agent = "query-duplicate-keys/0.1.0"

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

    async def tags(
        self,
        *,
        tag: str | Sequence[str] | Omit = OMIT,
        page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Tags.

        Example:
            >>> await api.tags(tag=["a", "b"], page=1)
        """
        return await self._call(TAGS, options, query={"tag": tag, "page": page})

"""Url no path."""

from __future__ import annotations

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

NO_PATH: Operation[Any] = Operation(
    name="No path",
    method="GET",
    url="{{baseUrl}}",
)

QUERY_ONLY: Operation[Any] = Operation(
    name="Query only",
    method="GET",
    url="{{baseUrl}}",
)


class UrlNoPath(Client):
    """Url no path."""

    _user_agent = "url-no-path/0.1.0"

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

    def no_path(self, **options: Unpack[Options]) -> Any:
        """No path.

        Example:
            >>> api.no_path()
        """
        return self._call(NO_PATH, options)

    def query_only(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Query only.

        Example:
            >>> api.query_only(page=1)
        """
        return self._call(QUERY_ONLY, options, query={"page": page})


class AsyncUrlNoPath(AsyncClient):
    """Url no path."""

    _user_agent = "url-no-path/0.1.0"

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

    async def no_path(self, **options: Unpack[Options]) -> Any:
        """No path.

        Example:
            >>> await api.no_path()
        """
        return await self._call(NO_PATH, options)

    async def query_only(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Query only.

        Example:
            >>> await api.query_only(page=1)
        """
        return await self._call(QUERY_ONLY, options, query={"page": page})

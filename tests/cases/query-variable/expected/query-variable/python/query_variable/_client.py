"""Query variable."""

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

VARIABLES_: Operation[Any] = Operation(
    name="Variables",
    method="GET",
    url="{{baseUrl}}/items",
    query=(("api-version", "{{api_version}}"),),
)


class QueryVariable(Client):
    """Query variable."""

    _user_agent = "query-variable/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_version: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "api_version": api_version,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def variables(
        self,
        *,
        api_version: str | int | Omit = OMIT,
        mixed: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables.

        Example:
            >>> api.variables(mixed="v3")
        """
        return self._call(
            VARIABLES_, options, query={"api-version": api_version, "mixed": mixed}
        )


class AsyncQueryVariable(AsyncClient):
    """Query variable."""

    _user_agent = "query-variable/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_version: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "api_version": api_version,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def variables(
        self,
        *,
        api_version: str | int | Omit = OMIT,
        mixed: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables.

        Example:
            >>> await api.variables(mixed="v3")
        """
        return await self._call(
            VARIABLES_, options, query={"api-version": api_version, "mixed": mixed}
        )

"""Path segment part."""

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

PART: Operation[Any] = Operation(
    name="Part",
    method="GET",
    url="{{baseUrl}}/v{{version}}/users",
)


class PathSegmentPart(Client):
    """Path segment part."""

    _user_agent = "path-segment-part/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        version: str | None = None,
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
                "version": version,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def part(self, **options: Unpack[Options]) -> Any:
        """Part.

        Example:
            >>> api.part()
        """
        return self._call(PART, options)


class AsyncPathSegmentPart(AsyncClient):
    """Path segment part."""

    _user_agent = "path-segment-part/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        version: str | None = None,
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
                "version": version,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def part(self, **options: Unpack[Options]) -> Any:
        """Part.

        Example:
            >>> await api.part()
        """
        return await self._call(PART, options)

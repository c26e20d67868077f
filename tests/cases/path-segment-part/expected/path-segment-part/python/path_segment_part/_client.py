"""Path segment part."""

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

    _user_agent = "path-segment-part"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        version: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            version: Default: the environment variable VERSION, then the collection's
                value.
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
        """Part."""
        return self._call(PART, options)


class AsyncPathSegmentPart(AsyncClient):
    """Path segment part."""

    _user_agent = "path-segment-part"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        version: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            version: Default: the environment variable VERSION, then the collection's
                value.
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
        """Part."""
        return await self._call(PART, options)

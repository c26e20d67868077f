"""Settings no url encoding."""

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

AS_IT_STANDS: Operation[Any] = Operation(
    name="As it stands",
    method="GET",
    url="{{baseUrl}}/a'b<c>",
    encode_url=False,
)


class SettingsNoUrlEncoding(Client):
    """Settings no url encoding."""

    _user_agent = "settings-no-url-encoding"

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

    def as_it_stands(self, *, q: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """As it stands."""
        return self._call(AS_IT_STANDS, options, query={"q": q})


class AsyncSettingsNoUrlEncoding(AsyncClient):
    """Settings no url encoding."""

    _user_agent = "settings-no-url-encoding"

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

    async def as_it_stands(
        self, *, q: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """As it stands."""
        return await self._call(AS_IT_STANDS, options, query={"q": q})

"""Header cookies."""

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

COOKIES: Operation[Any] = Operation(
    name="Cookies",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("Cookie", "a=1"), ("Cookie", "b=2")),
)


class HeaderCookies(Client):
    """Header cookies."""

    _user_agent = "header-cookies"

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

    def cookies(self, *, cookie: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Cookies."""
        return self._call(COOKIES, options, headers={"Cookie": cookie})


class AsyncHeaderCookies(AsyncClient):
    """Header cookies."""

    _user_agent = "header-cookies"

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

    async def cookies(
        self, *, cookie: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Cookies."""
        return await self._call(COOKIES, options, headers={"Cookie": cookie})

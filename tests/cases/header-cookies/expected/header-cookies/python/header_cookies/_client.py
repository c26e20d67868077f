"""Header cookies."""

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

COOKIES: Operation[Any] = Operation(
    name="Cookies",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("Cookie", "a=1"), ("Cookie", "b=2")),
)


class HeaderCookies(Client):
    """Header cookies."""

    _user_agent = "header-cookies/0.1.0"

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

    def cookies(self, *, cookie: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Cookies.

        Example:
            >>> api.cookies()
        """
        return self._call(COOKIES, options, headers={"Cookie": cookie})


class AsyncHeaderCookies(AsyncClient):
    """Header cookies."""

    _user_agent = "header-cookies/0.1.0"

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

    async def cookies(
        self, *, cookie: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Cookies.

        Example:
            >>> await api.cookies()
        """
        return await self._call(COOKIES, options, headers={"Cookie": cookie})

"""Name digits first."""

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

REQUEST_2ND_ATTEMPT: Operation[Any] = Operation(
    name="2nd attempt",
    method="GET",
    url="{{baseUrl}}/names/0",
)

REQUEST_404: Operation[Any] = Operation(
    name="404",
    method="GET",
    url="{{baseUrl}}/names/1",
)

REQUEST_1: Operation[Any] = Operation(
    name="1",
    method="GET",
    url="{{baseUrl}}/names/2",
)


class NameDigitsFirst(Client):
    """Name digits first."""

    _user_agent = "name-digits-first/0.1.0"

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

    def request_2nd_attempt(self, **options: Unpack[Options]) -> Any:
        """2nd attempt.

        Example:
            >>> api.request_2nd_attempt()
        """
        return self._call(REQUEST_2ND_ATTEMPT, options)

    def request_404(self, **options: Unpack[Options]) -> Any:
        """404.

        Example:
            >>> api.request_404()
        """
        return self._call(REQUEST_404, options)

    def request_1(self, **options: Unpack[Options]) -> Any:
        """1.

        Example:
            >>> api.request_1()
        """
        return self._call(REQUEST_1, options)


class AsyncNameDigitsFirst(AsyncClient):
    """Name digits first."""

    _user_agent = "name-digits-first/0.1.0"

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

    async def request_2nd_attempt(self, **options: Unpack[Options]) -> Any:
        """2nd attempt.

        Example:
            >>> await api.request_2nd_attempt()
        """
        return await self._call(REQUEST_2ND_ATTEMPT, options)

    async def request_404(self, **options: Unpack[Options]) -> Any:
        """404.

        Example:
            >>> await api.request_404()
        """
        return await self._call(REQUEST_404, options)

    async def request_1(self, **options: Unpack[Options]) -> Any:
        """1.

        Example:
            >>> await api.request_1()
        """
        return await self._call(REQUEST_1, options)

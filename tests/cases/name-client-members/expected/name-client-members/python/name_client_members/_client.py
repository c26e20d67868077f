"""Name client members."""

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

CLOSE: Operation[Any] = Operation(
    name="close",
    method="GET",
    url="{{baseUrl}}/names/0",
)

ACLOSE: Operation[Any] = Operation(
    name="aclose",
    method="GET",
    url="{{baseUrl}}/names/1",
)

CALL: Operation[Any] = Operation(
    name="_call",
    method="GET",
    url="{{baseUrl}}/names/2",
)

WITH_RESPONSE: Operation[Any] = Operation(
    name="with_response",
    method="GET",
    url="{{baseUrl}}/names/3",
)

STREAM: Operation[Any] = Operation(
    name="stream",
    method="GET",
    url="{{baseUrl}}/names/4",
)

VARIABLES_: Operation[Any] = Operation(
    name="variables",
    method="GET",
    url="{{baseUrl}}/names/5",
)


class NameClientMembers(Client):
    """Name client members."""

    _user_agent = "name-client-members/0.1.0"

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

    def close_(self, **options: Unpack[Options]) -> Any:
        """Close.

        Example:
            >>> api.close_()
        """
        return self._call(CLOSE, options)

    def aclose_(self, **options: Unpack[Options]) -> Any:
        """Aclose.

        Example:
            >>> api.aclose_()
        """
        return self._call(ACLOSE, options)

    def call(self, **options: Unpack[Options]) -> Any:
        """Call.

        Example:
            >>> api.call()
        """
        return self._call(CALL, options)

    def with_response_(self, **options: Unpack[Options]) -> Any:
        """with_response.

        Example:
            >>> api.with_response_()
        """
        return self._call(WITH_RESPONSE, options)

    def stream_(self, **options: Unpack[Options]) -> Any:
        """Stream.

        Example:
            >>> api.stream_()
        """
        return self._call(STREAM, options)

    def variables(self, **options: Unpack[Options]) -> Any:
        """Variables.

        Example:
            >>> api.variables()
        """
        return self._call(VARIABLES_, options)


class AsyncNameClientMembers(AsyncClient):
    """Name client members."""

    _user_agent = "name-client-members/0.1.0"

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

    async def close_(self, **options: Unpack[Options]) -> Any:
        """Close.

        Example:
            >>> await api.close_()
        """
        return await self._call(CLOSE, options)

    async def aclose_(self, **options: Unpack[Options]) -> Any:
        """Aclose.

        Example:
            >>> await api.aclose_()
        """
        return await self._call(ACLOSE, options)

    async def call(self, **options: Unpack[Options]) -> Any:
        """Call.

        Example:
            >>> await api.call()
        """
        return await self._call(CALL, options)

    async def with_response_(self, **options: Unpack[Options]) -> Any:
        """with_response.

        Example:
            >>> await api.with_response_()
        """
        return await self._call(WITH_RESPONSE, options)

    async def stream_(self, **options: Unpack[Options]) -> Any:
        """Stream.

        Example:
            >>> await api.stream_()
        """
        return await self._call(STREAM, options)

    async def variables(self, **options: Unpack[Options]) -> Any:
        """Variables.

        Example:
            >>> await api.variables()
        """
        return await self._call(VARIABLES_, options)

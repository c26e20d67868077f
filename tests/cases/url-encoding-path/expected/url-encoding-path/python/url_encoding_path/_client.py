"""Url encoding path."""

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

TO_ENCODE: Operation[Any] = Operation(
    name="To encode",
    method="GET",
    url='{{baseUrl}}/café/a b/100%/%2F/{id}/<id>/a"b`c',
)

KEPT: Operation[Any] = Operation(
    name="Kept",
    method="GET",
    url="{{baseUrl}}/a'b[c]|d^e!$&()*+,;=@~",
)


class UrlEncodingPath(Client):
    """Url encoding path."""

    _user_agent = "url-encoding-path/0.1.0"

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

    def to_encode(self, **options: Unpack[Options]) -> Any:
        """To encode.

        Example:
            >>> api.to_encode()
        """
        return self._call(TO_ENCODE, options)

    def kept(self, **options: Unpack[Options]) -> Any:
        """Kept.

        Example:
            >>> api.kept()
        """
        return self._call(KEPT, options)


class AsyncUrlEncodingPath(AsyncClient):
    """Url encoding path."""

    _user_agent = "url-encoding-path/0.1.0"

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

    async def to_encode(self, **options: Unpack[Options]) -> Any:
        """To encode.

        Example:
            >>> await api.to_encode()
        """
        return await self._call(TO_ENCODE, options)

    async def kept(self, **options: Unpack[Options]) -> Any:
        """Kept.

        Example:
            >>> await api.kept()
        """
        return await self._call(KEPT, options)

"""Body json invalid."""

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

TRAILING_COMMA: Operation[Any] = Operation(
    name="Trailing comma",
    method="POST",
    url="{{baseUrl}}/items",
    body="raw",
    media_type="application/json",
)


class BodyJsonInvalid(Client):
    """Body json invalid."""

    _user_agent = "body-json-invalid/0.1.0"

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

    def trailing_comma(
        self,
        *,
        body: str | bytes | dict[str, Any] | list[Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Trailing comma.

        Example:
            >>> api.trailing_comma(body='{"a": 1,}')
        """
        return self._call(TRAILING_COMMA, options, body=body)


class AsyncBodyJsonInvalid(AsyncClient):
    """Body json invalid."""

    _user_agent = "body-json-invalid/0.1.0"

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

    async def trailing_comma(
        self,
        *,
        body: str | bytes | dict[str, Any] | list[Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Trailing comma.

        Example:
            >>> await api.trailing_comma(body='{"a": 1,}')
        """
        return await self._call(TRAILING_COMMA, options, body=body)

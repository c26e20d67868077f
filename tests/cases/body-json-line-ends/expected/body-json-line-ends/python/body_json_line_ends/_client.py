"""Body json line ends."""

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

LINE_ENDS: Operation[Any] = Operation(
    name="Line ends",
    method="POST",
    url="{{baseUrl}}/items",
    headers=(("Content-Type", "application/json"),),
    body="json",
)


class BodyJsonLineEnds(Client):
    """Body json line ends."""

    _user_agent = "body-json-line-ends/0.1.0"

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

    def line_ends(
        self, *, a: str | Omit = OMIT, b: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Line ends.

        Example:
            >>> api.line_ends()
        """
        return self._call(LINE_ENDS, options, body={"a": a, "b": b})


class AsyncBodyJsonLineEnds(AsyncClient):
    """Body json line ends."""

    _user_agent = "body-json-line-ends/0.1.0"

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

    async def line_ends(
        self, *, a: str | Omit = OMIT, b: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Line ends.

        Example:
            >>> await api.line_ends()
        """
        return await self._call(LINE_ENDS, options, body={"a": a, "b": b})

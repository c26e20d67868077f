"""Body raw not text."""

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

OBJECT: Operation[Any] = Operation(
    name="Object",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyRawNotText(Client):
    """Body raw not text."""

    _user_agent = "body-raw-not-text/0.1.0"

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

    def object_(self, *, a: list[int] | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Object.

        Example:
            >>> api.object_(a=[1, 2])
        """
        return self._call(OBJECT, options, body={"a": a})


class AsyncBodyRawNotText(AsyncClient):
    """Body raw not text."""

    _user_agent = "body-raw-not-text/0.1.0"

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

    async def object_(
        self, *, a: list[int] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Object.

        Example:
            >>> await api.object_(a=[1, 2])
        """
        return await self._call(OBJECT, options, body={"a": a})

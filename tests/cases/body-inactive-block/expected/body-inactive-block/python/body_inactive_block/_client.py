"""Body inactive block."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    FileSource,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

ONE_OF_TWO: Operation[Any] = Operation(
    name="One of two",
    method="POST",
    url="{{baseUrl}}/items",
    body="raw",
)


class BodyInactiveBlock(Client):
    """Body inactive block."""

    _user_agent = "body-inactive-block/0.1.0"

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

    def one_of_two(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """One of two.

        Example:
            >>> api.one_of_two(body="sent")
        """
        return self._call(ONE_OF_TWO, options, body=body)


class AsyncBodyInactiveBlock(AsyncClient):
    """Body inactive block."""

    _user_agent = "body-inactive-block/0.1.0"

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

    async def one_of_two(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """One of two.

        Example:
            >>> await api.one_of_two(body="sent")
        """
        return await self._call(ONE_OF_TWO, options, body=body)

"""Body multipart names."""

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
    PartOptions,
    SavedValues,
)
from ._variables import VARIABLES

NAMES: Operation[Any] = Operation(
    name="Names",
    method="POST",
    url="{{baseUrl}}/items",
    body="multipart",
    parts={
        "unknown": PartOptions(file_name="folder\\a/b.unknown"),
        "known": PartOptions(file_name="{{fileName}}"),
    },
)


class BodyMultipartNames(Client):
    """Body multipart names."""

    _user_agent = "body-multipart-names/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        file_name: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "fileName": file_name,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def names(
        self,
        *,
        unknown: int | str | Omit = OMIT,
        known: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Names.

        Example:
            >>> api.names(unknown=1, known=2)
        """
        return self._call(NAMES, options, body={"unknown": unknown, "known": known})


class AsyncBodyMultipartNames(AsyncClient):
    """Body multipart names."""

    _user_agent = "body-multipart-names/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        file_name: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "fileName": file_name,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def names(
        self,
        *,
        unknown: int | str | Omit = OMIT,
        known: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Names.

        Example:
            >>> await api.names(unknown=1, known=2)
        """
        return await self._call(
            NAMES, options, body={"unknown": unknown, "known": known}
        )

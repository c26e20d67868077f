"""Hostile multipart names."""

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

NAMES: Operation[Any] = Operation(
    name="Names",
    method="POST",
    url="{{baseUrl}}/items",
    body="multipart",
)


class HostileMultipartNames(Client):
    """Hostile multipart names."""

    _user_agent = "hostile-multipart-names/0.1.0"

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

    def names(
        self,
        *,
        file: str | Omit = OMIT,
        x: str | Omit = OMIT,
        type: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Names.

        Example:
            >>> api.names(file="<x", x="@x", type="x;type=text/html")
        """
        return self._call(NAMES, options, body={"<file": file, "@x": x, "type": type})


class AsyncHostileMultipartNames(AsyncClient):
    """Hostile multipart names."""

    _user_agent = "hostile-multipart-names/0.1.0"

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

    async def names(
        self,
        *,
        file: str | Omit = OMIT,
        x: str | Omit = OMIT,
        type: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Names.

        Example:
            >>> await api.names(file="<x", x="@x", type="x;type=text/html")
        """
        return await self._call(
            NAMES, options, body={"<file": file, "@x": x, "type": type}
        )

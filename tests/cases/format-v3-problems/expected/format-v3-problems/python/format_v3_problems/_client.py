"""Format v3 problems."""

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

FILE: Operation[Any] = Operation(
    name="File",
    method="GET",
    url="{{baseUrl}}/:id.json",
    body="raw",
)


class FormatV3Problems(Client):
    """Format v3 problems."""

    _user_agent = "format-v3-problems/0.1.0"

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

    def file(
        self,
        id: str,
        *,
        body: str | FileSource | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """File.

        Example:
            >>> api.file("<id>", body="A body of a GET.")
        """
        return self._call(FILE, options, path={"id": id}, body=body)


class AsyncFormatV3Problems(AsyncClient):
    """Format v3 problems."""

    _user_agent = "format-v3-problems/0.1.0"

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

    async def file(
        self,
        id: str,
        *,
        body: str | FileSource | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """File.

        Example:
            >>> await api.file("<id>", body="A body of a GET.")
        """
        return await self._call(FILE, options, path={"id": id}, body=body)

"""Hostile file paths."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    FileContent,
    Omit,
    Operation,
    Options,
    PartOptions,
    SavedValues,
)
from ._variables import VARIABLES

UPLOAD: Operation[Any] = Operation(
    name="Upload",
    method="POST",
    url="{{baseUrl}}/items",
    body="multipart",
    parts={"file": PartOptions(file=True)},
)


class HostileFilePaths(Client):
    """Hostile file paths."""

    _user_agent = "hostile-file-paths/0.1.0"

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

    def upload(
        self, *, file: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Upload.

        Example:
            >>> api.upload(file=b'...')
        """
        return self._call(UPLOAD, options, body={"file": file})


class AsyncHostileFilePaths(AsyncClient):
    """Hostile file paths."""

    _user_agent = "hostile-file-paths/0.1.0"

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

    async def upload(
        self, *, file: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Upload.

        Example:
            >>> await api.upload(file=b'...')
        """
        return await self._call(UPLOAD, options, body={"file": file})

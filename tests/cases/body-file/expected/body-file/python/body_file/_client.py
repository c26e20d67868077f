"""Body file."""

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
    SavedValues,
)
from ._variables import VARIABLES

UPLOAD: Operation[Any] = Operation(
    name="Upload",
    method="PUT",
    url="{{baseUrl}}/items",
    headers=(("Content-Type", "image/png"),),
    body="file",
)

PLAIN_PATH: Operation[Any] = Operation(
    name="Plain path",
    method="POST",
    url="{{baseUrl}}/items",
    body="file",
)


class BodyFile(Client):
    """Body file."""

    _user_agent = "body-file/0.1.0"

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
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Upload.

        Example:
            >>> api.upload(body=b'...')
        """
        return self._call(UPLOAD, options, body=body)

    def plain_path(
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Plain path.

        Example:
            >>> api.plain_path(body=b'...')
        """
        return self._call(PLAIN_PATH, options, body=body)


class AsyncBodyFile(AsyncClient):
    """Body file."""

    _user_agent = "body-file/0.1.0"

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
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Upload.

        Example:
            >>> await api.upload(body=b'...')
        """
        return await self._call(UPLOAD, options, body=body)

    async def plain_path(
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Plain path.

        Example:
            >>> await api.plain_path(body=b'...')
        """
        return await self._call(PLAIN_PATH, options, body=body)

"""Body file content."""

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

CONTENT: Operation[Any] = Operation(
    name="Content",
    method="POST",
    url="{{baseUrl}}/items",
    body="file",
)


class BodyFileContent(Client):
    """Body file content."""

    _user_agent = "body-file-content/0.1.0"

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

    def content(
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Content.

        Example:
            >>> api.content(body=b'...')
        """
        return self._call(CONTENT, options, body=body)


class AsyncBodyFileContent(AsyncClient):
    """Body file content."""

    _user_agent = "body-file-content/0.1.0"

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

    async def content(
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Content.

        Example:
            >>> await api.content(body=b'...')
        """
        return await self._call(CONTENT, options, body=body)

"""Body multipart saved content."""

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

SAVED_CONTENT: Operation[Any] = Operation(
    name="Saved content",
    method="POST",
    url="{{baseUrl}}/items",
    body="multipart",
    parts={"file": PartOptions(file=True)},
)


class BodyMultipartSavedContent(Client):
    """Body multipart saved content."""

    _user_agent = "body-multipart-saved-content/0.1.0"

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

    def saved_content(
        self,
        *,
        file: FileContent | Omit = OMIT,
        a: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Saved content.

        Example:
            >>> api.saved_content(file=b'...', a=1)
        """
        return self._call(SAVED_CONTENT, options, body={"file": file, "a": a})


class AsyncBodyMultipartSavedContent(AsyncClient):
    """Body multipart saved content."""

    _user_agent = "body-multipart-saved-content/0.1.0"

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

    async def saved_content(
        self,
        *,
        file: FileContent | Omit = OMIT,
        a: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Saved content.

        Example:
            >>> await api.saved_content(file=b'...', a=1)
        """
        return await self._call(SAVED_CONTENT, options, body={"file": file, "a": a})

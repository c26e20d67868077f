"""Body multipart saved content."""

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

    _user_agent = "body-multipart-saved-content"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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
        """Saved content."""
        return self._call(SAVED_CONTENT, options, body={"file": file, "a": a})


class AsyncBodyMultipartSavedContent(AsyncClient):
    """Body multipart saved content."""

    _user_agent = "body-multipart-saved-content"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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
        """Saved content."""
        return await self._call(SAVED_CONTENT, options, body={"file": file, "a": a})

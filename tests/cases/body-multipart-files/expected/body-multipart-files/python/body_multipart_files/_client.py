"""Body multipart files."""

from collections.abc import Mapping, Sequence
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
    parts={"files": PartOptions(file=True)},
)


class BodyMultipartFiles(Client):
    """Body multipart files."""

    _user_agent = "body-multipart-files"

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

    def upload(
        self,
        *,
        files: FileContent | Sequence[FileContent] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Upload."""
        return self._call(UPLOAD, options, body={"files": files})


class AsyncBodyMultipartFiles(AsyncClient):
    """Body multipart files."""

    _user_agent = "body-multipart-files"

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

    async def upload(
        self,
        *,
        files: FileContent | Sequence[FileContent] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Upload."""
        return await self._call(UPLOAD, options, body={"files": files})

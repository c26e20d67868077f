"""Body multipart no file."""

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

NOTHING_CHOSEN: Operation[Any] = Operation(
    name="Nothing chosen",
    method="POST",
    url="{{baseUrl}}/items",
    body="multipart",
    parts={"file": PartOptions(file=True)},
)


class BodyMultipartNoFile(Client):
    """Body multipart no file."""

    _user_agent = "body-multipart-no-file"

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

    def nothing_chosen(
        self,
        *,
        file: FileContent | Omit = OMIT,
        title: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Nothing chosen."""
        return self._call(NOTHING_CHOSEN, options, body={"file": file, "title": title})


class AsyncBodyMultipartNoFile(AsyncClient):
    """Body multipart no file."""

    _user_agent = "body-multipart-no-file"

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

    async def nothing_chosen(
        self,
        *,
        file: FileContent | Omit = OMIT,
        title: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Nothing chosen."""
        return await self._call(
            NOTHING_CHOSEN, options, body={"file": file, "title": title}
        )

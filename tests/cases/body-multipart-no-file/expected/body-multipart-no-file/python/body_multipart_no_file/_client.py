"""Body multipart no file."""

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

NOTHING_CHOSEN: Operation[Any] = Operation(
    name="Nothing chosen",
    method="POST",
    url="{{baseUrl}}/items",
    body="multipart",
    parts={"file": PartOptions(file=True)},
)


class BodyMultipartNoFile(Client):
    """Body multipart no file."""

    _user_agent = "body-multipart-no-file/0.1.0"

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

    def nothing_chosen(
        self,
        *,
        file: FileContent | Omit = OMIT,
        title: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Nothing chosen.

        Example:
            >>> api.nothing_chosen(file=b'...', title="None")
        """
        return self._call(NOTHING_CHOSEN, options, body={"file": file, "title": title})


class AsyncBodyMultipartNoFile(AsyncClient):
    """Body multipart no file."""

    _user_agent = "body-multipart-no-file/0.1.0"

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

    async def nothing_chosen(
        self,
        *,
        file: FileContent | Omit = OMIT,
        title: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Nothing chosen.

        Example:
            >>> await api.nothing_chosen(file=b'...', title="None")
        """
        return await self._call(
            NOTHING_CHOSEN, options, body={"file": file, "title": title}
        )

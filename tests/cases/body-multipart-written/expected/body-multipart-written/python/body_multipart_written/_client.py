"""Body multipart written."""

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

NAMES: Operation[Any] = Operation(
    name="Names",
    method="POST",
    url="{{baseUrl}}/parts",
    body="multipart",
)

TYPED: Operation[Any] = Operation(
    name="Typed",
    method="POST",
    url="{{baseUrl}}/parts",
    body="multipart",
    parts={
        "json": PartOptions(content_type="application/json"),
        "odd": PartOptions(content_type="a/b; c"),
    },
)

FILE_NAMES: Operation[Any] = Operation(
    name="File names",
    method="POST",
    url="{{baseUrl}}/parts",
    body="multipart",
    parts={"file": PartOptions(file=True)},
)


class BodyMultipartWritten(Client):
    """Body multipart written."""

    _user_agent = "body-multipart-written"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        name: str | None = None,
        text: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            name: Default: the environment variable NAME, then the collection's value.
            text: Default: the environment variable TEXT, then the collection's value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "name": name,
                "text": text,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def names(
        self,
        *,
        a_b: int | str | Omit = OMIT,
        back_slash: int | str | Omit = OMIT,
        name: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Names."""
        return self._call(
            NAMES,
            options,
            body={'a="b"': a_b, "back\\slash": back_slash, "{{name}}": name},
        )

    def typed(
        self,
        *,
        json: str | Omit = OMIT,
        odd: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Typed."""
        return self._call(TYPED, options, body={"json": json, "odd": odd})

    def file_names(
        self,
        *,
        file: FileContent | Sequence[FileContent] | Omit = OMIT,
        text: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """File names."""
        return self._call(FILE_NAMES, options, body={"file": file, "text": text})


class AsyncBodyMultipartWritten(AsyncClient):
    """Body multipart written."""

    _user_agent = "body-multipart-written"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        name: str | None = None,
        text: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            name: Default: the environment variable NAME, then the collection's value.
            text: Default: the environment variable TEXT, then the collection's value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "name": name,
                "text": text,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def names(
        self,
        *,
        a_b: int | str | Omit = OMIT,
        back_slash: int | str | Omit = OMIT,
        name: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Names."""
        return await self._call(
            NAMES,
            options,
            body={'a="b"': a_b, "back\\slash": back_slash, "{{name}}": name},
        )

    async def typed(
        self,
        *,
        json: str | Omit = OMIT,
        odd: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Typed."""
        return await self._call(TYPED, options, body={"json": json, "odd": odd})

    async def file_names(
        self,
        *,
        file: FileContent | Sequence[FileContent] | Omit = OMIT,
        text: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """File names."""
        return await self._call(FILE_NAMES, options, body={"file": file, "text": text})

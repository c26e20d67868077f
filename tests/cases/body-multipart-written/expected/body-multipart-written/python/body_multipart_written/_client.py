"""Body multipart written."""

from __future__ import annotations

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

    _user_agent = "body-multipart-written/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        name: str | None = None,
        text: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
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
        """Names.

        Example:
            >>> api.names(a_b=1, back_slash=2, name=3)
        """
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
        """Typed.

        Example:
            >>> api.typed(json='{"text": "a;b,c \\\\ d"}', odd="x")
        """
        return self._call(TYPED, options, body={"json": json, "odd": odd})

    def file_names(
        self,
        *,
        file: FileContent | Sequence[FileContent] | Omit = OMIT,
        text: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """File names.

        Example:
            >>> api.file_names(file=b'...', text="a;b,c \\\\ d")
        """
        return self._call(FILE_NAMES, options, body={"file": file, "text": text})


class AsyncBodyMultipartWritten(AsyncClient):
    """Body multipart written."""

    _user_agent = "body-multipart-written/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        name: str | None = None,
        text: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
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
        """Names.

        Example:
            >>> await api.names(a_b=1, back_slash=2, name=3)
        """
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
        """Typed.

        Example:
            >>> await api.typed(json='{"text": "a;b,c \\\\ d"}', odd="x")
        """
        return await self._call(TYPED, options, body={"json": json, "odd": odd})

    async def file_names(
        self,
        *,
        file: FileContent | Sequence[FileContent] | Omit = OMIT,
        text: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """File names.

        Example:
            >>> await api.file_names(file=b'...', text="a;b,c \\\\ d")
        """
        return await self._call(FILE_NAMES, options, body={"file": file, "text": text})
